"""What was printed as a PDF reads back from its pages as the same document."""

from collections.abc import Iterable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from stdgen import profiles
from stdgen.compare import canonical
from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Quote, Style, Table
from stdgen.model.profile import Layout
from stdgen.model.walk import bodies, text
from stdgen.readers.from_pdf import reading
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, listing, paragraph, quote, section, span
from tests.strategies import documents

PROFILES = {Layout.HEADINGS: profiles.load("standard"), Layout.TABLE: profiles.load("norddjurs")}
NESTED = Listing(
    (
        Item("•", (paragraph("Et"), Listing((Item("o", (paragraph("under"),)), Item("–", (paragraph("streg"),)))))),
        Item("1)", (paragraph("To"), quote("ordret"), paragraph("efter"))),
    )
)
WIDE = Table(
    (
        (Cell((paragraph("Ydelse"),), header=True), Cell((paragraph("Pris"),), header=True)),
        (Cell((paragraph("Kørsel"),)), Cell((listing("a", "b"),))),
        (Cell((paragraph("x"), paragraph("y"))), Cell(())),
    )
)
LONG = "Borgeren skal have en betydelig nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. " * 4
MARKED = paragraph(
    "før ",
    span("fed", Style.STRONG),
    span(" kursiv ", Style.EMPHASIS, Style.STRONG),
    span("link", href="https://example.dk/?a=1&b=2"),
    span("mere link", Style.STRONG, href="https://example.dk/?a=1&b=2"),
)
LAYOUTS = st.sampled_from(Layout)


def read_back(written: Document, layout: Layout) -> Document | None:
    return reading.read(to_pdf.render(written, PROFILES[layout]), "a.pdf", ignore_source=True).document


def has_signs(written: Document, layout: Layout) -> bool:
    """Whether the profile's fonts have every sign of the document."""
    try:
        to_pdf.render(written, PROFILES[layout])
    except RenderError:
        return False
    return True


def has_blank_table(blocks: Iterable[Block]) -> bool:
    """Whether a table without any text is among them: what prints nothing leaves no trace in the tags."""
    for block in blocks:
        match block:
            case Table(rows=rows):
                if not text((block,)).strip() or any(has_blank_table(cell.blocks) for row in rows for cell in row):
                    return True
            case Quote(blocks=inner):
                if has_blank_table(inner):
                    return True
            case Listing(items=items):
                if any(has_blank_table(item.blocks) for item in items):
                    return True
    return False


def printed(written: Document) -> bool:
    """Whether the pages can tell all of it: a single heading above all others would be taken for the title."""
    if canonical(written).title is None and len(written.sections) == 1:
        return False
    return not any(has_blank_table(blocks) for _, blocks in bodies(written))


@given(documents(odd=True).filter(printed), LAYOUTS)
@example(document("Kvalitetsstandard", section("Formål", "Ét afsnit.")), Layout.TABLE)
@example(document("Titel", section("Formål", section("Under", "Tekst.")), closing=("Godkendt i Byrådet den XX.",)), Layout.TABLE)
def test_every_document_reads_back_as_it_was(written: Document, layout: Layout) -> None:
    assume(has_signs(written, layout))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("block", [NESTED, WIDE, MARKED, Quote((NESTED, WIDE)), Figure("Kort over kommunens tilbud")])
def test_every_kind_of_block_reads_back_wherever_it_stands(block: Block, layout: Layout) -> None:
    written = document("Titel", section("Formål", block, section("Under", block)), intro=(block,), closing=("Slut.", block))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize("layout", Layout)
def test_what_goes_on_over_a_page_is_still_one(layout: Layout) -> None:
    points = Listing(tuple(Item("-", (paragraph(LONG),)) for _ in range(12)))
    written = document("Titel", section("Formål", points), section("Klage", paragraph(LONG * 12), quote(LONG * 12)))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize("layout", Layout)
def test_line_breaks_read_back(layout: Layout) -> None:
    written = document("Titel", section("Klage", "Tekst."), section("Kontakt", "Torvet 3\n8500 Grenaa\nTlf. 8959 1000"))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


@pytest.mark.parametrize(
    "words", ["https://example.dk/en-lang-adresse/" + "med-bindestreger/" * 9, "Social-, Senior- og Handicapudvalget " * 9, "x" * 150]
)
@pytest.mark.parametrize("layout", Layout)
def test_words_broken_over_lines_are_made_whole(words: str, layout: Layout) -> None:
    written = document("Titel", section("Klage", words), section("Kontakt", "Tekst."))
    found = read_back(written, layout)
    assert found is not None
    assert canonical(found) == canonical(written)


def test_the_sealed_copy_is_the_document_itself() -> None:
    written = document("Titel", section("Formål", MARKED, NESTED))
    found = reading.read(to_pdf.render(written, PROFILES[Layout.HEADINGS]), "a.pdf").document
    assert found is not None
    assert found.sealed == written
