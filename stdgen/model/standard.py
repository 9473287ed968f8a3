"""A quality standard as its author wrote it: structured data with the place of every value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from stdgen.model.document import Location, Topic


class Status(StrEnum):
    """Where a standard is in its political life."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    APPROVED = "approved"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Passage:
    """Text as written in the source, with its place.

    `at` is the place of its first character; `starts` gives line and column (from 1) of the first character of each of
    its lines, where the source has the same lines. Where the source breaks lines elsewhere (quoted, folded), `folds`
    gives offset in the text, line and column of the first word of each source line instead.
    """

    text: str
    at: Location = field(default=Location(), compare=False)
    starts: tuple[tuple[int, int], ...] = field(default=(), compare=False)
    folds: tuple[tuple[int, int, int], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class LawQuote:
    """The wording of a provision, printed verbatim: `act` as abbreviated (SEL), `provision` as cited (§ 103)."""

    act: str
    provision: str
    text: Passage


@dataclass(frozen=True, slots=True)
class Part:
    """A section as authored; the profile gives the heading where it has none.

    A heading with empty text means that none is printed. The topic is None where none of them fits the heading.
    """

    topic: Topic | None
    heading: Passage | None = None
    text: Passage | None = None
    quotes: tuple[LawQuote, ...] = ()
    parts: tuple["Part", ...] = ()
    at: Location = field(default=Location(), compare=False)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved and when (ISO date); `text` is the line as printed, where the author gave one."""

    body: Passage | None = None
    date: str | None = None
    case_number: str | None = None
    text: Passage | None = None
    at: Location = field(default=Location(), compare=False)


@dataclass(frozen=True, slots=True)
class Service:
    """The service that is described: its name, the provisions it rests on (SEL § 103) and its KLE number."""

    name: str
    provisions: tuple[str, ...] = ()
    kle: str | None = None


@dataclass(frozen=True, slots=True)
class Standard:
    """The authored data of one quality standard; dates are ISO 8601.

    `contact` and `links` are free names to texts, used by variables in the text: `{{ kontakt.telefon }}`,
    `{{ links.sagsbehandlingsfrister }}`.
    """

    title: Passage
    municipality: str
    service: Service
    status: Status
    approval: Approval | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    next_review: str | None = None
    contact: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    intro: Passage | None = None
    parts: tuple[Part, ...] = ()
    closing: Passage | None = None
    source: str = field(default="", compare=False)
