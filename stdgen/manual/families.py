"""A rule's code becomes the family that it belongs to."""

from collections.abc import Mapping
from typing import NamedTuple

from stdgen.model.text import Text


class Family(NamedTuple):
    """What the rules of a family look at: its name, and the same in a sentence."""

    name: Text
    about: Text


FAMILIES: Mapping[str, Family] = {
    "SG0": Family(
        Text(da="Kan filen læses?", en="Can the file be read?"),
        Text(da="Om filen kan læses helt og rigtigt.", en="Whether the file can be read, in whole and rightly."),
    ),
    "SG1": Family(
        Text(da="Rester og form", en="Leftovers and form"),
        Text(da="Det, der er blevet stående fra arbejdet med teksten.", en="What was left standing from the work on the text."),
    ),
    "SG2": Family(
        Text(da="Indhold og godkendelse", en="Content and approval"),
        Text(
            da="Det, en borger skal kunne læse sig til, og hvem der har vedtaget det.",
            en="What a citizen must be able to find, and who adopted it.",
        ),
    ),
    "SG3": Family(
        Text(da="Lov", en="Law"),
        Text(
            da="Om henvisninger, citater og tal svarer til den lov, der gælder.",
            en="Whether citations, quotes and figures agree with the law.",
        ),
    ),
    "SG4": Family(
        Text(da="Sprog", en="Language"),
        Text(da="Om teksten kan forstås af dem, den er skrevet til.", en="Whether those it is written for can understand the text."),
    ),
    "SG5": Family(
        Text(da="Tilgængelighed", en="Accessibility"),
        Text(
            da="Om også den, der får siden læst op eller bruger tastaturet, kan læse den.",
            en="Whether those who listen to the page or use the keyboard can read it, too.",
        ),
    ),
    "SG6": Family(
        Text(da="Sammenhæng", en="Integrity"),
        Text(
            da="Om dokumentet passer til sin kilde, til sine links og til det, der er aftalt om det.",
            en="Whether the document agrees with its source, its links and what was agreed about it.",
        ),
    ),
}
"""By the beginning of the codes, in their order."""


def family(code: str) -> Family:
    """The family of a rule's code; KeyError for one of none."""
    return FAMILIES[code[: len("SG0")]]
