"""The text of a document that has neither pages nor columns is counted through, so that two places in it are two."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from stdgen.model.document import Document, Section, Span
from stdgen.model.walk import bodies, paragraphs, with_spans


def counted(document: Document) -> Document:
    """The same, each span's place with the number of characters before it; as it is where the places tell of themselves.

    All that a Word user can be told is the headings above, and of a web page the line on which an element begins: like faults
    in one paragraph would have one place.
    """
    first = next(_spans(document), None)
    return _Count().document(document) if first is not None and first.at.page is None else document


def _spans(document: Document) -> Iterator[Span]:
    text = (span for _, blocks in bodies(document) for paragraph in paragraphs(blocks) for span in paragraph.spans)
    return chain((document.title,) if document.title else (), text)


class _Count:
    """Counts the characters as they go by."""

    def __init__(self) -> None:
        self._before = 0

    def document(self, document: Document) -> Document:
        return replace(
            document,
            title=self._heading(document.title),
            intro=with_spans(document.intro, self._counted),
            sections=tuple(map(self._section, document.sections)),
            closing=with_spans(document.closing, self._counted),
        )

    def _section(self, section: Section) -> Section:
        return Section(
            self._heading(section.heading),
            section.topic,
            with_spans(section.blocks, self._counted),
            tuple(map(self._section, section.sections)),
        )

    def _heading(self, heading: Span | None) -> Span | None:
        return self._one(heading) if heading is not None else None

    def _counted(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(map(self._one, spans))

    def _one(self, span: Span) -> Span:
        found = replace(span, at=replace(span.at, spot=self._before))
        self._before += len(span.text) + 1
        return found
