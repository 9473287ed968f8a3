from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from stdgen import resources
from stdgen.model.document import Topic
from stdgen.model.finding import Hit
from stdgen.schema.checking import violations
from stdgen.yamldata.loading import load

GOOD = """\
title: Kvalitetsstandard for rengøring
municipality: Eksempel Kommune
service: {name: Rengøring, provisions: [SEL § 83, "SEL § 83 a, stk. 2", Ældreloven § 9], kle: 27.36.04}
status: approved
approval: {body: Byrådet, date: 2024-03-01, case_number: 24/1, text: Godkendt i Byrådet den 1. marts 2024.}
valid: {from: 2024-04-01, to: 2026-03-31}
next_review: 2026-03-01
contact: {telefon: 12345678, e_mail: a@b.dk}
links: {frister: https://a.dk/b}
intro: x
sections:
  - topic: target_group
    heading: Hvem?
    text: |
      x
    quotes: [{act: SEL, provision: "§ 83, stk. 1", text: Kommunalbestyrelsen …}]
    sections:
      - heading: Uden emne
closing: x
"""


def hits(text: str, name: str = "standard") -> tuple[Hit, ...]:
    loaded = load(text, "a.yaml")
    return violations(loaded.data, resources.schema(name), loaded.places, loaded.keys)


def told(text: str) -> list[tuple[int | None, int | None, str]]:
    return [(hit.at.line, hit.at.column, hit.message.da) for hit in hits(text)]


def replaced(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


def test_a_standard_that_uses_every_key_is_in_order() -> None:
    assert hits(GOOD) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "message", "hint"),
    [
        ("next_review:", "next_reviev:", 7, 1, "nøglen «next_reviev» findes ikke", "Mente du «next_review»?"),
        ("    heading: Hvem?", "    overskrift: Hvem?", 13, 5, "«sections[1]»: nøglen «overskrift» findes ikke", "Mente du «heading»?"),
        (
            "topic: target_group",
            "topic: target_grup",
            12,
            12,
            "«target_grup» kan ikke stå som «sections[1].topic»",
            "Mente du «target_group» (målgruppe)?",
        ),
        ("topic: target_group", "topic: formaal", 12, 12, "«formaal» kan ikke stå som «sections[1].topic»", "Mente du «purpose» (formål)?"),
        ("topic: target_group", "topic: Klage", 12, 12, "«Klage» kan ikke stå som «sections[1].topic»", "Mente du «complaint_access» ("),
        ("topic: target_group", "topic: xyz", 12, 12, "«xyz» kan ikke stå som «sections[1].topic»", "Her kan stå: about (om dokumentet), "),
        ("title: Kval", "titel: Kval", 1, 1, "nøglen «title» mangler", "Skriv «title: "),
        ("2024-03-01, case", "2022-02-30, case", 5, 33, "datoen «2022-02-30» under «approval.date» findes ikke i kalenderen", "Skriv år"),
        ("2026-03-01\n", "1. marts 2026\n", 7, 14, "«1. marts 2026» under «next_review» er ikke en dato", "Skriv år"),
        ("date: 2024-03-01, ", "", 5, 1, "nøglen «date» mangler under «approval»", "Skriv «date: 2024-03-01»."),
        ("SEL § 83,", "SEL 83,", 3, 41, "«SEL 83» har ikke den form, som «service.provisions[1]» skal have", "Lovens forkortelse, §"),
        ("27.36.04", "27.36", 3, 95, "«service.kle» skal være en tekst, men er «27.36»", "Sæt værdien i citationstegn."),
        ("intro: x", "intro:", 10, 1, "«intro» skal være en tekst, men er tom", "Skriv en værdi, eller fjern nøglen."),
        ("https://a.dk/b", "a.dk", 9, 18, "«a.dk» har ikke den form, som «links.frister» skal have", "En hel adresse"),
        ("{telefon:", '{"tele fon":', 8, 11, "«tele fon» har ikke den form, som «contact.tele fon» skal have", "Et navn af"),
        ("provision: ", "provison: ", 16, 25, "«sections[1].quotes[1]»: nøglen «provison» findes ikke", "Mente du «provision»?"),
    ],
)
def test_a_violation_says_where_what_and_what_would_do(old: str, new: str, line: int, column: int, message: str, hint: str) -> None:
    found = hits(replaced(old, new))
    hit = next(hit for hit in found if hit.message.da == message)
    assert (hit.at.line, hit.at.column) == (line, column)
    assert hit.hint is not None
    assert hit.hint.da.startswith(hint)


def test_violations_come_all_at_once_in_the_order_of_the_file() -> None:
    text = replaced("title: Kval", "titel: Kval").replace("approved", "godkendt").replace("next_review: 2026", "next_review: 26")
    assert [(line, column) for line, column, _ in told(text)] == [(1, 1), (1, 1), (4, 9), (7, 14)]


def test_a_section_needs_a_topic_or_a_heading() -> None:
    assert told(replaced("      - heading: Uden emne", "      - text: x")) == [
        (18, 9, "nøglen «topic» mangler under «sections[1].sections[1]»")
    ]


def test_a_draft_needs_no_approval() -> None:
    assert hits("title: a\nmunicipality: b\nservice: {name: c}\nstatus: draft\nsections: [{topic: purpose}]\n") == ()


def _properties(part: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, value in part.items() if isinstance(part, dict) else ():
        if key in ("properties", "$defs") and isinstance(value, dict):
            yield from value.items()
        if key not in ("if", "then"):
            yield from _properties(value)


@pytest.mark.parametrize("name", ["standard", "profile"])
def test_every_property_is_explained_in_danish(name: str) -> None:
    found = resources.schema(name)
    Draft202012Validator.check_schema(found)
    bare = [
        key
        for key, each in _properties(found)
        if key != "markdown" and not ("$ref" in each and "title" not in each) and not (each.get("title") and each.get("description"))
    ]
    assert bare == []
    assert found["$id"].startswith("urn:stdgen:")


def test_the_topics_of_the_schemas_are_those_of_the_model() -> None:
    topics = [topic.value for topic in Topic]
    assert resources.schema("standard")["$defs"]["section"]["properties"]["topic"]["enum"] == topics
    assert resources.schema("profile")["$defs"]["topic"]["enum"] == topics


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["title", "sections", "topic", "approval", "x", "links", "quotes"]), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_data_are_judged_without_places_too(data: object) -> None:
    assert all(hit.message.da and hit.message.en for hit in violations(data, resources.schema("standard"), {}))


def test_a_key_that_a_value_calls_for_is_told_at_that_value() -> None:
    (hit,) = hits("title: T\nmunicipality: A\nservice: {name: B}\nstatus: approved\nsections:\n  - {topic: purpose, text: x}\n")
    assert (hit.at.line, hit.message.en) == (4, "«status: approved» asks for «approval:», which is missing")


def test_a_key_that_a_value_calls_for_is_told_without_places_too() -> None:
    data = {"title": "T", "municipality": "A", "service": {"name": "B"}, "status": "approved", "sections": [{"topic": "purpose"}]}
    found = violations(data, resources.schema("standard"), {})
    assert "«status: approved» asks for «approval:», which is missing" in [hit.message.en for hit in found]
