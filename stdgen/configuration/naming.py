"""The names of rules and profiles that a configuration uses are known, or become hits with the nearest that are."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.rulekit.choosing import leaves_none, meant, told_always

_AS_A_CODE = pattern(r"SG[0-9]+")
LISTED = Text(da="«stdgen rules» viser dem alle.", en="«stdgen rules» lists them all.")


class Known(NamedTuple):
    """What may be named: each rule's name by its code, and the profiles."""

    names: Mapping[str, str]
    profiles: Collection[str]

    def code(self, name: str) -> str:
        """The code of the one rule of that name or code; ValueError where there is none."""
        (code,) = meant(name, self.names)
        return code

    def leaves_none(self, select: Sequence[str] | None, ignore: Sequence[str]) -> bool:
        """Whether no rule is left of those that are wanted."""
        return leaves_none(self.names, select, ignore)

    def profile(self, name: str, at: Location) -> Hit | None:
        """A hit where there is no such profile."""
        if name in self.profiles:
            return None
        said = Text(da=f"profilen «{name}» findes ikke", en=f"there is no profile «{name}»")
        known = ", ".join(self.profiles)
        return Hit(at, said, _near(name, self.profiles) or Text(da=f"Her kan stå: {known}.", en=f"What may stand here: {known}."), name)

    def rules(self, word: str, at: Location, key: str) -> Hit | None:
        """A hit where a word means no rule, or names one that cannot be turned off."""
        codes = meant(word, self.names)
        if not codes:
            return self._unknown(word, at)
        if key == "ignore" and codes <= told_always(self.names):
            return _needed(word, at)
        return None

    def rule(self, name: str, at: Location, severity: str | None = None) -> Hit | None:
        """A hit where there is no one rule of that name or code, or one that always tells what it has to."""
        codes = meant(name, self.names)
        if name.upper() not in self.names and name.lower() not in self.names.values():
            return _several(name, at, codes) if codes else self._unknown(name, at)
        if severity not in (None, "error") and codes <= told_always(self.names):
            return _needed(name, at)
        return None

    def _unknown(self, word: str, at: Location) -> Hit:
        said = Text(da=f"reglen «{word}» findes ikke", en=f"there is no rule «{word}»")
        return Hit(at, said, self._of_codes(word.upper()) or _near(word, self.names.values()) or LISTED, word)

    def _of_codes(self, word: str) -> Text | None:
        """For what is written as a code: the codes of its family, else how codes begin."""
        if not _AS_A_CODE.fullmatch(word):
            return None
        if family := sorted(meant(word[:3], self.names)):
            first, last = family[0], family[-1]
            return Text(da=f"{word[:3]} går fra {first} til {last}. {LISTED.da}", en=f"{word[:3]} goes from {first} to {last}. {LISTED.en}")
        begin = ", ".join(sorted({code[:3] for code in self.names}))
        return Text(da=f"Koder begynder med {begin}. {LISTED.da}", en=f"Codes begin with {begin}. {LISTED.en}")


def _several(word: str, at: Location, codes: Collection[str]) -> Hit:
    """A beginning of codes where one rule is wanted."""
    da, en = f"«{word}» er {len(codes)} regler, og her kan kun stå én", f"«{word}» is {len(codes)} rules, and only one can stand here"
    if len(codes) == 1:
        da, en = f"«{word}» er kun begyndelsen af en kode", f"«{word}» is only the beginning of a code"
    hint = Text(
        da=f"Skriv reglens navn eller hele koden, fx {min(codes)}; flere regler skrives hver for sig.",
        en=f"Write the rule's name or the whole code, such as {min(codes)}; several rules are written one by one.",
    )
    return Hit(at, Text(da=da, en=en), hint, word)


def _near(word: str, known: Collection[str]) -> Text | None:
    from difflib import get_close_matches  # only who is told of a fault needs it

    near = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return Text(da=f"Mente du «{near[0]}»?", en=f"Did you mean «{near[0]}»?") if near else None


def _needed(word: str, at: Location) -> Hit:
    return Hit(
        at,
        Text(
            da=f"«{word}» kan ikke slås fra eller gøres mildere: et dokument, der ikke kunne læses, ville se ud, som om det var i orden",
            en=f"«{word}» cannot be turned off or made milder: a document that could not be read would look like one in order",
        ),
        Text(
            da="Skriv en undtagelse for det ene dokument under [[waiver]].",
            en="Write a waiver for the one document below [[waiver]].",
        ),
        word,
    )
