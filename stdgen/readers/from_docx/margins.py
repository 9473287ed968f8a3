"""What a Word file says of itself only in its running heads and feet becomes closing lines: approval, version, case number."""

from collections.abc import Iterable, Iterator

from stdgen.fields.printed import with_fields
from stdgen.model.document import Document, Fields, Paragraph
from stdgen.model.walk import text
from stdgen.readers.blocks import blocks_of
from stdgen.readers.pieces import Grid, Piece, Pieces

LONGEST = 300
"""How many characters a line in a margin has at most that tells of the document."""
_TOLD = ("approval", "approval_body", "approval_date", "valid_from", "valid_to", "next_review", "version", "case_number")


def told_in_margins(margins: Iterable[Pieces], document: Document) -> tuple[Piece, ...]:
    """The paragraphs of running heads and feet that tell what the document itself does not, each once."""
    known = {name for name in _TOLD if getattr(document.fields, name) is not None}
    found: list[Piece] = []
    seen: set[str] = set()
    for paragraph in _paragraphs(margins):
        words = " ".join(text(paragraph).split())
        if not words or len(words) > LONGEST or words.casefold() in seen:
            continue
        seen.add(words.casefold())
        told = set(_names(with_fields(Document(title=None, closing=(paragraph,))).fields))
        if told - known:
            known |= told
            found.append(Piece(paragraph, mark="margin", ends_sections=True))
    return tuple(found)


def _paragraphs(margins: Iterable[Pieces]) -> Iterator[Paragraph]:
    for pieces in margins:
        for piece in pieces:
            blocks = (
                blocks_of(inner for row in piece.rows for cell in row for inner in cell.pieces)
                if isinstance(piece, Grid)
                else (piece.block,)
            )
            yield from (block for block in blocks if isinstance(block, Paragraph))


def _names(fields: Fields) -> Iterator[str]:
    return (name for name in _TOLD if getattr(fields, name) is not None)
