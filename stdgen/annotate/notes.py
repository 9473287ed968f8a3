"""A finding becomes the paragraphs of a note that a person reads beside the words found."""

from collections.abc import Iterator

from stdgen.model.finding import Finding
from stdgen.model.pattern import pattern
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, SEVERITIES

AUTHOR = "stdgen"
UNPLACED = Text(da="Hele dokumentet", en="The whole document")
_UNHOLDABLE = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def paragraphs(finding: Finding, lang: Lang) -> Iterator[str]:
    """How grave it is and what is wrong, what to do, and the rule with what it rests on."""
    severity = SEVERITIES[finding.severity][0].in_(lang)
    yield held(f"{severity.capitalize()}: {finding.message.in_(lang)}")
    if finding.hint:
        yield held(finding.hint.in_(lang))
    yield held(f"{finding.code} {finding.name} · {KINDS[finding.source.kind].in_(lang)}: {finding.source.title}, {finding.source.url}")


def held(words: str) -> str:
    """One line without the signs that no file format holds."""
    return _UNHOLDABLE.sub("\N{REPLACEMENT CHARACTER}", " ".join(words.split()))
