"""A file before and after its edits becomes a verdict: whether the words meant are all that changed, in the data and on the page."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from stdgen.fixing.placing import alike
from stdgen.model.document import Document, Fields, Section, Span
from stdgen.model.fix import Fix
from stdgen.model.walk import with_spans
from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import survey
from stdgen.yamldata.nodes import Path

Spans = tuple[Span, ...]
MOST_TRIES = 2_000
"""Ways in which one text is gone through; a paragraph has a handful of slips."""


def same_data(before: bytes, after: bytes, touched: frozenset[Path]) -> bool:
    """Whether two files of YAML hold the same data, but for the values at these paths, and those as text of the same kind."""
    try:
        one, other = survey(before, ""), survey(after, "")
    except YamlFault:
        return False
    if one.faults or other.faults or list(one.places) != list(other.places) or list(one.scalars) != list(other.scalars):
        return False
    return all(
        one.scalars[path].style == other.scalars[path].style if path in touched else one.scalars[path].value == other.scalars[path].value
        for path in one.scalars
    )


def same_page(before: Document, after: Document, fixes: Iterable[Fix]) -> bool:
    """Whether two documents print the same, but for words that these fixes account for; each is used once at most."""
    printed: list[Spans] = []

    def noted(spans: Spans) -> Spans:
        printed.append(spans)
        return spans

    there = _through(after, noted)
    left, turn = Counter(map(_words, fixes)), iter(printed)

    def expected(spans: Spans) -> Spans:
        new = next(turn, spans)
        return new if _accounted(spans, new, left) else spans

    return _through(before, expected) == there


def _words(fix: Fix) -> tuple[str, str]:
    return _evened(fix.old), _evened(fix.new)


def _evened(text: str) -> str:
    return " ".join(text.split())


def _accounted(before: Spans, after: Spans, left: Counter[tuple[str, str]]) -> bool:
    """Whether fixes that are left make the one the other, its looks unchanged; takes those away."""
    words, new = (_evened("".join(span.text for span in spans)) for spans in (before, after))
    if words == new or [(span.styles, span.href) for span in before] != [(span.styles, span.href) for span in after]:
        return False
    used = _explained(words, new, left)
    left.subtract(used or {})
    return used is not None


def _explained(words: str, new: str, left: Counter[tuple[str, str]]) -> dict[tuple[str, str], int] | None:
    """How often each fix is used to turn the words into the new ones, from left to right; None where they don't, or where there are
    too many ways to try."""
    there = {fix: count for fix, count in left.items() if count > 0}
    waiting, tried = [(0, 0, tuple(there.values()))], set[tuple[int, int, tuple[int, ...]]]()
    while waiting and len(tried) < MOST_TRIES:
        state = begin, start, counts = waiting.pop()
        if words[begin:] == new[start:]:
            return {fix: there[fix] - count for fix, count in zip(there, counts, strict=True)}
        if state not in tried:
            tried.add(state)
            waiting += sorted(_steps(words, new, state, there), reverse=True)
    return None


def _steps(
    words: str, new: str, state: tuple[int, int, tuple[int, ...]], fixes: Iterable[tuple[str, str]]
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Where one more fix leads: what was read of both texts, and how often each fix is left."""
    begin, start, counts = state
    same = begin + alike(words[begin:], new[start:])
    for number, (old, instead) in enumerate(fixes):
        at = words.find(old, begin, same + len(old)) if counts[number] else -1
        while at >= 0:
            if new.startswith(instead, start + at - begin):
                fewer = (*counts[:number], counts[number] - 1, *counts[number + 1 :])
                yield at + len(old), start + at - begin + len(instead), fewer
            at = words.find(old, at + 1, same + len(old))


def _through(document: Document, change: Callable[[Spans], Spans]) -> Document:
    """The document with every title, heading and paragraph put through `change`; the data taken from its words are left out."""

    def headline(span: Span | None) -> Span | None:
        return change((span,))[0] if span is not None else None

    def section(each: Section) -> Section:
        heading = headline(each.heading)
        return replace(each, heading=heading, blocks=with_spans(each.blocks, change), sections=tuple(map(section, each.sections)))

    return replace(
        document,
        title=headline(document.title),
        fields=Fields(),
        intro=with_spans(document.intro, change),
        sections=tuple(map(section, document.sections)),
        closing=with_spans(document.closing, change),
    )
