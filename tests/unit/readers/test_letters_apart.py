"""Letters typed apart are the words that they spell; other short signs stay as they are."""

import pytest

from stdgen.readers.apart import closed


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("F O R M Å L", "FORMÅL"),
        ("K L A G E  O G  A N K E", "KLAGE OG ANKE"),
        ("H v a d   k o s t e r   d e t ?", "Hvad koster det?"),
        ("H v e m ,   o g   h v o r n å r ?", "Hvem, og hvornår?"),
        ("F O R M Å L :", "FORMÅL:"),
        ("3.2 M Å L G R U P P E", "3.2 MÅLGRUPPE"),
        ("4.\tK L A G E", "4. KLAGE"),
        ("L O V   ( S E L )", "LOV (SEL)"),
        ("H J Æ L P   T I L\nR E N G Ø R I N G", "HJÆLP TIL RENGØRING"),
    ],
)
def test_letters_apart_are_closed_up(typed: str, words: str) -> None:
    assert closed(typed) == words


@pytest.mark.parametrize(
    "typed", ["a b c", "1 2 3 4 5", "§ 8 3", "A - B - C", "Formål", "Du kan få hjælp", "", "? ? ? ? a b c d", "x = y + z"]
)
def test_what_spells_no_word_stays(typed: str) -> None:
    assert closed(typed) is None
