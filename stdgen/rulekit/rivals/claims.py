"""A sentence becomes what it claims: what it is about, all that it says of it, and who, where and how often it answers."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.rivals.stated import Stated, stated
from stdgen.rulekit.spoken import WORD


class Claim(NamedTuple):
    """What a sentence states; `theme` are the words that tell what it is about, `said` all its words.

    `joined` are those of the theme behind an «og»; `names` are the proper ones, `cites` tells whether it cites law.
    `placed` are names by what their preposition tells: «where», «whom», «whence».
    `ahead` tells how far it looks, «near» or «far»: «på kort sigt», «på længere sigt».
    """

    stated: Stated
    theme: frozenset[str]
    joined: frozenset[str]
    said: frozenset[str]
    names: frozenset[str]
    cites: bool
    placed: Mapping[str, str]
    ahead: str

    def sets_price_of(self, other: "Claim") -> bool:
        """Whether it only says who sets what the other gives: «Kommunen fastsætter prisen», «Maden koster 30 kr.»."""
        return "fastsæt" in self.stated.about and "money" in other.stated.answers and "money" not in self.stated.answers

    @property
    def denies(self) -> bool:
        """Whether it says that something is not so."""
        return not _DENIES.isdisjoint(self.said) and "andet" not in self.said


def claim(words: Sequence[str], text: str) -> Claim:
    """What a sentence states, as its words in small letters and as it is printed."""
    front = words[: _verb(words, text)]
    theme = frozenset([word for word in front if word not in _NO_THEME])
    joined = frozenset([word for before, word in pairwise(front) if before in _AND])
    names = frozenset(word.lower() for word in _NAME.findall(text))
    placed = {_ASKED[match["by"]]: match["name"] for match in _PLACED.finditer(text)} if names else {}
    return Claim(stated(words), theme, joined, frozenset(words), names - theme, "§" in text, placed, _ahead(words))


def _ahead(words: Sequence[str]) -> str:
    """How far ahead the sentence looks, where it says so."""
    for before, word in pairwise(words):
        if word == "sigt" or (before, word) == ("første", "omgang"):
            return "near" if before in _NEAR else "far"
    return ""


def _verb(words: Sequence[str], text: str) -> int:
    """How many words stand before the verb of the main clause; all where there is none."""
    if words[0] in CONDITION and (comma := text.find(",")) > 0:
        return len(WORD.findall(text[:comma]))
    for at in range(1, min(len(words), _LATEST)):
        if at > 1 and words[at - 1] in _WITHIN:
            continue
        if words[at] in _VERBS or (_VERB.fullmatch(words[at]) and not _is_noun(words, at)):
            return at
    return len(words)


def _is_noun(words: Sequence[str], at: int) -> bool:
    """Whether what may be a verb by its ending stands where a noun does: «en medarbejder», «til aktiviteter»."""
    if at == 1 and words[0] == "det":
        return False
    return words[at - 1] in _BEFORE_NOUN or words[at - 1].endswith("s") or words[at - 1][0].isdigit()


_NAME = pattern(r"(?<=[a-zæøå,0-9] )[A-ZÆØÅ][\wæøå]+")
"""A word in a sentence that begins with a capital."""
_ASKED = {**dict.fromkeys(("i", "på", "ved", "hos"), "where"), "til": "whom", "fra": "whence", "af": "whence"}
_PLACED = pattern(rf"\b(?P<by>{'|'.join(_ASKED)})\s+(?P<name>[A-ZÆØÅ][\wæøå]+(?:\s+(?:og\s+)?[A-ZÆØÅ][\wæøå]+)*)")
"""«på Aktivitetscentret Solgården»"""
_LATEST = 10
_NEAR = frozenset(("kort", "kortere", "første"))
_AND = frozenset(("og", "eller", "samt"))
_DENIES = frozenset(("ikke", "ingen", "intet", "aldrig", "uden", "hverken"))
CONDITION = frozenset(
    """
    hvis når såfremt da er har bliver får skal må kan bor søger ønsker vil siger går kommer mangler opstår sker står inden før efter
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""What a condition begins with, be it a verb: «Bor du på landet, …»."""
_VERBS = frozenset(
    """
    er har bliver får skal må kan bør vil gør går står sker tager var blev havde fik
    """.split()  # noqa: SIM905  # as above
)
_VERB = pattern(r"[a-zæøå]{3,}[rs]")
_WITHIN = frozenset(("der", "som", "hvor", "at", "hvis", "når"))
"""What the verb of a clause within the front stands behind: «borgere, der er visiteret, …»."""
_BEFORE_NOUN = frozenset(
    """
    en et den det de alle hver hvert nogle mange flere to tre fire fem til af for i på med om fra hos ved under over mellem efter og eller
    samt din dit dine vores kommunens egen eget egne nye ny anden andet andre første
    """.split()  # noqa: SIM905  # as above
)
_FUNCTION = frozenset(
    """
    du dig din dit dine man vi os vores der det den de dem sig en et én ét og eller samt af for i på om til fra med ved hos at som er har
    kan skal må vil bliver borgeren borgerens brugeren deltageren beboeren ansøgeren vedkommende kommunen kommunens alle hver hvert
    hovedparten størstedelen flertallet fleste opstart maksimale maksimal under
    """.split()  # noqa: SIM905  # as above
)
_NO_THEME = _FUNCTION | CONDITION - {"før", "efter", "inden"}
