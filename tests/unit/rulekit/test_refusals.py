"""Refusals of help in one sentence, and what excuses them."""

import pytest

from stdgen.rulekit.limits.excused import is_excused
from stdgen.rulekit.limits.handed_on import hands_on
from stdgen.rulekit.limits.refusals import SIGNS, asks_for_help, refusals, says_no


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
        "deltidspladser har vi ikke.",
        "støtte om natten prioriteres ikke.",
        "kommunens økonomi tillader ikke støtte i weekender.",
        "vi har desværre ikke mulighed for at tilbyde støtte om natten.",
        "den opsøgende støtte er afviklet fra nytår.",
        "der er sat stop for støtte til rejser.",
        "støtte til bilkørsel må kommunen afslå.",
        "intet tilbud om støtte i weekenden.",
        "gives ikke: støtte til ferie og flytning.",
        "nye ansøgninger om støtte imødekommes ikke, fordi rammen er brugt.",
        "er du under uddannelse, er støtten ikke for dig.",
        "kommunen ledsager ikke på ture ud af kommunen.",
        "aftaler om timer om natten indgår vi aldrig.",
        "støtte i sommerhus: det gør vi ikke.",
        "unge i lære må klare sig uden støtte.",
        "der gives i ingen tilfælde støtte af to ansatte.",
        "borgere, der får kontanthjælp, kan ikke få støtten.",
        "er du dømt til behandling, kan du ikke få støtten.",
        "borgere med en lidelse inden for autismespektret kan ikke få støtten.",
        "unge med adhd får ikke støtten og må i stedet bruge deres familie.",
        "personer med en dom har ikke adgang til kommunens værksteder.",
        "borgere med misbrug er ikke velkomne i klubben.",
        "værkstedet er ikke for mennesker med epilepsi.",
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
        "aflastning ydes ikke efter denne standard; se standarden for aflastning.",
        "støtte gives aldrig mod borgerens vilje.",
        "støtten gives ikke til personer uden nedsat funktionsevne.",
        "du kan ikke få afslag i telefonen.",
        "svar på en ansøgning gives ikke over telefonen.",
        "en bevilling kan ikke gives videre til andre.",
        "støtten bliver ikke givet for evigt.",
        "støtten gives ikke inden for de første to uger.",
        "borgere, der får hjemmehjælp, kan ikke få støtte til rengøring.",
        "personer, der ikke har nedsat funktionsevne, kan ikke få støtten.",
        "pårørende kan ikke få støtten på dine vegne.",
        "borgere, der er påvirkede, har ikke adgang til værkstedet.",
    ],
)
def test_a_condition_a_law_another_giver_and_what_is_no_help_excuse(sentence: str) -> None:
    assert is_excused(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "vi kommer ikke uanmeldt.",
        "politikere kan ikke hjælpe med ansøgningen.",
        "en leverandør kan ikke sige nej til en opgave.",
        "der er ikke venteliste.",
        "støtten er ikke betinget af noget.",
        "kørsel er ikke en del af støtten.",
        "den erstatter ikke socialpædagogisk støtte.",
        "voksne, der ikke har støtte i forvejen.",
        "du behøver ikke søge om støtte hvert år.",
        "støtten har ikke noget med lønnen at gøre.",
        "støtten ophører, når målet er nået.",
        "borgere har ikke adgang til værkstedet om aftenen.",
        "personer, der truer andre, er ikke velkomne på værkstedet.",
    ],
)
def test_a_negation_alone_refuses_nothing(sentence: str) -> None:
    assert refusals(sentence) == []


def test_the_sentence_after_a_refusal_may_name_who_helps_instead() -> None:
    assert [hands_on(each) for each in ("det gør udbetaling danmark.", "den gives efter sundhedsloven.", "det må familien klare.")] == [
        True,
        True,
        False,
    ]


def test_a_no_in_a_table_is_a_refusal_under_a_head_that_asks_for_help() -> None:
    assert [says_no(each) for each in ("nej", "Nej.".lower(), "ingen", "0 timer", "nej tak")] == [True, True, True, True, False]
    assert [asks_for_help(each) for each in ("bevilges", "kan den bevilges?", "egenbetaling")] == [True, True, False]


def test_a_refusal_without_a_negation_holds_one_of_the_signs_that_are_looked_for_first() -> None:
    told = ("støtten gives kun til enlige.", "studerende er udelukket fra støtten.", "støtte til rejser er sløjfet.")
    assert all(any(sign in each for sign in SIGNS) and refusals(each) for each in told)
