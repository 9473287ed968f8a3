"""Two sentences of one section become whether the one states anew what the other did, with the same answers or others.

They do where they speak of the same and answer the same questions. Sentences that stand side by side by right differ in what
they speak of: «Frokosten koster 35 kroner», «Aftensmaden koster 50 kroner».
"""

from collections.abc import Container, Iterator, Sequence

from stdgen.model.pattern import pattern
from stdgen.rulekit.rivals.cases import are_of_two_doers, end_in_two_cases
from stdgen.rulekit.rivals.claims import CONDITION, Claim, claim
from stdgen.rulekit.rivals.kin import paired
from stdgen.rulekit.rivals.otherwise import ALL, SOME, is_answered_otherwise
from stdgen.rulekit.rivals.reworded import is_reworded
from stdgen.rulekit.rivals.stated import Stated
from stdgen.rulekit.rivals.stating import APART, BESIDE, LIGHT, root, telling

FARTHEST = 8
NEAREST = 3
"""Sentences apart: what is restated stands near."""
BEGINNING = 5
SLACK = 4
"""Telling words that two sentences may have more than three for each that both have."""
LEAST_ENLARGED = 4
MOST_MORE = 2
MOST = 0.7


def restated(rows: Sequence[Sequence[str]], texts: Sequence[str], known: Container[int] = ()) -> list[tuple[int, int]]:
    """Pairs of these sentences, each as its words in small letters and as printed, of which the second states the first anew.

    Of those that no full stop ends, points of a list, those are meant that are sentences nonetheless. Of `known` ones it is told already.
    """
    ended = [text[-1] == "." or text[-2:] == ".)" for text in texts]
    points = [at for at, whole in enumerate(ended) if not whole]
    found = [
        (at, then) for place, at in enumerate(points) for then in points[place + 1 : place + NEAREST] if _is_enlarged(rows[at], rows[then])
    ]
    reworded: list[tuple[int, int]] = []
    read: dict[int, Claim] = {}
    for at, then in _near(rows, ended):
        if then in known or _goes_on(rows[at]) != _goes_on(rows[then]):
            continue
        one, other = (read.get(each) or read.setdefault(each, claim(rows[each], texts[each])) for each in (at, then))
        if not (one.stated.about and other.stated.about):
            continue
        if {one.ahead, other.ahead} == {"near", "far"} or end_in_two_cases(rows[at], rows[then]):
            continue
        if are_of_two_doers(texts[at], texts[then]):
            continue
        if rows[at][0] == rows[then][0] in CONDITION and _are_of_two_sides(one.stated, other.stated):
            continue
        if _is_restated(one.stated, other.stated, ALL if then == at + 1 else ALL + 1):
            found.append((at, then))
        elif then <= at + NEAREST and is_reworded(one, other, apart=then - at if ended[at] else 1, points=not ended[at]):
            reworded.append((at, then))
    return [*found, *_not_of_a_row(reworded)]


def _goes_on(words: Sequence[str]) -> frozenset[str]:
    """The words near its beginning by which a sentence goes on from another, and «også» wherever it stands."""
    return APART.intersection(words[:BEGINNING]) | {"også"}.intersection(words)


