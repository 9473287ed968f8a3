"""An example is drawn as it reads, with what was found in it marked."""

import pytest
from hypothesis import given
from lxml import html

from stdgen.manual.drawing import drawn
from stdgen.manual.trying import tried
from stdgen.model.document import Document, Location, Style
from stdgen.model.finding import Finding, Severity, Source, SourceKind
from stdgen.model.rule import Rule
from stdgen.model.text import Text
from stdgen.rules import every
from tests.builders import document, listing, paragraph, section, span, table
from tests.strategies import documents


def finding(excerpt: str, *under: str) -> Finding:
    source = Source(SourceKind.PRACTICE, "", "", "2026-11-01")
    return Finding("SG101", "a", Severity.ERROR, Text(da="", en=""), None, Location("a", under=under), source, excerpt)


def marked(shown: Document, *findings: Finding) -> list[str]:
    tree = html.fragment_fromstring(drawn(shown, findings), create_parent="div")
    return [each.text_content() for each in tree.iter("mark")]


def test_headings_are_drawn_without_being_headings_of_the_page_that_shows_them() -> None:
    made = drawn(document("Støtte", section("Mål", "Tekst.", section("Krav", listing("et")))))
    assert made == (
        '<p class="h1">Støtte</p>\n<p class="h2">Mål</p>\n<p>Tekst.</p>\n<p class="h3">Krav</p>\n'
        '<ul class="list"><li><span class="marker">•</span><div><p>et</p></div></li></ul>'
    )


def test_a_link_looks_like_one_and_leads_nowhere() -> None:
    shown = document("T", section("A", paragraph("Se ", span("mere", Style.STRONG, href="https://example.dk/"), ".")))
    assert '<p>Se <span class="link"><strong>mere</strong></span>.</p>' in drawn(shown)


def test_what_was_found_is_marked_once_under_its_heading_and_in_whole_words() -> None:
    shown = document("T", section("A", "Se her."), section("B", "Herefter se her, og her."))
    assert drawn(shown, [finding("her", "B")]).endswith("<p>Herefter se <mark>her</mark>, og her.</p>")


def test_what_stands_under_other_headings_than_it_was_found_under_is_marked_all_the_same() -> None:
    shown = document("T", section("A", "Se her."), closing=("Godkendt i Byrådet.",))
    assert marked(shown, finding("her", "A"), finding("Godkendt i Byrådet.", "A")) == ["her", "Godkendt i Byrådet."]


def test_a_mark_runs_over_bold_words_and_white_space_of_any_kind() -> None:
    shown = document("T", section("A", paragraph("den 3.", span("marts  2022", Style.STRONG), ".")))
    assert marked(shown, finding("3.marts 2022")) == ["3.", "marts  2022"]


def test_cells_are_drawn_and_marked() -> None:
    assert marked(document("T", section("A", table(("Pris", "62 kr.")))), finding("62 kr.")) == ["62 kr."]


@given(documents(odd=True))
def test_any_document_is_drawn_without_headings_links_or_pictures(shown: Document) -> None:
    tree = html.fragment_fromstring(drawn(shown), create_parent="div")
    assert tree.xpath(".//h1 | .//h2 | .//h3 | .//a | .//img | .//*[@id]") == []


@pytest.mark.parametrize("rule", every(), ids=lambda rule: rule.name)
def test_the_words_found_in_an_example_are_marked_or_told_in_the_message(rule: Rule) -> None:
    for example in rule.bad:
        shown = tried(rule, example)
        if example.document or shown.document is None or len(shown.findings) != 1 or not shown.findings[0].excerpt:
            continue
        (found,) = shown.findings
        assert marked(shown.document, found) or found.excerpt in found.message.da, example.text
