"""A line of text becomes the changes in it that are told to have come after the approval, on whatever day."""

import re
from collections.abc import Iterator

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import find_dates
from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.approvals.changing import CHANGE, OTHER, OWN, OWN_FIRST
from stdgen.rulekit.approvals.stamps import COMMITTEE, NOT_YET, SMALL_WORDS


def undated(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences without a day tell it of this very text: «Teksten er opdateret efter udvalgets møde»."""
    for sentence in sentences(text) if _AFTER.search(text) else ():
        words = sentence.text
        after = _AFTER.search(words)
        if after and not _ASKED.match(words) and _is_told(f"{words[: after.start()]} {words[after.end() :]}") and not find_dates(words):
            yield sentence.start, sentence.end


def _is_told(rest: str) -> bool:
    """Whether what stands beside the approval tells of a change that was made, by no council, in a text of one's own."""
    if CHANGE.search(rest) is None or any(sign.search(rest) for sign in (NOT_YET, OTHER, _APPROVED, COMMITTEE, POLITICAL)):
        return False
    what = SMALL_WORDS.sub(" ", CHANGE.sub(" ", rest)).strip(" ,:;.–-()")
    return OWN.search(what) is not None and OWN_FIRST.match(what) is not None


_AFTER = pattern(
    r"\b(?:siden|efter)\s+(?:(?:den\s+(?:politiske\s+)?)?(?:vedtagelse|godkendelse)n?"
    r"|(?:\w+-\s+og\s+)?\w*(?:udvalgets|rådets|bestyrelsens)\s+(?:møde|godkendelse|vedtagelse|behandling|beslutning))\b(?!\s+(?:af|i|om)\s)",
    re.IGNORECASE,
)
_APPROVED = pattern(r"godkend|\bvedt[ao]g|tiltr[åa]d", re.IGNORECASE)
_ASKED = pattern(r"\W*(?:er|hvis|bliver|blev|når|såfremt|hvad|skal)\b", re.IGNORECASE)
"""What opens a question or a condition."""
