"""What the law knows of something becomes lines for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from stdgen.cli import law_words as words
from stdgen.danish import states
from stdgen.law import lookup, naming
from stdgen.law.asking import Subject
from stdgen.model.finding import Source
from stdgen.model.law import Act, Authority, Contents, Dated, Law, Order, Title
from stdgen.model.provision import Provision
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS

WIDTH, INDENT = 80, "    "
ON = Text(da="Pr. {0}", en="On {0}")
ORIGINS = Text(da="Kommer fra", en="Comes from")
PARTS = Text(da="Dele af den", en="Parts of it")
WORDING = Text(da="Ordlyd", en="Wording")
SEEN = Text(da="set gældende {0}", en="seen to hold {0}")
PARTIAL = Text(da="kun en del er læst", en="only a part was read")
UNREAD = Text(da="ikke læst for den dag", en="not read for that day")
ORDERS = Text(da="Bekendtgørelser", en="Orders")
FIGURES = Text(da="Tal og grænser", en="Figures and limits")
POINTS = Text(da="En kvalitetsstandard skal beskrive", en="A standard must describe")
ANNOUNCED = Text(da="Senest kundgjort, så vidt vides", en="Last announced, as far as is known")
CALLED = Text(da="Kaldes også", en="Also called")
SUCCESSORS = Text(da="Derefter", en="After it")
END = Text(da="loven slutter omkring § {0}", en="the act ends about § {0}")
SOURCES = Text(da="Kilder", en="Sources")
READ_ON = Text(da="{0} ({1}), læst {2}", en="{0} ({1}), read on {2}")
UNKNOWN = Text(da="ikke kendt", en="not known")
IN_FORCE = (Text(da="gælder", en="in force"), Text(da="gælder ikke", en="not in force"))
THERE = (Text(da="findes", en="there is one"), Text(da="findes ikke", en="there is none"))
IN_USE = (Text(da="bruges", en="in use"), Text(da="bruges ikke", en="not in use"))
Told = list[tuple[str, list[str]]]


def as_text(law: Law, subjects: Iterable[Subject], day: date, lang: Lang) -> str:
    """Each subject with what is known of it that day, and the sources it rests on."""
    return "\n".join("\n".join(_subject(law, subject, day, lang)) + "\n" for subject in subjects)


def _subject(law: Law, subject: Subject, day: date, lang: Lang) -> Iterator[str]:
    match subject:
        case Provision():
            act = naming.act(law, subject.act or "")
            yield from _page([str(subject), act.title if act else ""], *_provision(law, subject, day, lang), lang)
        case Act():
            yield from _page([subject.name, subject.title], *_act(law, subject, day, lang), lang)
        case Order():
            yield from _page([states.order(subject.name, lang), subject.title], *_order(subject, day, lang), lang)
        case Authority():
            yield from _page([subject.name], *_authority(subject, day, lang), lang)
        case Title():
            yield from _page([subject.name], *_title(subject, day, lang), lang)


def _provision(law: Law, provision: Provision, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    state = lookup.state(law, provision, day)
    absent = lookup.contents(law, provision.act or "", day) if state.standing is lookup.Standing.ABSENT else None
    groups = () if absent else lookup.group_changes(law, provision, day)
    origins, within = lookup.origins(law, provision, day), lookup.changes_within(law, provision, day)
    found = lookup.wording(law, provision, day)
    orders, figures = lookup.orders(law, provision, day), lookup.figures(law, provision, day)
    marks = [SEEN.in_(lang).format(words.period(found, lang))] if found and (found.since or found.until) else []
    marks += [PARTIAL.in_(lang)] if found and found.partial else []
    told: Told = [
        (ON.in_(lang).format(words.day_in(day, lang)), [words.standing(state, lang), *_end(absent, lang)]),
        *((words.GROUPS[each.group].in_(lang), [words.change(each, lang)]) for each in groups if each.group),
        (ORIGINS.in_(lang), [f"{each.provision}, {words.day_in(each.since, lang)}" for each in origins]),
        (PARTS.in_(lang), [f"{each.provision}: {words.change(each, lang)}" for each in within]),
        (WORDING.in_(lang), [*(found.text.split("\n") if found else [UNREAD.in_(lang)]), *([f"({'; '.join(marks)})"] if marks else [])]),
        (ORDERS.in_(lang), ["; ".join(filter(None, (_named(each, lang), words.demands(each, lang)))) for each in orders]),
        (FIGURES.in_(lang), [words.figure(each, lang) for each in figures]),
    ]
    changes = [each for each in (state.change, absent, *groups, *origins, *within) if each]
    return told, [each.source for each in (*changes, *((found,) if found else ()), *orders, *figures)]


def _end(contents: Contents | None, lang: Lang) -> list[str]:
    return [END.in_(lang).format(contents.closing)] if contents and contents.closing else []


def _act(law: Law, act: Act, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    changes = lookup.changes_within(law, Provision(act.name), day)
    newest = naming.consolidation(act, day)
    announced = [f"{newest.kind} nr. {newest.number}, {words.day_in(newest.day, lang)}", newest.eli] if newest else [UNKNOWN.in_(lang)]
    told: Told = [
        _held(act, IN_FORCE, day, lang) if act.source else (ON.in_(lang).format(words.day_in(day, lang)), [UNKNOWN.in_(lang)]),
        (ANNOUNCED.in_(lang), announced),
        (CALLED.in_(lang), [", ".join((*act.names, *act.signs))]),
        (PARTS.in_(lang), [f"{each.provision}: {words.change(each, lang)}" for each in changes if not each.group]),
    ]
    return told, [act.source, newest.source if newest else None, *(each.source for each in changes if not each.group)]


def _order(order: Order, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    demanded = words.demands(order, lang)
    told: Told = [
        _held(order, IN_FORCE, day, lang),
        ("", [demanded] if demanded else []),
        (POINTS.in_(lang), [f"{each.number}. {each.text.in_(lang)}" for each in order.points]),
        (FIGURES.in_(lang), [words.figure(each, lang) for each in order.figures]),
    ]
    return told, [order.source]


def _authority(authority: Authority, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    after = [f"{each.to}, {words.FROM.in_(lang).format(words.day_in(each.since, lang))}" for each in authority.successors]
    note = [authority.note.in_(lang)] if authority.note else []
    return [_held(authority, THERE, day, lang), (SUCCESSORS.in_(lang), [*dict.fromkeys(after), *note])], [authority.source]


def _title(title: Title, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    return [_held(title, IN_USE, day, lang), (SUCCESSORS.in_(lang), list(title.successors))], [title.source]


def _held(dated: Dated, yes_and_no: tuple[Text, Text], day: date, lang: Lang) -> tuple[str, list[str]]:
    known = yes_and_no[0 if lookup.holds(dated, day) else 1].in_(lang)
    return ON.in_(lang).format(words.day_in(day, lang)), ["; ".join(filter(None, (known, words.period(dated, lang))))]


def _named(order: Order, lang: Lang) -> str:
    return order.title if order.name == order.title else f"{states.order(order.name, lang)}: {order.title}"


def _page(heads: list[str], told: Told, sources: Iterable[Source | None], lang: Lang) -> Iterator[str]:
    for line in dict.fromkeys(filter(None, heads)):
        yield from textwrap.wrap(line, WIDTH)
    for heading, lines in (*told, (SOURCES.in_(lang), [*_sources(sources, lang)])):
        if lines:
            yield from ("", heading) if heading else ("",)
            for line in lines:
                yield from _wrapped(line)


def _wrapped(line: str) -> list[str]:
    """The line in lines of a terminal's width; an address stays whole."""
    return textwrap.wrap(line, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT, break_long_words=False, break_on_hyphens=False)


def _sources(sources: Iterable[Source | None], lang: Lang) -> Iterator[str]:
    for source in dict.fromkeys(filter(None, sources)):
        yield READ_ON.in_(lang).format(source.title, KINDS[source.kind].in_(lang), source.checked)
        yield source.url
