"""Good standards as municipalities write them, in twelve manners: no rule about content has anything to say."""

from pathlib import Path

import pytest

from stdgen.model.rule import Example
from stdgen.rules import every
from tests.rules.reading import found

GOOD = sorted((Path(__file__).parent / "good").glob("*.html"))
CONTENT = tuple(rule for rule in every() if rule.code.startswith("SG2"))


def test_there_are_twelve_of_them() -> None:
    assert len(GOOD) == 12


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_standard_has_nothing_wrong_in_its_content(path: Path) -> None:
    findings = found(Example(path.read_text(encoding="utf-8")), *CONTENT)
    assert [(finding.name, finding.message.da, finding.at.line) for finding in findings] == []
