"""The top of a document: a title over two lines, and subtitles that are no headings."""

import pytest

from stdgen.model.document import Box, Location, Paragraph, Span
from stdgen.readers.evidence.combining import evident
from stdgen.readers.pieces import Look, Piece

BODY = Look(size=11.0)
TITLE = Look(size=20.0, bold=True)
UNDER = Look(size=14.0, colour="#7a1f3d")
HEAD = Look(size=11.0, bold=True, colour="#7a1f3d")
SECTIONS = (
    *("Formål", "Hjælpen skal gøre det muligt at blive boende hjemme så længe som muligt."),
    *("Målgruppe", "Borgere, der ikke selv kan klare de daglige opgaver uden hjælp fra andre."),
    *("Klageadgang", "Afgørelsen kan påklages inden fire uger til Visitationen i kommunen."),
)


def line(words: str, look: Look, box: Box | None = None) -> Piece:
    return Piece(Paragraph((Span(words, at=Location("a.pdf", 1, box) if box else Location("a.pdf")),)), mark="line", look=look)


def document(*top: Piece) -> tuple[Piece, ...]:
    return (*top, *(line(words, BODY if at % 2 else HEAD) for at, words in enumerate(SECTIONS)))


def headings(*top: Piece) -> list[tuple[int, str]]:
    """The level and the words of what became title and headings."""
    return [
        (piece.level, "".join(span.text for span in piece.block.spans))
        for piece in evident(document(*top)).pieces
        if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and piece.level is not None
    ]


FOUND = [(1, "Formål"), (1, "Målgruppe"), (1, "Klageadgang")]


@pytest.mark.parametrize(
    "words",
    [
        "Bakkeby Kommune 2025",
        "Kvalitetsstandard, Lille Bakkeby Kommune",
        "Bakkeby Kommune · Serviceniveau efter servicelovens § 107",
        "Kvalitetsstandard",
        "Støtte til dig, der bor alene",
        "Ældre og Omsorg · revideret 2025",
    ],
)
def test_a_line_right_below_the_title_is_no_heading_where_none_is_set_like_it(words: str) -> None:
    assert headings(line("Støttekontakten", TITLE), line(words, UNDER)) == [(0, "Støttekontakten"), *FOUND]


def test_a_known_heading_right_below_the_title_stays_one_however_it_is_set() -> None:
    found = headings(line("Støttekontakten", TITLE), line("Indledning", UNDER), line("Her kan du læse, hvad du kan få hjælp til.", BODY))
    assert (1, "Indledning") in found


def test_a_chapter_below_the_title_stays_one_where_another_is_set_like_it() -> None:
    again = (line("Daglig pleje", UNDER), *document())
    found = [
        "".join(span.text for span in piece.block.spans)
        for piece in evident((*document(line("Støttekontakten", TITLE), line("Praktiske opgaver", UNDER)), *again)).pieces
        if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and piece.level == 1
    ]
    assert found == ["Praktiske opgaver", "Daglig pleje"]


def test_a_title_goes_on_in_the_next_line_where_its_word_found_no_room() -> None:
    top = (line("STANDARD FOR LÆNGEREVARENDE", TITLE, (100.0, 50.0, 480.0, 70.0)), line("BOTILBUD", TITLE, (230.0, 73.0, 350.0, 93.0)))
    body = line("Teksten her går over hele bredden af siden.", BODY, (90.0, 120.0, 490.0, 132.0))
    assert headings(*top, body)[0] == (0, "STANDARD FOR LÆNGEREVARENDE BOTILBUD")


def test_a_line_of_its_own_below_the_title_is_not_part_of_it() -> None:
    top = (line("STANDARD", TITLE, (90.0, 50.0, 200.0, 70.0)), line("BOTILBUD", TITLE, (90.0, 73.0, 210.0, 93.0)))
    body = line("Teksten her går over hele bredden af siden.", BODY, (90.0, 120.0, 490.0, 132.0))
    assert headings(*top, body)[0][1] in ("STANDARD", "BOTILBUD")
