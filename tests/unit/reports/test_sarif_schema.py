"""The report against the whole schema of SARIF 2.1.0, as Microsoft's own tools carry it."""

import json
from datetime import date
from functools import cache

from hypothesis import given
from jsonschema import FormatChecker
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for

from stdgen.model.report import Report
from stdgen.reports import as_sarif
from tests.requirements import NODE, needs_package
from tests.unit.reports.strategies import reports

PACKAGE = "@microsoft/sarif-multitool-ts"

pytestmark = needs_package(PACKAGE)


@cache
def whole() -> Validator:
    schema = json.loads((NODE / PACKAGE / "assets" / "sarif-2.1.0.schema.json").read_text("utf-8"))
    return validator_for(schema)(schema, format_checker=FormatChecker())


def test_the_schema_tells_a_log_from_what_is_none() -> None:
    log = json.loads(as_sarif.render(Report("1.2.3", date(2026, 11, 21), (), ()), "da"))
    assert whole().is_valid(log)
    assert not whole().is_valid(log | {"runs": [{"tool": {"driver": {}}}]})


@given(reports())
def test_any_report_is_valid_sarif(made: Report) -> None:
    log = json.loads(as_sarif.render(made, "da"))
    assert [f"{error.json_path}: {error.message}" for error in whole().iter_errors(log)] == []
