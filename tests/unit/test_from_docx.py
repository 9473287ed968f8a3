"""A Word file as other programs and people write it becomes pieces of text in the right order, and nothing in it raises."""

import io
import random
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Quote, Style, Table
from stdgen.model.walk import bodies, paragraphs, text
from stdgen.readers.from_docx.reading import read
from stdgen.readers.views import View
from stdgen.renderers.to_docx import rendering as to_docx
from tests.builders import document, listing, paragraph, section, span
from tests.unit.test_to_docx import PLAIN

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kommunens"><w:name w:val="Kommunens afsnit"/><w:basedOn w:val="Overskrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Indhold"><w:name w:val="TOC Heading"/><w:basedOn w:val="Overskrift1"/>
<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Dybt"><w:name w:val="Egen"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Paragraph"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Staerk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""
EMPTY: Mapping[str, str] = {}


def word(
    body: str, *, numbering: str = "", parts: Mapping[str, str] = EMPTY, links: Mapping[str, str] = EMPTY, body_type: str = "document.main"
) -> bytes:
    """A Word file with this body; `parts` are footnotes and the like by kind, `links` addresses by relationship id."""
    roots = {"styles": STYLES, "numbering": numbering, **parts}
    files = {f"word/{kind}.xml": f"<w:{kind} {NAMES}>{inside}</w:{kind}>" for kind, inside in roots.items()}
    files["word/document.xml"] = f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"
    related = "".join(f'<Relationship Id="p{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>' for kind in roots)
    related += "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/hyperlink" Target="{target}" TargetMode="External"/>' for key, target in links.items()
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{package}/relationships">{related}</Relationships>'
    main = f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    files["_rels/.rels"] = f'<Relationships xmlns="{package}/relationships">{main}</Relationships>'
    files["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Override PartName="/word/document.xml" ContentType="x.{body_type}+xml"/></Types>'
    )
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def p(inside: str, style: str = "", more: str = "") -> str:
    """A paragraph; text without markup is put in a run."""
    runs = inside if inside.startswith("<") or not inside else r(inside)
    return f'<w:p><w:pPr>{f"""<w:pStyle w:val="{style}"/>""" if style else ""}{more}</w:pPr>{runs}</w:p>'


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def n(number: int, level: int = 0, indent: int | None = None) -> str:
    """A paragraph's place in a list."""
    more = f'<w:ind w:left="{indent}"/>' if indent is not None else ""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>{more}'


