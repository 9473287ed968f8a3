"""What the learnt weights say of a passage, and the files that they stand in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.learnt import passages
from stdgen.learnt.passages import ALWAYS, Telling, odds, signs

FOLDER = Path(passages.__file__).parent / "passages"


@pytest.mark.parametrize(
    ("telling", "passage"),
    [
        (Telling.PURPOSE, "Med støtten kommer du tættere på at kunne klare din egen hverdag."),
        (Telling.TARGET_GROUP, "Mennesker, der efter en blodprop har svært ved at huske aftaler, kan få støtten."),
        (Telling.ASSESSMENT, "Vi ser altid på den enkeltes behov, før vi bestemmer, hvor mange timer der bevilges."),
        (Telling.DRAFT, "Teksten her er et første udkast, som udvalget endnu ikke har set."),
        (Telling.REFUSAL, "Kommunen bevilger ikke ledsagelse til personer, der bor i botilbud."),
        (Telling.CEILING, "Der kan højst bevilges fire timers støtte om ugen."),
    ],
)
def test_a_passage_like_those_that_tell_it_is_told_from_one_on_the_staff(telling: Telling, passage: str) -> None:
    assert odds(telling, passage) > 0 > odds(telling, "Medarbejderne har tavshedspligt og får løbende supervision.")


def test_endings_capitals_and_the_figures_themselves_give_no_other_signs() -> None:
    assert signs("HJÆLPEN gives 12 timer") == signs("Hjælpens gives 37 timer")


def test_what_stands_behind_many_words_gives_no_signs() -> None:
    long = "støtte " * passages.MOST_WORDS
    assert signs(f"{long}og mere") == signs(f"{long}men andet")


@pytest.mark.parametrize("telling", Telling)
def test_each_telling_has_a_file_whose_rows_are_signs_and_weights(telling: Telling) -> None:
    rows = [line.split("\t") for line in (FOLDER / f"{telling}.txt").read_text(encoding="utf-8").splitlines()]
    assert rows[0][0] == ALWAYS
    assert len({sign for sign, _ in rows}) == len(rows)
    assert all(abs(int(weight)) < 10_000 for _, weight in rows)


def test_there_is_no_file_without_a_telling() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(Telling)


@given(st.text(max_size=250), st.sampled_from(Telling))
def test_any_text_can_be_weighed(text: str, telling: Telling) -> None:
    assert abs(odds(telling, text)) < 1000
