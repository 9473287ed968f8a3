"""A topic that standards have becomes the check that says where it is missing."""

from collections.abc import Callable, Iterator

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit
from stdgen.model.report import TopicState
from stdgen.model.rule import Check, Context
from stdgen.model.text import Text
from stdgen.rulekit.services import Service
from stdgen.rulekit.telling.topics import is_told, told
from stdgen.rulekit.told import Told
from stdgen.rulekit.told import told as every_line
from stdgen.rulekit.weighed import tells


def missing(topic: Topic, message: Text, hint: Text) -> Check:
    """A check with one hit for each service that says nothing on the topic, at the service as a whole."""

    def check(document: Document, context: Context) -> Iterator[Hit]:
        described = told(document, context)
        for service, states in described:
            if states[topic] is TopicState.MISSING:
                yield Hit(service.whole, named(message, service) if len(described) > 1 else message, hint)

    return check


def unsaid(topic: Topic, message: Text, hint: Text, says: Callable[[Told], bool]) -> Check:
    """A check like that of `missing` for a topic that not every standard has a heading for; `says` looks for it in the lines.

    What was learnt of passages that tell it is weighed with what `says` finds.
    """
    telling = Telling(topic)

    def check(document: Document, context: Context) -> Iterator[Hit]:
        if topic in context.elsewhere:
            return
        described = every_line(document)
        for each in described:
            if not tells(telling, each.lines, said=is_told(each.service, topic)) and not says(each):
                yield Hit(each.service.whole, named(message, each.service) if len(described) > 1 else message, hint)

    return check


def named(message: Text, service: Service) -> Text:
    """The message with the service's title, for a document that has several."""
    return Text(da=f"{message.da} i «{service.title}»", en=f"{message.en} in «{service.title}»")
