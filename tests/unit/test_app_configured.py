"""A check under a configuration: which rules are run, how grave they are, what is waived, and what is said of the waivers."""

import pickle
from datetime import date

import pytest

from stdgen import app, profiles, rules
from stdgen.app import Input, Settings
from stdgen.app.checking import check
from stdgen.configuration.loading import configuration
from stdgen.configuration.naming import Known
from stdgen.model.finding import Severity
from stdgen.model.fingerprints import fingerprints
from stdgen.model.limits import Caps
from stdgen.model.report import DocumentReport, Report
from stdgen.model.rule import Stage

DAY = date(2026, 11, 21)
SETTINGS = Settings(as_of=DAY)
KNOWN = Known(rules.names(), profiles.names())
PAGE = """<!doctype html><html lang="da"><title>Kvalitetsstandard for rengøring</title><h1>Kvalitetsstandard for rengøring</h1>
<h2>Formål</h2><p>Du klarer hverdagen igen.</p><h2>Målgruppe</h2><p>Voksne, der ikke kan gøre rent.</p>
<h2>Vurdering</h2><p>Hjælpen gives efter en konkret og individuel vurdering.</p><h2>Frist</h2><p>Du får svar inden fire uger.</p>
<h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>
<h2>Klage</h2><p>Du kan klage til kommunen inden fire uger. Se [indsæt link].</p>
<h2>Kontakt</h2><p>Ring 12 34 56 78. Se [indsæt link].</p>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den XX.</p></html>"""
WAIVER = '[[waiver]]\nrule = "missing-link"\ndocument = "*.html"\nreason = "På vej."\nuntil = 2026-12-31\n'


def _report(toml: str, settings: Settings = SETTINGS, page: str = PAGE, path: str = "a.html") -> Report:
    settled = configuration(toml.encode(), "stdgen.toml", KNOWN)
    return check([Input("a.html", page.encode(), configuration=settled, path=path)], settings, covers=lambda *_: True)


def _names(report: DocumentReport) -> list[str]:
    return [finding.name for finding in report.findings]


def _found(toml: str, settings: Settings = SETTINGS) -> list[str]:
    return _names(_report(toml, settings).documents[0])


def test_without_a_word_of_it_everything_is_as_without_a_file() -> None:
    assert _found("") == _names(check([Input("a.html", PAGE.encode())], SETTINGS).documents[0])
    assert _found("") == ["missing-link", "missing-link", "unfilled-approval"]


@pytest.mark.parametrize(
    ("toml", "select", "ignore", "found"),
    [
        ('ignore = ["missing-link"]', None, (), ["unfilled-approval"]),
        ('ignore = ["SG1"]', None, (), []),
        ('select = ["SG103"]', None, (), ["unfilled-approval"]),
        ('[severity]\nmissing-link = "off"', None, (), ["unfilled-approval"]),
        ('ignore = ["missing-link"]', None, ("SG103",), []),
        ('ignore = ["missing-link"]', ("SG102",), (), ["missing-link", "missing-link"]),
        ('select = ["SG103"]', ("SG1",), ("SG103",), ["missing-link", "missing-link"]),
    ],
)
def test_the_call_wins_over_the_file(toml: str, select: tuple[str, ...] | None, ignore: tuple[str, ...], found: list[str]) -> None:
    assert _found(toml, SETTINGS._replace(select=select, ignore=ignore)) == found


def test_rules_that_are_not_run_are_not_among_those_that_were() -> None:
    run = {rule.code for rule in _report('select = ["SG103"]').rules}
    assert run == {"SG001", "SG002", "SG003", "SG103"}


def test_a_document_that_could_not_be_read_is_told_whatever_is_selected() -> None:
    report = check([Input("a.pdf", b"%PDF-1.4 x")], SETTINGS._replace(select=("SG103",)))
    assert _names(report.documents[0]) == ["unreadable-file"]


def test_a_rule_is_as_grave_as_the_file_says_and_never_graver_in_a_draft_than_it_was() -> None:
    toml = '[severity]\nmissing-link = "note"\nunfilled-approval = "warning"'
    published, draft = (_report(toml, SETTINGS._replace(stage=stage)).documents[0].findings for stage in (Stage.PUBLISHED, Stage.DRAFT))
    assert [finding.severity for finding in published] == [Severity.NOTE, Severity.NOTE, Severity.WARNING]
    assert [finding.severity for finding in draft] == [Severity.NOTE, Severity.NOTE, Severity.NOTE]


def test_limits_of_the_file_reach_the_rules() -> None:
    page = PAGE.replace("Du klarer hverdagen igen.", "Du klarer hverdagen igen, så godt og så længe det kan lade sig gøre.")
    assert _names(_report("[thresholds]\nsentence_words = 10", page=page).documents[0])[0] == "long-sentence"


def test_the_profile_of_the_file_stands_unless_the_call_names_another() -> None:
    assert _report('profile = "norddjurs"').documents[0].profile == "norddjurs"
    assert _report('profile = "norddjurs"', SETTINGS._replace(profile="standard")).documents[0].profile == "standard"


