"""Names, codes and beginnings of codes become the rules that are meant."""

from collections.abc import Iterable, Mapping

from stdgen.model.pattern import pattern
from stdgen.rulekit.reported import NOT_READ

_BEGINNING = pattern(r"SG[0-9]{0,3}")


def meant(word: str, known: Mapping[str, str]) -> frozenset[str]:
    """The codes that a word means, `known` giving the name of each code; none where no rule is meant."""
    upper = word.upper()
    if upper in known:
        return frozenset((upper,))
    if _BEGINNING.fullmatch(upper):
        return frozenset(code for code in known if code.startswith(upper))
    return frozenset(code for code, name in known.items() if name == word.lower())


def chosen(known: Mapping[str, str], select: Iterable[str] | None, ignore: Iterable[str]) -> frozenset[str]:
    """The codes that are selected (None for all) and not ignored, and in any case those that tell of what was not read."""
    selected = frozenset(known) if select is None else _all(select, known)
    return selected - _all(ignore, known) | told_always(known)


def leaves_none(known: Mapping[str, str], select: Iterable[str] | None, ignore: Iterable[str]) -> bool:
    """Whether nothing that was wanted is left: a check by no rule would make every document look clean."""
    wanted = frozenset(known) - told_always(known) if select is None else _all(select, known)
    return not wanted - _all(ignore, known)


def told_always(known: Mapping[str, str]) -> frozenset[str]:
    """The rules that cannot be turned off: a document that was not read would look like a clean one."""
    return frozenset(code for code, name in known.items() if name in NOT_READ)


def _all(words: Iterable[str], known: Mapping[str, str]) -> frozenset[str]:
    return frozenset(code for word in words for code in meant(word, known))
