"""A sentence becomes the answer to what it states: who gets the service, on which law it rests, how to complain.

Only what a sentence says of the service itself counts. «Afgørelsen følges af en klagevejledning» tells what lies in an
envelope, and a section number in passing tells no legal basis.
"""

from stdgen.danish.mentions import named_acts
from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.rulekit.complaints.access import states_access
from stdgen.rulekit.telling import given_under, recipients, resting
from stdgen.rulekit.words import Line, Role

ABOUT_THE_SERVICE = frozenset(
    (
        *(None, Topic.ABOUT, Topic.READING_GUIDE, Topic.NEEDS, Topic.PURPOSE, Topic.APPLICATION, Topic.ASSESSMENT, Topic.DECISION),
        *(Topic.EXTENT, Topic.CRITERIA),
    )
)
"""Where a sentence speaks of the whole service: who gets help with transport, or what law secrecy rests on, is another matter."""

PLACES = {
    Topic.TARGET_GROUP: frozenset((None, *Topic))
    - {
        *(Topic.COMPLAINT_ACCESS, Topic.USER_PAYMENT, Topic.PAY, Topic.TRANSPORT, Topic.INSURANCE, Topic.NOT_INCLUDED),
        *(Topic.CONFIDENTIALITY, Topic.WORKING_ENVIRONMENT, Topic.APPROVAL),
    },
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


_BESIDE = frozenset((Topic.USER_PAYMENT, Topic.FREE_CHOICE, Topic.STAFF, Topic.QUALITY, Topic.VALUES, Topic.NOT_INCLUDED))
"""Where law is that of payment or choice, unless the sentence speaks of the service itself."""
_AMONG_OTHERS = frozenset((Topic.COOPERATION, Topic.FREE_CHOICE, Topic.STAFF, Topic.QUALITY, Topic.VALUES))
"""Where the law of a service stands among that of others, or of those who give it: it is known by the service's name."""


def states(line: Line, topic: Topic, title: str = "") -> bool:
    """Whether a line of running text states that topic where one would look for it; law that is only quoted does not.

    `title` is that of the service, by which its own law is known beside that of others.
    """
    if line.role is not Role.TEXT or topic not in PLACES:
        return False
    if topic is Topic.LEGAL_BASIS:
        return _tells_law(line, title)
    if line.topic not in PLACES[topic]:
        return False
    if topic is Topic.COMPLAINT_ACCESS:
        return states_access(line)
    return _tells_who(line)


def _tells_who(line: Line) -> bool:
    """Whether a line tells for whom the service is; where one does not speak of all of it a part may have a group of its own."""
    tells = recipients.tells if line.topic in ABOUT_THE_SERVICE else recipients.tells_whole
    before = ""
    for sentence in sentences(line.text):
        if tells(sentence.text) or recipients.tells_of_those_before(sentence.text, before):
            return True
        before = sentence.text
    return False


def _tells_law(line: Line, title: str) -> bool:
    """Whether a line tells under which act help is given; where it speaks of something else, only of the service itself.

    Where one complains, law is that of complaints, and under the legal basis nothing but a section itself counts.
    """
    if line.topic in (Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS) or "§" not in line.text or not named_acts(line.text):
        return False
    told = [sentence.text for sentence in sentences(line.text)]
    if line.topic in _BESIDE and any(map(given_under.is_given_under_law, told)):
        return True
    if line.topic is Topic.EXCLUSIONS and any(map(given_under.has_conditions_in_law, told)):
        return True
    if line.topic in _AMONG_OTHERS:
        return any(given_under.names_own_law(each, title) for each in told)
    if line.topic not in PLACES[Topic.LEGAL_BASIS]:
        return any(map(given_under.is_itself_given_under_law, told))
    return any(resting.rests_on_law(each) or resting.speaks_of_help(each) for each in told) or given_under.names_act_then_section(line.text)
