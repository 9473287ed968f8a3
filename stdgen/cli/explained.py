"""What was decided of each line becomes plain words: why it is a heading, or why it nearly was one."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stdgen import lexicon
from stdgen.model.document import Document
from stdgen.model.judgement import Ground, Judgement, Reason
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.model.topic_names import TOPIC_NAMES
from stdgen.model.wording import place

WIDTH = 88
INDENT = "   "
NEAR_MISSES = 40

GROUNDS = {
    Ground.MARKED: Text(da="filen kalder den selv en overskrift", en="the file itself calls it a heading"),
    Ground.LARGER: Text(da="større end teksten", en="larger than the text"),
    Ground.SMALLER: Text(da="mindre end teksten", en="smaller than the text"),
    Ground.BOLD: Text(da="fed", en="bold"),
    Ground.ITALIC: Text(da="kursiv", en="italic"),
    Ground.UNDERLINED: Text(da="understreget", en="underlined"),
    Ground.COLOURED: Text(da="en anden farve end teksten", en="another colour than the text"),
    Ground.CAPITALS: Text(da="store bogstaver", en="capitals"),
    Ground.SPACED: Text(da="spærret", en="letter-spaced"),
    Ground.SPACE_ABOVE: Text(da="luft over", en="space above"),
    Ground.KNOWN: Text(da="kendt overskrift", en="a known heading"),
    Ground.CLASS_KNOWN: Text(da="flere af dem er kendte overskrifter", en="several of them are known headings"),
    Ground.NUMBERED: Text(da="nummer foran", en="a number before it"),
    Ground.BOOKMARKED: Text(da="står i filens bogmærker eller indholdsfortegnelse", en="named by the file's bookmarks or contents"),
    Ground.BEFORE_TEXT: Text(da="tekst under", en="text below"),
    Ground.QUESTION: Text(da="et spørgsmål", en="a question"),
    Ground.SHORT: Text(da="kort", en="short"),
    Ground.LABEL: Text(da="åbner et afsnit og er sat for sig", en="opens a paragraph and is set apart"),
    Ground.BESIDE_TEXT: Text(da="står i en tabel til venstre for sin tekst", en="stands in a table to the left of its text"),
    Ground.ALIKE: Text(da="flere er sat på samme måde", en="several are set alike"),
    Ground.SENTENCE: Text(da="en hel sætning", en="a whole sentence"),
    Ground.COLON: Text(da="ender med kolon", en="ends in a colon"),
    Ground.DATED: Text(da="en dato eller en godkendelse", en="a date or an approval"),
    Ground.BROKEN: Text(da="sætningen går videre på næste linje", en="the sentence goes on in the next line"),
    Ground.LINKED: Text(da="hele linjen er et link", en="the whole line is a link"),
    Ground.REMARK: Text(da="en bemærkning eller en billedtekst", en="a remark or a caption"),
    Ground.FACTS: Text(da="en adresse, et nummer eller et beløb", en="an address, a number or an amount"),
    Ground.LONG: Text(da="lange afsnit er sat på samme måde", en="long paragraphs are set alike"),
    Ground.CLASS_RUNS_ON: Text(da="linjer sat på samme måde står lige efter hinanden", en="lines set alike stand right after one another"),
    Ground.CLASS_TOO_COMMON: Text(da="det meste er sat sådan", en="most lines are set so"),
    Ground.NO_TEXT_BELOW: Text(da="ingen tekst under", en="no text below"),
    Ground.ONE_OFF: Text(da="ingen andre linjer er sat sådan", en="no other lines are set so"),
    Ground.AFTER_THE_END: Text(da="står efter det sidste afsnit", en="stands after the last section"),
    Ground.SUBTITLE: Text(da="står lige under titlen og hører til den", en="stands right below the title and belongs to it"),
    Ground.TITLE: Text(da="står øverst og er sat som en titel", en="stands at the top and is set as a title"),
}
DECIDED = frozenset((Ground.TITLE, Ground.MARKED, Ground.BESIDE_TEXT))
"""Grounds that need no others."""
TRAITS = {
    "bold": Text(da="fed", en="bold"),
    "italic": Text(da="kursiv", en="italic"),
    "underlined": Text(da="understreget", en="underlined"),
    "capitals": Text(da="store bogstaver", en="capitals"),
    "spaced": Text(da="spærret", en="letter-spaced"),
}
HEADINGS = Text(da="Overskrifter: {}", en="Headings: {}")
MISSES = Text(da="Lignede overskrifter, men er det ikke: {}", en="Looked like headings, but are none: {}")
TITLE = Text(da="titel", en="title")
LEVEL = Text(da="niveau {}", en="level {}")
TOPIC = Text(da="emne: {}", en="topic: {}")
NO_TOPIC = Text(da="emne ukendt", en="topic unknown")
SET = Text(da="{} sat i {}", en="{} set in {}")
LINES = Text(da="{} linjer er", en="{} lines are")
ONE_LINE = Text(da="Én linje er", en="One line is")
POINTS = Text(da="{} punkt", en="{} points")
FOR = Text(da="For: ", en="For: ")
AGAINST = Text(da="Imod: ", en="Against: ")
SUM = Text(da="{} point, {} er nok.", en="{} points, {} is enough.")
NONE = Text(da="Der er ingen linjer at begrunde.", en="There are no lines to explain.")
MORE = Text(da="… og {} til.", en="… and {} more.")


def as_explained(document: Document, lang: Lang) -> str:
    """How the document was read, then headings and near misses with their grounds, those set alike together."""
    provenance = document.provenance
    judged = provenance.judgements if provenance else ()
    lines = [*_way(document, lang)]
    if not judged:
        return "\n".join([*lines, NONE.in_(lang)]) + "\n"
    headings = [each for each in judged if each.level is not None]
    misses = [each for each in judged if each.level is None]
    lines += [HEADINGS.in_(lang).format(len(headings)), "", *_groups(headings, lang)]
    if misses:
        lines += [MISSES.in_(lang).format(len(misses)), "", *_groups(misses[:NEAR_MISSES], lang)]
    if len(misses) > NEAR_MISSES:
        lines += [MORE.in_(lang).format(len(misses) - NEAR_MISSES)]
    return "\n".join(map(tame, lines)).rstrip() + "\n"


def _way(document: Document, lang: Lang) -> Iterator[str]:
    told = document.provenance.told if document.provenance else None
    if told is not None:
        words = told.in_(lang)
        yield from textwrap.wrap(f"{words[:1].upper()}{words[1:]}.", WIDTH)
        yield ""


def _groups(judged: Iterable[Judgement], lang: Lang) -> Iterator[str]:
    """Lines set alike, or marked alike, under what holds for all of them."""
    grouped: dict[tuple[str, str, Ground | None], list[Judgement]] = {}
    for each in judged:
        decided = _decided(each)
        mark, look = (each.mark, "") if decided else ("", each.look)
        grouped.setdefault((look, mark, decided), []).append(each)
    for (_, _, decided), group in grouped.items():
        yield from _group(group, decided, lang)


def _group(group: Sequence[Judgement], decided: Ground | None, lang: Lang) -> Iterator[str]:
    shared = [] if decided else [reason for reason in group[0].reasons if all(reason in each.reasons for each in group)]
    if decided:
        mark = f" ({group[0].mark})" if group[0].mark and decided is Ground.MARKED else ""
        head = GROUNDS[decided].in_(lang) + mark
        yield head[:1].upper() + head[1:]
    else:
        count = LINES.in_(lang).format(group[0].alike) if group[0].alike > 1 else ONE_LINE.in_(lang)
        yield SET.in_(lang).format(count, _look(group[0].look, lang))
        yield from _wrapped(_grounds(shared, lang), INDENT)
    yield ""
    for each in group:
        yield from _line(each, [reason for reason in each.reasons if reason not in shared], lang, decided=decided is not None)
    yield ""


def _line(judged: Judgement, own: Sequence[Reason], lang: Lang, *, decided: bool) -> Iterator[str]:
    yield from _wrapped([f"«{judged.words}»"], INDENT)
    about = [", ".join(_about(judged, lang)) + "."]
    if not decided:
        about += [*_grounds(own, lang), SUM.in_(lang).format(_number(judged.score, lang), _number(judged.needed, lang))]
    yield from _wrapped([" ".join(about)], 2 * INDENT)


def _about(judged: Judgement, lang: Lang) -> Iterator[str]:
    if judged.level is not None:
        yield TITLE.in_(lang) if judged.level == 0 else LEVEL.in_(lang).format(judged.level)
    if judged.level:
        topic = lexicon.topic(judged.words)
        yield TOPIC.in_(lang).format(TOPIC_NAMES[topic].in_(lang)) if topic else NO_TOPIC.in_(lang)
    if where := place(replace(judged.at, under=()), lang):
        yield where


def _decided(judged: Judgement) -> Ground | None:
    return next((reason.ground for reason in judged.reasons if reason.ground in DECIDED), None)


def _grounds(reasons: Sequence[Reason], lang: Lang) -> Iterator[str]:
    """What speaks for it and what against it, a line each; that more than enough does is no ground against it."""
    told = [reason for reason in reasons if reason.ground is not Ground.MORE_THAN_ENOUGH]
    for head, found in ((FOR, [each for each in told if each.weight > 0]), (AGAINST, [each for each in told if each.weight < 0])):
        if found:
            yield head.in_(lang) + ", ".join(f"{GROUNDS[each.ground].in_(lang)} {_number(abs(each.weight), lang)}" for each in found) + "."


def _wrapped(lines: Iterable[str], indent: str) -> Iterator[str]:
    for line in lines:
        yield from textwrap.wrap(line, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _look(look: str, lang: Lang) -> str:
    """A look as `14 bold #1f3864` in words."""
    size, *traits = look.split() if look[:1].isdigit() else ("", *look.split())
    words = [POINTS.in_(lang).format(_number(float(size), lang))] if size and float(size) else []
    return ", ".join([*words, *(TRAITS[trait].in_(lang) if trait in TRAITS else trait for trait in traits)])


def _number(number: float, lang: Lang) -> str:
    plain = f"{number:.1f}".removesuffix(".0")
    return plain.replace(".", ",") if lang == "da" else plain
