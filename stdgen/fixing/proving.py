"""A file before and after its edits becomes a verdict: whether the words meant are all that changed, in the data and on the page."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from stdgen.model.document import Document, Fields, Section, Span
from stdgen.model.fix import Fix
from stdgen.model.walk import with_spans
from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import survey
from stdgen.yamldata.nodes import Path

Spans = tuple[Span, ...]


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
    left.subtract(used or ())
    return used is not None


def _explained(words: str, new: str, left: Counter[tuple[str, str]]) -> tuple[tuple[str, str], ...] | None:
    """The fixes that turn the words into the new ones, from left to right; None where none do."""
    if words == new:
        return ()
    for fix in [each for each, count in left.items() if count > 0]:
        old, instead = fix
        at = words.find(old)
        while at >= 0 and words[:at] == new[:at]:
            if new.startswith(instead, at):
                rest = _explained(words[at + len(old) :], new[at + len(instead) :], left - Counter([fix]))
                if rest is not None:
                    return fix, *rest
            at = words.find(old, at + 1)
    return None


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
