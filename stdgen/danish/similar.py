"""Two versions of one statement, left side by side, are told from statements that only resemble each other.

Printed tracked changes leave two traces. Two sentences say the same with small differences: what the one has more is
pure addition, or another form of what stands in the other («støttebehov», «behov for hjælp»). Sentences that are merely
parallel differ in an unrelated word («… udgiften til kørsel», «… udgiften til materialer»). And inside a sentence two
phrases stand where only one can: «fra virksomheden den beskyttede beskæftigelse», «vedkommendes borgerens indtjening».
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from stdgen.danish.related import FIGURES, are_synonyms, is_number, related
from stdgen.model.pattern import pattern

LEAST_ENDED = 4
LEAST_WORDS = 6
LONG_ENOUGH = 8
ALIKE = 0.6
ALIKE_IF_SEVEN = 0.7
ALIKE_IF_SHORT = 0.85
ALIKE_IF_EDITED = 0.75
FARTHEST = 60  # sentences apart: both versions of a statement stand near each other, and time stays linear


class Rivals(NamedTuple):
    """Two sentences that say the same in two ways; `first` and `second` are their indexes, `score` is from 0 to 1."""

    first: int
    second: int
    score: float


class RivalPhrases(NamedTuple):
    """Two phrases in a row of which only one can stand; offsets and words of both together."""

    start: int
    end: int
    text: str


def rivals(statements: Sequence[str]) -> tuple[Rivals, ...]:
    """Pairs of sentences of which one must be another version of the other; word-for-word repetition is not meant."""
    read = [_statement(statement) for statement in statements] if len(statements) > 1 else []
    return tuple(
        Rivals(a, b, round(score, 3))
        for a, one in enumerate(read)
        if len(one.words) >= LEAST_ENDED
        for b, other in enumerate(read[a + 1 : a + 1 + FARTHEST], a + 1)
        if _may_be_alike(one, other) and (score := _score(one, other))
    )


def rival_phrases(text: str) -> tuple[RivalPhrases, ...]:
    """Places where two noun phrases stand with nothing between them that Danish would ask for."""
    if not (_BESIDE.search(text) and _IN_A_ROW.search(text)):
        return ()
    found = ((match, match.lastgroup or "") for match in _PHRASES.finditer(text))
    phrases = {(match.start(kind), match.end(kind)) for match, kind in found}
    phrases |= {match.span() for match in _TWO_NOUNS.finditer(text) if are_synonyms(match[1], match[2])}
    return tuple(RivalPhrases(start, end, text[start:end]) for start, end in sorted(phrases))


class _Statement(NamedTuple):
    """`repeated` says how many of its words are a word said before."""

    words: list[str]
    distinct: frozenset[str]
    repeated: int
    ended: bool


def _statement(sentence: str) -> _Statement:
    words = [] if _LAW.match(sentence) else _words(sentence.casefold())
    distinct = frozenset(words)
    if not distinct.isdisjoint(FIGURES):
        words = [FIGURES.get(word, word) for word in words]
        distinct = frozenset(words)
    return _Statement(words, distinct, len(words) - len(distinct), sentence.rstrip().endswith("."))


def _words(small: str) -> list[str]:
    words: list[str] = _LETTERS.findall(small)
    return words if all(map(str.isalpha, words)) else _WORD.findall(small)


def _score(one: _Statement, other: _Statement) -> float:
    """How alike (Dice over words), or 0 where they are not two versions of one statement."""
    if one.words == other.words:
        return 0.0
    shorter, longer = sorted((len(one.words), len(other.words)))
    counted, counted_other = Counter(one.words), Counter(other.words)
    if counted == counted_other or _is_numbered(one.words, other.words):
        return 0.0
    ended = one.ended and other.ended and one.words[0] == other.words[0] and _is_another_ending(one.words, other.words)
    if not ended and (shorter < LEAST_WORDS or 2 * shorter < ALIKE * (shorter + longer)):
        return 0.0
    alike = 2 * (counted & counted_other).total() / (shorter + longer)
    if ended:
        return alike
    if alike < (ALIKE if shorter >= LONG_ENOUGH else ALIKE_IF_SEVEN if shorter == LONG_ENOUGH - 1 else ALIKE_IF_SHORT):
        return 0.0
    edited = alike >= ALIKE_IF_EDITED and shorter >= LONG_ENOUGH and _edited(one.words, other.words)
    return alike if _one_statement(counted, counted_other) or edited else 0.0


def _may_be_alike(one: _Statement, other: _Statement) -> bool:
    """Whether length and words in common can reach what is asked, most pairs being far from it; counting words is ten times slower.

    One sentence that goes on where the other ends begins with all of its words.
    """
    own, theirs = len(one.words), len(other.words)
    shorter = own if own < theirs else theirs
    if one.ended and other.ended and shorter >= LEAST_ENDED and one.words[0] == other.words[0]:
        if len(one.distinct & other.distinct) >= min(len(one.distinct), len(other.distinct)) - 1:
            return True
    elif shorter < LEAST_WORDS:
        return False
    asked = ALIKE * (own + theirs)
    return 2 * shorter >= asked and 2 * (len(one.distinct & other.distinct) + min(one.repeated, other.repeated)) >= asked


def _is_another_ending(one: list[str], other: list[str]) -> bool:
    """Whether one whole sentence goes on where the other ends, or gives another figure and nothing else."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return len(short) > LEAST_ENDED and long[: len(short)] == short
    changed = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(changed) == 1 and all(map(is_number, changed[0]))


