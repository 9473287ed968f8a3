"""What came of a check, ready to be told in any format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from stdgen.model.document import ApprovalState, Topic
from stdgen.model.finding import Finding
from stdgen.model.rule import Rule


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
class DocumentReport:
    """One input: what it is, what state it is in, what was found. `pictures` only where a report shows them."""

    source: str
    sha256: str
    title: str
    profile: str | None
    status: ReadStatus
    services: tuple[ServiceStatus, ...]
    approval: ApprovalStatus
    findings: tuple[Finding, ...]
    pictures: tuple[Picture, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run; `rules` are those that were run, `as_of` the day that the documents were judged on."""

    version: str
    as_of: date
    documents: tuple[DocumentReport, ...]
    rules: tuple[Rule, ...] = field(default=(), compare=False)
