"""Whether a text is Danish."""

import pytest

from stdgen.danish.telling import is_danish

DANISH = "Hjælpen gives til borgere, der ikke selv kan lave mad, og som har en varig nedsat funktionsevne. Du kan søge om den hos os."
ENGLISH = "The help is for citizens who cannot cook for themselves and who live in the municipality. You can apply for it at the office."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DANISH, True),
        (DANISH.upper(), True),
        (f"{DANISH} {DANISH} The quality standard is in Danish.", True),
        (ENGLISH, False),
        (f"{DANISH} {ENGLISH}", False),
        ("Madservice", False),
        ("", False),
    ],
)
def test_a_text_is_danish_by_its_small_words(text: str, *, expected: bool) -> None:
    assert is_danish(text) is expected


def test_the_beginning_of_a_long_text_tells() -> None:
    assert is_danish(DANISH * 200 + ENGLISH * 2000)
