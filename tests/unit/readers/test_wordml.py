"""A document that Word 2003 saved as XML is read as any other of Word's."""

import pytest

from stdgen.model.document import Listing
from stdgen.model.walk import text
from stdgen.readers import kind_of
from stdgen.readers.from_docx.reading import read
from stdgen.readers.views import View

NAMES = (
    'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" '
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"'
)
STYLES = (
    '<w:styles><w:style w:type="paragraph" w:default="on" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="O1"><w:name w:val="heading 1"/></w:style></w:styles>'
)
LISTS = (
    '<w:lists><w:listDef w:listDefId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="4"/>'
    '<w:lvlText w:val="%1)"/></w:lvl></w:listDef>'
    '<w:list w:ilfo="1"><w:ilst w:val="7"/></w:list></w:lists>'
)


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{words if words.startswith('<') else f'<w:r><w:t>{words}</w:t></w:r>'}</w:p>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def file(body: str) -> bytes:
    head = '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    return f"{head}<w:wordDocument {NAMES}>{LISTS}{STYLES}<w:body><wx:sect>{body}</wx:sect></w:body></w:wordDocument>".encode()


POINT = '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr>'
NOTE = "<w:r><w:footnote><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Jf. loven.</w:t></w:r></w:p></w:footnote></w:r>"
FOOT = f"<w:sectPr><w:ftr w:type='odd'>{p('Godkendt i Socialudvalget den 3. marts 2025')}</w:ftr></w:sectPr>"
CHANGE = (
    "<aml:annotation aml:id='{}' w:type='Word.{}'><aml:content><w:r><w:{} xml:space='preserve'>{}</w:{}></w:r>"
    "</aml:content></aml:annotation>"
)
DOCUMENT = file(
    p("Madservice", style("T"))
    + p("Formål", style("O1"))
    + p(f"<w:r><w:t>Du får mad.</w:t></w:r>{NOTE}")
    + p("Indhold", style("O1"))
    + p("varm mad", POINT)
    + p("kold mad", POINT)
    + p("Pris", style("O1"))
    + p("<w:hlink w:dest='https://eksempel.dk/pris'><w:r><w:t>Se prisen</w:t></w:r></w:hlink>")
    + p(
        "<w:r><w:t xml:space='preserve'>Den er </w:t></w:r>"
        + CHANGE.format(1, "Deletion", "delText", "høj", "delText")
        + CHANGE.format(2, "Insertion", "t", "lav", "t")
    )
    + FOOT
)


def test_headings_lists_notes_links_changes_and_margins_are_read() -> None:
    found = read(DOCUMENT, "a.xml", view=View.FINAL)
    assert (found.document is not None, found.problems) == (True, ())
    assert found.document is not None
    assert [(part.heading.text, text(part.blocks)) for part in found.document.sections if part.heading] == [
        ("Formål", "Du får mad.1\n1 Jf. loven."),
        ("Indhold", "varm mad\nkold mad"),
        ("Pris", "Se prisen\nDen er lav"),
    ]
    (points,) = found.document.sections[1].blocks
    assert isinstance(points, Listing)
    assert [item.marker for item in points.items] == ["a)", "b)"]
    assert found.document.title is not None
    assert (found.document.title.text, text(found.document.closing)) == ("Madservice", "Godkendt i Socialudvalget den 3. marts 2025")


def test_the_original_of_its_changes_is_read_too() -> None:
    found = read(DOCUMENT, "a.xml", view=View.ORIGINAL).document
    assert found is not None
    assert text(found.sections[2].blocks) == "Se prisen\nDen er høj"


def test_it_is_told_by_its_root_and_not_by_its_name() -> None:
    assert (kind_of(DOCUMENT, "a.xml"), kind_of(b"<?xml version='1.0'?><order/>", "a.xml")) == ("docx", None)


@pytest.mark.parametrize("data", [DOCUMENT[:-60], DOCUMENT.replace(b"<w:body>", b"<w:bod>").replace(b"</w:body>", b"</w:bod>")])
def test_one_that_is_no_whole_xml_or_has_no_text_is_told(data: bytes) -> None:
    found = read(data, "a.xml")
    assert (found.document, [problem.hit.message.da for problem in found.problems]) == (
        None,
        ["filen er beskadiget: dens XML kan ikke læses"],
    )