def level(at: int, kind: str, shown: str, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/>{more}</w:lvl>'


def numbered(*levels: str, more: str = "") -> str:
    """One definition and two lists that use it, the second with `more`."""
    use = '<w:num w:numId="{0}"><w:abstractNumId w:val="0"/>{1}</w:num>'
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>' + use.format(1, "") + use.format(2, more)


def the_document(data: bytes) -> Document:
    reading = read(data, "a.docx")
    assert reading.problems == ()
    assert reading.document is not None
    return reading.document


def blocks(body: str, **more: object) -> tuple[Block, ...]:
    """The blocks of the only section."""
    return the_document(word(p("Titel", "Titel") + p("Afsnit", "Overskrift1") + body, **more)).sections[0].blocks  # type: ignore[arg-type]  # as `word` has them


def bare(found: tuple[Block, ...]) -> list[str | list[str]]:
    """Paragraphs as text, lists as their points with markers."""
    return [
        [f"{item.marker} {text(item.blocks)}" for item in block.items] if isinstance(block, Listing) else text((block,)) for block in found
    ]


def test_headings_are_told_by_name_base_and_outline_level() -> None:
    found = the_document(
        word(
            p("Titel", "Titel")
            + p("Et", "Overskrift1")
            + p("Du kan få hjælp.")
            + p("To", "Kommunens")
            + p("Hjælpen støtter dig.")
            + p("Under", "Dybt")
            + p("Indholdsfortegnelse", "Indhold")
            + p("Hjælpen er gratis.")
            + p("Tre", "", '<w:outlineLvl w:val="0"/>')
            + p("", "Overskrift1")
            + p("Tekst")
        )
    )
    assert found.title is not None
    assert found.title.text == "Titel"
    assert [(each.heading.text if each.heading else None, len(each.sections)) for each in found.sections] == [
        ("Et", 0),
        ("To", 1),
        ("Tre", 0),
    ]
    assert bare(found.sections[1].sections[0].blocks) == ["Hjælpen er gratis."]
    assert bare(found.sections[2].blocks) == ["Tekst"]


def test_text_is_told_by_the_headings_above_it() -> None:
    found = the_document(
        word(p("Titel", "Titel") + p("Et", "Overskrift1") + p("Under", "Dybt") + p("Tekst") + p("To", "Overskrift1") + p("Mere"))
    )
    under = [(span.text, span.at.under) for _, inside in bodies(found) for each in paragraphs(inside) for span in each.spans]
    assert under == [("Tekst", ("Et", "Under")), ("Mere", ("To",))]


def test_bold_lines_without_a_style_are_headings_by_their_looks() -> None:
    bold = "".join(
        p(r(words, '<w:b/><w:sz w:val="28"/>')) + p(f"Borgeren får hjælp til {words.lower()}. " * 3)
        for words in ("Målgruppe", "Formål", "Klage")
    )
    found = the_document(word(p(r("Kvalitetsstandard", '<w:b/><w:sz w:val="48"/>')) + bold))
    assert [each.heading.text for each in found.sections if each.heading] == ["Målgruppe", "Formål", "Klage"]


def test_runs_that_look_alike_are_one_span() -> None:
    assert blocks(p(r("Bor") + '<w:proofErr w:type="spellStart"/>' + r("ger") + r("en"))) == (paragraph("Borgeren"),)


def test_bold_and_italic_are_read_from_styles_and_settings() -> None:
    inside = r("a", "<w:b/>") + r("b", '<w:rStyle w:val="Staerk"/>') + r("c", '<w:b w:val="0"/>') + r("d", '<w:i w:val="true"/>')
    assert blocks(p(inside)) == (paragraph(span("ab", Style.STRONG), "c", span("d", Style.EMPHASIS)),)


def test_revisions_are_kept_as_such() -> None:
    inside = (
        '<w:ins w:id="1" w:author="A">' + r("ny") + "</w:ins>"
        '<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">gammel og </w:delText></w:r></w:del>'
        '<w:moveFrom w:id="3" w:author="A">' + r("her") + '</w:moveFrom><w:moveTo w:id="4" w:author="A">' + r("der") + "</w:moveTo>"
    )
    ins, gone = Style.INSERTED, Style.DELETED
    assert blocks(p(inside)) == (paragraph(span("ny", ins), span("gammel og her", gone), span("der", ins)),)


def test_a_row_that_was_put_in_is_an_insertion() -> None:
    cells = "".join(f"<w:tc>{p(words)}</w:tc>" for words in ("10", "20"))
    table = f"<w:tbl><w:tr><w:trPr><w:ins w:id='1' w:author='A'/></w:trPr>{cells}</w:tr></w:tbl>"
    assert blocks(table) == (Table((tuple(Cell((paragraph(span(words, Style.INSERTED)),)) for words in ("10", "20")),)),)


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>",
        "<w:customXml w:element='x'>{0}</w:customXml>",
        "<mc:AlternateContent><mc:Choice Requires='w15'>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
        "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
    ],
)
def test_text_is_found_inside_what_wraps_paragraphs(wrapped: str) -> None:
    assert blocks(wrapped.format(p("inde"))) == (paragraph("inde"),)


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>",
        "<w:smartTag w:element='x'>{0}</w:smartTag>",
        "<w:bdo w:val='ltr'>{0}</w:bdo>",
        "<w:fldSimple w:instr=' DATE '>{0}</w:fldSimple>",
        "<mc:AlternateContent><mc:Choice Requires='w14'>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
        "<w:r><w:ruby><w:rt>" + r("udtale") + "</w:rt><w:rubyBase>{0}</w:rubyBase></w:ruby></w:r>",
    ],
)
def test_text_is_found_inside_what_wraps_runs(wrapped: str) -> None:
    assert blocks(p(wrapped.format(r("inde")))) == (paragraph("inde"),)


