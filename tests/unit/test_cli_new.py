"""`stdgen new`: the skeleton that it writes, and what its help says."""

from pathlib import Path

import pytest

from stdgen.cli import entry
from stdgen.cli.exits import Exit

CALL = ("--municipality", "Min Kommune", "--service", "Rengøring")


def _made(path: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(folder)
    assert entry.run(("new", path, *CALL)) == Exit.CLEAN
    return folder.joinpath(path).read_text(encoding="utf-8")


def test_below_a_folder_of_schemas_the_first_line_is_the_way_to_them_from_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("schemas").mkdir()
    tmp_path.joinpath("schemas/standard.schema.json").write_bytes(b"{}")
    text = _made("standards/k/x.yaml", tmp_path, monkeypatch)
    assert text.startswith("# yaml-language-server: $schema=../../schemas/standard.schema.json\n")


def test_elsewhere_no_line_names_a_place_on_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = _made("k/x.yaml", tmp_path, monkeypatch)
    assert ("$schema" in text, "file:" in text, text.startswith("# En ny kvalitetsstandard.")) == (False, False, True)


def test_a_new_standard_lacks_no_topic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _made("k/x.yaml", tmp_path, monkeypatch)
    entry.run(("check", "k/x.yaml", "--stage", "published"))
    told = capsys.readouterr().out
    assert [name for name in ("missing-contact", "missing-purpose", "missing-processing-deadline") if name in told] == []


def test_the_usage_shows_what_must_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    entry.run(("new", "--help"))
    assert "Brug: stdgen new [--…] --municipality NAVN --service NAVN FIL" in " ".join(capsys.readouterr().out.split())
