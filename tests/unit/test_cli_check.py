"""Where each report of a check goes."""

from pathlib import Path

import pytest

from stdgen.cli.check import targets


@pytest.mark.parametrize(
    ("output", "format_", "expected"),
    [
        ([], None, {None: "text"}),
        ([], "json", {None: "json"}),
        (["a.json"], None, {None: "text", "a.json": "json"}),
        (["a.json"], "sarif", {"a.json": "sarif"}),
        (["html=a.htm", "sarif=b"], None, {None: "text", "a.htm": "html", "b": "sarif"}),
        (["html=a.htm"], "json", {None: "json", "a.htm": "html"}),
        (["json=a", "b.xml"], None, {None: "text", "a": "json", "b.xml": "junit"}),
        (["json=-"], None, {None: "json"}),
        (["json=-", "html=a"], "text", {None: "json", "a": "html"}),
        (["odd=name"], None, {None: "text", "odd=name": "text"}),
    ],
)
def test_every_report_has_a_place_and_a_format(output: list[str], format_: str | None, expected: dict[str | None, str]) -> None:
    assert targets(output, format_) == {Path(name) if name else None: kind for name, kind in expected.items()}
