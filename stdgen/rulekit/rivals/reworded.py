"""Two sentences of one section become whether the one says in other words, with more or with less, what the other did.

They do where each speaks of what the other is about, and have most of what they say of it in common. Sentences that stand side by side
by right differ in their theme: in what stands before the verb, in the condition that they begin with.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from stdgen.danish.similar import OF_KIN
from stdgen.model.pattern import pattern
from stdgen.rulekit.rivals.kin import is_kin, paired
from stdgen.rulekit.rivals.stated import Stated, stated
from stdgen.rulekit.rivals.stating import BESIDE, SPANS, WEEK, root, telling
from stdgen.rulekit.spoken import WORD

LEAST = 2
"""Words that both have, where the one only says more than the other or gives another answer to a question."""
LEAST_OF_OTHERS = 3
"""Words that both have, where each says something that the other does not."""
LEAST_TURNED = 4
"""Words that both have, where they tell it of two things: «Du får en afgørelse», «Afgørelsen bliver sendt til dig»."""


class Claim(NamedTuple):
    """What a sentence states; `theme` are the words that tell what it is about, `said` all its words.

    `names` are the proper ones, `cites` tells whether it cites law.
    `placed` are names by what their preposition tells: «where», «whom», «whence».
    """

    stated: Stated
    theme: frozenset[str]
    said: frozenset[str]
    names: frozenset[str]
    cites: bool
    placed: Mapping[str, str]

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
    theme = frozenset(word for word in front if word not in _FUNCTION)
    names = frozenset(word.lower() for word in _NAME.findall(text))
    placed = {_ASKED[match["by"]]: match["name"] for match in _PLACED.finditer(text)} if names else {}
    return Claim(stated(words), theme, frozenset(words), names - theme, "§" in text, placed)


def is_reworded(one: Claim, other: Claim, *, apart: int, points: bool) -> bool:
    """Whether they do; the farther `apart`, the more they must have in common, and so must `points` of a list."""
    if not (_may_be_one(one, other) and _holds(one.theme, other) and _holds(other.theme, one)):
        return False
    pairs, left, right = paired(one.stated.about, other.stated.about)
    both = [*(one.stated.about[key] for key in one.stated.about.keys() & other.stated.about.keys()), *pairs]
    left, right = ([word for word in rest if word not in _IMPLIED | of.names] for rest, of in ((left, one), (right, other)))
    if not OF_KIN.isdisjoint((*left, *right)):
        return False
    differing, agreeing = _differing(one, other), _agreeing(one, other)
    if not (differing or agreeing or any(word not in one.theme and root(word) not in map(root, other.theme) for word in both)):
        return False  # they speak of one thing and say two things of it
    common, more = len(both) + agreeing + 1 - apart, len(left) + len(right)
    of_one = _are_of_one(one, other)
    if left and right:
        return not (differing or points) and common >= (LEAST_OF_OTHERS if of_one else LEAST_TURNED) and more <= common + of_one
    if not (differing or of_one):
        return (LEAST_OF_OTHERS if not more else LEAST_TURNED) <= len(both) + 1 - apart and more <= common
    least = LEAST + (not (differing or one.theme)) - (differing and not more and bool(one.theme)) + points
    return common >= (least if differing or more else LEAST_TURNED) and (differing or more <= common)


def are_of_two_cases(one: str, other: str) -> bool:
    """Whether two sentences, as printed, begin with conditions that each name something else: «Har du brug for tolk, …»."""
    cases = [_case(text) for text in (one, other)]
    if not all(cases):
        return False
    return all(any(not any(is_kin(word, each) for each in there) for word in here) for here, there in (cases, cases[::-1]))


def _case(text: str) -> frozenset[str]:
    """The words of the condition that a sentence begins with, as far as they tell something; none where it begins with none."""
    words = WORD.findall(text.partition(",")[0].lower()) if "," in text else []
    return frozenset(word for word in words if telling((word,))) if words and words[0] in _CONDITION else frozenset()


def _are_of_one(one: Claim, other: Claim) -> bool:
    """Whether both begin with one thing, or with one who acts."""
    if one.theme and other.theme:
        return any(is_kin(word, each) for word in one.theme for each in other.theme)
    return not (one.theme or other.theme) and "" != one.stated.actor == other.stated.actor


def _agreeing(one: Claim, other: Claim) -> int:
    """How many questions of who and where they answer alike."""
    ours, theirs = one.stated.answers, other.stated.answers
    return sum(kind in ours and ours[kind] == theirs.get(kind) for kind in ("who", "where"))


def _may_be_one(one: Claim, other: Claim) -> bool:
    """Whether neither tells of complaints, whose few words come again and again.

    Nor that one alone cites the law for what was said, nor of another one who acts,
    of another day of the week, of the other end of a stretch.
    """
    if _COMPLAINT in one.stated.about or _COMPLAINT in other.stated.about:
        return False
    if len(one.stated.bounds | other.stated.bounds) > 1 or one.said & WEEK != other.said & WEEK:
        return False
    if one.cites is not other.cites or one.sets_price_of(other) or other.sets_price_of(one):
        return False
    clocks = [each.stated.answers["clock"] for each in (one, other) if "clock" in each.stated.answers]
    if len(clocks) > 1 and clocks[0] != clocks[1]:
        return False
    actors = {one.stated.actor, other.stated.actor}
    return not (len(actors) > 1 and "" not in actors)


def _verb(words: Sequence[str], text: str) -> int:
    """How many words stand before the verb of the main clause; all where there is none."""
    if words[0] in _CONDITION and (comma := text.find(",")) > 0:
        return len(WORD.findall(text[:comma]))
    for at in range(1, min(len(words), _LATEST)):
        if at > 1 and words[at - 1] in _WITHIN:
            continue
        if words[at] in _VERBS or (_VERB.fullmatch(words[at]) and not _is_noun(words, at)):
            return at
    return len(words)


def _is_noun(words: Sequence[str], at: int) -> bool:
    """Whether what may be a verb by its ending stands where a noun does: «en medarbejder», «til aktiviteter»."""
    return words[at - 1] in _BEFORE_NOUN or words[at - 1].endswith("s") or words[at - 1][0].isdigit()


def _holds(theme: frozenset[str], other: Claim) -> bool:
    """Whether the other speaks of all that this theme names."""
    held = other.stated.about
    return all(
        word in other.theme or root(word) in held or any(is_kin(word, each) for each in held.values()) or word in other.said
        for word in theme
    )


def _differing(one: Claim, other: Claim) -> bool:
    """Whether they give two answers to one question, two names among them; hours tell two things apart."""
    ours, theirs = one.stated.answers, other.stated.answers
    choice = BESIDE if "kan" in one.stated.apart & other.stated.apart else frozenset[str]()
    if any(sorted(ours[kind]) != sorted(theirs[kind]) for kind in (ours.keys() & theirs.keys()) - choice):
        return True
    placed = one.placed.keys() & other.placed.keys()
    return one.denies is not other.denies or any(one.placed[asked] != other.placed[asked] for asked in placed)


_NAME = pattern(r"(?<=[a-zæøå,0-9] )[A-ZÆØÅ][\wæøå]+")
"""A word in a sentence that begins with a capital."""
_ASKED = {**dict.fromkeys(("i", "på", "ved", "hos"), "where"), "til": "whom", "fra": "whence", "af": "whence"}
_PLACED = pattern(rf"\b(?P<by>{'|'.join(_ASKED)})\s+(?P<name>[A-ZÆØÅ][\wæøå]+(?:\s+(?:og\s+)?[A-ZÆØÅ][\wæøå]+)*)")
"""«på Aktivitetscentret Solgården»"""
_COMPLAINT = root("klage")
_LATEST = 10
_DENIES = frozenset(("ikke", "ingen", "intet", "aldrig", "uden", "hverken"))
_CONDITION = frozenset(
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
_IMPLIED = SPANS | {"gerne", "ikke", "andet", "aftalt", "muligt"}
"""What goes without saying, or is told as a part of an answer."""
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
    """.split()  # noqa: SIM905  # as above
)
