"""A cursor in a standard that is being written becomes what stands there: which key, value or text, whether it is in order or not."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stdgen.model.pattern import pattern

Path = tuple[str | None, ...]
"""Keys from the top, None for an entry of a list."""

_ROW = pattern(r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)(?P<rest>.*)")
_KEY = pattern(r"(?P<key>[\w.-]+) *:(?P<gap> +|$)(?P<value>.*)")
_BLOCK = pattern(r"[|>][-+0-9]*\s*(?:#.*)?")
_WORD = pattern(r"[\w.-]*")


class Standing(NamedTuple):
    """`slot` is `key`, `value`, `entry` (of a list: a value, or the first key of one) or `text`; `path` leads to the value or text,
    or to the mapping of a key. `typed` is what stands before the cursor of it, `beside` the keys of the same mapping."""

    slot: str
    path: Path
    typed: str
    beside: dict[str, str]


class _Row(NamedTuple):
    """A line that is neither blank nor a comment: where its first sign, its list signs and its key stand."""

    indent: int
    dashes: tuple[int, ...]
    margin: int
    key: str | None
    value: str
    rest: str


def standing(lines: Sequence[str], row: int, column: int) -> Standing:
    """What stands at the cursor: line from 0, characters before it in the line. No text is wrong: what is unclear is `text`."""
    before = lines[row][:column]
    here = _row(before)
    above = [found for at in range(row - 1, -1, -1) if (found := _parsed(lines[at]))]
    if owner := _owner(above, here.indent):
        return Standing("text", (*_path(owner[1], owner[0]), owner[0].key), before, {})
    path, beside = _path(above, here), _beside(lines, row, here.margin)
    if here.key is not None:
        return _value((*path, here.key), here.value, beside)
    if here.dashes and not _WORD.fullmatch(here.rest):
        return Standing("entry", path, here.rest.lstrip("\"'"), beside)
    if not _WORD.fullmatch(here.rest):
        return Standing("text", path, before, beside)
    return Standing("entry" if here.dashes else "key", path, here.rest, beside)


def key_at(lines: Sequence[str], row: int, column: int) -> Path | None:
    """The path of the key that the cursor stands on; None where it stands on something else."""
    here = _row(lines[row])
    if here.key is None or not here.margin <= column <= here.margin + len(here.key):
        return None
    above = [found for at in range(row - 1, -1, -1) if (found := _parsed(lines[at]))]
    return None if _owner(above, here.indent) else (*_path(above, here), here.key)


def _row(line: str) -> _Row:
    found = _ROW.match(line)
    indent, dashes, rest = (found["indent"], found["dashes"], found["rest"]) if found else ("", "", line)
    margin = len(indent) + len(dashes)
    signs = tuple(len(indent) + at for at, sign in enumerate(dashes) if sign == "-")
    key = _KEY.match(rest)
    return _Row(len(indent), signs, margin, key["key"] if key else None, key["value"] if key else "", rest)


def _parsed(line: str) -> _Row | None:
    bare = line.strip()
    return _row(line) if bare and not bare.startswith("#") else None


def _owner(above: Sequence[_Row], indent: int) -> tuple[_Row, Sequence[_Row]] | None:
    """The key whose text goes on over the lines at this depth, with what stands above it; None where there is none such."""
    limit, keys = indent, 0
    for at, row in enumerate(above):
        keys += row.key is not None
        if row.margin >= limit and not (row.indent < limit and row.key):
            continue
        if row.key is not None and row.margin < indent:
            words = row.value.strip()
            goes_on = keys == 1 and words and not words.startswith(("{", "[", "#", "&", "!"))
            if goes_on or _BLOCK.fullmatch(words):
                return row, above[at + 1 :]
        limit = min(limit, row.indent or row.margin)
        if limit == 0:
            return None
    return None


def _path(above: Sequence[_Row], here: _Row) -> Path:
    """The keys and lists that a line stands in."""
    path: list[str | None] = [None] * len(here.dashes)
    limit, listed = here.indent, bool(here.dashes)
    for row in above:
        if row.margin > limit and not (row.dashes and row.indent < limit):
            continue
        if row.margin == limit and row.dashes and not listed:
            path[:0] = [None] * len(row.dashes)
            limit, listed = row.indent, True
        elif row.key is not None and (row.margin < limit or (listed and row.margin == limit and not row.dashes)):
            path[:0] = [*([None] * len(row.dashes)), row.key]
            limit, listed = row.indent, bool(row.dashes)
        if limit == 0 and not listed:
            break
    return tuple(path)


def _beside(lines: Sequence[str], row: int, margin: int) -> dict[str, str]:
    """The keys of the mapping that a line belongs to, with what stands after them on their lines."""
    found: dict[str, str] = {}
    for rows in (range(row - 1, -1, -1), range(row + 1, len(lines))):
        for each in _of_mapping((lines[at] for at in rows), margin, upwards=rows.step < 0):
            if each.key is not None:
                found.setdefault(each.key, each.value.strip().strip("\"'"))
    return found


def _of_mapping(lines: Iterator[str], margin: int, *, upwards: bool) -> Iterator[_Row]:
    for line in lines:
        each = _parsed(line)
        if each is None or each.indent > margin:
            continue
        if each.margin == margin and (upwards or not each.dashes):
            yield each
        if each.margin < margin or each.dashes:
            return


def _value(path: Path, written: str, beside: dict[str, str]) -> Standing:
    """What stands in a value, within brackets on one line too."""
    if written.startswith("["):
        return Standing("entry", (*path, None), re.split(r"[\[,]", written)[-1].lstrip(" \"'"), beside)
    if written.startswith("{"):
        part = re.split(r"[{,]", written)[-1].lstrip()
        key = _KEY.match(part)
        return Standing("value", (*path, key["key"]), key["value"].lstrip("\"'"), {}) if key else Standing("key", path, part, {})
    return Standing("value", path, written.lstrip("\"'"), beside)
