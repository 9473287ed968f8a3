"""A zip file becomes the parts of a Word package, probed before anything is unpacked."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from stdgen.model.text import Text

Element = etree._Element

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
STRICT = (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://purl.oclc.org/ooxml/wordprocessingml/main")
TRANSITIONAL = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
)

MOST_ENTRIES = 5_000
MOST_BYTES = 100_000_000
MOST_SWOLLEN = 200
"""How many times larger than its packed form an entry of more than a million bytes may be."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, IndexError, KeyError)


class UnreadableError(Exception):
    """The bytes are no Word document that can be read; both texts are for the person who has the file."""

    def __init__(self, message: Text, hint: Text) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


SAVE_AS_WORD = Text(da="Åbn filen i Word, og gem den som .docx.", en="Open the file in Word and save it as .docx.")
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
                return entry.read(MOST_BYTES)
        except _DAMAGED as fault:
            raise UnreadableError(
                Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN
            ) from fault

    def xml(self, name: str) -> Element:
        """A part's root element; a part may not declare entities or point outside itself."""
        data = self.bytes_of(name)
        for strict, transitional in zip(STRICT, TRANSITIONAL, strict=True):
            data = data.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as fault:
            raise UnreadableError(
                Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN
            ) from fault
        if getattr(root.getroottree().docinfo, "doctype", ""):
            message = Text(
                da=f"filens del «{name}» erklærer en dokumenttype, hvad ingen Word-fil gør",
                en=f"the file's part «{name}» declares a document type, which no Word file does",
            )
            raise UnreadableError(message, SAVE_AS_WORD)
        return root

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


def _refuse_others(data: bytes) -> None:
    """By content, never by name: other formats are told by how they begin."""
    if not data.strip():
        raise UnreadableError(Text(da="filen er tom", en="the file is empty"), FETCH_AGAIN)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableError(
                Text(da="filen er beskyttet med adgangskode", en="the file is protected by a password"),
                Text(
                    da="Åbn filen i Word, fjern adgangskoden, og gem den igen.",
                    en="Open the file in Word, remove the password, and save it again.",
                ),
            )
        raise UnreadableError(Text(da="filen er i Words gamle format (.doc)", en="the file is in Word's old format (.doc)"), SAVE_AS_WORD)
    if data.lstrip()[:5] == b"{\\rtf":
        raise UnreadableError(Text(da="filen er i formatet RTF", en="the file is in the format RTF"), SAVE_AS_WORD)
    if not data.startswith(b"PK"):
        raise UnreadableError(Text(da="filen er ikke et Word-dokument", en="the file is not a Word document"), SAVE_AS_WORD)


def _probe(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    swollen = any(entry.file_size > 1_000_000 and entry.file_size > MOST_SWOLLEN * max(entry.compress_size, 1) for entry in entries)
    if swollen or len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise UnreadableError(
            Text(da="filen fylder alt for meget, når den pakkes ud", en="the file swells beyond measure when it is unpacked"), SAVE_AS_WORD
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError(Text(da="filen er pakket med adgangskode", en="the file is packed with a password"), SAVE_AS_WORD)


def _foreign(package: Package) -> tuple[Text, Text]:
    """What a zip file is that holds no Word text."""
    if package.has("mimetype") and b"opendocument" in package.bytes_of("mimetype"):
        return Text(da="filen er et OpenDocument-dokument (.odt)", en="the file is an OpenDocument file (.odt)"), SAVE_AS_WORD
    for part, kind in (("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint")):
        if package.has(part):
            return Text(da=f"filen er fra {kind}, ikke fra Word", en=f"the file is from {kind}, not from Word"), SAVE_AS_WORD
    if package.has("[Content_Types].xml"):
        return Text(da="filens tekst (document.xml) mangler", en="the file's text (document.xml) is missing"), FETCH_AGAIN
    return Text(da="filen er en zip-fil, ikke et Word-dokument", en="the file is a zip file, not a Word document"), SAVE_AS_WORD
