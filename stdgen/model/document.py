"""The one noun: a quality standard as it stands on the page, whatever file it came from.

A document is a tree held as a tree. Equality is about what is printed: where a thing stood (`at`), how it was read
(`provenance`) and the copy of itself that travels inside a file (`sealed`) are left out of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from stdgen.model.quick import quick

if TYPE_CHECKING:
    from stdgen.model.judgement import Judgement
    from stdgen.model.text import Text

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left corner of the page as shown."""


class Topic(StrEnum):
    """What a section is about: the recurring subjects of Danish quality standards."""

    ABOUT = "about"
    READING_GUIDE = "reading_guide"
    TARGET_GROUP = "target_group"
    EXCLUSIONS = "exclusions"
    CRITERIA = "criteria"
    PURPOSE = "purpose"
    NEEDS = "needs"
    CONTENT = "content"
    NOT_INCLUDED = "not_included"
    EXTENT = "extent"
    DURATION = "duration"
    START = "start"
    APPLICATION = "application"
    DECISION = "decision"
    ASSESSMENT = "assessment"
    PROCESSING_DEADLINE = "processing_deadline"
    PROVIDER = "provider"
    DELIVERY_SECURITY = "delivery_security"
    FLEXIBLE_HELP = "flexible_help"
    FREE_CHOICE = "free_choice"
    STAFF = "staff"
    USER_PAYMENT = "user_payment"
    PAY = "pay"
    TRANSPORT = "transport"
    INSURANCE = "insurance"
    CITIZEN_EXPECTATIONS = "citizen_expectations"
    PROVIDER_EXPECTATIONS = "provider_expectations"
    QUALITY = "quality"
    FOLLOW_UP = "follow_up"
    DOCUMENTATION = "documentation"
    SUPERVISION = "supervision"
    WORKING_ENVIRONMENT = "working_environment"
    CONFIDENTIALITY = "confidentiality"
    RIGHTS = "rights"
    COOPERATION = "cooperation"
    VALUES = "values"
    COMPLAINT_ACCESS = "complaint_access"
    LEGAL_BASIS = "legal_basis"
    APPROVAL = "approval"
    CONTACT = "contact"


class Style(StrEnum):
    """How a run of text is set or marked."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    INSERTED = "inserted"
    DELETED = "deleted"


REVISIONS = (Style.INSERTED, Style.DELETED)
"""The marks of changes that nobody has accepted or rejected."""


class LineSet(NamedTuple):
    """How characters are spread over a line of a page that runs from `x0` to `x1` (points from the left).

    `widths` are the font's advance widths in thousandths of `size` (points).
    """

    text: str
    x0: float
    x1: float
    size: float
    widths: Mapping[str, float]


@quick
@dataclass(frozen=True, slots=True)
class Location:
    """Where a thing stands in its source; only what that kind of source can tell is given.

    `page`, `line` and `column` count from 1. `path` holds the keys and indexes of a YAML node, `under` the headings
    above: all that a Word user can be told. `line_set`, where known, tells how the text that stands here is spread
    over its line of a page, so that the place can be narrowed to some of its characters.
    `folds`, where known, do the same for a text file: offset in the text, line and column wherever the source does not
    simply go on (a new line, an escaped sign).
    `spot`, where known, is how far into the document the text begins, in characters: it tells two places apart in a
    source that can tell a person no more than the headings above.
    """

    source: str = ""
    page: int | None = None
    box: Box | None = None
    line: int | None = None
    column: int | None = None
    path: tuple[str | int, ...] = ()
    under: tuple[str, ...] = ()
    line_set: LineSet | None = field(default=None, compare=False, repr=False)
    folds: tuple[tuple[int, int, int], ...] | None = field(default=None, compare=False, repr=False)
    spot: int | None = field(default=None, compare=False, repr=False)


@quick
@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style; a hard line break is a newline."""

    text: str
    styles: frozenset[Style] = frozenset()
    href: str | None = None
    at: Location = field(default=Location(), compare=False)


