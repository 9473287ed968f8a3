"""The structure trees of a document's pages become one tree, whose elements go on over page breaks."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from stdgen.readers.from_pdf import engine

DEEPEST = 40
MOST_CHILDREN = 2_000_000
MISSES = 64
CELLS = ("TD", "TH")

Content = tuple[int, int]
"""Page number and marked-content id."""


@dataclass(slots=True)
class Element:
    """An element of the structure tree; its children by their place among all children, on whatever page they stand.

    `count` is how many children it has: an element without any content is on no page and so is never seen. `scope` says
    what a header cell heads: `Row`, `Column` or `Both`, where the file tells.
    """

    role: str
    alt: str = ""
    scope: str = ""
    columns: int = 1
    rows: int = 1
    count: int = 0
    children: "dict[int, Element | Content]" = field(default_factory=dict)

    def kids(self) -> "Iterator[Element | Content]":
        """The children in their order."""
        return (self.children[at] for at in sorted(self.children))

    def contents(self) -> "Iterator[Content]":
        """All marked content in it, however deep, in order."""
        for kid in self.kids():
            if isinstance(kid, Element):
                yield from kid.contents()
            else:
                yield kid


@dataclass(slots=True)
class Structure:
    """The tree of a whole document under construction; `visits` counts the children looked at."""

    root: Element = field(default_factory=lambda: Element("Root"))
    visits: int = 0
    roles: dict[bytes, str] = field(default_factory=dict)
    buffer: "ctypes.Array[ctypes.c_char]" = field(default_factory=lambda: ctypes.create_string_buffer(128))

    def add(self, page: int, number: int, wanted: set[int]) -> bool:
        """Takes in the tree of an open page; whether it has one. `wanted` are the marked contents seen on the page.

        A child's place among its parent's children is the same on every page: that is how an element that goes on over
        a page break is known again.
        """
        tree = engine.load_tree(page)
        if not tree:
            return False
        try:
            for at in range(engine.tree_count(tree)):
                if handle := engine.tree_child(tree, at):
                    self._take(handle, self.root, at, number, wanted, 0)
        finally:
            engine.close_tree(tree)
        return True

    def _take(self, handle: int, parent: Element, at: int, number: int, wanted: set[int], depth: int) -> None:
        known = parent.children.get(at)
        if not isinstance(known, Element):
            known = parent.children[at] = self._element(handle)
        if depth < DEEPEST and self.visits < MOST_CHILDREN:
            self._children(handle, known, number, wanted, depth)

    def _element(self, handle: int) -> Element:
        size = engine.element_role(handle, self.buffer, 128)
        raw = self.buffer.raw[: max(min(size, 128) - 2, 0)]
        role = self.roles.get(raw) or self.roles.setdefault(raw, raw.decode("utf-16-le", "replace"))
        element = Element(role)
        if role == "Figure":
            element.alt = engine.wide_text(engine.element_alt, handle) or engine.wide_text(engine.element_actual, handle)
        elif role in CELLS:
            element.columns, element.rows = _spans(handle)
            element.scope = engine.wide_text(engine.element_attribute, handle, b"Scope") if role == "TH" else ""
        return element

    def _children(self, handle: int, element: Element, number: int, wanted: set[int], depth: int) -> None:
        """The children on this page; a long list is not searched to its end once all that is seen has been found."""
        element.count = engine.element_count(handle)
        count = min(element.count, MOST_CHILDREN - self.visits)
        first = max(max(element.children, default=0) - 1, 0) if count > MISSES else 0
        missed = 0
        mcid_of, child_of = engine.element_child_mcid, engine.element_child
        for at in chain(range(first, count), range(first)):
            self.visits += 1
            mcid = mcid_of(handle, at)
            if mcid >= 0:
                element.children.setdefault(at, (number, mcid))
                wanted.discard(mcid)
                missed = 0
            elif child := child_of(handle, at):
                self._take(child, element, at, number, wanted, depth + 1)
                missed = 0
            else:
                missed += 1
                if missed > MISSES and not wanted:
                    return


def _spans(handle: int) -> tuple[int, int]:
    spans = {b"ColSpan": 1, b"RowSpan": 1}
    number = ctypes.c_float()
    for at in range(min(engine.attribute_count(handle), 16)):
        attribute = engine.attribute_at(handle, at)
        for name in spans:
            value = engine.attribute_value(attribute, name) if attribute else None
            if value and engine.attribute_number(value, ctypes.byref(number)) and 1 <= number.value <= 100:
                spans[name] = int(number.value)
    return spans[b"ColSpan"], spans[b"RowSpan"]
