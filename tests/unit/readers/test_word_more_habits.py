"""More of what people and programs do in Word files: lists side by side, old merged cells, notes counted anew, embedded files."""

import pytest

from stdgen.model.document import Listing
from stdgen.model.walk import text
from stdgen.readers.from_docx.reading import read
from stdgen.readers.pieces import Grid, Piece
from tests.unit.readers.test_word_habits import OFFICE, OWN, files, noted, pieces, said
from tests.unit.test_from_docx import level, n, numbered, p, r, word, zipped


def listings(found: list[Piece | Grid]) -> list[list[str]]:
    """The markers of each list."""
    return [[item.marker for item in piece.block.items] for piece in found if isinstance(piece, Piece) and isinstance(piece.block, Listing)]


def points(*lists: int) -> str:
    return "".join(p(f"Punkt {at}", "", n(number)) for at, number in enumerate(lists))


def test_a_list_that_counts_from_the_start_right_after_another_is_a_list_of_its_own() -> None:
    lists = numbered(level(0, "decimal", "%1."), more='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    assert listings(pieces(points(1, 1, 2, 2), numbering=lists)) == [["1.", "2."], ["1.", "2."]]


def test_a_list_that_goes_on_counting_under_another_number_is_one() -> None:
    assert listings(pieces(points(1, 1, 2, 2), numbering=numbered(level(0, "decimal", "%1.")))) == [["1.", "2.", "3.", "4."]]


def test_points_of_other_signs_at_the_same_place_are_a_list_of_their_own() -> None:
    other = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:lvlOverride>'
    lists = numbered(level(0, "decimal", "%1."), more=other)
    assert listings(pieces(points(1, 1, 2, 2), numbering=lists)) == [["1.", "2."], ["-", "-"]]


def test_cells_merged_as_older_files_do_are_one() -> None:
    wide = "<w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr>{}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>{}</w:tc><w:tc>{}</w:tc>"
    rows = f"<w:tr>{wide.format(p('Mad'), p(''), p('50 kr.'))}</w:tr><w:tr>{''.join(f'<w:tc>{p(words)}</w:tc>' for words in 'abc')}</w:tr>"
    (found,) = pieces(f"<w:tbl>{rows}</w:tbl>")
    assert isinstance(found, Grid)
    assert [[cell.columns for cell in row] for row in found.rows] == [[2, 1], [1, 1, 1]]


@pytest.mark.parametrize(
    ("rule", "ends", "marks"),
    [
        ("eachPage", "<w:r><w:lastRenderedPageBreak/></w:r>", ["Et1", "To1"]),
        ("eachSect", "", ["Et1", "To1"]),
        ("continuous", "<w:r><w:lastRenderedPageBreak/></w:r>", ["Et1", "To2"]),
    ],
)
def test_notes_are_counted_anew_where_the_file_says_so(rule: str, ends: str, marks: list[str]) -> None:
    settings = f"<w:footnotePr><w:numRestart w:val='{rule}'/></w:footnotePr>"
    section = p("", more="<w:sectPr/>")
    first, second = (f"<w:r><w:footnoteReference w:id='{number}'/></w:r>" for number in (2, 3))
    found = noted(p(r("Et") + first) + section + p(ends + r("To") + second), OWN + r(" A."), OWN + r(" B."), settings=settings)
    assert [line for line in text(found.intro).split("\n") if line.startswith(("Et", "To"))] == marks


def test_without_its_styles_a_file_still_tells_headings_by_the_styles_names() -> None:
    data = files(word(p("Madservice", "Titel") + p("Formål", "Overskrift1") + p("Hjælpen.") + p("Klage", "Heading1") + p("Skriv.")))
    del data["word/styles.xml"]
    found = read(zipped(data), "a.docx").document
    assert found is not None
    assert [part.heading.text for part in found.sections if part.heading] == ["Formål", "Klage"]


CHUNK = "<w:altChunk r:id='c'/>"


def with_chunk(chunk: bytes) -> bytes:
    """A file with another in its text."""
    data: dict[str, str | bytes] = {**files(word(p("Titel", "Titel") + p("Før.") + CHUNK + p("Efter.")))}
    related = f'<Relationship Id="c" Type="{OFFICE}/aFChunk" Target="chunk"/></Relationships>'
    data["word/_rels/document.xml.rels"] = str(data["word/_rels/document.xml.rels"]).replace("</Relationships>", related)
    return zipped(data | {"word/chunk": chunk})


@pytest.mark.parametrize(
    "chunk",
    [
        "<html><body><h2>Formål</h2><p>Hjælpen støtter dig.</p></body></html>".encode(),
        word(p("Formål", "Overskrift1") + p("Hjælpen støtter dig.")),
    ],
)
def test_a_file_that_is_put_into_the_text_as_it_was_is_read(chunk: bytes) -> None:
    found = read(with_chunk(chunk), "a.docx")
    assert found.document is not None
    (part,) = found.document.sections
    assert (text(found.document.intro), part.heading and part.heading.text, found.problems) == ("Før.", "Formål", ())
    assert text(part.blocks) == "Hjælpen støtter dig.\nEfter."


@pytest.mark.parametrize("chunk", [b"{\\rtf1 Hej}", b"PK\3\4x", with_chunk(b"")])
def test_a_file_in_the_text_that_cannot_be_read_is_told(chunk: bytes) -> None:
    found = read(with_chunk(chunk), "a.docx")
    assert found.document is not None
    assert [problem.hit.message.da for problem in found.problems] == ["en indlejret fil i dokumentet blev ikke læst"]


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
    "</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)


def test_a_label_in_a_box_at_the_start_of_a_paragraph_stands_above_it() -> None:
    found = said(pieces(p(BOX.format(p("Formål")) + r("Hjælpen støtter dig.")) + p(r("Du kan klage.") + BOX.format(p("Klage")))))
    assert found == ["Formål", "Hjælpen støtter dig.", "Du kan klage.", "Klage"]


def test_points_typed_with_a_sign_and_a_space_are_a_list_and_a_single_dash_is_none() -> None:
    assert listings(pieces(p("• støvsugning") + p("• gulvvask"))) == [["•", "•"]]
    assert listings(pieces(p("- støvsugning") + p("- gulvvask"))) == [["-", "-"]]
    assert said(pieces(p("Se også:") + p("- det, der står nedenfor") + p("Mere."))) == ["Se også:", "- det, der står nedenfor", "Mere."]
    (found,) = pieces(f"<w:tbl><w:tr><w:tc>{p('Indhold')}</w:tc><w:tc>{p('• støvsugning') + p('• gulvvask')}</w:tc></w:tr></w:tbl>")
    assert isinstance(found, Grid)
    assert [len(cell.pieces) for cell in found.rows[0]] == [1, 1]


LABELS = ("Formål", "Målgruppe", "Klageadgang", "Det særlige")
TEXT = "Hjælpen gives efter en konkret vurdering."


@pytest.mark.parametrize("apart", ["<w:r><w:tab/></w:r>", "<w:r><w:tab/><w:tab/></w:r>", "<w:r><w:br/></w:r>"])
def test_plain_labels_apart_from_their_text_by_a_tab_or_a_line_are_parted(apart: str) -> None:
    assert said(pieces("".join(p(r(label) + apart + r(TEXT)) for label in LABELS))) == [
        words for label in LABELS for words in (label, TEXT)
    ]


def test_words_before_a_tab_that_nobody_knows_stay_with_their_text() -> None:
    rows = [f"{name}\tSalget varetages af foreningen hver anden uge." for name in ("Anna Holm", "Bo Lund", "Formål", "Eva Krag")]
    assert said(pieces("".join(p(r(row.split("\t")[0]) + "<w:r><w:tab/></w:r>" + r(row.split("\t")[1])) for row in rows))) == rows


def test_bold_points_that_each_have_text_below_are_no_list() -> None:
    lists = numbered(level(0, "bullet", "•"))
    labelled = "".join(p(r(label, "<w:b/>"), "", n(1)) + p(TEXT) for label in LABELS)
    assert said(pieces(labelled, numbering=lists)) == [words for label in LABELS for words in (label, TEXT)]
    alone = "".join(p(r(label, "<w:b/>"), "", n(1)) for label in LABELS)
    assert listings(pieces(alone + p(TEXT), numbering=lists)) == [["•"] * len(LABELS)]


def test_a_table_of_rows_over_all_columns_is_a_frame_around_text() -> None:
    def row(*cells: str) -> str:
        wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" if len(cells) == 1 else ""
        return f"<w:tr>{''.join(f'<w:tc>{wide}{p(cell)}</w:tc>' for cell in cells)}</w:tr>"

    found = pieces(f"<w:tbl>{row('Ydelse', 'Madservice')}{''.join(row(label) + row(TEXT) for label in LABELS)}</w:tbl>")
    assert isinstance(found[0], Grid)
    assert said(found) == [words for label in LABELS for words in (label, TEXT)]
