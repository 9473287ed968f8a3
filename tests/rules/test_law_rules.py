"""What the rules about law say, and to whom they send."""

import pytest

from stdgen.model.finding import Severity
from stdgen.model.rule import Example
from stdgen.rules import named
from tests.rules.reading import found


def told(rule: str, words: str, heading: str = "Lovgrundlag") -> list[tuple[str, str]]:
    example = Example(f"<h1>Støtte</h1><h2>{heading}</h2><p>{words}</p>")
    return [(each.message.da, each.hint.da if each.hint else "") for each in found(example, named(rule))]


def test_an_end_that_is_known_at_latest_only_is_told_so() -> None:
    messages = [told("abolished-authority", f"{name} giver råd.")[0][0] for name in ("Socialstyrelsen", "Servicestyrelsen")]
    assert messages == [
        "myndigheden findes ikke længere, senest fra 1. januar 2024: «Socialstyrelsen»",
        "myndigheden findes ikke siden 15. december 2011: «Servicestyrelsen»",
    ]


def test_a_successor_that_has_ended_too_is_followed_on() -> None:
    assert told("abolished-authority", "Klagen sendes til statsamtet.", "Klage")[0][1] == "Skriv Ankestyrelsen, som har opgaven nu."


def test_an_order_with_a_long_title_is_named_by_its_beginning() -> None:
    page = "<h1>Værksted</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><h2>Løn</h2><p>Arbejdsdusøren er 3 % af mindstelønnen.</p>"
    (finding,) = found(Example(page), named("figure-against-order"))
    assert finding.message.da.endswith("(Bekendtgørelse om aflønning og befordringsudgifter m.v. i …, § 1, stk. 2, nr. 3)")


def test_an_age_in_a_printed_provision_is_told_as_its_wording_only() -> None:
    section = "§ 103. Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer under 65 år, som på grund af betydelig nedsat "
    section += "fysisk eller psykisk funktionsevne ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet."
    page = f"<h1>Værksted</h1><h2>Målgruppe</h2><p>Voksne.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103:</p><p>{section}</p>"
    assert [each.name for each in found(Example(page), named("fixed-age"), named("stale-quote"))] == ["stale-quote"]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Bekendtgørelse nr. 299 af 25. marts 2010.", Severity.ERROR),
        ("Serviceloven, jf. lovbekendtgørelse nr. 9999 af 2. marts 2020.", Severity.NOTE),
    ],
)
def test_an_ended_order_is_an_error_and_an_older_edition_of_an_act_a_note(words: str, severity: Severity) -> None:
    findings = found(Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><p>{words}</p>"), named("repealed-order"))
    assert [each.severity for each in findings] == [severity]


def test_a_bare_provision_behind_a_sentence_that_only_names_another_act_keeps_its_own() -> None:
    words = "Besøgene gives efter servicelovens § 79 a, der nu er afløst af reglerne i ældreloven. Anden hjælp gives efter § 120."
    assert [message for message, _ in told("moved-provision", words)] == [
        "bestemmelsen er flyttet 1. juli 2025: «§ 120» er nu ældreloven § 24"
    ]
