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

from stdgen.danish.sentences import Sentence, sentences

LEAST_WORDS = 6
LONG_ENOUGH = 8
ALIKE = 0.6
ALIKE_IF_SHORT = 0.85
LEAST_STEM = 4
FARTHEST = 60  # sentences apart: both versions of a statement stand near each other, and time stays linear


class Rivals(NamedTuple):
    """Two sentences that say the same in two ways; `first` and `second` are their indexes, `score` is from 0 to 1."""

    first: int
    second: int
    score: float


class RivalSentences(NamedTuple):
    """Two sentences of one text that say the same in two ways, with their places in it."""

    first: Sentence
    second: Sentence
    score: float


class RivalPhrases(NamedTuple):
    """Two phrases in a row of which only one can stand; offsets and words of both together."""

    start: int
    end: int
    text: str


def rivals(statements: Sequence[str]) -> tuple[Rivals, ...]:
    """Pairs of sentences of which one must be another version of the other; word-for-word repetition is not meant."""
    words = [Counter(_words(statement)) if not _LAW.match(statement) else Counter[str]() for statement in statements]
    near = ((a, b) for a in range(len(words)) for b in range(a + 1, min(a + 1 + FARTHEST, len(words))))
    scored = ((a, b, _score(words[a], words[b])) for a, b in near)
    return tuple(Rivals(a, b, round(score, 3)) for a, b, score in scored if score)


def rival_sentences(text: str) -> tuple[RivalSentences, ...]:
    """The rival versions among the sentences of one section's text; a paragraph a line."""
    parts = sentences(text)
    return tuple(RivalSentences(parts[a], parts[b], score) for a, b, score in rivals([part.text for part in parts]))


def rival_phrases(text: str) -> tuple[RivalPhrases, ...]:
    """Places where two noun phrases stand with nothing between them that Danish would ask for."""
    found = ((match, match.lastgroup or "") for match in _PHRASES.finditer(text))
    return tuple(RivalPhrases(match.start(kind), match.end(kind), match[kind]) for match, kind in found)


def _words(sentence: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(sentence)]


def _score(one: Counter[str], other: Counter[str]) -> float:
    """How alike (Dice over words), or 0 where they are not two versions of one statement."""
    shorter, longer = sorted((one.total(), other.total()))
    if shorter < LEAST_WORDS or 2 * shorter < ALIKE * (shorter + longer) or one == other:
        return 0.0
    alike = 2 * (one & other).total() / (shorter + longer)
    if alike < (ALIKE if shorter >= LONG_ENOUGH else ALIKE_IF_SHORT):
        return 0.0
    return alike if _one_statement(one, other) else 0.0


def _one_statement(one: Counter[str], other: Counter[str]) -> bool:
    """Whether what the sentence with less of its own has more is explained by what the other has more."""
    own, foreign = sorted((_telling(one - other), _telling(other - one)), key=len)
    if not own and not foreign:
        return False
    numbers = [word for word in own if word[0].isdigit()]
    if numbers:
        return own == numbers and len(own) == 1 == sum(word[0].isdigit() for word in foreign) == len(foreign)
    return all(any(_related(word, each) for each in foreign) for word in own)


def _telling(words: Counter[str]) -> list[str]:
    return [word for word in words if word not in _GLUE]


def _related(one: str, other: str) -> bool:
    """Whether one is the other's stem, inflected or in a compound: `behov` and `støttebehov`."""
    return any(len(stem) >= LEAST_STEM and stem in whole for stem, whole in ((_stem(one), other), (_stem(other), one)))


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > LEAST_STEM + 2 else word


_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LAW = re.compile(r"\s*[\"”“»]?(?:§|stk\.?\s*\d)", re.IGNORECASE)
_ENDING = re.compile(r"(?:ernes|erne|enes|ene|ens|ets|det|en|et|er|es|s|e)$")
_GLUE = frozenset(
    """
    og eller samt at der som en et den det de i på af for er bliver vil dog også så sig om til ved med kan skal hos hvor
    hvori hvordan hvis da desuden endvidere herunder denne dette disse jf har været blive være fra
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)

_DEFINITE = r"[a-zæøå]{3,}(?:eren|erne|elsen|ingen|heden|ionen|munen|isten|enten|delen|uddet|emmet|mødet|stedet)"
_GENITIVE = r"[a-zæøå]{2,}(?:erens|ernes|elsens|ingens|hedens|munens|ionens|istens|entens|buddets|stedets|emmets|ngens)"
_PREPOSITION = r"(?:til|fra|ved|i|på|af|for|med|om|hos|efter|inden for)"
_ORDINARY = r"(?:enkelte|seneste|sidste|næste|første|følgende|samme|nødvendige|rette|relevante|nærmeste|kommende|forrige|pågældende)"
_PHRASES = re.compile(
    rf"""\b(?:
      {_PREPOSITION}\s+(?P<second_in_apposition>{_DEFINITE}\s+(?:den|det|de)\s+(?!{_ORDINARY}\b)[a-zæøå]+e\s+[a-zæøå]{{4,}})
    | (?P<two_owners>(?:vedkommendes|pågældendes|dennes|{_GENITIVE})\s+{_GENITIVE})
    | {_PREPOSITION}\s+(?P<two_nouns>{_DEFINITE}\s+{_DEFINITE})
    | (?P<two_definites>(?:den|det|de)\s+(?:{_PREPOSITION}\s+)?[a-zæøå]+ede\s+{_DEFINITE})
    )\b""",
    re.VERBOSE,
)
