"""The law that standards rest on, as dated facts: acts, what became of provisions, wordings, titles, authorities, orders.

Every `since` is the first day on which a thing holds, every `until` the first day on which it holds no longer; None is a day that
is not known or has not come. Every fact says where somebody read it. The nouns are named tuples: there are many, every start of the
program makes their classes, and a dataclass takes more than twice as long to make.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from stdgen.model.finding import Source
from stdgen.model.provision import Provision
from stdgen.model.text import Text


class Group(StrEnum):
    """Whom a change is about; a change about everybody names none."""

    CHILDREN = "children"
    ADULTS = "adults"
    OLDER = "older"


class ChangeKind(StrEnum):
    """What became of a provision."""

    MOVED = "moved"
    REPEALED = "repealed"
    REPLACED = "replaced"
    NEW = "new"
    SPLIT = "split"


class Bound(StrEnum):
    """How a figure binds: a right of so much or more, a burden of so much or less, help that may be given for so long, or just so much."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UP_TO = "up_to"
    EXACTLY = "exactly"


class Dated(Protocol):
    """Anything that holds from a day to another."""

    @property
    def since(self) -> date | None:
        """The first day on which it holds."""

    @property
    def until(self) -> date | None:
        """The first day on which it holds no longer."""


class Consolidation(NamedTuple):
    """An act as announced on one day: its kind (`LBK`, `LOV`), number and day."""

    kind: str
    number: int
    day: date
    source: Source

    @property
    def eli(self) -> str:
        """Its address in the official collection, by that collection's own rule for addresses."""
        return f"https://www.retsinformation.dk/eli/lta/{self.day.year}/{self.number}"


class Act(NamedTuple):
    """An act; `name` is how citations of it are written in normal form, `names` what it is called in small letters, `signs` its
    abbreviations, `consolidations` the newest first. Without a source nothing but its names is known."""

    name: str
    title: str
    names: tuple[str, ...]
    signs: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    consolidations: tuple[Consolidation, ...] = ()
    source: Source | None = None


class Contents(NamedTuple):
    """The sections that an act has in a period: `83`, `83 a`; none where its contents were not read whole.

    `closing` is then the section on its commencement, with which its last ones begin.
    """

    act: str
    sections: frozenset[str]
    source: Source
    since: date | None = None
    until: date | None = None
    closing: str = ""


class Change(NamedTuple):
    """What became of a provision on a day, and where it stands since: for everybody, or for one group.

    A replaced provision has a new wording in the same place; a split one stands on in part: `note` says which. `words` (small
    letters) are those of a service's title that tell that this part of a section is meant.
    """

    kind: ChangeKind
    provision: Provision
    since: date
    source: Source
    to: tuple[Provision, ...] = ()
    group: Group | None = None
    note: Text | None = None
    words: tuple[str, ...] = ()


class Wording(NamedTuple):
    """What a provision says in a period: one line for its section with its first «stk.», one for each further «Stk. 2. …», and one
    for each number; `partial` where only the lines given were read.

    Here `since` and `until` bound the time in which somebody saw it to hold; before and after it may have held too.
    """

    text: str
    source: Source
    since: date | None = None
    until: date | None = None
    partial: bool = False


class Quote(NamedTuple):
    """A whole section in its wordings, the newest first."""

    provision: Provision
    versions: tuple[Wording, ...]


class Figure(NamedTuple):
    """A figure or a limit that the law sets: `value` in `unit`, or words such as «folkepensionsalderen».

    `about` says what is measured; `words` are those that tell it in a text (small letters, any one is enough), `beside` those
    of which one stands in the same sentence where just this is measured (none: that is not needed).
    """

    key: str
    provision: Provision
    about: Text
    value: str
    unit: str
    bound: Bound
    words: tuple[str, ...]
    source: Source
    since: date | None = None
    until: date | None = None
    beside: tuple[str, ...] = ()


class Title(NamedTuple):
    """A minister's title in small letters, without an ending; `until` is None for one in use.

    `at_latest`: it may have ended before, `until` is only the first day on which that is certain.
    """

    name: str
    source: Source
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    at_latest: bool = False


class Succession(NamedTuple):
    """Who has a task of an authority from a day on; `task` is a topic's key such as `complaint_access`, or empty for all the rest."""

    to: str
    since: date
    task: str = ""


class Authority(NamedTuple):
    """An authority, what else it is called (small letters, unless it is one only in capitals), how long it was there and who came after it.

    `at_latest`: it may have ended before, `until` is only the first day on which that is certain.
    """

    name: str
    names: tuple[str, ...]
    source: Source
    since: date | None = None
    until: date | None = None
    successors: tuple[Succession, ...] = ()
    note: Text | None = None
    at_latest: bool = False


class Point(NamedTuple):
    """One thing that an order requires a standard to describe, as the order numbers it (`§ 4, stk. 1, nr. 3`).

    `topics` are keys of sections that serve it by their being there; `words` what a sentence that tells of it holds (small letters,
    any one): parts parted by `+`, of each one of the ways parted by `|`; `_` is the edge of a word, `!` before a part forbids it.
    """

    number: str
    place: Provision
    text: Text
    topics: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class Interval(NamedTuple):
    """How many months may pass between one approval and the next, and where that stands."""

    months: int
    place: Provision


class Order(NamedTuple):
    """An executive order: what it rests on or is about (`provisions`), and what it asks of a standard.

    Of some only the title was read, not the number and the day.
    """

    kind: str
    title: str
    provisions: tuple[Provision, ...]
    source: Source
    number: int | None = None
    day: date | None = None
    since: date | None = None
    until: date | None = None
    replaced_by: str = ""
    points: tuple[Point, ...] = ()
    figures: tuple[Figure, ...] = ()
    interval: Interval | None = None

    @property
    def name(self) -> str:
        """Its normal form: `BEK nr. 1477 af 2019-12-17`, or its title where the number is not known."""
        return f"{self.kind} nr. {self.number} af {self.day}" if self.number and self.day else self.title


class Law(NamedTuple):
    """All that is known; `figures` are those of acts, an order has its own."""

    acts: tuple[Act, ...] = ()
    contents: tuple[Contents, ...] = ()
    changes: tuple[Change, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    titles: tuple[Title, ...] = ()
    authorities: tuple[Authority, ...] = ()
    orders: tuple[Order, ...] = ()
