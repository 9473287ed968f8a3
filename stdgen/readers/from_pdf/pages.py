"""An open PDF's pages become what is printed on them: runs, links, lines, and the tree of its tags."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from stdgen.model.limits import PDF_CHARACTERS, PDF_SECONDS
from stdgen.readers.from_pdf import engine, strokes, torn
from stdgen.readers.from_pdf.faults import Fault, Place, shuffled
from stdgen.readers.from_pdf.fonts import Font
from stdgen.readers.from_pdf.guessing import UNKNOWN
from stdgen.readers.from_pdf.hyphens import decided
from stdgen.readers.from_pdf.links import Link, links
from stdgen.readers.from_pdf.printed import TextPage
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.seeing import seen
from stdgen.readers.from_pdf.sheets import Sheet, sheet
from stdgen.readers.from_pdf.strokes import Fill, Stroke
from stdgen.readers.from_pdf.structure import Structure
from stdgen.readers.from_pdf.turning import is_turned, upright
from stdgen.readers.from_pdf.underlines import underlined
from stdgen.readers.from_pdf.weights import made_bold, made_plain, misjudged, unnamed


@dataclass(slots=True, eq=False)
class Page:
    """What was taken from one page while it was open; `faults` are those of its text layer.

    All places are in `frame`; where a page is printed sideways that is the one in which its text stands upright, and
    `shown` the one of the page as shown.
    """

    number: int
    frame: Sheet
    runs: list[Run]
    links: list[Link]
    strokes: list[Stroke]
    fills: list[Fill]
    faults: list[Place]
    shown: Sheet | None = None


@dataclass(slots=True, eq=False)
class Pages:
    """What was taken from a document's pages, and what went wrong.

    `failed` are the numbers of pages that did not open; `left_out` is how many at the end were not tried, for their time
    or because there was `too_much_text` before them.
    """

    source: str
    total: int = 0
    tagged: bool = False
    pages: list[Page] = field(default_factory=list)
    structure: Structure = field(default_factory=Structure)
    with_tree: int = 0
    failed: list[int] = field(default_factory=list)
    left_out: int = 0
    too_much_text: bool = False
    fonts: dict[str, Font] = field(default_factory=dict)

    def runs(self) -> Iterator[Run]:
        """All runs in the order of the pages' content."""
        return (run for page in self.pages for run in page.runs)


def taken(document: int, source: str) -> Pages:
    """What is on the pages of an open document, as far as time allows."""
    found = Pages(source, engine.page_count(document), bool(engine.is_tagged(document)))
    stop = time.process_time() + PDF_SECONDS
    characters = 0
    for number in range(1, found.total + 1):
        if time.process_time() > stop or characters > PDF_CHARACTERS:
            found.left_out = found.total - number + 1
            found.too_much_text = characters > PDF_CHARACTERS
            break
        handle = engine.load_page(document, number - 1)
        if not handle:
            found.failed.append(number)
            continue
        try:
            page = _upright(document, handle, number, found)
        finally:
            engine.close_page(handle)
        found.pages.append(page)
        characters += sum([len(run.text) for run in page.runs])
    if plain := misjudged(found.fonts.values(), found.runs()):
        for page in found.pages:
            page.runs = made_plain(page.runs, plain)
    if bold := unnamed(found.fonts.values(), found.runs()):
        for page in found.pages:
            page.runs = made_bold(page.runs, bold)
    _decide_breaks(found.pages)
    return found


def _decide_breaks(pages: list[Page]) -> None:
    """Words over two lines, as far as all pages together tell of them."""
    runs = [run for page in pages for run in page.runs]
    mended = torn.mended(runs)
    mended |= {at: replace(mended.get(at, runs[at]), joins=joins) for at, joins in decided(runs).items()}
    first = 0
    for page in pages if mended else ():
        count = len(page.runs)
        for at in range(first, first + count):
            if at in mended:
                page.runs[at - first] = mended[at]
        first += count


def _upright(document: int, handle: int, number: int, found: Pages) -> Page:
    frame = sheet(handle)
    page = _page(document, handle, number, found, frame)
    if not found.tagged and is_turned(page.runs):
        for other in upright(frame):
            if not is_turned((turned := _page(document, handle, number, found, other)).runs):
                turned.shown = frame
                return turned
    return page


def _page(document: int, handle: int, number: int, found: Pages, frame: Sheet) -> Page:
    text = TextPage(handle, number, frame, found.fonts)
    try:
        written = text.runs()
        if found.tagged and found.structure.add(handle, number, {run.mcid for run in written if run.mcid >= 0}):
            found.with_tree += 1
        drawn = strokes.drawn(handle, number, frame, text.objects)
        visible, doubled = seen(written, text.inkless, text.objects, drawn, frame)
        faults = [Place(fault, written[at], words) for fault, at, words in text.faults]
        faults += (Place(Fault.DOUBLED, run, run.text) for run in doubled if _read_aloud(run, tagged=found.tagged))
        if not found.tagged and (place := shuffled(visible)):
            faults.append(place)
        if faults:
            visible = [run for run in visible if not _unreadable(run)]
        runs, rules = underlined(visible, drawn.strokes)
        return Page(number, frame, runs, links(document, handle, frame), rules, drawn.fills, faults)
    finally:
        text.close()


def _read_aloud(run: Run, *, tagged: bool) -> bool:
    """Whether a screen reader says it: words, and not left out of the tags."""
    return sum(map(str.isalpha, run.text)) > 1 and (run.mcid >= 0 or not tagged)


def _unreadable(run: Run) -> bool:
    """Whether the file does not say of most of its signs which letters they are."""
    return 2 * run.text.count(UNKNOWN) > len(run.text.strip())
