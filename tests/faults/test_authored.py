"""A standard with any fault is not built; each fault is told in Danish, with its line and what to do."""

from datetime import date

import pytest

from stdgen import app
from stdgen.model.finding import Severity
from stdgen.model.report import ReadStatus

GOOD = """title: Kvalitetsstandard for prøve
municipality: Prøve Kommune
service: {name: Prøve, provisions: ["SEL § 83"]}
status: approved
approval: {body: Byrådet, date: 2026-03-03}
sections:
  - topic: target_group
    text: |
      Borgere over 18 år.
  - topic: approval
"""
TEXT = "Borgere over 18 år."


def built(yaml: str) -> app.Built:
    """What becomes of a standard's YAML as HTML."""
    return app.build(app.Input("k/a.yaml", yaml.encode("utf-8", "surrogatepass")), ["html"], as_of=date(2026, 11, 21))


def test_the_standard_that_the_faults_are_put_into_is_in_order() -> None:
    made = built(GOOD)
    assert ([kind for kind, _ in made.files], made.findings) == (["html"], ())


@pytest.mark.parametrize(
    ("found", "put", "line", "told"),
    [
        (TEXT, "Se {{ links.frist }}.", 9, "«{{ links.frist }}» har ingen værdi"),
        (TEXT, "Vi har {{ 7*7 }} pladser.", 9, "«{{ 7*7 }}» er mere end et navn"),
        (TEXT, "Vi {{ ''.__class__ }}.", 9, "«{{ ''.__class__ }}» kan ikke læses som en variabel"),
        (TEXT, "Vi {{ kommune.__class__.__mro__ }}.", 9, "kan ikke læses som en variabel"),
        (TEXT, "{% for x in y %}", 9, "«{%» kan ikke bruges i teksten"),
        (TEXT, "{{" * 2000, 9, "variablen bliver ikke lukket med }}"),
        (TEXT, "Klik [her](javascript:alert(1)).", 9, "linket «her» peger på «javascript:alert(1)»"),
        (TEXT, "Læs [her](file:///etc/passwd).", 9, "linket «her» peger på"),
        (TEXT, "a\x07b", 9, "tegnet U+0007 kan ikke stå i en tekst"),
        ("for prøve", "for prøve\nstatus: draft", 5, "nøglen «status» står to gange"),
        ("Kvalitetsstandard for prøve", '"for \\x07prøve"', 1, "tegnet U+0007 kan ikke stå i en tekst"),
        ("Kvalitetsstandard for prøve", '"for \\ud800prøve"', 1, "tegnet U+D800 kan ikke stå i en tekst"),
        ("Kvalitetsstandard for prøve", "Kvalitet: for prøve", 1, "kolon midt i en tekst uden citationstegn"),
        ("title: Kvalitetsstandard for prøve", "title: Prøve\n  for: prøve", 2, "linjen med kolon er rykket ind under en tekst"),
        ("Kvalitetsstandard for prøve", "&t Kvalitet", 1, "ankeret «&t» bruges ikke her"),
        ("Kvalitetsstandard for prøve", "!!python/object/apply:os.system ls", 1, "mærket «tag:yaml.org,2002:python/object"),
        ("Kvalitetsstandard for prøve", "", 1, "«title» skal være en tekst, men er tom"),
        ("    text: |", "\ttext: |", 8, "her står et tabulatortegn"),
        ("2026-03-03", "2026-02-30", 5, "datoen «2026-02-30» under «approval.date» findes ikke i kalenderen"),
        ("2026-03-03", "3. marts 2026", 5, "«3. marts 2026» under «approval.date» er ikke en dato"),
        (", date: 2026-03-03", "", 5, "nøglen «date» mangler under «approval»"),
        ("target_group", "target_grup", 7, "«target_grup» kan ikke stå som «sections[1].topic»"),
        ("03-03}", '03-03, text: "Godkendt af Byrådet den 4. april 2025"}', 5, "har ikke datoen «3. marts 2026»"),
        ("03-03}", '03-03, text: "Godkendt af Socialudvalget den 3. marts 2026"}', 5, "nævner ikke «Byrådet»"),
        ("SEL § 83", "SEL paragraf 83", 3, "har ikke den form, som «service.provisions[1]» skal have"),
        (GOOD[GOOD.index("sections:") :], "sections: []\n", 6, "«sections» er tom"),
        (GOOD[GOOD.index("sections:") :], "sections:\n", 6, "«sections» skal være en liste, men er tom"),
        (GOOD[GOOD.index("sections:") :], "", 1, "nøglen «sections» mangler"),
        ("status: approved", "status: approved\nx: " + "[" * 5000, 5, "data er pakket for dybt ind"),
        (GOOD, GOOD + "---\n" + GOOD, 11, "filen har flere YAML-dokumenter"),
        (GOOD, "- a\n", 1, "filen har ingen nøgler som «title:»"),
    ],
)
def test_a_fault_stops_the_build_and_is_told_at_its_line(found: str, put: str, line: int, told: str) -> None:
    made = built(GOOD.replace(found, put))
    assert (made.files, {finding.severity for finding in made.findings}) == ((), {Severity.ERROR})
    assert [finding.message.da for finding in made.findings if finding.hint is None or finding.at.line is None] == []
    assert (line, told) in [(finding.at.line, told) for finding in made.findings if told in finding.message.da]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;",
        "> " * 1000 + "x",
        "[" * 5000,
        "[a](" * 2000,
        "*" * 5000 + "a",
        "x" * 5000,
        "שלום مرحبا \u202eevil\u202c",
    ],
    ids=["html", "quotes", "brackets", "links", "stars", "word", "right to left"],
)
def test_odd_text_is_printed_as_it_stands(text: str) -> None:
    made = built(GOOD.replace(TEXT, text))
    assert ([kind for kind, _ in made.files], made.findings) == (["html"], ())
    assert b"<script>alert" not in made.files[0][1]
    assert b"<img src=x" not in made.files[0][1]
    again = app.check([app.Input("a.html", made.files[0][1])], app.Settings(date(2026, 11, 21))).documents[0]
    assert [finding for finding in again.findings if finding.name == "source-drift"] == []


def test_a_standard_with_a_variable_without_value_is_read_all_the_same_and_told_where_and_what_to_do() -> None:
    yaml = GOOD.replace(TEXT, "Skriv til {{ kontakt.mail }}.")
    (report,) = app.check([app.Input("k/a.yaml", yaml.encode())], app.Settings(as_of=date(2026, 11, 21))).documents
    (finding,) = (each for each in report.findings if each.name == "schema-violation")
    assert finding.hint is not None
    assert (report.status, finding.message.da, finding.at.line, finding.hint.da) == (
        ReadStatus.READ,
        "variablen «{{ kontakt.mail }}» har ingen værdi",
        9,
        "Skriv «mail: …» på sin egen linje under «contact:».",
    )
