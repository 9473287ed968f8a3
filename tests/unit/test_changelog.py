"""What users are told of the rules."""

from pathlib import Path

from stdgen.rules import every

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def test_the_changelog_names_every_rule_with_its_code() -> None:
    told = CHANGELOG.read_text(encoding="utf-8")
    assert [rule.name for rule in every() if f"{rule.code} `{rule.name}`" not in told] == []
