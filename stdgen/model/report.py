"""What came of a check, ready to be told in any format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from stdgen.model.document import ApprovalState, Topic
from stdgen.model.finding import Finding, SourceKind
from stdgen.model.rule import Rule
from stdgen.model.text import Text


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


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """One service of a document and the topics found or required in it."""

    title: str
    topics: Mapping[Topic, TopicState]


@dataclass(frozen=True, slots=True)
class ApprovalStatus:
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


@dataclass(frozen=True, slots=True)
class Review:
    """The last day before which a standard is to be approved anew, and what says so: an act, its own word (house), or custom."""

    day: date
    kind: SourceKind


@dataclass(frozen=True, slots=True)
class Facts:
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


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One input: what it is, what state it is in, what was found. `pictures` and `copy` only where they were asked for."""

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
    facts: Facts = Facts()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run; `rules` are those that were run, `as_of` the day that the documents were judged on."""

    version: str
    as_of: date
    documents: tuple[DocumentReport, ...]
    rules: tuple[Rule, ...] = field(default=(), compare=False)
