"""Pages that could not be read, or were too much, become problems: one for those that follow each other."""

from collections.abc import Iterable, Iterator

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.limits import PDF_CHARACTERS, PDF_SECONDS
from stdgen.model.text import Text
from stdgen.readers.from_pdf import opening
from stdgen.readers.from_pdf.pages import Pages

MOST_TOLD = 20
"""Gaps in a document that are told one by one."""

SPLIT = Text(da="Del dokumentet op, og kør kontrollen på delene.", en="Split the document and check its parts.")


def pages(found: Pages) -> Iterator[Problem]:
    """Which pages the document lacks, and why."""
    if found.failed and not found.pages:
        yield opening.unreadable(
            found.source, Text(da="ingen af filens sider kan læses", en="none of the file's pages can be read"), opening.RETRY
        )
        return
    gaps = list(_gaps(found.failed))
    for first, last in gaps[:MOST_TOLD]:
        yield _gap(first, last, found.source)
    if more := gaps[MOST_TOLD:]:
        count = sum(last - first + 1 for first, last in more)
        yield _problem(
            more[0][0],
            found.source,
            Text(da=f"{count} sider mere kan ikke læses", en=f"{count} more pages can't be read"),
            opening.RETRY,
        )
    if found.left_out:
        yield _left(found)


def _gaps(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of those that follow each other; the numbers rise."""
    first = last = 0
    for number in numbers:
        if first and number != last + 1:
            yield first, last
            first = number
        first, last = first or number, number
    if first:
        yield first, last


def _gap(first: int, last: int, source: str) -> Problem:
    if first == last:
        message = Text(da=f"side {first} kan ikke læses; resten af dokumentet er læst", en=f"page {first} can't be read; the rest is read")
    else:
        message = Text(
            da=f"side {first}-{last} kan ikke læses; resten af dokumentet er læst",
            en=f"pages {first}-{last} can't be read; the rest is read",
        )
    return _problem(first, source, message, opening.RETRY)


def _left(found: Pages) -> Problem:
    first = found.total - found.left_out + 1
    if found.too_much_text:
        why = Text(da=f"siderne har mere end {PDF_CHARACTERS} tegn", en=f"the pages have more than {PDF_CHARACTERS} characters")
    else:
        why = Text(da=f"læsningen tog mere end {PDF_SECONDS} sekunder", en=f"reading took more than {PDF_SECONDS} seconds")
    message = Text(da=f"{why.da}; siderne fra {first} er ikke læst", en=f"{why.en}; the pages from {first} on are not read")
    return _problem(first, found.source, message, SPLIT)


def _problem(page: int, source: str, message: Text, hint: Text) -> Problem:
    return Problem("unreadable-file", Hit(Location(source, page), message, hint))
