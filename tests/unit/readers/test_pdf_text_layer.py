"""Faults of a PDF's text layer are put right for reading, and told where a screen reader stumbles over them."""

from io import BytesIO

import pikepdf
import pytest

from stdgen import profiles
from stdgen.readers.from_pdf import reading
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.pages import Page
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section
from tests.unit.readers.pdf_sheets import letters, lines, page_of, pdf, set_at

SENTENCE = "Maden leveres hver dag til borgere i hele kommunen"


def words(content: str, *more: bytes, table: bool = False) -> list[str]:
    return [run.text for run in page_of(pdf(content, *more, table=table)).runs]


def told(page: Page) -> list[tuple[Fault, str]]:
    return [(place.fault, place.words) for place in page.faults]


@pytest.mark.parametrize(
    ("shown", "typed"),
    [
        ("(F O R M Å L   O G   I N D H O L D) Tj", True),
        ("(F o r m å l   m e d   h j æ l p e n :) Tj", True),
        ("[(F) -400 (O) -400 (R) -400 (M) -400 (Å) -400 (L) -900 (O) -400 (G) -900 (M) -400 (Å) -400 (L)] TJ", False),
        ("5 Tc (FORMÅL OG INDHOLD) Tj", False),
    ],
)
def test_letters_set_apart_are_words(shown: str, typed: bool) -> None:  # noqa: FBT001  # pytest calls it
    page = page_of(pdf(f"BT /F 12 Tf 72 700 Td {shown} ET"))
    (run,) = page.runs
    assert (run.text.split()[0].upper(), run.text.count(" ") in (1, 2), run.spaced) == ("FORMÅL", True, True)
    assert [fault for fault, _ in told(page)] == [Fault.SPACED] * typed


def test_a_word_set_letter_by_letter_goes_on_after_a_wide_space() -> None:
    every = "\n".join(set_at(letter, 72 + 14 * at) for at, letter in enumerate("FORMÅL OG") if letter != " ")
    assert [(run.text, run.spaced) for run in page_of(pdf(every)).runs] == [("FORMÅL", True), ("OG", True)]


@pytest.mark.parametrize("shown", ["A B C D E", "1 2 3 4 5 6", "A k B l C m D", "Q Q Q Q Q Q", "Du er i en by på en ø i et år"])
def test_single_letters_that_make_no_word_stay_apart(shown: str) -> None:
    page = page_of(pdf(set_at(shown)))
    assert ([run.text for run in page.runs], told(page)) == ([shown], [])


def test_ordinary_text_is_not_set_apart() -> None:
    page = page_of(pdf(lines(SENTENCE, "Beskæftigelsesmuligheder, aktivitetstilbud") + set_at("FORMÅL", font="B", y=600)))
    assert (any(run.spaced for run in page.runs), told(page)) == (False, [])


def test_words_that_stand_together_are_parted_where_there_is_room() -> None:
    parts = " -130 ".join(f"({word})" for word in SENTENCE.split())
    page = page_of(pdf(f"BT /F 12 Tf 72 700 Td [{parts}] TJ ET"))
    assert ([run.text for run in page.runs], told(page)) == ([SENTENCE], [(Fault.TOGETHER, SENTENCE.replace(" ", ""))])


def test_a_single_space_too_narrow_for_pdfium_is_seen_where_words_are_placed_one_by_one() -> None:
    placed = "\n".join(
        set_at(word, 72 + at, 700 - 20 * row)
        for row in range(2)
        for word, at in (("Vi", 0), ("kan", 16), ("se", 40), ("at", 55), ("leve", 66.6))
    )
    assert [run.text for run in page_of(pdf(placed)).runs] == ["Vi kan se at leve"] * 2


def test_a_line_of_leader_dots_is_no_line_of_words() -> None:
    page = page_of(pdf(set_at("Lovgrundlag " + "." * 60 + " 3")))
    assert told(page) == []


@pytest.mark.parametrize(
    ("second", "bold", "colour"),
    [(set_at("Formål", 72.4, 700), True, "#000000"), ("0.6 g " + set_at("Formål", 73, 699), False, "#999999")],
    ids=["printed twice", "on its shadow"],
)
def test_words_drawn_twice_are_taken_once(second: str, bold: bool, colour: str) -> None:  # noqa: FBT001  # pytest calls it
    page = page_of(pdf(f"{set_at('Formål')}\n{second}\n0 g {lines(SENTENCE, y=600)}"))
    first, rest = page.runs
    assert (first.text, first.bold, first.colour, rest.text) == ("Formål", bold, colour, SENTENCE)
    assert told(page) == [(Fault.DOUBLED, "Formål")]


def test_a_shadow_drawn_long_before_its_words_is_taken_with_them() -> None:
    page = page_of(pdf(f"0.6 g {set_at('Formål', 73, 699)} 0 g {lines(*(f'Linje {at}' for at in range(9)))}\n{set_at('Formål')}"))
    assert [run.text for run in page.runs].count("Formål") == 1
    assert told(page) == [(Fault.DOUBLED, "Formål")]


