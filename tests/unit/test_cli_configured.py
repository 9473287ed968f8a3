"""A call under `stdgen.toml`, with rules chosen, with a list of known findings, and with its settings shown."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from stdgen.cli import entry
from stdgen.standards.skeleton import skeleton

PAGE = """<!doctype html><html lang="da"><title>Kvalitetsstandard for rengøring</title><h1>Kvalitetsstandard for rengøring</h1>
<h2>Formål</h2><p>Du klarer hverdagen igen.</p><h2>Målgruppe</h2><p>Voksne, der ikke kan gøre rent.</p>
<h2>Vurdering</h2><p>Hjælpen gives efter en konkret og individuel vurdering.</p><h2>Frist</h2><p>Du får svar inden fire uger.</p>
<h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>
<h2>Klage</h2><p>Du kan klage til kommunen inden fire uger. Se [indsæt link].</p>
<h2>Kontakt</h2><p>Ring 12 34 56 78. Se [indsæt link].</p>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den XX.</p></html>"""
WAIVER = '[[waiver]]\nrule = "missing-link"\ndocument = "{}"\nreason = "På vej."\nuntil = {}\n'
ALL = [("SG102", "Klage"), ("SG102", "Kontakt"), ("SG103", "Godkendelse")]


@pytest.fixture(name="folder", autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "aeldre").mkdir()
    (tmp_path / "aeldre" / "a.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _checked(capsys: pytest.CaptureFixture[str], *more: str, code: int = 1) -> Any:
    assert entry.run(["check", "aeldre", "--as-of", "2026-11-21", "--format", "json", *more]) == code
    return json.loads(capsys.readouterr().out)


def _found(report: Any) -> list[tuple[str, str]]:
    return [(finding["code"], finding["at"]["under"][-1]) for document in report["documents"] for finding in document["findings"]]


def _refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert entry.run(["check", "aeldre", *arguments]) == 2
    return capsys.readouterr().err


def test_a_configuration_is_found_upwards_and_its_waivers_mean_paths_below_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text('severity.SG103 = "note"\n' + WAIVER.format("aeldre/*.html", "2027-01-01"), encoding="utf-8")
    os.chdir(folder / "aeldre")
    assert entry.run(["check", "a.html", "--as-of", "2026-11-21", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (_found(report), report["summary"]["waived"], report["configurations"]) == ([("SG103", "Godkendelse")], 2, [])


def test_the_nearest_configuration_holds_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text('ignore = ["SG103"]', encoding="utf-8")
    (folder / "aeldre" / "stdgen.toml").write_text('ignore = ["SG102"]', encoding="utf-8")
    assert _found(_checked(capsys)) == [("SG103", "Godkendelse")]


def test_standard_input_is_judged_by_the_configuration_of_where_one_stands(folder: Path) -> None:
    (folder / "stdgen.toml").write_text('profil = "x"', encoding="utf-8")
    assert entry.run(["check", "-"]) == 2


def test_an_expired_waiver_is_told_at_its_line_and_makes_a_warning(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text("\n" + WAIVER.format("aeldre/a.html", "2026-11-20"), encoding="utf-8")
    report = _checked(capsys)
    assert [(each["source"], [(f["name"], f["at"]["line"]) for f in each["findings"]]) for each in report["configurations"]] == [
        ("stdgen.toml", [("expired-waiver", 2)])
    ]
    assert (_found(report), report["summary"]["warnings"]) == (ALL, 1)


def test_a_pattern_is_called_unused_only_where_all_that_it_means_was_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text(WAIVER.format("**/*.html", "2027-01-01").replace("missing-link", "SG104"), encoding="utf-8")
    assert [each["source"] for each in _checked(capsys)["configurations"]] == ["stdgen.toml"]
    (folder / "boern").mkdir()
    (folder / "boern" / "b.html").write_text(PAGE, encoding="utf-8")
    assert _checked(capsys)["configurations"] == []


def test_a_waiver_of_a_document_that_is_not_there_is_called_unused_and_one_of_what_was_not_checked_is_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for document, told in (("aeldre/a.htm", ["stdgen.toml"]), ("boern/b.html", []), ("https://a.dk/b.html", [])):
        (folder / "boern").mkdir(exist_ok=True)
        (folder / "boern" / "b.html").write_text(PAGE, encoding="utf-8")
        (folder / "stdgen.toml").write_text(WAIVER.format(document, "2027-01-01"), encoding="utf-8")
        assert [each["source"] for each in _checked(capsys)["configurations"]] == told


def test_what_is_wrong_with_a_waiver_fails_the_call_where_warnings_do(folder: Path) -> None:
    milder = '[severity]\nSG102 = "note"\nSG103 = "note"\n'
    expired = WAIVER.format("aeldre/a.html", "2026-01-01")
    call = ["check", "aeldre", "--fail-on", "warning", "--as-of", "2026-11-21"]
    (folder / "stdgen.toml").write_text(milder + expired, encoding="utf-8")
    assert entry.run(call) == 1
    (folder / "stdgen.toml").write_text('ignore = ["expired-waiver"]\n' + milder + expired, encoding="utf-8")
    assert entry.run(call) == 0


def test_a_configuration_that_is_not_in_order_stops_the_call_with_its_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text('\nignore = ["missing-lnk"]', encoding="utf-8")
    told = _refused(capsys)
    assert "stdgen.toml:2:11: reglen «missing-lnk» findes ikke\n" in told
    assert "Mente du «missing-link»?" in told


@pytest.mark.parametrize("kind", ["folder", "link", "latin-1"])
def test_a_configuration_that_cannot_be_read_is_not_passed_over(folder: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    own = folder / "stdgen.toml"
    match kind:
        case "folder":
            own.mkdir()
        case "link":
            own.symlink_to("ingen")
        case _:
            own.write_bytes("# for ældre".encode("latin-1"))
    assert "stdgen.toml" in _refused(capsys)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        (("--select", "SG103"), ALL[2:]),
        (("--select", "missing-link, sg2"), ALL[:2]),
        (("--select", "SG1", "--ignore", "unfilled-approval"), ALL[:2]),
        (("--ignore", "SG102", "--ignore", "SG2"), ALL[2:]),
    ],
)
def test_the_call_chooses_rules(more: tuple[str, ...], found: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]) -> None:
    assert _found(_checked(capsys, *more)) == found


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--select", "SG9"), "--select: reglen «SG9» findes ikke"),
        (("--ignore", "missing-lnk"), "Mente du «missing-link»?"),
        (("--ignore", "SG001"), "kan ikke slås fra"),
        (("--select", "SG103", "--ignore", "SG1"), "--select og --ignore lader ingen regel være tilbage"),
        (("--ignore", "SG"), "--select og --ignore lader ingen regel være tilbage"),
        (("--prune",), "skriv også --baseline FIL"),
        (("--baseline", "ingen.json"), "«ingen.json» kunne ikke åbnes"),
        (("--baseline", "aeldre/a.html"), "«aeldre/a.html» kan ikke bruges: linje 1: det er ikke JSON"),
        (("--write-baseline", "aeldre/a.html"), "listen ville blive skrevet oven i et af dokumenterne"),
    ],
)
def test_a_call_that_cannot_be_meant_is_refused(more: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert told in _refused(capsys, *more)


def test_known_findings_do_not_count_and_new_ones_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder / "aeldre" / "a.html"
    page.write_text(PAGE.replace("den XX", "den 3. marts 2026"), encoding="utf-8")
    written = _checked(capsys, "--write-baseline", "known.json", code=0)
    page.write_text(PAGE, encoding="utf-8")
    report = _checked(capsys, "--baseline", "known.json")
    assert (_found(written), written["summary"]["known"]) == ([], 2)
    assert (_found(report), report["summary"]["known"]) == (ALL[2:], 2)


def test_a_list_follows_its_folder_wherever_the_call_is_made(folder: Path) -> None:
    assert entry.run(["check", "aeldre", "--write-baseline", "known.json"]) == 0
    os.chdir(folder / "aeldre")
    assert entry.run(["check", ".", "--baseline", "../known.json"]) == 0


def test_what_is_gone_is_told_and_taken_out_when_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list_ = folder / "known.json"
    assert entry.run(["check", "aeldre", "--write-baseline", "known.json"]) == 0
    (folder / "aeldre" / "a.html").write_text(PAGE.replace("den XX", "den 3. marts 2026"), encoding="utf-8")
    capsys.readouterr()
    before = list_.read_bytes()
    assert entry.run(["check", "aeldre", "--baseline", "known.json"]) == 0
    assert ("ét fund i known.json er der ikke mere" in capsys.readouterr().err, list_.read_bytes()) == (True, before)
    assert entry.run(["check", "aeldre", "--baseline", "known.json", "--select", "SG102", "--prune"]) == 0
    assert list_.read_bytes() == before
    assert entry.run(["check", "aeldre", "--baseline", "known.json", "--prune"]) == 0
    assert [line.split('"rule": ')[1][:7] for line in list_.read_text("utf-8").splitlines()[1:-1]] == ['"SG102 ', '"SG102 ']


def test_what_is_known_of_a_file_that_is_deleted_is_taken_out(folder: Path) -> None:
    (folder / "aeldre" / "b.html").write_text(PAGE, encoding="utf-8")
    assert entry.run(["check", "aeldre", "--write-baseline", "known.json"]) == 0
    (folder / "aeldre" / "b.html").unlink()
    assert entry.run(["check", "aeldre", "--baseline", "known.json", "--prune"]) == 0
    assert "b.html" not in (folder / "known.json").read_text("utf-8")


def test_writing_for_one_folder_keeps_what_is_known_of_another(folder: Path) -> None:
    (folder / "boern").mkdir()
    (folder / "boern" / "b.html").write_text(PAGE, encoding="utf-8")
    assert entry.run(["check", ".", "--write-baseline", "known.json"]) == 0
    whole = (folder / "known.json").read_bytes()
    assert entry.run(["check", "boern", "--write-baseline", "known.json"]) == 0
    assert (folder / "known.json").read_bytes() == whole


def test_settings_are_shown_with_where_they_come_from_and_nothing_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "aeldre" / "a.html").write_bytes(b"")
    (folder / "stdgen.toml").write_text(
        'profile = "norddjurs"\nignore = ["SG4"]\nseverity.SG103 = "note"\nthresholds.lix_note = 40\n'
        + WAIVER.format("aeldre/*", "2027-01-01")
        + WAIVER.format("aeldre/*", "2020-01-01"),
        encoding="utf-8",
    )
    arguments = ["check", "aeldre", "--show-settings", "--as-of", "2026-11-21", "--stage", "draft", "--ignore", "SG5"]
    assert entry.run(arguments) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if "regler" not in line] == [
        "aeldre/a.html",
        "  stdgen.toml  stdgen.toml",
        "  profil       norddjurs (stdgen.toml)",
        "  stadie       udkast (kaldet)",
        "  dag          2026-11-21 (kaldet)",
        "  ikke         SG4 (stdgen.toml); SG5 (--ignore)",
        "  alvor        SG103 unfilled-approval: bemærkning (stdgen.toml)",
        "  grænser      sentence_words 40, lix_note 40 (stdgen.toml), lix_warning 55,",
        "               review_years 2",
        "  undtagelser  1 gælder her, 1 er udløbet (stdgen.toml)",
        "",
    ]


def test_inputs_under_the_same_settings_are_told_together(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(14):
        (folder / "aeldre" / f"b{number:02}.html").write_text(PAGE, encoding="utf-8")
    assert entry.run(["check", ".", "--show-settings", "--lang", "en"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert (told[0], told[9], told[10], told.count("  stdgen.toml     none")) == ("aeldre/a.html", "aeldre/b08.html", "… and 5 more", 1)


def test_the_profile_of_the_file_is_that_of_building_reading_and_the_register(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "stdgen.toml").write_text('profile = "norddjurs"\nignore = ["SG1"]', encoding="utf-8")
    written = folder / "aeldre" / "rengoering.yaml"
    written.write_text(skeleton(municipality="Ny Kommune", service="Rengøring"), encoding="utf-8")
    assert entry.run(["build", "aeldre", "--to", "html", "--out", "ud"]) == 0
    assert "ingen profil" not in capsys.readouterr().err
    assert 'class="layout-table' in (folder / "ud" / "aeldre" / "rengoering.html").read_text("utf-8")
    assert entry.run(["register", "aeldre/a.html", "--format", "json"]) == 0
    assert "indsæt link" not in capsys.readouterr().out
    (folder / "stdgen.toml").write_text('profile = "nordjurs"', encoding="utf-8")
    for command in (["build", "aeldre"], ["read", "aeldre/rengoering.yaml"], ["register", "aeldre"]):
        assert (entry.run(command), "Mente du «norddjurs»?" in capsys.readouterr().err) == (2, True)
