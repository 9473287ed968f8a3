"""Rules as a list, as a page, as JSON."""

import json
from pathlib import Path
from typing import Literal

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from stdgen.manual import as_data, as_text
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rules import RULES, every, named

SCHEMA = json.loads((Path(__file__).parents[3] / "schemas" / "rules.schema.json").read_text(encoding="utf-8"))
RULE = Rule(
    code="SG204",
    name="missing-approval",
    severity=Severity.ERROR,
    severity_in_draft=Severity.NOTE,
    summary=Text(da="En standard siger, hvem der har godkendt den.", en="A standard says who approved it."),
    rationale=Text(da="Uden det kan borgeren ikke se, hvad der gælder.", en="Otherwise the citizen cannot see what holds."),
    source=Source(SourceKind.PRACTICE, "Kommunernes praksis", "https://example.dk", "2026-11-01"),
    bad=(Example("<h1>Titel</h1>\n<p>Tekst</p>"),),
    good=(Example("status: draft", ".yaml", Stage.DRAFT),),
)


def test_a_page_tells_all_that_is_known_of_a_rule() -> None:
    assert as_text.page(RULE, "da") == (
        "SG204 missing-approval\n"
        "fejl, i udkast bemærkning; praksis\n"
        "\n"
        "En standard siger, hvem der har godkendt den.\n"
        "\n"
        "Hvorfor\n"
        "    Uden det kan borgeren ikke se, hvad der gælder.\n"
        "\n"
        "Gælder\n"
        "    Alle kvalitetsstandarder.\n"
        "\n"
        "Kilde\n"
        "    Kommunernes praksis\n"
        "    https://example.dk\n"
        "    læst 1. november 2026\n"
        "\n"
        "Giver fund\n"
        "    html:\n"
        "      <h1>Titel</h1>\n"
        "      <p>Tekst</p>\n"
        "\n"
        "Giver ikke fund\n"
        "    yaml (udkast):\n"
        "      status: draft\n"
    )


def test_what_is_found_in_an_example_stands_below_it_and_a_pdf_is_shown_as_it_reads() -> None:
    told = as_text.page(named("untagged-pdf"), "da")
    assert " 0 obj" not in told
    assert (
        "    pdf:\n"
        "      Kvalitetsstandard for madservice\n"
        "      Madservice\n"
        "      Maden leveres til borgere, der ikke selv kan lave mad.\n"
        "    → PDF-filen har ingen opmærkning (tags)"
    ) in told


def test_the_list_tells_how_to_read_it_and_a_rule_in_two_lines() -> None:
    how, rules = as_text.listing([RULE], "en").split("\n\n")
    assert "may be milder" in " ".join(how.split())
    assert rules == "SG204  missing-approval  (error, in drafts note; practice)\n    A standard says who approved it.\n"


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_rules_are_valid_by_their_schema(lang: Literal["da", "en"]) -> None:
    data = as_data.as_data(every(), lang)
    assert list(Draft202012Validator(SCHEMA, format_checker=FormatChecker()).iter_errors(data)) == []
    assert [rule["code"] for rule in data["rules"]] == list(RULES)


def test_the_data_tell_what_the_links_of_an_example_answered() -> None:
    (dead,) = as_data.as_data([named("dead-link")], "da")["rules"]
    address = "https://www.kommunen.dk/borger/frister"
    assert dead["bad"][0]["answers"] == [{"url": address, "redirections": [], "status": 404, "failure": None}]
