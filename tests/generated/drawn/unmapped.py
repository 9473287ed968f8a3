"""A PDF loses its fonts' maps to Unicode: so that glyph names still tell the text, or so that nothing does."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Operator, Pdf, String
from reportlab.pdfbase._fontdata import encodings  # type: ignore[import-untyped]  # has no type marker

SHIFT = 31
"""How far the codes are moved; any number would do that is no multiple of 223."""
FIRST, LAST = 33, 255
SHOWING = frozenset({"Tj", "TJ", "'", '"'})


def stripped(pdf: bytes) -> bytes:
    """Without any map to Unicode."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        for font in _fonts(opened):
            if "/ToUnicode" in font:
                del font["/ToUnicode"]
        return _saved(opened)


def named(pdf: bytes) -> bytes:
    """With other codes for the letters of the built-in fonts, told by glyph names alone, as old printer drivers do."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            _recoded(opened, page)
        for font in _fonts(opened):
            if font.Subtype == Name.Type1:
                font.Encoding = Dictionary(Type=Name.Encoding, Differences=_differences())
        return _saved(opened)


def _recoded(opened: Pdf, page: pikepdf.Page) -> None:
    plain = {name for name, font in page.resources.get("/Font", Dictionary()).items() if font.Subtype == Name.Type1}
    instructions: list[tuple[list[Object], Operator]] = []
    built_in = False
    for instruction in pikepdf.parse_content_stream(page):
        values = list(instruction.operands)
        operator = str(instruction.operator)
        if operator == "Tf":
            built_in = str(values[0]) in plain
        elif operator in SHOWING and built_in:
            values = [_shifted(value) for value in values]
        instructions.append((values, Operator(operator)))
    page.Contents = opened.make_stream(pikepdf.unparse_content_stream(instructions))


def _shifted(value: Object) -> Object:
    if isinstance(value, Array):
        return Array([_shifted(part) for part in value])
    return String(bytes(map(_code, bytes(value)))) if isinstance(value, String) else value


def _code(code: int) -> int:
    return (code - FIRST + SHIFT) % (LAST - FIRST + 1) + FIRST if code >= FIRST else code


def _differences() -> Array:
    names = encodings["WinAnsiEncoding"]
    new = {_code(code): names[code] for code in range(FIRST, LAST + 1)}
    return Array([FIRST, *(Name(f"/{new[code] or '.notdef'}") for code in range(FIRST, LAST + 1))])


def _fonts(opened: Pdf) -> list[Object]:
    return [thing for thing in opened.objects if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Font]


def _saved(opened: Pdf) -> bytes:
    out = BytesIO()
    opened.save(out, deterministic_id=True)
    return out.getvalue()
