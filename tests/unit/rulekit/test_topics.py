"""Which topics a service's text serves."""

from datetime import date

import pytest

from stdgen.model.document import Location, Section, Topic
from stdgen.model.report import TopicState
from stdgen.model.rule import Context
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.telling.topics import REQUIRED, states
from tests.builders import document, paragraph, quote, section, span

CONTEXT = Context(as_of=date(2026, 11, 21))
PRESENT, MISSING, EMPTY, ELSEWHERE = TopicState.PRESENT, TopicState.MISSING, TopicState.EMPTY, TopicState.ELSEWHERE


def service(*sections: Section, intro: tuple[str, ...] = (), approval: tuple[str, str] | None = None) -> Service:
    return services(document("Støtte", *sections, intro=intro, approval=approval))[0]


def state(topic: Topic, *sections: Section, intro: tuple[str, ...] = ()) -> TopicState:
    return states(service(*sections, intro=intro), CONTEXT)[topic]


def test_the_required_topics_are_told_even_of_nothing() -> None:
    assert states(service(), CONTEXT) == dict.fromkeys(REQUIRED, MISSING)


def test_a_topic_that_is_found_is_told_whether_it_is_required_or_not() -> None:
    assert states(service(section("Løn", "Du får løn.", topic=Topic.PAY)), CONTEXT)[Topic.PAY] is PRESENT


def test_a_heading_with_nothing_or_only_a_placeholder_under_it_is_empty() -> None:
    for words in ("", "–", "[indsæt tekst]", "XX"):
        assert state(Topic.LEGAL_BASIS, section("Lovgrundlag", words, topic=Topic.LEGAL_BASIS)) is EMPTY


def test_what_another_document_covers_is_neither_missing_nor_found() -> None:
    context = Context(as_of=date(2026, 11, 21), elsewhere=frozenset((Topic.COMPLAINT_ACCESS, Topic.RIGHTS)))
    told = states(service(), context)
    assert (told[Topic.COMPLAINT_ACCESS], told[Topic.RIGHTS], told[Topic.LEGAL_BASIS]) == (ELSEWHERE, ELSEWHERE, MISSING)


def test_what_is_there_is_present_even_if_another_document_covers_it_too() -> None:
    context = Context(as_of=date(2026, 11, 21), elsewhere=frozenset((Topic.COMPLAINT_ACCESS,)))
    assert states(service(section("Klage", "Til os.", topic=Topic.COMPLAINT_ACCESS)), context)[Topic.COMPLAINT_ACCESS] is PRESENT


@pytest.mark.parametrize(
    ("topic", "neighbour", "words"),
    [
        (Topic.TARGET_GROUP, Topic.CRITERIA, "Borgere, der ikke selv kan købe ind."),
        (Topic.TARGET_GROUP, Topic.EXCLUSIONS, "Børn under 18 år."),
        (Topic.COMPLAINT_ACCESS, Topic.RIGHTS, "Du har ret til aktindsigt og til at få afgørelsen prøvet."),
    ],
)
def test_a_neighbouring_topic_serves(topic: Topic, neighbour: Topic, words: str) -> None:
    assert state(topic, section("Overskrift", words, topic=neighbour)) is PRESENT


def test_rights_that_name_no_complaint_do_not_serve_the_access_to_complain() -> None:
    assert state(Topic.COMPLAINT_ACCESS, section("Rettigheder", "Du har ret til aktindsigt.", topic=Topic.RIGHTS)) is MISSING


