"""Blocks become HTML, the same for a printed page and a published one."""

from collections.abc import Iterable
from html import escape

from stdgen.model.document import Block, Item, Listing, Paragraph, Quote, Span, Style, Table
from tests.generated.notes import Mark, Note


def blocks(given: Iterable[Block]) -> str:
    """Blocks one after another; a footnote becomes a `float: footnote` inside the paragraph before it."""
    several = list(given)
    notes = [block for block in several if isinstance(block, Note)]
    return "".join(block(one, notes) for one in several if not isinstance(one, Note))


def block(given: Block, notes: list[Note]) -> str:
    """One block; the notes that its marks call for are taken from `notes`."""
    if isinstance(given, Paragraph):
        return f"<p>{spans(given.spans, notes)}</p>"
    if isinstance(given, Quote):
        return f"<blockquote>{''.join(block(one, notes) for one in given.blocks)}</blockquote>"
    if isinstance(given, Listing):
        return _listing(given, notes)
    if isinstance(given, Table):
        return _table(given, notes)
    raise AssertionError(given)


def spans(given: Iterable[Span], notes: list[Note]) -> str:
    """Running text."""
    return "".join(_span(one, notes) for one in given)


def _span(given: Span, notes: list[Note]) -> str:
    if isinstance(given, Mark):
        note = next(one for one in notes if one.spans[0].text == given.text)
        return f'<span class="note">{spans(note.spans[1:], []).strip()}</span>'
    text = escape(given.text).replace("\n", "<br>")
    if given.href:
        return f'<a href="{escape(given.href)}">{text}</a>'
    return f"<strong>{text}</strong>" if Style.STRONG in given.styles else text


def _listing(given: Listing, notes: list[Note]) -> str:
    marker = given.items[0].marker
    tag = {"1": '<ol class="digits">', "a": '<ol class="letters" type="a">'}.get(
        marker[0], "<ul>" if marker != "-" else '<ul class="dashes">'
    )
    return tag + "".join(f"<li>{_item(item, notes)}</li>" for item in given.items) + ("</ol>" if tag.startswith("<ol") else "</ul>")


def _item(item: Item, notes: list[Note]) -> str:
    first, *rest = item.blocks
    assert isinstance(first, Paragraph)
    return spans(first.spans, notes) + "".join(block(one, notes) for one in rest)


def _table(given: Table, notes: list[Note]) -> str:
    rows = []
    for row in given.rows:
        cells = (
            f"<{tag}>{''.join(_cell(one, notes) for one in cell.blocks)}</{tag}>"
            for cell in row
            for tag in ("th" if cell.header else "td",)
        )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table class="data"><thead>{rows[0]}</thead><tbody>{"".join(rows[1:])}</tbody></table>'


def _cell(given: Block, notes: list[Note]) -> str:
    return spans(given.spans, notes) if isinstance(given, Paragraph) else block(given, notes)
