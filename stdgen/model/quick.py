"""Frozen nouns that a document is made of by the thousand become as quick to make as others.

Python keeps the objects of a frozen dataclass from being changed by a `__setattr__` that their own making has to go around,
name by name: a place with nine fields takes 1.8 µs instead of 0.3, and reading twelve pages makes a thousand of them. Here
it is left to the type checker, which still sees a frozen class, to keep them unchanged.
"""

from dataclasses import field, fields, make_dataclass
from typing import TypeVar

T = TypeVar("T")


def quick(noun: type[T]) -> type[T]:
    """The same frozen dataclass, whose objects take a part of the time to make."""
    told = [(each.name, each.type, field(default=each.default)) for each in fields(noun)]  # type: ignore[arg-type]  # it is a dataclass
    noun.__init__ = make_dataclass(noun.__name__, told, repr=False, eq=False).__init__  # type: ignore[method-assign, misc]  # no subclass
    del noun.__setattr__, noun.__delattr__
    return noun
