"""Slips are shown first, and a file is changed only when somebody said so."""

import io
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from stdgen import app
from stdgen.cli import files, fixes, loading
from stdgen.cli.entry import run
from stdgen.cli.exits import CallError

HEAD = "title: Støtte\nmunicipality: Eksempel Kommune\nservice: {name: Støtte}\nstatus: draft\nsections:\n  - topic: content\n"
BEFORE, AFTER = HEAD + "    text: Du er er med. # min\r\n", HEAD + "    text: Du er med. # min\r\n"
SETTINGS = app.Settings(as_of=date(2026, 11, 21))


class Terminal(io.StringIO):
    """A stream in front of which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def standard(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_bytes(BEFORE.encode())
    return path


def fix(path: Path, *, yes: bool) -> None:
    own = fixes.authored(files.found([str(path)], (".yaml", ".html")))
    fixes.carry_out(own, loading.inputs(own), SETTINGS, "da", yes=yes)


def test_a_change_is_shown_and_not_made_where_nobody_can_be_asked(standard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fix(standard, yes=False)
    told = capsys.readouterr()
    assert (standard.read_bytes(), told.out) == (BEFORE.encode(), "")
    assert "-    text: Du er er med. # min\n+    text: Du er med. # min\n" in told.err
    assert "Intet er ændret." in told.err


def test_a_change_is_made_where_the_call_says_yes(standard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard.chmod(0o640)
    fix(standard, yes=True)
    assert standard.read_bytes() == AFTER.encode()
    assert standard.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in standard.parent.iterdir()] == ["a.yaml"]
    assert "rettede" in capsys.readouterr().err


ANSWERS = [("j\n", AFTER), ("Ja\n", AFTER), ("n\n", BEFORE), ("\n", BEFORE), ("", BEFORE), ("x\n", BEFORE)]


@pytest.mark.parametrize(("answer", "after"), ANSWERS)
def test_whoever_sits_there_is_asked(answer: str, after: str, standard: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys, "stderr", told)
    fix(standard, yes=False)
    assert standard.read_bytes() == after.encode()
    assert "[j/N]" in told.getvalue()


def test_who_answers_with_the_end_of_the_input_gets_a_line_of_its_own(standard: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    monkeypatch.setattr(sys, "stderr", told)
    fix(standard, yes=False)
    assert told.getvalue().endswith("[j/N] \nIntet er ændret.\n\n")


class Meanwhile(Terminal):
    """Somebody who does something to the files before answering yes."""

    def __init__(self, does: Callable[[], object]) -> None:
        super().__init__("j\n")
        self.does = does

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]  # the stubs let a text stream give bytes
        self.does()
        return super().readline(size)


def test_a_file_that_changed_meanwhile_is_left_alone(standard: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Terminal()
    monkeypatch.setattr(sys, "stdin", Meanwhile(lambda: standard.write_bytes(b"title: Ny\n")))
    monkeypatch.setattr(sys, "stderr", told)
    fix(standard, yes=False)
    assert standard.read_bytes() == b"title: Ny\n"
    assert "ændret imens" in told.getvalue()


def test_a_file_that_is_gone_meanwhile_is_not_made_anew(standard: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Terminal()
    monkeypatch.setattr(sys, "stdin", Meanwhile(standard.unlink))
    monkeypatch.setattr(sys, "stderr", told)
    fix(standard, yes=False)
    assert list(standard.parent.iterdir()) == []
    assert "ændret imens" in told.getvalue()


def test_a_file_in_a_locked_folder_is_told_and_the_next_one_mended(standard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = standard.parent / "låst" / "b.yaml"
    other.parent.mkdir()
    other.write_bytes(BEFORE.encode())
    other.parent.chmod(0o500)
    try:
        own = fixes.authored(files.found([str(other), str(standard)], (".yaml",)))
        fixes.carry_out(own, loading.inputs(own), SETTINGS, "da", yes=True)
    finally:
        other.parent.chmod(0o700)
    assert (other.read_bytes(), standard.read_bytes()) == (BEFORE.encode(), AFTER.encode())
    assert "må ikke ændres" in capsys.readouterr().err


def test_a_file_that_is_locked_is_left_alone(standard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard.chmod(0o440)
    fix(standard, yes=True)
    assert standard.read_bytes() == BEFORE.encode()
    assert "må ikke ændres" in capsys.readouterr().err


def test_other_files_are_left_alone_and_told_of_if_there_are_no_standards(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("<h1>Støtte</h1><p>Du er er med.</p>", encoding="utf-8")
    with pytest.raises(CallError, match="YAML"):
        fix(page, yes=True)
    assert "er er" in page.read_text(encoding="utf-8")


def test_the_report_tells_what_is_left_after_the_changes(standard: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(standard), "--fix", "--yes", "--format", "json", "--fail-on", "never"]) == 0
    told = capsys.readouterr()
    assert "doubled-word" not in told.out
    assert "rettede" in told.err
    assert run(["check", str(standard), "--yes"]) == 2
