"""Text of a PDF that could not be read, or not as it should be, becomes problems."""

from collections.abc import Iterator

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.readers.from_pdf import faults, missing, opening
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.guessing import UNKNOWN
from stdgen.readers.from_pdf.pages import Pages

LOST = 8
SCAN_CHARACTERS_PER_PAGE = 8


def without_text(found: Pages, characters: int) -> Problem | None:
    """The problem of a file that has next to no text, or text in signs that nobody knows; `characters` are those that it has."""
    if characters < SCAN_CHARACTERS_PER_PAGE * max(len(found.pages), 1) or (_unknown(found) and _mostly_lost(found)):
        return _unmapped(found) if _unknown(found) else _scanned(found)
    return None


def problems(found: Pages) -> Iterator[Problem]:
    """The pages that could not be read, and the faults of the text layer."""
    yield from missing.pages(found)
    yield from faults.problems((place for page in found.pages for place in page.faults), found.source)


def _mostly_lost(found: Pages) -> bool:
    """Whether far more of the text is unknown than known: what is left of it says nothing."""
    lost = sum(len(place.words) for page in found.pages for place in page.faults if place.fault is Fault.UNKNOWN and UNKNOWN in place.words)
    return lost > LOST * sum(map(str.isalnum, "".join(run.text for run in found.runs())))


def _unknown(found: Pages) -> bool:
    return any(place.fault is Fault.UNKNOWN for page in found.pages for place in page.faults)


def _unmapped(found: Pages) -> Problem:
    return opening.unreadable(
        found.source,
        Text(
            da="dokumentets tekst kan ikke læses: filen siger ikke, hvilke bogstaver dens tegn er",
            en="the document's text can't be read: the file does not say which letters its signs are",
        ),
        opening.RETRY,
    )


def _scanned(found: Pages) -> Problem:
    return Problem(
        "scanned-document",
        Hit(
            Location(found.source, found.pages[0].number),
            Text(
                da="dokumentet har ingen tekst, kun billeder eller tomme sider, og kan hverken læses op, søges i eller kontrolleres",
                en="the document has no text, only pictures or empty pages: it can't be read aloud, searched or checked",
            ),
            Text(
                da="Dan PDF-filen fra tekstbehandlingen i stedet for at scanne papiret.",
                en="Make the PDF from the word processor, not from paper.",
            ),
        ),
    )
