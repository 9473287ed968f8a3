"""A sentence in small letters becomes the words in it that refuse help: grammar only, whatever the condition or the law behind it."""

import re
from collections.abc import Iterator

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.denied import NEGATION, denied
from stdgen.rulekit.limits.denied import SIGNS as NEGATIONS
from stdgen.rulekit.limits.ended import SIGNS as ENDING_SIGNS
from stdgen.rulekit.limits.ended import ended
from stdgen.rulekit.limits.granting import GIVEN, HELP_NOUN, IS_GIVEN
from stdgen.rulekit.limits.outright import OUTRIGHT
from stdgen.rulekit.limits.refusing import NEGATED
from stdgen.rulekit.limits.shut_out import shut_out

_OUTRIGHT_SIGNS = (
    *("udeluk", "undtag", "kun "),
    *("lukket for", "uden for", "alle tilfælde", "forbeholdt", "undlade", "holdt op", "0 timer", "alene "),
    *ENDING_SIGNS,
)
"""Every refusal without a negation holds one of these."""
SIGNS = (*NEGATIONS, *_OUTRIGHT_SIGNS)
"""Every refusal holds one of these."""


def refusals(sentence: str) -> list[tuple[int, int]]:
    """From where to where each refusal goes, what is refused included where it stands close behind; the first one first."""
    found = list(_negated(sentence)) if NEGATION.search(sentence) else []
    if any(map(sentence.__contains__, _OUTRIGHT_SIGNS)):
        found += _outright(sentence)
    return sorted(found)


def _outright(sentence: str) -> Iterator[tuple[int, int]]:
    yield from ended(sentence)
    yield from ((match.start(), _with_help(sentence, match)) for match in OUTRIGHT.all(sentence))


def _negated(sentence: str) -> Iterator[tuple[int, int]]:
    yield from _in_clauses(sentence)
    yield from denied(sentence)
    yield from shut_out(sentence)
    yield from ((match.start(), _with_help(sentence, match)) for match in NEGATED.all(sentence))


def _in_clauses(sentence: str) -> Iterator[tuple[int, int]]:
    """A verb of granting and a negation in one clause, in whatever order: «bevilges derfor ingen», «visiterer vi ikke til»."""
    if not any(sign in sentence for sign in _GRANT_SIGNS):
        return
    for clause in _CLAUSE.finditer(sentence):
        verb, negation = _GRANTS.search(sentence, *clause.span()), NEGATION.search(sentence, *clause.span())
        if verb and negation:
            last = max(verb, negation, key=re.Match.end)
            yield min(verb.start(), negation.start()), _with_help(sentence, last)


def says_no(words: str) -> bool:
    """Whether a cell of a table only says no, or none."""
    return words.strip(" .!") in _NONE or refuses_alone(words)


def refuses_alone(words: str) -> bool:
    """Whether a cell of a table refuses whatever its row names: «bevilges ikke», under any head."""
    return _REFUSED_ALONE.fullmatch(words) is not None


def asks_for_help(head: str) -> bool:
    """Whether the head of a column asks if a kind of help is given: «Bevilges», «Får du hjælp til det?»."""
    return _ASKS_FOR_HELP.search(head) is not None


def _with_help(sentence: str, match: re.Match[str]) -> int:
    help_ = _THEN_HELP.match(sentence, match.end())
    return help_.end() if help_ else match.end()


_ASKS_FOR_HELP = pattern(
    rf"\b(?:{IS_GIVEN}|{GIVEN}|(?:kan\s+)?(?:du|man|borgeren)\s+(?:kan\s+)?få|får\s+(?:du|man|borgeren)\s+hjælp"
    rf"|bevilling)\b(?!.*betal)|^\W*(?:(?:vores|kommunens)\s+)?(?:hjælp|støtte|ledsagelse|(?:service)?niveau|omfang|tilbud|ydelse)\W*$"
)

_THEN_HELP = pattern(
    rf"\s+(?:(?!at\b|andre\b|almindelig|ordinær|øvrige|til\b|for\b|i\b|på\b|ved\b|af\b|med\b)[\w-]+\s+){{0,3}}?{HELP_NOUN}\b"
)
_NONE = ("nej", "ikke", "aldrig", "ingen", "intet", "0 timer", "ingen timer", "ingen hjælp", "ingen støtte", "afslag", "ikke muligt")
_REFUSED_ALONE = pattern(
    r"\W*(?:(?:gives|ydes|bevil(?:l?i)?ges|tildeles|tilbydes)\s+(?:ikke|aldrig)|(?:ikke|aldrig)\s+(?:givet|ydet|bevil(?:l?i)?get))\W*"
)
_CLAUSE = pattern(r"(?:(?![,;:–]|\b(?:og|men|som|at|hvis|når|fordi|hvor)\b).)+")
_GRANT_SIGNS = ("bevil", "tilbydes", "tildel", "visiterer", "imødekom", "ydes", "udlån")
_GRANTS = pattern(r"\b(?:bevil(?:l?i)?ge[rs]?|tilbydes|tildele[rs]?|visitere[rs]|imødekomme[rs]?|ydes|udlåne[rs]?)\b(?!\s+(?:af|fra)\b)")
