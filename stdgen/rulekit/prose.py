"""A document becomes the running text that its municipality wrote: law, quotes, addresses and approval lines left out."""

from collections.abc import Container, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from stdgen.danish.lix import words
from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.approvals.approval import stretches
from stdgen.rulekit.once import once
from stdgen.rulekit.parted import parted
from stdgen.rulekit.searched import whole
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.words import Body, Line, Role, bodies

TEXT = Role.TEXT
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
    approved = {id(each.line) for each in stretches(document) if each.start < each.end}
    closes = "".join([sign for sign in _CLOSES if sign in whole(document).small])
    return tuple([_chapter(body, approved, closes) for body in bodies(document)])


@once
def parts(document: Document) -> tuple[Part, ...]:
    """The running text of each service; what stands beside the services of a catalogue belongs to none."""
    held = chapters(document)
    return tuple(Part(service, held[own]) for service, own in zip(services(document), parted(document), strict=True))


def every(document: Document) -> Iterator[Passage]:
    """All passages in reading order."""
    return chain.from_iterable(chapter.passages for chapter in chapters(document))


@once
def asides(document: Document) -> tuple[Passage, ...]:
    """The sentences that stand among the addresses of a contact section."""
    return tuple(
        Passage(line, line.text)
        for body in bodies(document)
        if body and body[0].topic is Topic.CONTACT
        for line in body[1:]
        if line.role is TEXT and line.text.endswith(".")
    )


def is_full(passage: Passage) -> bool:
    """Whether a passage is a sentence or part of one, rather than a label, a single word of a list or a line of an address."""
    text = passage.text.rstrip()
    if len(text) <= LONGEST_ADDRESS and (_ADDRESS.match(text) or _STREET.search(text)):
        return False
    count = len(words(text))
    if passage.line.cell is not None:
        return count >= LEAST and text.endswith((".", "!", "?"))
    return count >= LEAST or (count > 2 and text.endswith((".", "!", "?")))


def _chapter(body: Body, approved: Container[int], closing: str) -> Chapter:
    """The running text of a body; `approved` are the lines of the approval, `closing` the quotation marks of the document."""
    heading = body[0] if body and body[0].role in (Role.TITLE, Role.HEADING) else None
    own = [line for line in body if line.role is TEXT and _is_own(line) and id(line) not in approved]
    return Chapter(heading, tuple(_passages(own, closing) if closing else [Passage(line, line.text) for line in own]))


def _is_own(line: Line) -> bool:
    return line.topic not in NOT_RUNNING and not (line.text[:1] in _LAW_BEGINS and _LAW.match(line.text))


def _passages(held: Sequence[Line], closing: str) -> Iterator[Passage]:
    """Words between quotation marks are blanked, also where a quote runs over several paragraphs."""
    closes = ""
    for number, line in enumerate(held):
        if not closes and not any(map(line.text.__contains__, closing)):
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
        elif sign in _CLOSES and (at == 0 or not text[at - 1].isalnum()) and (sign != "«" or text[at + 1 : at + 2].isalnum()):
            kept[at], closes = " ", _CLOSES[sign]
    return "".join(kept), closes


_CLOSES = {'"': '"', "”": "”“", "“": "”“", "„": "“”", "»": "«", "«": "»"}
_LAW_BEGINS = frozenset(' \t\n\xa0["”“»§S')
_LAW = pattern(r"\s*[\"”“»]?(?:§+\s*\d+\s?[a-zæøå]?\s?\.|Stk\.\s*\d+\s?\.)\s")
_ADDRESS = pattern(r"\s*(?:\d{4}\s[A-ZÆØÅ]\w+|(?i:tlf|telefon|t|e|w|mail|e-mail|web|cvr|ean)\b\.?\s*:|(?:https?://|www\.)\S+\s*$)")
_STREET = pattern(r"(?:vej|gade|allé|torv|plads|stræde)\s\d+[^.]*$")
