"""Blocks become Typst markup."""

from collections.abc import Iterable

from stdgen.model.document import Block, Item, Listing, Paragraph, Quote, Span, Style, Table
from tests.generated.notes import Mark, Note


def block(given: Block, around: tuple[Block, ...]) -> str:
    """One block; the notes that its marks call for stand in `around`."""
    if isinstance(given, Paragraph):
        return _spans(given.spans, around)
    if isinstance(given, Quote):
        inner = "\n\n".join(block(one, around) for one in given.blocks)
        return f"#pad(x: 8mm, emph[{inner}])"
    if isinstance(given, Listing):
        return _listing(given, around)
    assert isinstance(given, Table)
    rows = ", ".join(f"[{'*' * cell.header}{_cell(cell.blocks[0], around)}{'*' * cell.header}]" for row in given.rows for cell in row)
    return f"#table(columns: {len(given.rows[0])}, stroke: .4pt, inset: 5pt, {rows})"


def _cell(block: Block, around: tuple[Block, ...]) -> str:
    assert isinstance(block, Paragraph)
    return _spans(block.spans, around)


def _listing(block: Listing, around: tuple[Block, ...]) -> str:
    marker = block.items[0].marker
    items = ", ".join(f"[{_item(item, around)}]" for item in block.items)
    if marker[0].isdigit() or marker == "a)":
        return f"#enum(numbering: {quoted('1)' if marker[0].isdigit() else 'a)')}, {items})"
    return f"#list(marker: [{marker if marker != '-' else '–'}], {items})"


def _item(item: Item, around: tuple[Block, ...]) -> str:
    return "\n\n".join(block(one, around) for one in item.blocks)


def _spans(spans: Iterable[Span], around: tuple[Block, ...]) -> str:
    return "".join(_span(one, around) for one in spans)


def _span(span: Span, around: tuple[Block, ...]) -> str:
    if isinstance(span, Mark):
        note = next(one for one in around if isinstance(one, Note) and one.spans[0].text == span.text)
        return f"#footnote[{_spans(note.spans[1:], ()).strip()}]"
    if span.href:
        return f"#link({quoted(span.href)}, {quoted(span.text)})"
    return f"#strong({quoted(span.text)})" if Style.STRONG in span.styles else f"#{quoted(span.text)}"


def quoted(text: str) -> str:
    """A string of Typst's."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'
