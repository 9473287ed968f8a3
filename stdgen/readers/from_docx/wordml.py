"""A Word document saved as XML by Word 2003 (WordprocessingML) becomes the package that newer programs would write."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from lxml import etree

from stdgen.model.limits import XML_BYTES
from stdgen.readers.foreign import WORDML
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import VAL, W
from stdgen.readers.from_docx.refusing import DOCTYPE
from stdgen.readers.from_docx.zipping import zipped

TODAY = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
AML = "{http://schemas.microsoft.com/aml/2001/core}"
HINTS = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_R = f"{{{OFFICE}}}id"
_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'

_NAMES = {"listPr": "numPr", "ilfo": "numId", "vmerge": "vMerge", "hmerge": "hMerge", "listDef": "abstractNum", "list": "num"}
_NAMES |= {"ilst": "abstractNumId", "nfc": "numFmt", "hlink": "hyperlink"}
_ATTRIBUTES = {"listDef": ("listDefId", "abstractNumId"), "list": ("ilfo", "numId")}
_KINDS = {"0": "decimal", "1": "upperRoman", "2": "lowerRoman", "3": "upperLetter", "4": "lowerLetter", "23": "bullet", "255": "none"}
_CHANGES = {"Word.Insertion": f"{W}ins", "Word.Deletion": f"{W}del"}


@dataclass(slots=True)
class _Parts:
    """The parts besides the text, and what the text points to."""

    files: dict[str, bytes] = field(default_factory=dict)
    related: list[str] = field(default_factory=list)

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        name = f"r{len(self.related)}"
        mode = ' TargetMode="External"' if external else ""
        self.related.append(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target={quoteattr(target)}{mode}/>')
        return name

    def add(self, kind: str, root: Element) -> None:
        name = f"{kind}{len(self.related)}.xml"
        self.relate(kind, name)
        self.files[f"word/{name}"] = etree.tostring(root, encoding="utf-8")


def packed(data: bytes) -> bytes:
    """The same as a zip file of parts; the bytes as they are where they are no whole XML."""
    if len(data) > XML_BYTES or DOCTYPE.search(data):
        return data
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data.replace(WORDML, TODAY), parser)
    except (etree.XMLSyntaxError, ValueError):
        return data
    parts = _Parts()
    body = root.find(f"{W}body")
    if body is None:
        return data
    _renamed(root)
    _changed(root)
    _notes_taken(body, parts)
    _margins_taken(body, parts)
    for kind, name in (("styles", "styles"), ("lists", "numbering")):
        if (found := root.find(f"{W}{kind}")) is not None:
            parts.add(name, found)
    return zipped(_files(body, parts))


def _files(body: Element, parts: _Parts) -> Iterator[tuple[str, bytes]]:
    document = etree.Element(f"{W}document", nsmap={"w": TODAY.decode(), "r": OFFICE})
    document.append(body)
    for link in body.iter(f"{W}hyperlink"):
        if target := link.get(f"{W}dest"):
            link.set(_R, parts.relate("hyperlink", target, external=True))
    yield "_rels/.rels", _RELATIONSHIPS.format(f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>').encode()
    yield "word/_rels/document.xml.rels", _RELATIONSHIPS.format("".join(parts.related)).encode()
    yield "word/document.xml", etree.tostring(document, encoding="utf-8")
    yield from parts.files.items()


def _renamed(root: Element) -> None:
    """What is called otherwise today."""
    for element in root.iter(*(f"{W}{name}" for name in _NAMES)):
        name = str(element.tag).removeprefix(W)
        element.tag = f"{W}{_NAMES[name]}"
        if name in _ATTRIBUTES:
            old, new = (f"{W}{each}" for each in _ATTRIBUTES[name])
            element.set(new, element.get(old, ""))
        elif name == "nfc":
            element.set(VAL, _KINDS.get(element.get(VAL, "0"), "decimal"))


def _changed(root: Element) -> None:
    """Tracked changes as elements of their own; what only holds other things together is taken away."""
    for note in list(root.iter(f"{AML}annotation")):
        content, kind = note.find(f"{AML}content"), note.get(f"{W}type", "")
        if kind in _CHANGES:
            note.tag = _CHANGES[kind]
        elif kind.startswith("Word.Comment") or content is None:
            _opened(note, ())
            continue
        if content is not None:
            _opened(content, list(content))
        if kind not in _CHANGES:
            _opened(note, list(note))
    for hint in list(root.iter(f"{HINTS}*")):
        _opened(hint, list(hint))


def _opened(element: Element, children: list[Element] | tuple[()]) -> None:
    """These children in the place of the element."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent.remove(element)
        for place, child in enumerate(children):
            parent.insert(at + place, child)


def _notes_taken(body: Element, parts: _Parts) -> None:
    """Notes stand in the run that refers to them: a reference stays."""
    for kind in ("footnote", "endnote"):
        held = etree.Element(f"{W}{kind}s", nsmap={"w": TODAY.decode()})
        for number, note in enumerate(list(body.iter(f"{W}{kind}")), 1):
            parent = note.getparent()
            if parent is not None:
                parent.replace(note, etree.Element(f"{W}{kind}Reference", {f"{W}id": str(number)}))
                note.set(f"{W}id", str(number))
                held.append(note)
        if len(held):
            parts.add(f"{kind}s", held)


def _margins_taken(body: Element, parts: _Parts) -> None:
    for name, kind in (("hdr", "header"), ("ftr", "footer")):
        for margin in list(body.iter(f"{W}{name}")):
            _opened(margin, ())
            parts.add(kind, margin)
