"""The lines of a pipe table become cells, each with its own lines."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.markup.markers import marker
from stdgen.markup.rows import Row, row

_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")
_CLOSED = re.compile(r"\|.*[^\\]\| *")
_TOKEN = re.compile(r"""\\.|\{\{(?:[^{}'"]|'[^']*'|"[^"]*"){0,300}\}\}|(?P<break><br>)|(?P<pipe>\|)|[^\\{<|]+|.""")
_PREFIX = re.compile(r"\{(?P<header>h)?(?: ?(?P<columns>\d{1,3})[x×](?P<height>\d{1,3}))?\} ?")


class Found(NamedTuple):
    """A cell as written: its lines, whether it is a header, and how many columns and rows it takes."""

    rows: tuple[Row, ...]
    header: bool
    columns: int
    height: int


def size(lines: list[Row], begin: int) -> int:
    """How many lines the table takes that begins here; 0 where none does."""
    first = [each.text for each in lines[begin : begin + 2]]
    if not any(map(_RULE.fullmatch, first)) and (len(first) == 1 or not all(map(_CLOSED.fullmatch, first))):
        return 0
    end = begin
    while end < len(lines) and lines[end].text.startswith("|"):
        end += 1
    return end - begin


def cells(lines: list[Row]) -> Iterator[tuple[Found, ...]]:
    """The rows of a table; the first is a header unless a rule of dashes stands above it; one below it may be left out."""
    headed = _RULE.fullmatch(lines[0].text) is None
    ruled = headed and _RULE.fullmatch(lines[1].text) is not None
    if headed:
        yield tuple(_cell(bits, header=True) for bits in _split(lines[0]))
    for line in lines[2 if ruled else 1 :]:
        yield tuple(_cell(bits, header=False) for bits in _split(line))


def _split(line: Row) -> Iterator[list[Row]]:
    """The cells of a line, each as its lines."""
    bits: list[Row] = []
    begin = position = 1
    while position < len(line.text):
        found = _TOKEN.match(line.text, position)
        if found is None:
            break
        if found["break"] or found["pipe"]:
            bits.append(row(line.text[begin : found.start()], line.line, line.column + begin))
            begin = found.end()
        if found["pipe"]:
            yield bits
            bits = []
        position = found.end()
    if bits or line.text[begin:].strip():
        yield [*bits, row(line.text[begin:], line.line, line.column + begin)]


def _cell(bits: list[Row], *, header: bool) -> Found:
    first = Row(bits[0].text, bits[0].line, bits[0].column)
    prefix = _PREFIX.match(first.text)
    if prefix and len(prefix[0].strip()) > 2:
        first = first.after(prefix.end(), indent=0)
        columns, height = int(prefix["columns"] or 1), int(prefix["height"] or 1)
        return Found(_broken([first, *bits[1:]]), header or bool(prefix["header"]), max(1, columns), max(1, height))
    return Found(_broken([first, *bits[1:]]), header, 1, 1)


def _broken(bits: list[Row]) -> tuple[Row, ...]:
    """In a cell a line ends where it says so: a line that goes on in the next ends with a line break."""
    lines = []
    for each, after in zip(bits, [*bits[1:], None], strict=True):
        slashes = len(each.text) - len(each.text.rstrip("\\"))
        goes_on = (
            each.text
            and after is not None
            and after.text
            and slashes % 2 == 0
            and not after.text.startswith(">")
            and not marker(after.text)
        )
        lines.append(Row(each.text + "\\", each.line, each.column, each.indent) if goes_on else each)
    return tuple(lines)
