"""A case becomes a tagged PDF whose tags say something else than the page."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from zlib import crc32

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from tests.generated import weasy
from tests.generated.case import Case

HEADINGS = frozenset({"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"})
TEXT = HEADINGS | {"/P", "/LBody", "/Lbl", "/Caption", "/TH", "/TD"}
SPARED = 5
"""Of so many paragraphs one stays a paragraph, where all the others become headings."""
HOUSE_STYLES = {"/P": "/Brødtekst", "/LBody": "/Punktopstilling", "/TD": "/Brødtekst", "/TH": "/Brødtekst"}


def make(case: Case) -> bytes:
    """The case with tags wrong in one of the `WAYS`, chosen by the case's name."""
    ways = tuple(WAYS)
    return retagged(weasy.make_tagged(case), ways[crc32(case.name.encode()) % len(ways)])


def retagged(pdf: bytes, way: str) -> bytes:
    """A tagged PDF with its tags spoilt in one of the `WAYS`; what stands on its pages is left alone."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        WAYS[way](opened, elements(opened))
        out = BytesIO()
        opened.save(out, deterministic_id=True)
        return out.getvalue()


def _all_headings(_: Pdf, elements: Sequence[Object]) -> None:
    """Most paragraphs are headings of the first level, as a program writes that goes by a style named after one."""
    for number, element in enumerate(one for one in elements if str(one.S) in TEXT):
        if number % SPARED:
            element.S = Name.H1
        elif str(element.S) in HEADINGS:
            element.S = Name.P


def _all_paragraphs(_: Pdf, elements: Sequence[Object]) -> None:
    """No headings at all: every one is a paragraph like the others."""
    for element in elements:
        if str(element.S) in HEADINGS:
            element.S = Name.P


def _all_spans(_: Pdf, elements: Sequence[Object]) -> None:
    """Nothing but spans, as a program writes that knows runs of text and no paragraphs."""
    for element in elements:
        if str(element.S) != "/Document":
            element.S = Name.Span


def _house_styles(_: Pdf, elements: Sequence[Object]) -> None:
    """The names of a publishing program's own styles, mapped to nothing."""
    for element in elements:
        name = str(element.S)
        if name in HEADINGS:
            element.S = Name(f"/Mellemrubrik{name[-1]}")
        elif name in HOUSE_STYLES:
            element.S = Name(HOUSE_STYLES[name])


def _jumping_levels(_: Pdf, elements: Sequence[Object]) -> None:
    """Levels that follow no order."""
    levels = (Name.H4, Name.H1, Name.H6, Name.H3)
    for number, element in enumerate(one for one in elements if str(one.S) in HEADINGS):
        element.S = levels[number % len(levels)]


def _backwards(opened: Pdf, _: Sequence[Object]) -> None:
    """The last paragraph first."""
    for element in elements(opened):
        if isinstance(element.get("/K"), Array) and all(isinstance(kid, Dictionary) for kid in element.K):
            element.K = Array(list(reversed(list(element.K))))


def _first_page_only(opened: Pdf, elements: Sequence[Object]) -> None:
    """Only what stands on the first page has tags, as where pages of another file were added later."""
    first = opened.pages[0].obj.objgen
    for element in elements:
        if isinstance(element.get("/K"), Array):
            element.K = Array([kid for kid in element.K if not isinstance(kid, Dictionary) or _on(kid, first)])
    for page in opened.pages[1:]:
        if "/StructParents" in page:
            del page.obj["/StructParents"]


def _on(element: Dictionary, page: tuple[int, int]) -> bool:
    own = element.get("/Pg")
    if own is not None:
        return own.objgen == page
    kids = element.get("/K")
    below = list(kids) if isinstance(kids, Array) else [kids]
    return any(isinstance(kid, Dictionary) and _on(kid, page) for kid in below)


def elements(opened: Pdf) -> list[Object]:
    """The structure elements in the order of the tree, without its root."""
    if "/StructTreeRoot" not in opened.Root:
        return []
    found: list[Object] = []
    waiting: list[Object] = [opened.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if "/S" in element:
            found.append(element)
        kids = element.get("/K")
        several = list(kids) if isinstance(kids, Array) else [kids]
        waiting += [
            kid for kid in reversed(several) if isinstance(kid, Dictionary) and "/MCID" not in kid and kid.get("/Type") != Name.OBJR
        ]
    return found


WAYS: Mapping[str, Callable[[Pdf, Sequence[Object]], None]] = {
    "all headings": _all_headings,
    "all paragraphs": _all_paragraphs,
    "all spans": _all_spans,
    "house styles": _house_styles,
    "jumping levels": _jumping_levels,
    "backwards": _backwards,
    "first page only": _first_page_only,
}
