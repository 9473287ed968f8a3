"""The plain peer: what a reader finds that knows only sizes and bold type in PDF, heading styles in Word, h1-h6 in HTML."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from typing import Any

from stdgen.model.document import Document, Paragraph, Section, Span

_LARGER = 1.15


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    bold: bool


def read(data: bytes, suffix: str) -> Document | None:
    """Headings with the text between them, all on one level; None where the file cannot be read."""
    lines = {"pdf": _pdf, "docx": _word, "html": _html}[suffix]
    try:
        pieces = list(lines(data))
    except Exception:
        return None
    return _document(pieces)


def _document(pieces: list[tuple[str, bool]]) -> Document:
    intro: list[Paragraph] = []
    sections: list[Section] = []
    for text, heading in pieces:
        if heading:
            sections.append(Section(Span(text)))
        elif sections:
            last = sections[-1]
            sections[-1] = Section(last.heading, blocks=(*last.blocks, Paragraph((Span(text),))))
        else:
            intro.append(Paragraph((Span(text),)))
    title = sections.pop(0).heading if sections and not intro and not sections[0].blocks else None
    if title is None and sections and not intro:
        first = sections.pop(0)
        return Document(
            first.heading, intro=tuple(block for block in first.blocks if isinstance(block, Paragraph)), sections=tuple(sections)
        )
    return Document(title, intro=tuple(intro), sections=tuple(sections))


def _pdf(data: bytes) -> Iterator[tuple[str, bool]]:
    import pdfplumber

    with pdfplumber.open(BytesIO(data)) as file:
        lines = [_line(line) for page in file.pages for line in page.extract_text_lines()]
    sizes = Counter(line.size for line in lines for _ in line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0
    for heading, several in groupby(lines, lambda line: line.size > _LARGER * body or (line.bold and line.size >= body)):
        if heading:  # neighbouring lines of one look are one heading
            for _, alike in groupby(several, lambda line: (line.size, line.bold)):
                yield " ".join(line.text for line in alike), True
        else:
            yield " ".join(line.text for line in several), False


def _line(line: dict[str, Any]) -> _Line:
    chars = [char for char in line["chars"] if char["text"].strip()]
    size = Counter(round(char["size"], 1) for char in chars).most_common(1)[0][0] if chars else 0.0
    return _Line(line["text"], size, bool(chars) and all("bold" in char["fontname"].casefold() for char in chars))


def _word(data: bytes) -> Iterator[tuple[str, bool]]:
    import docx
    from docx.table import Table

    for block in docx.Document(BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            yield " ".join(cell.text for row in block.rows for cell in row.cells), False
        else:
            name = (block.style.name or "").casefold() if block.style is not None else ""
            yield block.text, name.startswith(("heading", "overskrift", "title", "titel"))


def _html(data: bytes) -> Iterator[tuple[str, bool]]:
    from lxml import html

    for element in html.document_fromstring(data).iter():
        heading = element.tag in ("h1", "h2", "h3", "h4", "h5", "h6")
        if heading or element.tag in ("p", "li", "td", "th", "div", "summary", "button", "dt", "dd"):
            text = " ".join(str(element.xpath("string()")).split()) if heading else " ".join((element.text or "").split())
            if text:
                yield text, heading
