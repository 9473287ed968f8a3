"""Two names of one thing, where they stand."""

from stdgen.rulekit.naming.paired import paired
from stdgen.rulekit.naming.twins import Pair
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role

FRIST = Pair("svarfrist", "svartid", (), 2)


def told(passages: list[Passage], title: list[Passage], pair: Pair) -> list[str]:
    text = " ".join(each.text for each in (*passages, *title)).lower()
    return [kept for _, kept in paired(passages, title, text, [pair])]


def passage(text: str, under: str = "") -> Passage:
    return Passage(Line((), (), text, Role.TEXT, None, (under,) if under else ()), text)


def test_once_each_is_enough_of_a_known_thing() -> None:
    assert told([passage("Svarfristen er fire uger. Overholdes svartiden ikke, skriver vi.")], [], FRIST) == ["svarfrist"]
    assert told([passage("Svarfristen er fire uger."), passage("Svartiden er kort.")], [], FRIST) == ["svarfrist"]
    assert told([passage("Svarfristen er fire uger."), passage("En svartid er kort.")], [], FRIST) == []
    assert told([passage("En svarfrist er sat. Svartiden er kort.")], [], FRIST) == []


def test_a_title_names_the_service_and_a_sentence_may_call_it_otherwise() -> None:
    pair, title = Pair("ledsagelse", "ledsageordning", (), 1, titled=True), [passage("Kvalitetsstandard for ledsagelse")]
    assert told([passage("Ledsageordning kan bruges til fritid og indkøb.")], title, pair) == ["ledsagelse"]
    assert told([passage("Ledsageordningen gælder hele året rundt.")], title, pair) == []
    assert told([passage("Ledsageordning kan bruges til fritid.")], [passage("Ledsageordning og ledsagelse")], pair) == []
