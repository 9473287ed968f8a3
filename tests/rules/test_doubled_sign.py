"""What doubled-sign finds in the signs of sections, and what it writes instead."""

import pytest

from stdgen.model.rule import Example
from stdgen.rules import named
from tests.rules.reading import found

Told = list[tuple[str, str, bool]]


def told(words: str) -> Told:
    findings = found(Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><p>{words}</p>"), named("doubled-sign"))
    return [(each.fix.old, each.fix.new, each.fix.safe) for each in findings if each.fix]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Serviceloven § §83 og §85.", [("§ §83", "§ 83", True), ("§85", "§ 85", True)]),
        ("Serviceloven § § 83 og § 85.", [("§ § 83", "§ 83", True)]),
        ("Serviceloven § §83, §84 og §85.", [("§ §83", "§ 83", True), ("§84", "§ 84", True), ("§85", "§ 85", True)]),
        ("Serviceloven § § 96 og 98.", [("§ § 96", "§§ 96", True)]),
        ("Serviceloven § § 83-87.", [("§ § 83", "§§ 83", True)]),
        ("Serviceloven § §83 a, stk. 1, og 84.", [("§ §83", "§§ 83", True)]),
        ("Serviceloven § § 83 i hjemmet.", [("§ § 83", "§ 83", False)]),
        ("Serviceloven §§§ 83.", [("§§§ 83", "§ 83", False)]),
        ("Serviceloven §§§ 83 og 84.", [("§§§ 83", "§§ 83", True)]),
        ("Serviceloven §§§83.", [("§§§83", "§ 83", False)]),
        ("Serviceloven § § § 83.", [("§ § § 83", "§ 83", False)]),
    ],
)
def test_the_sign_before_a_section_hangs_on_what_follows_and_is_told_once(words: str, expected: Told) -> None:
    assert told(words) == expected


def test_too_many_signs_of_a_section_are_told_as_such() -> None:
    (finding,) = found(Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven §§§ 83.</p>"), named("doubled-sign"))
    assert (finding.message.da, finding.hint.da if finding.hint else "") == ("der står for mange paragraftegn: «§§§ 83»", "Skriv «§».")
