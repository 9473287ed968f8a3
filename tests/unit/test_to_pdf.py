"""What stands in a PDF that was made of a document: its tags, its text, its furniture, its attachments."""

import hashlib
import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stdgen import documentjson, profiles
from stdgen.model.document import Cell, Document, Field, Fields, Figure, Item, Listing, Paragraph, Provenance, Section, Style, Table
from stdgen.model.profile import Layout, Profile
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, listing, paragraph, quote, section, span, table
from tests.unit.pdf_tags_of import Tag, tags

ROOT = Path(__file__).parents[2]
HEADINGS, TABLE = "standard", "norddjurs"
LAYOUTS = pytest.mark.parametrize("name", [HEADINGS, TABLE])
LONG = "Kommunen yder hjælpen efter en konkret og individuel vurdering. " * 12


@cache
def profile(name: str) -> Profile:
    return profiles.load(name)


@cache
def made(written: Document, name: str = HEADINGS, *, source: bytes | None = None, draft: bool = False) -> bytes:
    return to_pdf.render(written, profile(name), source=source, draft=draft)


def tree(written: Document, name: str = HEADINGS) -> Tag:
    return tags(made(written, name))


def pages(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


SMALL = document(
    "Kvalitetsstandard for rengøring",
    section("Målgruppe", "Borgere, der ikke selv kan gøre rent.", section("Under folkepensionsalderen", "Tekst.")),
    section("Lovgrundlag", "Serviceloven:", quote("§ 83. Kommunalbestyrelsen skal tilbyde hjælp.")),
    intro=("Denne kvalitetsstandard gælder hele kommunen.",),
    closing=("Godkendt af Byrådet den 3. marts 2026.",),
)


@LAYOUTS
def test_the_title_is_h1_sections_h2_and_subsections_h3(name: str) -> None:
    found = [(tag.role, tag.text) for tag in tree(SMALL, name).walk() if tag.role.startswith("H")]
    assert found == [
        ("H1", "Kvalitetsstandard for rengøring"),
        ("H2", "Målgruppe"),
        ("H3", "Under folkepensionsalderen"),
        ("H2", "Lovgrundlag"),
    ]


@LAYOUTS
def test_the_paragraphs_of_the_tags_are_those_of_the_document(name: str) -> None:
    assert tree(SMALL, name).texts("P") == [
        "Denne kvalitetsstandard gælder hele kommunen.",
        "Borgere, der ikke selv kan gøre rent.",
        "Tekst.",
        "Serviceloven:",
        "§ 83. Kommunalbestyrelsen skal tilbyde hjælp.",
        "Godkendt af Byrådet den 3. marts 2026.",
    ]


def test_a_label_is_the_head_of_its_row() -> None:
    rows = list(tree(SMALL, TABLE).every("TR"))
    assert [[cell.role for cell in row.below] for row in rows] == [["TH", "TD"], ["TH", "TD"]]
    heads = [row.below[0] for row in rows]
    assert [(head.attributes["Scope"], head.below[0].role, head.text) for head in heads] == [
        ("Row", "H2", "Målgruppe"),
        ("Row", "H2", "Lovgrundlag"),
    ]


def test_a_section_without_a_heading_has_no_head() -> None:
    written = document("Titel", section(None, "Tekst."), section("Formål", "Mere."))
    assert [[cell.text for cell in row.every("TH")] for row in tree(written, TABLE).every("TR")] == [[], ["Formål"]]


def test_a_row_over_several_pages_is_one_row() -> None:
    written = document("Titel", section("Formål", *[f"{number}. {LONG}" for number in range(20)]), section("Løn", "Tekst."))
    assert len(pages(made(written, TABLE))) > 2
    assert len(list(tree(written, TABLE).every("TR"))) == 2


@pytest.mark.parametrize("above", range(26, 34))
def test_no_label_stands_at_the_foot_of_a_page_without_its_text(above: int) -> None:
    written = document("Titel", section("Formål", *["Linje."] * above), section("ETIKET", f"FØRST {LONG}"))
    assert [page for page in pages(made(written, TABLE)) if ("ETIKET" in page) != ("FØRST" in page)] == []


@LAYOUTS
def test_no_level_is_skipped_where_a_section_has_no_heading(name: str) -> None:
    written = document("Titel", section(None, section(None, section("Dybt", section("Dybere")))), section("Næste"))
    levels = [int(tag.role[1:]) for tag in tree(written, name).walk() if tag.role.startswith("H")]
    assert [after - before for before, after in pairwise(levels) if after > before + 1] == []


@LAYOUTS
def test_without_a_title_sections_begin_at_h1(name: str) -> None:
    written = document(None, section("Formål", section("Under")))
    assert [(tag.role, tag.text) for tag in tree(written, name).walk() if tag.role[0] == "H"] == [("H1", "Formål"), ("H2", "Under")]


@LAYOUTS
def test_ten_levels_of_lists_and_of_sections_are_set(name: str) -> None:
    points, parts = listing("inderst"), section("Afsnit 10", "Tekst.")
    for level in reversed(range(1, 10)):
        points = Listing((Item("o", (paragraph(f"niveau {level}"), points)),))
        parts = section(f"Afsnit {level}", parts)
    found = tree(document("Titel", section("Liste", points), parts), name)
    assert (len(list(found.every("L"))), [tag.text for tag in found.walk() if tag.role == "H11"]) == (10, ["Afsnit 10"])


def test_a_marker_is_printed_as_it_is_written() -> None:
    markers = ("•", "o", "-", "–", "1)", "2)", "a)", "Stk. 2.", "")
    written = document("Titel", section("Liste", Listing(tuple(Item(marker, (paragraph("punkt"),)) for marker in markers))))
    items = list(tree(written).every("LI"))
    labels = ["".join(tag.text for tag in item.below if tag.role == "Lbl") for item in items]
    assert labels == list(markers)


def test_styles_have_tags_of_their_own() -> None:
    words = paragraph(
        span("fed", Style.STRONG),
        span("skrå", Style.EMPHASIS),
        span("ind", Style.INSERTED),
        span("ud", Style.DELETED),
        span("link", href="https://example.dk/"),
    )
    found = tree(document("Titel", section("Stil", words)))
    decorations = {tag.text: tag.attributes.get("TextDecorationType") for tag in found.every("Span") if tag.attributes}
    assert (found.texts("Strong"), found.texts("Em"), found.texts("Link"), decorations) == (
        ["fed"],
        ["skrå"],
        ["link"],
        {"ind": "Underline", "ud": "LineThrough"},
    )


def test_a_link_leads_where_it_says_and_is_described() -> None:
    with pdfplumber.open(
        io.BytesIO(made(document("Titel", section("A", paragraph(span("frister", href="https://example.dk/a-b?x=(1)"))))))
    ) as pdf:
        assert [(link["uri"], link["contents"]) for page in pdf.pages for link in page.annots] == [("https://example.dk/a-b?x=(1)",) * 2]


def test_the_header_row_of_a_long_table_is_repeated_but_read_once() -> None:
    head = tuple(Cell((paragraph(word),), header=True) for word in ("Nummer", "Ydelse"))
    rows = tuple(tuple(Cell((paragraph(words),)) for words in (str(number), "Rengøring")) for number in range(200))
    written = document("Titel", section("Tabel", Table((head, *rows))))
    assert [page.count("Nummer") for page in pages(made(written))] == [1] * len(pages(made(written)))
    assert ([tag.text for tag in tree(written).every("TH")], len(list(tree(written).every("TR")))) == (["Nummer", "Ydelse"], 201)


def test_cells_may_span_hold_lists_and_head_their_row() -> None:
    cell = Cell((paragraph("a"),))
    written = Table(
        (
            (Cell((paragraph("hoved"),), header=True, columns=9), Cell((paragraph("h2"),), header=True)),
            (Cell((paragraph("række"),), header=True, rows=2), Cell((listing("x", "y"),))),
            (replace(cell, rows=7),),
            (cell, cell, replace(cell, columns=3)),
        )
    )
    found = tree(document("Titel", section("Tabel", written, table(("a", "b")))))
    heads = [(tag.text, tag.attributes["Scope"]) for tag in found.every("TH")]
    assert heads == [("hoved", "Column"), ("h2", "Column"), ("række", "Row")]


def test_a_table_inside_a_label_table_keeps_its_own_heads() -> None:
    inner = Table(((Cell((paragraph("indre"),), header=True), Cell((paragraph("b"),))), (Cell((paragraph("c"),)), Cell((paragraph("d"),)))))
    found = tree(document("Titel", section("Etiket", inner), intro=(table(("x", "y")),)), TABLE)
    assert [tag.text for tag in found.every("TH")] == ["Etiket", "indre"]


def test_a_figure_says_its_alternative_text() -> None:
    with pdfplumber.open(io.BytesIO(made(document("Titel", Section(None, None, (Figure("Et diagram"),)))))) as pdf:
        assert pdf.structure_tree[0]["children"][-1]["alt_text"] == "Et diagram"


@LAYOUTS
def test_one_rule_as_wide_as_the_text_stands_above_the_closing(name: str) -> None:
    with pdfplumber.open(io.BytesIO(made(SMALL, name))) as pdf:
        page = pdf.pages[0]
        first, closing = (page.search(words)[0]["top"] for words in ("Målgruppe", "Godkendt af Byrådet"))
        left = page.search("Denne kvalitetsstandard")[0]["x0"]
        shapes = [*page.lines, *page.rects]
    wide = [shape for shape in shapes if first < shape["top"] < page.height - 75 and shape["x0"] < left + 1 and shape["width"] > 300]
    assert [first < shape["top"] < closing for shape in wide] == [True]


@LAYOUTS
def test_page_furniture_is_no_part_of_the_tags(name: str) -> None:
    pdf = made(SMALL, name)
    assert "Side 1 af 1" in pages(pdf)[0]
    assert "Side 1" not in "".join(tag.text for tag in tags(pdf).below)


def test_the_draft_mark_is_seen_and_not_read() -> None:
    plain, draft = made(SMALL), made(SMALL, draft=True)
    pictures = [pypdfium2.PdfDocument(pdf)[0].render().to_pil().tobytes() for pdf in (plain, draft)]
    assert pages(plain) == pages(draft)
    assert pictures[0] != pictures[1]


def test_the_source_and_the_document_travel_in_the_file() -> None:
    source = b"\xef\xbb\xbftitle: \xc3\x86bler\r\n"
    file = pypdfium2.PdfDocument(made(SMALL, source=source))
    attached = {each.get_name(): bytes(each.get_data()) for each in map(file.get_attachment, range(file.count_attachments()))}
    assert attached["kilde.yaml"] == source
    assert documentjson.from_json(json.loads(attached["stdgen-document.json"])) == SMALL
    assert made(SMALL, source=source).count(b"/AFRelationship/Source") == 2


def test_the_viewer_shows_title_language_and_bookmarks() -> None:
    pdf = made(SMALL)
    file = pypdfium2.PdfDocument(pdf)
    assert (file.get_metadata_value("Title"), b"/DisplayDocTitle true" in pdf, b"/Lang(da-DK)" in pdf) == (
        "Kvalitetsstandard for rengøring",
        True,
        True,
    )
    assert [(mark.level, mark.get_title()) for mark in file.get_toc()] == [
        (0, "Målgruppe"),
        (1, "Under folkepensionsalderen"),
        (0, "Lovgrundlag"),
    ]


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        (Fields(approval_date=Field("3. marts 2026", "2026-03-03"), valid_from=Field("1. april", "2026-04-01")), "D:20260303"),
        (Fields(approval_date=Field("den XX", None), valid_from=Field("1. april", "2026-04-01")), "D:20260401"),
        (Fields(), "D:20000101"),
    ],
)
def test_the_file_is_dated_by_the_document(fields: Fields, day: str) -> None:
    file = pypdfium2.PdfDocument(made(replace(SMALL, fields=fields)))
    assert (file.get_metadata_value("CreationDate")[:10], file.get_metadata_value("ModDate")[:10]) == (day, day)


