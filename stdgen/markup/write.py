"""Blocks become text of the small Markdown: reading it gives the same blocks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from stdgen.markup.blocks import FIGURE
from stdgen.markup.markers import marker
from stdgen.model.document import Block, Cell, Figure, Item, Listing, Paragraph, Quote, Span, Style, Table
from stdgen.model.walk import paragraphs

WIDTH = 100

_SIGNS = re.compile(r"[\\*|]|(?<=\])\(|<(?=https?://|br>)|\{(?=[{%#])")
_LINK_SIGNS = re.compile(r"[\\*|\[\]]|<(?=https?://|br>)|\{(?=[{%#])")
_TARGET_SIGNS = re.compile(r"[\\() |]|\{(?=\{)|<(?=br>)")
_GAP = re.compile(r"(?<=[^ \\\[]) (?=[^ ])")
_CONTROL = re.compile(r"[\t\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_WRITABLE = {Style.STRONG, Style.EMPHASIS}
_PLAIN_ADDRESS = re.compile(r"https?://[^\s<>|\\]+")


def write(blocks: Iterable[Block], width: int | None = WIDTH) -> str:
    """The text of these blocks, lines of `width` characters at most where they have spaces (None: never broken).

    Deleted text of a revision is left out, inserted text is text. Tables within table cells become paragraphs.
    """
    return "\n".join(_blocks(tuple(blocks), width))


def write_plain(text: str) -> str:
    """A title or heading, such that nothing in it is taken for a variable."""
    return re.sub(r"\{[{%#]", lambda found: f"{{{{ '{found[0]}' }}}}", text)


def _blocks(blocks: Sequence[Block], width: int | None) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        written = _block(block, width)
        if written and lines:
            lines.append("")
        lines += written
    return lines


def _block(block: Block, width: int | None) -> list[str]:
    match block:
        case Paragraph():
            return _paragraph(block, width)
        case Quote():
            inner = _blocks(block.blocks, width and max(20, width - 2))
            return [f"> {line}".rstrip(" ") for line in inner] or [">"]
        case Listing():
            return [line for item in block.items for line in _item(item, width)]
        case Table():
            return _table(block)
        case Figure():
            alt = re.sub(r"([\[\]\\])", r"\\\1", " ".join(block.alt.split()))
            return [f"![{alt}]()".replace("|", r"\|")]


def _item(item: Item, width: int | None) -> list[str]:
    sign = _CONTROL.sub(" ", item.marker.replace("\n", " "))
    inner = _item_blocks(item.blocks, width and max(20, width - len(sign) - 1)) or [""]
    first = f"{sign} {inner[0]}".rstrip(" ")
    if marker(first) != (sign, len(first) - len(inner[0])):
        sign = "-(" + re.sub(r"([()\\|])", r"\\\1", sign) + ")"
        first = f"{sign} {inner[0]}".rstrip(" ")
    left = " " * (len(sign) + 1)
    return [first, *(left + line if line else "" for line in inner[1:])]


def _item_blocks(blocks: Sequence[Block], width: int | None) -> list[str]:
    """The same as elsewhere, but a list follows its paragraph without a blank line."""
    lines: list[str] = []
    for index, block in enumerate(blocks):
        written = _block(block, width)
        close = isinstance(block, Listing) and index and isinstance(blocks[index - 1], Paragraph)
        if written and lines and not close:
            lines.append("")
        lines += written
    return lines


def _paragraph(paragraph: Paragraph, width: int | None) -> list[str]:
    spans = _trimmed(paragraph.spans)
    parts = [_wrapped(part, width) for part in _inline(spans).split("\\\n")]
    for part in parts[:-1]:
        part[-1] += "\\"
    return [_safe(line) for part in parts for line in part] if spans else []


def _wrapped(text: str, width: int | None) -> list[str]:
    if width is None or len(text) <= width:
        return [text]
    lines, begin, last = [], 0, -1
    for gap in _GAP.finditer(text):
        if gap.start() - begin > width and last > begin:
            lines.append(text[begin:last])
            begin = last + 1
        if _safe(text[gap.end() : gap.end() + 20]) == text[gap.end() : gap.end() + 20]:
            last = gap.start()
    if len(text) - begin > width and last > begin:
        lines.append(text[begin:last])
        begin = last + 1
    return [*lines, text[begin:]]


def _safe(line: str) -> str:
    """A line of text that cannot be taken for a list point, a quote or a picture."""
    if line.startswith(">") or FIGURE.fullmatch(line):
        return "\\" + line
    if marker(line) is None:
        return line
    sign = line.split(" ", 1)[0]
    return f"{sign[:-1]}\\{line[len(sign) - 1 :]}" if line[0].isalnum() and len(sign) > 1 else "\\" + line


def _trimmed(spans: Iterable[Span]) -> list[Span]:
    """Spans without deleted words, equal neighbours one, no white space at the paragraph's ends or around line breaks."""
    kept: list[Span] = []
    for span in spans:
        now = Span(_CONTROL.sub(" ", span.text), span.styles & _WRITABLE, span.href or None)
        if Style.DELETED in span.styles or not now.text:
            continue
        if kept and (kept[-1].styles, kept[-1].href) == (now.styles, now.href):
            kept[-1] = replace(now, text=kept[-1].text + now.text)
        else:
            kept.append(now)
    while kept and not kept[0].text.strip(" "):
        kept.pop(0)
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip(" "))
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return [replace(span, text=re.sub(r" *\n *", "\n", span.text)) for span in kept]


