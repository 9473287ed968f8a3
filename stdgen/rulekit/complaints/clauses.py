"""The sentences on complaints about decisions become clauses: who acts in each, and whether it asks, allows, or rules out."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from stdgen.model.document import Document, Location
from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.matters import about_decisions
from stdgen.rulekit.complaints.sentences import Claim, claims, headings
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service


class Mood(Enum):
    """How a clause means what it says."""

    MUST = "must"
    MAY = "may"
    NOT = "not"
    TOLD = "told"


class Clause(NamedTuple):
    """A part of a sentence with a verb of its own; `start` is its offset in the sentence, `small` the text in small letters.

    `label` is what it answers, in small letters: the words before a colon, the head of its column and row. `before` is what the
    sentence says before it, `after` what it says behind it.
    """

    claim: Claim
    start: int
    text: str
    small: str
    label: str
    before: str
    after: str

    def at(self, start: int = 0, end: int | None = None) -> Location:
        """Where these characters of the clause stand."""
        return self.claim.at(self.start + start, self.start + (len(self.text) if end is None else end))

    def said(self, start: int = 0, end: int | None = None) -> str:
        """These characters of the clause, white space collapsed."""
        return " ".join(self.text[start:end].split())


@once
def clauses(document: Document) -> tuple[tuple[Service, tuple[Clause, ...]], ...]:
    """Each service with the clauses on complaining about a decision, in reading order."""
    return tuple((service, tuple(each for claim in said for each in _parted(claim))) for service, said in claims(document))


@once
def headed(document: Document) -> tuple[tuple[Clause, ...], ...]:
    """The clauses of each service's headings on complaining about a decision."""
    return tuple(tuple(each for claim in said for each in _parted(claim)) for said in headings(document))


def mood(words: str) -> Mood:
    """How a clause in small letters is meant; a bare «må» allows, and so does «kan» unless only one way is left."""
    if _NEGATED.search(words):
        return Mood.NOT
    if _ASKED.search(words):
        return Mood.MUST
    return Mood.MAY if _ALLOWED.search(words) else Mood.TOLD


def is_condition(clause: Clause) -> bool:
    """Whether the clause says when another holds: «hvis du …», «klager du …»."""
    if _IF.match(clause.small):
        return True
    return not clause.before.strip(" 0123456789") and bool(clause.after.strip(" .")) and bool(_VERB_FIRST.match(clause.small))


def _parted(claim: Claim) -> Iterator[Clause]:
    """The clauses of a sentence that are about decisions."""
    decides, label = True, claim.label
    mark = _MARK.match(claim.text)
    every = tuple(_cut(claim.small, mark.end() if mark else 0))
    for number, (start, end) in enumerate(every):
        words = claim.small[start:end]
        decides = about_decisions(words, before=decides)
        if decides:
            yield Clause(claim, start, claim.text[start:end], words, label, claim.small[:start], claim.small[end:])
        if claim.small[end : end + 1] == ":" and number < len(every) - 1:
            label = f"{claim.label} | {words}" if claim.label else words
        elif claim.small[end : end + 1] == ";":
            label = claim.label


def _cut(words: str, start: int) -> Iterator[tuple[int, int]]:
    for match in _BETWEEN.finditer(words, start):
        if match.start() > start:
            yield start, match.start()
            start = match.end()
    if start < len(words):
        yield start, len(words)


_MARK = pattern(r"\d{1,2}\s+(?=[A-ZÆØÅ])")
"""The mark of a footnote, which is no word of it."""
_BETWEEN = pattern(
    r"(?<!-),\s+|[;:]\s+|\s+[–-]\s+|\s+(?:(?=men\s)|(?=hvorefter\s)|(?=(?:og|eller)\s+(?:så\s+)?(?:den|det|der|vi|du|man|klagen"
    r"|skal|kan|vil|må|er"
    r"|har|bliver|sender|kommunen|visitationen|ankestyrelsen|klager?\s+over|senest)\b))"
)
_NEGATED = pattern(
    r"\b(?:ikke|aldrig|hverken|ingen|intet|uden\s+krav|afvises?|afvist|afslås)\b(?!\s+(?:kun|alene|(?:helt\s+)?(?:enig|tilfreds)))"
)
_ASKED = pattern(
    r"\b(?:skal|må\s+(?:derfor|altså|nødvendigvis|af\s+hensyn)|bør|bedes|beder\s+(?:vi|kommunen|visitationen|om)|vi\s+beder|kræve[rs]?|kræver|[a-zæøå]*krav(?:et)?|betingelser?|forudsætning|forudsætte[rs]|nødvendig\w*|nødt\s+til|mangler|påkrævet"
    r"|obligatorisk|pligt\w*)\b"
)
_ALLOWED = pattern(
    r"\b(?:kan|må|gerne|mulighed\w*|mulig\w*|velkommen|vælge[rs]?|bestemmer|frit|frivillig\w*|anbefale[rs]?|bedst|lettest|nemmest"
    r"|god\s+(?:idé|ide)|en\s+fordel|hjælpe[rs]?|eventuelt|foretrækker)\b"
)
_IF = pattern(r"\W*(?:og\s+|men\s+|eller\s+)?(?:hvis|når|såfremt|dersom|ifald)\b")
_VERB_FIRST = pattern(
    rf"\W*(?:er|bliver|klager|anker|sender|skriver|ringer|modtages|modtager|indgives|indsendes|sker|vælger|bruger|har|ønsker|vil|kommer"
    rf"|foretrækker|får|giver|gives|mener|fastholder|fastholdes|ændrer|ændres|kan|skal)\s+"
    rf"(?:den|det|der|klagen|anken|klage|afgørelsen|{AUTHORITY}|{CITIZEN})\b"
)
