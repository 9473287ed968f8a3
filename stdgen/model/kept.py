"""What is found out about an object is kept for whoever asks about the same object next."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

A = TypeVar("A")
T = TypeVar("T")


def kept(find: Callable[[A], T], most: int) -> Callable[[A], T]:
    """The same function, which looks at an object once while fewer than `most` others come between."""

    @lru_cache(maxsize=most)
    def known(this: _This[A]) -> T:
        return find(this.it)

    @wraps(find)
    def found(it: A) -> T:
        return known(_This(it))

    return found


class _This(Generic[A]):
    """An object as itself: comparing two by what they say takes longer than looking through one."""

    __slots__ = ("it",)

    def __init__(self, it: A) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)
