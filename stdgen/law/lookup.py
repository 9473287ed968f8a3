"""A provision and a day become what the law says of it on that day."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeVar

from stdgen.law import naming
from stdgen.law.indexed import Index, index, spot
from stdgen.law.wordings import has
from stdgen.model.law import Change, ChangeKind, Contents, Dated, Figure, Group, Interval, Law, Order, Quote, Wording
from stdgen.model.provision import Provision

D = TypeVar("D", bound=Dated)

FAR = 30
"""Sections beyond the one on commencement that an act may have: transitions, other acts' changes, what was added later."""

NO_LETTERS = frozenset("wxyz")
"""Letters that no section of these acts has: twenty others would have been put in behind the same number."""


class Standing(StrEnum):
    """How a provision stands on a day; `unknown` where nothing is told of it."""

    IN_FORCE = "in_force"
    NOT_YET = "not_yet"
    MOVED = "moved"
    REPEALED = "repealed"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class State(NamedTuple):
    """How a provision stands, and the change that made it so, if one did."""

    standing: Standing
    change: Change | None = None


def holds(dated: Dated, day: date) -> bool:
    """Whether the day lies in the period; an end that is not known does not shut it out."""
    return (dated.since is None or dated.since <= day) and (dated.until is None or day < dated.until)


def state(law: Law, provision: Provision, day: date, group: Group | None = None) -> State:
    """How the provision stands that day, for everybody or, where asked, for one group too.

    `moved` and `repealed` also where a place around it was; `absent` only where the act's contents, or the section's wording, were
    read whole.
    """
    return _state(index(law), provision, day, group)


@lru_cache(maxsize=1024)
def _state(known_law: Index, provision: Provision, day: date, group: Group | None) -> State:
    law = known_law.law
    act_of = naming.act(law, provision.act or "")
    if act_of and act_of.since and day < act_of.since:
        return State(Standing.NOT_YET)
    ended = next((each for each in changes(law, provision, day, group) if each.kind in _ENDS or _new(each)), None)
    if ended and not _new(ended):
        return State(_ENDS[ended.kind], ended)
    if ended is None and (coming := _coming(law, provision, day)):
        return State(Standing.NOT_YET, coming)
    listed = exists(law, provision, day)
    if listed is False and ended is None:
        return State(Standing.ABSENT)
    section = provision._replace(subsection="", number="", litra="", sentence="")
    known = listed or ended or exists(law, section, day) or origins(law, provision, day)
    return State(Standing.IN_FORCE if known else Standing.UNKNOWN, ended)


def changes(law: Law, provision: Provision, day: date, group: Group | None = None) -> tuple[Change, ...]:
    """What became of the provision, or of a place around it, up to that day, the newest and of these the narrowest first.

    Changes for everybody, and with a `group` those for that group too.
    """
    told = index(law).about(provision)
    found = [each for each in told if each.since <= day and each.group in (None, group) and each.provision.covers(provision)]
    if len(found) < 2:
        return tuple(found)
    return tuple(sorted(found, key=lambda each: (each.since, len(str(each.provision))), reverse=True))


def group_changes(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """What became of the provision, or of its whole act, for one group only, up to that day."""
    told = index(law).about(provision)
    return tuple(each for each in told if each.group and each.since <= day and each.provision.covers(provision))


def own_group_changes(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """Those without what is said of the whole act: that help to children left it says nothing of a section about adults."""
    return tuple(each for each in group_changes(law, provision, day) if each.provision.section or not provision.section)


def changes_within(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """What became of parts of the provision up to that day: of § 83, stk. 1, nr. 3, where § 83 is asked for."""
    told = index(law).changes.get(spot(provision), ()) if provision.section else law.changes
    return tuple(each for each in told if each.since <= day and provision.covers(each.provision) and not each.provision.covers(provision))


def origins(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """The changes by which the provision came to stand where it does, up to that day."""
    told = index(law).arrivals.get(spot(provision), ())
    return tuple(each for each in told if each.since <= day and any(to.section and to.covers(provision) for to in each.to))


def exists(law: Law, provision: Provision, day: date) -> bool | None:
    """Whether there is such a place that day; None where nobody read that far.

    A section is told by the act's contents or by its wording, a «stk.» or a «nr.» by a wording only; of an act whose closing
    section alone is known, what lies far beyond it does not exist, nor does a letter from the end of the alphabet.
    """
    held = contents(law, provision.act or "", day)
    if held and held.closing and (int(provision.section or 0) > int(held.closing) + FAR or provision.letter in NO_LETTERS):
        return False
    if held is None or not (provision.section and held.sections):
        return _in_wording(law, provision, day)
    listed = f"{provision.section} {provision.letter}".strip() in held.sections
    return listed and (_in_wording(law, provision, day) if provision.subsection or provision.number else True)


def contents(law: Law, act_name: str, day: date) -> Contents | None:
    """The sections that the act has that day, where they are known."""
    return _held(index(law).contents.get(act_name, ()), day)


def quote(law: Law, provision: Provision) -> Quote | None:
    """All wordings of the section that the provision is or lies in."""
    return next((each for each in index(law).quotes.get(spot(provision), ()) if each.provision.covers(provision)), None)


def wording(law: Law, provision: Provision, day: date) -> Wording | None:
    """What the section says that day, where that was read."""
    found = quote(law, provision)
    return _held(found.versions, day) if found else None


def orders(law: Law, provision: Provision, day: date) -> tuple[Order, ...]:
    """The orders about the provision, or about a place around or in it, that are in force that day."""
    return tuple(
        each
        for each in law.orders
        if holds(each, day) and any(about.covers(provision) or provision.covers(about) for about in each.provisions)
    )


def interval(law: Law, provision: Provision, day: date) -> tuple[Order, Interval] | None:
    """How often the standard for a service that rests on the provision must be approved anew, by the order in force that day."""
    found = [(each, each.interval) for each in orders(law, provision, day) if each.interval]
    return min(found, key=lambda pair: pair[1].months, default=None)


def figures(law: Law, provision: Provision, day: date) -> tuple[Figure, ...]:
    """The figures that hold for the provision that day: those of the act, then those of the orders about it."""
    own = (each for each in law.figures if each.provision.covers(provision) or provision.covers(each.provision))
    ordered = (each for held in orders(law, provision, day) for each in held.figures)
    return tuple(each for each in (*own, *ordered) if holds(each, day))


def every_figure(law: Law, day: date) -> tuple[Figure, ...]:
    """The figures of all acts and orders that hold that day."""
    ordered = (each for order in law.orders if holds(order, day) for each in order.figures)
    return tuple(each for each in (*law.figures, *ordered) if holds(each, day))


def _in_wording(law: Law, provision: Provision, day: date) -> bool | None:
    held = wording(law, provision, day)
    return has(held, provision) if held else None


def _coming(law: Law, provision: Provision, day: date) -> Change | None:
    told = index(law).about(provision)
    return next((each for each in told if _new(each) and each.since > day and each.provision.covers(provision)), None)


def _new(change: Change) -> bool:
    return change.kind is ChangeKind.NEW


def _held(dated: Iterable[D], day: date) -> D | None:
    return next(_holding(dated, day), None)


def _holding(dated: Iterable[D], day: date) -> Iterator[D]:
    return (each for each in dated if holds(each, day))


_ENDS = {ChangeKind.MOVED: Standing.MOVED, ChangeKind.REPEALED: Standing.REPEALED}
