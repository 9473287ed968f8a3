"""What a rule is: a check and everything that a person may ask about it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Problem, Severity, Source
from stdgen.model.law import Law
from stdgen.model.provision import Provision
from stdgen.model.term import Term
from stdgen.model.text import Text
from stdgen.model.waiver import Met

if TYPE_CHECKING:
    from stdgen.model.answer import Answer


class Stage(StrEnum):
    """How far a document has come; a draft may lack what a published document may not."""

    DRAFT = "draft"
    PUBLISHED = "published"


class Thresholds(NamedTuple):
    """Where taste begins: how much is too much, as a municipality may set it.

    `sentence_words` is the most words of one sentence; `lix_note` and `lix_warning` are the readability figures above
    which a text is noted or warned of; `review_years` is how old a standard may grow where no law says.
    """

    sentence_words: int = 40
    lix_note: int = 45
    lix_warning: int = 55
    review_years: int = 2


class Context(NamedTuple):
    """What a check may know besides the document: never the file's kind, never the clock.

    `elsewhere` names topics that the municipality covers in another document, `terms` the bodies that could approve; `waivers`
    are those of a configuration, where it is that which is checked.
    `answers` are those of the web addresses that were asked, in normal form; None where none were.
    """

    as_of: date
    stage: Stage = Stage.PUBLISHED
    source: str = ""
    elsewhere: frozenset[Topic] = frozenset()
    problems: tuple[Problem, ...] = ()
    settings: Thresholds = Thresholds()
    terms: tuple[Term, ...] = ()
    law: Law = Law()
    waivers: tuple[Met, ...] = ()
    answers: "Mapping[str, Answer] | None" = None


class Example(NamedTuple):
    """A small input: the text of a file and the suffix that says its kind (`.html`, `.yaml`, `.md`).

    `as_of` is the day on which it is checked, where the rule asks for one; `terms` are those of the municipality's profile,
    `answers` what the web addresses in it answered. Of a configuration (`.toml`), `document` is the page that is checked under it.
    """

    text: str
    suffix: str = ".html"
    stage: Stage = Stage.PUBLISHED
    as_of: date | None = None
    terms: tuple[Term, ...] = ()
    answers: "tuple[tuple[str, Answer], ...]" = ()
    document: str = ""


Check = Callable[[Document, Context], Iterable[Hit]]
ReadingCheck = Callable[[Context], Iterable[Hit]]


class Applies(NamedTuple):
    """What a rule speaks of: `text` says it to people, the rest to the engine.

    `services` are the provisions that a service must rest on, none for every service; the check itself asks for them, as
    a catalogue holds several. `since` is the first day on which the rule holds, `until` the first on which it no longer
    does.
    """

    text: Text
    services: tuple[Provision, ...] = ()
    stages: tuple[Stage, ...] = (Stage.DRAFT, Stage.PUBLISHED)
    since: date | None = None
    until: date | None = None

    def holds(self, stage: Stage, day: date) -> bool:
        """Whether the rule speaks of documents of that stage on that day."""
        return stage in self.stages and (self.since is None or self.since <= day) and (self.until is None or day < self.until)


EVERY_STANDARD = Applies(Text(da="Alle kvalitetsstandarder.", en="All quality standards."))


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
    applies: Applies = EVERY_STANDARD
