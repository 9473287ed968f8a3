"""A document's blocks become its passages of text, each with what is needed to find a place in it again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple
from unicodedata import combining, is_normalized, normalize

from stdgen.model.document import Block, Cell, Field, FieldKind, Quote, Span, Style, Table, Topic
from stdgen.model.place import across
from stdgen.model.walk import paragraphs


class Passage(NamedTuple):
    """A paragraph's text, a row of a table or a heading."""

    text: str
    spans: tuple[Span, ...]
    quoted: bool = False
    topic: Topic | None = None

    def field(self, start: int, end: int, value: str | None, kind: FieldKind | None = None) -> Field:
        """The words between two offsets, at the place where just they stand."""
        return Field(" ".join(self.text[start:end].split()), value, across(self.spans, start, end), kind)


def of_spans(*headings: Span | None) -> tuple[Passage, ...]:
    """Each heading that there is."""
    return tuple(Passage(heading.text, (heading,)) for heading in headings if heading)


def of_blocks(blocks: Iterable[Block], *, quoted: bool = False, topic: Topic | None = None) -> Iterator[Passage]:
    """Paragraphs in reading order; the cells of a table's row are one, since one names what the next holds."""
    for block in blocks:
        match block:
            case Quote():
                yield from of_blocks(block.blocks, quoted=True, topic=topic)
            case Table():
                yield from (row._replace(quoted=quoted, topic=topic) for row in _rows(block))
            case _:
                for paragraph in paragraphs((block,)):
                    spans = tuple([span for span in paragraph.spans if not (span.styles and Style.DELETED in span.styles)])
                    text = "".join([span.text for span in spans])
                    yield (
                        Passage(text, spans, quoted, topic)
                        if is_normalized("NFC", text)
                        else _composed(spans)._replace(quoted=quoted, topic=topic)
                    )


def _composed(spans: Iterable[Span]) -> Passage:
    """Letters that a file holds as two signs, «a» and a ring, as the one that they are, also where a span begins with the ring."""
    found: list[Span] = []
    for span in spans:
        marks = len(span.text) - len(span.text.lstrip("".join(sign for sign in span.text[:2] if combining(sign))))
        if found and marks:
            found[-1] = replace(found[-1], text=normalize("NFC", found[-1].text + span.text[:marks]))
        found.append(replace(span, text=normalize("NFC", span.text[marks if found else 0 :])))
    return Passage("".join(span.text for span in found), tuple(found))


def together(passages: Iterable[Passage], between: str, *, quoted: bool = False, topic: Topic | None = None) -> Passage:
    """Several passages as one, with `between` where the one before does not end in a colon."""
    spans: list[Span] = []
    for passage in passages:
        if spans and passage.spans:
            spans.append(Span(" " if spans[-1].text.rstrip().endswith(":") else between, at=passage.spans[0].at))
        spans.extend(passage.spans)
    return Passage("".join(span.text for span in spans), tuple(spans), quoted, topic)


def _rows(table: Table) -> Iterator[Passage]:
    """Each cell is gone through once, since tables stand in tables."""
    rows = [[tuple(_cell(cell)) for cell in row] for row in table.rows]
    labels = [" ".join(together(cell, " ").text.split()) for cell in rows[0]] if rows else []
    if len(rows) < 2 or not _is_header(labels, rows[1]):
        yield from (together((passage for cell in row for passage in cell), ": ") for row in rows)
        return
    for row in rows[1:]:
        pairs = sorted(zip(labels, row, strict=False), key=lambda pair: not re.match(_APPROVER, pair[0], re.IGNORECASE))
        yield together((named for label, cell in pairs for named in _named(label, together(cell, " "))), ", ")


def _is_header(labels: list[str], below: list[tuple[Passage, ...]]) -> bool:
    """Whether these cells name the columns below them: two are known to, or one names the approval whose day stands below it."""
    known = sum(bool(re.fullmatch(_COLUMN, label, re.IGNORECASE)) for label in labels)
    if known > 1 or not known or any(map(_DIGIT, labels)):
        return known > 1
    cells = zip(labels, below, strict=False)
    return any(re.match(_APPROVER, label, re.IGNORECASE) and _DIGIT(together(cell, " ").text) for label, cell in cells)


def _named(label: str, cell: Passage) -> Iterator[Passage]:
    """A cell under the heading of its column, which is repeated at the cell's own place."""
    if cell.spans:
        before = Span(f"{label.rstrip(':')}: ", at=cell.spans[0].at)
        yield Passage(before.text + cell.text, (before, *cell.spans))


def _cell(cell: Cell) -> Iterator[Passage]:
    return of_blocks(cell.blocks)


_DIGIT = re.compile(r"\d").search
_COLUMN = (
    r"(?:politisk )?(?:(?:godkendt|vedtaget|besluttet|behandlet)(?: (?:af|i|den))?|godkendelse|vedtagelse|behandling)"
    r"|\w*dato|version(?:s?\s?(?:nr\.?|nummer))?"
    r"|(?:politisk )?(?:udvalg|instans)|beslutning|punkt|hvem|hvad|hændelse|organ|forum"
    r"|gyldig fra|gælder fra|gældende fra|ikrafttræd\w+|(?:sags?|journal)\s?-?(?:nr\.?|nummer|id)|(?:næste )?revision|ansvarlig|ændringer?"
    r"|udarbejdet af|(?:politisk )?(?:godkendt|vedtaget) (?:af|i) .{3,60}|(?:senest|sidst) (?:ændret|rettet|revideret|opdateret|redigeret)"
    r"|(?:seneste|sidste) (?:ændring|rettelse|revision|opdatering|redigering)"
)
_APPROVER = r"(?:politisk )?(?:godkend|vedtag|beslutte|behandl)"
