"""A Word file becomes one that colleagues were not done with: tracked changes, comments."""

from collections.abc import Callable
from io import BytesIO

from docx import Document
from docx.document import Document as Opened
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

Way = Callable[[Opened], None]


def changed(*ways: Way) -> Callable[[bytes], bytes]:
    """The same Word file after one change or several."""

    def change(data: bytes) -> bytes:
        document = Document(BytesIO(data))
        for way in ways:
            way(document)
        made = BytesIO()
        document.save(made)
        return made.getvalue()

    return change


def inserted(words: str, *, at: int = -1) -> Way:
    """Words that were inserted, and are not accepted."""
    return lambda document: _append(_paragraph(document, at), f"<w:ins {_BY}><w:r><w:t>{words}</w:t></w:r></w:ins>")


def deleted(words: str, *, at: int = -1) -> Way:
    """Words that were deleted, and still are there."""
    return lambda document: _append(_paragraph(document, at), f"<w:del {_BY}><w:r><w:delText>{words}</w:delText></w:r></w:del>")


def dressed(words: str, look: str) -> Way:
    """Words that look changed: underlined or struck out by hand."""
    return lambda document: _append(_paragraph(document, -1), f"<w:r {nsdecls('w')}><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r>")


def commented(words: str, author: str, *, at: int = -1) -> Way:
    """A comment on a paragraph."""

    def change(document: Opened) -> None:
        document.add_comment(_paragraph(document, at).runs, text=words, author=author)

    return change


def settled(words: str, author: str) -> Way:
    """A comment whose mark in the text is gone."""

    def change(document: Opened) -> None:
        commented(words, author)(document)
        for mark in document.element.body.xpath(".//w:commentRangeStart | .//w:commentRangeEnd | .//w:commentReference"):
            mark.getparent().remove(mark)

    return change


_BY = f'{nsdecls("w")} w:id="900" w:author="Fagkonsulent" w:date="2026-03-02T10:00:00Z"'


def _paragraph(document: Opened, at: int) -> Paragraph:
    """A paragraph with text, counted among those with text."""
    return Paragraph([each for each in document.element.body.xpath(".//w:p") if each.xpath("./w:r/w:t")][at], document._body)


def _append(paragraph: Paragraph, xml: str) -> None:
    paragraph._p.append(parse_xml(xml))
