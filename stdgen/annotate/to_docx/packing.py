"""A Word package becomes the same with some of its parts changed or added: other parts stay as they are, byte for byte."""

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from stdgen.annotate.to_docx.running import Element

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
STRICT_TEXT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
CONTENT_TYPES = "[Content_Types].xml"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
NEW_PART_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold: the same input gives the same bytes
_RELATIONSHIP = f"{{{PACKAGE}/relationships}}Relationship"
_NO_RELATIONSHIPS = f'<Relationships xmlns="{PACKAGE}/relationships"/>'


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an open Word file by name."""

    archive: zipfile.ZipFile

    def xml(self, name: str) -> Element:
        """A part's root element; KeyError where there is none of that name."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        return etree.fromstring(self.archive.read(name), parser)

    def has(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name in self.archive.NameToInfo

    def main(self) -> str:
        """The name of the part that holds the text."""
        kinds = dict(_targets(self, "_rels/.rels", ""))
        return kinds.get("officeDocument", "word/document.xml")

    def related(self, main: str, kind: str) -> str | None:
        """The name of the part of a kind (`comments`, `footnotes`) that the main part points to, if it is there."""
        name = dict(_targets(self, _rels_of(main), posixpath.dirname(main))).get(kind)
        return name if name is not None and self.has(name) else None


def with_comments(package: Package, main: str) -> tuple[str, dict[str, Element]]:
    """A name for a part of comments, and the parts that must tell of it."""
    folder = posixpath.dirname(main)
    name = next(each for number in range(10_000) if not package.has(each := posixpath.join(folder, f"comments{number or ''}.xml")))
    types = package.xml(CONTENT_TYPES)
    etree.SubElement(types, f"{{{PACKAGE}/content-types}}Override", PartName=f"/{name}", ContentType=COMMENTS)
    rels = package.xml(_rels_of(main)) if package.has(_rels_of(main)) else etree.fromstring(_NO_RELATIONSHIPS)
    taken = {each.get("Id") for each in rels}
    new = next(each for number in range(1, 100_000) if (each := f"rIdComments{number}") not in taken)
    strict = etree.QName(package.xml(main)).namespace == STRICT_TEXT
    etree.SubElement(rels, _RELATIONSHIP, Id=new, Type=f"{STRICT_OFFICE if strict else OFFICE}/comments", Target=posixpath.basename(name))
    return name, {CONTENT_TYPES: types, _rels_of(main): rels}


def packed(package: Package, changed: Mapping[str, Element]) -> bytes:
    """The file: its parts in their order with their dates, then what is new."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in package.archive.infolist():
            data = _bytes(changed[entry.filename]) if entry.filename in changed else package.archive.read(entry)
            archive.writestr(_like(entry), data)
        for name in (name for name in changed if not package.has(name)):
            entry = zipfile.ZipInfo(name, NEW_PART_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _bytes(changed[name]))
    return written.getvalue()


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(entry.filename, entry.date_time)
    stored = entry.compress_type == zipfile.ZIP_STORED
    made.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    made.external_attr = entry.external_attr
    return made


def _bytes(root: Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def _rels_of(part: str) -> str:
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _targets(package: Package, rels: str, folder: str) -> list[tuple[str, str]]:
    """What a part points to: kind and name."""
    if not package.has(rels):
        return []
    related = (each for each in package.xml(rels).iter(_RELATIONSHIP) if each.get("TargetMode") != "External")
    return [(each.get("Type", "").rsplit("/", 1)[-1], _resolved(folder, each.get("Target", ""))) for each in related]


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
