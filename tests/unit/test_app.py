"""The verbs joined."""

import hashlib
import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import app
from stdgen.app import Input, Settings
from stdgen.app.showing import as_yaml
from stdgen.model.document import ApprovalState, Topic
from stdgen.model.finding import Severity, SourceKind
from stdgen.model.report import ApprovalStatus, DocumentReport, Facts, ReadStatus, Review, TopicState
from stdgen.model.rule import Stage
from stdgen.model.text import Text
from stdgen.rules import every
from stdgen.standards.skeleton import skeleton

SETTINGS = Settings(as_of=date(2026, 11, 21))
PAGE = """<!doctype html><html lang="da"><title>Kvalitetsstandard for bostøtte</title><h1>Kvalitetsstandard for bostøtte</h1>
<h2>Formål</h2><p>Du klarer hverdagen selv igen.</p>
<h2>Målgruppe</h2><p>Voksne, der ikke selv kan klare hverdagen.</p>
<h2>Vurdering</h2><p>Vi ser på dine behov og giver hjælpen efter en konkret og individuel vurdering.</p>
<h2>Frist</h2><p>Du får svar på din ansøgning inden fire uger.</p>
<h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>
<h2>Klage</h2><p>Du kan klage til kommunen inden fire uger. Kommunen sender klagen til Ankestyrelsen, hvis afgørelsen fastholdes.</p>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den 3. marts 2026.</p>
<h2>Kontakt</h2><p>Visitationen, tlf. 12 34 56 78.</p></html>"""
SKELETON = skeleton(municipality="Min Kommune", service="Rengøring")


def _checked(text: str, source: str = "a.html", settings: Settings = SETTINGS, folder: str = "") -> DocumentReport:
    return app.check([Input(source, text.encode(), folder)], settings).documents[0]


def _names(document: DocumentReport) -> list[str]:
    return [finding.name for finding in document.findings]


def test_a_document_in_order_is_told_with_services_and_approval() -> None:
    found = _checked(PAGE)
    assert replace(found, services=()) == DocumentReport(
        source="a.html",
        sha256=hashlib.sha256(PAGE.encode()).hexdigest(),
        title="Kvalitetsstandard for bostøtte",
        profile=None,
        status=ReadStatus.READ,
        services=(),
        approval=ApprovalStatus(ApprovalState.FILLED, "Byrådet", "2026-03-03", "Godkendt af Byrådet den 3. marts 2026."),
        findings=(),
        facts=Facts("published", ("SEL § 85",), Review(date(2028, 3, 3), SourceKind.PRACTICE)),
    )
    assert [(service.title, service.topics[Topic.COMPLAINT_ACCESS]) for service in found.services] == [
        ("Kvalitetsstandard for bostøtte", TopicState.PRESENT)
    ]


def test_a_report_tells_the_day_and_the_rules_that_were_run() -> None:
    report = app.check([], SETTINGS)
    assert (report.as_of, report.documents, report.rules) == (date(2026, 11, 21), (), every())


@pytest.mark.parametrize(
    ("heading", "rule"),
    [
        ("Målgruppe", "missing-target-group"),
        ("Lovgrundlag", "missing-legal-basis"),
        ("Klage", "missing-complaint-access"),
        ("Godkendelse", "missing-approval"),
    ],
)
def test_what_is_taken_out_and_nothing_else_is_missed(heading: str, rule: str) -> None:
    kept = [part for part in PAGE.split("<h2>") if not part.startswith(heading)]
    assert _names(_checked("<h2>".join(kept))) == [rule]


def test_the_stage_asked_for_wins() -> None:
    text = PAGE.split("<h2>Godkendelse", maxsplit=1)[0]
    graves = [
        _checked(text, settings=SETTINGS._replace(stage=stage)).findings[0].severity for stage in (None, Stage.PUBLISHED, Stage.DRAFT)
    ]
    assert graves == [Severity.ERROR, Severity.ERROR, Severity.NOTE]


def test_a_draft_in_yaml_says_so_itself() -> None:
    found = _checked(SKELETON, "a.yaml")
    assert [finding.severity for finding in found.findings if finding.name == "missing-approval"] == [Severity.NOTE]


@pytest.mark.parametrize(
    ("folder", "asked", "profile"), [("norddjurs", None, "norddjurs"), ("andet", None, None), ("norddjurs", "sonderborg", "sonderborg")]
)
def test_the_profile_is_the_one_asked_for_or_the_one_named_like_the_folder(folder: str, asked: str | None, profile: str | None) -> None:
    assert _checked(PAGE, settings=SETTINGS._replace(profile=asked), folder=folder).profile == profile


