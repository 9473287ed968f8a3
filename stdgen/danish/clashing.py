"""Two sentences about one thing become an answer: do they give it two times or two places, of which only one can hold?

Statements that stand side by side by right speak of two things, or of times that do not meet.
"""

from collections.abc import Sequence

from stdgen.danish.related import is_number
from stdgen.danish.softened import plain
from stdgen.model.pattern import pattern

LEAST_BEFORE = 3
"""Words with which both must begin: whom or what the sentences speak of."""
LEAST_OF_EVENT = 4
LEAST_PLACED = 8
"""Words with which both begin, so many that only the place can be another."""
LEAST_AFTER = 2
LEAST_FOR_DAYS = 7
"""Words of a sentence that tells more than on what day: two days of one thing stand in one sentence."""
LONG_ALIKE = 6
"""Words in a row that both have, so many that they state the same."""
LONG = 6
"""Letters of a word that tells something."""
ENOUGH = 4
"""Words that tell something, so many that two sentences which begin with them state the same."""
MOST_ADDED = 4
MOST_LEFT = 5


def clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences, as words in small letters, tell different times of one thing, or the same of one and of more."""
    before = _common(one, other)
    if before >= LEAST_BEFORE and (_is_retimed(one, other) or _is_rescheduled(one, other, before)):
        return True
    if before >= LEAST_PLACED and _is_replaced(one[before:], other[before:]):
        return True
    if _is_loosened(one, other) or _goes_apart(one, other):
        return True
    return before > 0 and (_is_widened(one, other, before) or _is_widened(other, one, before))


def two_addresses(one: str, other: str) -> bool:
    """Whether two sentences begin alike and go on with two addresses."""
    here, there = _ADDRESS.search(one), _ADDRESS.search(other)
    if not here or not there or here[0] == there[0]:
        return False
    return _common(one[: here.start()].lower().split(), other[: there.start()].lower().split()) >= LEAST_BEFORE


def two_answers(one: str, other: str) -> bool:
    """Whether two sentences are the same but for who does it, where it is, or the age of whom it is for."""
    for asked in (_DOER, _AGED, _PLACED):
        here, there = asked.fullmatch(one), asked.fullmatch(other)
        if here and there and here["before"] == there["before"]:
            return here["answer"].lower() != there["answer"].lower()
    return False


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _is_retimed(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether they differ in hours or in the last day of a stretch alone, and the hours meet: «mandag til torsdag klokken 9-12»."""
    if len(one) != len(other):
        return False
    changed = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(changed) == 1 and WEEKDAYS.issuperset((one[changed[0]], other[changed[0]])):
        return len(one) >= LEAST_FOR_DAYS
    if not any(is_number(one[at]) for at in changed) or not all(_is_time(one, at) and _is_time(other, at) for at in changed):
        return False
    ours, theirs = [_hours(words) for words in (one, other)]
    return len(ours) == len(theirs) == 2 and ours[0] < theirs[1] and theirs[0] < ours[1]


