"""What became of a provision, how a figure binds and when a thing held become words."""

from datetime import date

from stdgen.danish import states
from stdgen.danish.related import CARDINALS
from stdgen.law import wordings
from stdgen.law.lookup import Standing, State
from stdgen.model.law import Authority, Bound, Change, ChangeKind, Dated, Figure, Group, Interval, Order, Succession, Title, Wording
from stdgen.model.provision import Provision
from stdgen.model.text import Lang, Text

STANDINGS = {
    Standing.IN_FORCE: Text(da="gælder", en="in force"),
    Standing.NOT_YET: Text(da="gælder ikke endnu", en="not yet in force"),
    Standing.MOVED: Text(da="flyttet", en="moved"),
    Standing.REPEALED: Text(da="ophævet", en="repealed"),
    Standing.ABSENT: Text(da="findes ikke i loven", en="not in the act"),
    Standing.UNKNOWN: Text(
        da="ingen ændring kendt; det er ikke efterset, om den findes", en="no change known; whether it exists has not been checked"
    ),
}
KINDS = {
    ChangeKind.MOVED: Text(da="flyttet {0}", en="moved {0}"),
    ChangeKind.REPEALED: Text(da="ophævet {0}", en="repealed {0}"),
    ChangeKind.REPLACED: Text(da="ny ordlyd fra {0}", en="new wording from {0}"),
    ChangeKind.NEW: Text(da="ny fra {0}", en="new from {0}"),
    ChangeKind.SPLIT: Text(da="delt {0}", en="split {0}"),
}
GROUPS = {
    Group.CHILDREN: Text(da="For børn og unge", en="For children and young people"),
    Group.ADULTS: Text(da="For voksne", en="For adults"),
    Group.OLDER: Text(da="For ældre", en="For older people"),
}
BOUNDS = {
    Bound.AT_LEAST: Text(da="mindst", en="at least"),
    Bound.AT_MOST: Text(da="højst", en="at most"),
    Bound.UP_TO: Text(da="op til", en="up to"),
    Bound.EXACTLY: Text(da="præcis", en="exactly"),
}
COUNTS = {
    1: Text(da="ét", en="one"),
    **{
        number: Text(da=da, en=en)
        for number, da, en in zip(
            range(2, 13),
            CARDINALS,
            "two three four five six seven eight nine ten eleven twelve".split(),  # noqa: SIM905  # words in quotation marks are harder to read
            strict=True,
        )
    },
}
HAS_SUBSECTIONS = Text(da="{0} har {1} «stk.»", en="{0} has {1} «stk.»")
HAS_NUMBERS = Text(da="{0} har {1} «nr.»", en="{0} has {1} «nr.»")
HAS_NO_NUMBERS = Text(da="{0} har ingen «nr.»", en="{0} has no «nr.»")
TASKS = {
    "supervision": Text(da="tilsynet", en="supervision"),
    "complaint_access": Text(da="klagerne", en="complaints"),
}
TO = Text(da="til", en="to")
FROM, BEFORE = Text(da="fra {0}", en="from {0}"), Text(da="indtil {0}", en="until {0}")
AT_LATEST = Text(da="indtil senest {0}", en="until {0} at the latest")
EVERY = Text(da="revideres mindst hver {0}. måned ({1})", en="to be revised every {0} months at least ({1})")
POINTS = Text(da="kræver {0} punkter beskrevet", en="requires {0} points to be covered")
OVER = Text(da="afløst af {0}", en="replaced by {0}")


def day_in(day: date, lang: Lang) -> str:
    """`1. juli 2025`, `1 July 2025`."""
    return states.day(day.isoformat(), lang)


def standing(state: State, lang: Lang) -> str:
    """`flyttet 1. juli 2025 til SEL § 83 b`."""
    if state.change and state.standing is not Standing.NOT_YET:
        told = change(state.change, lang)
        return f"{STANDINGS[state.standing].in_(lang)}: {told}" if state.standing is Standing.IN_FORCE else told
    return STANDINGS[state.standing].in_(lang)


def parts(provision: Provision, wording: Wording, lang: Lang) -> str:
    """`§ 103 har to «stk.»`, where it has not the one asked for; else how many numbers that one has."""
    within, count = provision._replace(act=None, number="", litra="", sentence=""), wordings.subsections(wording)
    if wordings.lines(wording, provision.subsection or "1"):
        numbers = wordings.numbers(wording, provision.subsection or "1")
        return (HAS_NUMBERS if numbers else HAS_NO_NUMBERS).in_(lang).format(within, _count(numbers, lang))
    return HAS_SUBSECTIONS.in_(lang).format(within._replace(subsection=""), _count(count, lang))


def _count(number: int, lang: Lang) -> str:
    return COUNTS[number].in_(lang) if number in COUNTS else str(number)


def change(change: Change, lang: Lang) -> str:
    """What became of a provision, with its new place and the note."""
    to = f" {TO.in_(lang)} {', '.join(map(str, change.to))}" if change.to else ""
    note = f". {change.note.in_(lang)}" if change.note else ""
    return KINDS[change.kind].in_(lang).format(day_in(change.since, lang)) + to + note


def period(dated: Dated, lang: Lang) -> str:
    """`fra 1. juli 2025 indtil 1. januar 2026`, `indtil senest …` where the day was not read; empty where neither end is known."""
    at_latest = isinstance(dated, (Authority, Title)) and dated.at_latest
    ends = ((FROM, dated.since), (AT_LATEST if at_latest else BEFORE, dated.until))
    return " ".join(text.in_(lang).format(day_in(day, lang)) for text, day in ends if day)


def figure(figure: Figure, lang: Lang) -> str:
    """`ledsagelse om måneden: netop 15 timer om måneden (SEL § 97)`."""
    unit = f" {figure.unit}" if figure.unit and figure.value.isdigit() else ""
    return f"{figure.about.in_(lang)}: {BOUNDS[figure.bound].in_(lang)} {figure.value}{unit} ({states.order(str(figure.provision), lang)})"


def succession(succession: Succession, lang: Lang) -> str:
    """`Ankestyrelsen (tilsynet), fra 1. april 2017`"""
    task = f" ({TASKS[succession.task].in_(lang)})" if succession.task in TASKS else ""
    return f"{succession.to}{task}, {FROM.in_(lang).format(day_in(succession.since, lang))}"


def demands(order: Order, lang: Lang) -> str:
    """What an order asks of a standard, in a line; empty where nothing is."""
    told = [interval(order.interval, lang)] if order.interval else []
    told += [POINTS.in_(lang).format(len(order.points))] if order.points else []
    told += [OVER.in_(lang).format(states.order(order.replaced_by, lang))] if order.replaced_by else []
    return "; ".join(told)


def interval(interval: Interval, lang: Lang) -> str:
    """`revideres mindst hver 12. måned (§ 1, stk. 1)`."""
    return EVERY.in_(lang).format(interval.months, str(interval.place).partition(f"{interval.place.act} ")[2])
