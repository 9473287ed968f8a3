"""What is printed before a point of a list: its marker."""

from collections.abc import Sequence
from dataclasses import replace

from stdgen.model.document import Span
from stdgen.model.pattern import pattern
from stdgen.model.place import within

_MONTH = r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b"
MARKER = pattern(rf"(?:[•◦▪■□●○‣⁃∙·–—➢✓→❖*-]|o(?=\s)|\(?\d{{1,2}}[.)](?!\s+{_MONTH})|\(?[a-zæøå][.)]|[ivx]{{1,4}}[.)])(?=\s|$)")


def marker_of(spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The marker that these spans begin with, and what is left; an empty marker where there is none."""
    if not spans:
        return "", ()
    text = spans[0].text
    found = MARKER.match(text.lstrip())
    if not found:
        return "", tuple(spans)
    end = len(text) - len(text.lstrip()) + found.end()
    end += len(text[end:]) - len(text[end:].lstrip())
    if end < len(text):
        rest = replace(spans[0], text=text[end:], at=within(spans[0], end, len(text)))
        return found.group(), (rest, *spans[1:])
    tail = list(spans[1:])
    if tail and tail[0].text != tail[0].text.lstrip():
        first = tail[0]
        bare = first.text.lstrip()
        tail[0] = replace(first, text=bare, at=within(first, len(first.text) - len(bare), len(first.text)))
    return found.group(), tuple(tail)
