"""The parts around a Word text, each of which may be missing or damaged while the text can be read."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from stdgen.model.document import Document, Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.readers.from_docx.notes import Note
from stdgen.readers.from_docx.package import Element, Package, Relationship
from stdgen.readers.from_docx.properties import W
from stdgen.readers.from_docx.refusing import FETCH_AGAIN, UnreadableError
from stdgen.readers.from_docx.sealed import BrokenError, sealed

RULE = "unreadable-file"
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}

MARGINS = ("header", "footer")
PLACES = {"theme": "theme/theme1"}
"""Where Word puts parts that are not named after their kind."""

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_APPLICATION = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Application"
_NO_TITLE = ("microsoft word", "dokument", "document", "untitled", "uden navn")
"""How the titles begin that programs make up."""

T = TypeVar("T")


class Parts:
    """What stands around the text; a damaged part is told of in `problems` and is as if it were not there.

    `access` is what shuts out those who do not see the file.
    """

    def __init__(self, package: Package, source: str) -> None:
        self._package = package
        self._source = source
        self.problems: list[Problem] = []
        self.access: list[Problem] = []

    @cached_property
    def links(self) -> Mapping[str, Relationship]:
        """What the text points to, by relationship id."""
        return self._tried(lambda: self._package.related(self._package.main)) or {}

    def root(self, kind: str) -> Element | None:
        """The root of the part that the text points to for this."""
        name = self._name(kind)
        return self._tried(lambda: self._package.xml(name)) if name else None

    def notes(self) -> Iterator[tuple[tuple[str, str], Note]]:
        """The foot- and endnotes by kind and id, without the lines that part them from the text."""
        for kind, single in NOTES.items():
            name, root = self._name(kind), self.root(kind)
            if name is None or root is None:
                continue
            links = self._tried(lambda name=name: self._package.related(name)) or {}  # type: ignore[misc]  # bound at once
            for element in root.findall(f"{W}{single}"):
                if element.get(f"{W}type", "normal") == "normal":
                    yield (single, element.get(f"{W}id", "")), Note(element, links)

    def margins(self) -> Iterator[tuple[Element, Mapping[str, Relationship]]]:
        """The running heads and feet, each with what its part points to."""
        for each in self.links.values():
            if each.kind in MARGINS and not each.external and self._package.has(each.target):
                root = self._tried(lambda each=each: self._package.xml(each.target))  # type: ignore[misc]  # bound at once
                if root is not None:
                    yield root, self._tried(lambda each=each: self._package.related(each.target)) or {}  # type: ignore[misc]  # bound at once

    def drawing(self, relationship: str) -> Element | None:
        """The part that holds what a drawing in the text shows."""
        found = self.links.get(relationship)
        return (
            self._tried(lambda: self._package.xml(found.target))
            if found and not found.external and self._package.has(found.target)
            else None
        )

    def embedded(self, relationship: str) -> bytes | None:
        """The file that the text has in it at a place (`w:altChunk`)."""
        found = self.links.get(relationship)
        if found is None or found.external or not self._package.has(found.target):
            return None
        return self._tried(lambda: self._package.bytes_of(found.target))

    def title(self) -> str | None:
        """The title in the file's properties, unless a program made it up."""
        found = self.written_title()
        return None if not found or found.casefold().startswith(_NO_TITLE) else found

    def written_title(self) -> str | None:
        """The title in the file's properties, whoever wrote it."""
        return self._property("docProps/core.xml", _TITLE)

    def producer(self) -> str:
        """The program that last saved the file."""
        return self._property("docProps/app.xml", _APPLICATION) or ""

    def sealed(self) -> Document | None:
        """The document that was sealed into the file."""
        try:
            return self._tried(lambda: sealed(self._package))
        except BrokenError:
            self.tell(
                Text(
                    da="den vedlagte kilde i filen er beskadiget og blev ikke læst",
                    en="the source attached to the file is damaged and was not read",
                ),
                Text(da="Dan filen igen fra kilden.", en="Build the file again from its source."),
            )
            return None

    def tell(self, message: Text, hint: Text) -> None:
        """Notes a fault that leaves the rest readable."""
        self.problems.append(Problem(RULE, Hit(Location(self._source), message, hint)))

    def _name(self, kind: str) -> str | None:
        names = [each.target for each in self.links.values() if each.kind == kind and not each.external]
        if not self.links:  # they are damaged or gone: the parts are looked for where Word puts them
            names.append(posixpath.join(posixpath.dirname(self._package.main), f"{PLACES.get(kind, kind)}.xml"))
        return next((name for name in names if self._package.has(name)), None)

    def _property(self, name: str, element: str) -> str | None:
        if not self._package.has(name):
            return None
        root = self._tried(lambda: self._package.xml(name))
        found = root.find(element) if root is not None else None
        return " ".join((found.text or "").split()) if found is not None else None

    def _tried(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except UnreadableError as fault:
            self.tell(fault.message, FETCH_AGAIN)
            return None
