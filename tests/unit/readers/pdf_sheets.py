"""A PDF of one page, written by hand, for tests of what its text layer holds."""

from stdgen.readers.from_pdf import engine, pages
from stdgen.readers.from_pdf.pages import Page

FONTS = {"F": "Helvetica", "B": "Helvetica-Bold"}


def pdf(content: str, *more: bytes, table: bool = False, box: str = "0 0 595 842", page: str = "") -> bytes:
    """A page with this content; `more` are objects from number 5 on, the first of them the font's table of letters if `table`."""
    letters = " /ToUnicode 5 0 R" if table else ""
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding{letters} >>" for name, base in FONTS.items()
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << /Font << {fonts} >> >> {page} >>".encode(),
        b"<< /Length %d >> stream\n%s\nendstream" % (len(content), content.encode("cp1252")),
        *more,
    )
    body = b"%PDF-1.4\n"
    starts = []
    for number, each in enumerate(objects, 1):
        starts.append(len(body))
        body += b"%d 0 obj %s endobj\n" % (number, each)
    places = b"".join(b"%010d 00000 n \n" % start for start in starts)
    count = len(objects) + 1
    return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        count,
        places,
        count,
        len(body),
    )


def letters(**codes: str) -> bytes:
    """A font's table of letters: `x81="0061"` says that the sign 81 is the letter U+0061."""
    pairs = "".join(f"<{sign[1:]}> <{letter}> " for sign, letter in codes.items())
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        f"1 beginbfrange <20> <7E> <0020> endbfrange {len(codes)} beginbfchar {pairs}endbfchar endcmap end end"
    )
    return b"<< /Length %d >> stream\n%s\nendstream" % (len(table), table.encode())


def set_at(words: str, x: float = 72, y: float = 700, *, size: float = 12, font: str = "F", before: str = "") -> str:
    """Words at a place in points from the lower left; `before` are operators for them."""
    return f"BT /{font} {size} Tf {before} 1 0 0 1 {x} {y} Tm ({words}) Tj ET"


def lines(*texts: str, x: float = 72, y: float = 760, lead: float = 14) -> str:
    """Lines one under the other."""
    return "\n".join(set_at(words, x, y - lead * at) for at, words in enumerate(texts))


def page_of(data: bytes) -> Page:
    """What is on the only page."""
    document = engine.load_document(data, len(data), None)
    try:
        (found,) = pages.taken(document, "a.pdf").pages
        return found
    finally:
        engine.close_document(document)
