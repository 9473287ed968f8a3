"""What the law knows of something becomes lines for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from stdgen.cli import law_words as words
from stdgen.danish import states
from stdgen.law import lookup, naming
from stdgen.law.asking import Subject
from stdgen.law.lookup import Standing, State
from stdgen.model.finding import Source
from stdgen.model.law import Act, Authority, Contents, Dated, Law, Order, Title, Wording
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS

WIDTH, INDENT = 80, "    "
ON = Text(da="Pr. {0}", en="On {0}")
ORIGINS = Text(da="Kommer fra", en="Comes from")
PARTS = Text(da="Dele af den", en="Parts of it")
WORDING = Text(da="Ordlyd", en="Wording")
WORDING_OF = Text(da="Ordlyden af {0}", en="Wording of {0}")
SEEN = Text(da="set gældende {0}", en="seen in force {0}")
PARTIAL = Text(da="kun en del er læst", en="only part of it has been read")
UNREAD = Text(da="ikke læst for den dag", en="not read for that day")
ORDERS = Text(da="Bekendtgørelser", en="Orders")
FIGURES = Text(da="Tal og grænser", en="Figures and limits")
POINTS = Text(da="En kvalitetsstandard skal beskrive", en="A quality standard must describe")
ANNOUNCED = Text(da="Senest kundgjort, så vidt det er læst", en="Latest publication read")
CALLED = Text(da="Kaldes også", en="Also known as")
SUCCESSORS = Text(da="Derefter", en="Followed by")
END = Text(da="loven slutter omkring § {0}", en="the act ends around § {0}")
SOURCES = Text(da="Kilder", en="Sources")
READ_ON = Text(da="{0} ({1}), læst {2}", en="{0} ({1}), read {2}")
UNKNOWN = Text(da="ikke kendt", en="not known")
IN_FORCE = (Text(da="gælder", en="in force"), Text(da="gælder ikke", en="not in force"), Text(da="gjaldt", en="was"))
THERE = (Text(da="findes", en="exists"), Text(da="findes ikke", en="does not exist"), Text(da="fandtes", en="did"))
IN_USE = (Text(da="bruges", en="in use"), Text(da="bruges ikke", en="not in use"), Text(da="blev brugt", en="was"))
"""What is said of today, yes and no, and of days gone by."""
GLUE = "\N{NO-BREAK SPACE}"
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
    found = lookup.wording(law, provision, day)
    partless = found if state.standing is Standing.ABSENT and found else None
    absent = lookup.contents(law, provision.act or "", day) if state.standing is Standing.ABSENT and not partless else None
    groups = () if absent else lookup.own_group_changes(law, provision, day)
    origins, within = lookup.origins(law, provision, day), lookup.changes_within(law, provision, day)
    orders, figures = lookup.orders(law, provision, day), lookup.figures(law, provision, day)
    worded = _wordings(law, provision, state, day)
    told: Told = [
        (
            ON.in_(lang).format(words.day_in(day, lang)),
            [words.standing(state, lang), *_end(absent, lang), *([words.parts(provision, partless, lang)] if partless else [])],
        ),
        *((words.GROUPS[each.group].in_(lang), [words.change(each, lang)]) for each in groups if each.group),
        (ORIGINS.in_(lang), [f"{each.provision}, {words.day_in(each.since, lang)}" for each in origins]),
        (PARTS.in_(lang), [f"{each.provision}: {words.change(each, lang)}" for each in within]),
        *((_heading(at, provision, lang), _worded(wording, lang)) for at, wording in worded),
        (ORDERS.in_(lang), ["; ".join(filter(None, (_named(each, lang), words.demands(each, lang)))) for each in orders]),
        (FIGURES.in_(lang), [words.figure(each, lang) for each in figures]),
    ]
    changes = [each for each in (state.change, absent, *groups, *origins, *within) if each]
    return told, [each.source for each in (*changes, *(wording for _, wording in worded if wording), *orders, *figures)]


def _end(contents: Contents | None, lang: Lang) -> list[str]:
    return [END.in_(lang).format(contents.closing)] if contents and contents.closing else []


def _wordings(law: Law, provision: Provision, state: State, day: date) -> list[tuple[Provision, Wording | None]]:
    """The wording of the section, or of those that it moved to; none of what there is no more."""
    if state.standing is Standing.MOVED and state.change:
        return [(to, lookup.wording(law, to, day)) for to in state.change.to if to.section]
    found = lookup.wording(law, provision, day)
    gone = state.standing in (Standing.REPEALED, Standing.ABSENT, Standing.NOT_YET)
    return [] if gone and not found else [(provision, found)]


def _heading(at: Provision, asked: Provision, lang: Lang) -> str:
    return WORDING.in_(lang) if at == asked else WORDING_OF.in_(lang).format(at)


def _worded(found: Wording | None, lang: Lang) -> list[str]:
    if found is None:
        return [UNREAD.in_(lang)]
    marks = [SEEN.in_(lang).format(words.period(found, lang))] if found.since or found.until else []
    marks += [PARTIAL.in_(lang)] if found.partial else []
    return [*found.text.split("\n"), *([f"({'; '.join(marks)})"] if marks else [])]


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
    after = [words.succession(each, lang) for each in authority.successors]
    note = [authority.note.in_(lang)] if authority.note else []
    return [_held(authority, THERE, day, lang), (SUCCESSORS.in_(lang), [*dict.fromkeys(after), *note])], [authority.source]


def _title(title: Title, day: date, lang: Lang) -> tuple[Told, list[Source | None]]:
    return [_held(title, IN_USE, day, lang), (SUCCESSORS.in_(lang), list(title.successors))], [title.source]


def _held(dated: Dated, said: tuple[Text, Text, Text], day: date, lang: Lang) -> tuple[str, list[str]]:
    held = lookup.holds(dated, day)
    yes, no, was = (each.in_(lang) for each in said)
    when = words.period(dated, lang)
    if when and not held and dated.until is not None and dated.until <= day:
        when = f"{was} {when}"
    return ON.in_(lang).format(words.day_in(day, lang)), ["; ".join(filter(None, (yes if held else no, when)))]


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
    """The line in lines of a terminal's width; an address stays whole, and so do a sign or a short word and its number."""
    glued = _NUMBERED.sub(lambda match: match[0].replace(" ", GLUE), line)
    lines = textwrap.wrap(glued, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT, break_long_words=False, break_on_hyphens=False)
    return [each.replace(GLUE, " ") for each in lines]


def _sources(sources: Iterable[Source | None], lang: Lang) -> Iterator[str]:
    for source in dict.fromkeys(filter(None, sources)):
        yield READ_ON.in_(lang).format(source.title, KINDS[source.kind].in_(lang), states.day(source.checked, lang))
        yield source.url


_NUMBERED = pattern(r"(?:§§?|stk\.|nr\.) \d+(?: [a-z](?=[\s,.;:)]|$))?")
