"""The words of a sentence become what it speaks of and the answers that it gives: how often, how long, how much, when, who, where.

Two sentences that speak of the same and answer the same questions are two versions of one statement, however they are worded.
"""

from collections.abc import Sequence
from typing import NamedTuple

from stdgen.rulekit.rivals.asked import answer
from stdgen.rulekit.rivals.stating import APART, BOUNDS, COUNTED, FIGURES, FREE, LIGHT, WEEK, WHEN, kind_of, root


class Stated(NamedTuple):
    """What a sentence is `about`, as words by their roots; its `answers`, as rows of words by their kind.

    `bounds` holds what limits a figure, «up» or «down»; `early` tells that a figure stands before what is said of it;
    `apart` are words that make it one of several or no more than a choice: «også», «derefter», «kan»; `actor` is whose act it is,
    `modal` how binding it is; `subject` is what only one sentence can tell, «målgruppen»; `names` tells that it says what something
    consists of, and `listed` then the roots of what stands in its rows.
    """

    about: dict[str, str]
    answers: dict[str, list[tuple[str, ...]]]
    bounds: frozenset[str]
    early: bool
    apart: frozenset[str]
    actor: str
    modal: frozenset[str]
    subject: str
    names: bool
    listed: frozenset[str]

    def tells_otherwise_when(self, other: "Stated") -> bool:
        """Whether each tells in a way of its own how long before or after something is: «to timer før», «dagen før»."""
        ours, theirs = self.answers.keys() - other.answers.keys(), other.answers.keys() - self.answers.keys()
        return min(len(ours), len(theirs)) == 1 and ours | theirs <= WHEN

    @property
    def decides(self) -> bool:
        """Whether it tells of what one office alone does."""
        return any(each.startswith(_DECIDING) for each in self.about)


def stated(words: Sequence[str]) -> Stated:
    """What the words of a sentence, in small letters, state."""
    about: dict[str, str] = {}
    answers: dict[str, list[tuple[str, ...]]] = {}
    early, at = False, 0
    while at < len(words):
        word = words[at]
        kind, end = answer(words, at) if kind_of(word) else ("", at + 1)
        if kind == "order":
            pass
        elif kind:
            said = ("gratis",) if word in FREE else tuple([FIGURES.get(each, each) for each in words[at:end]])
            answers.setdefault(kind, []).append(said)
            early = early or (at < _EARLY and kind in COUNTED and BOUNDS.keys().isdisjoint(words[:at]))
        elif end > at + 1:
            about[" ".join(words[max(0, at - 1) : end])] = word
        elif word in WEEK and "days" in answers:
            answers["days"].append((word,))
        elif word in _MAKE and _is_made_anew(words[at + 1 : at + 3]):
            about[_CHANGED] = _CHANGED
        elif word not in LIGHT and word not in BOUNDS:
            about[root(word)] = word
        at = end
    if "time" in answers and "often" in answers:
        answers["rate"] = [*answers.pop("time"), *answers.pop("often")]
    bounds = _bounds(words) if not BOUNDS.keys().isdisjoint(words) else frozenset[str]()
    subject = words[0] if words[0] in _SOLE and words[1] in _IS else ""
    names = not _IS.isdisjoint(words[1:4])
    apart = APART.intersection(words) | ({"kan"} if _is_choice(words) else set())
    listed = _listed(words) if names else frozenset[str]()
    return Stated(about, answers, bounds, early, apart, _actor(words), _MODAL.intersection(words), subject, names, listed)


def _is_made_anew(behind: Sequence[str]) -> bool:
    """Whether «lave» goes on as «lave om», which is to change it, and not with what something is made about."""
    return behind[:1] == ["om"] and (len(behind) == 1 or behind[1] in _CLAUSE | _AND | _WHEN)


def _bounds(words: Sequence[str]) -> frozenset[str]:
    """What limits a figure; «op» does in «op til»."""
    return frozenset([BOUNDS[word] for at, word in enumerate(words) if word in BOUNDS and (word != "op" or "til" in words[at : at + 2])])


def _is_choice(words: Sequence[str]) -> bool:
    """Whether the sentence itself, no clause within it, tells what can be done."""
    if "kan" not in words:
        return False
    at = words.index("kan")
    return at < _MAIN and _CLAUSE.isdisjoint(words[max(0, at - 2) : at])


def _listed(words: Sequence[str]) -> frozenset[str]:
    """The roots of the words before and behind an «og», of which none joins those that the sentence begins with."""
    return frozenset([root(words[at + by]) for at, word in enumerate(words[:-1]) if at > _SUBJECT and word in _AND for by in (-1, 1)])


def _actor(words: Sequence[str]) -> str:
    """Whose act it is, the citizen's or the municipality's, where the sentence or its condition begins with that one and names no other."""
    for actor, other in ((CITIZEN, MUNICIPAL), (MUNICIPAL, CITIZEN)):
        if not actor.isdisjoint(words[:_EARLY]) and other.isdisjoint(words):
            return "citizen" if actor is CITIZEN else "municipality"
    return ""


_EARLY = 2
_SUBJECT = 2
_MAIN = 6
_WHEN = frozenset(("når", "efter", "undervejs", "senere", "igen"))
_MAKE = frozenset(("lave", "laves", "lavet", "laver"))
_CHANGED = root("ændres")
_CLAUSE = frozenset(("om", "hvis", "at", "der", "som", "hvad"))
CITIZEN = frozenset(("du", "dig", "borgeren", "brugeren", "deltageren", "ansøgeren", "beboeren", "man"))
MUNICIPAL = frozenset(("kommunen", "vi", "os", "kommune", "kommunens"))
_DECIDING = ("visit", "afgør", "bevilg", "godkend", "vurder", "behandl", "træff", "truff", "send", "søg", "ansøg", "henvend")
_MODAL = frozenset(("skal", "kan", "må", "bør"))
_IS = frozenset(("er", "har", "består", "omfatter", "tæller"))
_AND = frozenset(("og", "eller", "samt"))
_SOLE = frozenset(
    ("målgruppen", "formålet", "målet", "prisen", "fristen", "taksten", "egenbetalingen", "varigheden", "hensigten", "opgaven")
)
