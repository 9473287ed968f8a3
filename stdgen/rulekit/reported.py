"""What a reader met becomes the check that reports it."""

from collections.abc import Iterator

from stdgen.model.finding import Hit
from stdgen.model.rule import Context, ReadingCheck

NOT_READ = frozenset({"unreadable-file", "scanned-document", "schema-violation"})
"""Rules that tell of something in a file that the document does not have; other problems of reading are of form."""


def problems(rule: str) -> ReadingCheck:
    """A check with one hit for each problem that the reader filed under this rule's name."""

    def on_reading(context: Context) -> Iterator[Hit]:
        return (problem.hit for problem in context.problems if problem.rule == rule)

    return on_reading
