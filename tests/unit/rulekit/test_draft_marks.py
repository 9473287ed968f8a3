"""Lines by which a document calls itself unfinished, and those that speak of other drafts."""

import pytest

from stdgen.rulekit.unfinished.draft_marks import mark
from stdgen.rulekit.unfinished.draft_signs import SIGNS
from stdgen.rulekit.words import Line, Role

MARKS = [
    ("Foreløbigt udkast til brug for udvalgets drøftelse.", "Foreløbigt udkast til brug for udvalgets drøftelse"),
    ("Udkast af 12. januar 2026 til brug for udvalgets møde.", "Udkast"),
    ("- U D K A S T -", "U D K A S T"),
    ("Sagsnr. 26/1043, udkast", "udkast"),
    ("Første udkast udarbejdet af Myndighed.", "Første udkast"),
    ("Udkast til tekst om værdier: Vi møder alle med respekt.", "Udkast til tekst om værdier"),
    ("1 Teksten er et udkast, som forvaltningen arbejder videre med.", "udkast"),
    ("Læseren skal være opmærksom på, at der er tale om et udkast til standarden.", "udkast"),
    ("Bemærk, at standarden endnu ikke er vedtaget af Byrådet.", "endnu ikke er vedtaget"),
    ("Skal behandles i Socialudvalget den 12. december 2026.", "Skal behandles i Socialudvalget"),
    ("Standarden træder i kraft, hvis Byrådet godkender den.", "træder i kraft, hvis Byrådet godkender"),
    ("Vi arbejder stadig på denne standard.", "Vi arbejder stadig på denne standard"),
    ("Kommentarer til udkastet sendes til os.", "Kommentarer til udkastet"),
    ("Høringsfrist: 1. december 2026.", "Høringsfrist: 1. december 2026."),
    ("Teksten er ikke færdig.", "ikke færdig"),
]
PLAIN = [
    "Udkastet til planen har været drøftet med dig og skal nu skrives rent.",
    "Afgørelsen er ikke godkendt, før begge har skrevet under.",
    "Høringsfrist: Du har 14 dage til at kommentere sagen.",
    "Vi afventer lægens udtalelse, før vi træffer afgørelse.",
    "Bevillingen træder i kraft, når du har fået afgørelsen.",
    "Sagen er ikke færdig, før du har fået svar.",
    "Til drøftelse på husmødet: menuplanen og sommerturen.",
    "Byrådet behandler hvert år et forslag til ny kvalitetsstandard.",
]
TITLES = [
    "Kvalitetsstandard, endeligt udkast: Ledsagelse",
    "Kvalitetsstandard for ledsagelse. Forslag til udvalgets møde",
    "Kvalitetsstandard for ledsagelse – til godkendelse",
    "Udkast ledsagelse 2026",
]


@pytest.mark.parametrize(("text", "words"), MARKS)
def test_a_line_that_calls_the_document_unfinished_is_found_by_its_signs(text: str, words: str) -> None:
    found = mark(Line((), (), text, Role.TEXT))
    assert text[slice(*(found or (0, 0)))] == words
    assert any(sign in text.lower() for sign in SIGNS)


@pytest.mark.parametrize("text", PLAIN)
def test_drafts_of_plans_and_decisions_are_none_of_the_document(text: str) -> None:
    assert mark(Line((), (), text, Role.TEXT)) is None


@pytest.mark.parametrize("text", TITLES)
def test_a_title_may_hold_the_mark_anywhere(text: str) -> None:
    assert mark(Line((), (), text, Role.TITLE)) is not None
