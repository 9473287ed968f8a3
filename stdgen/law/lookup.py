"""A provision, a name or an order and a day become what the law says of them on that day."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from stdgen.law.wordings import has
from stdgen.model.law import (
    Act,
    Authority,
    Change,
    ChangeKind,
    Consolidation,
    Contents,
    Dated,
    Figure,
    Group,
    Interval,
    Law,
    Order,
    Quote,
    Succession,
    Title,
    Wording,
)
from stdgen.model.provision import Provision

D = TypeVar("D", bound=Dated)

FAR = 30
"""Sections beyond the one on commencement that an act may have: transitions, other acts' changes, what was added later."""


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
    act_of = act(law, provision.act or "")
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
    section = replace(provision, subsection="", number="", litra="", sentence="")
    known = listed or ended or exists(law, section, day) or origins(law, provision, day)
    return State(Standing.IN_FORCE if known else Standing.UNKNOWN, ended)


def changes(law: Law, provision: Provision, day: date, group: Group | None = None) -> tuple[Change, ...]:
    """What became of the provision, or of a place around it, up to that day, the newest and of these the narrowest first.

    Changes for everybody, and with a `group` those for that group too.
    """
    found = [each for each in law.changes if each.since <= day and each.group in (None, group) and each.provision.covers(provision)]
    return tuple(sorted(found, key=lambda each: (each.since, len(str(each.provision))), reverse=True))


def group_changes(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """What became of the provision for one group only, up to that day."""
    return tuple(each for each in law.changes if each.group and each.since <= day and each.provision.covers(provision))


def changes_within(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """What became of parts of the provision up to that day: of § 83, stk. 1, nr. 3, where § 83 is asked for."""
    return tuple(
        each for each in law.changes if each.since <= day and provision.covers(each.provision) and not each.provision.covers(provision)
    )


def origins(law: Law, provision: Provision, day: date) -> tuple[Change, ...]:
    """The changes by which the provision came to stand where it does, up to that day."""
    return tuple(each for each in law.changes if each.since <= day and any(to.section and to.covers(provision) for to in each.to))


def exists(law: Law, provision: Provision, day: date) -> bool | None:
    """Whether there is such a place that day; None where nobody read that far.

    A section is told by the act's contents or by its wording, a «stk.» or a «nr.» by a wording only; of an act whose closing
    section alone is known, what lies far beyond it does not exist.
    """
    held = contents(law, provision.act or "", day)
    if held and held.closing and provision.section and int(provision.section) > int(held.closing) + FAR:
        return False
    if held is None or not (provision.section and held.sections):
        return _in_wording(law, provision, day)
    listed = f"{provision.section} {provision.letter}".strip() in held.sections
    return listed and (_in_wording(law, provision, day) if provision.subsection or provision.number else True)


def contents(law: Law, act_name: str, day: date) -> Contents | None:
    """The sections that the act has that day, where they are known."""
    return _held((each for each in law.contents if each.act == act_name), day)


def act(law: Law, name: str) -> Act | None:
    """The act of that short name."""
    return next((each for each in law.acts if each.name == name), None)


def consolidation(act: Act, day: date) -> Consolidation | None:
    """The newest announcement of the act on or before that day that is known."""
    return next((each for each in act.consolidations if each.day <= day), None)


def quote(law: Law, provision: Provision) -> Quote | None:
    """All wordings of the section that the provision is or lies in."""
    return next((each for each in law.quotes if each.provision.covers(provision)), None)


def wording(law: Law, provision: Provision, day: date) -> Wording | None:
    """What the section says that day, where that was read."""
    found = quote(law, provision)
    return _held(found.versions, day) if found else None


def title(law: Law, name: str) -> Title | None:
    """The minister's title of that name, in small letters and without an ending."""
    return next((each for each in law.titles if each.name == name), None)


def authority(law: Law, name: str) -> Authority | None:
    """The authority that is called so, whatever the capitals."""
    called = name.casefold()
    return next((each for each in law.authorities if called == each.name.casefold() or called in each.names), None)


def successor(authority: Authority, day: date, task: str = "") -> Succession | None:
    """Who has the authority's task that day; without one of that task, who has the rest."""
    taken = [each for each in authority.successors if each.since <= day]
    return next((each for wanted in (task, "") for each in taken if each.task == wanted), None)


def order(law: Law, name: str) -> Order | None:
    """The order of that normal form: `BEK nr. 1477 af 2019-12-17`, or without the day where only one has the number."""
    found = [each for each in law.orders if name in (each.name, each.name.partition(" af ")[0])]
    return found[0] if len(found) == 1 else None


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


def _in_wording(law: Law, provision: Provision, day: date) -> bool | None:
    held = wording(law, provision, day)
    return has(held, provision) if held else None


def _coming(law: Law, provision: Provision, day: date) -> Change | None:
    return next((each for each in law.changes if _new(each) and each.since > day and each.provision.covers(provision)), None)


def _new(change: Change) -> bool:
    return change.kind is ChangeKind.NEW


def _held(dated: Iterable[D], day: date) -> D | None:
    return next(_holding(dated, day), None)


def _holding(dated: Iterable[D], day: date) -> Iterator[D]:
    return (each for each in dated if holds(each, day))


_ENDS = {ChangeKind.MOVED: Standing.MOVED, ChangeKind.REPEALED: Standing.REPEALED}
