"""A document becomes the running text that its municipality wrote: law, quotes, addresses and approval lines left out."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from stdgen.danish.lix import words
from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.approval import covers, stretches
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.words import Body, Line, Role, bodies, section_bodies, text_lines

LEAST = 5
"""A line of fewer words that no full stop ends is a label, a point of a list, a line of an address."""

LONGEST_ADDRESS = 100
"""In letters: a longer line that names a street says something about it."""

NOT_RUNNING = frozenset((Topic.LEGAL_BASIS, Topic.APPROVAL, Topic.CONTACT))


class Passage(NamedTuple):
    """A paragraph of running text; `text` is its line's with spaces where it quotes others, so offsets are the line's."""

    line: Line
    text: str


class Chapter(NamedTuple):
    """Passages that stand together, with the title or heading over them if there is one."""

    heading: Line | None
    passages: tuple[Passage, ...]


class Part(NamedTuple):
    """What a document says of one of its services."""

    service: Service
    chapters: tuple[Chapter, ...]


@once
def chapters(document: Document) -> tuple[Chapter, ...]:
    """Each body of the document with its running text, in reading order."""
    return tuple(_chapters(document, bodies(document)))


@once
def parts(document: Document) -> tuple[Part, ...]:
    """The running text of each service; what stands beside the services of a catalogue belongs to none."""
    held = services(document)
    if len(held) == 1:
        return (Part(held[0], chapters(document)),)
    return tuple(Part(each, tuple(_chapters(document, _bodies(each)))) for each in held)


def every(document: Document) -> Iterator[Passage]:
    """All passages in reading order."""
    return chain.from_iterable(chapter.passages for chapter in chapters(document))


@once
def vocabulary(document: Document) -> Counter[str]:
    """How often each word stands in headings and running text, in small letters: it tells which words are worth looking for."""
    headings = [chapter.heading.text for chapter in chapters(document) if chapter.heading]
    return Counter(_LETTERS.findall("\n".join([*headings, *(passage.text for passage in every(document))]).lower()))


def is_full(passage: Passage) -> bool:
    """Whether a passage is a sentence or part of one, rather than a label, a single word of a list or a line of an address."""
    text = passage.text.rstrip()
    if len(text) <= LONGEST_ADDRESS and (_ADDRESS.match(text) or _STREET.search(text)):
        return False
    count = len(words(text))
    if passage.line.cell is not None:
        return count >= LEAST and text.endswith((".", "!", "?"))
    return count >= LEAST or (count > 2 and text.endswith((".", "!", "?")))


def _bodies(service: Service) -> Iterator[Body]:
    yield from (tuple(text_lines(service.intro)), *section_bodies(service.sections), tuple(text_lines(service.closing)))


def _chapters(document: Document, held: Iterable[Body]) -> Iterator[Chapter]:
    approval = stretches(document)
    for body in held:
        heading = next((line for line in body if line.role in (Role.TITLE, Role.HEADING)), None)
        own = (line for line in body if _is_own(line) and not covers(approval, line, 0, len(line.text)))
        yield Chapter(heading, tuple(_passages(own)))


def _is_own(line: Line) -> bool:
    return line.role is Role.TEXT and line.topic not in NOT_RUNNING and not _LAW.match(line.text)


def _passages(lines: Iterable[Line]) -> Iterator[Passage]:
    """Words between quotation marks are blanked, also where a quote runs over several paragraphs."""
    held = tuple(lines)
    closes = ""
    for number, line in enumerate(held):
        if not closes and not any(map(line.text.__contains__, _CLOSES)):
            yield Passage(line, line.text)
            continue
        text, closes = _unquoted(line.text, closes)
        if closes and not any(sign in later.text for later in held[number + 1 :] for sign in closes):
            text, closes = line.text, ""  # a sign that stands alone opens nothing
        if text.strip():
            yield Passage(line, text)


def _unquoted(text: str, closes: str) -> tuple[str, str]:
    """The text with its quotes blanked, and the signs that would close a quote still open at its end."""
    kept = list(text)
    for at, sign in enumerate(text):
        if closes:
            kept[at] = " "
            closes = "" if sign in closes else closes
        elif sign in _CLOSES and (at == 0 or not text[at - 1].isalnum()):
            kept[at], closes = " ", _CLOSES[sign]
    return "".join(kept), closes


_LETTERS = pattern(r"\w+")
_CLOSES = {'"': '"', "”": "”“", "“": "”“", "„": "“”", "»": "«"}
_LAW = pattern(r"\s*[\"”“»]?(?:§+\s*\d+\s?[a-zæøå]?\s?\.|Stk\.\s*\d+\s?\.)\s")
_ADDRESS = pattern(r"\s*(?:\d{4}\s[A-ZÆØÅ]\w+|(?i:tlf|telefon|t|e|w|mail|e-mail|web|cvr|ean)\b\.?\s*:|(?:https?://|www\.)\S+\s*$)")
_STREET = pattern(r"(?:vej|gade|allé|torv|plads|stræde)\s\d+[^.]*$")
