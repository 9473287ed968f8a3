"""A PDF becomes a document: by its tags where they are good, else by what is seen on the page."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from stdgen.model.document import Location, Provenance
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.readers.from_pdf import engine, faults, opening, sealed
from stdgen.readers.from_pdf.bookmarks import bookmarked, bookmarks
from stdgen.readers.from_pdf.ending import ends_sections
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.library import VERSION
from stdgen.readers.from_pdf.margins import OUT_OF_ORDER, labels_come_late
from stdgen.readers.from_pdf.pages import Pages, taken
from stdgen.readers.from_pdf.quality import GOOD, NO_TAGS, TagMeasure, in_words, measured, without_looks
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.structure import Content
from stdgen.readers.from_pdf.tagged import Tagged, without_stamps
from stdgen.readers.outline import outlined
from stdgen.readers.pieces import Grid, Piece

if TYPE_CHECKING:
    from stdgen.model.profile import Profile

SCAN_CHARACTERS_PER_PAGE = 8
EXACT_ENGINES = ("typst", "krilla")

_NO_TITLE = pattern(r"^(?:microsoft word|untitled|unavngivet|dokument\d*$|document\d*$|.*\.(?:docx?|pdf|odt|rtf)$)", re.IGNORECASE)


def read(data: bytes, source: str, *, profile: "Profile | None" = None, ignore_source: bool = False) -> Reading:
    """The document in a PDF's bytes, and what could not be read of it; `ignore_source` leaves its sealed source alone.

    Boxes are in points from the top left of the page as shown. Nothing is raised, whatever the bytes.
    """
    opened = opening.opened(data, source)
    if isinstance(opened, Problem):
        return Reading(None, (opened,))
    document = opened.handle
    try:
        reading = _read(document, taken(document, source))
        if reading.document is None:
            return Reading(None, (opening.lost(source),)) if opened.mended else reading
        reading = replace(reading, problems=(*opened.problems, *reading.problems))
        if reading.document is not None and not ignore_source:
            copy = sealed.sealed(document)
            return Reading(replace(reading.document, sealed=copy), reading.problems)
        return reading
    finally:
        engine.close_document(document)


def _read(document: int, found: Pages) -> Reading:
    problems = tuple(_problems(found))
    characters = sum(len(run.text.strip()) for run in found.runs())
    if characters < SCAN_CHARACTERS_PER_PAGE * max(len(found.pages), 1):
        if not found.pages:
            return Reading(None, problems)
        return Reading(None, (*problems, _unmapped(found) if _unknown(found) else _scanned(found)))
    producer = " / ".join(filter(None, (_meta(document, b"Creator"), _meta(document, b"Producer"))))
    pieces, provenance = _pieces(found, producer)
    title = _meta(document, b"Title")
    language = engine.wide_text(engine.catalog_language, document) or "da-DK"
    return Reading(
        outlined(
            tuple(bookmarked(pieces, bookmarks(document)) if _may_lack_marks(provenance) else pieces),
            source=found.source,
            language=language,
            provenance=provenance,
            title=None if _NO_TITLE.match(title) else title or None,
        ),
        problems,
    )


def _pieces(found: Pages, producer: str) -> tuple[list[Piece | Grid], Provenance]:
    quality = None
    why = NO_TAGS
    if found.with_tree:
        pieces, measure = _by_tags(found, producer)
        quality = measure.quality * (OUT_OF_ORDER if labels_come_late(pieces) else 1.0)
        why = in_words(measure, taken=quality >= GOOD)
        if quality >= GOOD:
            return pieces, Provenance("pdf-tags", why.en, producer, VERSION, quality, quality, found.total, told=why)
    from stdgen.readers.from_pdf.by_page import page_pieces

    pieces, confidence = page_pieces(found.pages, found.source)
    return pieces, Provenance("pdf-page", why.en, producer, VERSION, confidence, quality, found.total, told=why)


def _may_lack_marks(provenance: Provenance) -> bool:
    """Whether headings may have to be found by evidence: not where a producer tags what its author wrote."""
    return provenance.how == "pdf-page" or not any(name in provenance.producer.lower() for name in EXACT_ENGINES)


def _by_tags(found: Pages, producer: str) -> tuple[list[Piece | Grid], TagMeasure]:
    runs: dict[Content, list[Run]] = defaultdict(list)
    exact = any(name in producer.lower() for name in EXACT_ENGINES)
    for run in found.runs() if exact else without_stamps(page.runs for page in found.pages):
        if run.mcid >= 0:
            runs[run.page, run.mcid].append(run)
    rights = {page.number: max((run.x1 for run in page.runs), default=0.0) for page in found.pages} if exact else {}
    targets = {page.number: page.links for page in found.pages if page.links}
    tagged = Tagged(runs, targets, found.source, rights, marked_styles=exact)
    pieces = tagged.pieces(found.structure.root)
    measure = measured(pieces, found.runs(), tagged.used, by_source=exact)
    pieces = without_looks(pieces) if exact else pieces
    return ends_sections(pieces, [stroke for page in found.pages for stroke in page.strokes]), measure


def _problems(found: Pages) -> Iterator[Problem]:
    for number in found.failed:
        yield Problem(
            "unreadable-file",
            Hit(
                Location(found.source, number),
                Text(da=f"side {number} kan ikke læses; resten af dokumentet er læst", en=f"page {number} can't be read; the rest is read"),
                opening.RETRY,
            ),
        )
    yield from faults.problems((place for page in found.pages for place in page.faults), found.source)
    if found.left_out:
        first = found.total - found.left_out + 1
        yield Problem(
            "unreadable-file",
            Hit(
                Location(found.source, first),
                Text(
                    da=f"læsningen tog for lang tid; siderne fra {first} er ikke læst",
                    en=f"reading took too long; the pages from {first} on are not read",
                ),
                Text(da="Del dokumentet op, og kør kontrollen på delene.", en="Split the document and check its parts."),
            ),
        )


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


def _meta(document: int, name: bytes) -> str:
    return engine.wide_text(engine.meta_text, document, name).strip()
