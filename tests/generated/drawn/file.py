"""A case becomes a PDF of drawn lines."""

from dataclasses import replace

from tests.generated.case import Case, Dressing, Fault, Layout
from tests.generated.drawn.blocks import laid, note_strips
from tests.generated.drawn.dressing import over, under
from tests.generated.drawn.flow import Flow, Frame
from tests.generated.drawn.headings import title_strips
from tests.generated.drawn.layouts import sections_laid
from tests.generated.drawn.listed import contents_strips
from tests.generated.drawn.look import Look, habit, look
from tests.generated.drawn.marks import Entry, Mark, Sheet, moved
from tests.generated.drawn.order import disordered
from tests.generated.drawn.painting import painted
from tests.generated.drawn.pieces import in_pieces
from tests.generated.drawn.unmapped import named, stripped

Entries = list[tuple[Entry, int]]
PROGRAMS = (
    "Acrobat Distiller 9.0.0 (Windows)",
    "iText 2.1.7 by 1T3XT",
    "Mac OS X 10.13.6 Quartz PDFContext",
    "Adobe PDF Library 15.0",
    "PDFlib+PDI 7.0.3 (Win32)",
    "",
)
"""What a file says that it was made by, whatever that is worth."""
GUTTER, NARROW = 24.0, 11.0


def make(case: Case) -> bytes:
    """The case as a PDF without tags; a missing Unicode map is one that glyph names and encodings make up for."""
    made = _painted(case, look(case))
    return named(made) if Fault.NO_UNICODE_MAP in case.design.faults and habit(case, "encoding", (True, False)) else made


def make_unreadable(case: Case) -> bytes:
    """The case in fonts whose text nobody can have: no Unicode map, codes given out in the order of first use."""
    return stripped(_painted(case, look(case, readable=False)))


def _painted(case: Case, look: Look) -> bytes:
    title = " ".join(case.truth.title.text.split()) if case.truth.title else ""
    return painted(in_pieces(sheets(case, look), look), title, habit(case, "program", PROGRAMS))


def sheets(case: Case, look: Look) -> tuple[Sheet, ...]:
    """The pages of a case."""
    flow = _flow(case, look, _entries(case, look))
    pages = [_dressed(marks, page, len(flow.pages), case, look) for page, marks in enumerate(flow.pages, start=1)]
    width, height = look.page
    return tuple(Sheet(width, height, tuple(marks), look.turned) for marks in pages)


def _entries(case: Case, look: Look) -> Entries:
    """The headings for the contents, with their pages: known once the pages are set with a list of that length."""
    if not _has_contents(case):
        return []
    listed = [(entry, 0) for entry, _ in _flow(case, look, []).entries]
    return _flow(case, look, listed).entries


def _has_contents(case: Case) -> bool:
    return Dressing.CONTENTS in case.design.dressing or case.design.layout is Layout.CATALOGUE


def _flow(case: Case, look: Look, entries: Entries) -> Flow:
    truth = case.truth
    frame = Frame(look.margin, look.top, look.measure, look.page[1] - look.top)
    spread = case.design.layout is Layout.SPREAD
    gutter = 2 * look.margin if spread else NARROW if look.has(Fault.NARROW_GUTTER) else GUTTER
    flow = Flow(frame, lambda note, width: note_strips(note, width, look), 2 if spread else 1, gutter)
    if truth.title:
        flow.place(title_strips(truth.title, flow.width, look))
    if bool(entries) and habit(case, "contents before intro", (True, False)):
        flow.place(contents_strips(entries, flow.width, look))
        laid(flow, truth.intro, look)
    else:
        laid(flow, truth.intro, look)
        flow.place(contents_strips(entries, flow.width, look) if entries else ())
    if bool(entries) and habit(case, "page after contents", (True, False)):
        flow.turn()
    flow.drop(look.leading)
    sections_laid(flow, truth.sections, look)
    _closing(flow, case, look)
    flow.finish()
    return flow


def _closing(flow: Flow, case: Case, look: Look) -> None:
    if case.truth.closing:
        flow.drop(look.leading * 2)
        laid(flow, case.truth.closing, look)


def _dressed(marks: list[Mark], page: int, pages: int, case: Case, look: Look) -> list[Mark]:
    name = case.house if case.house.endswith("Kommune") else f"{case.house.capitalize()} Kommune"
    if case.design.layout is Layout.SPREAD:
        return [*_halves(look, page, pages, name), *marks]
    made = [*under(look, page, name), *marks, *over(look, page, pages, name)]
    return disordered(made, page, look) if look.has(Fault.ODD_ORDER) else made


def _halves(look: Look, sheet: int, sheets: int, name: str) -> list[Mark]:
    """What stands beside the text on the two pages of a sheet, each with its own number."""
    half = look.page[0] / 2
    page = replace(look, page=(half, look.page[1]))
    made: list[Mark] = []
    for side, number in enumerate((2 * sheet - 1, 2 * sheet)):
        made += [moved(mark, side * half, 0.0) for mark in (*under(page, number, name), *over(page, number, 2 * sheets, name))]
    return made
