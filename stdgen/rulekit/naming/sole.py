"""A place where a second name stands becomes whether it alone shows that the text has two names for one thing.

It does in a sentence of the text's own. A sentence that gives the law's words, an address or an explanation may well
need the other name.
"""

import re

from stdgen.danish.sentences import around
from stdgen.model.pattern import pattern
from stdgen.rulekit.naming.twins import DIFFERENCE, EXPLAINS, Found
from stdgen.rulekit.prose import is_full


def is_enough(found: Found) -> bool:
    """Whether the name stands in running text that neither gives the law, an address nor an explanation."""
    return found[0].line.cell is None and is_full(found[0]) and not is_told(found)


def is_told(found: Found) -> bool:
    """Whether the name stands in the law's words, an address or an explanation, another text's title, alone in a cell, in a longer name."""
    passage, match = found
    if passage.line.cell is not None and match[0] == passage.text.strip():
        return True
    if _OF_A_TEXT.search(match.string, 0, match.start()):
        return True
    return _NOT_OWN.search(sentence_of(match)) is not None or _GOES_ON.match(match.string, match.end()) is not None


def sentence_of(match: re.Match[str]) -> str:
    """The sentences that the match stands in."""
    return " ".join([each.text for each in around(match)])


def stands_without(match: re.Match[str], other: str) -> bool:
    """Whether the other name stands nowhere beside the match, nor as a part of it, by which the sentence would tell of both."""
    said, small = sentence_of(match).lower(), other.lower()
    if small in said and _PART_OF.search(said):
        return False
    first, last = around(match)[0].start, around(match)[-1].end
    reach = _NEAR + len(other)
    before = match.string[max(first, match.start() - reach) : match.start()].lower()
    behind = match.string[match.end() : min(last, match.end() + reach)].lower()
    return not any(re.search(rf"\b{re.escape(small)}", each) for each in (before, behind))


def is_as_proper(match: re.Match[str], telling: str) -> bool:
    """Whether a name of several words has capitals as where it is told: «Motiverende Samtale» is no «motiverende samtaler»."""
    *before, last = match[0].split()
    return not before or last[:1].isupper() or f" {last[: max(_ROOT, len(last) - 2)].capitalize()}" not in telling


def is_anothers(match: re.Match[str]) -> bool:
    """Whether the sentence speaks of another offer or of others' help."""
    return _ANOTHER.search(sentence_of(match)) is not None


def is_a_name(match: re.Match[str]) -> bool:
    """Whether the name is what an office is for: «Teamet for bostøtte»."""
    return _OFFICE_FOR.search(match.string, 0, match.start()) is not None


def is_aside(match: re.Match[str]) -> bool:
    """Whether the name stands in brackets, which tell more of the other: «Leverandøren (ved private udførere: firmaet)»."""
    return _OPENED.search(match.string, 0, match.start()) is not None and _CLOSED.match(match.string, match.end()) is not None


def gives_help(match: re.Match[str]) -> bool:
    """Whether a service's name is that of the team or firm that gives it: «kommunens bostøtte eller et privat firma»."""
    if _OR_A_FIRM.match(match.string, match.end()):
        return True
    owned = _OWNED.search(match.string, 0, match.start()) is not None
    return owned and _IS_HELP.match(match.string, match.end()) is None


def are_of_one_trip(one: Found, other: Found) -> bool:
    """Whether two sentences under one heading name the same place to go to, from or between."""
    if one[0].line.under != other[0].line.under:
        return False
    mine, theirs = (_goals(found[1]) for found in (one, other))
    return any(first.startswith(second) or second.startswith(first) for first in mine for second in theirs)


def are_of_no_trip(one: Found, other: Found) -> bool:
    """Whether one paragraph names both and no place to go to."""
    return one[0] is other[0] and not (_goals(one[1]) or _goals(other[1]))


def _goals(match: re.Match[str]) -> list[str]:
    return [place.removesuffix("et").removesuffix("en") for each in _GOAL.findall(sentence_of(match).lower()) for place in each if place]


