"""Blocks and headings become HTML elements from which they can be read back word for word."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from stdgen.model.document import Block, Cell, Figure, Item, Listing, Paragraph, Quote, Span, Style, Table
from stdgen.model.taming import holdable

ELEMENTS = {Style.STRONG: "strong", Style.EMPHASIS: "em", Style.INSERTED: "ins", Style.DELETED: "del"}
SAFE_SCHEMES = ("", "http", "https", "mailto", "tel")
SHOWN_MARKERS = {"o": "◦", "-": "–", "*": "•"}
DEEPEST_HEADING = 6
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
EMPTY_PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/%3E"

_NUMBER = re.compile(r"\(?(?:([0-9]{1,4})|([a-zæøå])|[ivx]+)[.)]", re.IGNORECASE)
_ODD_SPACES = str.maketrans(dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x1f\x85", " "))


def text(words: str) -> Markup:
    """Words as they may stand in HTML: odd spaces plain, control characters and lone surrogates as U+FFFD, all else escaped."""
    return escape(holdable(words.translate(_ODD_SPACES)))


def heading(span: Span | None, level: int, identity: str) -> Markup:
    """The heading element; for a section without heading a mark of where it begins. HTML has names for six levels only."""
    if span is None or not span.text.strip():
        return Markup('<div id="{}" data-untitled="{}"></div>').format(identity, level)
    if level > DEEPEST_HEADING:
        return Markup('<div role="heading" aria-level="{}" id="{}">{}</div>').format(level, identity, _inline((span,)))
    return Markup('<h{0} id="{1}">{2}</h{0}>').format(level, identity, _inline((span,)))


def blocks(parts: Iterable[Block]) -> Markup:
    """The elements of running text, each on a line of its own."""
    return Markup("\n").join(map(_block, parts))


def _block(block: Block) -> Markup:
    match block:
        case Paragraph():
            return Markup("<p>{}</p>").format(_inline(block.spans))
        case Quote():
            return Markup("<blockquote>\n{}\n</blockquote>").format(blocks(block.blocks))
        case Listing():
            return _listing(block)
        case Table():
            return _table(block)
        case Figure():
            # Who sees the page reads the caption, who hears it the alt text; nobody gets it twice.
            caption = Markup('<figcaption aria-hidden="true">{}</figcaption>').format(text(block.alt))
            return Markup('<figure><img alt="{}" src="{}">{}</figure>').format(text(block.alt), EMPTY_PICTURE, caption)


def _listing(listing: Listing) -> Markup:
    """Markers stay as printed: in `data-marker` for who reads the file, as the list's style for eyes and ears."""
    numbers = [_NUMBER.fullmatch(item.marker) for item in listing.items]
    items = Markup("\n").join(_item(item, number) for item, number in zip(listing.items, numbers, strict=True))
    name = "ol" if all(numbers) else "ul"
    return Markup("<{0}>\n{1}\n</{0}>").format(name, items)


def _item(item: Item, number: re.Match[str] | None) -> Markup:
    value = ""
    if number and (digits := number[1] or number[2]):
        value = Markup(' value="{}"').format(digits if number[1] else LETTERS.index(digits.lower()) + 1)
    shown = SHOWN_MARKERS.get(item.marker, item.marker)
    style = css_text(f"{shown} " if shown else "")
    pattern = Markup('<li data-marker="{}" style="list-style-type:{}"{}>{}</li>')
    return pattern.format(text(item.marker), style, value if number else "", blocks(item.blocks))


def _table(table: Table) -> Markup:
    rows = Markup("\n").join(Markup("<tr>\n{}\n</tr>").format(_row(row)) for row in table.rows)
    return Markup('<div class="scroll" role="group" aria-label="Tabel" tabindex="0"><table class="data">\n{}\n</table></div>').format(rows)


def _row(row: tuple[Cell, ...]) -> Markup:
    scope = "col" if all(cell.header for cell in row) else "row"
    return Markup("\n").join(_cell(cell, scope) for cell in row)


def _cell(cell: Cell, scope: str) -> Markup:
    name = Markup('th scope="{}"').format(scope) if cell.header else Markup("td")
    spans = [(key, number) for key, number in (("colspan", cell.columns), ("rowspan", cell.rows)) if number != 1]
    wide = Markup().join(Markup(' {}="{}"').format(*pair) for pair in spans)
    return Markup("<{}{}>{}</{}>").format(name, wide, blocks(cell.blocks), "th" if cell.header else "td")


def _inline(spans: Iterable[Span]) -> Markup:
    """Neighbours with one target are one link, so that nobody has to pass it twice."""
    return Markup().join(_link(href, map(_run, group)) for href, group in groupby(spans, key=lambda span: span.href))


def _link(href: str | None, runs: Iterator[Markup]) -> Markup:
    words = Markup().join(runs)
    if href is None:
        return words
    return Markup('<a {}="{}">{}</a>').format("href" if _safe(href) else "data-href", text(href), words)


def _safe(href: str) -> bool:
    """Whether a browser may follow it; the others, `javascript:` above all, are kept without being a link."""
    try:
        return urlsplit(href.strip()).scheme in SAFE_SCHEMES and text(href).unescape() == href
    except ValueError:
        return False


def _run(span: Span) -> Markup:
    words = Markup("<br>").join(map(text, span.text.split("\n")))
    for style in Style:
        if style in span.styles:
            words = Markup("<{0}>{1}</{0}>").format(ELEMENTS[style], words)
    return words


def css_text(words: str) -> str:
    """A CSS string; every character that could end it is escaped."""
    plain = (sign if sign.isalnum() or sign in " .)(•◦–" else f"\\{ord(sign):x} " for sign in words)
    return f"'{''.join(plain)}'"