def test_a_text_box_stands_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('i boksen')}</w:txbxContent>"
    drawn = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:docPr id='1' name='Boks'/>"
        f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert blocks(p(r("før") + drawn + r(" efter")) + p("næste")) == (paragraph("før efter"), paragraph("i boksen"), paragraph("næste"))


def test_pictures_without_any_text_are_a_scan() -> None:
    drawn = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='Side 1'/></wp:inline></w:drawing></w:r></w:p>"
    reading = read(word(drawn * 2), "a.docx")
    assert (reading.document, [problem.rule for problem in reading.problems]) == (None, ["scanned-document"])
    assert read(word(drawn + p(r("Formål"))), "a.docx").problems == ()


def test_a_picture_is_what_its_words_say() -> None:
    drawn = "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Billede 1' descr='Kort over byen'/></wp:inline></w:drawing></w:r>"
    assert blocks(p(drawn)) == (Figure("Kort over byen"),)


def mark(kind: str) -> str:
    return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"


def instruction(words: str) -> str:
    return f"<w:r><w:instrText xml:space='preserve'>{words}</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (mark("begin") + instruction(" REF _Ref1 \\h ") + mark("separate") + r("afsnit 3") + mark("end"), "se afsnit 3 nu"),
        (mark("begin") + instruction(" PA") + instruction("GE ") + mark("end"), "se  nu"),
        (mark("begin") + instruction(" IF ") + mark("begin") + instruction(" DATE ") + mark("separate") + r("skjult") + mark("end")
         + mark("separate") + r("synlig") + mark("end"), "se synlig nu"),
        (mark("begin") + instruction(" MACROBUTTON Ingen [skriv her] ") + mark("end"), "se [skriv her]  nu"),
        (mark("end") + r("løst"), "se løst nu"),
    ],
)  # fmt: skip
def test_a_field_shows_its_result_and_not_its_instruction(field: str, shown: str) -> None:
    assert bare(blocks(p(r("se ") + field + r(" nu")))) == [shown]


def test_a_field_that_is_never_closed_hides_nothing_after_its_paragraph() -> None:
    assert bare(blocks(p(r("før") + mark("begin") + instruction(" PAGE ")) + p("efter"))) == ["før", "efter"]


@pytest.mark.parametrize(
    ("inside", "href"),
    [
        ("<w:hyperlink r:id='l1'>{0}</w:hyperlink>", "https://example.dk/?a=1&b=2"),
        ("<w:hyperlink r:id='l1' w:anchor='top'>{0}</w:hyperlink>", "https://example.dk/?a=1&b=2#top"),
        ("<w:hyperlink w:anchor='Klage'>{0}</w:hyperlink>", "#Klage"),
        (
            mark("begin") + instruction(' HYPERLINK "https://a.dk/b c" \\o "tip" ') + mark("separate") + "{0}" + mark("end"),
            "https://a.dk/b c",
        ),
        (mark("begin") + instruction(' HYPERLINK \\l "Klage" ') + mark("separate") + "{0}" + mark("end"), "#Klage"),
        ("<w:fldSimple w:instr='HYPERLINK https://a.dk \\t _blank'>{0}</w:fldSimple>", "https://a.dk"),
        ("<w:hyperlink r:id='findes-ikke'>{0}</w:hyperlink>", None),
    ],
)
def test_links_have_their_target(inside: str, href: str | None) -> None:
    data = blocks(p(inside.replace("{0}", r("her"))), links={"l1": "https://example.dk/?a=1&amp;b=2"})
    assert data == (paragraph(span("her", href=href)),)


def test_signs_that_are_elements_are_read() -> None:
    inside = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        "<w:t>e</w:t><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Symbol' w:char='F0B3'/><w:sym w:font='x' w:char='zz'/></w:r>"
    )
    assert blocks(p(inside)) == (paragraph("a\tb\nc-de✓≥"),)


