"""A few lines become a file written by hand, for the examples of rules that only such a file can break."""

from collections.abc import Iterator
from typing import NamedTuple

HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
TITLE = "Kvalitetsstandard for madservice"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_FIRST = 8
"""The number of the first element of the tags among the objects of the file."""


class Tag(NamedTuple):
    """An element of a PDF's tags: its role («» outside them), the text or the elements in it (None: a picture), more entries."""

    role: str
    inside: "str | tuple[Tag, ...] | None"
    more: str = ""


class _Sheet(NamedTuple):
    """A page under construction: the elements of its tags, its content, and which element holds each marked content."""

    elements: list[str]
    content: list[str]
    holders: list[int]


def pdf(*tags: Tag, language: str = "da-DK", title: str = TITLE, tagged: bool = True, universal: bool = False) -> str:
    """A PDF of one A4 page with these lines, one below the other, tagged as told; texts are ASCII or octal escapes.

    `universal`: with all that PDF/UA-1 asks for besides, such as a font of its own, whose letters are boxes.
    """
    sheet = _Sheet([], [], [])
    kids = [_element(tag, 6, sheet) for tag in tags]
    parents = " ".join(f"{number} 0 R" for number in sheet.holders)
    more = _FIRST + len(sheet.elements)
    entries = (
        "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R" if tagged else "",
        f"/Lang ({language})" if language else "",
        f"/ViewerPreferences << /DisplayDocTitle true >> /Metadata {more + 3} 0 R" if universal else "",
    )
    return _file(
        f"<< /Type /Catalog /Pages 2 0 R {' '.join(entries)} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Tabs /S "
        f"/Resources << /Font << /F {f'{more} 0 R' if universal else HELVETICA} >> >> >>",
        _stream("\n".join(sheet.content)),
        f"<< {f'/Title ({title})' if title else ''} >>",
        f"<< /Type /StructTreeRoot /K [{' '.join(kids)}] /ParentTree 7 0 R >>",
        f"<< /Nums [0 [{parents}]] >>",
        *sheet.elements,
        *(_universal(more, title) if universal else ()),
    )


def word(body: str, *, styles: str = "", title: str | None = None) -> str:
    """A Word file saved as one XML file, with this inside its `w:body` and `w:styles`, and this title among its properties."""
    parts = {
        "_rels/.rels": _relation("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relation("styles", "styles.xml"),
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {WORD}>{styles}</w:styles>",
    }
    if title is not None:
        parts["docProps/core.xml"] = f'<cp xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp>'
    held = "".join(f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{inside}</pkg:xmlData></pkg:part>' for name, inside in parts.items())
    return f'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{held}</pkg:package>'


def _relation(kind: str, target: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>'


def _element(tag: Tag, parent: int, sheet: _Sheet) -> str:
    """Draws an element with all in it; gives the reference to it, none for what stands outside the tags."""
    number = _FIRST + len(sheet.elements)
    if not tag.role:
        sheet.content.append(_drawn(tag, len(sheet.content)))
        return ""
    sheet.elements.append("")
    if isinstance(tag.inside, tuple):
        inside = " ".join(_element(kid, number, sheet) for kid in tag.inside)
    else:
        inside = str(len(sheet.holders))
        sheet.content.append(f"/{tag.role} << /MCID {inside} >> BDC {_drawn(tag, len(sheet.content))} EMC")
        sheet.holders.append(number)
    sheet.elements[number - _FIRST] = f"<< /Type /StructElem /S /{tag.role} /P {parent} 0 R /Pg 3 0 R /K [{inside}] {tag.more} >>"
    return f"{number} 0 R"


def _drawn(tag: Tag, line: int) -> str:
    down = 780 - 24 * line
    return f"72 {down} 60 12 re f" if tag.inside is None else f"BT /F 12 Tf 72 {down} Td ({tag.inside}) Tj ET"


def _universal(first: int, title: str) -> Iterator[str]:
    """A font whose letters are all the same box, and metadata, as objects from number `first` on."""
    codes = range(32, 127)
    yield (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >> "
        f"/FirstChar {codes[0]} /LastChar {codes[-1]} /Widths [{'600 ' * len(codes)}] /ToUnicode {first + 2} 0 R "
        f"/CharProcs << /box {first + 1} 0 R >> /Encoding << /Type /Encoding /Differences [{codes[0]} {'/box ' * len(codes)}] >> >>"
    )
    yield _stream("600 0 0 0 500 500 d1 0 0 500 500 re f")
    yield _stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        "1 beginbfrange <20> <7E> <0020> endbfrange endcmap end end"
    )
    yield _stream(
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="r"?>',
        "/Type /Metadata /Subtype /XML",
    )


def _file(*objects: str) -> str:
    """The objects, numbered from 1, as a file with a table of where each begins."""
    body, places = "%PDF-1.7\n", list[int]()
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj {each} endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R /Info 5 0 R >>\n"
        f"startxref\n{len(body)}\n%%EOF\n"
    )


def _stream(content: str, entries: str = "") -> str:
    return f"<< {entries} /Length {len(content)} >> stream\n{content}\nendstream"