def test_what_is_waived_does_not_count_and_is_not_lost() -> None:
    (document,) = _report(WAIVER).documents
    assert (_names(document), [each.finding.at.under[-1] for each in document.waived]) == (["unfilled-approval"], ["Klage", "Kontakt"])
    assert {each.waiver.reason for each in document.waived} == {"På vej."}


def test_a_waiver_of_one_section_leaves_the_others() -> None:
    (document,) = _report(WAIVER + 'section = "Klage"\n').documents
    assert next((finding.name, finding.at.under[-1]) for finding in document.findings) == ("missing-link", "Kontakt")


def test_an_expired_waiver_is_told_at_its_line_and_its_findings_count_again() -> None:
    report = _report("\n" + WAIVER.replace("2026-12-31", "2026-11-20"))
    (told,) = report.configurations
    assert _names(report.documents[0]) == ["missing-link", "missing-link", "unfilled-approval"]
    assert [(finding.name, finding.at.source, finding.at.line, finding.severity) for finding in told.findings] == [
        ("expired-waiver", "stdgen.toml", 2, Severity.WARNING)
    ]
    assert told.findings[0].message.da == "undtagelsen fra missing-link i «*.html» gjaldt til og med 20. november 2026; 2 fund tælles igen"


def test_a_waiver_that_met_nothing_is_told_once_whether_it_has_expired_or_not() -> None:
    for until in ("2026-12-31", "2020-01-01"):
        report = _report(WAIVER.replace("2026-12-31", until), page=PAGE.replace("[indsæt link]", "bogen"))
        assert [_names(each) for each in report.configurations] == [["unused-waiver"]]


@pytest.mark.parametrize(
    "toml",
    [
        'ignore = ["SG102"]\n' + WAIVER,
        WAIVER.replace("missing-link", "pdfua-violation"),
        WAIVER.replace("missing-link", "dead-link"),
        'ignore = ["unused-waiver"]\n' + WAIVER.replace("missing-link", "draft-mark"),
    ],
)
def test_a_waiver_that_could_not_meet_anything_in_this_run_is_not_called_unused(toml: str) -> None:
    assert _report(toml).configurations == ()


def test_a_waiver_of_a_rule_that_was_asked_for_is_called_unused() -> None:
    settings = SETTINGS._replace(answers={})
    report = _report(WAIVER.replace("missing-link", "dead-link"), settings, page=PAGE.replace("[indsæt link]", "bogen"))
    assert [_names(each) for each in report.configurations] == [["unused-waiver"]]


def test_a_waiver_is_not_called_unused_on_a_document_that_was_not_read() -> None:
    assert _report(WAIVER, page="PK\3\4").configurations == ()


def test_a_pattern_is_not_called_unused_where_other_documents_may_need_it() -> None:
    settled = configuration(WAIVER.replace("missing-link", "draft-mark").encode(), "stdgen.toml", KNOWN)
    given = Input("a.html", PAGE.encode(), configuration=settled, path="a.html")
    assert check([given], SETTINGS).configurations == ()
    assert [_names(each) for each in check([given], SETTINGS, covers=lambda *_: True).configurations] == [["unused-waiver"]]


def test_two_documents_under_one_configuration_share_its_waivers() -> None:
    settled = configuration(WAIVER.encode(), "stdgen.toml", KNOWN)
    clean = PAGE.replace("[indsæt link]", "bogen")
    inputs = [
        Input(f"{name}.html", page.encode(), configuration=settled, path=f"{name}.html") for name, page in (("a", PAGE), ("b", clean))
    ]
    report = check(inputs, SETTINGS, covers=lambda *_: True)
    assert ([len(each.waived) for each in report.documents], report.configurations) == ([2, 0], ())


def test_what_was_known_does_not_count_and_is_not_lost() -> None:
    (before,) = check([Input("a.html", PAGE.encode())], SETTINGS).documents
    first, second, third = fingerprints(before.findings)
    (after,) = check([Input("a.html", PAGE.encode(), known=frozenset({first, third, "x"}))], SETTINGS).documents
    assert (after.findings, after.known) == ((before.findings[1],), (before.findings[0], before.findings[2]))
    assert second not in {first, third}


def test_worker_processes_tell_the_same() -> None:
    toml = '[severity]\nSG103 = "note"\n' + WAIVER.replace("2026-12-31", "2026-11-20")
    assert _report(toml, SETTINGS._replace(apart=Caps())) == _report(toml)


def test_an_input_with_its_configuration_goes_to_another_process_as_it_is() -> None:
    settled = configuration(('[severity]\nSG103 = "note"\n' + WAIVER).encode(), "stdgen.toml", KNOWN)
    given = Input("a.html", PAGE.encode(), configuration=settled, path="a.html", known=frozenset({"x"}))
    assert pickle.loads(pickle.dumps(given)) == given


def test_an_input_without_a_configuration_has_none() -> None:
    assert app.check([Input("a.html", PAGE.encode())], SETTINGS).configurations == ()
