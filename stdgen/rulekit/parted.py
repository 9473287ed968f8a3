"""A document becomes the bodies of text that are each service's own."""

from stdgen.model.document import Document
from stdgen.model.walk import sections
from stdgen.rulekit.once import once
from stdgen.rulekit.services import catalogue, services


@once
def parted(document: Document) -> tuple[slice, ...]:
    """Which of the document's bodies are those of each service, in the order of the services; shared ones are nobody's."""
    standards = catalogue(document)
    if not standards:
        return tuple(slice(None) for _ in services(document))
    first = {id(section): number for number, section in enumerate(sections(document.sections), 1)}
    starts = [first[id(each)] for each in standards]
    return tuple(slice(start, start + sum(1 for _ in sections((each,)))) for start, each in zip(starts, standards, strict=True))
