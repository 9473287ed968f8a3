"""A council's term: its days and the bodies that could approve a standard in it."""

from datetime import date
from typing import NamedTuple


class Term(NamedTuple):
    """`since` and `until` are the first and the last day; `bodies` the council's committees as they were called then."""

    since: date
    until: date
    bodies: tuple[str, ...]
