"""What is found out about a document, or a part of one, is kept for the next rule that asks: each looks at the same objects."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

from stdgen.model.document import Document

A = TypeVar("A")
T = TypeVar("T")

PARTS = 256
"""How many parts of documents are remembered: the sections of a long one."""


def once(find: Callable[[Document], T]) -> Callable[[Document], T]:
    """The same function, which looks at a document once while no other comes between."""
    return _kept(find, 1)


def once_each(find: Callable[[A], T]) -> Callable[[A], T]:
    """The same function of parts of documents, which looks at each once while not too many others come between."""
    return _kept(find, PARTS)


def _kept(find: Callable[[A], T], most: int) -> Callable[[A], T]:
    @lru_cache(maxsize=most)
    def kept(this: _This[A]) -> T:
        return find(this.it)

    @wraps(find)
    def found(it: A) -> T:
        return kept(_This(it))

    return found


class _This(Generic[A]):
    """An object as itself: comparing two documents by what they say takes longer than looking through one."""

    __slots__ = ("it",)

    def __init__(self, it: A) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)
