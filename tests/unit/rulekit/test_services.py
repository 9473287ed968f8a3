"""A document is one service or a catalogue of them."""

from stdgen.model.document import Section, Topic
from stdgen.rulekit.services import catalogue, services
from tests.builders import document, section


def standard(title: str, *topics: Topic) -> Section:
    return section(title, *(section(topic.value, "tekst", topic=topic) for topic in topics))


RENGOERING = standard("Rengøring", Topic.TARGET_GROUP, Topic.PURPOSE, Topic.CONTENT)
INDKOEB = standard("Indkøb", Topic.PURPOSE, Topic.CONTENT)
KLAGE = section("Klage", "Til Visitationen.", topic=Topic.COMPLAINT_ACCESS)


def test_a_document_with_topics_as_top_sections_is_one_service() -> None:
    only = services(document("Madservice", section("Formål", "a", topic=Topic.PURPOSE), KLAGE, intro=("før",), closing=("efter",)))
    assert [(service.title, len(service.sections), len(service.intro), len(service.closing)) for service in only] == [
        ("Madservice", 2, 1, 1)
    ]


def test_a_document_without_anything_is_one_service() -> None:
    assert [service.title for service in services(document(None))] == [""]


def test_top_sections_that_are_standards_themselves_make_a_catalogue() -> None:
    read = document("Kvalitetsstandarder", RENGOERING, INDKOEB)
    assert [(service.title, service.sections) for service in services(read)] == [
        ("Rengøring", RENGOERING.sections),
        ("Indkøb", INDKOEB.sections),
    ]


def test_what_stands_beside_the_standards_holds_for_all_of_them() -> None:
    described = services(document("Kvalitetsstandarder", RENGOERING, INDKOEB, KLAGE, intro=("Fælles.",)))
    assert [(service.shared, len(service.shared_blocks)) for service in described] == [((KLAGE,), 1)] * 2


def test_a_part_of_the_document_may_hold_the_standards() -> None:
    rest = section("Principper", "Alle er lige.")
    described = services(document("Katalog", rest, section("Ydelser", "Her følger de.", RENGOERING, INDKOEB)))
    assert [service.title for service in described] == ["Rengøring", "Indkøb"]
    assert described[0].shared == (rest, section("Ydelser", "Her følger de."))


def test_chapters_with_different_topics_are_no_catalogue() -> None:
    chapters = (
        standard("3 Indsatsen", Topic.PURPOSE, Topic.TARGET_GROUP),
        standard("4 Rettigheder", Topic.COMPLAINT_ACCESS, Topic.LEGAL_BASIS),
    )
    assert catalogue(document("Genoptræning", *chapters)) == ()


def test_one_standard_under_a_heading_is_no_catalogue() -> None:
    assert catalogue(document("Kvalitetsstandarder", RENGOERING, KLAGE)) == ()


def test_an_annex_is_no_service_but_holds_for_all_of_them() -> None:
    annex = standard("Bilag 1: Oversigt", Topic.PURPOSE, Topic.CONTENT)
    described = services(document("Kvalitetsstandarder", RENGOERING, INDKOEB, annex))
    assert [(service.title, service.shared) for service in described] == [("Rengøring", (annex,)), ("Indkøb", (annex,))]


def test_a_standard_with_annexes_like_each_other_is_one_service() -> None:
    annexes = [standard(f"Bilag {number}", Topic.PURPOSE, Topic.CONTENT) for number in (1, 2)]
    assert [service.title for service in services(document("Rengøring", KLAGE, *annexes))] == ["Rengøring"]
