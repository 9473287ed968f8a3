"""The structure trees of a document's pages become one tree, whose elements go on over page breaks."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from stdgen.readers.from_pdf import engine

DEEPEST = 40
MOST_CHILDREN = 2_000_000
MISSES = 64
FIGURE = "Figure"
CELLS = ("TD", "TH")
SPANS = (b"ColSpan", b"RowSpan")
ROLE = 128  # bytes of the name of a role that are read

Content = tuple[int, int]
"""Page number and marked-content id."""


@dataclass(slots=True, eq=False)
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

    def kids(self) -> "Sequence[Element | Content]":
        """The children in their order."""
        children = self.children
        return [children[at] for at in sorted(children)] if len(children) > 1 else tuple(children.values())

    def contents(self) -> "Iterator[Content]":
        """All marked content in it, however deep, in order."""
        for kid in self.kids():
            if isinstance(kid, Element):
                yield from kid.contents()
            else:
                yield kid


@dataclass(slots=True, eq=False)
class Structure:
    """The tree of a whole document under construction; `visits` counts the children looked at, `figures` are those met."""

    root: Element = field(default_factory=lambda: Element("Root"))
    figures: list[Element] = field(default_factory=list)
    visits: int = 0
    roles: dict[bytes, str] = field(default_factory=dict)
    buffer: "array[int]" = field(default_factory=lambda: array("B", bytes(ROLE)))
    buffer_at: int = 0

    def __post_init__(self) -> None:
        """Keeps where the buffer stands in memory."""
        self.buffer_at, _ = self.buffer.buffer_info()

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
        size = engine.element_role(handle, self.buffer_at, ROLE)
        raw = self.buffer[: (size if size < ROLE else ROLE) - 2].tobytes() if size > 2 else b""
        role = self.roles.get(raw) or self.roles.setdefault(raw, raw.decode("utf-16-le", "replace"))
        element = Element(role)
        if role == FIGURE:
            self.figures.append(element)
            element.alt = engine.wide_text(engine.element_alt, handle) or engine.wide_text(engine.element_actual, handle)
        elif role in CELLS:
            element.columns, element.rows = _spans(handle)
            element.scope = engine.wide_text(engine.element_attribute, handle, b"Scope") if role == "TH" else ""
        return element

    def _children(self, handle: int, element: Element, number: int, wanted: set[int], depth: int) -> None:
        """The children on this page; a long list is not searched to its end once all that is seen has been found."""
        count = element.count = engine.element_count(handle)
        if count > MOST_CHILDREN - self.visits:
            count = MOST_CHILDREN - self.visits
        children, mcid_of, child_of = element.children, engine.element_child_mcid, engine.element_child
        first = max(max(children, default=0) - 1, 0) if count > MISSES else 0
        missed = 0
        child: int | None = None
        for at in chain(range(first, count), range(first)) if first else range(count):
            self.visits += 1
            child = child and child_of(handle, at)  # most children are of the kind of the one before
            mcid = -1 if child else mcid_of(handle, at)
            if mcid >= 0:
                children.setdefault(at, (number, mcid))
                wanted.discard(mcid)
                missed = 0
            elif child or (child := child_of(handle, at)):
                self._take(child, element, at, number, wanted, depth + 1)
                missed = 0
            else:
                missed += 1
                if missed > MISSES and not wanted:
                    return


def _spans(handle: int) -> tuple[int, int]:
    """Over how many columns and rows a cell goes."""
    spans = [1, 1]
    number = array("f", (0.0,))
    at, _ = number.buffer_info()
    for which in range(min(engine.attribute_count(handle), 16)):
        attribute = engine.attribute_at(handle, which)
        for place, name in enumerate(SPANS if attribute else ()):
            value = engine.attribute_value(attribute, name)
            if value and engine.attribute_number(value, at) and 1 <= number[0] <= 100:
                spans[place] = int(number[0])
    columns, rows = spans
    return columns, rows
