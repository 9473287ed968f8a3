"""Word files in a line, findings on them, and what the comments of a file are set at."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace

import docx
from lxml import etree

from stdgen.model.document import Location
from stdgen.model.finding import Finding
from stdgen.model.text import Text
from tests.unit.reports.made import LINK

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = 'xml:space="preserve"'


def word(*paragraphs: str) -> bytes:
    """A Word file of these paragraphs, each the inside of a `w:p` or plain text."""
    document = docx.Document()
    for inside in paragraphs:
        made = document.add_paragraph()._p
        xml = inside if inside.startswith("<") else run(inside)
        for child in etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}">{xml}</w:p>'):
            made.append(child)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def run(text: str, looks: str = "") -> str:
    """A run of text."""
    return f"<w:r><w:rPr>{looks}</w:rPr><w:t {SPACE}>{text}</w:t></w:r>"


def finding(excerpt: str, *under: str, code: str = "SG999", message: str = "fejlen") -> Finding:
    """A finding in a Word file, which knows no more of its place."""
    return replace(LINK, code=code, excerpt=excerpt, at=Location("a.docx", under=under), message=Text(da=message, en=message), hint=None)


def part(data: bytes, name: str) -> etree._Element:
    """A part's root element."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def text(data: bytes) -> list[str]:
    """The words of each paragraph."""
    return ["".join(each.text or "" for each in line.iter(f"{W}t")) for line in part(data, "word/document.xml").iter(f"{W}p")]


def words(element: etree._Element) -> str:
    """All text below an element."""
    return "".join(map(str, element.itertext()))


def marked(data: bytes) -> list[tuple[str, str]]:
    """For each comment the words that it is set at, and its first line."""
    root = part(data, "word/document.xml")
    comments = {str(each.get(f"{W}id")): each for each in part(data, "word/comments.xml")}
    return [("".join(_between(root, number)), words(next(comments[number].iter(f"{W}p")))) for number in comments]


def signs(data: bytes) -> Sequence[str]:
    """The numbers of the comments that are referred to, in the order of the text."""
    return [each.get(f"{W}id", "") for each in part(data, "word/document.xml").iter(f"{W}commentReference")]


def _between(root: etree._Element, number: str) -> Iterator[str]:
    inside = False
    for each in root.iter():
        if each.get(f"{W}id") == number and each.tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd"):
            inside = each.tag == f"{W}commentRangeStart"
        elif inside and each.tag == f"{W}t":
            yield str(each.text or "")
