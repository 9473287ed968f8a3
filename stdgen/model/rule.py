"""What a rule is: a check and everything that a person may ask about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Problem, Severity, Source
from stdgen.model.text import Text


class Stage(StrEnum):
    """How far a document has come; a draft may lack what a published document may not."""

    DRAFT = "draft"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may know besides the document: never the file's kind, never the clock.

    `elsewhere` names topics that the municipality covers in another document.
    """

    as_of: date
    stage: Stage = Stage.PUBLISHED
    source: str = ""
    elsewhere: frozenset[Topic] = frozenset()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A small input: the text of a file and the suffix that says its kind (`.html`, `.yaml`, `.md`)."""

    text: str
    suffix: str = ".html"
    stage: Stage = Stage.PUBLISHED


Check = Callable[[Document, Context], Iterable[Hit]]
ReadingCheck = Callable[[Context], Iterable[Hit]]


EVERY_STANDARD = Text(da="Alle kvalitetsstandarder.", en="All quality standards.")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Its examples are its tests and its manual page.

    `severity_in_draft` is used instead of `severity` for drafts. A rule about reading has `on_reading` instead of
    `check`: it needs no document.
    """

    code: str
    name: str
    severity: Severity
    summary: Text
    rationale: Text
    source: Source
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    check: Check | None = field(default=None, compare=False)
    on_reading: ReadingCheck | None = field(default=None, compare=False)
    severity_in_draft: Severity | None = None
    applies: Text = EVERY_STANDARD