def _is_loosened(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether but for hours that meet the two differ in no more than «som udgangspunkt» and «alle»."""
    ours, theirs = _hours(one), _hours(other)
    if any(is_number(word) and words[at - 1] not in _CLOCK for words in (one, other) for at, word in enumerate(words)):
        return False
    if len(ours) != 2 or len(theirs) != 2 or ours == theirs or not (ours[0] < theirs[1] and theirs[0] < ours[1]):
        return False
    bare = [[word for word in plain(words) if word not in LOOSE and not is_number(word)] for words in (one, other)]
    return bare[0] == bare[1]


def _goes_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both begin with many of the same words, telling ones or a figure with what it counts, and go on in two ways."""
    ours, theirs = ([word for word in words if word not in _ARTICLES] for words in (one, other))
    alike = _common(ours, theirs)
    if alike < LONG_ALIKE or max(len(ours), len(theirs)) - alike > MOST_LEFT:
        return False
    if any(map(is_number, ours[:alike])):
        return True
    changed = max(len(ours), len(theirs)) - alike - _common(ours[: alike - 1 : -1], theirs[: alike - 1 : -1])
    return changed > 1 and sum(len(word) >= LONG for word in ours[:alike]) >= ENOUGH


def _is_replaced(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether what is left of both is no more than a place each: «i rådhusets forhal», «på biblioteket»."""
    return bool(one and other) and one[0] in _AT and other[0] in _AT and max(len(one), len(other)) <= MOST_LEFT


def _is_time(words: Sequence[str], at: int) -> bool:
    before = words[at - 1]
    if is_number(words[at]):
        return before in _CLOCK or is_number(before)
    return words[at] in WEEKDAYS and before in ("til", "og")


def _hours(words: Sequence[str]) -> list[float]:
    return [float(word.replace(",", ".")) for word in words if word.replace(".", "").replace(",", "").isdigit()]


def _is_rescheduled(one: Sequence[str], other: Sequence[str], before: int) -> bool:
    """Whether one event is given two places and two figures: «Det første møde er på rådhuset senest ti …»."""
    after = _common(one[::-1], other[::-1])
    if before < LEAST_OF_EVENT or after < LEAST_AFTER or _EVENTS.isdisjoint(one[:before]):
        return False
    figures = one[-after - 1], other[-after - 1]
    return all(map(is_number, figures)) and _PLACES.issuperset((one[before], other[before]))


def _is_widened(one: Sequence[str], other: Sequence[str], before: int) -> bool:
    """Whether the other puts somebody in («pårørende og frivillige»), goes on alike for long and ends in another way."""
    if len(other) <= before or other[before] not in _AND:
        return False
    for added in range(2, MOST_ADDED + 1):
        alike = _common(one[before:], other[before + added :])
        if alike >= LONG_ALIKE:
            return len(one) - before - alike <= MOST_LEFT and len(other) - before - added - alike <= MOST_LEFT
    return False


_ADDRESS = pattern(
    r"\b[A-ZÆØÅ][\wæøåÆØÅ.]+(?: [A-ZÆØÅ]?[\wæøå]+)? \d{1,3}\b(?!\s*(?:uger?|dage?|timer?|kr|pct|procent|måneder|år)\b)(?=[\s,.]|$)"
)
_DOER = pattern(
    r"(?P<before>(?!De[nt]?\b)[A-ZÆØÅ][^.,:]*?(?:\b\w{3,}es|\b(?:er|bliver) \w+(?:et|t|de)) (?:\w+ )?af )"
    r"(?P<answer>(?!(?:sted|hensyn|ren|sig|og)\b)(?:[\w-]+ ){0,6}[\w-]+)\."
)
"""«Besøgene varetages af pædagoger.»"""
_PERIODS = (
    r"(?!\w*(?:tim|weekend|forår|efterår|sommer|vint|period|ug|dag|aften|natt|morgen|måned|fælles|samarbejd|begynd|start|tid|telefon))"
)
_PLACED = pattern(
    r"(?P<before>[A-ZÆØÅ]\w+ (?:holdes|afholdes|foregår|sker|mødes|ligger|finder sted) )"
    rf"(?P<answer>(?:hjemme )?(?:i|på|hos|ved) {_PERIODS}(?:[\w-]+[se] )?{_PERIODS}(?:[\w-]+(?:en|et|erne)|dig)"
    r"(?: (?:i|på|ved|hos) [\w -]{2,30})?)\."
)
"""«Mødet holdes på tilbuddet.»"""
_AGED = pattern(
    r"(?P<before>[A-ZÆØÅ][^.,:\d]{8,}? )"
    r"(?P<answer>(?:over|under|fra|mellem|i alderen|fyldt|på)\b[^.,]*\d+[^.,]* år(?: og (?:op|derover))?)\."
)
"""«Tilbuddet er for borgere over 18 år.»"""
_AND = frozenset(("og", "eller", "samt"))
_CLOCK = frozenset(("klokken", "kl", "fra", "til", "mellem", "og"))
_AT = frozenset(("i", "på", "hos", "ved"))
_ARTICLES = frozenset(("et", "en"))
LOOSE = frozenset(("alle", "dog"))
"""What makes a statement hold of more or of fewer, beside what loosens it."""
WEEKDAYS = frozenset(("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"))
_EVENTS = frozenset(("første", "sidste", "afsluttende", "næste", "årlige", "indledende"))
_PLACES = frozenset(("på", "i", "hos", "hjemme", "ved", "over", "digitalt", "telefonisk", "inden", "senest", "højst"))
