"""What the learnt weights say of a heading, and the file that they stand in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.learnt import headings as learnt
from stdgen.model.document import Topic

FILE = Path(learnt.__file__).with_suffix(".txt")


def most(heading: str) -> Topic | None:
    spoken = learnt.evidence(heading)
    return max(spoken, key=spoken.__getitem__)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Hvem kan få glæde af svømmeholdet?", Topic.TARGET_GROUP),
        ("Så mange timer kan du få hver uge", Topic.EXTENT),
        ("Hvad koster opholdet på gården?", Topic.USER_PAYMENT),
        ("Hvordan klager jeg over en plads?", Topic.COMPLAINT_ACCESS),
        ("Lejlighed med udsigt", None),
    ],
)
def test_words_like_those_of_labelled_headings_speak_for_their_topic(heading: str, expected: Topic | None) -> None:
    assert most(heading) is expected


@pytest.mark.parametrize("variant", ["{}", "3.2 {}", "1. {}", "  {} "])
def test_numbering_and_white_space_give_no_other_signs(variant: str) -> None:
    assert learnt.signs(variant.format("Formålet med hjælpen")) == learnt.signs("Formålet med hjælpen")


def test_capitals_give_no_other_signs() -> None:
    assert learnt.signs("HVEM KAN FÅ HJÆLP?") == learnt.signs("Hvem kan få hjælp?")


def test_the_file_names_every_topic_and_each_of_its_rows_is_understood() -> None:
    first, *rows = FILE.read_text(encoding="utf-8").splitlines()
    assert first.split(" ") == ["none", *Topic]
    weights = [each for row in rows for each in row.split("\t")[1].split(" ")]
    assert all(each[0].isalpha() and int(each[1:]) for each in weights)
    assert len({row.split("\t")[0] for row in rows}) == len(rows)


@given(st.text(max_size=250))
def test_any_text_can_be_weighed(text: str) -> None:
    assert all(abs(weight) < 1000 for weight in learnt.evidence(text).values())