def _is_numbered(one: list[str], other: list[str]) -> bool:
    """Whether a number in a name tells the two apart: «Niveau 1», «Niveau 2»."""
    differing = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    at = next(differing, 0)
    return at > 0 and is_number(one[at]) and is_number(other[at]) and one[at - 1] in _NUMBERED


def _edited(one: list[str], other: list[str]) -> bool:
    """Whether words were put in at one place and taken out at another: a parallel sentence has its own word in the same place."""
    from difflib import SequenceMatcher

    for step, since, to, start, end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        own, foreign = sorted((_telling(Counter(one[since:to])), _telling(Counter(other[start:end]))), key=len)
        if step != "equal" and any(map(is_number, (*own, *foreign))):
            return False
        if step == "replace" and not all(any(related(word, each) for each in foreign) for word in own):
            return False
    return Counter(one) != Counter(other)


def _one_statement(one: Counter[str], other: Counter[str]) -> bool:
    """Whether what the sentence with less of its own has more is explained by what the other has more."""
    own, foreign = sorted((_telling(one - other), _telling(other - one)), key=len)
    if not own and not foreign:
        return False
    numbers = [word for word in own if is_number(word)]
    if numbers:
        return own == numbers and len(own) == 1 == sum(map(is_number, foreign)) == len(foreign)
    return all(any(related(word, each) for each in foreign) for word in own)


def _telling(words: Counter[str]) -> list[str]:
    return [word for word in words if word not in _GLUE]


_LETTERS = pattern(r"\w+")
_WORD = pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LAW = pattern(r"\s*[\"”“»]?(?:§|stk\.?\s*\d)", re.IGNORECASE)
_GLUE = frozenset(
    """
    og eller samt at der som en et den det de i på af for er bliver vil dog også så sig om til ved med kan skal hos hvor
    hvori hvordan hvis da desuden endvidere herunder denne dette disse jf har været blive være fra mod
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)

_NUMBERED = frozenset("niveau hold gruppe trin pakke bilag afsnit zone takst nr nummer fase type kategori stk paragraf".split())  # noqa: SIM905  # words in quotation marks are harder to read
_DEFINITES = "eren|erne|elsen|ingen|heden|ionen|satsen|hjælpen|støtten|munen|isten|enten|delen|uddet|emmet|mødet|stedet"
_GENITIVES = "erens|ernes|elsens|ingens|hedens|munens|ionens|istens|entens|buddets|stedets|emmets|ngens"
_DEFINITE = rf"[a-zæøå]{{3,}}(?:{_DEFINITES})"
_GENITIVE = rf"[a-zæøå]{{2,}}(?:{_GENITIVES})"
_PREPOSITION = r"(?:til|fra|ved|i|på|af|for|med|om|hos|efter|inden for|gennem|via|under|mod|mellem)"
_ORDINARY = r"(?:enkelte|seneste|sidste|næste|første|følgende|samme|nødvendige|rette|relevante|nærmeste|kommende|forrige|pågældende)"
_PHRASES = pattern(
    rf"""\b(?:
      {_PREPOSITION}\s+(?P<second_in_apposition>{_DEFINITE}\s+(?:den|det|de)\s+(?!{_ORDINARY}\b)[a-zæøå]+e\s+[a-zæøå]{{4,}})
    | (?P<two_owners>(?:vedkommendes|pågældendes|dennes|{_GENITIVE})\s+{_GENITIVE})
    | (?i:{_PREPOSITION})\s+(?P<two_nouns>{_DEFINITE}\s+{_DEFINITE})
    | (?P<two_definites>(?:den|det|de)\s+(?:{_PREPOSITION}\s+)?[a-zæøå]+ede\s+{_DEFINITE})
    )\b""",
    re.VERBOSE,
)
_TWO_NOUNS = pattern(rf"\b({_DEFINITE})\s+({_DEFINITE})\b")
_LAST_FOUR = "|".join(sorted({each[-4:] for each in _DEFINITES.split("|")}))
_LAST_FOUR_OF_ALL = "|".join(sorted({each[-4:] for each in f"{_DEFINITES}|{_GENITIVES}".split("|")}))
_SECOND = rf"(?:de[nt]?\s|[a-zæøå]++(?<={_LAST_FOUR_OF_ALL}))"
_BESIDE = pattern(rf"[nets]\s+{_SECOND}")
_IN_A_ROW = pattern(rf"(?:(?<={_LAST_FOUR})|s|ede)\s+{_SECOND}")
"""What every such place holds, the first found ten times as fast as the places; one line of ten has it, one of ninety both."""