@quick
@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Text set off as somebody else's words, such as a provision of an act."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list with its marker as printed: `•`, `o`, `-`, `a)`, `1)`."""

    marker: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of points; a nested list is a block of its item."""

    items: tuple[Item, ...]


@quick
@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `columns` and `rows` say how many it spans."""

    blocks: tuple["Block", ...]
    header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data; a table that only lays out labels and their text is read as sections instead."""

    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that carries meaning; `alt` is what it says to those who cannot see it."""

    alt: str
    at: Location = field(default=Location(), compare=False)


Block = Paragraph | Quote | Listing | Table | Figure


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; the heading is None for text that has none."""

    heading: Span | None
    topic: Topic | None = None
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()


class FieldKind(StrEnum):
    """What sort of fact it is, where one field has several: a way of contact, or a provision whose act was named before it."""

    UNIT = "unit"
    ADDRESS = "address"
    PHONE = "phone"
    MAIL = "mail"
    SECURE = "secure"
    WEB = "web"
    HOURS = "hours"
    INHERITED = "inherited"


@dataclass(frozen=True, slots=True)
class Field:
    """A fact that a document states of itself: as printed (`text`) and as meant (`value`; dates ISO 8601)."""

    text: str
    value: str | None
    at: Location = field(default=Location(), compare=False)
    kind: FieldKind | None = None


class ApprovalState(StrEnum):
    """How far an approval line is filled in."""

    FILLED = "filled"
    UNFILLED = "unfilled"
    NO_DATE = "no-date"
    NO_BODY = "no-body"
    MISSING = "missing"


class ApprovalLevel(StrEnum):
    """Who approved: the elected council, one of its committees, or the administration, which is no political approval."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    ADMINISTRATION = "administration"


@dataclass(frozen=True, slots=True)
class Fields:
    """The facts printed in a document, each with the words that it was read from.

    `approval` is the whole approval line, its value an `ApprovalState`; the value of `approval_level` is an
    `ApprovalLevel`. `approval_steps` are the bodies through which the document went, each (`text`) with its day
    (`value`), where there were several. `provisions` have values such as `SEL § 103, stk. 2`, see
    `stdgen.model.provision`. `review_interval` is a length of time by ISO 8601: `P2Y`.
    """

    approval: Field | None = None
    approval_body: Field | None = None
    approval_date: Field | None = None
    provisions: tuple[Field, ...] = ()
    valid_from: Field | None = None
    valid_to: Field | None = None
    next_review: Field | None = None
    version: Field | None = None
    case_number: Field | None = None
    contact: tuple[Field, ...] = ()
    approval_level: Field | None = None
    approval_steps: tuple[Field, ...] = ()
    review_interval: Field | None = None


class Listed(NamedTuple):
    """A line of a list of contents: the heading that it names and the page number printed beside it, 0 for none."""

    text: str
    number: int
    at: Location


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a document was read.

    `how` is one of `yaml`, `docx`, `html`, `pdf-tags`, `pdf-page`, `sealed`; `why` says in words why that way was
    taken, `told` the same in both languages. `status`, `municipality` and the `provisions` that the service rests on
    (`SEL § 103`) are the authored ones, where the source tells them. `judgements` say why each heading is one, and each
    line that nearly was is none. `contents` is the list of contents, which is no part of the text.
    """

    how: str
    why: str = ""
    producer: str = ""
    engine: str = ""
    confidence: float = 1.0
    tag_quality: float | None = None
    pages: int | None = None
    status: str | None = None
    municipality: str | None = None
    provisions: tuple[str, ...] = ()
    told: "Text | None" = field(default=None, compare=False, repr=False)
    judgements: "tuple[Judgement, ...]" = field(default=(), compare=False, repr=False)
    contents: tuple[Listed, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A quality standard as printed.

    `intro` stands before the first heading, `closing` after the last section: an address block, an approval line of
    its own. `sealed` is the document that its generator attached to the file.
    """

    title: Span | None
    language: str = "da-DK"
    fields: Fields = Fields()
    intro: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    closing: tuple[Block, ...] = ()
    sealed: "Document | None" = field(default=None, compare=False)
    provenance: Provenance | None = field(default=None, compare=False)
