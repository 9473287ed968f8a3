"""A sentence becomes the answer to what it states: who gets the service, on which law it rests, how to complain.

Only what a sentence says of the service itself counts. «Afgørelsen følges af en klagevejledning» tells what lies in an
envelope, and a section number in passing tells no legal basis.
"""

import re

from stdgen.danish.mentions import named_acts
from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit import recipients, resting
from stdgen.rulekit.complaint_matters import tells_of_decisions
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

_COMPLAINT = r"(?:klage|anke)(?:n|r)?(?:adgang|vejledning|mulighed|frist|regler|instans|sager)?(?:en|er|erne)?"

HOW_TO_COMPLAIN = pattern(
    rf"""
    ^\W* (?:din|dine|en|om|den|borgerens|(?:oplysninger|information)\s+om|regler(?:ne)?\s+(?:om|for))? \s* {_COMPLAINT}\b
    | \b(?:kan|vil|ønsker|ret\s+til|mulighed\s+for|ønske\s+om)\b [^.]{{0,40}}? \b(?:på)?(?:klages?|ankes?)\b
    | \bkan \s+ (?:\w+\s+){{0,3}} indbringes \s+ for\b
    | \bklager? \s+ over\b | \bder\s+er\s+(?:\w+\s+)?klageadgang\b
    | \b(?:læs|se|find)\b [^.]* \b(?:klage|anke)(?:adgang|vejledning|mulighed|regler)\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)
COMPLAINT_SIGNS = ("klag", "anke", "indbring")
"""Every way to complain holds one of these: plain search is many times faster than the pattern, and most lines have none."""
_IN_OWN_WORDS = pattern(r"\b(?:mundtlig|uger\b|ring\b|skriv\b)", re.IGNORECASE)
ABOUT_THE_SERVICE = frozenset(
    (
        *(None, Topic.ABOUT, Topic.READING_GUIDE, Topic.NEEDS, Topic.PURPOSE, Topic.APPLICATION, Topic.ASSESSMENT, Topic.DECISION),
        *(Topic.EXTENT, Topic.CRITERIA),
    )
)
"""Where a sentence speaks of the whole service: who gets help with transport, or what law secrecy rests on, is another matter."""

PLACES = {
    Topic.TARGET_GROUP: ABOUT_THE_SERVICE | {Topic.CONTENT, Topic.DURATION, Topic.LEGAL_BASIS},
    Topic.LEGAL_BASIS: frozenset((None, *Topic))
    - {
        *(
            Topic.COMPLAINT_ACCESS,
            Topic.CONFIDENTIALITY,
            Topic.PAY,
            Topic.TRANSPORT,
            Topic.INSURANCE,
            Topic.USER_PAYMENT,
            Topic.SUPERVISION,
        ),
        *(
            Topic.WORKING_ENVIRONMENT,
            Topic.FREE_CHOICE,
            Topic.PROCESSING_DEADLINE,
            Topic.DOCUMENTATION,
            Topic.NOT_INCLUDED,
            Topic.EXCLUSIONS,
        ),
        *(Topic.STAFF, Topic.QUALITY, Topic.VALUES, Topic.LEGAL_BASIS),
    },
    Topic.COMPLAINT_ACCESS: frozenset((None, *Topic)),
}


_OF_PARTS = frozenset((Topic.CONTENT, Topic.DURATION, Topic.LEGAL_BASIS))
"""Where a part of the service may have a target group of its own, or what the municipality must do is told."""
_BESIDE = frozenset((Topic.USER_PAYMENT, Topic.FREE_CHOICE, Topic.STAFF, Topic.QUALITY, Topic.NOT_INCLUDED))
"""Where law is that of payment or choice, unless the sentence speaks of the service itself."""


def states(line: Line, topic: Topic) -> bool:
    """Whether a line of running text states that topic where one would look for it; law that is only quoted does not."""
    if line.role is not Role.TEXT or topic not in PLACES:
        return False
    if topic is Topic.LEGAL_BASIS:
        return _tells_law(line)
    if line.topic not in PLACES[topic]:
        return False
    if topic is Topic.COMPLAINT_ACCESS:
        return _tells_how_to_complain(line)
    tells = recipients.tells_whole if line.topic in _OF_PARTS else recipients.tells
    return any(tells(sentence.text) for sentence in sentences(line.text))


def _tells_how_to_complain(line: Line) -> bool:
    """Whether a line speaks of complaints about decisions; among law only where it tells form or deadline by itself."""
    if not any(map(line.text.lower().__contains__, COMPLAINT_SIGNS)):
        return False
    told = [sentence.text for sentence in sentences(line.text) if HOW_TO_COMPLAIN.search(sentence.text)]
    if line.topic is Topic.LEGAL_BASIS and not any("§" not in each and _IN_OWN_WORDS.search(each) for each in told):
        return False
    return any(tells_of_decisions(small(each)) for each in told)


def _tells_law(line: Line) -> bool:
    """Whether a line tells under which act help is given; where it speaks of something else, only of the service itself."""
    if "§" not in line.text or line.topic is Topic.LEGAL_BASIS or not named_acts(line.text):
        return False
    if line.topic in _BESIDE:
        return any(resting.is_given_under_law(sentence.text) for sentence in sentences(line.text))
    if line.topic not in PLACES[Topic.LEGAL_BASIS]:
        return False
    return any(resting.rests_on_law(sentence.text) or resting.speaks_of_help(sentence.text) for sentence in sentences(line.text))
