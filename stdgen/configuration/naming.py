"""The names of rules and profiles that a configuration uses are known, or become hits with the nearest that are."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.text import Text
from stdgen.rulekit.choosing import leaves_none, meant, told_always

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
        if len(codes) != 1 or (name.upper() not in self.names and name.lower() not in self.names.values()):
            return self._unknown(name, at)
        if severity not in (None, "error") and codes <= told_always(self.names):
            return _needed(name, at)
        return None

    def _unknown(self, word: str, at: Location) -> Hit:
        said = Text(da=f"reglen «{word}» findes ikke", en=f"there is no rule «{word}»")
        return Hit(at, said, _near(word, (*self.names.values(), *self.names)) or LISTED, word)


def _near(word: str, known: Collection[str]) -> Text | None:
    from difflib import get_close_matches  # only who is told of a fault needs it

    near = get_close_matches(word.lower(), known, n=1, cutoff=0.6) or get_close_matches(word.upper(), known, n=1, cutoff=0.6)
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
