"""Tags that give a label in the margin after the text beside it are not taken for the reading order."""

from collections.abc import Iterator

import pytest

from stdgen.model.document import Location, Paragraph, Span
from stdgen.readers.from_pdf.margins import labels_come_late
from stdgen.readers.pieces import Piece


def piece(words: str, x0: float, top: float, x1: float, bottom: float) -> Piece:
    return Piece(Paragraph((Span(words, at=Location("a.pdf", 1, box=(x0, top, x1, bottom))),)))


def rows(count: int, *, late: bool, lower: float = 0) -> Iterator[Piece]:
    for at in range(count):
        label = piece("Formål", 60, 100 + 50 * at + lower, 120, 112 + 50 * at + lower)
        said = piece("Hjælpen skal gøre det lettere at klare sig selv.", 180, 100 + 50 * at, 540, 125 + 50 * at)
        yield from (said, label) if late else (label, said)


@pytest.mark.parametrize(
    ("count", "late", "lower", "expected"),
    [(3, True, 0, True), (3, True, 10, True), (5, False, 0, False), (2, True, 0, False), (4, True, 40, False)],
)
def test_labels_that_follow_the_text_beside_them_come_late(*, count: int, late: bool, lower: float, expected: bool) -> None:
    assert labels_come_late(list(rows(count, late=late, lower=lower))) is expected
