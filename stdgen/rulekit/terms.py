"""A list of words with better ones becomes the places of a document where its words stand.

The lists are text files under `wordlists`, so that who knows the language can correct them; their signs are told there.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.model.finding import Source, SourceKind
from stdgen.rulekit.once import once
from stdgen.rulekit.prose import Passage, chapters, vocabulary


class Term(NamedTuple):
    """Words that `better` can stand for; `signs` are words of which every occurrence holds one; `since` is the first day."""

    words: str
    signs: frozenset[str]
    better: str
    source: Source
    since: date | None


class Use(NamedTuple):
    """The first place in a section where a term stands, with how often it stands there."""

    term: Term
    passage: Passage
    start: int
    end: int
    times: int


Lowered = tuple[tuple[Passage, str], ...]


def uses(document: Document, name: str, day: date, *, headings: bool = False) -> Iterator[Use]:
    """Where the words of the list `name` stand on that day: once for each term and section, names left out.

    `headings` also looks at the title and the headings, each as a part of its section.
    """
    held = vocabulary(document)
    for term in terms(name):
        if (term.since is None or term.since <= day) and any(map(held.__contains__, term.signs)):
            yield from _uses(document, term, headings=headings)


@cache
def terms(name: str) -> tuple[Term, ...]:
    """The terms of the list `name`."""
    lines = (Path(__file__).parent / "wordlists" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    sources = dict(_source(line) for line in lines if line.startswith("@"))
    return tuple(_term(line, sources) for line in lines if " -> " in line and not line.startswith("#"))


def _uses(document: Document, term: Term, *, headings: bool) -> Iterator[Use]:
    for heading, below in _lowered(document):
        passages = heading + below if headings else below
        held = [(passage, text) for passage, text in passages if any(map(text.__contains__, term.signs))]
        found = [(passage, start, end) for passage, text in held for start, end in _places(term, passage, text)]
        if found:
            passage, start, end = found[0]
            yield Use(term, passage, start, end, len(found))


@once
def _lowered(document: Document) -> tuple[tuple[Lowered, Lowered], ...]:
    """The heading and the passages of each chapter with their text in small letters."""
    return tuple(
        (
            ((Passage(chapter.heading, chapter.heading.text), chapter.heading.text.lower()),) if chapter.heading else (),
            tuple((passage, passage.text.lower()) for passage in chapter.passages),
        )
        for chapter in chapters(document)
    )


def _places(term: Term, passage: Passage, text: str) -> Iterator[tuple[int, int]]:
    """Where the term stands as words of their own; a few foreign capitals change a text's length, so it is searched as it is."""
    same = text if len(text) == len(passage.text) else passage.text
    for match in _pattern(term.words).finditer(same):
        before = same[match.start() - 1] if match.start() else " "
        if not (before.isalnum() or before in "-_") and (term.since or not _is_name(passage.text, *match.span())):
            yield match.span()


def _is_name(text: str, start: int, end: int) -> bool:
    """A capital within a sentence makes a name of it: «Center for Handicappede»; a word that the law gave up is none."""
    before = text[:start].rstrip(" (–-•")
    return text[start].isupper() and not text[start:end].isupper() and bool(before) and not before.endswith((".", "!", "?", ":", "\n"))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """The forms with their ends: asking for their beginning here would make the search ten times slower."""
    written = "|".join(re.sub(r"\s+", r"\\s+", form.strip()) for form in words.split(","))
    return re.compile(rf"(?:{written})(?![\w-])")


def _term(line: str, sources: dict[str, Source]) -> Term:
    words, _, rest = line.partition(" -> ")
    better, source, *since = (each.strip() for each in rest.split(" | "))
    return Term(words, _signs(words), better, sources[source], date.fromisoformat(since[0]) if since else None)


def _signs(words: str) -> frozenset[str]:
    """The longest word of each form."""
    return frozenset(max(_LETTERS.findall(re.sub(r"\([^)]*\)", "", form)), key=len).lower() for form in words.split(","))


def _source(line: str) -> tuple[str, Source]:
    """`@key kind | title | address | day checked`."""
    first, title, url, checked = (each.strip() for each in line.split(" | "))
    key, _, kind = first[1:].partition(" ")
    return key, Source(SourceKind(kind), title, url, checked)


_LETTERS = re.compile(r"\w+")
