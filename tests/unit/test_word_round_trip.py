"""What was written to a Word file reads back as the same document."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stdgen.compare import canonical
from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Quote, Style, Table
from stdgen.model.profile import Layout
from stdgen.readers.from_docx import reading as from_docx
from stdgen.renderers.to_docx import rendering as to_docx
from tests.builders import document, listing, paragraph, quote, section, span
from tests.strategies import documents
from tests.unit.test_to_docx import PLAIN, TABLE

PROFILES = {Layout.HEADINGS: PLAIN, Layout.TABLE: TABLE}
LAYOUTS = st.sampled_from(Layout)


def read_back(written: Document, layout: Layout) -> Document | None:
    reading = from_docx.read(to_docx.render(written, PROFILES[layout], draft=True), "a.docx", ignore_source=True)
    assert [problem.rule for problem in reading.problems] == ["draft-mark"]  # the watermark of a draft
    return reading.document


@given(documents(odd=True), LAYOUTS)
@example(document("Kvalitetsstandard", section("Formål", "Ét afsnit.")), Layout.TABLE)
@example(document("Titel", section("Formål", section("Under", "Tekst.")), closing=("Godkendt i Byrådet den XX.",)), Layout.TABLE)
def test_every_document_reads_back_as_it_was(written: Document, layout: Layout) -> None:
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


def deep(levels: int) -> Listing:
    """A list in a list and so on, the levels counted by its points."""
    inside: tuple[Block, ...] = (deep(levels - 1),) if levels > 1 else ()
    return Listing((Item("•", (paragraph(str(levels)), *inside, paragraph("fortsat"))), Item("–", (paragraph("næste"),))))


NESTED = Listing(
    (
        Item("•", (paragraph("Et"), Listing((Item("o", (paragraph("under"),)), Item("–", (paragraph("streg"),)))), paragraph("fortsat"))),
        Item("1)", (paragraph("To"), quote("ordret"), paragraph("efter"), Table(((Cell((listing("x", marker="1)"),)),),)))),
        Item("2)", (listing("uden egen tekst", marker="1)"),)),
        Item("", ()),
        Item("4)", (quote("ordret"),)),
    )
)
WIDE = Table(
    (
        (Cell((paragraph("Ydelse"),), header=True), Cell((paragraph("Pris"),), header=True, columns=2)),
        (Cell((paragraph("Kørsel"),), header=True, rows=2), Cell((listing("a", "b"),)), Cell(())),
        (Cell((paragraph("x"), paragraph("y"))), Cell((Table(((Cell((paragraph("inde"),)),),)),))),
    )
)
LABELS = Table(((Cell((paragraph("Pris"),), header=True), Cell((paragraph("10 kr."),))),))
MARKERS = (
    "a)",
    "b)",
    "ii)",
    "iii)",
    "i)",
    "z)",
    "aa)",
    "A.",
    "B.",
    "(1)",
    "(2)",
    "1.1.",
    "1.2.",
    "01)",
    "Stk. 2.",
    "§ 3",
    "§ 4",
    "%1",
    "«'\\",
    "o",
    "9999)",
)
LETTERS = Listing(tuple(Item(marker, (paragraph(marker),)) for marker in MARKERS))
MARKED = paragraph(
    "før ",
    span("fed", Style.STRONG),
    span(" kursiv ", Style.EMPHASIS, Style.STRONG),
    span("ny", Style.INSERTED),
    span("gammel", Style.DELETED),
    span("begge", Style.INSERTED, Style.DELETED, Style.EMPHASIS),
    span("link", href='https://example.dk/?a=1&b="<2>"'),
    span("mere link", Style.STRONG, href='https://example.dk/?a=1&b="<2>"'),
    span("ny adresse", Style.INSERTED, Style.EMPHASIS, href="mailto:a@example.dk"),
    span("sted", href="#Klage"),
    span("farligt", href="javascript:alert(1)"),
    span("tomt", href=""),
)
KINDS = [
    NESTED,
    WIDE,
    LABELS,
    LETTERS,
    MARKED,
    Quote((NESTED, WIDE, quote("i citat"))),
    Figure("Kort over kommunens tilbud"),
    deep(12),
    Quote((deep(7),)),
]


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("block", KINDS)
def test_every_kind_of_block_reads_back_wherever_it_stands(block: Block, layout: Layout) -> None:
    written = document("Titel", section("Formål", block, section("Under", block)), intro=(block,), closing=(block,))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize("layout", Layout)
def test_sections_without_a_heading_read_back(layout: Layout) -> None:
    written = document(
        "Titel", section(None, "først"), section("Klage", "Tekst.", section(None, "under")), section(None, "sidst"), closing=("Slut",)
    )
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize("layout", Layout)
def test_sections_below_the_sixth_rank_read_back(layout: Layout) -> None:
    bottom = section("8", "bund")
    for rank in reversed(range(1, 8)):
        bottom = section(str(rank), f"tekst {rank}", bottom)
    written = document("Titel", bottom, section("Klage", "Tekst."))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


def test_the_language_reads_back() -> None:
    found = read_back(replace(document("Title", section("Purpose", "Text.")), language="en-GB"), Layout.HEADINGS)
    assert found is not None
    assert found.language == "en-GB"


def test_line_breaks_and_odd_hyphens_read_back() -> None:
    written = document(
        "Titel", section("Kontakt", "Torvet 3\n8500 Grenaa\n\nTlf. 8959 1000", "sags\u00adbehandling Social\u2011 og\u00a0Sundhed")
    )
    found = read_back(written, Layout.HEADINGS)
    assert found is not None
    assert found.sections[0].blocks == written.sections[0].blocks


def test_text_that_looks_like_something_else_stays_text() -> None:
    written = document(
        "Titel", section("Løn", paragraph(span("Målgruppe", Style.STRONG)), "1) ikke et punkt", "- heller ikke", "{{ x }} <w:p> &amp;")
    )
    found = read_back(written, Layout.HEADINGS)
    assert found is not None
    assert canonical(found) == canonical(written)


def test_the_sealed_copy_is_the_document_itself() -> None:
    written = document("Titel", section("Formål", MARKED, NESTED, "</x> \x00 \udc80"))
    reading = from_docx.read(to_docx.render(written, PLAIN), "a.docx")
    assert reading.document is not None
    assert reading.document.sealed == written
    assert from_docx.read(to_docx.render(written, PLAIN), "a.docx", ignore_source=True).document.sealed is None  # type: ignore[union-attr]  # fails all the same


@pytest.mark.parametrize("layout", Layout)
def test_a_file_whose_controls_were_dropped_reads_back_all_the_same(layout: Layout) -> None:
    heads = tuple(Cell((paragraph(words),), header=True) for words in ("Ydelse", "Pris", "Antal"))
    prices = Table((heads, tuple(Cell((paragraph(words),)) for words in ("Kørsel", "0 kr.", "2"))))
    lists = Listing((Item("•", (paragraph("Et"), listing("under", marker="o"), paragraph("fortsat"))), Item("•", (paragraph("To"),))))
    written = document(
        "Titel",
        section("Formål", "Tekst om formålet.", lists, section("Under", prices)),
        section("Lovgrundlag", quote("§ 1. Ordret.", "Stk. 2. Mere.")),
        intro=("Indledning.",),
        closing=("Godkendt i Byrådet den XX.", "Torvet 3"),
    )
    data = to_docx.render(written, PROFILES[layout])
    found = from_docx.read(without_controls(data), "a.docx").document
    assert found is not None
    assert canonical(found) == canonical(written)


def without_controls(data: bytes) -> bytes:
    """The file with what stands in its content controls standing free."""
    freed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(freed, "w") as after:
        for name in before.namelist():
            content = before.read(name).decode() if name == "word/document.xml" else before.read(name)
            if isinstance(content, str):
                content = re.sub(r"<w:sdtPr>.*?</w:sdtPr>|</?w:sdt(?:Content)?>", "", content)
            after.writestr(name, content)
    return freed.getvalue()
