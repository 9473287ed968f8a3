"""A PDF's pages are written anew, instruction by instruction, and saved."""

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Operator, Pdf

Instruction = tuple[list[Any], Operator]
Way = Callable[[Pdf], None]


def rewritten(pdf: bytes, way: Way) -> bytes:
    """The PDF in another way."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        way(opened)
        out = BytesIO()
        opened.save(out, deterministic_id=True)
        return out.getvalue()


def instructions(page: pikepdf.Page) -> Iterator[Instruction]:
    """What is drawn on a page."""
    for instruction in pikepdf.parse_content_stream(page):
        if isinstance(instruction, pikepdf.ContentStreamInstruction):
            yield list(instruction.operands), instruction.operator


def put(opened: Pdf, page: pikepdf.Page, drawn: Iterable[Instruction], *, before: str = "", after: str = "") -> None:
    """Draws this on a page, and nothing else; `before` and `after` stand around it in the words of a content stream."""
    stream = pikepdf.unparse_content_stream(list(drawn))
    page.Contents = opened.make_stream(before.encode("latin-1") + b"\n" + stream + b"\n" + after.encode("latin-1"))


def fonts(opened: Pdf) -> list[Object]:
    """All fonts of a file, those within composite ones too."""
    return [thing for thing in opened.objects if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Font]


def with_font(opened: Pdf, page: pikepdf.Page, name: str = "/Fremmed", face: str = "/Helvetica") -> str:
    """The name of a font of every reader's that a page has from now on."""
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(face), Encoding=Name.WinAnsiEncoding)
    if "/Font" not in page.resources:
        page.resources.Font = Dictionary()
    page.resources.Font[name] = opened.make_indirect(font)
    return name


def line(font: str, size: float, x: float, y: float, words: str, *, mode: int = 0, colour: str = "0 g") -> str:
    """A line of text in the words of a content stream; `y` goes up the page, in points."""
    plain = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"q BT {colour} {font} {size} Tf {mode} Tr 1 0 0 1 {x} {y} Tm ({plain}) Tj ET Q"