_NEAR = 8
"""Characters between two names that stand side by side: «, kort », « (»."""
_PART_OF = pattern(r"\b(?:del\s+af|hører\s+(?:under|til)|består\s+af)\b", re.IGNORECASE)
_ROOT = 4
"""The fewest letters of a word that stay whatever its ending."""
_NOT_OWN = pattern(
    rf"{EXPLAINS.pattern}|§|\d\d \d\d \d\d|@|www\.|\b(?:(?:på|via|pr\.)\s+)(?:telefon|tlf|e-?mail)\b"
    r"|\b(?:telefon|tlf|e-?mail)\b\.?(?:\s*nr\.?|\s*nummer)?\s*(?::|\d|$)"
    r"|\b(?:står\s+for|altså|forkort\w+|navneændring|skiftede\s+navn)\b"
    r"|\b\w*bekendtgørelse\w*|\b\w*lov(?:en|ens|givning\w*)\b|\blov\s+om\b|\bvejledning\s+(?:nr|om)\b|\b(?:ankestyrelse|folketing"
    r"|minister)\w*",
    re.IGNORECASE,
)
"""What a sentence holds that explains the name, cites where it is from or gives an address."""
_GOES_ON = pattern(r"\s+(?:og|i|for|på)\s+(?!Digital\b|Danmark\b)[A-ZÆØÅ]\w|\s+(?:i|fra)\s+(?:nabo|andre\b|en\s+anden)|\s*\((?![^()]*,)|/")
"""What makes the name a longer one or somebody else's, or tells what it means; a row in brackets tells what it holds."""
_ANOTHER = pattern(
    r"\b(?:(?<!hver\s)anden|(?<!hvert\s)andet|andre|øvrige|børn\w*|unge\s+under|forældre\w*|region\w*|jobcent\w*|sygehus\w*|hospital\w*|familieafdeling\w*"
    rf"|familiecent\w*|foren\w+|forskning\w*|{DIFFERENCE}|uddannelse\w*|kursus|kurser|eksempelvis|ordet|begrebet|udtrykket)\b",
    re.IGNORECASE,
)
"""What a sentence holds that speaks of another offer, of others' help, or of words."""
_OFFICE_FOR = pattern(
    r"\b\w*(?:team|afdeling|enhed|center|gruppe|kontor|område|leder)(?:m?et|en|n)?\s+(?:for|af|med|i)\s+(?:\w+\s+og\s+)?$|\bcentret\s+for\s+$",
    re.IGNORECASE,
)
_OPENED = pattern(r"\([^()]{0,60}$")
_CLOSED = pattern(r"[^()]{0,60}\)")
_OF_A_TEXT = pattern(
    r"\b\w*(?:bog|bøger|rapport|pjece|folder|undersøgelse|notat|artik(?:el|l)|analyse|publikation|hæfte|film|strategi|politik|temadag"
    r"|kampagne|side|afsnit|borger\.dk)(?:e?[nrt]|e?r?ne|ken)?\s+om\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""What stands before the name where another text has it in its title: «håndbogen om bostøtte»."""
_OWNED = pattern(
    r"\b(?:(?:kommune|center|centre|afdeling|forvaltning|region|by)\w*s(?:\s+egne?)?|(?:den\s+)?(?:kommunale?|private?))\s+$", re.IGNORECASE
)
_OR_A_FIRM = pattern(
    r"\s+(?:og|eller)\s+(?:(?:af|fra|hos|en|et|flere|andre|kommunale?|private?|godkendte?)\s+){0,4}(?:leverandør|udbyder|firma|virksomhed)\w*\b",
    re.IGNORECASE,
)
_IS_HELP = pattern(
    r"\s+(?:er\s+(?:gratis|frivillig|for|til|en|et)|gives|bliver|består|omfatter|koster|foregår|kan\s+(?:søges|gives|bestå|bruges))\b",
    re.IGNORECASE,
)
"""What help is or how it is given, which is told of no team."""
_OWN = r"(?:(?:dit|din|deres|sit|sin|vores|vort|det|den|selve)\s+)?"
_GOAL = pattern(rf"\b(?:til(?:\s+og\s+fra)?|fra|mellem)\s+{_OWN}(\w{{4,}})(?:\s+(?:og|til)\s+{_OWN}(\w{{4,}}))?")
"""Places to go: «til og fra værkstedet», «mellem hjem og sted»."""
