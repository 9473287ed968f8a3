"""A document becomes a Word file whose structure is real: styles, numbering, fields, links, revisions, controls."""

import base64
import hashlib
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from lxml import etree

from stdgen import documentjson
from stdgen.model.document import Cell, Document, Field, Fields, Figure, Item, Listing, Provenance, Style, Table, Topic
from stdgen.model.profile import Layout, Look, Profile
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_docx import rendering as to_docx
from stdgen.resources import templates
from tests.builders import document, listing, paragraph, quote, section, span

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLAIN = Profile(
    name="proeve",
    municipality="Eksempel Kommune",
    layout=Layout.HEADINGS,
    look=Look("Overskriftskrift", "Brødskrift", "#7d3243", "#20262b", "#b9c4cb", "#f2f5f7"),
    headings={},
    header="{{ kommune.navn }}",
    footer="{{ titel }}",
    page_number="Side {{ side }} af {{ sider }}",
    files={"reference.docx": (templates() / "standard" / "reference.docx").read_bytes()},
)
TABLE = replace(PLAIN, layout=Layout.TABLE)
APPROVED = replace(
    document("Titel", section("Formål", "Tekst."), closing=("Godkendt i Byrådet den 3. marts 2022. Sag 22/1",)),
    fields=Fields(
        approval=Field("Godkendt i Byrådet den 3. marts 2022.", "filled"),
        approval_body=Field("Byrådet", "Byrådet"),
        approval_date=Field("3. marts 2022", "2022-03-03"),
        case_number=Field("22/1", "22/1"),
    ),
)


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def body(written: Document, profile: Profile = PLAIN, *, draft: bool = False) -> etree._Element:
    return part(to_docx.render(written, profile, draft=draft), "word/document.xml")


def styles_used(root: etree._Element) -> list[tuple[str, str]]:
    """Style id and text of every paragraph that says something."""
    found = []
    for each in root.iter(f"{W}p"):
        words = "".join(text.text or "" for text in each.iter(f"{W}t", f"{W}delText"))
        style = each.find(f"{W}pPr/{W}pStyle")
        if words:
            found.append((style.get(f"{W}val", "") if style is not None else "", words))
    return found


def tags(root: etree._Element) -> list[str]:
    return [each.get(f"{W}val", "") for each in root.iter(f"{W}tag")]


def test_headings_are_words_own_styles() -> None:
    written = document(
        "Titel", section("Formål", "Tekst.", section("Under", "Mere.")), intro=("Indledning.",), closing=("Slut.", "Adresse")
    )
    assert styles_used(body(written)) == [
        ("Title", "Titel"),
        ("Normal", "Indledning."),
        ("Heading1", "Formål"),
        ("Normal", "Tekst."),
        ("Heading2", "Under"),
        ("Normal", "Mere."),
        ("ClosingFirst", "Slut."),
        ("Normal", "Adresse"),
    ]


def test_every_part_stands_in_a_control_that_names_it() -> None:
    written = document(
        "Titel", section("Formål", "Tekst.", topic=Topic.PURPOSE), section("Andet", quote("ordret")), intro=("Ind.",), closing=("Ud.",)
    )
    assert tags(body(written)) == [
        "stdgen:title",
        "stdgen:intro",
        "stdgen:section:purpose",
        "stdgen:section",
        "stdgen:quote",
        "stdgen:closing",
    ]


def test_the_facts_of_an_approval_stand_in_controls_inside_its_line() -> None:
    line = next(each for each in body(APPROVED).iter(f"{W}sdt") if tags(each)[0] == "stdgen:approval")
    assert tags(line) == ["stdgen:approval", "stdgen:approval_body", "stdgen:approval_date"]
    assert "".join(text.text or "" for text in line.iter(f"{W}t")) == "Godkendt i Byrådet den 3. marts 2022."
    assert tags(body(APPROVED))[-1] == "stdgen:case_number"


def test_labels_are_headings_in_the_first_cells_of_rows() -> None:
    root = body(document("Titel", section("Formål", "Tekst.", section("Under", "Mere.")), section("Klage", "Hertil.")), TABLE)
    rows = list(root.iter(f"{W}tr"))
    assert [[styles_used(cell) for cell in row.iter(f"{W}tc")] for row in rows] == [
        [[("Heading1", "Formål")], [("Normal", "Tekst."), ("Heading2", "Under"), ("Normal", "Mere.")]],
        [[("Heading1", "Klage")], [("Normal", "Hertil.")]],
    ]


