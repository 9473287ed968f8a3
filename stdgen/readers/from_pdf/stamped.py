"""The stamps and running heads of a PDF become a problem where they call it a draft."""

from collections.abc import Iterator

from stdgen.danish.drafts import SIGNS, mark
from stdgen.model.document import Document, Location
from stdgen.model.finding import Problem
from stdgen.readers import stamped
from stdgen.readers.from_pdf.pages import Pages
from stdgen.readers.from_pdf.runs import Run

HUGE = 30.0
"""Points: letters of this size that stand alone are those of a stamp in parts."""


def problems(found: Pages, read: Document) -> Iterator[Problem]:
    """The first mark of a draft that stands on the pages and is none of the text, whole or in single letters."""
    small = "\n".join([run.text for run in found.runs()]).lower()
    whole = any(map(small.__contains__, SIGNS))
    for page in found.pages:
        letters = [run for run in page.runs if run.size > HUGE and len(run.text.strip()) == 1]
        for run, words in (*(((run, run.text) for run in page.runs) if whole else ()), *_joined(letters)):
            if (said := mark(words)) and not stamped.says(read, said):
                yield stamped.problem(said, _place(run, found.source))
                return


def _joined(letters: list[Run]) -> Iterator[tuple[Run, str]]:
    if letters:
        yield letters[0], "".join(run.text.strip() for run in letters)


def _place(run: Run, source: str) -> Location:
    return Location(source, run.page, (min(run.x0, run.x1), run.base - run.size, max(run.x0, run.x1), run.base))
