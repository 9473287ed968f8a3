"""What a service is about: its provisions, those named in passing left out."""

from dataclasses import replace

import pytest

from stdgen.fields.printed import with_fields
from stdgen.model.document import Document, Provenance, Section, Topic
from stdgen.model.provision import Provision
from stdgen.rulekit.subjects import Subject, subject, subjects
from tests.builders import document, quote, section

LAW = Topic.LEGAL_BASIS


def named(read: Document) -> list[str]:
    ((_, found),) = subjects(with_fields(read))
    return sorted(map(str, found.provisions))


@pytest.mark.parametrize(
    ("title", "basis", "expected"),
    [
        ("Støtte", "Servicelovens §§ 83, 83 a og 86, stk. 1.", ["SEL § 83", "SEL § 83 a", "SEL § 86, stk. 1"]),
        ("Støtte (§ 85)", "Serviceloven § 85. Beboerne kan få hjælp efter serviceloven § 83.", ["SEL § 85"]),
        ("Støtte efter servicelovens § 107", "Støtten i tilbuddet gives efter § 85.", ["SEL § 107"]),
        ("Støtte", "Serviceloven § 107. Derudover kan der gives hjælp efter § 83.", ["SEL § 107"]),
        ("Støtte", "Lov om social service § 97. Se også § 85.", ["SEL § 97"]),
        ("Pleje", "Ældreloven §§ 10 og 16.", ["ældreloven § 10", "ældreloven § 16"]),
        ("Støtte", "Ingen paragraf.", []),
    ],
)
def test_a_service_rests_on_what_its_title_names_else_on_its_legal_basis(title: str, basis: str, expected: list[str]) -> None:
    assert named(document(title, section("Lovgrundlag", basis, topic=LAW))) == expected


def test_a_quoted_provision_counts_and_what_it_cites_does_not() -> None:
    read = document("Tilbud", section("Lovgrundlag", "Lov om social service", quote("§ 103. Tilbud til personer, jf. § 104."), topic=LAW))
    assert named(read) == ["SEL § 103"]


def test_law_under_a_heading_of_other_law_stands_beside_the_service() -> None:
    below = section("Anden relevant lovgivning", "Serviceloven § 83.")
    assert named(document("Støtte", section("Lovgrundlag", "Serviceloven § 85.", below, topic=LAW))) == ["SEL § 85"]


def test_a_sentence_that_says_what_help_rests_on_is_enough() -> None:
    read = document("Ledsagelse", section("Generelt", "Ledsagelse bevilges efter servicelovens § 97. Reglen i § 100 er en anden."))
    assert named(read) == ["SEL § 97"]


def test_the_services_of_a_catalogue_rest_on_their_own_law_else_on_the_one_beside_them() -> None:
    shared = section("Lovgrundlag", "Serviceloven § 83.", topic=LAW)
    parts = _service("Indkøb"), _service("Støtte", section("Lov", "Serviceloven § 85.", topic=LAW))
    found = {
        service.title: sorted(map(str, each.provisions)) for service, each in subjects(with_fields(document("Katalog", shared, *parts)))
    }
    assert found == {"Indkøb": ["SEL § 83"], "Støtte": ["SEL § 85"]}


def test_what_the_author_wrote_beside_the_text_counts_where_the_text_is_silent() -> None:
    authored = Provenance("yaml", provisions=("SEL § 83",))
    silent = document("Støtte", section("Målgruppe", "Voksne."))
    bare = document("Støtte", section("Lovgrundlag", "Hjælpen gives efter § 83, stk. 1.", topic=LAW))
    other = document("Støtte", section("Lovgrundlag", "Serviceloven § 85.", topic=LAW))
    assert [named(replace(read, provenance=authored)) for read in (silent, bare, other)] == [
        ["SEL § 83"],
        ["SEL § 83, stk. 1"],
        ["SEL § 85"],
    ]


def test_a_bare_section_is_of_the_act_of_the_help_that_the_title_speaks_of() -> None:
    basis = section("Lovgrundlag", "Gives efter § 86, stk. 1.", topic=LAW)
    assert [named(document(title, basis)) for title in ("Genoptræning", "Botilbud")] == [["SEL § 86, stk. 1"], ["§ 86, stk. 1"]]


def _service(title: str, *more: Section) -> Section:
    return section(
        title, section("Målgruppe", "Voksne.", topic=Topic.TARGET_GROUP), section("Formål", "Hjælp.", topic=Topic.PURPOSE), *more
    )


def test_a_subject_rests_on_a_section_where_it_rests_on_a_part_of_it_and_not_on_its_neighbour() -> None:
    found = Subject(frozenset((Provision.parsed("SEL § 86, stk. 1"), Provision.parsed("SEL § 83 a"))))
    wanted = {each: found.rests_on((Provision.parsed(each),)) for each in ("SEL § 86", "SEL § 83 a", "SEL § 83", "barnets lov § 86")}
    assert wanted == {"SEL § 86": True, "SEL § 83 a": True, "SEL § 83": False, "barnets lov § 86": False}


def test_a_service_alone_has_the_subject_that_its_document_gives_it() -> None:
    ((service, found),) = subjects(document("Støtte efter servicelovens § 85", section("Målgruppe", "Voksne.", topic=Topic.TARGET_GROUP)))
    assert subject(service) == found
