"""A list of words with better ones becomes the places of a document where its words stand.

The lists are text files under `wordlists`, so that who knows the language can correct them; their signs are told there.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from stdgen.model.document import Document, Topic
from stdgen.model.finding import Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.prose import Passage, asides, chapters
from stdgen.rulekit.searched import numbers, whole
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import Role, bodies


class Term(NamedTuple):
    """Words that others can stand for; `signs` are words of which every occurrence holds one; `since` is the first day.

    `none` is what holds the words and is no such use. `better` are the other words: one for each form of the words,
    which fits where that form stands, or a single one for all.
    """

    words: str
    none: str
    signs: frozenset[str]
    better: tuple[str, ...]
    source: Source
    since: date | None


class Use(NamedTuple):
    """The first place in a section where a term stands, with how often it stands there."""

    term: Term
    passage: Passage
    start: int
    end: int
    times: int

    @property
    def fits(self) -> bool:
        """Whether what could stand here has the form of what does."""
        return len(self.term.better) == len(self.term.words.split(","))

    @property
    def better(self) -> str:
        """What could stand here instead."""
        if not self.fits:
            return self.term.better[0]
        said = self.passage.text[self.start : self.end].lower()
        forms = self.term.words.split(",")
        return next((new for form, new in zip(forms, self.term.better, strict=True) if _pattern(form).fullmatch(said)), self.term.better[0])


class _Place(Enum):
    TEXT = "text"
    HEADING = "heading"
    LEGAL_BASIS = "legal basis"


def uses(document: Document, name: str, day: date, *, headings: bool = False) -> Iterator[Use]:
    """Where the words of the list `name` stand on that day: once for each term and section, names left out.

    `headings` also looks at the title and the headings, each as a part of its section, and for words that the law gave up
    at the legal basis.
    """
    held = spoken(document).every
    for term in terms(name):
        if not term.signs.isdisjoint(held) and (term.since is None or term.since <= day):
            yield from _uses(document, term, headings=headings)


@cache
def terms(name: str) -> tuple[Term, ...]:
    """The terms of the list `name`."""
    lines = (Path(__file__).parents[1] / "wordlists" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    sources = dict(_source(line) for line in lines if line.startswith("@"))
    return tuple(_term(line, sources) for line in lines if " -> " in line and not line.startswith("#"))


def _uses(document: Document, term: Term, *, headings: bool) -> Iterator[Use]:
    known, lines = _known(document), whole(document)
    held = [known[id(lines.lines[number])] for number in numbers(lines, term.signs) if id(lines.lines[number]) in known]
    for _, together in groupby(held, key=itemgetter(0)):
        said = [passage for _, passage, at in together if at is _Place.TEXT or (headings and (at is _Place.HEADING or term.since))]
        found = [(passage, at) for passage in said for at in _places(term, passage)]
        if found:
            passage, (start, end) = found[0]
            yield Use(term, passage, start, end, len(found))


@once
def _known(document: Document) -> Mapping[int, tuple[int, Passage, _Place]]:
    """The headings and passages by their lines, each with its chapter's number and what it is there."""
    found: dict[int, tuple[int, Passage, _Place]] = {}
    told = {id(passage.line) for passage in asides(document)}
    for number, ((heading, passages), body) in enumerate(zip(chapters(document), bodies(document), strict=True)):
        if heading is not None:
            found[id(heading)] = (number, Passage(heading, heading.text), _Place.HEADING)
        for passage in passages:
            found[id(passage.line)] = (number, passage, _Place.TEXT)
        for line in body:
            if id(line) in told:
                found[id(line)] = (number, Passage(line, line.text), _Place.TEXT)
            elif line.topic is Topic.LEGAL_BASIS and line.role is Role.TEXT:
                found[id(line)] = (number, Passage(line, line.text), _Place.LEGAL_BASIS)
    return found


def _places(term: Term, passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the term stands as words of their own; a few foreign capitals change a text's length, so it is searched as it is."""
    text = passage.text.lower()
    same = text if len(text) == len(passage.text) else passage.text
    none = [match.span() for match in _pattern(term.none).finditer(same)] if term.none else []
    for match in _pattern(term.words).finditer(same):
        if any(start <= match.start() and match.end() <= end for start, end in none):
            continue
        before = same[match.start() - 1] if match.start() else " "
        if before.isalnum() or before in "-_" or _IN_AN_ACT.search(same, 0, match.start()):
            continue
        if term.since or not (_is_name(passage.text, *match.span()) or _INITIALS.fullmatch(passage.text, *match.span())):
            yield match.span()


_IN_AN_ACT = pattern(r"\blov\s+om\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
"""What stands before a word that is part of an act's name: «lov om kompensation til handicappede i erhverv»."""


def _is_name(text: str, start: int, end: int) -> bool:
    """A capital within a sentence makes a name of it: «Center for Handicappede»; a word that the law gave up is none."""
    before = text[:start].rstrip(" (–-•").lstrip("0123456789")
    return text[start].isupper() and not text[start:end].isupper() and bool(before) and not before.endswith((".", "!", "?", ":", "\n"))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """The forms with their ends: asking for their beginning here would make the search ten times slower."""
    written = "|".join(re.sub(r"\s+", r"\\s+", form.strip()) for form in words.split(","))
    return re.compile(rf"(?:{written})(?![^\W\d]|-)")


def _term(line: str, sources: dict[str, Source]) -> Term:
    forms, _, rest = line.partition(" -> ")
    told, _, none = forms.partition(" ! ")
    words = ", ".join(form for each in told.split(",") for form in _inflected(each.strip()))
    better, source, *since = (each.strip() for each in rest.split(" | "))
    return Term(
        words,
        none,
        _signs(words),
        tuple(each.strip() for each in better.split(";")),
        sources[source],
        date.fromisoformat(since[0]) if since else None,
    )


def _inflected(form: str) -> Iterator[str]:
    """«narkoman+» with all its endings; any other form as it is."""
    word = form.removesuffix("+")
    if word == form:
        yield form
    elif word.endswith("et"):
        yield from (word, f"{word[:-1]}de", f"{word[:-1]}des")
    else:
        yield from (word + ending for ending in (_PERSON if word.endswith("er") else _OTHER))


def _signs(words: str) -> frozenset[str]:
    """The longest word of each form."""
    return frozenset(max(_LETTERS.findall(re.sub(r"\([^)]*\)", "", form)), key=len).lower() for form in words.split(","))


def _source(line: str) -> tuple[str, Source]:
    """`@key kind | title | address | day checked`."""
    first, title, url, checked = (each.strip() for each in line.split(" | "))
    key, _, kind = first[1:].partition(" ")
    return key, Source(SourceKind(kind), title, url, checked)


_PERSON = ("", "s", "e", "es", "en", "ens", "ne", "nes")
_OTHER = ("", "s", "er", "ers", "en", "ens", "erne", "ernes")
_LETTERS = re.compile(r"\w+")
_INITIALS = pattern(r"[B-DF-HJ-NP-TV-XZ]{2,4}")
"""Capitals that make no word are a name's: «MHP» is an office, «mhp» is «med henblik på»."""
