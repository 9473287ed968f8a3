"""Quotation marks without their other half, and signs that only look like one."""

import pytest

from stdgen.rulekit.unfinished.quotes import unmatched
from stdgen.rulekit.words import bodies
from tests.builders import document, section

OPEN = [
    "Metoden ’Åben dialog er i brug.",
    "Metoden Åben dialog’ er i brug.",
    "Vi siger 'Hvad nu?' og 'Hvad så?",
    "Begrebet ”ro er vigtigt.",
    "Vi siger »mål” og «delmål.",
]
NONE = [
    "Jens’ og Lis’ værksted er åbent.",
    "Det ka’ godt være, siger sms’er fra 90’erne.",
    "Holdet hedder ’Rock ’n’ Roll’.",
    'En skærm på 55’’ og en dør på 30" bredde.',
    "Hun sagde: ”Det var ’bare’ en prøve.”",
]


def marks(text: str) -> int:
    return sum(1 for body in bodies(document("Støtte", section("Indhold", text))) for _ in unmatched(body))


@pytest.mark.parametrize("text", OPEN)
def test_a_mark_without_its_other_half_is_found_once(text: str) -> None:
    assert marks(text) == 1


@pytest.mark.parametrize("text", NONE)
def test_an_apostrophe_is_no_quotation_mark(text: str) -> None:
    assert marks(text) == 0
