"""What is found out about a document, or a part of one, is kept for the next rule that asks: each looks at the same objects."""

from collections.abc import Callable
from typing import TypeVar

from stdgen.model.document import Document
from stdgen.model.kept import kept

A = TypeVar("A")
T = TypeVar("T")

PARTS = 256
"""How many parts of documents are remembered: the sections of a long one."""


def once(find: Callable[[Document], T]) -> Callable[[Document], T]:
    """The same function, which looks at a document once while no other comes between."""
    return kept(find, 1)


def once_each(find: Callable[[A], T]) -> Callable[[A], T]:
    """The same function of parts of documents, which looks at each once while not too many others come between."""
    return kept(find, PARTS)
