"""What is drawn says what the truth says, in every layout, look and dressing."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pytest

from stdgen.model.document import Cell, Table
from tests.builders import document, paragraph, section
from tests.generated.case import Dressing, Headings, Layout, Part
from tests.generated.drawn import dressing, file
from tests.generated.drawn import look as looks
from tests.generated.drawn.marks import Picture, Text
from tests.generated.drawn.painting import painted
from tests.generated.drawn.pieces import letters
from tests.generated.drawn_rows import LAYOUTS, rows
from tests.generated.houses import houses
from tests.generated.producers import PRODUCERS
from tests.unit.drawn_cases import DRAWN, HOUSES, TEXT, case, case_where, missing, pages, sheets, texts, written


@pytest.mark.parametrize("layout", DRAWN)
def test_every_layout_has_all_words_of_the_truth(layout: Layout) -> None:
    one = case(layout, Headings.BOLD, *Dressing)
    assert missing(one, file.make(one)) == []


@pytest.mark.parametrize("house", HOUSES)
def test_whatever_a_house_is_used_to_all_words_are_there(house: str) -> None:
    one = case(Layout.MARGIN_LABELS, Headings.UNDERLINED, *Dressing, house=house)
    assert missing(one, file.make(one)) == []


@pytest.mark.parametrize(("headings", "house"), list(product(Headings, HOUSES[:3])))
def test_every_look_of_headings_keeps_their_words(headings: Headings, house: str) -> None:
    one = case(Layout.RUNNING, headings, house=house)
    assert missing(one, file.make(one)) == []


def test_the_same_case_gives_the_same_bytes() -> None:
    one = case(Layout.RULED_TABLE, Headings.BOLD, *Dressing)
    assert file.make(one) == file.make(one)


def test_a_drawn_file_has_no_tags() -> None:
    with pikepdf.open(BytesIO(file.make(case()))) as opened:
        assert "/StructTreeRoot" not in opened.Root


def test_text_stands_inside_its_page() -> None:
    wild = [
        (layout, written(mark))
        for layout in DRAWN
        for sheet in sheets(case(layout, Headings.TWO_LINES, *Dressing))
        for mark in sheet.marks
        if isinstance(mark, Text) and not (0 < mark.x < sheet.width and 0 < mark.y < sheet.height)
    ]
    assert wild == []


def test_a_label_of_a_table_stands_beside_its_text() -> None:
    one = case(Layout.RULED_TABLE, Headings.BOLD)
    label = next(mark for mark in texts(one) if written(mark).startswith("Omfang"))
    beside = [mark for mark in texts(one) if abs(mark.y - label.y) < 8 and mark.x > label.x]
    assert beside


def test_a_run_in_label_shares_its_line_with_its_text_and_gets_a_colon_if_it_has_no_mark_of_its_own() -> None:
    made = " ".join(" ".join(map(written, texts(case(Layout.RUN_IN, Headings.BOLD)))).split())
    labels = ("Hvem kan få hjælp til rengøringen? Hjælpen", "Om natten: Social-", "Sagsbehandlingsfrist: Fristen")
    assert [label in made for label in labels] == [True] * len(labels)


def test_text_drawn_letter_by_letter_reads_the_same() -> None:
    one = case(Layout.RUN_IN, Headings.SPACED)
    whole = sheets(one)
    single = tuple(replace(sheet, marks=tuple(piece for mark in sheet.marks for piece in letters(mark))) for sheet in whole)
    assert max(len(written(mark)) for sheet in single for mark in sheet.marks if isinstance(mark, Text)) == 1
    assert missing(one, painted(single, "Prøve", "")) == []


def test_two_columns_stand_side_by_side() -> None:
    one = case(Layout.TWO_COLUMNS, Headings.BOLD)
    left, right = (next(mark for mark in texts(one) if written(mark).startswith(start)) for start in ("Hvem", "Niveau"))
    assert right.x - left.x > looks.look(one).measure / 2


@pytest.mark.parametrize("layout", DRAWN)
def test_no_heading_stands_alone_at_the_foot_of_a_page(layout: Layout) -> None:
    one = case(layout, Headings.BOLD)
    last = [
        max((mark for mark in sheet.marks if isinstance(mark, Text)), key=lambda mark: (mark.x // 200, mark.y)) for sheet in sheets(one)
    ]
    assert [written(mark) for mark in last if written(mark) in ("Omfang", "Retsgrundlag", "Formål med hjælpen")] == []


def test_a_landscape_page_is_wider_than_high_however_it_is_stored() -> None:
    shown = set()
    for headings in Headings:
        with pypdfium2.PdfDocument(file.make(case(Layout.LANDSCAPE, headings))) as opened:
            shown.add((opened[0].get_rotation(), opened[0].get_width() > opened[0].get_height()))
    assert shown == {(0, True), (90, True)}


def test_a_contents_line_tells_the_page_of_its_heading() -> None:
    one = case(Layout.CATALOGUE, Headings.LARGER, Dressing.CONTENTS)
    made = pages(file.make(one))
    lines = [line for page in made for line in page.splitlines() if re.search(r"[.…]{3}|( \.){3}", line)]
    services_told = {name: int(line.split()[-1]) for line in lines for name in ("Ydelse 1", "Ydelse 2") if line.startswith(name)}
    assert {name: name in made[page - 1] for name, page in services_told.items()} == {"Ydelse 1": True, "Ydelse 2": True}


@pytest.mark.parametrize("layout", [Layout.RUNNING, Layout.RULED_TABLE, Layout.TWO_COLUMNS])
def test_a_footnote_stands_at_the_foot_of_the_page_that_refers_to_it(layout: Layout) -> None:
    one = case(layout, Headings.BOLD, Dressing.FOOTNOTES)
    found = [
        (sheet, mark) for sheet in sheets(one) for mark in sheet.marks if isinstance(mark, Text) and "lovbekendtgørelsen" in written(mark)
    ]
    [(sheet, foot)] = found
    referring = [mark for mark in sheet.marks if isinstance(mark, Text) and any(run.rise and run.note for run in mark.runs)]
    assert len(referring) == 1
    assert foot.y > sheet.height - 130


def test_a_torn_watermark_is_six_turned_letters_a_page() -> None:
    one = case_where("watermark", "torn", Dressing.WATERMARK)
    turned = [written(mark) for mark in sheets(one)[0].marks if isinstance(mark, Text) and mark.angle]
    assert turned == list(dressing.WORD)


def test_a_whole_watermark_lies_under_the_text() -> None:
    one = case_where("watermark", "whole", Dressing.WATERMARK)
    first = sheets(one)[0].marks[0]
    assert isinstance(first, Text)
    assert (written(first), first.angle) == (dressing.WORD, 45.0)


@pytest.mark.parametrize(("way", "picture"), [("picture", True), ("text", False), ("both", True)])
def test_a_logo_is_a_picture_or_text_or_both(way: str, picture: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    marks = sheets(case_where("logo", way, Dressing.LOGO))[0].marks
    named = any("kommune" in written(mark).lower() for mark in marks if isinstance(mark, Text))
    assert (any(isinstance(mark, Picture) for mark in marks), named) == (picture, way != "picture")


def test_a_row_goes_on_over_pages_with_an_empty_label() -> None:
    long = document("Prøve", section("Formål", *(TEXT,) * 40), section("Omfang", "Kort."))
    made = sheets(case(Layout.RULED_TABLE, Headings.BOLD, truth=long))
    labels = [sum(written(mark) == "Formål" for mark in sheet.marks if isinstance(mark, Text)) for sheet in made]
    assert len(made) > 2
    assert labels == [1] + [0] * (len(made) - 1)


def test_a_cell_over_two_columns_is_as_wide_as_both() -> None:
    wide = Table(((Cell((paragraph("Alt"),), header=True, columns=2),), (Cell((paragraph("Let"),)), Cell((paragraph("Svær"),)))))
    one = case(truth=document("Prøve", section("Omfang", wide)))
    assert missing(one, file.make(one)) == []


@pytest.mark.parametrize("part", Part)
def test_a_part_is_drawn_in_every_layout_and_look(part: Part) -> None:
    chosen = [house for house in houses() if house.part is part]
    drawn = {(design.layout, design.headings) for _, _, design, producer in rows(chosen) if producer == "drawn"}
    assert drawn >= set(product(LAYOUTS, Headings))


def test_every_module_that_draws_is_named_as_a_source() -> None:
    folder = Path(file.__file__).parent
    there = {f"drawn.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__"}
    assert set(PRODUCERS["drawn"].sources) == there
