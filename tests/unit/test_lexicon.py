"""Headings and their topics: the published ones, those held out, typing errors, and what is no heading."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.lexicon import scored, topic
from stdgen.model.document import Topic

CORPUS = Path(__file__).parents[1] / "corpus"


def rows(name: str) -> list[tuple[str, str]]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()[1:]
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines]


@pytest.mark.parametrize("name", ["headings.tsv", "headings-written.tsv", "headings-held-out.tsv", "headings-published.tsv"])
def test_every_heading_of_the_corpus_has_its_topic(name: str) -> None:
    wrong = [(heading, expected, topic(heading)) for expected, heading in rows(name) if (topic(heading) or "") != expected]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("headings-blind-1.tsv", 0.99),
        ("headings-blind-2.tsv", 0.98),
        ("headings-blind-3.tsv", 0.99),
        ("headings-blind-4.tsv", 0.97),
        ("headings-policy.tsv", 0.96),
    ],
)
def test_headings_in_other_municipalities_manners_are_told(name: str, least: float) -> None:
    """Where two topics serve a heading, the corpus gives both."""
    given = rows(name)
    assert sum((topic(heading) or "") in expected.split("|") for expected, heading in given) / len(given) >= least


def real(part: str) -> list[tuple[str, list[str]]]:
    files = (CORPUS / "headings-real.tsv", CORPUS / "headings-real-2.tsv")
    lines = [line.split("\t") for file in files for line in file.read_text(encoding="utf-8").splitlines()[1:]]
    return [(heading, topics.replace("-", "").split("|")) for heading, topics, _, of, _ in lines if of == part]


@pytest.mark.parametrize(("part", "least"), [("tune", 0.96), ("held out", 0.9)])
def test_headings_that_municipalities_wrote_are_told(part: str, least: float) -> None:
    given = real(part)
    assert sum((topic(heading) or "") in expected for heading, expected in given) / len(given) >= least


def test_what_was_learnt_betters_the_patterns_on_headings_that_neither_has_seen() -> None:
    given = real("held out")
    alone, both = (
        sum((told or "") in expected for told, expected in zip(answers, (topics for _, topics in given), strict=True))
        for answers in ([scored(heading)[0] for heading, _ in given], [topic(heading) for heading, _ in given])
    )
    assert both > alone


def test_every_way_to_word_a_topic_is_told() -> None:
    worded = [(expected, heading) for expected, heading in rows("headings-forms.tsv") if expected]
    assert len({expected for expected, _ in worded}) == len(Topic)
    assert sum(topic(heading) == expected for expected, heading in worded) / len(worded) >= 0.99


def test_services_places_and_lines_of_text_are_left_unknown() -> None:
    plain = [heading for expected, heading in rows("headings-forms.tsv") if not expected]
    told = [topic(heading) for heading in plain]
    assert sum(each is None for each in told) / len(told) >= 0.96
    assert not {Topic.TARGET_GROUP, Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS, Topic.APPROVAL}.intersection(told)


@pytest.mark.parametrize(
    "variant",
    ["{}", "{}:", "3.2 {}", "1. {}", "A) {}", "  {}  ", "{} "],
)
def test_numbering_and_punctuation_do_not_count(variant: str) -> None:
    plain = [heading for expected, heading in rows("headings-written.tsv")[:60] if expected and not heading.startswith("A)")]
    assert [heading for heading in plain if topic(variant.format(heading)) != topic(heading)] == []


def test_capitals_do_not_count() -> None:
    assert [heading for _, heading in rows("headings.tsv") if topic(heading.upper()) != topic(heading)] == []


@pytest.mark.parametrize(
    ("misspelt", "expected"),
    [
        ("Kvilitetskrav", Topic.QUALITY),
        ("Målgrupppe", Topic.TARGET_GROUP),
        ("Lovgrudnlag", Topic.LEGAL_BASIS),
        ("Klageadgng", Topic.COMPLAINT_ACCESS),
        ("Sagsbehandlingfrist", Topic.PROCESSING_DEADLINE),
        ("Opfølning", Topic.FOLLOW_UP),
        ("Formaal", Topic.PURPOSE),
    ],
)
def test_a_typing_error_does_not_hide_the_topic(misspelt: str, expected: Topic) -> None:
    assert topic(misspelt) is expected


@pytest.mark.parametrize(
    "line",
    [
        "Alle medarbejdere har tavshedspligt.",
        "Rådgiveren foretager en faglig vurdering af dit behov for hjælp. Vurderingen",
        "• har betydelig nedsat fysisk eller psykisk funktionsevne",
        "Stk. 2. Formålet med hjælpen efter denne lov er at fremme den enkeltes",
        "§ 1. Formålet med denne lov er",
        "kørsel.",
        "Kvalitetsstandard for beskyttet beskæftigelse",
        "§ 85 Socialpædagogisk støtte",
        "",
        "103",
        "§",
        "Støtte til bad",
        "Støtte i hjemmet (§ 85)",
        "Serviceniveau for hjælpemidler",
        "Kontant tilskud",
        "Merudgifter til voksne",
    ],
)
def test_text_titles_and_services_have_no_topic(line: str) -> None:
    assert topic(line) is None


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Hvem kan få dækket merudgifter?", Topic.TARGET_GROUP),
        ("Hvem kan modtage træning, og hvem kan ikke?", Topic.TARGET_GROUP),
        ("Er dagcentret noget for dig?", Topic.TARGET_GROUP),
        ("Har kontaktpersonen tavshedspligt?", Topic.CONFIDENTIALITY),
        ("Hvad er en merudgift?", Topic.CONTENT),
        ("Hvilke hjælpemidler kan bevilges?", Topic.CONTENT),
        ("Ansøgning om merudgifter", Topic.APPLICATION),
        ("Hvem kan hjælpe med at søge?", Topic.APPLICATION),
        ("Hvordan kommer du på arbejde?", Topic.TRANSPORT),
        ("Borgerens ret til at vælge", Topic.FREE_CHOICE),
        ("Hvad skal jeg betale?", Topic.USER_PAYMENT),
        ("Hvem arbejder i dagcentret?", Topic.STAFF),
        ("Opholdets længde", Topic.DURATION),
        ("Antal samtaler", Topic.EXTENT),
        ("Har du brug for mere viden?", Topic.CONTACT),
        ("Dine egne opgaver", Topic.CITIZEN_EXPECTATIONS),
    ],
)
def test_a_service_named_in_a_heading_does_not_hide_what_is_asked(heading: str, expected: Topic) -> None:
    assert topic(heading) is expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Klageregler", Topic.COMPLAINT_ACCESS),
        ("Betalingsregler", Topic.USER_PAYMENT),
        ("Arbejdsmiljøregler", Topic.WORKING_ENVIRONMENT),
        ("Hvem yder hjælp til rengøring?", Topic.PROVIDER),
        ("Hvem tilbyder vi rengøring?", Topic.TARGET_GROUP),
        ("Hvem kan få hjælpen gratis?", Topic.USER_PAYMENT),
        ("Personalet har tavshedspligt", Topic.CONFIDENTIALITY),
        ("Hvem har besluttet kvalitetsstandarden?", Topic.APPROVAL),
        ("Varighed af opholdet efter lov om social service", Topic.DURATION),
        ("Må jeg ryge, når I er der?", Topic.WORKING_ENVIRONMENT),
    ],
)
def test_a_neighbouring_word_does_not_mislead(heading: str, expected: Topic) -> None:
    assert topic(heading) is expected


@given(st.text(max_size=250))
def test_any_text_can_be_asked_about(text: str) -> None:
    found, score = scored(text)
    assert 0 <= score <= 1
    assert found is None or isinstance(found, Topic)


def test_every_topic_has_a_heading_in_the_corpus() -> None:
    named = {expected for name in ("headings.tsv", "headings-held-out.tsv") for expected, _ in rows(name)}
    assert {each.value for each in Topic} - named == set()
