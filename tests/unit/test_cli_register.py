"""What `stdgen register` writes, and where."""

import json
from pathlib import Path

import pytest

from stdgen.cli import entry

STANDARDS = Path(__file__).parents[2] / "standards"
CALL = ["register", str(STANDARDS), "--as-of", "2026-11-21"]


def test_the_register_of_both_standards_is_read_at_a_glance(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.run(CALL) == 0
    told = capsys.readouterr().out
    assert "03-03-2022" in told
    assert told.rstrip().splitlines()[-1] == "2 dokumenter, 1 kan ikke udgives, 0 skulle være revideret, 1 bør ses efter."


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (["--due-before", "2025-01-01"], ["sonderborg"]),
        (["--due-before", "2024-01-01"], []),
        (["--body", "plejeudvalget"], ["norddjurs"]),
        (["--status", "approved", "--status", "draft"], ["sonderborg"]),
    ],
)
def test_only_the_rows_asked_for_are_told(asked: list[str], found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.run([*CALL, "--format", "json", *asked]) == 0
    rows = json.loads(capsys.readouterr().out)["documents"]
    assert [Path(row["source"]).parent.name for row in rows] == found


@pytest.mark.parametrize("suffix", ["csv", "html", "json", "txt", "xlsx"])
def test_a_files_suffix_tells_its_format(suffix: str, tmp_path: Path) -> None:
    written = tmp_path / f"register.{suffix}"
    assert entry.run([*CALL, "--output", str(written)]) == 0
    assert written.stat().st_size > 200


def test_a_suffix_that_tells_no_format_is_refused_before_anything_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.run([*CALL, "--output", str(tmp_path / "register.doc")]) == 2
    assert ".xlsx" in capsys.readouterr().err


def test_the_register_is_not_written_over_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "a.html"
    page.write_text("<h1>Støtte</h1>", encoding="utf-8")
    assert entry.run(["register", str(tmp_path), "--output", str(page)]) == 2
    assert page.read_text(encoding="utf-8") == "<h1>Støtte</h1>"
    assert "oven i dokumentet" in capsys.readouterr().err
