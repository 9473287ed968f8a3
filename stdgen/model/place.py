"""A range of characters becomes the place where just those characters stand."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from stdgen.model.document import Box, LineSet, Location, Span

TIGHTEST, WIDEST = 0.2, 2.0
LONGEST = 2000  # characters; no line that was made to be read is longer, and narrowing places in one takes time by its square


def within(span: Span, start: int, end: int) -> Location:
    """Where the characters from `start` up to `end` of this span's text stand.

    As narrow as the source allows: a tighter box on a page, a later line or column in a text file, else the span's own
    place and only further into the document. Indexes outside the text are taken as its ends.
    """
    at, text = span.at, span.text
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    spread = at.line_set if at.line_set is not None and len(at.line_set.text) <= LONGEST else None
    if at.box is not None and spread is not None and spread.text.startswith(text.rstrip()):
        steps = edges(spread)
        x0, x1 = steps[min(start, len(steps) - 1)], steps[min(end, len(steps) - 1)]
        part = LineSet(spread.text[start:end], x0, x1, spread.size, spread.widths)
        return Location(at.source, at.page, (x0, at.box[1], x1, at.box[3]), at.line, at.column, at.path, at.under, part, at.folds)
    if at.folds:
        begin, line, column = at.folds[max(0, bisect_right(at.folds, start, key=lambda fold: fold[0]) - 1)]
        return replace(at, line=line, column=column + start - begin, folds=None)
    if at.line is not None and at.column is not None and "\n" not in text[:start]:
        return replace(at, column=at.column + start)
    return replace(at, spot=at.spot + start) if at.spot is not None and start else at


def across(spans: Sequence[Span], start: int, end: int) -> Location:
    """Where a range of the joined text of neighbouring spans stands: on a page a box around its parts on the first page."""
    places = list(_parts(spans, start, end))
    if not places:
        return spans[-1].at if spans else Location()
    first = places[0]
    boxes = [place.box for place in places if place.box is not None and place.page == first.page]
    return replace(first, box=_around(boxes), line_set=None) if len(boxes) > 1 else first


def around(spans: Sequence[Span]) -> Location:
    """Where all of these stand: on a page a box around those on the page of the first."""
    if not spans:
        return Location()
    first = spans[0].at
    boxes = [span.at.box for span in spans if span.at.box is not None and span.at.page == first.page]
    return replace(first, box=_around(boxes), line_set=None) if len(boxes) > 1 else first


def edges(line: LineSet) -> tuple[float, ...]:
    """Where each character of a line begins and the last ends, in points: by the font's widths, fitted to its ends.

    What a justified line adds is added at its spaces. Spaces at the end lie beyond `x1`.
    """
    text, x0, x1, size, widths = line.text, line.x0, line.x1, line.size, line.widths
    bare = text.rstrip()
    total, room = sum([widths[letter] for letter in bare]), x1 - x0
    if total <= 0:
        return (x0, *[x1] * len(text))
    spaces = bare.count(" ")
    extra = (room - total * size / 1000) / spaces if spaces else 0.0
    if spaces and -TIGHTEST * size < extra < WIDEST * size:
        scale = size / 1000
        steps = {letter: widths[letter] * scale for letter in set(text)}
        steps[" "] += extra
    else:
        steps = {letter: widths[letter] * room / total for letter in set(text)}
    return tuple(accumulate([steps[letter] for letter in text], initial=x0))


def _parts(spans: Iterable[Span], start: int, end: int) -> Iterable[Location]:
    before = 0
    for span in spans:
        low, high = max(start - before, 0), min(end - before, len(span.text))
        if low < high:
            yield within(span, low, high)
        before += len(span.text)


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
