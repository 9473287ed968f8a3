"""Refusals of help in one sentence, and what excuses them."""

import pytest

from stdgen.rulekit.limits.excused import is_excused
from stdgen.rulekit.limits.refusals import asks_for_help, refusals, says_no


@pytest.mark.parametrize(
    "sentence",
    [
        "der ydes ikke støtte til rengøring.",
        "ledsagelse til ferier bevilges ikke.",
        "der bevilges derfor ingen nattimer.",
        "kommunen kan desværre ikke tilbyde støtte om natten.",
        "kontakt til venner er en privat sag, som der ikke bevilges støtte til.",
        "ansøgninger om kørestole bliver der givet afslag på.",
        "vi påtager os ikke støtte til økonomi.",
        "kommunen har valgt ikke at oprette pladser.",
        "snerydning: nej.",
        "ture uden for kommunen kan ordningen ikke bruges til.",
        "gruppetilbud er ikke for personer med epilepsi.",
        "støtte til havearbejde hører ikke til de opgaver, kommunen løser.",
        "personer uden statsborgerskab er ikke berettigede til støtten.",
        "kommunen giver ikke hjælp efter servicelovens § 102.",
    ],
)
def test_help_that_is_not_given_is_refused(sentence: str) -> None:
    assert refusals(sentence) != []
    assert not is_excused(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "der ydes ikke støtte til opgaver, du selv kan udføre.",
        "der ydes ikke støtte til ting, som andre love dækker.",
        "der gives ikke støtte til opgaver, som udlejeren skal sørge for.",
        "støtten gives ikke som kontanter.",
        "efter loven kan personer over folkepensionsalderen ikke få tilbuddet.",
        "udstyr til behandling bevilges ikke af kommunen, men af sygehuset.",
        "medarbejderen yder ikke lægehjælp.",
        "at støtten ikke kan bevilges til unge, er en misforståelse.",
        "støtten kan ikke gives med tilbagevirkende kraft.",
        "afslag gives ikke i telefonen.",
    ],
)
def test_a_condition_a_law_another_giver_and_what_is_no_help_excuse(sentence: str) -> None:
    assert is_excused(sentence)


@pytest.mark.parametrize("sentence", ["vi kommer ikke uanmeldt.", "der er ikke venteliste.", "støtten er ikke betinget af noget."])
def test_a_negation_alone_refuses_nothing(sentence: str) -> None:
    assert refusals(sentence) == []


def test_a_no_in_a_table_is_a_refusal_under_a_head_that_asks_for_help() -> None:
    assert [says_no(each) for each in ("nej", "Nej.".lower(), "nej tak")] == [True, True, False]
    assert [asks_for_help(each) for each in ("bevilges", "kan den bevilges?", "egenbetaling")] == [True, True, False]
