"""A row of words becomes the answer that begins at one of them: how often, how long, how much, when, who, where."""

from collections.abc import Sequence

from stdgen.rulekit.rivals.stating import (
    AGES,
    CLOCK,
    COUNTS,
    DAY_BEFORE,
    EACH_OF,
    FIGURES,
    ORDINALS,
    OWN,
    OWN_PAYMENT,
    PER,
    PREPOSITIONS,
    RANGE,
    REGULAR,
    TIMES,
    UNITS,
    WEEK,
    YEARS,
    kind_of,
)


def answer(words: Sequence[str], at: int) -> tuple[str, int]:
    """The kind of the answer that begins at a word, and where it ends; no kind and the next word where none does."""
    word = words[at]
    kind = kind_of(word)
    if not kind:
        return "", at + 1
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    if kind in ("number", "one", "each", "day"):
        return _counted(kind, words, at, before)
    if kind in ("where", "who"):
        stands = before in PREPOSITIONS or before in OWN or (at == 0 and kind == "who")
        return kind if stands else "", at + 1
    return _told_by_next(kind, word, after, at)


def _told_by_next(kind: str, word: str, after: str, at: int) -> tuple[str, int]:
    """An answer of two words: «ingen egenbetaling», «hurtigst muligt», «dagen før», «Digital Post»."""
    if kind == "no":
        return "money" if after in OWN_PAYMENT else "", at + 1
    if kind == "post":
        return ("how", at + 2) if after == "post" else ("", at + 1)
    if kind == "soon":
        return "time", at + {"muligt": 2, "som": 3}.get(after, 1)
    if kind == "first":
        return "order" if after == "gang" else "", at + 1
    if kind == "when":
        return ("when", at + 2) if (word, after) in DAY_BEFORE else ("", at + 1)
    return kind, at + 1


def _counted(kind: str, words: Sequence[str], at: int, before: str) -> tuple[str, int]:
    """An answer that counts: «15 timer om måneden», «én gang om året», «hver anden uge», «mandag til torsdag»."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if kind == "number":
        return _figure(words, at, before)
    if kind == "day":
        return _days(words, at)
    if kind == "each":
        end = at + 2 if after in ORDINALS or after[:1].isdigit() else at + 1
        return ("often", end + 1) if end < len(words) and words[end] in UNITS else ("", at + 1)
    if after.startswith("gang"):
        return "often", _span_end(words, at + 2)
    if after in UNITS:
        last = _span_end(words, at + 2)
        return "time" if last == at + 2 else "rate", last
    return "count" if words[at] in ("én", "ét") else "", at + 1


def _figure(words: Sequence[str], at: int, before: str) -> tuple[str, int]:
    """A figure with what it counts, and with how often: «15 timer om måneden», «klokken 8-15», «1. marts»."""
    end = at + 1
    while end < len(words) and (_is_figure(words[end]) or (words[end] in RANGE and end + 1 < len(words) and _is_figure(words[end + 1]))):
        end += 1
    unit = words[end] if end < len(words) else ""
    if before in CLOCK or (before in ("mellem", "fra") and unit not in UNITS and end > at + 1):
        return "clock", end
    if unit in YEARS and before in AGES:
        return "", end + 1
    if unit in TIMES:
        return "often", _span_end(words, end + 1)
    if unit in UNITS:
        last = _span_end(words, end + 1)
        return "time" if last == end + 1 else "rate", last
    kind = COUNTS.get(unit, "")
    return (kind, _span_end(words, end + 1)) if kind else ("count", end)


def _span_end(words: Sequence[str], at: int) -> int:
    """Where «om måneden», «pr. uge» or «ugentligt» after an answer ends."""
    if at >= len(words):
        return at
    if words[at] in REGULAR:
        return at + 1
    return at + 2 if words[at] in EACH_OF and at + 1 < len(words) and words[at + 1] in PER else at


def _days(words: Sequence[str], at: int) -> tuple[str, int]:
    """Several days of the week; one alone tells two things apart."""
    end = at + 1
    while end < len(words) and (words[end] in WEEK or (words[end] in RANGE and end + 1 < len(words) and words[end + 1] in WEEK)):
        end += 1
    return ("days", end) if end > at + 1 or words[at] == "hverdage" else ("", end)


def _is_figure(word: str) -> bool:
    return word[0].isdigit() or word in FIGURES
