"""What single rules decide that no example file can say alone."""

from dataclasses import replace
from datetime import date

import pytest

from stdgen.fields.printed import with_fields
from stdgen.model.document import Document, Field, Fields, Location, Provenance, Span, Style, Topic
from stdgen.model.finding import Finding
from stdgen.model.rule import Context
from stdgen.rulekit.engine import run
from stdgen.rules import named
from stdgen.rules.source_drift import MOST
from tests.builders import document, listing, paragraph, section, span, table

CONTEXT = Context(as_of=date(2026, 11, 21), source="a.html")


def found(name: str, read: Document, context: Context = CONTEXT) -> tuple[Finding, ...]:
    return run(read, context, (named(name),))


def test_a_missing_topic_is_told_once_for_each_service_of_a_catalogue_with_its_name() -> None:
    topics = (Topic.PURPOSE, Topic.CONTENT)
    parts = [section(title, *(section(topic.value, "Tekst.", topic=topic) for topic in topics)) for title in ("Rengøring", "Indkøb")]
    assert [finding.message.da for finding in found("missing-legal-basis", document("Katalog", *parts))] == [
        "lovgrundlaget mangler i «Rengøring»",
        "lovgrundlaget mangler i «Indkøb»",
    ]


def test_a_topic_that_another_document_covers_is_not_missing() -> None:
    read = document("Støtte", section("Formål", "At hjælpe.", topic=Topic.PURPOSE))
    assert found("missing-complaint-access", read, CONTEXT._replace(elsewhere=frozenset((Topic.COMPLAINT_ACCESS,)))) == ()


def test_a_catalogue_lacks_its_approval_once() -> None:
    topics = (Topic.PURPOSE, Topic.CONTENT)
    parts = [section(title, *(section(topic.value, "Tekst.", topic=topic) for topic in topics)) for title in ("Rengøring", "Indkøb")]
    assert len(found("missing-approval", document("Katalog", *parts))) == 1


def test_something_missing_is_told_where_a_document_says_nothing_at_all() -> None:
    assert [finding.at for finding in found("missing-target-group", document(None))] == [Location("a.html")]


def test_the_finding_of_an_unfilled_approval_stands_at_the_words_left_open() -> None:
    at = Location("a.yaml", line=7, column=3)
    line = "Godkendt i Voksen- og plejeudvalget den XX."
    read = document("Støtte", closing=(paragraph(span(line, at=at)),), approval=(line, "unfilled"))
    assert [(each.at.column, each.excerpt) for each in found("unfilled-approval", read)] == [(39, "den XX")]
    assert found("unfilled-placeholder", read) == ()


def test_an_approval_line_that_cannot_be_found_again_is_shown_where_its_field_says() -> None:
    at = Location("a.docx", under=("Godkendelse",))
    read = replace(document("Støtte"), fields=Fields(approval=Field("Vedtaget af", "unfilled", at)))
    assert [(each.at, each.excerpt) for each in found("unfilled-approval", read)] == [(at, "Vedtaget af")]


def test_two_gaps_in_one_approval_line_are_one_finding() -> None:
    line = "Godkendt i XX-udvalget den xx.xx.xxxx"
    read = document("Støtte", closing=(line,), approval=(line, "unfilled"))
    assert [each.name for each in run(read, CONTEXT, (named("unfilled-approval"), named("unfilled-placeholder")))] == ["unfilled-approval"]


@pytest.mark.parametrize("href", ["", "#", "http://", "https://xxx.dk"])
def test_a_link_that_leads_nowhere_is_missing(href: str) -> None:
    read = document("Støtte", section("Klage", paragraph("Se ", span("vejledningen", href=href), ".")))
    assert [each.excerpt for each in found("missing-link", read)] == ["vejledningen"]


def test_a_placeholder_with_an_empty_target_is_one_finding() -> None:
    read = document("Støtte", section("Klage", paragraph("Se via følgende link: ", span("[indsæt link]", href="#"), ".")))
    assert [each.excerpt for each in found("missing-link", read)] == ["[indsæt link]"]


@pytest.mark.parametrize(
    "after",
    [
        paragraph("https://www.kommunen.dk/frister"),
        paragraph(span("Frister", href="https://www.kommunen.dk/frister")),
        paragraph("Sagsbehandlingsfrister"),
        listing("www.kommunen.dk"),
        table(("kommunen.dk", "frister")),
    ],
)
def test_a_link_may_follow_in_the_next_paragraph(after: object) -> None:
    read = document("Støtte", section("Frist", "Se fristerne via følgende link:", after, "Herefter får du svar."))  # type: ignore[arg-type]  # blocks of many kinds
    assert found("missing-link", read) == ()


def test_a_link_farther_down_in_the_section_is_the_one_that_was_spoken_of_and_one_in_another_section_is_not() -> None:
    said = ("Se fristerne via følgende link:", "Herefter får du svar fra os med posten.")
    here = document("Støtte", section("Frist", *said, "www.kommunen.dk"))
    elsewhere = document("Støtte", section("Frist", *said), section("Kontakt", "www.kommunen.dk"))
    assert [[each.excerpt for each in found("missing-link", read)] for read in (here, elsewhere)] == [[], ["via følgende link:"]]