def test_a_row_of_a_label_and_its_text_stays_on_one_page_unless_it_is_longer_than_a_page() -> None:
    sentence = "Hjælpen er for dig, der ikke selv kan klare opgaverne i hjemmet. "
    some, much = [sentence * 4] * 4, [sentence * 4] * 30
    points = listing(*("• Hjælp til at gøre rent" for _ in range(90)))
    root = body(
        document(
            "Titel", section("Formål", *some), section("Indhold", *much), section("Omfang", points), section("A", section("B", *much))
        ),
        TABLE,
    )
    kept = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in root.iter(f"{W}tr")]
    assert kept == [True, False, False, False]


def test_a_table_of_data_repeats_its_header_row_and_keeps_each_row_on_one_page() -> None:
    heads = tuple(Cell((paragraph(words),), header=True) for words in ("Ydelse", "Pris"))
    root = body(document("Titel", section("Løn", Table((heads, (Cell((paragraph("Kørsel"),)), Cell((paragraph("0 kr."),))))))))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in root.iter(f"{W}tr")] == [True, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in root.iter(f"{W}tr"))


@pytest.mark.parametrize("profile", [PLAIN, TABLE])
def test_every_cell_and_every_table_ends_with_a_paragraph(profile: Profile) -> None:
    inner = Table(((Cell((Table(((Cell(()),),)),)), Cell((quote("x"),))),))
    root = body(document("Titel", section("Løn", inner, inner), section("Tom"), intro=(inner,), closing=(inner,)), profile)
    assert {cell[-1].tag for cell in root.iter(f"{W}tc")} == {f"{W}p"}
    assert not [each for each in root.iter(f"{W}tbl") if (after := each.getnext()) is not None and after.tag == f"{W}tbl"]


def test_a_list_that_starts_anywhere_has_numbering_of_its_own() -> None:
    points = Listing(tuple(Item(marker, (paragraph(marker),)) for marker in ("1)", "2)", "5)", "•", "ii.", "iii.", "§ 3.", "Stk. 2.")))
    data = to_docx.render(document("Titel", section("Løn", points)), PLAIN)
    used = [each.get(f"{W}val", "") for each in part(data, "word/document.xml").iter(f"{W}numId")]
    abstract = {each.get(f"{W}numId"): each[0].get(f"{W}val") for each in part(data, "word/numbering.xml").iter(f"{W}num")}
    levels = {each.get(f"{W}abstractNumId"): each.find(f"{W}lvl") for each in part(data, "word/numbering.xml").iter(f"{W}abstractNum")}

    def said(number: str) -> tuple[str, ...]:
        level = levels[abstract[number]]
        assert level is not None
        return tuple(each.get(f"{W}val", "") for name in ("start", "numFmt", "lvlText") for each in level.iter(f"{W}{name}"))

    assert [said(number) for number in used] == [
        ("1", "decimal", "%1)"),
        ("1", "decimal", "%1)"),
        ("5", "decimal", "%1)"),
        ("1", "bullet", "•"),
        ("2", "lowerRoman", "%1."),
        ("2", "lowerRoman", "%1."),
        ("3", "decimal", "§ %1."),
        ("1", "decimal", "Stk. 2."),
    ]
    assert used[0] == used[1]
    assert used[4] == used[5]


def test_a_link_is_a_link() -> None:
    data = to_docx.render(document("Titel", section("Klage", paragraph(span("her", href="https://example.dk/?a=1&b=æ")))), PLAIN)
    link = next(part(data, "word/document.xml").iter(f"{W}hyperlink"))
    target = {each.get("Id"): (each.get("Target"), each.get("TargetMode")) for each in part(data, "word/_rels/document.xml.rels")}
    assert target[link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")] == (
        "https://example.dk/?a=1&b=æ",
        "External",
    )
    assert [each.get(f"{W}val") for each in link.iter(f"{W}rStyle")] == ["Hyperlink"]


def test_revisions_are_revisions_dated_by_the_data() -> None:
    changed = paragraph(span("ny", Style.INSERTED), span("gammel", Style.DELETED))
    written = replace(APPROVED, sections=(section("Løn", changed),), provenance=Provenance("yaml", municipality="Prøveby Kommune"))
    found = [(each.tag.removeprefix(W), each.get(f"{W}author"), each.get(f"{W}date")) for each in body(written).iter(f"{W}ins", f"{W}del")]
    assert found == [("ins", "Prøveby Kommune", "2022-03-03T00:00:00Z"), ("del", "Prøveby Kommune", "2022-03-03T00:00:00Z")]


def test_a_revision_without_a_date_in_the_data_has_none() -> None:
    root = body(document("Titel", section("Løn", paragraph(span("ny", Style.INSERTED)))))
    assert [each.get(f"{W}date") for each in root.iter(f"{W}ins")] == [None]


