"""The law becomes an index of it by section, so that no question looks through all that is known.

Rules ask of every citation, and what is known of the law grows: an index is made once, a question then looks at the few entries
about one section and those about its whole act.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from stdgen.model.law import Change, Law
from stdgen.model.provision import Provision

K = TypeVar("K")
T = TypeVar("T")
Spot = tuple[str | None, str, str]
"""An act, the number of a section and its letter; no number for what is said of an act, a chapter or an article."""


class Index:
    """A law's entries by the section that they are about, each list in the order of the law's."""

    def __init__(self, law: Law) -> None:
        """Of this law, which is kept beside them."""
        self.law = law
        self.changes = _by((spot(each.provision), each) for each in law.changes)
        self.arrivals = _by((spot(to), each) for each in law.changes for to in each.to if to.section)
        self.quotes = _by((spot(each.provision), each) for each in law.quotes)
        self.contents = _by((each.act, each) for each in law.contents)

    def about(self, provision: Provision) -> tuple[Change, ...]:
        """The changes of its section, then those that are said of its act, a chapter or an article."""
        own = self.changes.get(spot(provision), ())
        return own + self.changes.get((provision.act, "", ""), ()) if provision.section else own


def index(law: Law) -> Index:
    """The index of this law, made when it is first asked for."""
    return _index(_Same(law))


def spot(provision: Provision) -> Spot:
    """Under which section a provision is found."""
    return provision.act, provision.section, provision.letter


class _Same:
    """A law as itself: to compare two by all that they hold would take longer than to make an index."""

    __slots__ = ("law",)

    def __init__(self, law: Law) -> None:
        self.law = law

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.law is self.law

    def __hash__(self) -> int:
        return id(self.law)


@lru_cache(maxsize=4)
def _index(same: _Same) -> Index:
    return Index(same.law)


def _by(pairs: Iterable[tuple[K, T]]) -> Mapping[K, tuple[T, ...]]:
    found: defaultdict[K, list[T]] = defaultdict(list)
    for key, entry in pairs:
        found[key].append(entry)
    return {key: tuple(entries) for key, entries in found.items()}
