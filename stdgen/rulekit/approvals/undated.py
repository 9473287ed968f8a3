"""A line of text becomes the changes in it that are told to have come after the approval, on whatever day."""

import re
from collections.abc import Iterator

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import find_dates
from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.approvals.changing import AFTER, CHANGE, COMMITTEE, OTHER, OWN, OWN_FIRST
from stdgen.rulekit.approvals.stamps import NOT_YET, SMALL_WORDS


def undated(text: str, approved: str) -> Iterator[tuple[int, int]]:
    """Where sentences without a day of their own tell it of this very text, approved that day: «Teksten er ændret efter godkendelsen»."""
    for sentence in sentences(text) if AFTER.search(text) else ():
        after = AFTER.search(sentence.text)
        if after is None or _ASKED.match(sentence.text) or _is_of_another(after, approved):
            continue
        rest = f"{sentence.text[: after.start()]} {sentence.text[after.end() :]}"
        if _is_told(rest) and not find_dates(rest):
            yield sentence.start, sentence.end


def _is_of_another(after: re.Match[str], approved: str) -> bool:
    """Whether it names the day of an earlier approval than the last, which may have held the change."""
    return any(day.value is not None and day.value < approved[: len(day.value)] for day in find_dates(after["day"] or "", announced=True))


def _is_told(rest: str) -> bool:
    """Whether what stands beside the approval tells of a change that was made, by no council, in a text of one's own."""
    if CHANGE.search(rest) is None or any(sign.search(rest) for sign in (NOT_YET, OTHER, _APPROVED, COMMITTEE, POLITICAL)):
        return False
    if _ADDED.search(rest):
        return True
    what = SMALL_WORDS.sub(" ", CHANGE.sub(" ", rest)).strip(" ,:;.–-()")
    return OWN.search(what) is not None and OWN_FIRST.match(what) is not None


_ADDED = pattern(
    r"\b(?:der\s+(?:er|blev)|(?:er|blev)\s+der)\s+(?:\w+\s+){1,3}?(?:et\s+nyt|\w+\s+nye)\s+(?:afsnit|kapit|punkt)", re.IGNORECASE
)
"""«Der er kommet et nyt afsnit»: what was put in is a part of the text."""
_APPROVED = pattern(r"godkend|\bvedt[ao]g|tiltr[åa]d", re.IGNORECASE)
_ASKED = pattern(r"\W*(?:er|hvis|bliver|blev|når|såfremt|hvad|skal)\b", re.IGNORECASE)
"""What opens a question or a condition."""
