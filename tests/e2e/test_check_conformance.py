"""`stdgen check --conformance` as a process: PDF files measured against PDF/UA, where the validator is installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stdgen.rulekit.written import Tag, pdf

ROOT = Path(__file__).parents[2]
CALL = "from stdgen.cli import main; main()"
ABSENT = f"import sys; sys.modules['page'] = None; {CALL}"
"""How Python sees a package that is not installed."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one PDF whose list is badly tagged."""
    at = tmp_path_factory.mktemp("folder")
    loose = Tag("L", (Tag("LI", (Tag("P", "Varm mad"),)),))
    (at / "a.pdf").write_bytes(pdf(Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge."), loose, universal=True).encode())
    return at


def check(at: Path, call: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", call, "check", "a.pdf", "--fail-on", "never", *arguments],
        cwd=at,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_breaches_are_told_only_where_they_are_asked_for(folder: Path) -> None:
    asked, unasked = check(folder, CALL, "--conformance"), check(folder, CALL)
    assert [(ended.returncode, "SG510" in ended.stdout) for ended in (asked, unasked)] == [(0, True), (0, False)]


def test_without_the_validator_the_call_is_refused_with_what_to_install(folder: Path) -> None:
    ended = check(folder, ABSENT, "--conformance")
    assert (ended.returncode, ended.stdout, "pip install 'stdgen[conformance]'" in ended.stderr) == (2, "", True)


def test_without_the_validator_everything_else_is_checked(folder: Path) -> None:
    assert check(folder, ABSENT).returncode == 0
