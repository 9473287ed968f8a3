"""Tables of labels are told from tables of data."""

import pytest

from stdgen.model.document import Document, Table
from stdgen.readers.pieces import Grid, GridCell, Look, Piece
from tests.builders import paragraph
from tests.unit.readers.pieced import BOLD, TEXT, TITLE, cell, headings, outline, piece, text, tree, words

LABELS = ("Formål", "Målgruppe", "Klageadgang")


def row(label: str, *, bold: bool = True) -> tuple[GridCell, ...]:
    return cell(label, bold=bold), cell(TEXT)


def read(*rows: tuple[GridCell, ...]) -> Document:
    return outline(piece("Titel", level=0), Grid(rows))


def test_rows_that_name_the_columns_again_on_each_page_are_no_sections() -> None:
    head = (cell("Emne", header=True), cell("Indhold", header=True))
    assert headings(read(head, row("Formål"), head, row("Målgruppe"), head, row("Klageadgang"))) == list(LABELS)


def test_a_number_in_a_column_of_its_own_goes_with_the_label() -> None:
    rows = [(cell(f"{number}."), *row(label)) for number, label in enumerate(LABELS, 1)]
    assert headings(read(*rows)) == ["1. Formål", "2. Målgruppe", "3. Klageadgang"]


def test_text_without_a_label_goes_on_the_row_above() -> None:
    found = read(row("Formål"), (cell(), cell("Mere om formålet.")), row("Målgruppe"), row("Klageadgang"))
    assert (headings(found), words(found.sections[0].blocks)) == (list(LABELS), [TEXT, "Mere om formålet."])


def test_a_line_over_both_columns_heads_the_rows_below_it() -> None:
    found = read(
        (cell("Rengøring", bold=True, columns=2),),
        row("Formål"),
        row("Målgruppe"),
        (cell("Indkøb", bold=True, columns=2),),
        row("Klageadgang"),
    )
    assert tree(found) == ["Rengøring", ["Formål", "Målgruppe"], "Indkøb", ["Klageadgang"]]


def test_a_table_inside_the_text_stays_a_table_in_its_section() -> None:
    inner = Grid(((cell("Ydelse", bold=True), cell("Pris", bold=True)), (cell("Mad"), cell("60 kr."))))
    found = read((cell("Pris", bold=True), GridCell((text(), inner))), row("Formål"), row("Målgruppe"))
    assert (headings(found), [type(block) for block in found.sections[0].blocks][-1]) == (["Pris", "Formål", "Målgruppe"], Table)


def test_two_tables_of_labels_after_one_another_make_one_row_of_sections() -> None:
    found = outline(piece("Titel", level=0), Grid((row("Formål"), row("Målgruppe"))), Grid((row("Pris"), row("Klageadgang"))))
    assert headings(found) == ["Formål", "Målgruppe", "Pris", "Klageadgang"]


def test_labels_that_no_standard_has_make_a_table_of_data() -> None:
    rows = [
        (cell(name, bold=True), cell("Vi støvsuger gulve, vasker gulve og gør rent i køkken og bad hver anden uge."))
        for name in ("Torsdag", "Fredag", "Lørdag")
    ]
    found = outline(piece("Titel", level=0), piece("Indhold", level=1), Grid(tuple(rows)), piece("Pris", level=1), text())
    assert [type(block) for block in found.sections[0].blocks] == [Table]


def test_the_notes_of_a_table_of_data_stand_after_it() -> None:
    note = Piece(paragraph("1 Jf. bekendtgørelsen"), mark="footnote")
    grid = Grid(((cell("Ydelse"), cell("Pris")), (cell("Mad"), GridCell((*cell("60 kr.").pieces, note)))))
    found = outline(piece("Titel", level=0), piece("Pris", level=1), grid, text(), piece("Klage", level=1), text())
    assert words(found.sections[0].blocks) == ["1 Jf. bekendtgørelsen", TEXT]


def test_a_heading_inside_the_text_of_a_label_is_a_section_of_its_own() -> None:
    parts = tuple(each for each in (*cell(TEXT).pieces, piece("Om natten", Look(size=11, italic=True, above=9)), text()))
    rows = ((cell("Indhold", bold=True), GridCell(parts)), row("Formål"), row("Målgruppe"))
    assert tree(outline(piece("Titel", TITLE), Grid(rows))) == ["Indhold", ["Om natten"], "Formål", "Målgruppe"]


def test_a_table_that_a_page_break_cut_in_two_is_one_table_of_labels() -> None:
    rest = ((cell(), cell("og resten af teksten om pris.")), row("Klageadgang"))
    found = outline(piece("Titel", TITLE), Grid((row("Formål"), row("Pris"))), Grid(rest))
    assert (headings(found), words(found.sections[1].blocks)) == (
        ["Formål", "Pris", "Klageadgang"],
        [TEXT, "og resten af teksten om pris."],
    )


@pytest.mark.parametrize("look", [Look(size=11, colour="#aa0000"), Look(size=13), Look(size=11, underlined=True)])
def test_labels_set_apart_by_anything_are_labels(look: Look) -> None:
    rows = tuple((GridCell((piece(label, look),)), cell(TEXT)) for label in ("Formål", "Det særlige", "Klageadgang"))
    assert headings(read(*rows)) == ["Formål", "Det særlige", "Klageadgang"]


def test_a_table_of_contents_is_no_table_of_labels() -> None:
    contents = Grid(tuple((cell(label), cell(str(page))) for page, label in enumerate(LABELS, 2)))
    text_below = [each for label in LABELS for each in (piece(label, BOLD), text())]
    found = outline(piece("Titel", TITLE), piece("Indholdsfortegnelse", BOLD), contents, *text_below)
    assert (headings(found), found.intro) == (list(LABELS), ())


def test_the_texts_of_several_columns_belong_to_the_label_where_the_head_names_them() -> None:
    head = tuple(cell(words, bold=True) for words in ("Emne", "Beskrivelse", "Uddybning"))
    found = read(head, *((*row(label), cell(f"Mere om {label}.")) for label in LABELS))
    assert (headings(found), words(found.sections[0].blocks)) == (list(LABELS), [TEXT, "Mere om Formål."])


def test_three_columns_that_no_head_names_so_are_data() -> None:
    head = tuple(cell(words, bold=True) for words in ("Ydelse", "Pris", "Hyppighed"))
    assert headings(read(head, *((*row(label), cell("Hver uge")) for label in LABELS))) == []


def test_a_row_over_the_whole_table_at_the_top_is_the_title_where_there_is_no_other() -> None:
    top = (GridCell((piece("Kvalitetsstandard for rengøring", look=TITLE),), columns=2),)
    found = outline(Grid((top, *map(row, LABELS))))
    assert (found.title and found.title.text, headings(found)) == ("Kvalitetsstandard for rengøring", list(LABELS))


def test_many_labels_set_apart_need_few_known_ones() -> None:
    names = ("Formål", "Det her", "Noget andet", "Et tredje", "Et fjerde", "Et femte", "Et sjette")
    assert headings(read(*map(row, names))) == list(names)
