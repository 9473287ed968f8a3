"""Rules as a list, as a page, as JSON."""

import json
from pathlib import Path
from typing import Literal

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from stdgen.cli import manual
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rules import RULES, every

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "rules.schema.json").read_text(encoding="utf-8"))
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
    assert manual.page(RULE, "da") == (
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
        "    læst 2026-11-01\n"
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


def test_the_list_tells_a_rule_in_two_lines() -> None:
    assert (
        manual.listing([RULE], "en") == "SG204  missing-approval  (error, in drafts note; practice)\n    A standard says who approved it.\n"
    )


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_rules_are_valid_by_their_schema(lang: Literal["da", "en"]) -> None:
    data = manual.as_data(every(), lang)
    assert list(Draft202012Validator(SCHEMA, format_checker=FormatChecker()).iter_errors(data)) == []
    assert [rule["code"] for rule in data["rules"]] == list(RULES)
