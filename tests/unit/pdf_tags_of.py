"""The tags of a PDF as a tree with its text, for tests; what the tags leave out, artifacts, is not in it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pdfplumber
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral

Letters = dict[tuple[int, int], str]


@dataclass(frozen=True, slots=True)
class Tag:
    """A structure element: its own role, not the one it is mapped to; all text below it; attributes; what is right below."""

    role: str
    text: str
    attributes: dict[str, Any]
    below: tuple["Tag", ...]

    def walk(self) -> Iterator["Tag"]:
        """Every element below, each before what stands below it."""
        for tag in self.below:
            yield tag
            yield from tag.walk()

    def every(self, role: str) -> list["Tag"]:
        """The elements of that role in reading order."""
        return [tag for tag in self.walk() if tag.role == role]

    def texts(self, *roles: str) -> list[str]:
        """The text of every element of one of those roles, in reading order."""
        return [tag.text for tag in self.walk() if tag.role in roles]


def tags(pdf: bytes) -> Tag:
    """The root of the tree."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        letters: Letters = {}
        for page in file.pages:
            for char in page.chars:
                if char["mcid"] is not None:
                    place = int(page.page_obj.pageid), char["mcid"]  # type: ignore[call-overload]  # a number, though typed as object
                    letters[place] = letters.get(place, "") + char["text"]
        return _tag(resolve1(file.doc.catalog["StructTreeRoot"]), letters, 0)


def _tag(element: dict[str, Any], letters: Letters, page: int) -> Tag:
    page = element["Pg"].objid if "Pg" in element else page
    below, text = [], ""
    for kid in map(resolve1, _listed(element.get("K", []))):
        if isinstance(kid, int):
            text += letters.get((page, kid), "")
        elif "S" in kid:
            below.append(_tag(kid, letters, page))
            text += below[-1].text
        elif "MCID" in kid:
            text += letters.get((kid["Pg"].objid if "Pg" in kid else page, kid["MCID"]), "")
    attributes = {name: _plain(value) for each in _listed(element.get("A", [])) for name, value in resolve1(each).items()}
    return Tag(_plain(element["S"]) if "S" in element else "", text, attributes, tuple(below))


def _listed(found: Any) -> list[Any]:
    found = resolve1(found)
    return found if isinstance(found, list) else [found]


def _plain(value: Any) -> Any:
    return value.name if isinstance(value, PSLiteral) else value
