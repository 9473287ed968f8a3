"""What was rendered as a page reads back as the same document."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stdgen.compare import canonical
from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Quote, Style, Table
from stdgen.model.profile import Layout
from stdgen.readers.from_html import reading as from_html
from stdgen.renderers.to_html import rendering as to_html
from tests.builders import document, listing, paragraph, quote, section, span
from tests.strategies import documents
from tests.unit.pages import profile

LAYOUTS = st.sampled_from(Layout)


def read_back(written: Document, layout: Layout) -> Document | None:
    return from_html.read(to_html.render(written, profile(layout)), "a.html", ignore_source=True).document


@given(documents(odd=True), LAYOUTS)
@example(document("Kvalitetsstandard", section("Formål", "Ét afsnit.")), Layout.TABLE)
@example(document("Titel", section("Formål", section("Under", "Tekst.")), closing=("Godkendt i Byrådet den XX.",)), Layout.TABLE)
def test_every_document_reads_back_as_it_was(written: Document, layout: Layout) -> None:
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


NESTED = Listing(
    (
        Item("•", (paragraph("Et"), Listing((Item("o", (paragraph("under"),)), Item("–", (paragraph("streg"),)))))),
        Item("1)", (paragraph("To"), quote("ordret"), paragraph("efter"))),
        Item("", ()),
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
LETTERS = Listing(
    (Item("a)", (paragraph("a"),)), Item("b)", (paragraph("b"),)), Item("ii)", (paragraph("to"),)), Item("«'\\", (paragraph("c"),)))
)
MARKED = paragraph(
    "før ",
    span("fed", Style.STRONG),
    span(" kursiv ", Style.EMPHASIS, Style.STRONG),
    span("ny", Style.INSERTED),
    span("gammel", Style.DELETED),
    span("link", href='https://example.dk/?a=1&b="<2>"'),
    span("mere link", Style.STRONG, href='https://example.dk/?a=1&b="<2>"'),
    span("farligt", href="javascript:alert(1)"),
    span("tomt", href=""),
)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("block", [NESTED, WIDE, LABELS, LETTERS, MARKED, Quote((NESTED, WIDE)), Figure("Kort over kommunens tilbud")])
def test_every_kind_of_block_reads_back_wherever_it_stands(block: Block, layout: Layout) -> None:
    written = document("Titel", section("Formål", block, section("Under", block)), intro=(block,), closing=(block,))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


def test_line_breaks_read_back() -> None:
    written = document("Titel", section("Kontakt", "Torvet 3\n8500 Grenaa\n\nTlf. 8959 1000"), section("Klage", "Tekst."))
    found = read_back(written, Layout.HEADINGS)
    assert found is not None
    assert found.sections[0].blocks == written.sections[0].blocks


def test_sections_below_the_sixth_rank_read_back() -> None:
    deep = section("8", "bund")
    for rank in reversed(range(1, 8)):
        deep = section(str(rank), f"tekst {rank}", deep)
    written = document("Titel", deep, section("Klage", "Tekst."))
    found = read_back(written, Layout.HEADINGS)
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


def test_the_sealed_copy_is_the_document_itself() -> None:
    written = document("Titel", section("Formål", MARKED, NESTED, "</script><!-- \x00 \udc80"))
    assert from_html.read(to_html.render(written, profile()), "a.html").document.sealed == written  # type: ignore[union-attr]  # fails all the same


@pytest.mark.parametrize(
    "source", [b"title: \xc3\xa6\n", b"a: </script>\n", b"a: 1\r\n", b"\xff\x00", b"", b"\n\na: <!-- b", b"a: &amp; 'x' \"y\"\n"]
)
def test_the_source_is_found_byte_for_byte(source: bytes) -> None:
    page = to_html.render(document("Titel", section("Formål", "Tekst.")), profile(), source=source)
    assert from_html.sealed_source(page) == source
