"""A zip file becomes the parts of a Word package, probed before anything is unpacked."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from stdgen.model import limits
from stdgen.model.text import Text
from stdgen.readers import foreign
from stdgen.readers.from_docx.refusing import FETCH_AGAIN, DamagedError, UnreadableError, probe, refuse_harmful, refuse_others, unparsed

Element = etree._Element

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
STRICT_HOST = b"http://purl.oclc.org/"
STRICT = (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://purl.oclc.org/ooxml/wordprocessingml/main")
TRANSITIONAL = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
)

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, IndexError, KeyError)


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
        refuse_others(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as fault:
            raise DamagedError(
                Text(da="filen er beskadiget: den kan ikke pakkes ud", en="the file is damaged: it cannot be unpacked"), FETCH_AGAIN
            ) from fault
        probe(self._zip)
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
            raise DamagedError(
                Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN
            ) from fault

    def xml(self, name: str) -> Element:
        """A part's root element; a part may not declare entities or point outside itself."""
        data = self.bytes_of(name)
        refuse_harmful(data, name)
        if STRICT_HOST in data:
            for strict, transitional in zip(STRICT, TRANSITIONAL, strict=True):
                data = data.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as fault:
            raise unparsed(name, str(fault)) from fault

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
            raise _foreign(self)
        return found


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _foreign(package: Package) -> UnreadableError:
    """What a zip file is that holds no Word text."""
    for part, words, said in foreign.PACKED:
        if package.has(part) and words in package.bytes_of(part):
            return UnreadableError(*said)
    if package.has("[Content_Types].xml"):
        return DamagedError(Text(da="filens tekst (document.xml) mangler", en="the file's text (document.xml) is missing"), FETCH_AGAIN)
    return UnreadableError(*foreign.ARCHIVE)
