"""A paragraph of a plain label and its text, set apart by a tab or a line's end only, becomes two lines where labels are known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stdgen import lexicon
from stdgen.model.document import Span
from stdgen.readers.from_docx.entries import Entry, Line
from stdgen.readers.letters import is_label

LEAST = 3
"""How many labels must be known, and these at least half of all."""
LONGEST = 80
LONGER = 2
"""How many times longer than its label text is."""


@dataclass(frozen=True, slots=True)
class _Label:
    at: int
    words: str
    below: str


def parted(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The same, with those paragraphs as a line for the label and one for its text."""
    labels = {each.at: each for sign in "\t\n" for each in _believed(list(_labels(entries, sign)))}
    if not labels:
        return entries
    found: list[Entry] = []
    for at, entry in enumerate(entries):
        found.extend(_two(entry, labels[at]) if isinstance(entry, Line) and at in labels else (entry,))
    return found


def _believed(labels: Sequence[_Label]) -> Sequence[_Label]:
    if len(labels) < LEAST:
        return ()
    known = sum(lexicon.topic(label.words) is not None for label in labels)
    return labels if known >= LEAST and 2 * known >= len(labels) else ()


def _labels(entries: Sequence[Entry], sign: str) -> Iterator[_Label]:
    for at, entry in enumerate(entries):
        if not isinstance(entry, Line) or entry.level is not None or entry.marked is not None or entry.mark or not entry.spans:
            continue
        first = entry.spans[0]
        place = first.text.find(sign)
        words, below = first.text[:place].strip(), "".join(span.text for span in entry.spans)[place:].strip()
        if place < 0 or first.styles or first.href or not words[:1].isupper() or words.endswith(":") or not below[:1].isupper():
            continue
        if len(words) <= LONGEST and is_label(words) and len(below) >= LONGER * len(words):
            yield _Label(at, words, below)


def _two(line: Line, label: _Label) -> tuple[Line, Line]:
    """The label with the space above it, and the text."""
    first, *rest = line.spans
    words = Span(label.words, first.styles, first.href, first.at)
    behind = first.text[first.text.find(label.words) + len(label.words) :].lstrip()
    text = (*((replace(first, text=behind),) if behind else ()), *rest)
    look = line.look
    upper = replace(line, spans=(words,), look=look._replace(lines=1) if look else None, below=0.0)
    lower = replace(line, spans=text, look=look._replace(above=0.0) if look else None, blank=0.0, bookmarked=False)
    return upper, lower
