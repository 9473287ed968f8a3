"""A batch of standards at a glance: for each document, who approved it and when, when it is to be looked at again, what is in the way."""

from dataclasses import dataclass
from datetime import date

from stdgen.model.document import ApprovalState
from stdgen.model.report import ReadStatus, Review
from stdgen.model.text import Text


@dataclass(frozen=True, slots=True)
class Row:
    """One document.

    `services` are the titles of the services of a catalogue, or the one that a standard is about by its title; `provisions` are in normal
    form; `status` is the authored one, or `published`. `date` is an ISO date, month or year as printed. `age` is in whole
    days up to the day of the register. `blocks` are the messages of what is in the way of publication.
    """

    source: str
    title: str
    read: ReadStatus
    status: str
    approval: ApprovalState
    services: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    body: str | None = None
    date: str | None = None
    age: int | None = None
    review: Review | None = None
    blocks: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """The rows in the order of the inputs, judged on one day; `left_out` counts those that were not asked for."""

    as_of: date
    rows: tuple[Row, ...]
    left_out: int = 0
