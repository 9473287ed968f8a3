"""`stdgen rules`: one at a time, all of them, or as a site."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from stdgen.cli import entry
from stdgen.cli.commands import main
from stdgen.rules import every


def test_the_site_is_written_into_the_folder(tmp_path: Path) -> None:
    ended = CliRunner().invoke(main, ["rules", "--site", str(tmp_path / "ud")], obj="da")
    assert (ended.exit_code, ended.stdout) == (0, "")
    assert ended.stderr == f"skrev {2 * len(every()) + 3} sider; begynd ved {tmp_path.as_posix()}/ud/index.html\n"
    assert (tmp_path / "ud/da/regler/missing-link.html").read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("more", [["missing-link"], ["--format", "json"]])
def test_a_site_is_of_all_rules_and_of_pages(tmp_path: Path, more: list[str]) -> None:
    ended = CliRunner().invoke(main, ["rules", *more, "--site", str(tmp_path)], obj="da")
    assert (ended.exit_code, ended.stdout, ended.stderr.count("--site")) == (2, "", 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [("nonsens", "→ «stdgen rules» viser dem alle\n"), ("missing-lnk", "→ mente du missing-link"), ("sg190", "→ mente du SG")],
)
def test_a_name_that_no_rule_has_is_told_with_those_near_and_where_all_stand(
    name: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = (entry.run(("rules", name)), capsys.readouterr().err)
    assert (told[0], hint in told[1], told[1].count(", ") < 3, "viser dem alle" in told[1]) == (2, True, True, True)


def test_a_name_is_known_in_capitals_or_not_and_the_beginning_of_a_familys_codes_lists_it(capsys: pytest.CaptureFixture[str]) -> None:
    pages = []
    for name in ("SG104", "sg104", "Empty-Section", "sg1"):
        assert entry.run(("rules", name)) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1] == pages[2]
    assert ("SG101  unfilled-placeholder" in pages[3], "SG201" in pages[3]) == (True, False)
