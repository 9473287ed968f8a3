"""The sentences on complaints about decisions, and none about anything else."""

import pytest

from stdgen.model.document import Topic
from stdgen.rulekit.complaints.sentences import claims
from tests.builders import document, section


def told(*parts: str, heading: str = "Klage", topic: Topic | None = Topic.COMPLAINT_ACCESS) -> list[str]:
    ((_, found),) = claims(document("Støtte", section(heading, *parts, topic=topic)))
    return [claim.text for claim in found]


def test_every_sentence_of_a_complaint_section_is_one_until_it_turns_to_something_else() -> None:
    about = "Du kan klage over afgørelsen. Det skal ske inden fire uger."
    other = "Er du utilfreds med den måde, hjælpen udføres på, taler du med lederen. Det skal ske inden 14 dage."
    assert told(about, other, "Klagefristen løber fra modtagelsen.") == [
        *about.replace(". D", ".|D").split("|"),
        "Klagefristen løber fra modtagelsen.",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Klager over sundhedsfaglig behandling sendes til Styrelsen for Patientklager.",
        "Du kan klage til Folketingets Ombudsmand.",
        "Klage over rengøringens kvalitet rettes til leverandøren.",
        "Du kan klage over din husleje til Beboerklagenævnet.",
        "Børne- og ungeudvalgets afgørelser kan indbringes for Ankestyrelsen.",
    ],
)
def test_complaints_that_go_elsewhere_are_left_out(words: str) -> None:
    assert told(words) == []


def test_a_heading_tells_what_stands_under_it() -> None:
    assert told("Klag inden 14 dage.", heading="Klage over udførelsen") == []
    assert told("Klag inden 14 dage.", heading="Klage over afgørelsen") == ["Klag inden 14 dage."]


def test_elsewhere_only_lines_that_speak_of_complaints_count() -> None:
    assert told("Du får svar.", "Du kan klage.", heading="Afgørelse", topic=Topic.DECISION) == ["Du kan klage."]
    assert told("Du kan klage.", heading="Lov", topic=Topic.LEGAL_BASIS) == []


def test_a_place_is_as_narrow_as_the_words_asked_for() -> None:
    ((_, (claim,)),) = claims(document("Støtte", section("Klage", "Nu. Klag inden 14 dage.", topic=Topic.RIGHTS)))
    assert (claim.text, claim.start, claim.at(12, 19).column) == ("Klag inden 14 dage.", 4, 17)
