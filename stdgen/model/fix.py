"""What could stand instead of the words that a finding is about."""

from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text file and what is to stand there.

    Lines and columns count from 1 in characters, a mark of the byte order left out; the stretch ends before `end_column`.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class Fix(NamedTuple):
    """The words that stand where a finding begins, and those that should.

    `safe`: what is meant is certain, so that it may be done unseen; else it is a suggestion that somebody must judge.
    `edit` does just that to the source, where it is a text file and the words stand in it for certain.
    """

    old: str
    new: str
    safe: bool = True
    edit: Edit | None = None
