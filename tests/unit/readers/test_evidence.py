"""Headings without marks are told by how they are set, what they say and where they stand."""

import pytest

from stdgen.model.document import Listing, Paragraph
from stdgen.model.judgement import Ground
from stdgen.readers.pieces import Look, Piece
from tests.builders import listing, span
from tests.unit.readers.pieced import BODY, BOLD, LARGE, TITLE, headings, judgements, outline, piece, text, title_of, tree

KNOWN = ("Formål", "Målgruppe", "Hvad kan du få hjælp til?", "Klageadgang")


def under(*wordings: str, look: Look) -> list[Piece]:
    """Each wording with a paragraph below it."""
    return [each for words in wordings for each in (piece(words, look), text())]


@pytest.mark.parametrize(
    "look",
    [
        Look(size=11, colour="#1f3864"),
        Look(size=11, underlined=True),
        Look(size=11, spaced=True),
        Look(size=11, capitals=True),
        Look(size=11, bold=True),
        Look(size=11, italic=True, above=10),
        Look(size=12.5),
        Look(size=11, italic=True, underlined=True),
    ],
)
def test_one_trait_is_enough_for_lines_that_keep_to_it(look: Look) -> None:
    assert headings(outline(piece("Kvalitetsstandard for rengøring", TITLE), *under(*KNOWN, look=look))) == list(KNOWN)


def test_unknown_wordings_in_a_class_of_known_ones_are_headings_too() -> None:
    wordings = (*KNOWN, "Det gyldne øjeblik")
    assert headings(outline(*under(*wordings, look=Look(size=11, colour="#aa0000")))) == list(wordings)


def test_whole_statements_are_headings_where_their_class_is_one() -> None:
    wordings = ("Du kan få hjælp, hvis du ikke selv kan gøre rent", "Vi kommer hver anden uge", "Du kan klage, hvis du er uenig med os")
    assert headings(outline(*under(*wordings, look=BOLD))) == list(wordings)


@pytest.mark.parametrize(
    "heading", ["§ 83 Personlig pleje", "Ad 3. Formål", "3.2 Målgruppe", "A. Formål", "Bilag 1: Takster", "Hvem kan få hjælp m.v."]
)
def test_numbers_and_abbreviations_end_no_sentence(heading: str) -> None:
    assert heading in headings(outline(*under(heading, "Klageadgang", "Pris", look=BOLD)))


@pytest.mark.parametrize(
    "line",
    [
        "OBS!",
        "Bemærk:",
        "Telefon 12 34 56 78",
        "Storegade 10, 6400 Sønderborg",
        "post@example.dk",
        "Figur 1. Antal borgere",
        "Revideret marts 2024",
        "1. januar 2025",
        "Kommunen yder hjælp til:",
        "Du skal selv betale for maden.",
        "125 kr.",
    ],
)
def test_bold_lines_that_say_something_else_are_no_headings(line: str) -> None:
    found = outline(*under("Formål", "Målgruppe", look=BOLD), piece(line, BOLD), text(), *under("Klageadgang", look=BOLD))
    assert headings(found) == ["Formål", "Målgruppe", "Klageadgang"]


def test_a_bold_lead_paragraph_is_text() -> None:
    lead = "Her kan du læse om den hjælp, som kommunen tilbyder. Hjælpen er gratis, men du skal selv søge om den."
    found = outline(piece("Rengøring", TITLE), piece(lead, Look(size=12, bold=True)), *under(*KNOWN, look=LARGE))
    assert headings(found) == list(KNOWN)


def test_a_row_of_bold_lines_without_text_between_is_no_row_of_headings() -> None:
    address = [piece(words, BOLD) for words in ("Borgerservice", "Rådhuset", "Handicap og psykiatri", "Indgang B")]
    assert headings(outline(*under("Formål", "Målgruppe", look=LARGE), *address, text())) == ["Formål", "Målgruppe"]


def test_a_lone_bold_line_close_to_the_text_above_beside_clear_headings_is_emphasis() -> None:
    close = Look(size=11, bold=True)
    found = outline(*under(*KNOWN, look=Look(size=14, bold=True, above=16)), piece("Højst fem timer om ugen", close), text())
    assert headings(found) == list(KNOWN)


def test_a_line_that_is_one_link_is_no_heading() -> None:
    link = Piece(Paragraph((span("Læs om takster", href="https://example.dk"),)), look=BOLD)
    found = outline(*under("Formål", "Klageadgang", look=BOLD), link, text())
    assert headings(found) == ["Formål", "Klageadgang"]


def test_headings_set_like_the_text_are_told_where_several_are_known() -> None:
    plain = under("Formål", "Målgruppe", "Klageadgang", look=BODY)
    assert headings(outline(piece("Rengøring", TITLE), *plain)) == ["Formål", "Målgruppe", "Klageadgang"]


