"""A case becomes a tagged PDF whose tags are right in part: for some pages, for some paragraphs, in another order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import groupby
from zlib import crc32

import pikepdf
from pikepdf import Array, ContentStreamInlineImage, ContentStreamInstruction, Dictionary, Name, Object, Operator, Pdf

from tests.generated import weasy
from tests.generated.case import Case
from tests.generated.faulty import HEADINGS, TEXT, elements

LEFT_OUT = 5
"""Every so many paragraphs one has no tag."""


def make(case: Case) -> bytes:
    """The case with tags wrong in one of the `WAYS`, chosen by the case's name."""
    ways = tuple(WAYS)
    return retagged(weasy.make_tagged(case), ways[crc32(case.name.encode()) % len(ways)])


def retagged(pdf: bytes, way: str) -> bytes:
    """A tagged PDF with its tags spoilt in one of the `WAYS`; what stands on its pages is left alone."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        WAYS[way](opened)
        out = BytesIO()
        opened.save(out, deterministic_id=True)
        return out.getvalue()


def _backwards_by_page(opened: Pdf) -> None:
    """Each page's paragraphs from the foot to the top, the pages in their order."""
    for element in list(elements(opened)):
        kids = _several(element)
        if kids:
            pages = [list(group) for _, group in groupby(kids, lambda kid: _page(kid))]
            element.K = Array([kid for group in pages for kid in reversed(group)])


def _every_second_page(opened: Pdf) -> None:
    """Tags on every second page, as where pages from two programs were put together."""
    bare = {page.obj.objgen for page in opened.pages[1::2]}
    for element in list(elements(opened)):
        if kids := _several(element):
            element.K = Array([kid for kid in kids if _page(kid) not in bare])


def _one_level(opened: Pdf) -> None:
    """Every heading of the first level."""
    for element in elements(opened):
        if str(element.S) in HEADINGS:
            element.S = Name.H1


def _nested(opened: Pdf) -> None:
    """Each paragraph in boxes of its own that say nothing."""
    for element in list(elements(opened)):
        if kids := _several(element):
            element.K = Array([_boxed(opened, kid, element) if str(kid.get("/S")) in TEXT else kid for kid in kids])


def _some_left_out(opened: Pdf) -> None:
    """Some paragraphs are in no tag, though the page marks them."""
    for element in list(elements(opened)):
        kids = _several(element)
        if kids and str(element.S) not in ("/TR", "/LI", "/Table", "/L"):
            element.K = Array([kid for at, kid in enumerate(kids) if at % LEFT_OUT != LEFT_OUT - 2 or str(kid.S) not in ("/P", "/Div")])


def _headings_last(opened: Pdf) -> None:
    """First all text, then all headings, as a program writes that tags frame by frame."""
    for element in list(elements(opened)):
        if kids := _several(element):
            element.K = Array([kid for last in (False, True) for kid in kids if _is_heading(kid) is last])


def _furniture_too(opened: Pdf) -> None:
    """Running heads and page numbers are paragraphs at the end of the document."""
    document = next(iter(elements(opened)))
    for page in opened.pages:
        number = 10_000
        made: list[ContentStreamInstruction | ContentStreamInlineImage] = []
        for instruction in pikepdf.parse_content_stream(page):
            if str(instruction.operator) in ("BMC", "BDC") and instruction.operands[0] == Name.Artifact:
                made.append(ContentStreamInstruction([Name.P, Dictionary(MCID=number)], Operator("BDC")))
                element = opened.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=document, Pg=page.obj, K=number))
                document.K.append(element)
                number += 1
            else:
                made.append(instruction)
        page.Contents = opened.make_stream(pikepdf.unparse_content_stream(made))


def _is_heading(element: Object) -> bool:
    """Whether it is one, or a box with nothing else."""
    return str(element.S) in HEADINGS


def _boxed(opened: Pdf, element: Object, parent: Object) -> Object:
    outer = opened.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Sect, P=parent))
    inner = opened.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Div, P=outer, K=Array([element])))
    outer.K = Array([inner])
    element.P = inner
    return outer


def _several(element: Object) -> Sequence[Object]:
    """The elements that stand in one, if nothing else does."""
    kids = element.get("/K")
    found = list(kids) if isinstance(kids, Array) else []
    return found if all(isinstance(kid, Dictionary) and "/S" in kid for kid in found) else []


def _page(element: Object) -> tuple[int, int]:
    """The page on which the first of its content stands."""
    return next(_pages(element), (0, 0))


def _pages(element: Object) -> Iterator[tuple[int, int]]:
    if "/Pg" in element:
        yield element.Pg.objgen
    kids = element.get("/K")
    for kid in list(kids) if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary):
            yield from _pages(kid)


WAYS: Mapping[str, Callable[[Pdf], None]] = {
    "backwards by page": _backwards_by_page,
    "every second page": _every_second_page,
    "one level": _one_level,
    "nested": _nested,
    "some left out": _some_left_out,
    "headings last": _headings_last,
    "furniture too": _furniture_too,
}
