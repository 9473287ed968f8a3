"""Lines of text become a PDF of plain pages: what the examples of rules about pages are made of."""

from collections.abc import Sequence

TOP, LEFT, STEP = 780, 72, 22


def pdf(*pages: Sequence[str]) -> str:
    """A PDF with a page for each list of lines; a line that begins with `# ` is set as a heading."""
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        *(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>" for name in ("Helvetica", "Helvetica-Bold")),
    ]
    for at, lines in enumerate(pages):
        drawn = "\n".join(_line(words, TOP - STEP * row) for row, words in enumerate(lines))
        fonts = "<< /Font << /F 3 0 R /B 4 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * at} 0 R /Resources {fonts} >>")
        objects.append(f"<< /Length {len(drawn)} >> stream\n{drawn}\nendstream")
    body = "".join(f"{number} 0 obj {each} endobj\n" for number, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n"


def _line(words: str, height: int) -> str:
    font, shown = ("/B 16", words[2:]) if words.startswith("# ") else ("/F 11", words)
    letters = "".join([sign if sign.isascii() and sign not in "()\\" else f"\\{ord(sign):03o}" for sign in shown])
    return f"BT {font} Tf {LEFT} {height} Td ({letters}) Tj ET"
