"""A footnote is a paragraph, and its mark a span, that a producer can tell from the others."""

from dataclasses import dataclass

from stdgen.model.document import Paragraph, Span


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """The number that refers to a footnote; printed raised, without a space before it."""


@dataclass(frozen=True, slots=True)
class Note(Paragraph):
    """A footnote with its number as the first word; it stands in the truth after the block that refers to it."""
