"""The example of a configuration in the README is one, and does what its remarks say."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from stdgen import profiles, rules
from stdgen.cli import entry
from stdgen.configuration.loading import configuration
from stdgen.configuration.naming import Known
from stdgen.configuration.patterns import meets
from stdgen.model.rule import Thresholds
from tests.readme import README

(EXAMPLE,) = re.findall(r"<!-- example:stdgen.toml -->\n```toml\n(.*?)```\n", README.read_text(encoding="utf-8"), re.DOTALL)
PAGE = """<!doctype html><html lang="da"><title>Kvalitetsstandard for rengøring</title><h1>Kvalitetsstandard for rengøring</h1>
<h2>Formål</h2><p>Du klarer hverdagen igen, {}.</p><h2>Målgruppe</h2><p>Voksne, der ikke kan gøre rent.</p>
<h2>Vurdering</h2><p>Hjælpen gives efter en konkret og individuel vurdering.</p><h2>Frist</h2><p>Du får svar inden fire uger.</p>
<h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>
<h2>Klageadgang</h2><p>Du kan klage til kommunen inden fire uger. Se [indsæt link].</p><h2>Kontakt</h2><p>Ring 12 34 56 78.</p>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den 3. marts 2026.</p></html>""".format("og det gør du i dag " * 8)


def test_the_example_names_every_limit_and_rules_that_there_are() -> None:
    found = configuration(EXAMPLE.encode(), "stdgen.toml", Known(rules.names(), profiles.names()))
    assert (found.own, found.thresholds == Thresholds()) == (frozenset(Thresholds._fields), False)
    (waiver,) = found.waivers
    assert (waiver.until, meets(waiver.document, "aeldre/2026/a.pdf"), meets(waiver.document, "a.pdf")) == (date(2027, 3, 31), True, False)


def test_a_check_under_the_example_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stdgen.toml").write_text(EXAMPLE, encoding="utf-8")
    page = tmp_path / "aeldre" / "rengoering.pdf"  # a page under another format's name is read as what it is
    page.parent.mkdir()
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert entry.run(["check", "aeldre", "--format", "json", "--as-of", "2026-11-21"]) == 0
    report = json.loads(capsys.readouterr().out)
    (document,) = report["documents"]
    assert [(each["name"], each["waiver"]["reason"]) for each in document["waived"]] == [
        ("missing-link", "Linket kommer med den nye hjemmeside.")
    ]
    assert [(each["name"], each["severity"]) for each in document["findings"]] == [
        ("misnamed-file", "warning"),
        ("long-sentence", "warning"),
    ]