def _not_of_a_row(pairs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs without a third sentence that is like both: three alike are a row of parallel statements, a change has two sides."""
    like: dict[int, set[int]] = {}
    for one, other in pairs:
        like.setdefault(one, set()).add(other)
        like.setdefault(other, set()).add(one)
    return ((one, other) for one, other in pairs if like[one].isdisjoint(like[other]))


def _near(rows: Sequence[Sequence[str]], ended: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that have half of what either tells in common: what costs least is asked first, as most pairs have not."""
    told = [
        telling(words) if len(words) > SOME and (whole or _DEFINITE.fullmatch(words[0])) else _NOTHING
        for words, whole in zip(rows, ended, strict=True)
    ]
    for at, one in enumerate(told):
        if not one:
            continue
        for then, other in enumerate(told[at + 1 : at + 1 + FARTHEST], at + 1):
            if one.isdisjoint(other) or ended[at] is not ended[then]:
                continue
            common, both = len(one & other), len(one) + len(other)
            share = 2 * common >= min(len(one), len(other)) and both <= 3 * common + SLACK
            if (share or (then == at + 1 and rows[at][0] == rows[then][0] not in LIGHT)) and rows[at] != rows[then]:
                yield at, then


def _is_enlarged(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of two points lists something more than the other and else says the same: «læse breve», «læse post og breve»."""
    if _AND.isdisjoint(one) and _AND.isdisjoint(other):
        return False
    short, long = sorted((["0" if word.isdigit() else word for word in words if word not in _AND] for words in (one, other)), key=len)
    more = len(long) - len(short)
    if len(short) < LEAST_ENLARGED or not 0 < more <= MOST_MORE:
        return False
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if same < 2 or short[same:] != long[same + more :]:
        return False
    words = one if len(one) > len(other) else other
    return any(
        words[at] in _AND and not {words[at - 1], words[at + 1]}.isdisjoint(long[same : same + more]) for at in range(1, len(words) - 1)
    )


def _is_restated(one: Stated, other: Stated, most: int) -> bool:
    """Whether they do; without another answer to a question they must speak of `most` the same things."""
    if one.early or other.early or len(one.bounds | other.bounds) > 1:
        return False
    if one.subject and one.subject == other.subject and _are_kin(one.about, other.about):
        return True
    kinds = one.answers.keys() & other.answers.keys()
    if one.tells_otherwise_when(other):
        return _agreed(one, other, free=False) >= SOME
    if not (one.answers.keys() ^ other.answers.keys()) <= BESIDE:
        return False
    agreed = _agreed(one, other, free=not kinds)
    if not agreed:
        return False
    differing = {kind for kind in kinds if sorted(one.answers[kind]) != sorted(other.answers[kind])}
    if not differing:
        is_named = one.names and other.names and agreed >= SOME and len(one.about) != len(other.about)
        return agreed >= most or is_named or (agreed >= SOME and _are_of_two_sides(one, other))
    return not _are_of_two_sides(one, other) and is_answered_otherwise(differing, agreed, one, other)


def _are_of_two_sides(one: Stated, other: Stated) -> bool:
    """Whether the one is the citizen's act and the other the municipality's."""
    return one.actor != other.actor and "" not in (one.actor, other.actor)


def _are_kin(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether the two have most of what they speak of in common, where only one can tell it: «Målgruppen er», «Formålet er»."""
    pairs = len(one.keys() & other.keys()) + len(paired(one, other)[0])
    return pairs > SOME and pairs >= MOST * (len(one) + len(other)) / 2


def _agreed(one: Stated, other: Stated, *, free: bool) -> int:
    """How many words both speak of; none where one speaks of something that the other does not.

    `free` lets what the one lists more pass: «pædagoger», «pædagoger og lærere».
    """
    least = [{key for key, word in where.about.items() if not _may_lack(word, where, free=free)} for where in (one, other)]
    if len(least[0]) > len(other.about) or len(least[1]) > len(one.about):
        return 0
    pairs, left, right = paired(one.about, other.about)
    if left and right:
        return 0 if any(root(word) not in _IMPLIED for word in (*left, *right)) else len(pairs)
    for rest, where in ((left, one), (right, other)):
        if any(not _may_lack(word, where, free=free) for word in rest):
            return 0
    return len(one.about.keys() & other.about.keys()) + len(pairs)


def _may_lack(word: str, where: Stated, *, free: bool) -> bool:
    """Whether a word that the one speaks of may be missing in the other."""
    return (
        root(word) in _IMPLIED or (root(word) == _PAY and "money" in where.answers) or (free and where.names and root(word) in where.listed)
    )


_PAY = root("betaler")
_NOTHING = frozenset[str]()
_AND = frozenset(("og", "eller", "samt"))
_DEFINITE = pattern(r"\w{3,}(?:en|et|erne|ene)|en|et|du|vi|at")
_IMPLIED = frozenset(
    map(
        root,
        """
        ansøgning afgørelse modtaget modtager truffet træffes sag sagen møde mål borgerne deltagerne brugerne beboerne
        """.split(),  # noqa: SIM905  # words in quotation marks are harder to read
    )
)
"""What goes without saying: «svar», «svar på din ansøgning»."""
