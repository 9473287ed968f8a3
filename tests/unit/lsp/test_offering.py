from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stdgen.law.loading import law
from stdgen.lsp.explaining import key_under, provision_under, rule_page
from stdgen.lsp.offering import Known, Offer, offers
from stdgen.lsp.provisions import in_force, named_last
from stdgen.model.document import Topic
from stdgen.model.provision import Provision
from stdgen.rules import every

KNOWN = Known(law(), date(2026, 11, 21), "da", {"kommune.navn": "Eksempel Kommune"}, ("SEL",))


def offered(text: str) -> dict[str, Offer]:
    """What may be written at the end of the text."""
    lines = text.split("\n")
    return {offer.label: offer for offer in offers(lines, len(lines) - 1, len(lines[-1]), KNOWN)}


def test_keys_are_offered_that_may_stand_there_and_do_not_yet() -> None:
    found = offered("title: x\nservice:\n  name: y\nsta")
    assert {"status", "sections", "municipality"} <= set(found)
    assert not {"title", "service", "name"} & set(found)
    assert found["status"].text == "status: "
    assert found["status"].typed == 3
    assert found["sections"].text == "sections:"
    assert set(offered("service:\n  name: y\n  ")) == {"provisions", "kle"}
    assert set(offered("sections:\n  - topic: purpose\n    ")) == {"heading", "text", "quotes", "sections"}
    assert "topic" in offered("sections:\n  - ")


def test_every_topic_is_offered_with_its_name() -> None:
    found = offered("sections:\n  - topic: pu")
    assert set(found) == {topic.value for topic in Topic}
    assert found["purpose"] == Offer("purpose", "value", "formål", found["purpose"].about, "purpose", 2)


def test_provisions_in_force_are_offered_with_what_they_are_about() -> None:
    for text in (
        "service:\n  provisions: [SEL § 8",
        "service:\n  provisions:\n    - SEL § 8",
        'service:\n  provisions: ["SEL § 1", "SEL § 8',
    ):
        found = offered(text)
        assert {"SEL § 83", "SEL § 83 b", "ældreloven § 1"} <= set(found)
        assert not {"SEL § 32 a", "SEL § 41"} & set(found)
        assert found["SEL § 83 b"].typed == len("SEL § 8")
        assert found["SEL § 83 b"].detail.startswith("Kommunalbestyrelsen skal tilbyde madservice")


def test_a_quote_is_offered_its_act_and_the_sections_of_that_act() -> None:
    head = "sections:\n  - topic: legal_basis\n    quotes:\n      - act: "
    assert {"SEL", "ældreloven"} <= set(offered(head))
    assert set(offered(head + "ældreloven\n        provision: ")) == {"§ 1", "§ 16", "§ 24"}


def test_a_text_is_offered_variables_and_the_sections_of_the_act_that_it_names() -> None:
    head = "sections:\n  - topic: legal_basis\n    text: |\n      "
    assert set(offered(head + "Vi i {{ kom")) == {"kommune.navn"}
    assert offered(head + "Vi i {{ kom")["kommune.navn"].detail == "Eksempel Kommune"
    assert set(offered(head + "efter ældrelovens § ")) == {"1", "16", "24"}
    assert "103" in offered(head + "efter § 10")
    assert offered(head + "Du er med og ") == {}
    assert offered("title: Hjælp efter ") == {}


KEYS = ("title:", "service:", "  provisions: [", "- ", "  - topic: ", "    quotes:", "      - act: SEL")
PIECES = st.sampled_from((*KEYS, "{{ ", "§ ", "  ", ": ", "|", '"', "{", "x", "æ"))


@given(st.lists(st.lists(PIECES, max_size=3).map("".join), min_size=1, max_size=8))
@settings(deadline=None)
def test_whatever_is_written_something_or_nothing_is_offered(lines: list[str]) -> None:
    for row, line in enumerate(lines):
        for offer in offers(lines, row, len(line), KNOWN):
            assert 0 <= offer.typed <= len(line)
        assert key_under(lines, row, len(line) // 2, "da") != ""


@pytest.mark.parametrize(
    ("words", "act"), [("efter servicelovens ", "SEL"), ("SEL § 1 og ÆL ", "ældreloven"), ("SELV om ", None), ("Du ", None)]
)
def test_the_act_named_last_is_known(words: str, act: str | None) -> None:
    assert named_last(words, law()) == act


def test_the_provisions_offered_stand_in_the_order_of_the_law() -> None:
    found = [each for each in in_force(law(), KNOWN.day) if each.act == "SEL"]
    assert found == sorted(found, key=lambda each: (int(each.section), each.letter))


def test_a_provision_is_known_where_it_is_cited() -> None:
    line = "      efter servicelovens § 83, stk. 1, og jf. § 85"
    assert provision_under(line, line.index("83"), KNOWN) == Provision("SEL", section="83", subsection="1")
    assert provision_under(line, line.index("85"), KNOWN) == Provision("SEL", section="85")
    assert provision_under(line, 3, KNOWN) is None
    assert provision_under("efter § 3", 7, KNOWN._replace(acts=())) is None


def test_a_key_is_explained_in_both_languages() -> None:
    lines = ["title: x", "zzz: y"]
    assert "Standardens titel" in (key_under(lines, 0, 1, "da") or "")
    assert "The title" in (key_under(lines, 0, 1, "en") or "")
    assert key_under(lines, 1, 1, "da") is None


def test_every_rule_has_a_page_for_the_editor() -> None:
    for rule in every():
        page = rule_page(rule, "da")
        assert all(words in page for words in (rule.code, rule.name, rule.summary.da, rule.rationale.da, rule.source.url))
        assert page.count("```") % 2 == 0