def test_open_revisions_are_counted_by_runs_and_told_once_a_section() -> None:
    old, new = Style.DELETED, Style.INSERTED
    words = paragraph("Højst ", span("20", old), span("25", new), span(" pct.", new), " af ", span("deres", old), " løn.")
    read = document("Støtte", section("Løn", words, paragraph(span("Nyt.", new))), section("Pris", paragraph(span("Ud.", old))))
    assert [(each.message.da, each.excerpt) for each in found("open-revisions", read)] == [
        ("åbne rettelser: 2 indsat, 2 slettet", "20"),
        ("åbne rettelser: 0 indsat, 1 slettet", "Ud."),
    ]


def test_what_is_only_deleted_is_an_open_revision_and_no_empty_section() -> None:
    read = document("Støtte", section("Pris", paragraph(span("Ud.", Style.DELETED))), section("Løn", "Ingen."), intro=("Om.",))
    assert [each.name for each in run(read, CONTEXT, (named("open-revisions"), named("empty-section")))] == ["open-revisions"]


def test_a_part_heading_of_a_catalogue_is_no_empty_section() -> None:
    topics = (Topic.PURPOSE, Topic.CONTENT)
    parts = [section(title, *(section(topic.value, "Tekst.", topic=topic) for topic in topics)) for title in ("Rengøring", "Indkøb")]
    read = document("Katalog", section("Del 1"), parts[0], section("Del 2"), parts[1], intro=("Om.",))
    assert found("empty-section", read) == ()


def test_an_approval_heading_whose_line_stands_last_in_the_document_is_not_empty() -> None:
    read = document("Støtte", section("Formål", "Et."), section("Godkendelse", topic=Topic.APPROVAL), closing=("Godkendt i går.",))
    assert found("empty-section", read) == ()


def test_a_doubled_word_stands_where_both_words_stand() -> None:
    read = document("Støtte", section("Indhold", paragraph(span("Du er ", at=Location("a.yaml", line=3, column=5)), span("er med."))))
    assert [(each.at.line, each.at.column, each.excerpt) for each in found("doubled-word", read)] == [(3, 8, "er er")]


def test_drift_is_told_place_by_place_up_to_a_limit() -> None:
    before = document("Støtte", section("Indhold", *(f"Ord nummer {number} er alfa." for number in range(MOST + 5))))
    after = document(
        "Støtte",
        section("Indhold", *(paragraph(_at(f"Ord nummer {number} er beta.", number)) for number in range(MOST + 5))),
        sealed=before,
    )
    told = found("source-drift", after)
    assert len(told) == MOST + 1
    assert told[0].message.da == "ændret, efter at dokumentet blev dannet: «alfa.» er blevet til «beta.»"
    assert told[-1].message.da == "og 5 steder mere er ændret, siden dokumentet blev dannet"


def _at(words: str, line: int) -> Span:
    return span(words, at=Location("a.html", line=line + 1))


def test_an_unedited_document_has_not_drifted() -> None:
    read = document("Støtte", section("Indhold", "Et."))
    assert found("source-drift", replace(read, sealed=read)) == ()


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Godkendt i Voksen- og plejeudvalget den XX.", "Skriv datoen for mødet, når standarden er godkendt."),
        ("Godkendt i [udvalg] den 3. marts 2026.", "Skriv navnet på det udvalg eller råd, der har godkendt standarden."),
        ("Godkendt af XX den XX.", "Skriv udvalgets eller rådets navn og datoen for mødet, når standarden er godkendt."),
    ],
)
def test_of_an_approval_that_is_not_filled_in_only_what_is_missing_is_asked_for(line: str, asked: str) -> None:
    read = with_fields(document("Støtte", section("Godkendelse", line, topic=Topic.APPROVAL)))
    assert [finding.hint.da for finding in found("unfilled-approval", read) if finding.hint] == [asked]


def test_of_a_section_alone_it_is_told_that_its_act_is_missing_where_it_stands() -> None:
    read = with_fields(document("Støtte", section("Lovgrundlag", "Hjælpen gives efter § 83.", topic=Topic.LEGAL_BASIS)))
    assert [finding.message.da for finding in found("missing-legal-basis", read)] == ["loven er ikke nævnt, kun paragraffen: «§ 83»"]


def test_only_a_title_that_cites_without_an_act_is_told_that_it_is_not_enough() -> None:
    secret = section("Tavshedspligt", "Vi følger forvaltningslovens § 27.", topic=Topic.CONFIDENTIALITY)
    both = document("Støtte efter § 85", secret), document("Støtte", secret)
    told = [finding.hint.da for read in both for finding in found("missing-legal-basis", with_fields(read)) if finding.hint]
    assert ["titlen" in hint for hint in told] == [True, False]


def test_an_old_standard_is_told_its_age_in_whole_years() -> None:
    read = with_fields(document("Støtte", section("Godkendelse", "Godkendt i Byrådet den 3. marts 2022.", topic=Topic.APPROVAL)))
    told = [finding.message.da for finding in found("review-overdue", read)]
    assert told == ["standarden er 4 år gammel; den er godkendt «3. marts 2022»"]


@pytest.mark.parametrize(("how", "what"), [("html", "siden er opdateret"), ("docx", "teksten er ændret")])
def test_a_stamp_of_its_own_is_the_pages_on_a_web_page_and_the_texts_elsewhere(how: str, what: str) -> None:
    lines = ("Godkendt i Byrådet den 9. april 2025.", "Sidst opdateret 14.05.2025")
    read = with_fields(document("Støtte", section("Godkendelse", *lines, topic=Topic.APPROVAL)))
    told = found("changed-after-approval", replace(read, provenance=Provenance(how)))
    assert [finding.message.da.partition(",")[0] for finding in told] == [what]
