"""Two sentences become whether each holds in a case of its own: «Har du brug for tolk, …», «…, hvis et besøg bliver aflyst».

Cases also differ in who acts in them: «Aflyser vi et besøg, …», «Aflyser du et besøg, …».
"""

from collections.abc import Sequence

from stdgen.model.pattern import pattern
from stdgen.rulekit.rivals.claims import CONDITION
from stdgen.rulekit.rivals.kin import is_kin
from stdgen.rulekit.rivals.stated import CITIZEN, MUNICIPAL
from stdgen.rulekit.rivals.stating import telling
from stdgen.rulekit.spoken import WORD


def are_of_two_cases(one: str, other: str) -> bool:
    """Whether two sentences, as printed, begin with conditions that each name something else: «Har du brug for tolk, …»."""
    cases = [_case(text) for text in (one, other)]
    if not all(cases):
        return False
    return all(any(not any(is_kin(word, each) for each in there) for word in here) for here, there in (cases, cases[::-1]))


def end_in_two_cases(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences, as words in small letters, say the same of two conditions: «…, hvis besøget bliver forsinket», «… aflyst».

    A condition ends with what it says, so each ends in a word of its own. What holds solely under the one cannot hold under the other.
    """
    first, second = _last_if(one), _last_if(other)
    if not (first and second) or not _SOLELY.isdisjoint((*one, *other)) or telling(one[:first]) != telling(other[:second]):
        return False
    here, there = _told(one[first:]), _told(other[second:])
    return bool(here and there) and not any(is_kin(here[-1], each) for each in there) and not any(is_kin(there[-1], each) for each in here)


def are_of_two_doers(one: str, other: str) -> bool:
    """Whether two sentences, as printed, hold under conditions of which the citizen acts in the one, the municipality in the other."""
    doers = {_doer(text) for text in (one, other)}
    return len(doers) > 1 and "" not in doers


def _doer(text: str) -> str:
    """Who acts in the condition that a sentence begins or ends with; nothing where it has none, or names neither of the two at once."""
    front, comma, _ = text.partition(",")
    words = WORD.findall(front.lower()) if comma else []
    if words[:1] and (words[0] in CONDITION or (_VERB.fullmatch(words[0]) and _side(words[1:_WHO_AT]))):
        return _side(words[1 : _WHO_AT + 1])
    every = WORD.findall(text.lower())
    at = _last_if(every)
    return _side(every[at + 1 : at + 1 + _WHO_AT]) if at else ""


def _side(words: Sequence[str]) -> str:
    """Whose side the first person is on that these words name."""
    sides = (("citizen" if word in CITIZEN else "municipality") for word in words if word in CITIZEN | MUNICIPAL or _STAFF.fullmatch(word))
    return next(sides, "")


def _last_if(words: Sequence[str]) -> int:
    """Where the condition begins that a sentence ends with; 0 where it ends with none."""
    return next((at for at in range(len(words) - 1, 1, -1) if words[at] in _IF), 0)


def _case(text: str) -> frozenset[str]:
    """The words of the condition that a sentence begins with, as far as they tell something; none where it begins with none."""
    words = WORD.findall(text.partition(",")[0].lower()) if "," in text else []
    return frozenset(_told(words)) if words and words[0] in CONDITION else frozenset()


def _told(words: Sequence[str]) -> list[str]:
    """The words that tell something, figures aside."""
    return [word for word in words if word.isalpha() and telling((word,))]


_WHO_AT = 2
"""Words behind the beginning of a condition within which the one who acts is named."""
_VERB = pattern(r"[a-zæøå]{2,}r")
_STAFF = pattern(
    r"\w*(?:personale|medarbejder|hjælper|ansatte|leverandør|chauffør|assistent|visitator|rådgiver|sagsbehandler|vejleder|kontaktperson)"
    r"(?:en|et|ne)?"
)
_IF = frozenset(("hvis", "når", "såfremt", "medmindre"))
_SOLELY = frozenset(("kun", "alene", "udelukkende", "først"))