BUILD = """
import hashlib
from stdgen import profiles
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.unit.test_to_pdf import SMALL
for name in ("standard", "norddjurs"):
    print(hashlib.sha256(to_pdf.render(SMALL, profiles.load(name), source=b"a: 1", draft=True)).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_makes_the_same_bytes(seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", BUILD], env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    here = [hashlib.sha256(made(SMALL, name, source=b"a: 1", draft=True)).hexdigest() for name in (HEADINGS, TABLE)]
    assert done.stdout.split() == here


def test_threads_do_not_disturb_each_other() -> None:
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda name: to_pdf.render(SMALL, profile(name)), [HEADINGS, TABLE] * 4))
    assert together == [made(SMALL, HEADINGS), made(SMALL, TABLE)] * 4


def test_nothing_in_a_text_is_taken_for_typst() -> None:
    words = '#sys.version $x$ *a* _b_ `c` = d // e @f <g> \\ #("h") [i] "j" https://example.dk/*k'
    assert tree(document(words, section(words, words))).texts("H1", "H2", "P") == [words] * 3


def test_nothing_in_a_heading_is_taken_for_pdf() -> None:
    words = ") /K[1 0 R] >>endobj 5 0 obj <</Type/StructElem/S/TD/P 1 0 R>>"
    assert tree(document(words, section(words, "Tekst.")), TABLE).texts("H1") == [words]


@pytest.mark.parametrize("words", ["a" * 900, "ord-" * 90, "_" * 300, f"https://example.dk/{'b' * 200}/c?d={'e' * 99}"])
@LAYOUTS
def test_an_endless_word_stays_on_the_page_and_whole(words: str, name: str) -> None:
    pdf = made(document("Titel", section("Lang", words)), name)
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        assert max(char["x1"] for page in file.pages for char in page.chars) < file.pages[0].width - 40
    assert tags(pdf).texts("P") == [words]


def test_no_line_ends_in_a_hyphen_or_between_a_provision_and_its_number() -> None:
    words = "Social-, Senior- og Handicapudvalget fastsætter lærings- eller udviklingsforløb efter § 103, stk. 2, på 08-09. " * 20
    lines = "".join(pages(made(document("Titel", section("A", words))))).splitlines()
    assert [line for line in lines if line.rstrip().endswith(("-", "§", "\ufffe", "stk."))] == []


def test_what_has_no_printed_form_is_left_out() -> None:
    written = document("Ti\x00tel\ufeff", section("A\x07", "x\x01y\x1bz\t1\x0b2\u20283\ud800"))
    assert tree(written).texts("H1", "H2", "P") == ["Titel", "A", "xyz 1 2 3\ufffd"]


def test_greek_and_cyrillic_are_set_in_a_font_that_has_them() -> None:
    assert tree(document("α → ✓", section("Ж", "½ ☐ €"))).texts("H1", "H2", "P") == ["α → ✓", "Ж", "½ ☐ €"]


@pytest.mark.parametrize(("sign", "code"), [("😀", "U+1F600"), ("漢", "U+6F22"), ("\ue123", "U+E123")])
def test_a_sign_that_no_font_has_is_named_with_its_place(sign: str, code: str) -> None:
    with pytest.raises(RenderError) as caught:
        made(document("Titel", section("Formål", "Intet."), section("Løn", f"Løn {sign}.")))
    assert caught.value.message.da == f"ingen skrift i profilen har tegnet «{sign}» ({code}), som står under «Løn»; brug et andet tegn"


def test_lists_too_deep_for_a_page_are_refused_in_words() -> None:
    points: Listing = listing("inderst")
    for _ in range(40):
        points = Listing((Item("-", (points,)),))
    with pytest.raises(RenderError) as caught:
        made(document("Titel", section("Liste", points)))
    assert caught.value.message.en == "lists, quotes or sections are nested too deeply for a page"


@LAYOUTS
@pytest.mark.parametrize("written", [Document(None), document("Titel"), document("", section("")), document("Titel", section("A"))])
def test_an_empty_document_makes_a_page(written: Document, name: str) -> None:
    assert len(pages(made(written, name))) == 1


@settings(max_examples=15)
@given(st.text(max_size=60), st.sampled_from([HEADINGS, TABLE]))
def test_no_text_stops_the_press_but_for_a_sign_that_no_font_has(words: str, name: str) -> None:
    written = document(words, section(words, words, Listing((Item(words, (paragraph(words),)),))), closing=(words,))
    assert refusal(written, name) in ("", "ingen skrift i profilen har tegnet")


def refusal(written: Document, name: str) -> str:
    try:
        made(written, name)
    except RenderError as error:
        return error.message.da.partition(" «")[0]
    return ""


def test_the_authors_municipality_stands_in_the_header() -> None:
    written = replace(SMALL, provenance=Provenance("yaml", municipality="Eksempel Kommune"))
    assert pages(to_pdf.render(written, profile(HEADINGS)))[0].startswith("Eksempel Kommune")


def test_a_logo_may_be_a_png() -> None:
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(picture, "PNG")
    look = profile(HEADINGS)
    logo = replace(look, logo="logo.png", files={**look.files, "logo.png": picture.getvalue()}, layout=Layout.HEADINGS)
    assert b"/Subtype/Image" in to_pdf.render(SMALL, logo)


def test_hard_line_breaks_are_lines() -> None:
    address = Paragraph((span("Myndighedsafdelingen\nTorvet 3\n8500 Grenaa"),))
    page = pages(made(document("Titel", closing=(address,))))[0]
    assert [line.strip() for line in page.splitlines()][-4:-1] == ["Myndighedsafdelingen", "Torvet 3", "8500 Grenaa"]


def test_a_word_that_goes_on_after_a_link_in_a_narrow_cell_is_printed() -> None:
    strong = span("borgeren borgeren får får får hjælp", Style.STRONG)
    link = span("borgeren borgeren borgeren får", href="https://www.example.dk/a-b/c_d")
    cell = Cell((Paragraph((strong, span("hjælp"), link, span("borgeren"))),))
    with pdfplumber.open(io.BytesIO(made(document("Titel", closing=(Table(((cell,),)),))))) as pdf:
        assert "".join(word["text"] for word in pdf.pages[0].extract_words()).count("borgeren") >= 5
