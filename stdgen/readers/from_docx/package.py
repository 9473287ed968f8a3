"""A zip file becomes the parts of a Word package, probed before anything is unpacked."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from stdgen.model import limits
from stdgen.model.text import Text
from stdgen.readers import foreign
from stdgen.readers.foreign import SAVE_AS_WORD

Element = etree._Element

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
STRICT_HOST = b"http://purl.oclc.org/"
STRICT = (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://purl.oclc.org/ooxml/wordprocessingml/main")
TRANSITIONAL = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
)

DOCTYPE = re.compile(rb"<!(?:\0)?D(?:\0)?O(?:\0)?C(?:\0)?T(?:\0)?Y(?:\0)?P(?:\0)?E")
"""In UTF-8 as in UTF-16."""
TOO_DEEP = "Excessive depth"  # libxml2's words

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, IndexError, KeyError)


class UnreadableError(Exception):
    """The bytes are no Word document that can be read; both texts are for the person who has the file."""

    def __init__(self, message: Text, hint: Text) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


SPLIT = Text(
    da="Del dokumentet op, eller gem det på ny i Word uden store billeder.",
    en="Split the document, or save it anew in Word without large pictures.",
)
FETCH_AGAIN = Text(da="Hent filen igen, eller gem den igen i Word.", en="Fetch the file again, or save it again in Word.")


@dataclass(frozen=True, slots=True)
class Relationship:
    """Where a part points: to another part by name, or out of the file."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of a Word file by name, without a leading slash.

    Raises UnreadableError where the bytes are something else, are locked, damaged, or would swell beyond measure.
    """

    def __init__(self, data: bytes) -> None:
        _refuse_others(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as fault:
            raise UnreadableError(
                Text(da="filen er beskadiget: den kan ikke pakkes ud", en="the file is damaged: it cannot be unpacked"), FETCH_AGAIN
            ) from fault
        _probe(self._zip)
        self._names = {name.replace("\\", "/").lstrip("/").casefold(): name for name in self._zip.namelist()}

    def has(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name.casefold() in self._names

    def bytes_of(self, name: str) -> bytes:
        """A part's bytes."""
        try:
            with self._zip.open(self._names[name.casefold()]) as entry:
                return entry.read(limits.ZIP_INFLATED)
        except _DAMAGED as fault:
            raise UnreadableError(
                Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN
            ) from fault

    def xml(self, name: str) -> Element:
        """A part's root element; a part may not declare entities or point outside itself."""
        data = self.bytes_of(name)
        _refuse_harmful(data, name)
        if STRICT_HOST in data:
            for strict, transitional in zip(STRICT, TRANSITIONAL, strict=True):
                data = data.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as fault:
            raise UnreadableError(*_unparsed(name, str(fault))) from fault

    def related(self, name: str) -> Mapping[str, Relationship]:
        """What a part points to, by relationship id."""
        folder, file = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if not self.has(rels):
            return {}
        return {
            each.get("Id", ""): Relationship(
                each.get("Type", "").rsplit("/", 1)[-1],
                each.get("Target", "") if each.get("TargetMode") == "External" else _resolved(folder, each.get("Target", "")),
                each.get("TargetMode") == "External",
            )
            for each in self.xml(rels).iter(RELATIONSHIP)
        }

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text."""
        named = [each.target for each in self.related("").values() if each.kind == "officeDocument"]
        found = next((name for name in (*named, "word/document.xml") if self.has(name)), None)
        if found is None:
            raise UnreadableError(*_foreign(self))
        return found


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _refuse_harmful(data: bytes, name: str) -> None:
    """Before the parser sees it: even declaring entities can cost it beyond measure."""
    if len(data) > limits.XML_BYTES:
        megabytes = limits.XML_BYTES // limits.MEGABYTE
        raise UnreadableError(
            Text(da=f"filens del «{name}» fylder mere end {megabytes} MB", en=f"the file's part «{name}» is larger than {megabytes} MB"),
            SPLIT,
        )
    if DOCTYPE.search(data):
        message = Text(
            da=f"filens del «{name}» erklærer en dokumenttype, hvad ingen Word-fil gør",
            en=f"the file's part «{name}» declares a document type, which no Word file does",
        )
        raise UnreadableError(message, SAVE_AS_WORD)


def _unparsed(name: str, fault: str) -> tuple[Text, Text]:
    if TOO_DEEP in fault:
        return (
            Text(
                da=f"filens del «{name}» er indlejret i mere end {limits.XML_DEPTH} lag",
                en=f"the file's part «{name}» is nested more than {limits.XML_DEPTH} levels deep",
            ),
            SAVE_AS_WORD,
        )
    return Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN


def _refuse_others(data: bytes) -> None:
    """By content, never by name: other formats are told by how they begin."""
    if not data.strip():
        raise UnreadableError(Text(da="filen er tom", en="the file is empty"), FETCH_AGAIN)
    if said := foreign.told(data):
        raise UnreadableError(*said)
    if not data.startswith(b"PK"):
        raise UnreadableError(Text(da="filen er ikke et Word-dokument", en="the file is not a Word document"), SAVE_AS_WORD)


def _probe(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError(Text(da="filen er pakket med adgangskode", en="the file is packed with a password"), SAVE_AS_WORD)
    if len(entries) > limits.ZIP_PARTS:
        raise UnreadableError(
            Text(da=f"filen har mere end {limits.ZIP_PARTS} dele", en=f"the file has more than {limits.ZIP_PARTS} parts"), SAVE_AS_WORD
        )
    if sum(entry.file_size for entry in entries) > limits.ZIP_INFLATED:
        megabytes = limits.ZIP_INFLATED // limits.MEGABYTE
        raise UnreadableError(
            Text(da=f"filen fylder mere end {megabytes} MB pakket ud", en=f"the file takes more than {megabytes} MB when unpacked"), SPLIT
        )
    if any(entry.file_size > max(limits.ZIP_RATIO_FROM, limits.ZIP_RATIO * entry.compress_size) for entry in entries):
        raise UnreadableError(
            Text(
                da=f"en del af filen svulmer op til mere end {limits.ZIP_RATIO} gange sin størrelse, når den pakkes ud",
                en=f"a part of the file swells to more than {limits.ZIP_RATIO} times its size when it is unpacked",
            ),
            SAVE_AS_WORD,
        )


def _foreign(package: Package) -> tuple[Text, Text]:
    """What a zip file is that holds no Word text."""
    for part, words, said in foreign.PACKED:
        if package.has(part) and words in package.bytes_of(part):
            return said
    if package.has("[Content_Types].xml"):
        return Text(da="filens tekst (document.xml) mangler", en="the file's text (document.xml) is missing"), FETCH_AGAIN
    return foreign.ARCHIVE
