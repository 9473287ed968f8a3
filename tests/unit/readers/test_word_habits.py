"""What people and programs do in Word files, each habit once: styles, looks, lists of contents, notes, margins, views."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from stdgen.model.document import Document, Paragraph, Table
from stdgen.model.walk import bodies, text
from stdgen.readers.from_docx.flat import packed
from stdgen.readers.from_docx.naming import level_named
from stdgen.readers.from_docx.package import Package
from stdgen.readers.from_docx.parts import Parts
from stdgen.readers.from_docx.properties import W
from stdgen.readers.from_docx.reading import read
from stdgen.readers.from_docx.story import told
from stdgen.readers.pieces import Grid, Look, Piece
from stdgen.readers.views import View
from tests.unit.test_from_docx import EMPTY, NAMES, instruction, level, mark, n, numbered, p, r, the_document, word, zipped

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REFERENCE = "<w:r><w:footnoteReference w:id='2'/></w:r>"
OWN = "<w:r><w:footnoteRef/></w:r>"
BREAK = "<w:r><w:br/></w:r>"


def pieces(body: str, styles: str = "", more: Mapping[str, str] = EMPTY, numbering: str = "") -> list[Piece | Grid]:
    """What the text yields, with these styles beside the usual ones and these parts (`theme` by its whole text)."""
    data = files(word(body, numbering=numbering)) | dict(more)
    data["word/styles.xml"] = data["word/styles.xml"].replace("</w:styles>", f"{styles}</w:styles>")
    package = Package(zipped(data))
    root = package.xml(package.main)
    found = root.find(f"{W}body")
    assert found is not None
    return list(told(root, found, Parts(package, "a.docx"), "a.docx").pieces)


def files(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def looks(body: str, styles: str = "", more: Mapping[str, str] = EMPTY) -> list[Look]:
    return [piece.look for piece in pieces(body, styles, more) if isinstance(piece, Piece) and piece.look]


def said(found: list[Piece | Grid]) -> list[str]:
    return [text((piece.block,)) for piece in found if isinstance(piece, Piece)]


def style(name: str, inside: str, kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{inside}</w:style>'


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("heading 1", 1),
        ("overskrift 3", 3),
        ("kk overskrift 2", 2),
        ("overskrift2", 2),
        ("rubrik 1", 1),
        ("titel", 0),
        ("dokumenttitel", 0),
        ("mellemrubrik", 2),
        ("kommune overskrift", 1),
        ("brødtekst", None),
        ("normal", None),
        ("undertitel", None),
        ("liste", None),
    ],
)
def test_a_style_is_told_by_its_name(name: str, rank: int | None) -> None:
    assert level_named(name) == rank


def test_names_of_styles_for_other_things_make_no_heading() -> None:
    styles = "".join(
        style(name, '<w:basedOn w:val="Overskrift1"/>') for name in ("Tabeloverskrift 1", "Subtitle", "Brødtekst efter overskrift 2")
    )
    body = "".join(p("x", name) for name in ("Tabeloverskrift 1", "Subtitle", "Brødtekst efter overskrift 2"))
    assert [piece.level for piece in pieces(body, styles) if isinstance(piece, Piece)] == [None, None, None]


def test_the_look_comes_from_the_run_its_styles_and_the_defaults() -> None:
    styles = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='19'/></w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:spacing w:after='160'/></w:pPr></w:pPrDefault></w:docDefaults>"
        + style(
            "Emne",
            "<w:pPr><w:spacing w:before='240'/><w:ind w:left='400'/></w:pPr>"
            "<w:rPr><w:b/><w:color w:val='auto' w:themeColor='accent1'/></w:rPr>",
        )
        + style("Streg", "<w:rPr><w:u w:val='single'/><w:sz w:val='30'/></w:rPr>", "character")
    )
    theme = "<a:theme xmlns:a='x'><a:clrScheme><a:accent1><a:srgbClr val='1F497D'/></a:accent1></a:clrScheme></a:theme>"
    related = f'<Relationship Id="t" Type="{OFFICE}/theme" Target="t.xml"/></Relationships>'
    rels = files(word(""))["word/_rels/document.xml.rels"].replace("</Relationships>", related)
    found = looks(
        p("Et", "Emne")
        + p(r("To", "<w:rStyle w:val='Streg'/><w:caps/>"))
        + p(r("Tre", "<w:i/><w:spacing w:val='60'/><w:color w:val='C00000'/>")),
        styles,
        {"word/t.xml": theme, "word/_rels/document.xml.rels": rels},
    )
    assert found == [
        Look(size=9.5, bold=True, colour="#1f497d", left=20.0, above=12.0),
        Look(size=15.0, underlined=True, capitals=True, above=8.0),
        Look(size=9.5, italic=True, spaced=True, colour="#c00000", above=8.0),
    ]


def test_empty_paragraphs_and_the_space_below_the_line_before_count_as_space_above() -> None:
    below = '<w:spacing w:after="200"/>'
    found = looks(p("Et", more=below) + p("") + p("To", more='<w:spacing w:before="100"/>') + p("Tre"))
    assert [round(look.above, 1) for look in found] == [0.0, 27.0, 0.0]


def test_neighbours_of_a_style_that_closes_up_have_no_space_between_them() -> None:
    close = '<w:spacing w:after="200"/><w:contextualSpacing/>'
    assert [look.above for look in looks(p("Et", more=close) + p("To", more=close) + p("Tre", "Tekst"), style("Tekst", ""))] == [
        0.0,
        0.0,
        10.0,
    ]


def test_letters_typed_apart_are_the_word_that_they_spell() -> None:
    found = pieces(p("F O R M Å L") + p("K L A G E  O G  A N K E") + p("a b c"))
    assert said(found) == ["FORMÅL", "KLAGE OG ANKE", "a b c"]
    assert [piece.look.spaced for piece in found if isinstance(piece, Piece) and piece.look] == [True, True, False]


def test_a_label_above_its_text_in_one_paragraph_stands_for_itself() -> None:
    found = pieces(
        p(
            r("Formål", "<w:b/>")
            + BREAK
            + r("Hjælpen skal")
            + BREAK
            + r("støtte dig.")
            + BREAK
            + r("Klage", "<w:u w:val='single'/>")
            + BREAK
            + r("Skriv.")
        )
    )
    assert said(found) == ["Formål", "Hjælpen skal\nstøtte dig.", "Klage", "Skriv."]


def test_an_empty_line_in_a_paragraph_parts_it() -> None:
    assert said(pieces(p(r("Et.") + BREAK + BREAK + r("To.") + BREAK + r("Tre.")))) == ["Et.", "To.\nTre."]


def test_numbers_of_lines_set_off_are_part_of_them() -> None:
    lists = numbered(level(0, "decimal", "%1."))
    typed = p("<w:r><w:rPr><w:b/></w:rPr><w:t>3.</w:t><w:tab/><w:t>Klage</w:t></w:r>")
    found = pieces(p(r("Formål", "<w:b/>"), "", n(1)) + p("Tekst.") + p(r("HJÆLP"), "", n(1)) + p("Tekst.") + typed, numbering=lists)
    assert said(found) == ["1. Formål", "Tekst.", "2. HJÆLP", "Tekst.", "3.\tKlage"]


def point(number: str, words: str) -> str:
    """A point whose number was typed by hand."""
    return p(f"<w:r><w:t>{number}</w:t><w:tab/><w:t>{words}</w:t></w:r>")


def test_numbered_lines_with_text_below_each_are_no_points() -> None:
    lists = numbered(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
    automatic = p("Formål", "", n(1)) + p("Mål", "", n(1, 1)) + p("Hjælpen støtter.") + p("Klage", "", n(1)) + p("Skriv til os.")
    assert said(pieces(automatic, numbering=lists)) == ["1. Formål", "1.1 Mål", "Hjælpen støtter.", "2. Klage", "Skriv til os."]
    by_hand = point("1.", "Formål") + p("Hjælpen støtter.") + p("") + point("2.", "Klage") + p("Skriv til os.")
    assert said(pieces(by_hand)) == ["1. Formål", "Hjælpen støtter.", "2. Klage", "Skriv til os."]


def test_numbered_points_with_nothing_between_them_are_a_list() -> None:
    lists = numbered(level(0, "decimal", "%1."))
    found = pieces(
        "".join(p(words, "", n(1)) for words in ("Ansøgning", "Visitation", "Afgørelse")) + p("Så begynder hjælpen."), numbering=lists
    )
    assert said(found) == ["Ansøgning\nVisitation\nAfgørelse", "Så begynder hjælpen."]


def test_a_large_first_letter_belongs_to_its_paragraph() -> None:
    assert said(pieces(p("D", more='<w:framePr w:dropCap="drop" w:lines="3"/>') + p("u kan få hjælp."))) == ["Du kan få hjælp."]


def test_a_table_style_makes_labels_bold() -> None:
    styles = style("Net", '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr>', "table")

    def bold(shown: str) -> list[bool]:
        cells = f"<w:tr><w:tc>{p('Formål')}</w:tc><w:tc>{p('Tekst')}</w:tc></w:tr>"
        (found,) = pieces(f"<w:tbl><w:tblPr><w:tblStyle w:val='Net'/>{shown}</w:tblPr>{cells}</w:tbl>", styles)
        assert isinstance(found, Grid)
        return [piece.look.bold for cell in found.rows[0] for piece in cell.pieces if isinstance(piece, Piece) and piece.look]

    assert bold("<w:tblLook w:firstColumn='1'/>") == [True, False]
    assert bold("<w:tblLook w:val='0080'/>") == [True, False]
    assert bold("<w:tblLook w:firstColumn='0'/>") == [False, False]
    assert bold("") == [False, False]


def test_one_cell_a_row_is_a_frame_around_text() -> None:
    rows = "".join(f"<w:tr><w:tc>{p(words)}</w:tc></w:tr>" for words in ("Formål", "Tekst"))
    assert said(pieces(f"<w:tbl>{rows}</w:tbl>")) == ["Formål", "Tekst"]


ENTRIES = p(mark("begin") + instruction(' TOC \\o "1-3" ') + mark("separate") + r("Formål") + "<w:r><w:tab/></w:r>" + r("2")) + p(
    r("Klage") + "<w:r><w:tab/></w:r>" + r("3")
)


@pytest.mark.parametrize(
    "contents",
    [
        p("Indhold") + ENTRIES + p(mark("end")),
        p("Indholdsfortegnelse:") + p("Formål\t2", "TOC1") + p("1.2 Klage\t3", "TOC1"),
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
        + p("Indhold", "Overskrift1") + p("Formål 2") + p("Klage 3") + "</w:sdtContent></w:sdt>",
        p("INDHOLD") + p("") + p("Formål ........... 2") + p("2. Pris…………side 2") + p("Klage\t3"),
    ],
)  # fmt: skip
def test_a_list_of_contents_is_not_text_and_names_the_headings(contents: str) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    found = pieces(p("Før") + contents + p("Formål:") + p("Tekst.") + p("4. Klage"), styles)
    assert said(found) == ["Før", "Formål:", "Tekst.", "4. Klage"]
    assert [piece.bookmarked for piece in found if isinstance(piece, Piece)] == [False, True, False, True]


def test_prices_and_years_at_line_ends_are_no_list_of_contents() -> None:
    assert len(pieces(p("Rengøring\t120") + p("Madservice\t45"))) == 2


def test_an_entry_of_contents_that_shows_a_fault_is_kept() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    broken = p("Formål\tFejl! Bogmærke er ikke defineret.", "TOC1")
    assert said(pieces(broken + p("Klage\t3", "TOC1") + p("Tekst."), styles)) == ["Formål\tFejl! Bogmærke er ikke defineret.", "Tekst."]


def test_a_heading_that_a_list_of_contents_points_to_is_told_so() -> None:
    marked = '<w:p><w:bookmarkStart w:id="0" w:name="_Toc123"/>' + r("Formål") + '<w:bookmarkEnd w:id="0"/></w:p>'
    assert [piece.bookmarked for piece in pieces(marked + p("Tekst")) if isinstance(piece, Piece)] == [True, False]


def noted(body: str, *notes: str, settings: str = "") -> Document:
    held = "".join(f"<w:footnote w:id='{at}'>{p(note)}</w:footnote>" for at, note in enumerate(notes, 2))
    return the_document(word(p("Titel", "Titel") + body, parts={"footnotes": held, "settings": settings}))


def test_notes_are_counted_in_the_order_of_their_references() -> None:
    body = p(r("Sidst") + REFERENCE.replace("2", "3")) + p(r("Først") + REFERENCE)
    assert text(noted(body, OWN + r(" To."), OWN + r(" Tre.")).intro) == "Sidst1\n1 Tre.\nFørst2\n2 To."


def test_notes_are_numbered_as_the_file_says_and_marks_of_ones_own_are_kept() -> None:
    letters = "<w:footnotePr><w:numFmt w:val='lowerLetter'/></w:footnotePr>"
    own = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>*</w:t></w:r>"
    found = noted(p(r("Et") + REFERENCE) + p(r("To") + own), OWN + r(" Note."), r("* Egen."), settings=letters)
    assert text(found.intro) == "Eta\na Note.\nTo*\n* Egen."


def test_a_note_in_a_table_of_data_stands_after_the_table() -> None:
    row = f"<w:tr><w:tc>{p(r('Mad') + REFERENCE)}</w:tc><w:tc>{p('45')}</w:tc><w:tc>{p('50')}</w:tc></w:tr>"
    table, note = noted(f"<w:tbl>{row}</w:tbl>", OWN + r("Pr. dag.")).intro
    assert isinstance(table, Table)
    assert isinstance(note, Paragraph)
    assert (text((table,)), text(note)) == ("Mad1\n45\n50", "1 Pr. dag.")


def with_margin(footer: str, body: str) -> Document:
    data = files(word(body))
    related = f'<Relationship Id="f" Type="{OFFICE}/footer" Target="f.xml"/></Relationships>'
    data["word/_rels/document.xml.rels"] = data["word/_rels/document.xml.rels"].replace("</Relationships>", related)
    return the_document(zipped(data | {"word/f.xml": f"<w:ftr {NAMES}>{footer}</w:ftr>"}))


def test_what_only_the_foot_tells_of_the_document_is_read_once() -> None:
    foot = p("Godkendt i Socialudvalget den 3. marts 2025") * 2 + p("Side 2 af 6") + p("Rådhuset, Storegade 1")
    found = with_margin(
        foot, p("Titel", "Titel") + p("Formål", "Overskrift1") + p("Hjælpen støtter dig.") + p("Pris", "Overskrift1") + p("Gratis.")
    )
    assert text(found.closing) == "Godkendt i Socialudvalget den 3. marts 2025"
    assert found.fields.approval_date is not None
    assert found.fields.approval_date.value == "2025-03-03"


def test_a_foot_that_repeats_what_the_text_says_is_not_read() -> None:
    line = p("Godkendt i Socialudvalget den 3. marts 2025")
    found = with_margin(line, p("Titel", "Titel") + p("Formål", "Overskrift1") + p("Hjælpen støtter dig.") + line)
    assert " ".join(text(blocks) for _, blocks in bodies(found)).count("Godkendt") == 1


def tracked(words: str, change: str) -> str:
    kind = "delText" if change == "del" else "t"
    return f'<w:{change} w:id="1" w:author="A"><w:r><w:{kind} xml:space="preserve">{words}</w:{kind}></w:r></w:{change}>'


def ended(change: str) -> str:
    """The properties of a paragraph whose end was put in or taken out."""
    return f'<w:rPr><w:{change} w:id="2" w:author="A"/></w:rPr>'


CHANGED = (
    p("Titel", "Titel")
    + p("Formål", "Overskrift1")
    + p(r("Du kan få ") + tracked("lidt", "del") + tracked("megen", "ins") + r(" hjælp."))
    + p(tracked("Slettet.", "del"), "Overskrift1", ended("del"))
    + p(r("Delt i"), "", ended("ins"))
    + p(r(" to."))
    + p(tracked("Flyttet.", "moveFrom"), "", ended("moveFrom"))
    + p(tracked("Flyttet.", "moveTo"), "", ended("moveTo"))
    + "<w:tbl>"
    + "".join(
        f"<w:tr><w:trPr><w:{change} w:id='3' w:author='A'/></w:trPr>{''.join(f'<w:tc>{p(words)}</w:tc>' for words in cells)}</w:tr>"
        for change, cells in (("ins", ("ny", "1", "2")), ("del", ("gammel", "1", "2")))
    )
    + "</w:tbl>"
    + p("Pris", "Overskrift1", '<w:pPrChange w:id="4" w:author="A"><w:pPr/></w:pPrChange>')
    + p("Gratis.")
)


@pytest.mark.parametrize(
    ("view", "lines"),
    [
        (View.FINAL, "Formål|Du kan få megen hjælp.|Delt i| to.|Flyttet.|ny|1|2|Pris|Gratis."),
        (View.ORIGINAL, "Formål|Du kan få lidt hjælp.|Slettet.|Delt i to.|Flyttet.|gammel|1|2|Pris|Gratis."),
    ],
)
def test_tracked_changes_are_read_as_accepted_or_rejected(view: View, lines: str) -> None:
    found = read(word(CHANGED), "a.docx", view=view).document
    assert found is not None
    parts = [
        part for section, blocks in bodies(found) for part in ((section.heading.text if section and section.heading else ""), text(blocks))
    ]
    assert "|".join("\n".join(filter(None, parts)).split("\n")) == lines


def test_a_heading_that_was_taken_out_is_none_in_the_text_with_marks() -> None:
    found = the_document(word(CHANGED))
    assert [part.heading.text for part in found.sections if part.heading] == ["Formål", "Pris"]


def test_a_paragraph_whose_end_was_taken_out_goes_on_in_the_next() -> None:
    body = p(r("Hjælpen er "), "", ended("del")) + p(r("gratis."), "Overskrift1")
    found = read(word(p("Titel", "Titel") + body), "a.docx", view=View.FINAL).document
    assert found is not None
    assert [text(blocks) for _, blocks in bodies(found)] == ["Hjælpen er gratis.", ""]


def flat(data: bytes) -> bytes:
    parts = "".join(f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{part}</pkg:xmlData></pkg:part>' for name, part in files(data).items())
    return (
        f'<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{parts}</pkg:package>'.encode()
    )


def test_a_file_saved_as_one_xml_file_is_the_same_document() -> None:
    data = word(p("Titel", "Titel") + p("Formål", "Overskrift1") + p("Tekst."))
    assert the_document(flat(data)) == the_document(data)


@pytest.mark.parametrize("cut", [60, 200, 400])
def test_one_xml_file_that_is_not_whole_is_told_to_be_unreadable(cut: int) -> None:
    assert packed(flat(word(""))[:-cut]) == flat(word(""))[:-cut]
    assert [problem.rule for problem in read(flat(word(""))[:-cut], "a.xml").problems] == ["unreadable-file"]


def test_parts_are_found_where_word_puts_them_when_their_list_is_gone() -> None:
    data = files(word(p("Titel", "Titel") + p("Formål", "Overskrift1") + p("Tekst.")))
    del data["word/_rels/document.xml.rels"]
    found = the_document(zipped(data))
    assert [part.heading.text for part in found.sections if part.heading] == ["Formål"]


def test_a_diagram_says_the_words_of_its_shapes() -> None:
    names = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    shapes = "".join(f"<dgm:pt><dgm:t><a:p><a:r><a:t>{words}</a:t></a:r></a:p></dgm:t></dgm:pt>" for words in ("Ansøgning", "Afgørelse"))
    related = f'<Relationship Id="d" Type="{OFFICE}/diagramData" Target="d.xml"/></Relationships>'
    drawn = f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Forløb"/><dgm:relIds {names} r:dm="d"/></wp:inline></w:drawing></w:r>'
    data = files(word(p("Før") + p(drawn)))
    data["word/_rels/document.xml.rels"] = data["word/_rels/document.xml.rels"].replace("</Relationships>", related)
    found = the_document(zipped(data | {"word/d.xml": f"<dgm:dataModel {names}><dgm:ptLst>{shapes}</dgm:ptLst></dgm:dataModel>"}))
    assert text(found.intro) == "Før\nAnsøgning\nAfgørelse"


def comment(at: int, words: str, more: str = "") -> str:
    return f'<w:comment w:id="{at}" w:author="Anne Holm"><w:p {more}>{r(words)}</w:p></w:comment>'


def test_open_comments_are_told_where_they_stand_and_settled_ones_are_not() -> None:
    w14, w15 = "http://schemas.microsoft.com/office/word/2010/wordml", "http://schemas.microsoft.com/office/word/2012/wordml"
    para = f'xmlns:w14="{w14}" w14:paraId="0A"'
    settled = f'<x:commentEx xmlns:x="{w15}" x:paraId="0A" x:done="1"/>'
    body = p("Formål", "Overskrift1") + p(r("Tekst.") + "<w:r><w:commentReference w:id='1'/><w:commentReference w:id='2'/></w:r>")
    parts = {"comments": comment(1, "Er det rigtigt?") + comment(2, "Ja", para), "commentsExtended": settled}
    problems = read(word(p("Titel", "Titel") + body, parts=parts), "a.docx").problems
    assert [(problem.rule, problem.hit.message.da, problem.hit.at.under) for problem in problems] == [
        ("open-comments", "kommentar fra Anne Holm: «Er det rigtigt?»", ("Formål",))
    ]


@pytest.mark.parametrize("embedded", ["<w:altChunk r:id='x'/>", "<w:p><w:subDoc r:id='x'/></w:p>"])
def test_a_file_embedded_in_the_text_is_told_not_to_be_read(embedded: str) -> None:
    reading = read(word(p("Titel", "Titel") + p("Tekst.") + embedded), "a.docx")
    assert reading.document is not None
    assert [(problem.rule, problem.hit.message.da) for problem in reading.problems] == [
        ("unreadable-file", "en indlejret fil i dokumentet blev ikke læst")
    ]
