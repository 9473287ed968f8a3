"""Lines that a person set as a quote by hand, in italics and further in, become lines set as quotes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.entries import Entry, Line
from stdgen.readers.letters import is_label

FURTHER_IN = 100
"""How much deeper a quote begins than the text before it, in twentieths of a point (5 points)."""

_OPENS = pattern(r"\s*(?:[»«“”„\"]|§|Stk\. ?\d)")
_ANNOUNCES = pattern(r":\s*\Z")


def with_quotes(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same, where lines below words that announce a quote, or that begin as law or with a quotation mark, are quotes.

    The looks alone do not say it: hints on how to fill in a template are set in italics too.
    """
    before: Line | None = None
    quoting = False
    for entry in entries:
        if not isinstance(entry, Line):
            before, quoting = None, False
            yield entry
        elif entry.is_empty:
            yield entry
        elif before is not None and _is_set_apart(entry, before) and (quoting or _is_said(entry, before)):
            quoting = True
            yield replace(entry, quote=True)
        else:
            before, quoting = entry, False
            yield entry


def _is_set_apart(line: Line, before: Line) -> bool:
    """Whether it is in italics throughout and begins further in than the last line that is no quote."""
    if line.look is None or line.level is not None or line.marked is not None or before.marked is not None:
        return False
    return line.look.italic and line.left >= before.left + FURTHER_IN


def _is_said(line: Line, before: Line) -> bool:
    words = _words(line)
    return bool(_OPENS.match(words)) or (not is_label(words) and before.level is None and bool(_ANNOUNCES.search(_words(before))))


def _words(line: Line) -> str:
    return "".join(span.text for span in line.spans)
