"""Two sentences of one section become whether the one says in other words, with more or with less, what the other did.

They do where each speaks of what the other is about, and have most of what they say of it in common. Sentences that stand side by side
by right differ in their theme: in what stands before the verb, in the condition that they begin with.
"""

from collections.abc import Sequence
from typing import NamedTuple

from stdgen.danish.edits import OF_KIN
from stdgen.rulekit.rivals.claims import Claim
from stdgen.rulekit.rivals.kin import is_kin, paired
from stdgen.rulekit.rivals.stating import BESIDE, SPANS, WEEK, root

LEAST = 2
"""Words that both have, where the one only says more than the other or gives another answer to a question."""
LEAST_OF_OTHERS = 3
"""Words that both have, where each says something that the other does not."""
LEAST_WIDENED = 3
"""Words that both have, where the one says the same of more: «de ansatte», «de ansatte og de frivillige»."""
LEAST_TURNED = 4
"""Words that both have, where they tell it of two things: «Du får en afgørelse», «Afgørelsen bliver sendt til dig»."""


class _Beside(NamedTuple):
    """What two claims share, counted: `common` words and answers (fewer the farther apart), `more` words that only one of them has.

    `differing`: they answer one question in two ways; `of_one`: they begin with one thing or person; `held`: what either begins with
    stands in the other in the same form; `same`: they tell of nothing but the same.
    """

    words: int
    common: int
    more: int
    differing: bool
    of_one: bool
    held: bool
    same: bool


def is_reworded(one: Claim, other: Claim, *, apart: int, points: bool) -> bool:
    """Whether they do; the farther `apart`, the more they must have in common, and so must `points` of a list."""
    widened = not (_holds(one.theme, other) and _holds(other.theme, one))
    if not _may_be_one(one, other) or (widened and not _is_widened(one, other)):
        return False
    both, left, right = _parted(one, other)
    if not OF_KIN.isdisjoint((*left, *right)):
        return False
    differing, agreeing = _differing(one, other), _agreeing(one, other)
    if not (differing or agreeing or _say_one_of_it(both, one, other)):
        return False
    words = len(both) + 1 - apart
    beside = _Beside(
        words,
        words + agreeing,
        len(left) + len(right),
        differing,
        _are_of_one(one, other),
        _are_held(one, other),
        one.stated.about.keys() == other.stated.about.keys(),
    )
    if widened and (differing or (left and right) or len(both) < LEAST_WIDENED):
        return False
    if left and right:
        return not points and _says_each_its_own(beside)
    if differing or beside.of_one:
        return _goes_on(beside, themed=bool(one.theme), points=points)
    return _is_turned(beside)


def _parted(one: Claim, other: Claim) -> tuple[list[str], list[str], list[str]]:
    """The words that both have, be it in two forms, and those that tell something in the one alone, in the other alone."""
    pairs, left, right = paired(one.stated.about, other.stated.about)
    both = [*(one.stated.about[key] for key in one.stated.about.keys() & other.stated.about.keys()), *pairs]
    left, right = ([word for word in rest if word not in _IMPLIED | of.names] for rest, of in ((left, one), (right, other)))
    return both, left, right


def _say_one_of_it(both: Sequence[str], one: Claim, other: Claim) -> bool:
    """Whether they share more than the thing that they speak of, of which they might say two things."""
    return any(word not in one.theme and root(word) not in map(root, other.theme) for word in both)


def _says_each_its_own(beside: _Beside) -> bool:
    """Whether they are one statement although each says something that the other does not; they then give no two answers."""
    least = LEAST_OF_OTHERS if beside.of_one else LEAST_TURNED
    return not beside.differing and beside.common >= least and beside.more <= beside.common + beside.of_one


def _is_turned(beside: _Beside) -> bool:
    """Whether they tell one thing from two ends: «Du får en afgørelse», «Afgørelsen bliver sendt til dig»."""
    least = LEAST_TURNED if beside.more and not beside.held else LEAST_OF_OTHERS
    return beside.words >= least and beside.more <= beside.common


