"""A text under a heading on the approval becomes whether it tells of something else: what bodies do, who was heard, others' approvals."""

import re

from stdgen.danish.bodies import POLITICAL
from stdgen.model.pattern import pattern

APPROVES = pattern(
    r"\b(?:gen)?(?:godkend(?:t|te|tes|es|else)|vedta(?:get|gelse|ges)|vedtoge?s?|tiltrådte?|beslut(?:tet|ning)|behandl(?:et|es|ing)|fastsat"
    r"|fastlagt)\b",
    re.IGNORECASE,
)
"""The verbs and nouns of an approval, in any form."""
OTHERWISE = pattern(
    r"""\b(?:skal\s+(?:\w+\s+)?(?:være|godkendes|vedtages)|kan\s+(?:\w+\s+)?(?:være|blive)|årligt|hvert\s+år|én\s+gang|en\s+gang\s+om|når|hvis|inden\s+for
      |(?:af|i|fra)\s+(?:social|arbejds|ældre)tilsyn|tilsynet\s|leverandører|ansøgning(?:en)?\s+er|tilbudsportalen|sundhedsstyrelsen
      |(?:indtil|før|til)\s+(?:(?!og\b|med\b)\w+\s+){1,4}?(?:er|bliver)\s+(?:godkendt|vedtaget))""",
    re.VERBOSE | re.IGNORECASE,
)
"""What tells of an approval to come, of what is done every year, of others who are approved."""


def tells_otherwise(text: str) -> bool:
    """Whether it tells of what bodies do again and again, of who was heard, or of others: «Byrådet får hvert år en status»."""
    if _OF_OTHERS.match(text):
        return True
    if APPROVES.search(text) is None and (_HEARD.search(text) or (_WRITTEN.search(text) and not POLITICAL.search(text))):
        return True
    return (OTHERWISE.search(text) or _OWNS.search(text)) is not None and _YEAR.search(text) is None and _DONE.search(text) is None


_DONE = pattern(r"\bhar\s+(?:\w+\s+){0,2}?(?:godkendt|vedtaget|tiltrådt)\b|\b(?:godkendte|vedtog|tiltrådte)\b")
_YEAR = pattern(r"(?:19|20)\d\d|_|\.\.|[xX]{2}")
_HEARD = pattern(r"\b(?:er|blev|har|været|var)\s+(?:\w+\s+){0,3}?(?:hørt|(?:i|til|sendt\s+i)\s+høring|drøftet|orienteret)\b", re.IGNORECASE)
_WRITTEN = pattern(r"\b(?:udarbejdet|skrevet|forfattet|redigeret|opdateret|ajourført)\b", re.IGNORECASE)
"""What the document's own day may be of where no approval is told."""
_OWNS = pattern(
    r"\b(?:fastsætter|fastlægger|beslutter|(?:vedtager|godkender)(?!\s+(?:denne\s+)?(?:kvalitets)?standard)"
    r"|drøfter|ejer|ejes|hører\s+under|ansvar(?:et|lig)?)\b",
    re.IGNORECASE,
)
"""Whose matter the standard is, and what they do: no decision on it."""
_OF_OTHERS = pattern(
    r"\W*(?:(?:leverandør|takst|pris|budget|plan)\w*\s+(?:er|blev)\s"
    r"|[\w ]{3,40}\s(?:er|blev)\s+godkendt\s+af\s+(?:social|arbejds|ældre)tilsyn)",
    re.IGNORECASE,
)
