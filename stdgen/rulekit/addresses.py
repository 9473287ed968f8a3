"""A document becomes the web addresses that it leads to, each with the words that lead there."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from stdgen.model.address import web
from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.words import Line, lines

TYPED = pattern(r"(?:https?://|(?<![\w@./-])www\.)[^\s<>«»\"|]+", re.IGNORECASE)
SIGNS = ("http", "www.")
CLOSING = ".,;:!?]}’'”"
CUT = ("…", "-", "...")
"""Endings of an address of which only a part stands there."""


class Link(NamedTuple):
    """Words of a line, from `start` up to `end`, that lead to an address in normal form; `shown` is it as it stands there.

    `typed`: it is written in the text for people to type, rather than laid under the words.
    """

    address: str
    shown: str
    line: Line
    start: int
    end: int
    typed: bool = False


def links(document: Document, source: str) -> Iterator[Link]:
    """Every link of the document in reading order; what stays inside the page, mail and telephone are none.

    `source` is the document's own name, which others are found from where it is itself an address.
    """
    within = source if source.startswith(("http://", "https://")) else ""
    for line in lines(document):
        start = 0
        for href, spans in groupby(line.spans, key=lambda span: span.href):
            end = start + sum(len(span.text) for span in spans)
            yield from _typed(line, start, end) if href is None else _laid(line, start, end, href, within)
            start = end


def each_once(found: Iterable[Link]) -> Iterator[tuple[Link, int]]:
    """The first link to each address, and how many lead there."""
    by_address: dict[str, list[Link]] = {}
    for link in found:
        by_address.setdefault(link.address, []).append(link)
    return ((several[0], len(several)) for several in by_address.values())


def _laid(line: Line, start: int, end: int, href: str, within: str) -> Iterator[Link]:
    address = web(href, within)
    if address is not None and line.text[start:end].strip():
        yield Link(address, href.strip(), line, start, end)


def _typed(line: Line, start: int, end: int) -> Iterator[Link]:
    text = line.text
    if not any(sign in text.casefold() for sign in SIGNS):
        return
    for match in TYPED.finditer(text, start, end):
        words = _closed(match[0])
        address = web(words)
        if address is not None and not match[0].endswith(CUT):
            yield Link(address, words, line, match.start(), match.start() + len(words), typed=True)


def _closed(words: str) -> str:
    """Without the signs that end the sentence, and without a bracket that opened before the address."""
    kept = words.rstrip(CLOSING)
    while kept.endswith(")") and kept.count("(") < kept.count(")"):
        kept = kept[:-1].rstrip(CLOSING)
    return kept
