"""Words that a PDF tears, glues or weighs wrongly are read as they are seen."""

import pytest

from stdgen.model.document import Location
from stdgen.readers.from_pdf import joining, torn, weights
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.fonts import Font, Widths
from stdgen.readers.from_pdf.joining import Part
from stdgen.readers.from_pdf.pages import Page
from stdgen.readers.from_pdf.runs import Run
from tests.unit.readers.pdf_sheets import letters, page_of, pdf, set_at


def face(name: str, *, bold: bool = False) -> Font:
    return Font(name, bold, italic=False, widths=Widths())


PLAIN = face("Serif")


def run(text: str, x1: float, line: int, *, spaced: bool = True, font: Font = PLAIN, x0: float = 60.0) -> Run:
    return Run(text, 1, x0, x1, 100.0 + 13 * line, 11.0, font, -1, font.bold, False, False, False, False, spaced=spaced)  # noqa: FBT003


def shown(page: Page) -> str:
    return "".join(each.text + " " * each.gap for each in page.runs)


def read(*runs: Run) -> str:
    mended = torn.mended(runs)
    parts = [Part(mended.get(at, each)) for at, each in enumerate(runs)]
    return "".join(span.text for span in joining.spans(parts, "a.pdf"))


LINES = (run("Hvem leverer ", 178, 1), run("hjælpen ud? ", 181, 2), run("Målgruppe ", 140, 3))


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        (run("Leverancesikk ", 174, 10), run("erhed", 110, 11), "Leverancesikkerhed"),
        (run("Medarbejderne ", 176, 10), run("s kompetencer", 150, 11), "Medarbejdernes kompetencer"),
        (run("Forventninger ", 178, 10), run("til dig", 110, 11), "Forventninger til dig"),
        (run("Samarbejdet ", 178, 10), run("er vigtigt", 110, 11), "Samarbejdet er vigtigt"),
        (run("Ansøgning ", 130, 10), run("indsendes her", 150, 11), "Ansøgning indsendes her"),
        (run("Hjælp og støtte ", 178, 10), run("hjemme", 110, 11), "Hjælp og støtte hjemme"),
    ],
)
def test_a_letter_spaced_word_too_long_for_its_column_is_whole(first: Run, second: Run, whole: str) -> None:
    assert read(*LINES, first, second).endswith(f" {whole}")


def test_what_the_text_knows_as_two_words_stays_two() -> None:
    elsewhere = run("Egenbetaling skal ske hjemme i huset", 300, 30, spaced=False, x0=200)
    assert read(elsewhere, *LINES, run("Egenbetaling ", 178, 10), run("hjemme", 110, 11)).endswith("Egenbetaling hjemme")
    assert read(elsewhere, *LINES, run("Aktiviteter ", 178, 10), run("hjemme", 110, 11)).endswith("Aktiviteter hjemme")
    assert read(elsewhere, *LINES, run("Forplejnings ", 178, 10), run("huset", 110, 11)).endswith("Forplejningshuset")


@pytest.mark.parametrize(
    ("number", "x", "heading", "whole"),
    [("1.13.1", 100, "Kørsel", "1.13.1 Kørsel"), ("1.10", 95.4, "Kørsel", "1.10 Kørsel"), ("12.", 84, "Kørsel", "12. Kørsel")],
)
def test_a_number_that_reaches_its_heading_is_a_word_of_its_own(number: str, x: float, heading: str, whole: str) -> None:
    assert shown(page_of(pdf(set_at(number) + set_at(heading, x)))) == whole


def test_a_line_kept_in_pieces_inside_a_word_or_a_number_is_whole() -> None:
    pieces = set_at("Hjæl") + set_at("pemidler", 72 + 24.0) + set_at("2025", 72, 600) + set_at("-26", 72 + 26.7, 600)
    assert [each.text for each in page_of(pdf(pieces)).runs] == ["Hjælpemidler", "2025-26"]


def test_a_space_between_thin_letters_is_seen() -> None:
    typed = set_at("Kommunens hjælp er et tilbud for alle borgere i byen", 72, 600)
    glued = set_at("Krav til") + set_at("tilbud", 72 + 41.3 + 2.1) + typed
    assert shown(page_of(pdf(glued))).startswith("Krav til tilbud")


def test_lines_of_a_turned_page_stay_apart() -> None:
    content = "BT /F 12 Tf 0 1 -1 0 100 72 Tm (Vi bruger medarbej-) Tj 0 1 -1 0 114 72 Tm (dere i kommunen) Tj ET"
    page = page_of(pdf(content, page="/Rotate 90"))
    assert [each.text.rstrip("-\ufffe") for each in page.runs] == ["Vi bruger medarbej", "dere i kommunen"]


def test_letters_with_their_bytes_turned_round_are_read_and_told() -> None:
    page = page_of(pdf(set_at("hvor du €ytter"), letters(x80="66006C00"), table=True))
    assert (shown(page), [place.fault for place in page.faults]) == ("hvor du flytter", [Fault.SWAPPED])


def test_letters_drawn_as_one_sign_are_part_of_a_word_set_apart() -> None:
    page = page_of(pdf(set_at("b l i v e r a € y s t"), letters(x80="0066006C"), table=True))
    assert shown(page).endswith("aflyst")


def test_an_authors_break_in_a_file_that_keeps_its_spaces_is_a_space() -> None:
    parts = [Part(run("Hvad er meningen", 170, 1, spaced=False)), Part(run("med støtten?", 140, 2, spaced=False))]
    found = joining.spans(parts, "a.pdf", exact=500.0)
    assert " ".join("".join(span.text for span in found).split()) == "Hvad er meningen med støtten?"
    assert all(isinstance(span.at, Location) for span in found)


def test_a_font_bold_by_its_weight_alone_is_plain_where_its_family_says_bold() -> None:
    plain, bold = face("ABCDEF+Liberation-Serif", bold=True), face("GHIJKL+Liberation-Serif-Bold", bold=True)
    runs = [run("Formål", 120, 1, font=bold), run("Hjælpen er til alle", 160, 2, font=plain)]
    found = weights.made_plain(runs, weights.misjudged([plain, bold], runs))
    assert [each.bold for each in found] == [True, False]


def test_a_bold_font_that_little_is_set_in_stays_bold() -> None:
    body, silent = face("Body"), face("Other", bold=True)
    runs = [run("Formål", 120, 1, font=silent), run("Hjælpen er til alle i kommunen", 160, 2, font=body)]
    assert weights.misjudged([body, silent], runs) == frozenset()


def test_half_a_word_is_not_bold() -> None:
    plain, bold = face("A+Body", bold=True), face("B+Body-Bold", bold=True)
    runs = [run("H", 68, 1, font=plain), run("vem kan få hjælp?", 170, 1, font=bold, x0=68.2)]
    assert [each.bold for each in weights.made_plain(runs, weights.misjudged([plain, bold], runs))] == [True, True]
