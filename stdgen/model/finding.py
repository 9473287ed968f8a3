"""What a check says of a document."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from stdgen.model.document import Document, Location
from stdgen.model.fix import Fix
from stdgen.model.text import Text


class Severity(StrEnum):
    """How grave a finding is: the three levels of SARIF."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return (Severity.NOTE, Severity.WARNING, Severity.ERROR).index(self)


class SourceKind(StrEnum):
    """What a rule rests on."""

    LAW = "law"
    GUIDANCE = "guidance"
    PRACTICE = "practice"
    HOUSE = "house"


class Source(NamedTuple):
    """Where a rule comes from; `checked` is the ISO date on which somebody last read it there."""

    kind: SourceKind
    title: str
    url: str
    checked: str


class Hit(NamedTuple):
    """A fault as a rule sees it: the place, what is wrong, what to do, and the words in question.

    `severity` and `source` stand here where they are not the rule's own: a milder case, or one that rests on less. `fix` is
    what would mend it, where the rule knows; its words begin at the very place.
    """

    at: Location
    message: Text
    hint: Text | None = None
    excerpt: str = ""
    severity: Severity | None = None
    source: Source | None = None
    fix: Fix | None = None


class Problem(NamedTuple):
    """A fault met while reading; `rule` is the name of the rule that reports it."""

    rule: str
    hit: Hit


class Reading(NamedTuple):
    """What became of an input: a document or none, and the problems met on the way.

    `access` are those of a file whose text was read well, but which shuts out those who do not see it.
    """

    document: Document | None
    problems: tuple[Problem, ...] = ()
    access: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault as a report shows it: a hit with its rule's identity."""

    code: str
    name: str
    severity: Severity
    message: Text
    hint: Text | None
    at: Location
    source: Source = field(compare=False)
    excerpt: str = ""
    fix: Fix | None = None