def _goes_on(beside: _Beside, *, themed: bool, points: bool) -> bool:
    """Whether the one only says more than the other, or gives another answer to the same question."""
    if not beside.differing:
        least = (LEAST + (not themed) if beside.more else LEAST_OF_OTHERS if beside.same else LEAST_TURNED) + points
        return beside.common >= least and beside.more <= beside.common
    return beside.common >= LEAST - (themed and not beside.more) + points


def _are_of_one(one: Claim, other: Claim) -> bool:
    """Whether both begin with one thing, or with one who acts."""
    if one.theme and other.theme:
        return any(is_kin(word, each) for word in one.theme for each in other.theme)
    return not (one.theme or other.theme) and "" != one.stated.actor == other.stated.actor


def _are_held(one: Claim, other: Claim) -> bool:
    """Whether both begin with things that the other names as they do: «opgaven», but not «planen» and «en plan»."""
    return bool(one.theme | other.theme) and one.theme <= other.said and other.theme <= one.said


def _agreeing(one: Claim, other: Claim) -> int:
    """How many questions of who and where they answer alike."""
    ours, theirs = one.stated.answers, other.stated.answers
    return sum(kind in ours and ours[kind] == theirs.get(kind) for kind in ("who", "where"))


def _may_be_one(one: Claim, other: Claim) -> bool:
    """Whether neither tells of complaints, whose few words come again and again.

    Nor that one alone cites the law for what was said, nor of another one who acts,
    of another day of the week, of the other end of a stretch, nor that each answers a question that the other leaves open.
    """
    if _COMPLAINT in one.stated.about or _COMPLAINT in other.stated.about:
        return False
    if len(one.stated.bounds | other.stated.bounds) > 1 or one.said & WEEK != other.said & WEEK:
        return False
    if one.cites is not other.cites or one.sets_price_of(other) or other.sets_price_of(one):
        return False
    if _answer_two_questions(one, other):
        return False
    clocks = [each.stated.answers["clock"] for each in (one, other) if "clock" in each.stated.answers]
    if len(clocks) > 1 and clocks[0] != clocks[1]:
        return False
    actors = {one.stated.actor, other.stated.actor}
    return not (len(actors) > 1 and "" not in actors)


def _answer_two_questions(one: Claim, other: Claim) -> bool:
    """Whether each answers what the other does not, and neither answers more: how it comes, when it comes."""
    ours, theirs = one.stated.answers.keys(), other.stated.answers.keys()
    return bool(ours and theirs) and ours.isdisjoint(theirs) and not one.stated.tells_otherwise_when(other.stated)


def _holds(theme: frozenset[str], other: Claim) -> bool:
    """Whether the other speaks of all that this theme names."""
    held = other.stated.about
    return all(
        word in other.theme or root(word) in held or any(is_kin(word, each) for each in held.values()) or word in other.said
        for word in theme
    )


def _is_widened(one: Claim, other: Claim) -> bool:
    """Whether one of them joins somebody or something to the theme of the other: «de ansatte», «de ansatte og de frivillige»."""
    return bool(one.joined) is not bool(other.joined) and _holds(one.theme - one.joined, other) and _holds(other.theme - other.joined, one)


def _differing(one: Claim, other: Claim) -> bool:
    """Whether they give two answers to one question, two names among them; hours tell two things apart."""
    ours, theirs = one.stated.answers, other.stated.answers
    choice = BESIDE if "kan" in one.stated.apart & other.stated.apart else frozenset[str]()
    if any(sorted(ours[kind]) != sorted(theirs[kind]) for kind in (ours.keys() & theirs.keys()) - choice):
        return True
    placed = one.placed.keys() & other.placed.keys()
    if one.stated.tells_otherwise_when(other.stated):
        return True
    return one.denies is not other.denies or any(one.placed[asked] != other.placed[asked] for asked in placed)


_COMPLAINT = root("klage")
_IMPLIED = SPANS | {"gerne", "ikke", "andet", "aftalt", "muligt"}
"""What goes without saying, or is told as a part of an answer."""