@pytest.mark.parametrize(
    "hidden",
    [
        set_at("Skjult", before="3 Tr") + " BT 0 Tr ET",
        "1 g " + set_at("Skjult") + " 0 g",
        set_at("Skjult", y=900),
        set_at("Skjult", x=640),
        set_at("Skjult", x=-90),
    ],
    ids=["without ink", "white on white", "above the page", "right of the page", "left of the page"],
)
def test_what_nobody_sees_is_no_text(hidden: str) -> None:
    assert words(f"{hidden}\n{lines(SENTENCE, y=600)}") == [SENTENCE]


@pytest.mark.parametrize("ground", ["60 690 200 30 re f", "160 705 m 60 690 l 60 740 l 260 740 l 260 690 l f"], ids=["box", "shape"])
def test_white_letters_on_colour_are_text(ground: str) -> None:
    assert words(f"0 0 1 rg {ground} 1 g {set_at('Formål')} 0 g {lines(SENTENCE, y=600)}") == ["Formål", SENTENCE]


def test_the_letters_laid_under_a_scanned_page_are_its_text() -> None:
    assert words(lines(SENTENCE).replace("/F 12 Tf", "/F 12 Tf 3 Tr")) == [SENTENCE]


def test_a_raised_mark_is_a_run_of_its_own() -> None:
    found = page_of(pdf("BT /F 12 Tf 72 700 Td (gratis) Tj /F 7 Tf 4 Ts (1) Tj 0 Ts /F 12 Tf ( og mere) Tj ET")).runs
    assert [(run.text, run.size) for run in found] == [("gratis", 12.0), ("1", 7.0), (" og mere", 12.0)]


def test_words_of_another_colour_are_a_run_of_their_own() -> None:
    found = page_of(pdf("BT /F 12 Tf 72 700 Td 0 0 1 rg (Formål: ) Tj 0 g (Hjælpen) Tj ET")).runs
    assert [(run.text, run.colour) for run in found] == [("Formål: ", "#0000ff"), ("Hjælpen", "#000000")]


@pytest.mark.parametrize(
    ("sign", "letter", "whole", "fault"),
    [
        ("x81", "0061030A", "på", False),
        ("x81", "02DA0061", "på", True),
        ("x81", "FB01", "pfi", False),
        ("x81", "00660066", "pff", False),
    ],
    ids=["ring of its own", "ring beside", "ligature sign", "ligature spelt out"],
)
def test_letters_in_parts_are_whole(sign: str, letter: str, whole: str, fault: bool) -> None:  # noqa: FBT001  # pytest calls it
    page = page_of(pdf(f"BT /F 12 Tf 72 700 Td (Hjemme p\\201) Tj ET {lines(SENTENCE)}", letters(**{sign: letter}), table=True))
    assert page.runs[0].text == f"Hjemme {whole}"
    assert [fault for fault, _ in told(page)] == [Fault.TORN] * fault


def test_a_sign_of_the_fonts_own_alone_is_a_lists_mark_and_in_a_word_a_fault() -> None:
    page = page_of(pdf(lines("\\201", "Hj\\201lp"), letters(x81="E001"), table=True))
    assert ([run.text for run in page.runs], told(page)) == (["•", "Hj\ue001lp"], [(Fault.UNKNOWN, "Hj\ue001lp")])


def test_lines_far_from_the_order_of_the_page_are_told_and_read_as_seen() -> None:
    texts = [f"Linje {at} siger, hvem der kan få hjælp." for at in range(10, 26)]
    upside = "\n".join(reversed(lines(*texts).split("\n")))
    assert [fault for fault, _ in told(page_of(pdf(upside)))] == [Fault.SHUFFLED]
    assert told(page_of(pdf(lines(*texts)))) == []


def test_columns_and_cells_are_no_disorder() -> None:
    columns = "\n".join(lines(*(f"Spalte {x} linje {at}" for at in range(12)), x=x) for x in (72, 320))
    rows = "\n".join(
        lines(f"Felt {x} {at}", "gaar videre", "i tre linjer", x=x, y=760 - 50 * at) for at in range(10) for x in (72, 200, 340, 460)
    )
    assert told(page_of(pdf(columns))) + told(page_of(pdf(rows))) == []


def unmapped(data: bytes) -> bytes:
    """The same file, in which no font says which letters its glyphs are."""
    file = pikepdf.open(BytesIO(data))
    for each in file.objects:
        if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each:
            del each["/ToUnicode"]
    made = BytesIO()
    file.save(made)
    return made.getvalue()


def test_a_text_of_which_no_letter_is_known_cannot_be_read_and_is_said_so() -> None:
    data = unmapped(to_pdf.render(document("Kvalitetsstandard", section("Formål", SENTENCE)), profiles.load("standard")))
    found = reading.read(data, "a.pdf", ignore_source=True)
    assert found.document is None
    assert [problem.rule for problem in found.problems] == ["suspicious-text-layer", "unreadable-file"]
