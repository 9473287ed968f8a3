"""Text with section signs in it becomes the references in it that lead nowhere, each with the kind of fault."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.acts import signs
from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.citing_slips import UNNUMBERED, WORDINGS, Kind


class Miscited(NamedTuple):
    """A reference that leads nowhere, from `start` to `end` of the text."""

    start: int
    end: int
    kind: Kind


SIGNS = (
    "§",
    "$",
    "lovens ",
    *UNNUMBERED,
    "loven ",
    "loven,",
    "social service ",
    "sel ",
    "i lov om social",
    " paragraf",
)
"""Every such reference holds one of these in small letters."""


def miscited(text: str) -> Iterator[Miscited]:
    """The faulty references in a text, each stretch of it once, in the order of the kinds."""
    taken: list[range] = []
    bare = _is_bare(text)
    for kind, first, others, wording in WORDINGS:
        if first not in text or not (any(map(text.__contains__, others)) if others else bare):
            continue
        for match in wording.finditer(text):
            here = range(match.start(), match.start() + len(match[0].rstrip()))
            if _is_sound(text, match, kind) or any(match.start() in one or one.start in here for one in taken):
                continue
            taken.append(here)
            yield Miscited(here.start, here.stop, kind)


def _is_bare(text: str) -> bool:
    """Whether a sign stands in it that no number follows."""
    after = text.split("§")[1:]
    return not all(part[:1].isdigit() or part[1:2].isdigit() for part in after)


def _is_sound(text: str, match: re.Match[str], kind: Kind) -> bool:
    """Whether the sign stands for the word itself («den enkelte §», a column's «§»), or the place belongs to a section before it."""
    before = text[max(0, match.start() - 40) : match.start()]
    if kind is Kind.NUMBERLESS and "§" not in match[0]:
        return _AFTER_SECTION.search(text[max(0, match.start() - 60) : match.start()]) is not None
    if kind is Kind.NUMBERLESS:
        alone = len(text.split()) < 4 and "lov" not in text.lower() and not _needs_number(before)
        in_brackets = before.endswith("(") and text.startswith(")", match.end())
        return alone or in_brackets or _AS_WORD.search(before) is not None or _LABEL.fullmatch(text) is not None
    if kind is Kind.TURNED:
        return (_AFTER_SECTION if "§" in match[0] else _AFTER_PART).search(before) is not None
    if match[0][0] == "$":
        return "lov" not in text.lower() and "stk" not in text
    return kind is Kind.SIGNLESS and match[0].startswith("lov") and not before[-4:].isalpha()


def _needs_number(before: str) -> bool:
    """Whether a sign must have a number though the text is short: «SEL §», «Hjemmel: §»."""
    plain = before.rstrip(" ,")
    return plain.endswith((":", *signs()))


_AS_WORD = pattern(
    r"\b(?:den|denne|det|hver|hvert|enhver|en|et|enkelte?|samme|pågældende|relevante|nævnte|følgende|tegnet|\w+tegnet|andre|andet"
    r"|disse|de|nye?"
    r"|gældende|samtlige|alle|flere|mange|få|vigtigste|ingen|hvilken|hvilke|ovenstående)\s+$",
    re.IGNORECASE,
)
_LABEL = pattern(r"\W*(?:lov(?:en|grundlag|givning)?|paragraf)?[\s/,-]*(?:og\s+)?§+\W*", re.IGNORECASE)
_AFTER_SECTION = pattern(r"§[^§;]{0,40}$")
"""What stands before a «stk.» or «nr.» that belongs to a section named before it: «§ 83, stk. 1, § 84»."""
_AFTER_PART = pattern(r"[Ss]tk\.?\s*\d+,?\s*$")
"""What stands before a «nr.» that belongs to a «stk.» named before it: «stk. 1, nr. 1, stk. 2»."""
