"""A finding's fix becomes an edit of the YAML that the words were written in, where they are found there for certain."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from stdgen.markup.markers import marker
from stdgen.model.finding import Finding
from stdgen.model.fix import Edit, Fix
from stdgen.model.pattern import pattern
from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import survey
from stdgen.yamldata.nodes import Loaded
from stdgen.yamldata.written import Written, written

_WHITE = pattern(r"[ \t\n]+")
_PLAIN = pattern(r"[\w §.,;:!?%()/–-]*")
"""What means nothing but itself in YAML and in Markdown; the colon, which may, is seen to when the edit is proven."""


class _Change(NamedTuple):
    """The characters from `begin` up to `end` of a value become `text`."""

    begin: int
    end: int
    text: str


def placed(findings: Iterable[Finding], data: bytes) -> tuple[Finding, ...]:
    """The same findings, the fix of each with its edit of these bytes; without one where the words are not there as they are.

    `data` is the YAML that they were found in. Words in which the source has other signs, such as those of markup, are left alone.
    """
    found = tuple(findings)
    if not any(each.fix for each in found):
        return found
    try:
        loaded = survey(data, "")
    except YamlFault:
        return found
    return tuple(replace(each, fix=each.fix._replace(edit=_edit(each, each.fix, loaded))) if each.fix else each for each in found)


def alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next((at for at, (this, that) in enumerate(zip(one, other, strict=False)) if this != that), min(len(one), len(other)))


def _edit(finding: Finding, fix: Fix, loaded: Loaded) -> Edit | None:
    at = finding.at
    scalar = loaded.scalars.get(at.path)
    if scalar is None or loaded.faults or at.line is None or at.column is None or not _PLAIN.fullmatch(fix.new):
        return None
    where = written(loaded.text, scalar)
    start = _offset(loaded.text, at.line, at.column)
    offset = bisect_left(where.begins, start) if where else 0
    if where is None or offset == len(where.begins) or where.begins[offset] != start:
        return None
    stretches = _met(scalar.value, offset, fix.old)
    if stretches is None:
        return None
    change = _keeping_break(_change(fix, stretches, offset), scalar.value, where, loaded.text)
    return _as_edit(change, where, loaded.text)


def _met(value: str, offset: int, old: str) -> list[tuple[int, int]] | None:
    """For each character of the words the stretch of the value that it was written as; None where the words don't stand there."""
    found: list[tuple[int, int]] = []
    while len(found) < len(old):
        if white := _WHITE.match(old, len(found)):
            gap = _WHITE.match(value, offset)
            if gap is None:
                return None
            found += _gap(white[0], gap[0], offset)
            offset = gap.end()
            continue
        sign = old[len(found)]
        size = 2 if value.startswith(f"\\{sign}", offset) and sign != "\\" else 1
        if value[offset + size - 1 : offset + size] != sign:
            return None
        found.append((offset, offset + size))
        offset += size
    return found


def _gap(white: str, gap: str, offset: int) -> Iterator[tuple[int, int]]:
    """One for one where both are as long, else the whole gap for each."""
    for at in range(len(white)):
        yield (offset + at, offset + at + 1) if len(white) == len(gap) else (offset, offset + len(gap))


def _change(fix: Fix, stretches: list[tuple[int, int]], offset: int) -> _Change:
    """The least that makes the old words the new ones."""
    old, new = fix.old, fix.new
    start = alike(old, new)
    same = alike(old[start:][::-1], new[start:][::-1])
    end = len(old) - same
    ends = stretches[end - 1][1] if end else offset
    begins = stretches[start][0] if start < len(stretches) else ends
    return _Change(begins, max(begins, ends), new[start : len(new) - same])


def _keeping_break(change: _Change, value: str, where: Written, text: str) -> _Change:
    """Deletes a word with the space after it rather than with the line break before it, so that lines stay as they are."""
    gap = _WHITE.match(value, change.begin, change.end)
    if gap is None or change.text or "\n" not in text[where.begins[change.begin] : where.ends[gap.end() - 1]]:
        return change
    after = value[change.end : change.end + 2]
    if len(after) < 2 or after[0] != " " or not after[1].isalnum() or marker(value[change.end + 1 :]):
        return change
    return _Change(gap.end(), change.end + 1, "")


def _as_edit(change: _Change, where: Written, text: str) -> Edit:
    begin = where.begins[change.begin] if change.begin < len(where.begins) else where.ends[-1]
    end = where.ends[change.end - 1] if change.end > change.begin else begin
    return Edit(*_place(text, begin), *_place(text, end), change.text)


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _offset(text: str, line: int, column: int) -> int:
    begin = 0
    for _ in range(line - 1):
        begin = text.find("\n", begin) + 1
        if not begin:
            return -1
    return begin + column - 1
