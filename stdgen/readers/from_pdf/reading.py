"""A PDF becomes a document: by its tags where they are good, else by what is seen on the page."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from stdgen.model.document import Document, Provenance, Section
from stdgen.model.finding import Problem, Reading
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.readers.from_pdf import accessible, engine, lost, opening, sealed, stamped
from stdgen.readers.from_pdf.bookmarks import bookmarked, bookmarks
from stdgen.readers.from_pdf.ending import ends_sections, told_around
from stdgen.readers.from_pdf.library import VERSION
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.listed import listed
from stdgen.readers.from_pdf.margins import labels_come_late
from stdgen.readers.from_pdf.order import out_of_order
from stdgen.readers.from_pdf.pages import Pages, taken
from stdgen.readers.from_pdf.quality import BARE, GOOD, NO_TAGS, TagMeasure, in_words, is_told_by_tags, measured
from stdgen.readers.from_pdf.running_lines import Place, place, tagged_furniture
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.stamps import without_stamps
from stdgen.readers.from_pdf.structure import Content
from stdgen.readers.from_pdf.tagged import Tagged
from stdgen.readers.from_pdf.untagged import leaves_out
from stdgen.readers.outline import outlined
from stdgen.readers.pieces import Grid, Piece

if TYPE_CHECKING:
    from stdgen.model.profile import Profile

BARE_CHARACTERS, FEW = 400, 2
"""Tags that give so few headings for so much text may have lost them."""
EXACT_ENGINES = ("typst", "krilla")
"""Producers whose tags hold all that they mark, in its order, until somebody else changes the file."""
WHOLE = 0.98

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
        reading = _read(document, taken(document, source), opened.data)
        if reading.document is None:
            return Reading(None, (opening.lost(source),)) if opened.mended else reading
        reading = reading._replace(problems=(*opened.problems, *reading.problems))
        if reading.document is not None and not ignore_source:
            return _with_sealed(reading, reading.document, document, source)
        return reading
    finally:
        engine.close_document(document)


def _with_sealed(reading: Reading, found: Document, document: int, source: str) -> Reading:
    try:
        return reading._replace(document=replace(found, sealed=sealed.sealed(document)))
    except ValueError:
        from stdgen.readers.sealed import BROKEN_SEAL

        return reading._replace(problems=(*reading.problems, opening.unreadable(source, *BROKEN_SEAL)))


def _read(document: int, found: Pages, data: bytes) -> Reading:
    problems = tuple(lost.problems(found))
    if not found.pages:
        return Reading(None, problems)
    characters = sum([len(run.text.strip()) for run in found.runs()])
    if nothing := lost.without_text(found, characters):
        return Reading(None, (*problems, nothing))
    producer = " / ".join(filter(None, (_meta(document, b"Creator"), _meta(document, b"Producer"))))
    pieces, provenance, measure = _pieces(found, producer)
    read = _outlined(document, found.source, pieces, provenance)
    bare = False
    if provenance.how == "pdf-tags" and _may_lack_marks(provenance) and characters > BARE_CHARACTERS and _headings(read.sections) < FEW:
        seen = _outlined(document, found.source, *_from_pages(found, producer, BARE, provenance.tag_quality))
        bare = _headings(seen.sections) >= FEW
        read = seen if bare else read
    if entries := listed(found.pages, found.source):
        read = replace(read, provenance=replace(read.provenance or provenance, contents=entries))
    props = accessible.Properties(engine.wide_text(engine.catalog_language, document), accessible.title(_meta(document, b"Title"), data))
    problems += tuple(stamped.problems(found, read))
    return Reading(read, problems, tuple(accessible.problems(found, read, pieces, props, None if bare else measure)))


def _outlined(document: int, source: str, pieces: list[Piece | Grid], provenance: Provenance) -> Document:
    title = _meta(document, b"Title")
    return outlined(
        tuple(bookmarked(pieces, bookmarks(document)) if _may_lack_marks(provenance) else pieces),
        source=source,
        language=engine.wide_text(engine.catalog_language, document) or "da-DK",
        provenance=provenance,
        title=None if _NO_TITLE.match(title) else title or None,
    )


def _headings(sections: Sequence[Section]) -> int:
    """How many of the sections, and of those in them, have a heading."""
    return sum((section.heading is not None) + _headings(section.sections) for section in sections)


def _pieces(found: Pages, producer: str) -> tuple[list[Piece | Grid], Provenance, TagMeasure | None]:
    quality = measure = None
    why = NO_TAGS
    if found.with_tree:
        pieces, measure = _by_tags(found, producer)
        quality = measure.quality
        why = in_words(measure, taken=quality >= GOOD)
        if quality >= GOOD:
            return pieces, Provenance("pdf-tags", why.en, producer, VERSION, quality, quality, found.total, told=why), measure
    return *_from_pages(found, producer, why, quality), measure


def _from_pages(found: Pages, producer: str, why: Text, quality: float | None) -> tuple[list[Piece | Grid], Provenance]:
    from stdgen.readers.from_pdf.by_page import page_pieces

    pieces, confidence = page_pieces(found.pages, found.source)
    return pieces, Provenance("pdf-page", why.en, producer, VERSION, confidence, quality, found.total, told=why)


def _may_lack_marks(provenance: Provenance) -> bool:
    """Whether headings may have to be found by evidence: not where a producer tags what its author wrote."""
    return provenance.how == "pdf-page" or not any(name in provenance.producer.lower() for name in EXACT_ENGINES)


def _by_tags(found: Pages, producer: str) -> tuple[list[Piece | Grid], TagMeasure]:
    runs: dict[Content, list[Run]] = defaultdict(list)
    exact = any(name in producer.lower() for name in EXACT_ENGINES)
    gone, told = (frozenset[Place](), list[list[Strip]]()) if exact else tagged_furniture(found.pages)
    for run in found.runs() if exact else without_stamps(page.runs for page in found.pages):
        if run.mcid >= 0 and (not gone or place(run) not in gone):
            runs[run.page, run.mcid].append(run)
    rights = {page.number: max((run.x1 for run in page.runs), default=0.0) for page in found.pages} if exact else {}
    targets = {page.number: page.links for page in found.pages if page.links}
    tagged = Tagged(runs, targets, found.source, rights, marked_styles=exact, looks=not exact)
    pieces = tagged.pieces(found.structure.root)
    if exact and not is_told_by_tags(pieces):
        pieces = replace(tagged, looks=True).pieces(found.structure.root)
    measure = measured(pieces, found.runs(), tagged.used, by_source=exact)
    measure = measure._replace(
        ordered=not (out_of_order(pieces) or (not exact and labels_come_late(pieces))),
        complete=measure.reached > WHOLE if exact else not leaves_out(found.pages, tagged.used),
    )
    pieces = ends_sections(pieces, [stroke for page in found.pages for stroke in page.strokes])
    return [*pieces, *(told_around(line, found.source) for line in told)], measure


def _meta(document: int, name: bytes) -> str:
    return engine.wide_text(engine.meta_text, document, name).strip()
