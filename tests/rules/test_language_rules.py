"""What the language rules decide that no example can say alone."""

from datetime import date

import pytest

from stdgen.model.document import Document, Location, Topic
from stdgen.model.finding import Finding, Severity, SourceKind
from stdgen.model.rule import Context, Thresholds
from stdgen.rulekit.engine import run
from stdgen.rules import named
from tests.builders import document, paragraph, section, span

CONTEXT = Context(as_of=date(2026, 11, 21), source="a.html")
PLAIN = "Du kan få hjælp, hvis du ikke selv kan. Vi ser på det sammen med dig. Du får svar på brev. " * 6
HARD = "Beskæftigelsesforanstaltninger forudsætter dokumenteret funktionsnedsættelse og tværfaglig udredning. " * 20
MIDDLE = "Kommunen giver hjælp efter en konkret vurdering af behovet og tager hensyn til borgerens ønsker. " * 12


def found(name: str, read: Document, context: Context = CONTEXT) -> tuple[Finding, ...]:
    return run(read, context, (named(name),))


def lix(read: Document, context: Context = CONTEXT) -> list[tuple[str, Severity]]:
    return [(finding.excerpt, finding.severity) for finding in found("high-lix", read, context)]


def test_a_section_that_is_harder_than_the_whole_is_told_at_its_heading() -> None:
    read = document("Støtte", section("Indhold", HARD), *(section(f"Del {number}", PLAIN) for number in range(5)))
    assert lix(read) == [("Indhold", Severity.WARNING)]


def test_where_the_whole_is_as_hard_as_its_sections_it_is_told_once() -> None:
    assert lix(document("Støtte", section("Indhold", HARD), section("Mål", HARD))) == [("Støtte", Severity.WARNING)]


def test_a_text_between_the_limits_is_noted_and_the_limits_can_be_set() -> None:
    read = document("Støtte", section("Indhold", MIDDLE))
    assert lix(read) == [("Støtte", Severity.NOTE)]
    assert lix(read, CONTEXT._replace(settings=Thresholds(lix_note=30, lix_warning=40))) == [("Støtte", Severity.WARNING)]
    assert lix(read, CONTEXT._replace(settings=Thresholds(lix_note=60))) == []


def test_each_service_of_a_catalogue_has_its_own_figure() -> None:
    hard = section("Bad", section("Formål", HARD, topic=Topic.PURPOSE), section("Indhold", HARD, topic=Topic.CONTENT))
    plain = section("Mad", section("Formål", PLAIN, topic=Topic.PURPOSE), section("Indhold", PLAIN, topic=Topic.CONTENT))
    assert lix(document("Katalog", hard, plain)) == [("Bad", Severity.WARNING)]


def test_how_long_a_sentence_may_be_can_be_set_and_its_place_is_all_of_it() -> None:
    at = Location("a.yaml", line=3, column=5)
    read = document("Støtte", section("Indhold", paragraph(span("Kort. Du kan få hjælp til bad og mad hver dag.", at=at))))
    (finding,) = found("long-sentence", read, CONTEXT._replace(settings=Thresholds(sentence_words=9)))
    assert (finding.at.column, finding.excerpt) == (11, "Du kan få hjælp til bad og mad hver dag.")
    assert found("long-sentence", read, CONTEXT._replace(settings=Thresholds(sentence_words=10))) == ()


def test_a_mixture_is_told_at_the_first_place_of_the_rarer_form_with_both_counts() -> None:
    read = document("Støtte", section("Indhold", "Du kan, du vil, og du får din plan.", "Borgeren kan. Borgeren vil. Borgerens plan."))
    (finding,) = found("mixed-address-form", read)
    assert finding.excerpt == "Borgeren"
    assert "«du» 4 gange og «borgeren» 3 gange" in finding.message.da


def test_only_a_word_that_the_law_replaced_is_a_warning() -> None:
    read = document("Støtte", section("Økonomi", "Du kan søge merudgiftsydelse.", "Du kan få et skånejob."))
    told = [(finding.excerpt, finding.severity, finding.source.kind) for finding in found("outdated-term", read)]
    assert sorted(told) == [
        ("merudgiftsydelse", Severity.WARNING, SourceKind.LAW),
        ("skånejob", Severity.NOTE, SourceKind.GUIDANCE),
    ]


def test_a_slip_in_capitals_is_mended_in_capitals() -> None:
    (finding,) = found("misspelled-heading", document("Støtte", section("MÅLGRUPE", "Alle.")))
    assert finding.hint is not None
    assert finding.hint.da == "Skriv «MÅLGRUPPE»."


@pytest.mark.parametrize("heading", ["SAGSBEHANDLINGSF RIST", "3. Målgrupp e", "Klagevejled - ning"])
def test_a_heading_that_a_narrow_column_tore_is_not_misspelled(heading: str) -> None:
    assert found("misspelled-heading", document("Støtte", section(heading, "Fire uger."))) == ()


@pytest.mark.parametrize(
    ("rule", "words", "hint"),
    [
        ("outdated-term", "For borgere med sindslidende.", "Skriv sætningen om: «sindslidende» → «mennesker med psykiske vanskeligheder»."),
        ("officialese", "Såfremt du kan.", "Skriv hellere «hvis»."),
        ("outdated-term", "Merudgiftsydelsen udbetales.", "Skriv «kompensationsydelsen» (fra 1. september 2025)."),
        ("officialese", "Kurset bibringer dig viden.", "Skriv hellere «giver»."),
        ("officialese", "Det ovennævnte gælder.", "Brug hellere et almindeligt ord: «ovennævnte» → «det, der lige er nævnt, ved navn»."),
    ],
)
def test_a_word_that_does_not_fit_where_the_old_one_stands_is_only_named(rule: str, words: str, hint: str) -> None:
    (finding,) = found(rule, document("Støtte", section("Indhold", words)))
    assert finding.hint is not None
    assert finding.hint.da == hint
