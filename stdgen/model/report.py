"""What came of a check, ready to be told in any format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from stdgen.model.document import ApprovalState, Topic
from stdgen.model.finding import Finding, Severity, SourceKind
from stdgen.model.rule import Rule
from stdgen.model.text import Text
from stdgen.model.waiver import Waiver


class ReadStatus(StrEnum):
    """How much of an input could be read."""

    READ = "read"
    PARTIAL = "partial"
    UNREADABLE = "unreadable"


class TopicState(StrEnum):
    """Whether a service's text serves a topic."""

    PRESENT = "present"
    MISSING = "missing"
    EMPTY = "empty"
    ELSEWHERE = "elsewhere"


class ServiceStatus(NamedTuple):
    """One service of a document and the topics found or required in it."""

    title: str
    topics: Mapping[Topic, TopicState]


class ApprovalStatus(NamedTuple):
    """The approval line in short; `date` is ISO 8601."""

    state: ApprovalState
    body: str | None = None
    date: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as PNG; `width` and `height` are the page's in points."""

    page: int
    width: float
    height: float
    png: bytes = field(repr=False)


class Review(NamedTuple):
    """The last day before which a standard is to be approved anew, and what says so: an act, its own word (house), or custom."""

    day: date
    kind: SourceKind


class Facts(NamedTuple):
    """What a register tells of a document: the authored status or `published`, the provisions that its services rest on in
    normal form, and when it is to be looked at again."""

    status: str = "published"
    provisions: tuple[str, ...] = ()
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the input with the findings written in, or none; `remark` is why there is none, or what to know of it."""

    data: bytes | None = field(repr=False)
    remark: Text | None = None


class Waived(NamedTuple):
    """A finding that is accepted, and the waiver that says so."""

    finding: Finding
    waiver: Waiver


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One input: what it is, what state it is in, what was found. `pictures` and `copy` only where they were asked for.

    `findings` are those that count: not those that are `waived`, nor those that were `known` before.
    """

    source: str
    sha256: str
    title: str
    profile: str | None
    status: ReadStatus
    services: tuple[ServiceStatus, ...]
    approval: ApprovalStatus
    findings: tuple[Finding, ...]
    pictures: tuple[Picture, ...] = field(default=(), compare=False)
    copy: Copy | None = field(default=None, compare=False)
    facts: Facts = field(default=Facts())
    waived: tuple[Waived, ...] = ()
    known: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run; `rules` are those that were run, `as_of` the day that the documents were judged on.

    `configurations` are the files that said how documents are judged, where something is to be said of them: told like documents,
    though they are none. `bar` is the least severity by which the run fails; None where it never does.
    """

    version: str
    as_of: date
    documents: tuple[DocumentReport, ...]
    rules: tuple[Rule, ...] = field(default=(), compare=False)
    configurations: tuple[DocumentReport, ...] = ()
    bar: Severity | None = Severity.ERROR

    def fails(self, finding: Finding) -> bool:
        """Whether the run fails by that finding."""
        return self.bar is not None and finding.severity.rank >= self.bar.rank

    @property
    def told(self) -> tuple[DocumentReport, ...]:
        """The documents, then the configurations."""
        return self.documents + self.configurations
