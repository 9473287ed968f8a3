"""What the README shows of the code is written by the code: `python -m tests.readme` brings it up to date."""

import re
import sys
from pathlib import Path

from click.testing import CliRunner

from stdgen.cli.commands import main
from stdgen.manual.words import GRAVEST
from stdgen.model.rule import Rule
from stdgen.model.wording import KINDS, SEVERITIES
from stdgen.rules import every

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- (?P<name>help|rules|command:test) -->\n).*?(<!-- end -->)", re.DOTALL)


def brought_up_to_date(readme: str) -> str:
    """The README with each marked block as the code has it now."""
    made = {"help": _help, "rules": _rules, "command:test": _test_command}
    return BLOCK.sub(lambda found: f"{found[1]}{made[found['name']]()}\n{found[3]}", readme)


def _help() -> str:
    shown = CliRunner().invoke(main, ["--help"], obj="da", terminal_width=80).output
    return f"```text\n{shown.rstrip()}\n```"


def _rules() -> str:
    rows = (f"| {rule.code} | `{rule.name}` | {_severity(rule)} | {KINDS[rule.source.kind].da} | {rule.summary.da} |" for rule in every())
    return "\n".join((GRAVEST.da, "", "| kode | navn | alvor | hviler på | reglen |", "|---|---|---|---|---|", *rows))


def _severity(rule: Rule) -> str:
    draft = rule.severity_in_draft
    return SEVERITIES[rule.severity][0].da + (f" (i udkast {SEVERITIES[draft][0].da})" if draft else "")


def _test_command() -> str:
    (command,) = re.findall(r"^python3 -m venv .*$", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    return f"```sh\n{command}\n```"


if __name__ == "__main__":
    README.write_text(brought_up_to_date(README.read_text(encoding="utf-8")), encoding="utf-8")
    sys.exit(0)
