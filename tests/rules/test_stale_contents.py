"""When a list of contents is told to be stale, and when it is left alone."""

from dataclasses import replace
from datetime import date

from stdgen.model.document import Document, Listed, Location, Provenance, Section
from stdgen.model.rule import Context
from stdgen.rulekit.engine import run
from stdgen.rules import named
from tests.builders import document, section, span

NAMES = ("Formål", "Målgruppe", "Indhold i hjælpen", "Klageadgang", "Egenbetaling")
LONG = "Hjælpen gives til borgere, der har brug for den i hverdagen. " * 20


def standard(numbers: tuple[int, ...], pages: tuple[int | None, ...], *more: str, text: str = LONG) -> Document:
    """A document with sections on these pages and a list of contents with these numbers; `more` are entries beside."""
    held = (*zip(NAMES, numbers, strict=True), *((name, 9) for name in more))
    contents = tuple(Listed(f"{at}. {name}", number, Location("a.docx", under=("Indhold",))) for at, (name, number) in enumerate(held, 1))
    sections = tuple(_on(page, section(name, text)) for name, page in zip(NAMES, pages, strict=True))
    return replace(document("Støtte", *sections), provenance=Provenance("docx", contents=contents))


def _on(page: int | None, made: Section) -> Section:
    assert made.heading is not None
    return replace(made, heading=span(made.heading.text, at=Location("a.docx", page=page)))


def told(read: Document) -> list[str]:
    return [finding.message.da for finding in run(read, Context(as_of=date(2026, 11, 21), source="a.docx"), (named("stale-contents"),))]


NOWHERE = (None,) * len(NAMES)


def test_the_same_number_everywhere_is_told_of_a_text_that_no_page_holds() -> None:
    (message,) = told(standard((1,) * 5, NOWHERE))
    assert message == "alle overskrifter i indholdsfortegnelsen står med sidetallet 1: «1. Formål 1»"


def test_the_same_number_everywhere_is_right_on_one_page() -> None:
    assert told(standard((1,) * 5, NOWHERE, text="Kort.")) == []
    assert told(standard((1,) * 5, (1,) * 5)) == []


def test_without_pages_no_number_is_known_to_be_wrong() -> None:
    assert told(standard((1, 2, 9, 4, 5), NOWHERE)) == []


def test_a_single_wrong_number_is_told_with_the_right_one() -> None:
    (message,) = told(standard((1, 2, 9, 4, 5), (2, 3, 4, 5, 6)))
    assert message == "indholdsfortegnelsen siger side 9, men afsnittet står på side 3: «3. Indhold i hjælpen 9»"


def test_many_wrong_numbers_are_told_once() -> None:
    (message,) = told(standard((1, 5, 7, 8, 11), (1, 2, 3, 4, 5)))
    assert message.endswith("(og 3 andre)")


def test_a_heading_that_was_deleted_is_told_and_one_that_is_only_text_is_not() -> None:
    assert told(standard((1, 2, 3, 4, 5), (1, 2, 3, 4, 5), "Frit valg af leverandør")) == [
        "indholdsfortegnelsen nævner en overskrift, der ikke findes: «6. Frit valg af leverandør»"
    ]
    assert told(standard((1, 2, 3, 4, 5), (1, 2, 3, 4, 5), "Hjælpen gives til borgere")) == []


def test_a_list_that_hardly_agrees_with_the_headings_was_not_understood() -> None:
    others = ("Kørsel til dagtilbud", "Madservice i weekenden", "Nødkald og alarm", "Indkøb på nettet")
    assert told(standard((1, 2, 3, 4, 5), (1, 2, 3, 4, 5), *others)) == []
