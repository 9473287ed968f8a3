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


FIRST = (
    "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service:</p><blockquote><p>§ 1. Formålet med denne lov er</p><p>1) at tilbyde {}"
)
THIRD = "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service:</p><blockquote><p>§ 1. Stk. 3. {}</p></blockquote>"


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (
            FIRST.format("rådgivning og støtte for at forebygge sociale problemer.</p></blockquote>"),
            "ordlyden af SEL § 1 gjaldt kun indtil 1. januar 2024: «til personer, der er fyldt 18 år» mangler efter «med denne lov er»",
        ),
        (
            THIRD.format(
                "Hjælpen tilrettelægges på baggrund af en konkret og individuel vurdering af den enkelte persons behov og forudsætninger "
                "og i samarbejde med den enkelte. Afgørelse efter loven træffes på baggrund af faglige og økonomiske hensyn."
            ),
            "«jf. dog § 117 a» mangler efter «samarbejde med den enkelte»",
        ),
        (
            "<h1>Værksted</h1><h2>Serviceloven § 106</h2><p>En produktion, der udføres ved beskyttet beskæftigelse og i aktivitets- og "
            "samværstilbud, bør ikke påføre andre virksomheder ubillig konkurrence.</p>",
            "ordlyden af SEL § 106 er ikke lovens: hvor der står «bør», har loven «må»",
        ),
    ],
)
def test_a_stale_quote_is_told_in_the_words_and_signs_of_the_act_and_where_they_belong(page: str, message: str) -> None:
    (finding,) = found(Example(page), named("stale-quote"))
    assert message in finding.message.da


@pytest.mark.parametrize(
    ("title", "section", "message"),
    [
        ("Hjælp til børn og unge under 18 år", "85", "børn og unge hører siden 1. januar 2024 under barnets lov: «Servicelovens § 85»"),
        (
            "Hjælp til børn og unge under 18 år",
            "83",
            "børn og unge hører siden 1. januar 2024 under en anden lov: «Servicelovens § 83» er nu barnets lov § 90",
        ),
        (
            "Afløsning til ældre borgere",
            "84",
            "ældre hører siden 1. juli 2025 under en anden lov: «Servicelovens § 84» er nu ældreloven § 16",
        ),
    ],
)
def test_only_a_section_is_told_as_the_new_place_of_one(title: str, section: str, message: str) -> None:
    page = f"<h1>{title}</h1><h2>Målgruppe</h2><p>{title.partition(' til ')[2]}.</p><h2>Lovgrundlag</h2><p>Servicelovens § {section}.</p>"
    (finding,) = found(Example(page), named("wrong-act-for-group"))
    assert finding.message.da == message


def test_first_sentences_left_out_are_no_difference_where_the_next_begins_with_the_same_word() -> None:
    third = "Hjælpen tilrettelægges på baggrund af en konkret og individuel vurdering af den enkelte persons behov og forudsætninger "
    third += "og i samarbejde med den enkelte, jf. dog § 117 a."
    second = (
        "<p>2) at tilbyde en række almene serviceydelser, der også kan have et forebyggende sigte, og</p><p>3) at tilgodese behov, der "
    )
    second += "følger af nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer.</p>"
    page = FIRST.format(f"rådgivning og støtte for at forebygge sociale problemer,</p>{second}<p>Stk. 3. {third}</p></blockquote>")
    (finding,) = found(Example(page), named("stale-quote"))
    assert finding.message.da == (
        "ordlyden af SEL § 1 gjaldt kun indtil 1. januar 2024: «til personer, der er fyldt 18 år» mangler efter «med denne lov er»"
    )


def test_a_wording_whose_end_was_not_read_is_not_said_to_have_ended() -> None:
    page = THIRD.format(
        "Hjælpen tilrettelægges på baggrund af en konkret og individuel vurdering af den enkelte persons behov og forudsætninger "
        "og i samarbejde med den enkelte. Afgørelse efter loven træffes på baggrund af faglige og økonomiske hensyn."
    )
    (finding,) = found(Example(page), named("stale-quote"))
    assert finding.message.da.startswith("ordlyden af SEL § 1 er en ældre, senest set gældende 6. oktober 2022: «jf. dog § 117 a» mangler")


def test_of_several_numbers_cited_together_the_one_that_moved_is_named_and_the_others_stay() -> None:
    page = "<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens § 83, stk. 1, nr. 1-3.</p>"
    (finding,) = found(Example(page), named("moved-provision"))
    assert finding.message.da == ("bestemmelsen er flyttet 1. juli 2025: i «servicelovens § 83, stk. 1, nr. 1-3» er nr. 3 nu SEL § 83 b")
    assert finding.fix is not None
    assert finding.fix.new == "servicelovens § 83, stk. 1, nr. 1 og 2, og § 83 b"


@pytest.mark.parametrize(("hours", "count"), [(10, 1), (14, 1), (15, 0), (16, 0), (30, 0)])
def test_only_fewer_hours_than_the_law_gives_are_a_breach(hours: int, count: int) -> None:
    page = "<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2>"
    page += f"<p>Du får {hours} timers ledsagelse om måneden.</p>"
    assert len(found(Example(page), named("figure-against-order"))) == count


def test_a_poorer_figure_is_told_with_what_the_law_gives() -> None:
    page = "<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p><h2>Omfang</h2><p>Du får 10 timers ledsagelse om måneden.</p>"
    (finding,) = found(Example(page), named("figure-against-order"))
    assert finding.message.da == (
        "tallet er ringere for borgeren end reglerne: «10 timers ledsagelse om måneden»; ledsagelsen til hver enkelt "
        "er mindst 15 timer om måneden (SEL § 97)"
    )
