"""The main part of a Word file becomes running text in which every character knows the run that it stands in."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from lxml import etree

Element = etree._Element

PARAGRAPH_END = "\n"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "ptab": " ", "noBreakHyphen": "-"}
_SOFT_HYPHEN = "\xad"
_PASSED_OVER = ("Fallback", "pPr", "rPr", "trPr", "sectPr")  # the second half of a choice, and what holds no text
_DELETED = ("del", "moveFrom")
_LETTERS = ("t", "delText")


class Home(NamedTuple):
    """Where a character stands: its run, the child of the run that holds it, and its place in that child's own text."""

    run: Element
    node: Element
    offset: int


@dataclass(slots=True)
class Running:
    """The text of all paragraphs in the order of the file, each ended by a line feed, and the home of each character.

    White space is one space. `shown` are the indexes of what is not deleted.
    `pieces` are the parts that a run was cut into, by the index of their first character.
    """

    text: str
    homes: list[Home | None]
    shown: list[int]
    pieces: dict[Element, list[tuple[int, Element]]] = field(default_factory=dict)

    def part(self, cuts: Collection[int]) -> None:
        """Cuts the runs, once and for all, so that one begins at each of these characters; looks stay as they are."""
        for index in sorted(cuts, reverse=True):
            before, home = (self.homes[each] if 0 <= each < len(self.homes) else None for each in (index - 1, index))
            if before and home and before.run is home.run and before[1:] != home[1:]:
                self.pieces.setdefault(home.run, []).insert(0, (index, _cut(home)))

    def run_at(self, index: int) -> Element:
        """The run that holds a character, after the cutting; LookupError for the end of a paragraph, which stands in none."""
        home = self.homes[index]
        if home is None:
            raise LookupError(f"the end of a paragraph stands in no run: {index}")
        if etree.QName(home.node).localname not in _LETTERS:
            return _parent(home.node)
        pieces = self.pieces.get(home.run, [])
        place = bisect_right(pieces, index, key=lambda piece: piece[0])
        return pieces[place - 1][1] if place else home.run


def running(root: Element, notes: Mapping[tuple[str, str], Element] = MappingProxyType({})) -> Running:
    """The text of a main part, with what is deleted but still tracked.

    `notes` are the footnotes and endnotes by the local name of what refers to them and their id. Their text comes last,
    and its home is the sign that refers to it: no comment can stand in a note.
    """
    letters: list[str] = []
    homes: list[Home | None] = []
    shown: list[int] = []
    w = f"{{{etree.QName(root).namespace}}}"
    for letter, home, deleted in chain(_characters(root, w), _noted(root, notes, w)):
        if letter != " " or (letters and letters[-1] not in (" ", PARAGRAPH_END)):
            shown.extend(() if deleted else (len(letters),))
            letters.append(letter)
            homes.append(home)
    return Running("".join(letters), homes, shown)


def _characters(root: Element, w: str) -> Iterator[tuple[str, Home | None, bool]]:
    deleted = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, node in walk:
        name = etree.QName(node).localname if isinstance(node.tag, str) else ""
        parent = node.getparent()
        if name in _DELETED:
            deleted += 1 if event == "start" else -1
        if event == "end":
            if node.tag == f"{w}p":
                yield PARAGRAPH_END, None, False
        elif name in _PASSED_OVER:
            walk.skip_subtree()
        elif parent is not None and parent.tag == f"{w}r":
            yield from ((letter, home, deleted > 0) for letter, home in _signs(node, name, w))


def _signs(node: Element, name: str, w: str) -> Iterator[tuple[str, Home]]:
    """The characters that one child of a run stands for; those in a text box belong to the run that holds the box."""
    run, child = _outermost(node, f"{w}r")
    boxed = child is not node
    if name in _SIGNS:
        yield _SIGNS[name], Home(run, child, 0)
    elif name in _LETTERS:
        for offset, letter in enumerate(node.text or ""):
            if letter != _SOFT_HYPHEN:
                yield " " if letter.isspace() else letter, Home(run, child, 0 if boxed else offset)


def _noted(root: Element, notes: Mapping[tuple[str, str], Element], w: str) -> Iterator[tuple[str, Home | None, bool]]:
    kinds = {kind for kind, _ in notes}
    for sign in root.iter(*(f"{w}{kind}" for kind in sorted(kinds))) if kinds else ():
        note = notes.get((etree.QName(sign).localname, str(sign.get(f"{w}id"))))
        run, child = _outermost(sign, f"{w}r")
        for letter, _, deleted in _characters(note, w) if note is not None and run is not sign else ():
            yield letter, None if letter == PARAGRAPH_END else Home(run, child, 0), deleted


def _outermost(node: Element, tag: str) -> tuple[Element, Element]:
    """The outermost run around a node, and the child of it that the node is or stands in."""
    found, child = node, node
    for below, above in zip((node, *node.iterancestors()), node.iterancestors(), strict=False):
        if above.tag == tag:
            found, child = above, below
    return found, child


def _cut(home: Home) -> Element:
    """The part of a run that begins with a character, as a run of its own after it."""
    run, node, offset = home
    part = etree.Element(run.tag, _attributes(run))
    looks = run.find(f"{{{etree.QName(run).namespace}}}rPr")
    if looks is not None:
        part.append(deepcopy(looks))
    moved = list(node.itersiblings())
    if offset:
        words = node.text or ""
        rest = etree.SubElement(part, node.tag, _attributes(node))
        node.text, rest.text = words[:offset], words[offset:]
        for each in (node, rest):
            each.set(XML_SPACE, "preserve")
    else:
        moved.insert(0, node)
    part.extend(moved)
    run.addnext(part)
    return part


def _parent(element: Element) -> Element:
    above = element.getparent()
    if above is None:
        raise LookupError("the element was taken out of its run")
    return above


def _attributes(element: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}
