"""The README tells of the code as it is."""

import re
import shlex
from pathlib import Path

import pytest

from stdgen.cli import entry
from tests.readme import README, ROOT, brought_up_to_date

TEXT = README.read_text(encoding="utf-8")
NOT_OURS = {"python3", ".venv/bin/pip", "echo"}


def test_help_rules_and_test_command_are_those_of_the_code() -> None:
    assert brought_up_to_date(TEXT) == TEXT


def test_the_commands_of_the_main_job_run_as_they_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (line,) = re.findall(r"<!-- command:build -->\n```sh\n(.*)\n```", TEXT)
    steps = [shlex.split(step) for step in line.split("&&")]
    (tmp_path / "standards").symlink_to(ROOT / "standards")
    monkeypatch.chdir(tmp_path)
    ours = [step[1:] for step in steps if step[0] not in NOT_OURS]
    assert [entry.run(step) for step in [*ours, *ours]] == [0] * 2 * len(ours)
    assert (tmp_path / "rapport.html").stat().st_size > 0


def test_every_picture_and_file_that_it_names_is_there() -> None:
    named = re.findall(r'(?:src="|\]\()([^")#:]+)["#)]', TEXT)
    assert [name for name in named if not (ROOT / name).exists()] == []