def test_hidden_text_is_not_printed() -> None:
    assert blocks(p(r("synlig") + r("skjult", "<w:vanish/>"))) == (paragraph("synlig"),)


def test_notes_stand_with_their_mark_after_the_paragraph_or_list_that_refers_to_them() -> None:
    notes = (
        "<w:footnote w:type='separator' w:id='0'>" + p("streg") + "</w:footnote>"
        "<w:footnote w:id='2'>" + p("<w:r><w:footnoteRef/></w:r>" + r("Noten.")) + "</w:footnote>"
    )
    refers = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    lists = numbered(level(0, "bullet", "•"))
    found = blocks(
        p(r("Tekst") + refers) + p(r("punkt") + refers, "", n(1)) + p("næste", "", n(1)), numbering=lists, parts={"footnotes": notes}
    )
    assert bare(found) == ["Tekst1", "1 Noten.", ["• punkt1", "• næste"], "1 Noten."]


def test_markers_are_counted_as_word_does() -> None:
    lists = numbered(
        level(0, "decimal", "%1.", start=3),
        level(1, "lowerLetter", "%2)"),
        level(2, "upperRoman", "%1.%3"),
        more='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>',
    )
    places = ((1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (1, 0))
    body = "".join(p(words, "", n(*place)) for words, place in zip("abcdefghi", places, strict=True))
    deepest = Listing((Item("3.I", (paragraph("d"),)),))
    deeper = Listing((Item("a)", (paragraph("b"),)), Item("b)", (paragraph("c"), deepest))))
    assert blocks(body, numbering=lists) == (
        Listing(
            (
                Item("3.", (paragraph("a"), deeper)),
                Item("4.", (paragraph("e"), listing("f", marker="a)"))),
                Item("7.", (paragraph("g"),)),
                Item("8.", (paragraph("h"),)),
                Item("9.", (paragraph("i"),)),
            )
        ),
    )


@pytest.mark.parametrize(
    ("shown", "font", "marker"),
    [
        ("\uf0b7", "Symbol", "•"),
        ("\uf0a7", "Wingdings", "▪"),
        ("o", "Courier New", "o"),
        ("-", "Calibri", "-"),
        ("\uf0d8", "Wingdings", "➢"),
        ("–", "", "–"),
    ],
)
def test_bullets_of_picture_fonts_are_what_they_look_like(shown: str, font: str, marker: str) -> None:
    lists = numbered(level(0, "bullet", shown, more=f"<w:rPr><w:rFonts w:ascii='{font}'/></w:rPr>"))
    assert blocks(p("punkt", "", n(1)), numbering=lists) == (listing("punkt", marker=marker),)


def test_a_list_may_come_from_a_style_and_be_taken_off_again() -> None:
    lists = numbered(level(0, "bullet", "•"))
    assert bare(blocks(p("a", "Punkt") + p("b", "Punkt", '<w:numPr><w:numId w:val="0"/></w:numPr>'), numbering=lists)) == [["• a"], "b"]


def test_a_list_of_its_own_that_stands_deeper_is_nested() -> None:
    lists = numbered(level(0, "bullet", "•"))
    found = blocks(p("a", "", n(1, 0, 360)) + p("b", "", n(2, 0, 1080)) + p("c", "", n(1, 0, 360)), numbering=lists)
    assert found == (Listing((Item("•", (paragraph("a"), listing("b"))), Item("•", (paragraph("c"),)))),)


def test_a_marker_typed_before_a_tab_makes_a_point() -> None:
    assert blocks(p("<w:r><w:t>-</w:t><w:tab/><w:t>punkt</w:t></w:r>")) == (listing("punkt", marker="-"),)


def test_a_point_goes_on_in_a_paragraph_whose_marker_was_taken_off() -> None:
    lists = numbered(level(0, "bullet", "•"))
    found = blocks(p("a", "", n(1)) + p("mere", "Liste") + p("b", "", n(1)) + p("slut"), numbering=lists)
    assert bare(found) == [["• a\nmere", "• b"], "slut"]


def test_an_automatic_number_is_part_of_a_heading_as_printed() -> None:
    lists = numbered(level(0, "decimal", "%1."))
    found = the_document(
        word(p("Titel", "Titel") + p("Et", "Overskrift1", n(1)) + p("x") + p("To", "Overskrift1", n(1)) + p("y", "", n(1)), numbering=lists)
    )
    assert [each.heading.text for each in found.sections if each.heading] == ["1. Et", "2. To"]
    assert bare(found.sections[1].blocks) == [["3. y"]]


def test_quotes_are_told_by_their_style() -> None:
    assert blocks(p("a", "Citat") + p("b", "Citat") + p("c")) == (Quote((paragraph("a"), paragraph("b"))), paragraph("c"))


def test_merged_cells_stand_once() -> None:
    def c(words: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(words)}</w:tc>"

    rows = (
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + c("A") + c("B", "<w:gridSpan w:val='2'/>") + "</w:tr>"
        "<w:tr>" + c("C", "<w:vMerge w:val='restart'/>") + c("D") + c("E") + "</w:tr>"
        "<w:tr>" + c("", "<w:vMerge/>") + "<w:sdt><w:sdtContent>" + c("F") + "</w:sdtContent></w:sdt>" + c("G") + "</w:tr>"
    )
    heads = Cell((paragraph("A"),), header=True), Cell((paragraph("B"),), header=True, columns=2)
    assert blocks(f"<w:tbl>{rows}</w:tbl>") == (
        Table(
            (
                heads,
                (Cell((paragraph("C"),), rows=2), Cell((paragraph("D"),)), Cell((paragraph("E"),))),
                (Cell((paragraph("F"),)), Cell((paragraph("G"),))),
            )
        ),
    )


def test_a_table_in_a_table_is_read() -> None:
    inner = "<w:tbl><w:tr><w:tc>" + p("inde") + "</w:tc></w:tr></w:tbl>"
    assert "inde" in text(blocks("<w:tbl><w:tr><w:tc>" + p("ude") + inner + p("") + "</w:tc></w:tr></w:tbl>"))


@pytest.mark.parametrize("kind", ["document.main", "document.macroEnabled.main", "template.main"])
def test_templates_and_files_with_macros_are_read_too(kind: str) -> None:
    assert the_document(word(p("Tekst"), body_type=kind)).intro == (paragraph("Tekst"),)


def test_the_strict_form_of_the_format_is_read_too() -> None:
    strict = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
    with zipfile.ZipFile(io.BytesIO(word(p("Titel", "Titel") + p("Tekst")))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    for old, new in strict.items():
        files = {name: data.replace(old, new) for name, data in files.items()}
    assert the_document(zipped(files)).intro == (paragraph("Tekst"),)


GOOD = word(p("Titel", "Titel") + p("Tekst"), numbering=numbered(level(0, "decimal", "%1.")))
with zipfile.ZipFile(io.BytesIO(GOOD)) as _archive:
    FILES = {name: _archive.read(name) for name in _archive.namelist()}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
BOMB = f"<w:document {NAMES}><w:body>{p('&b;')}</w:body></w:document>"
LAUGHS = '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
DEEP = f"<w:document {NAMES}><w:body>{'<w:sdt><w:sdtContent>' * 3000}</w:body></w:document>"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "tom"),
        (b"   \n", "tom"),
        (OLE, "gamle format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "adgangskode"),
        (b"{\\rtf1\\ansi Hej}", "RTF"),
        (b"%PDF-1.7", "ikke et Word-dokument"),
        (GOOD[:200], "beskadiget"),
        (GOOD[: len(GOOD) // 2], "beskadiget"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), "OpenDocument"),
        (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "Excel"),
        (zipped({"a.txt": "hej"}), "zip-fil"),
        (zipped({name: data for name, data in FILES.items() if name != "word/document.xml"}), "mangler"),
        (zipped(FILES | {"word/document.xml": b"<w:document"}), "beskadiget"),
        (zipped(FILES | {"word/document.xml": b"<x/>"}), "ingen tekst"),
        (zipped(FILES | {"word/document.xml": f"{LAUGHS}{BOMB}".encode()}), "dokumenttype"),
        (zipped(FILES | {"word/document.xml": DEEP.encode()}), "indlejret i mere end"),
        (zipped(FILES | {"word/bombe.bin": bytes(30_000_000)}), "svulmer op"),
        (zipped({f"{number}.xml": "" for number in range(6_000)}), "5000 dele"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, says: str) -> None:
    reading = read(data, "a.docx")
    assert reading.document is None
    assert [problem.rule for problem in reading.problems] == ["unreadable-file"]
    hit = reading.problems[0].hit
    assert says in hit.message.da
    assert hit.hint is not None


def test_a_damaged_part_beside_the_text_costs_only_itself() -> None:
    reading = read(zipped(FILES | {"word/numbering.xml": b"<w:numb"}), "a.docx")
    assert reading.document is not None
    assert reading.document.intro == (paragraph("Tekst"),)
    assert [problem.hit.message.da for problem in reading.problems] == ["filens del «word/numbering.xml» er beskadiget"]


def test_a_changed_seal_is_told_of() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx.render(document("Titel", section("Formål", "Tekst.")), PLAIN))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    reading = read(
        zipped(files | {"customXml/item1.xml": files["customXml/item1.xml"].replace(b"stdgen-document/1", b"en anden")}), "a.docx"
    )
    assert reading.document is not None
    assert reading.document.sealed is None
    assert [problem.rule for problem in reading.problems] == ["unreadable-file"]


OURS = to_docx.render(
    document("Titel", section("Formål", listing("a", "b", marker="1)"), paragraph(span("x", href="https://a.dk")))), PLAIN
)


@given(st.binary(max_size=200), st.sampled_from([b"", b"PK\x03\x04", OLE[:8], b"{\\rtf1"]))
def test_no_bytes_make_the_reader_raise(data: bytes, start: bytes) -> None:
    assert read(start + data, "a.docx").problems


@given(st.integers(0, 10_000), st.sampled_from([GOOD, OURS]))
def test_no_damage_makes_the_reader_raise(seed: int, data: bytes) -> None:
    chance = random.Random(seed)  # a seed shrinks better than a list of damages
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    read(bytes(damaged), "a.docx")


WORDS = (
    *("w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:sdtPr", "w:tag", "w:pPr", "w:numPr", "w:numId", "w:ilvl"),
    *("w:fldChar", "w:ins", "w:del", "w:hyperlink", "w:vMerge", "w:tcPr", "w:gridSpan", "w:pStyle", "w:drawing", "w:txbxContent"),
    *("mc:AlternateContent", "mc:Choice", "w:rPr", "w:trPr", "w:moveFrom", "w:moveTo", "w:pPrChange", "w:cellDel", "w:footnoteReference"),
)
VALUES = st.sampled_from(
    [
        "",
        "1",
        "-1",
        "x",
        "99999999999999999999",
        "1.5",
        "restart",
        "stdgen:item:x",
        "stdgen:section",
        "stdgen:closing",
        "Overskrift1",
        "begin",
    ]
)


@st.composite
def odd_xml(draw: st.DrawFn, depth: int = 4) -> str:
    name = draw(st.sampled_from(WORDS))
    value = draw(VALUES)
    inside = "".join(draw(st.lists(odd_xml(depth - 1), max_size=3))) if depth else draw(st.sampled_from(["", "tekst"]))
    return f'<{name} w:val="{value}" w:fldCharType="{value}" r:id="{value}">{inside}</{name}>'


@given(st.lists(odd_xml(), max_size=4))
def test_no_arrangement_of_elements_makes_the_reader_raise(inside: list[str]) -> None:
    assert read(word("".join(inside), numbering=numbered(level(0, "decimal", "%1."))), "a.docx").document is not None


@given(st.lists(odd_xml(), max_size=4), st.sampled_from(View))
def test_no_arrangement_of_changes_makes_the_reader_raise(inside: list[str], view: View) -> None:
    body = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{''.join(inside)}</w:p>" + "".join(inside)
    assert read(word(body), "a.docx", view=view).document is not None
