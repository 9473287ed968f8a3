"""What is found out about a document is kept for the next rule that asks: each looks at the same document."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from stdgen.model.document import Document

T = TypeVar("T")


def once(find: Callable[[Document], T]) -> Callable[[Document], T]:
    """The same function, which looks at a document once while no other comes between."""

    @lru_cache(maxsize=1)
    def kept(this: _This) -> T:
        return find(this.document)

    @wraps(find)
    def found(document: Document) -> T:
        return kept(_This(document))

    return found


class _This:
    """A document as itself: comparing two by what they say takes longer than looking through one."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and other.document is self.document

    def __hash__(self) -> int:
        return id(self.document)
