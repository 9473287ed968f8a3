"""Bytes become an open PDF, or a problem that says why not."""

from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.limits import PDF_PAGES
from stdgen.model.text import Text
from stdgen.readers.from_pdf import engine, probing, salvage

HEADER_WITHIN = 1024

RETRY = Text(
    da="Åbn filen i et program, der viser PDF, og gem den på ny, eller dan den igen fra kilden.",
    en="Open the file in a program that shows PDF and save it again, or make it again from its source.",
)

FETCH = Text(da="Hent filen igen, eller dan den igen fra kilden.", en="Fetch the file again, or make it again from its source.")


class Opened(NamedTuple):
    """A document that pdfium has open: its handle, to be closed by the caller, the bytes that it reads from, to be kept till then.

    `problems` tell what was wrong with the bytes although they open, `mended` that they had to be added to for that.
    """

    handle: int
    data: bytes
    problems: tuple[Problem, ...] = ()
    mended: bool = False


def opened(data: bytes, source: str) -> Opened | Problem:
    """The open document, or the problem that stood in the way; a file that was cut off is opened with the pages that it has."""
    if not data:
        return unreadable(source, Text(da="filen er tom", en="the file is empty"), RETRY)
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return unreadable(
            source,
            Text(da="filen er ikke en PDF: den begynder ikke med «%PDF-»", en="the file is not a PDF: it does not begin with «%PDF-»"),
            Text(
                da="Kontrollér, at det er den rigtige fil, og at den er hentet helt.", en="Check that it is the right file, and all of it."
            ),
        )
    if cap := probing.harm(data):
        return unreadable(source, cap, RETRY)
    document = engine.load_document(data, len(data), None)
    if document:
        return _counted(Opened(int(document), data, _cut(source) if salvage.is_cut_off(data) else ()), source)
    return _mended(data, source) or _refused(source)


def unreadable(source: str, message: Text, hint: Text) -> Problem:
    """The problem of a file that could not be read."""
    return Problem("unreadable-file", Hit(Location(source), message, hint))


def lost(source: str) -> Problem:
    """The problem of a file that opened although it was cut off, but has no text."""
    return unreadable(
        source,
        Text(da="filen er skåret af, og resten af den har ingen tekst", en="the file is cut off, and what is left has no text"),
        FETCH,
    )


def _refused(source: str) -> Problem:
    if engine.last_error() == engine.WRONG_PASSWORD:
        return unreadable(
            source,
            Text(da="filen er låst med en adgangskode", en="the file is locked with a password"),
            Text(
                da="Gem en kopi uden adgangskode. Et offentligt dokument skal også kunne læses af hjælpemidler.",
                en="Save a copy without a password. Assistive technology must be able to read a public document too.",
            ),
        )
    return unreadable(source, Text(da="filen er beskadiget og kan ikke åbnes", en="the file is damaged and can't be opened"), RETRY)


def _mended(data: bytes, source: str) -> Opened | Problem | None:
    if engine.last_error() == engine.WRONG_PASSWORD or (mended := salvage.mended(data)) is None:
        return None
    document = engine.load_document(mended, len(mended), None)
    return _counted(Opened(int(document), mended, _cut(source), mended=True), source) if document else None


def _cut(source: str) -> tuple[Problem, ...]:
    return (
        unreadable(
            source,
            Text(
                da="filen er skåret af: dens slutning mangler; det, der er af den, er læst",
                en="the file is cut off: its end is missing; what there is of it has been read",
            ),
            FETCH,
        ),
    )


def _counted(document: Opened, source: str) -> Opened | Problem:
    pages = engine.page_count(document.handle)
    if 0 < pages <= PDF_PAGES:
        return document
    engine.close_document(document.handle)
    if pages > PDF_PAGES:
        return unreadable(
            source,
            Text(da=f"dokumentet har mere end {PDF_PAGES} sider: {pages}", en=f"the document has more than {PDF_PAGES} pages: {pages}"),
            Text(da="Del dokumentet op.", en="Split the document."),
        )
    return unreadable(source, Text(da="dokumentet har ingen sider", en="the document has no pages"), RETRY)
