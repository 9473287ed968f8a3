"""The clauses of what is said on complaints: where they part, what they answer, how they are meant."""

import pytest

from stdgen.model.document import Block, Topic
from stdgen.rulekit.complaints.board import past_the_municipality, to_the_board
from stdgen.rulekit.complaints.clauses import Clause, Mood, clauses, is_condition, mood
from stdgen.rulekit.complaints.forms import asks_for_writing, rules_out_speech
from stdgen.rulekit.complaints.offices import named_alike
from stdgen.rulekit.complaints.receivers import through_the_municipality
from stdgen.rulekit.complaints.speech import offers_speech
from stdgen.rulekit.complaints.times import deadlines
from tests.builders import document, listing, section, table


def told(*parts: str | Block, heading: str = "Klage") -> tuple[Clause, ...]:
    ((_, found),) = clauses(document("Støtte", section(heading, *parts, topic=Topic.COMPLAINT_ACCESS)))
    return found


def test_a_sentence_is_parted_where_another_verb_or_a_detail_begins() -> None:
    assert [clause.small for clause in told("Vil du klage, skal klagen være her inden fire uger, og vi ser på sagen igen.")] == [
        "vil du klage",
        "skal klagen være her inden fire uger",
        "og vi ser på sagen igen.",
    ]


def test_a_clause_on_the_work_is_left_out_of_a_sentence_on_decisions() -> None:
    assert [clause.small for clause in told("Klager over personalet går til lederen, klager over afgørelser til os.")] == [
        "klager over afgørelser til os."
    ]


@pytest.mark.parametrize(
    ("block", "label"),
    [
        (table(("Klage over", "Modtager"), ("Afgørelsen", "Visitationen")), "modtager | afgørelsen"),
        (listing("Modtager: Visitationen"), "modtager"),
        ("Hvem skal have klagen? Visitationen", "hvem skal have klagen?"),
    ],
)
def test_what_a_clause_answers_is_its_label(block: str | Block, label: str) -> None:
    assert (told(block)[-1].text, told(block)[-1].label) == ("Visitationen", label)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("klagen skal være skriftlig", Mood.MUST),
        ("klagen kan være mundtlig", Mood.MAY),
        ("klagen skal ikke være skriftlig", Mood.NOT),
        ("klagen indgives til os", Mood.TOLD),
    ],
)
def test_a_clause_asks_allows_denies_or_tells(words: str, meant: Mood) -> None:
    assert mood(words) is meant


def test_a_verb_that_opens_a_sentence_makes_a_condition_of_it_only_where_more_follows() -> None:
    assert [is_condition(clause) for clause in told("Klager du skriftligt, skal brevet være her.")] == [True, False]
    assert [is_condition(clause) for clause in told("Vi behandler klagen, når den er her.")] == [False, True]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Klagen skal være skriftlig.", {"asked"}),
        ("Klagen er skriftlig eller mundtlig.", {"offered"}),
        ("Mundtlige klager afvises.", {"refused"}),
        ("Svaret på klagen er skriftligt.", set()),
        ("Klager du skriftligt, skal brevet være her.", set()),
    ],
)
def test_writing_is_asked_for_and_speech_refused_or_offered(words: str, said: set[str]) -> None:
    ways = {"asked": asks_for_writing, "refused": rules_out_speech, "offered": offers_speech}
    assert {name for name, way in ways.items() if any(map(way, told(words)))} == said


@pytest.mark.parametrize(
    ("words", "goes"),
    [
        ("Du kan klage til Ankestyrelsen.", {"board"}),
        ("Klag direkte til Ankestyrelsen.", {"board", "past"}),
        ("Du kan ikke klage direkte til Ankestyrelsen.", set()),
        ("Klagen sendes til Visitationen.", {"through"}),
        ("Ankestyrelsen, som vurderer sagen igen.", {"board"}),
        ("Holder vi fast, går klagen videre til Ankestyrelsen.", {"board", "through"}),
        ("Sagens akter sendes af kommunen.", set()),
    ],
)
def test_a_complaint_goes_to_the_municipality_or_past_it(words: str, goes: set[str]) -> None:
    ways = {"board": to_the_board, "past": _is_past, "through": through_the_municipality}
    assert {name for name, way in ways.items() if any(map(way, told(words)))} == goes


def _is_past(clause: Clause) -> bool:
    return to_the_board(clause) and past_the_municipality(clause)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Klagefristen er fire uger. Du får svar inden seks uger.", [28]),
        ("Klagen skal være her senest den femtende dag efter modtagelsen.", [None]),
        ("Der er ingen frist for at klage.", [None]),
        ("Vil du klage, skal vi høre fra dig inden to uger.", [14]),
        ("Det er en myte, at klagefristen er 14 dage.", []),
        ("Vi svarer inden tre uger efter, at vi har modtaget klagen.", []),
    ],
)
def test_only_the_citizens_time_to_complain_is_a_deadline(words: str, days: list[int | None]) -> None:
    assert [each.period.days for each in deadlines(told(words))] == days


@pytest.mark.parametrize(
    ("words", "alike"),
    [
        ("Myndighed Voksne ser på klagen", "kommunen ser på klagen"),
        ("Klagen gives til Center for Handicap", "klagen gives til kommunen"),
        ("Klager over Handicap og Psykiatris afgørelse behandles", "klager over kommunens afgørelse behandles"),
        ("Klagen sendes til Ankestyrelsen", "klagen sendes til ankestyrelsen"),
        ("Fire uger har du til at klage", "fire uger har du til at klage"),
    ],
)
def test_every_office_of_the_municipality_is_named_alike(words: str, alike: str) -> None:
    assert named_alike(told(words)[0]) == alike


def test_a_line_of_its_own_labels_the_one_below() -> None:
    assert told("Klagefrist", "14 dage fra modtagelsen")[1].label == "klagefrist"
