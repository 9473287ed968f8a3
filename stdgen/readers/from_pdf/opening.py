"""Bytes become an open PDF, or a problem that says why not."""

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.readers.from_pdf import engine

MOST_BYTES = 100 * 1024 * 1024
MOST_PAGES = 2000
HEADER_WITHIN = 1024

RETRY = Text(
    da="Åbn filen i et program, der viser PDF, og gem den på ny, eller dan den igen fra kilden.",
    en="Open the file in a program that shows PDF and save it again, or make it again from its source.",
)


def opened(data: bytes, source: str) -> int | Problem:
    """The handle of an open document, to be closed by the caller; it reads from `data`, which must be kept."""
    if not data:
        return unreadable(source, Text(da="filen er tom", en="the file is empty"), RETRY)
    if len(data) > MOST_BYTES:
        return unreadable(
            source,
            Text(da=f"filen er for stor: {len(data) // 2**20} MB", en=f"the file is too large: {len(data) // 2**20} MB"),
            Text(da=f"Højst {MOST_BYTES // 2**20} MB. Del dokumentet op.", en=f"At most {MOST_BYTES // 2**20} MB. Split the document."),
        )
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        return unreadable(
            source,
            Text(da="filen er ikke en PDF: den begynder ikke med «%PDF-»", en="the file is not a PDF: it does not begin with «%PDF-»"),
            Text(
                da="Kontrollér, at det er den rigtige fil, og at den er hentet helt.", en="Check that it is the right file, and all of it."
            ),
        )
    document = engine.load_document(data, len(data), None)
    if document:
        return _counted(int(document), source)
    return _refused(source)


def unreadable(source: str, message: Text, hint: Text) -> Problem:
    """The problem of a file that could not be read."""
    return Problem("unreadable-file", Hit(Location(source), message, hint))


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


def _counted(document: int, source: str) -> int | Problem:
    pages = engine.page_count(document)
    if 0 < pages <= MOST_PAGES:
        return document
    engine.close_document(document)
    if pages > MOST_PAGES:
        return unreadable(
            source,
            Text(da=f"dokumentet har for mange sider: {pages}", en=f"the document has too many pages: {pages}"),
            Text(da=f"Højst {MOST_PAGES}. Del dokumentet op.", en=f"At most {MOST_PAGES}. Split the document."),
        )
    return unreadable(source, Text(da="dokumentet har ingen sider", en="the document has no pages"), RETRY)
