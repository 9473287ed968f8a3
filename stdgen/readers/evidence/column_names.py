"""The head of a table that names its columns «Emne | Indhold» shows that it lays out labels and their text."""

from collections.abc import Sequence, Set

from stdgen.readers.evidence.said import words_of
from stdgen.readers.pieces import GridCell, Piece

PAIR = 2
HEADS_LABELS = frozenset(
    ("emne", "emner", "område", "områder", "tema", "temaer", "overskrift", "punkt", "punkter", "afsnit", "felt", "kategori", "overskrifter")
)
HEADS_TEXTS = frozenset(
    (
        "indhold",
        "beskrivelse",
        "tekst",
        "uddybning",
        "uddybende beskrivelse",
        "supplerende oplysninger",
        "bemærkninger",
        "bemærkning",
        "kommentar",
        "kommentarer",
        "eksempler",
        "lovgivning",
        "forklaring",
        "serviceniveau",
        "kvalitetsstandard",
        "kvalitetsmål",
    )
)


def names_columns(row: Sequence[GridCell]) -> bool:
    """Whether a row only says that labels stand to the left and their text to the right: «Emne | Indhold»."""
    return len(row) == PAIR and _is_named(row[0], HEADS_LABELS) and _is_named(row[1], HEADS_TEXTS)


def with_one_text(rows: Sequence[Sequence[GridCell]]) -> Sequence[Sequence[GridCell]]:
    """The rows, the texts of several columns beside each label as one where the head of the table names them so.

    «Emne | Beskrivelse | Uddybning».
    """
    head = next((at for at, row in enumerate(rows) if len(row) > 1), 0)
    wide = (
        len(rows[head]) > PAIR and _is_named(rows[head][0], HEADS_LABELS) and all(_is_named(cell, HEADS_TEXTS) for cell in rows[head][1:])
    )
    if not wide:
        return rows
    return [
        row if len(row) < PAIR + 1 else (row[0], row[1]._replace(pieces=tuple(piece for cell in row[1:] for piece in cell.pieces)))
        for at, row in enumerate(rows)
        if at != head
    ]


def _is_named(cell: GridCell, names: Set[str]) -> bool:
    return _said(cell).casefold().rstrip(":") in names


def _said(cell: GridCell) -> str:
    return " ".join(words_of(piece.block) for piece in cell.pieces if isinstance(piece, Piece))
