"""A PDF becomes a document: by its tags where they are good, else by what is seen on the page."""

import re
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from stdgen.model.document import Location, Provenance
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.readers.from_pdf import engine, opening, sealed, strokes
from stdgen.readers.from_pdf.by_page import page_pieces
from stdgen.readers.from_pdf.ending import ends_sections
from stdgen.readers.from_pdf.fonts import Font
from stdgen.readers.from_pdf.links import Link, links
from stdgen.readers.from_pdf.quality import GOOD, tag_quality
from stdgen.readers.from_pdf.runs import Run, TextPage
from stdgen.readers.from_pdf.sheets import Sheet, sheet
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.from_pdf.structure import Content, Structure
from stdgen.readers.from_pdf.tagged import Tagged
from stdgen.readers.outline import outlined
from stdgen.readers.pieces import Grid, Piece

MOST_SECONDS = 60.0
MOST_CHARACTERS = 20_000_000
SCAN_CHARACTERS_PER_PAGE = 8
EXACT_ENGINES = ("typst", "krilla")

_NO_TITLE = re.compile(r"^(?:microsoft word|untitled|unavngivet|dokument\d*$|document\d*$|.*\.(?:docx?|pdf|odt|rtf)$)", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What was taken from one page while it was open."""

    number: int
    frame: Sheet
    runs: list[Run]
    links: list[Link]
    strokes: list[Stroke]


@dataclass(slots=True)
class Pages:
    """What was taken from a document's pages, and what went wrong."""

    source: str
    total: int = 0
    pages: list[Page] = field(default_factory=list)
    structure: Structure = field(default_factory=Structure)
    with_tree: int = 0
    failed: list[int] = field(default_factory=list)
    left_out: int = 0
    fonts: dict[str, Font] = field(default_factory=dict)

    def runs(self) -> Iterator[Run]:
        """All runs in the order of the pages' content."""
        return (run for page in self.pages for run in page.runs)


def read(data: bytes, source: str, *, profile: Profile | None = None, ignore_source: bool = False) -> Reading:
    """The document in a PDF's bytes, and what could not be read of it; `ignore_source` leaves its sealed source alone.

    Boxes are in points from the top left of the page as shown. Nothing is raised, whatever the bytes.
    """
    document = opening.opened(data, source)
    if isinstance(document, Problem):
        return Reading(None, (document,))
    try:
        taken = _taken(document, source)
        reading = _read(document, taken)
        if reading.document is not None and not ignore_source:
            copy = sealed.sealed(document)
            return Reading(replace(reading.document, sealed=copy), reading.problems)
        return reading
    finally:
        engine.close_document(document)


def _taken(document: int, source: str) -> Pages:
    taken = Pages(source, engine.page_count(document))
    tagged = bool(engine.is_tagged(document))
    stop = time.monotonic() + MOST_SECONDS
    characters = 0
    for number in range(1, taken.total + 1):
        if time.monotonic() > stop or characters > MOST_CHARACTERS:
            taken.left_out = taken.total - number + 1
            break
        handle = engine.load_page(document, number - 1)
        if not handle:
            taken.failed.append(number)
            continue
        try:
            page = _page(document, handle, number, taken, tagged=tagged)
        finally:
            engine.close_page(handle)
        taken.pages.append(page)
        characters += sum(len(run.text) for run in page.runs)
    return taken


def _page(document: int, handle: int, number: int, taken: Pages, *, tagged: bool) -> Page:
    frame = sheet(handle)
    text = TextPage(handle, number, frame, taken.fonts)
    try:
        runs = text.runs()
        if tagged and taken.structure.add(handle, number, {run.mcid for run in runs if run.mcid >= 0}):
            taken.with_tree += 1
        return Page(number, frame, runs, links(document, handle, frame), strokes.strokes(handle, number, frame))
    finally:
        text.close()


def _read(document: int, taken: Pages) -> Reading:
    problems = tuple(_problems(taken))
    characters = sum(len(run.text.strip()) for run in taken.runs())
    if characters < SCAN_CHARACTERS_PER_PAGE * max(len(taken.pages), 1):
        if not taken.pages:
            return Reading(None, problems)
        return Reading(None, (*problems, _scanned(taken)))
    producer = " / ".join(filter(None, (_meta(document, b"Creator"), _meta(document, b"Producer"))))
    pieces, provenance = _pieces(taken, producer)
    title = _meta(document, b"Title")
    language = engine.wide_text(engine.catalog_language, document) or "da-DK"
    return Reading(
        outlined(
            tuple(pieces),
            source=taken.source,
            language=language,
            provenance=provenance,
            title=None if _NO_TITLE.match(title) else title or None,
        ),
        problems,
    )


def _pieces(taken: Pages, producer: str) -> tuple[list[Piece | Grid], Provenance]:
    quality = None
    why = "the file has no tags"
    if taken.with_tree:
        pieces, quality = _by_tags(taken, producer)
        why = f"tag quality {quality:.2f}"
        if quality >= GOOD:
            return pieces, Provenance("pdf-tags", why, producer, engine.VERSION, quality, quality, taken.total)
    pieces, confidence = page_pieces(taken.pages, taken.source)
    return pieces, Provenance("pdf-page", why, producer, engine.VERSION, confidence, quality, taken.total)


def _by_tags(taken: Pages, producer: str) -> tuple[list[Piece | Grid], float]:
    runs: dict[Content, list[Run]] = defaultdict(list)
    for run in taken.runs():
        if run.mcid >= 0:
            runs[run.page, run.mcid].append(run)
    exact = any(name in producer.lower() for name in EXACT_ENGINES)
    rights = {page.number: max((run.x1 for run in page.runs), default=0.0) for page in taken.pages} if exact else {}
    targets = {page.number: page.links for page in taken.pages if page.links}
    tagged = Tagged(runs, targets, taken.source, rights, marked_styles=exact)
    pieces = tagged.pieces(taken.structure.root)
    quality = tag_quality(pieces, (run for page in taken.pages for run in page.runs if run.mcid >= 0), tagged.used, by_source=exact)
    return ends_sections(pieces, [stroke for page in taken.pages for stroke in page.strokes]), quality


def _problems(taken: Pages) -> Iterator[Problem]:
    for number in taken.failed:
        yield Problem(
            "unreadable-file",
            Hit(
                Location(taken.source, number),
                Text(da=f"side {number} kan ikke læses; resten af dokumentet er læst", en=f"page {number} can't be read; the rest is read"),
                opening.RETRY,
            ),
        )
    if taken.left_out:
        first = taken.total - taken.left_out + 1
        yield Problem(
            "unreadable-file",
            Hit(
                Location(taken.source, first),
                Text(
                    da=f"læsningen tog for lang tid; siderne fra {first} er ikke læst",
                    en=f"reading took too long; the pages from {first} on are not read",
                ),
                Text(da="Del dokumentet op, og kør kontrollen på delene.", en="Split the document and check its parts."),
            ),
        )


def _scanned(taken: Pages) -> Problem:
    return Problem(
        "scanned-document",
        Hit(
            Location(taken.source, taken.pages[0].number),
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