def test_header_and_footer_say_what_the_profile_says_and_count_pages() -> None:
    data = to_docx.render(document("Titel", section("Løn", "Tekst.")), PLAIN)
    assert [words for _, words in styles_used(part(data, "word/header1.xml"))] == ["Eksempel Kommune"]
    footer = part(data, "word/footer1.xml")
    assert [each.text for each in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]
    assert "".join(each.text or "" for each in footer.iter(f"{W}t")) == "TitelSide 1 af 1"


def test_the_mark_stands_in_the_header_with_its_words() -> None:
    drawn = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>'
    marked = replace(PLAIN, logo="logo.svg", logo_alt="Byvåben", files={**PLAIN.files, "logo.svg": drawn})
    data = to_docx.render(document("Titel"), marked)
    pictures = part(data, "word/header1.xml").iter("{*}docPr")
    assert [each.get("descr") for each in pictures] == ["Byvåben"]
    with pytest.raises(RenderError) as fault:
        to_docx.render(document("Titel"), replace(marked, files={**PLAIN.files, "logo.svg": b"<svg"}))
    assert "«logo.svg»" in fault.value.message.da


def test_a_footer_with_an_unknown_variable_is_told_of() -> None:
    with pytest.raises(RenderError) as fault:
        to_docx.render(document("Titel"), replace(PLAIN, footer="{{ kommune.motto }}"))
    assert "«{{ kommune.motto }}»" in fault.value.message.da


def test_a_reference_without_a_style_is_told_of() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN.files["reference.docx"])) as archive:
        kept = {name: archive.read(name).replace(b'"heading 1"', b'"ukendt"') for name in archive.namelist()}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in kept.items():
            archive.writestr(name, data)
    with pytest.raises(RenderError) as fault:
        to_docx.render(document("Titel", section("Løn", "x")), replace(PLAIN, files={"reference.docx": written.getvalue()}))
    assert "«heading 1»" in fault.value.message.da


def test_a_draft_is_marked_behind_the_page_and_not_in_its_text() -> None:
    data = to_docx.render(document("Titel", section("Løn", "Tekst.")), PLAIN, draft=True)
    header = part(data, "word/header1.xml")
    assert [each.get("string") for each in header.iter("{urn:schemas-microsoft-com:vml}textpath") if each.get("string")] == ["UDKAST"]
    assert "UDKAST" not in "".join(each.text or "" for each in header.iter(f"{W}t"))
    assert b"UDKAST" not in etree.tostring(part(data, "word/document.xml"))


def test_the_properties_come_from_the_data() -> None:
    core = docx.Document(io.BytesIO(to_docx.render(APPROVED, PLAIN))).core_properties
    assert (core.title, core.author, core.language) == ("Titel", "Eksempel Kommune", "da-DK")
    assert {str(core.created)[:19], str(core.modified)[:19]} == {"2022-03-03 00:00:00"}


def test_the_source_travels_in_a_custom_part() -> None:
    data = to_docx.render(APPROVED, PLAIN, source=b"title: \xc3\xa6\r\n")
    sealed = part(data, "customXml/item1.xml")
    assert documentjson.from_json(json.loads(sealed[0].text or "")) == APPROVED
    assert base64.b64decode(sealed[1].text or "") == b"title: \xc3\xa6\r\n"


def test_fonts_and_colours_are_the_profiles() -> None:
    styles = docx.Document(io.BytesIO(to_docx.render(APPROVED, PLAIN))).styles
    assert (styles["Heading 1"].font.name, str(styles["Heading 1"].font.color.rgb)) == ("Overskriftskrift", "7D3243")
    assert b"Source Sans" not in etree.tostring(styles.element)


def test_what_xml_cannot_hold_is_shown_as_such() -> None:
    root = body(
        document(
            "A\x00B", section("Løn\x07", paragraph("x\ud800y\x0bz", span("\ufffe", href="https://a.dk/\x01"))), intro=(Figure("\x02"),)
        )
    )
    assert [words for _, words in styles_used(root)] == ["A\ufffdB", "Løn\ufffd", "x\ufffdy z\ufffd"]


def test_the_same_document_gives_the_same_bytes_in_every_process() -> None:
    script = (
        "import hashlib, sys; from tests.unit import test_to_docx as t; from stdgen.renderers.to_docx import rendering as to_docx; "
        "sys.stdout.write(hashlib.sha256(to_docx.render(t.APPROVED, t.TABLE, source=b'x', draft=True)).hexdigest())"
    )
    here = hashlib.sha256(to_docx.render(APPROVED, TABLE, source=b"x", draft=True)).hexdigest()
    for seed in ("1", "2"):
        found = subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert found.stdout == here


def test_a_short_list_costs_no_second_definition() -> None:
    data = to_docx.render(document("Titel", section("A", listing("x", "y")), section("B", listing("z"))), PLAIN)
    assert len(list(part(data, "word/numbering.xml").iter(f"{W}num"))) == 1
