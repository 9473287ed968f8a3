"""A finding becomes the paragraphs of a note that a person reads beside the words found."""

from collections.abc import Iterator

from stdgen.model.document import Location
from stdgen.model.finding import Finding
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, SEVERITIES

AUTHOR = "stdgen"
UNPLACED = Text(da="Hele dokumentet", en="The whole document")


def paragraphs(finding: Finding, lang: Lang) -> Iterator[str]:
    """How grave it is and what is wrong, what to do, and the rule with what it rests on; first, if so, that it is of the whole document."""
    if finding.at == Location(finding.at.source) and not finding.excerpt:
        yield held(UNPLACED.in_(lang))
    severity = SEVERITIES[finding.severity][0].in_(lang)
    yield held(f"{severity.capitalize()}: {finding.message.in_(lang)}")
    if finding.hint:
        yield held(finding.hint.in_(lang))
    yield held(f"{finding.code} {finding.name} · {KINDS[finding.source.kind].in_(lang)}: {finding.source.title}, {finding.source.url}")


def held(words: str) -> str:
    """One line without the signs that no file format holds."""
    return holdable(" ".join(words.split()))