@pytest.mark.parametrize(
    ("data", "source"), [(b"", "a.pdf"), (b"", "<stdin>"), (b"\x00\x01", "a.bin"), (b"%PDF-1.7", "a.pdf"), (b"PK\x03\x04", "a.docx")]
)
def test_what_cannot_be_read_is_told_as_such_and_as_nothing_else(data: bytes, source: str) -> None:
    found = app.check([Input(source, data)], SETTINGS).documents[0]
    assert (found.status, _names(found), found.services, found.approval.state) == (
        ReadStatus.UNREADABLE,
        ["unreadable-file"],
        (),
        ApprovalState.MISSING,
    )


def test_what_the_machine_would_not_hand_over_is_told_with_its_reason() -> None:
    fault = Text(da="filen kunne ikke åbnes: adgang nægtet", en="the file could not be opened: access denied")
    found = app.check([Input("a.pdf", b"", fault=fault)], SETTINGS).documents[0]
    assert [finding.message for finding in found.findings] == [fault]


@given(st.binary(max_size=200), st.sampled_from(("a.pdf", "a.docx", "a.html", "a.yaml", "a.odt", "<stdin>")))
def test_no_bytes_make_a_check_raise(data: bytes, source: str) -> None:
    assert app.check([Input(source, data)], SETTINGS).documents[0].sha256 == hashlib.sha256(data).hexdigest()


def test_inputs_are_told_in_their_order_and_do_not_change_each_other() -> None:
    inputs = [Input("b.html", PAGE.replace("den 3. marts 2026", "den XX").encode()), Input("a.html", PAGE.encode())]
    both, other = app.check(inputs, SETTINGS), app.check(inputs[::-1], SETTINGS)
    assert [document.source for document in both.documents] == ["b.html", "a.html"]
    assert both.documents == other.documents[::-1]


def test_a_fault_names_the_input_that_it_came_from() -> None:
    with pytest.raises(TypeError) as fault:
        app.check([Input("a.pdf", None)], SETTINGS)  # type: ignore[arg-type]  # the caller's fault stands for any of ours
    assert fault.value.__notes__ == ["a.pdf"]


def test_pages_with_findings_are_drawn_when_they_are_wanted() -> None:
    pdf = dict(app.build(Input("a.yaml", SKELETON.encode()), ["pdf"], as_of=SETTINGS.as_of).files)["pdf"]
    plain, drawn = (app.check([Input("a.pdf", pdf)], SETTINGS._replace(pictures=wanted)).documents[0] for wanted in (False, True))
    pages = {finding.at.page for finding in drawn.findings if finding.at.page}
    assert (plain.pictures, {picture.page for picture in drawn.pictures}) == ((), pages)
    assert pages


def test_a_skeleton_is_built_in_each_form_asked_for() -> None:
    built = app.build(Input("a.yaml", SKELETON.encode()), ["html", "docx", "pdf"], as_of=SETTINGS.as_of)
    assert [(suffix, data[:4]) for suffix, data in built.files] == [("html", b"<!DO"), ("docx", b"PK\x03\x04"), ("pdf", b"%PDF")]


def test_a_standard_with_a_fault_is_not_built() -> None:
    built = app.build(Input("a.yaml", (SKELETON + "\nukendt: ja\n").encode()), ["html"], as_of=SETTINGS.as_of)
    assert (built.files, [finding.name for finding in built.findings]) == ((), ["schema-violation"])


def test_a_document_becomes_a_standard_again() -> None:
    document = app.read(Input("a.html", PAGE.encode())).document
    assert document is not None
    again = app.read(Input("a.yaml", as_yaml(document).encode())).document
    assert again is not None
    assert [section.heading for section in again.sections] == [section.heading for section in document.sections]


def test_only_standards_are_built() -> None:
    built = app.build(Input("a.html", PAGE.encode()), ["pdf"], as_of=SETTINGS.as_of)
    assert (built.files, [finding.name for finding in built.findings]) == ((), ["unreadable-file"])


def test_a_new_standard_is_not_finished_before_its_last_placeholder_is_gone() -> None:
    names = _names(_checked(SKELETON, "ny.yaml"))
    written = len(re.findall(r"^ .*\[skriv: ", SKELETON, re.MULTILINE))
    assert Counter(names) == {"unfilled-placeholder": written, "missing-approval": 1}


def test_a_variable_without_a_value_is_one_finding_not_two() -> None:
    text = SKELETON.replace("[skriv: hvem der leverer ydelsen]", "{{ contact.telefon }}")
    assert Counter(_names(_checked(text, "ny.yaml")))["schema-violation"] == 1
    assert not any("contact" in finding.excerpt for finding in _checked(text, "ny.yaml").findings if finding.name != "schema-violation")