def test_two_known_wordings_set_like_the_text_are_no_headings() -> None:
    assert headings(outline(piece("Rengøring", TITLE), *under("Formål", "Pris", look=BODY))) == []


def test_an_unknown_line_with_as_much_space_above_goes_with_known_ones_set_like_the_text() -> None:
    apart = Look(size=11, above=14)
    assert headings(outline(*under("Formål", "Det særlige ved os", "Målgruppe", "Klageadgang", look=apart))) == [
        "Formål",
        "Det særlige ved os",
        "Målgruppe",
        "Klageadgang",
    ]


def test_a_list_counts_as_text_below_a_heading() -> None:
    points: Listing = listing("gulvvask", "støvsugning")
    found = outline(piece("Indhold", BOLD), Piece(points), *under("Klageadgang", look=BOLD))
    assert headings(found) == ["Indhold", "Klageadgang"]


def test_the_look_that_stands_above_another_is_the_higher_level() -> None:
    chapter, part = Look(size=12, bold=True), Look(size=12, colour="#aa0000")
    found = outline(
        piece("Hjælp til rengøring", chapter),
        *under("Formål", "Klageadgang", look=part),
        piece("Hjælp til indkøb", chapter),
        *under("Formål", "Pris", look=part),
    )
    assert tree(found) == ["Hjælp til rengøring", ["Formål", "Klageadgang"], "Hjælp til indkøb", ["Formål", "Pris"]]


def test_levels_begin_at_the_top_without_a_gap() -> None:
    found = outline(*under("1.1 Formål", "1.1.1 Målgruppe", "1.2 Klageadgang", look=BOLD))
    assert tree(found) == ["1.1 Formål", ["1.1.1 Målgruppe"], "1.2 Klageadgang"]


def test_bookmarks_speak_for_lines_that_they_name() -> None:
    small = Look(size=11, italic=True)
    found = outline(*[each for words in ("Først", "Siden", "Til sidst") for each in (piece(words, small, bookmarked=True), text())])
    assert headings(found) == ["Først", "Siden", "Til sidst"]


def test_marks_on_everything_are_not_believed() -> None:
    pieces = [each for words in KNOWN for each in (piece(words, BOLD, level=1), *[piece("Et afsnit. " * 9, BODY, level=1)] * 4)]
    found = outline(piece("Rengøring", TITLE, level=1), *pieces)
    told = found.provenance.why if found.provenance else ""
    assert (headings(found), "found by look and wording" in told) == (list(KNOWN), True)


def test_a_paragraph_marked_as_a_heading_by_mistake_is_text() -> None:
    long = "Hjælpen gives efter en konkret og individuel vurdering af dine behov. " * 4
    found = outline(*[each for words in KNOWN for each in (piece(words, level=1), text())], piece(long, level=1))
    assert headings(found) == list(KNOWN)


def test_a_heading_that_the_author_forgot_to_mark_is_one_by_its_look() -> None:
    marked = [each for words in KNOWN for each in (piece(words, LARGE, level=1), text())]
    assert headings(outline(*marked, *under("Pris", look=LARGE))) == [*KNOWN, "Pris"]


def test_where_only_chapters_are_marked_the_bold_lines_below_are_headings() -> None:
    chapters = [[piece(name, TITLE, level=1), *under("Formål", "Målgruppe", "Pris", look=BOLD)] for name in ("Rengøring", "Indkøb", "Bad")]
    found = outline(piece("Katalog", TITLE, level=0), *[each for chapter in chapters for each in chapter])
    assert tree(found) == [
        "Rengøring",
        ["Formål", "Målgruppe", "Pris"],
        "Indkøb",
        ["Formål", "Målgruppe", "Pris"],
        "Bad",
        ["Formål", "Målgruppe", "Pris"],
    ]


def test_bold_lines_in_a_well_marked_file_stay_text() -> None:
    marked = [each for words in KNOWN for each in (piece(words, LARGE, level=1), text())]
    found = outline(*marked, piece("Højst fem timer", BOLD), text(), piece("Hver anden uge", BOLD), text())
    assert headings(found) == list(KNOWN)


def test_what_nearly_was_a_heading_is_told_with_what_spoke_against_it() -> None:
    found = judgements(outline(*under(*KNOWN, look=BOLD), piece("Godkendt af Byrådet den 3. marts 2025", BOLD), text()))
    near = [judged for judged in found if judged.level is None]
    assert [(judged.words, Ground.DATED in {reason.ground for reason in judged.reasons}) for judged in near] == [
        ("Godkendt af Byrådet den 3. marts 2025", True)
    ]


def test_every_heading_is_explained() -> None:
    document = outline(piece("Rengøring", TITLE), *under(*KNOWN, look=BOLD))
    told = [(judged.words, judged.level, judged.score >= judged.needed) for judged in judgements(document)]
    assert (title_of(document), told) == ("Rengøring", [("Rengøring", 0, True), *[(words, 1, True) for words in KNOWN]])
