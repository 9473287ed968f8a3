"""The same words are judged alike, whether they stand in YAML, on a web page, in a Word file or in a PDF."""

from datetime import date

import pytest

from stdgen.app.checking import check
from stdgen.app.given import Input, Settings
from stdgen.compose.taking_apart import decompose
from stdgen.model.document import Block, Cell, Document, Paragraph, Section, Span, Table
from stdgen.standards.writing import write_standard
from tests.generated.case import Case, Design, Headings, Layout, Part
from tests.generated.producers import PRODUCERS, made

FORMATS = ("yaml", "web", "word", "word-localised", "word-typed", "typst-plain", "typst", "weasyprint-tagged")


def paragraph(words: str) -> Paragraph:
    return Paragraph((Span(words),))


def table(*rows: str, headed: bool = False) -> Table:
    return Table(
        tuple(tuple(Cell((paragraph(words),), headed and not at) for words in row.split("|")) for at, row in enumerate(rows)),
    )


def given(name: str, blocks: tuple[Block, ...]) -> Input:
    """A file of that producer with these blocks in its second section."""
    sections = (
        Section(Span("Formål"), None, (paragraph("Hjælpen skal støtte dig i hverdagen."),)),
        Section(Span("Transport"), None, (paragraph("Vi kører dig til og fra stedet."), *blocks)),
    )
    document = Document(title=Span("Rengøring"), sections=sections)
    if name == "yaml":
        return Input("a.yaml", write_standard(decompose(document, municipality="x", service="y")).encode())
    layout = Layout.WEB_PAGE if name == "web" else Layout.RUNNING
    design = Design(layout, Headings.LARGER, font="Liberation Sans", size=11, heading_size=14, colour="#003366")
    (data,) = made(name, [Case("a", Part.TUNE, "house", document, design, name)])
    return Input(f"a.{PRODUCERS[name].suffix}", data)


def told(name: str, rule: str, *blocks: Block) -> list[str]:
    """What that rule tells of a file with these blocks."""
    report = check([given(name, blocks)], Settings(as_of=date(2026, 11, 22)))
    return [finding.message.da for finding in report.documents[0].findings if finding.name == rule]


HOURS = ("Mandag|9-12", "Tirsdag|–", "Onsdag|9-12")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("rows", [HOURS, ("Dag|Tid", *HOURS)])
@pytest.mark.parametrize("headed", [True, False])
def test_a_dash_among_opening_hours_is_an_answer(name: str, rows: tuple[str, ...], *, headed: bool) -> None:
    assert told(name, "empty-section", table(*rows, headed=headed)) == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_dash_in_the_field_of_a_form_is_none(name: str) -> None:
    fields = table("Godkendt af|Byrådet", "Dato|–", "Sagsnummer|26/11")
    assert told(name, "empty-section", fields) == ["der står intet ud for «Dato»"]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "blocks",
    [
        (paragraph("Læs mere på [indsæt link], og se hele politikken på [indsæt link]."),),
        (paragraph("Læs mere på [indsæt link]."), paragraph("Se hele politikken på [indsæt link].")),
        (table("Hvad|Hvor", "Kørsel|[indsæt link]", "Taxa|[indsæt link]", headed=True),),
    ],
)
def test_the_same_fault_in_two_places_is_told_twice(name: str, blocks: tuple[Block, ...]) -> None:
    assert len(told(name, "missing-link", *blocks)) == 2


@pytest.mark.parametrize("name", FORMATS)
def test_a_word_four_times_in_a_sentence_is_told_four_times(name: str) -> None:
    block = paragraph(", ".join(["Det Sociale Nævn"] * 4) + ".")
    assert len(told(name, "abolished-authority", block)) == 4
