"""What the rules about links decide that their examples cannot say alone."""

from datetime import date

import pytest

from stdgen.model.document import Document
from stdgen.model.finding import Severity
from stdgen.model.rule import Context
from stdgen.rulekit.engine import run
from stdgen.rules import named
from tests.builders import document, paragraph, section, span

CONTEXT = Context(as_of=date(2026, 11, 21), source="a.html")
TARGET = "https://www.kommunen.dk/frister"


def found(name: str, *parts: object) -> list[tuple[str, Severity]]:
    read: Document = document("Støtte", section("Frist", paragraph(*parts)))  # type: ignore[arg-type]  # words and spans
    return [(each.excerpt, each.severity) for each in run(read, CONTEXT, (named(name),))]


@pytest.mark.parametrize(
    ("before", "words", "after", "severity"),
    [
        ("", "Læs mere", "", Severity.WARNING),
        ("→ ", "her", ".", Severity.WARNING),
        ("Se kommunens frister ", "her", ".", Severity.NOTE),
        ("", "Læs mere", " om fristerne på kommunens hjemmeside.", Severity.NOTE),
    ],
)
def test_a_vague_link_is_milder_where_its_paragraph_explains_it(before: str, words: str, after: str, severity: Severity) -> None:
    assert found("vague-link-text", before, span(words, href=TARGET), after) == [(words, severity)]


def test_runs_that_lead_to_the_same_place_are_one_link() -> None:
    assert found("vague-link-text", span("Læs ", href=TARGET), span("mere", href=TARGET), span(" om frister", href=TARGET)) == []


def test_a_word_that_only_leads_elsewhere_on_the_page_is_no_link() -> None:
    assert found("vague-link-text", "Se ", span("her", href="#"), ".") == []


@pytest.mark.parametrize(
    "address",
    [
        "www.kommunen.dk",
        "www.kommunen.dk/frister",
        "https://kommunen.dk/borger/frister/",
        "kommunen.dk/frister",
        "borger.dk",
        "a@kommunen.dk/x/y/z",
    ],
)
def test_an_address_that_can_be_copied_may_stand_in_the_text(address: str) -> None:
    assert found("bare-url", f"Se {address}.") == []


@pytest.mark.parametrize(
    "address",
    [
        "www.kommunen.dk/borger/handicap/frister",
        "kommunen.dk/borger/handicap/frister",
        "https://www.kommunen.dk/soeg?emne=12",
        "kommunen.dk/borger/frister.pdf",
        "www.kommunen.dk/frister#sel-103",
        TARGET + "-" * 30,
    ],
)
def test_an_address_that_nobody_copies_is_told_whole_without_the_full_stop_after_it(address: str) -> None:
    assert found("bare-url", f"Se ({address}).") == [(address, Severity.NOTE)]