def test_criteria_that_tell_how_much_and_not_who_do_not_serve_the_target_group() -> None:
    told = state(Topic.TARGET_GROUP, section("Kriterier og omfang", "Hjælpen gives på hverdage.", topic=Topic.CRITERIA))
    assert told is MISSING


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        (Topic.TARGET_GROUP, "Målgruppen er voksne med nedsat syn."),
        (Topic.TARGET_GROUP, "Målgruppen for indsatsen omfatter unge."),
        (Topic.TARGET_GROUP, "Du kan få tilbudt støtte, hvis du er fyldt 18 år."),
        (Topic.TARGET_GROUP, "Hvis du bor alene, kan du få støtte."),
        (Topic.TARGET_GROUP, "Hjælpen ydes til borgere, der ikke selv kan."),
        (Topic.TARGET_GROUP, "Borgere med varigt nedsat funktionsevne kan få støtte."),
        (Topic.TARGET_GROUP, "Kommunen tilbyder træning til dig, der har været syg."),
        (Topic.LEGAL_BASIS, "Hjælpen ydes efter servicelovens § 83."),
        (Topic.LEGAL_BASIS, "Støtten gives i henhold til § 85 i lov om social service."),
        (Topic.LEGAL_BASIS, "(Serviceloven § 84)"),
        (Topic.LEGAL_BASIS, "Tilbuddet bevilges med hjemmel i barnets lov § 90."),
        (Topic.COMPLAINT_ACCESS, "Du kan klage over afgørelsen."),
        (Topic.COMPLAINT_ACCESS, "Klagevejledning vil fremgå af din afgørelse."),
        (Topic.COMPLAINT_ACCESS, "Afgørelsen kan indbringes for Ankestyrelsen."),
        (Topic.COMPLAINT_ACCESS, "Hvis du ønsker at klage, skal du skrive til os."),
        (Topic.COMPLAINT_ACCESS, "Læs mere om klagemuligheder på hjemmesiden."),
    ],
)
def test_a_sentence_that_says_it_serves(topic: Topic, words: str) -> None:
    assert state(topic, intro=("Om støtten.", words)) is PRESENT


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        (Topic.TARGET_GROUP, "Tilbuddet er indrettet, så det imødekommer målgruppens behov."),
        (Topic.TARGET_GROUP, "Vi vurderer, om borgeren kan bevilges støtte."),
        (Topic.TARGET_GROUP, "Du kan få mere at vide, når vi åbner kl. 9."),
        (Topic.LEGAL_BASIS, "Tilbuddet er efter servicelovens § 103 ikke omfattet af frit valg."),
        (Topic.LEGAL_BASIS, "Se også § 4 i lejekontrakten."),
        (Topic.LEGAL_BASIS, "Loven blev ændret i 2024."),
        (Topic.COMPLAINT_ACCESS, "Afgørelsen følges af en klagevejledning."),
        (Topic.COMPLAINT_ACCESS, "Vi svarer altid på spørgsmål."),
    ],
)
def test_a_sentence_that_only_touches_it_does_not(topic: Topic, words: str) -> None:
    assert state(topic, intro=(words,)) is MISSING


@pytest.mark.parametrize(
    ("topic", "words", "about"),
    [
        (Topic.TARGET_GROUP, "Du kan få kørsel, hvis du ikke selv kan køre.", Topic.TRANSPORT),
        (Topic.LEGAL_BASIS, "Støtten gives efter servicelovens § 85, jf. klagen.", Topic.COMPLAINT_ACCESS),
    ],
)
def test_a_sentence_in_a_section_on_something_else_does_not(topic: Topic, words: str, about: Topic) -> None:
    assert state(topic, section("Overskrift", words, topic=about)) is MISSING


def test_quoted_law_states_nothing_of_the_service() -> None:
    quoted = section("Uddrag", quote("Hjælpen ydes til borgere, der ikke selv kan."))
    assert state(Topic.TARGET_GROUP, quoted) is MISSING


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Støtte efter servicelovens § 85", PRESENT),
        ("Støtte (serviceloven § 85)", PRESENT),
        ("Støtte efter § 85", MISSING),
        ("Støtte", MISSING),
    ],
)
def test_a_title_tells_the_legal_basis_by_act_and_section(title: str, told: TopicState) -> None:
    read = document(title, section("Formål", "At hjælpe.", topic=Topic.PURPOSE))
    assert states(services(read)[0], CONTEXT)[Topic.LEGAL_BASIS] is told


@pytest.mark.parametrize(
    ("line", "told"), [("filled", PRESENT), ("no-date", PRESENT), ("no-body", PRESENT), ("unfilled", EMPTY), ("missing", MISSING)]
)
def test_the_approval_is_as_its_line_is(line: str, told: TopicState) -> None:
    assert states(service(approval=("Godkendt den XX", line)), CONTEXT)[Topic.APPROVAL] is told


def test_a_section_on_the_next_revision_alone_is_no_approval() -> None:
    assert state(Topic.APPROVAL, section("Næste revision", paragraph("2026"), topic=Topic.APPROVAL)) is MISSING


def test_something_missing_stands_at_the_document_as_a_whole() -> None:
    assert service(section("Formål", "At hjælpe.", topic=Topic.PURPOSE)).whole == Location()


def test_something_missing_in_a_catalogue_stands_at_the_heading_of_its_service() -> None:
    def part(name: str, page: int) -> Section:
        below = (section("Formål", "At hjælpe.", topic=Topic.PURPOSE), section("Indhold", "Hjælp.", topic=Topic.CONTENT))
        return Section(span(name, at=Location("a.pdf", page)), None, (), below)

    read = document("Katalog", part("Rengøring", 2), part("Madservice", 4))
    assert [each.whole.page for each in services(read)] == [2, 4]
