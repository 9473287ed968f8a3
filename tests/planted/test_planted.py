"""Of the faults planted in sound standards nearly all are found, and nearly all that is found is one."""

import pytest

from stdgen import rules
from tests.generated.case import Part
from tests.planted.data import FOLDER, plants, rule_of
from tests.planted.judging import ABOUT_FILES
from tests.planted.running import verdicts
from tests.planted.sheet import sheets
from tests.planted.tables import tallies

FLOOR = 0.98
SHARES = 20
"""The rules are judged in so many shares, for several processes to take."""
STRAYS = 2
"""What a rule may find by mistake among the plants of a share's rules."""


@pytest.mark.parametrize("share", range(SHARES))
def test_of_what_is_planted_in_web_pages_and_yaml_the_rules_find_all_and_nothing_else(share: int) -> None:
    asked = sorted({rule_of(path) for path in FOLDER.glob("*.toml")})[share::SHARES]
    found = tallies(verdicts(Part.TUNE, asked, quick=True, once=True))
    low = {rule: tally for rule, tally in found.items() if rule in asked and min(tally.recall, tally.precision) < FLOOR}
    strays = {rule: tally for rule, tally in found.items() if rule not in asked and tally.false > STRAYS}
    assert (low, strays) == ({}, {})


def test_what_is_planted_in_the_files_themselves_is_found_in_every_format() -> None:
    asked = ABOUT_FILES - {"pdfua-violation"}
    found = tallies(verdicts(Part.TUNE, asked, quick=False))
    assert {name: tally for name, tally in found.items() if tally.missed or tally.false} == {}
    assert [rule for rule in asked if not found[rule].met] == []


def test_a_file_of_plants_is_named_like_a_rule() -> None:
    assert {rule_of(path) for path in FOLDER.glob("*.toml")} <= set(rules.names().values())


def test_no_fault_is_worded_alike_in_both_parts() -> None:
    parts = [
        {(plant.rule, plant.words) for plant in plants() if plant.part is part and plant.fault and plant.words.strip()} for part in Part
    ]
    assert parts[0] & parts[1] == set()


def test_a_sheet_has_at_most_one_fault() -> None:
    for part in Part:
        assert all(sum(plant.fault for plant in sheet.plants) <= 1 for sheet in sheets(part))