def _inline(spans: Sequence[Span]) -> str:
    parts: list[str] = []
    looks = [frozenset[Style](), *(span.styles for span in spans), frozenset[Style]()]
    links = [None, *(span.href for span in spans), None]
    for index, span in enumerate(spans, 1):
        before, now, after = looks[index - 1 : index + 2]
        begins, ends = (links[index] not in (None, links[other]) for other in (index - 1, index + 1))
        parts.append(_stars(before ^ now))
        if begins and ends and span.text == span.href and _PLAIN_ADDRESS.fullmatch(span.text):
            parts.append(f"<{span.text}>")
            continue
        words = _text(span.text, _LINK_SIGNS if span.href else _SIGNS, first=before != now, last=now != after)
        parts.append(("[" if begins else "") + words + (f"]({_target(span.href or '')})" if ends else ""))
    return "".join([*parts, _stars(looks[-2])])


def _stars(turned: frozenset[Style]) -> str:
    return ("**" if Style.STRONG in turned else "") + ("*" if Style.EMPHASIS in turned else "")


def _text(text: str, signs: re.Pattern[str], *, first: bool, last: bool) -> str:
    """Words with their signs escaped, and the spaces at those ends where a style turns."""
    begin = "\\" if first and text.startswith(" ") else ""
    end = "\\ " if last and text.endswith(" ") and len(text) > len(begin) else ""
    body = text[: -1 if end else None]
    return begin + signs.sub(r"\\\g<0>", body).replace("\n", "\\\n") + end


def _target(href: str) -> str:
    return _TARGET_SIGNS.sub(r"\\\g<0>", re.sub(r"[\t\n]", "", href))


def _table(table: Table) -> list[str]:
    headed = bool(table.rows) and all(cell.header for cell in table.rows[0])
    lines = [_row(row, implied=headed and not index) for index, row in enumerate(table.rows)]
    rule = "|" + "---|" * max((len(row) for row in table.rows), default=1)
    lines.insert(1 if headed else 0, rule)
    return lines if table.rows else []


def _row(row: Iterable[Cell], *, implied: bool) -> str:
    return "| " + " | ".join(_cell(cell, implied=implied) for cell in row) + " |"


def _cell(cell: Cell, *, implied: bool) -> str:
    lines = _blocks(tuple(_flat(cell.blocks)), None)
    text = "<br>".join(line[:-1] if line != "\\" and _ends_in_break(line) else line for line in lines)
    marks = ("h" if cell.header and not implied else "") + (f" {cell.columns}x{cell.rows}" if (cell.columns, cell.rows) != (1, 1) else "")
    if marks:
        return f"{{{marks.strip()}}} {text}".rstrip(" ")
    return "\\" + text if text.startswith("{") else text


def _ends_in_break(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _flat(blocks: Iterable[Block]) -> Iterable[Block]:
    for block in blocks:
        if isinstance(block, Table):
            yield from paragraphs((block,))
        else:
            yield block
