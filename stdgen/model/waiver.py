"""A finding that is accepted until a day, with a reason."""

from datetime import date
from typing import NamedTuple

from stdgen.model.document import Location


class Waiver(NamedTuple):
    """Findings that are accepted until a day.

    `rule` is a rule's code, `name` its name; `document` a path below the configuration's folder, in which `*` stands for a part of
    a name and `**` for folders. `section` is a heading as printed, `text` words that the finding names; empty where any will do.
    `until` is the last day on which it holds, `at` where it stands.
    """

    rule: str
    document: str
    reason: str
    until: date
    section: str = ""
    text: str = ""
    at: Location = Location()
    name: str = ""


class Met(NamedTuple):
    """A waiver whose documents were checked: how many there are, and how many findings it means, whether it still holds or not."""

    waiver: Waiver
    documents: int
    findings: int
