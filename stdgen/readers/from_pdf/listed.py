"""The pages of a PDF become its list of contents, which is left out of the text and kept to be compared with it."""

from collections.abc import Sequence

from stdgen.model.document import Listed, Location
from stdgen.readers.from_pdf.contents import Entry, any_belongs, without_contents
from stdgen.readers.from_pdf.furniture import without_furniture
from stdgen.readers.from_pdf.lines import strips
from stdgen.readers.from_pdf.seen_page import Seen

FRONT = 6
"""Pages among which a list of contents begins."""


def listed(pages: Sequence[Seen], source: str) -> tuple[Listed, ...]:
    """The lines of the list that have a page number; cheap for a document without one."""
    if not any(any_belongs([run.text.strip() for run in page.runs]) for page in pages[:FRONT]):
        return ()
    laid = [(page.frame.height, strips(page.runs, page.links)) for page in pages]
    return tuple(_listed(entry, source) for entry in without_contents(without_furniture(laid).text).entries)


def _listed(entry: Entry, source: str) -> Listed:
    held = entry.strips
    box = (min(each.x0 for each in held), min(each.top for each in held), max(each.x1 for each in held), max(each.bottom for each in held))
    return Listed(" ".join(entry.words.split()), entry.number, Location(source, page=held[0].page, box=box))
