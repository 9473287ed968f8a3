"""A family's name becomes four faces that ReportLab can draw and measure."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfbase.ttfonts import TTFError, TTFont  # type: ignore[import-untyped]  # has no type marker

FOLDERS = tuple(Path("/usr/share/fonts/truetype") / name for name in ("dejavu", "liberation", "liberation2"))
DEJAVU = {
    "DejaVu Sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "DejaVu Serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "DejaVu Sans Condensed": (
        "DejaVuSansCondensed",
        "DejaVuSansCondensed-Bold",
        "DejaVuSansCondensed-Oblique",
        "DejaVuSansCondensed-BoldOblique",
    ),
}
LIBERATION = {
    f"Liberation {kind}": tuple(f"Liberation{kind.replace(' ', '')}-{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic"))
    for kind in ("Sans", "Serif", "Sans Narrow")
}
FILES = DEJAVU | LIBERATION
BUILT_IN = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
}
ALIKE = {"Arial": "Liberation Sans", "Times New Roman": "Liberation Serif", "Calibri": "DejaVu Sans Condensed"}
SANS, SERIF = "DejaVu Sans", "DejaVu Serif"


@dataclass(frozen=True, slots=True)
class Family:
    """The names of four faces."""

    regular: str
    bold: str
    italic: str
    both: str

    def face(self, *, strong: bool = False, emphasis: bool = False) -> str:
        """The face for text that is strong, emphasised, both or neither."""
        if strong:
            return self.both if emphasis else self.bold
        return self.italic if emphasis else self.regular


def family(name: str, *, readable: bool = True) -> Family:
    """The faces of a family by its name, else of one much like it.

    One that is not `readable` numbers its characters as they come, so that nothing but a Unicode map can tell them.
    """
    name = ALIKE.get(name, name)
    if name in BUILT_IN:
        return Family(*BUILT_IN[name])
    stems = FILES.get(name) or FILES[SERIF if "serif" in name.lower() and "sans" not in name.lower() else SANS]
    substitutes = FILES[SERIF] if "Serif" in stems[0] else FILES[SANS]
    faces = [_registered(stem, readable=readable) for stem in stems]
    plain = faces[0] or _must(substitutes[0], readable=readable)
    bold = faces[1] or _must(substitutes[1], readable=readable)
    return Family(plain, bold, faces[2] or plain, faces[3] or bold)


def built_in(name: str) -> Family:
    """The family of the fourteen that every PDF program has, much like the one of that name."""
    return Family(*BUILT_IN[like(name)])


def like(name: str) -> str:
    """The name of the built-in family that is much like the one of that name."""
    return "Times" if ("Serif" in name and "Sans" not in name) or "Times" in name else "Helvetica"


def with_all_signs(name: str) -> str:
    """The family much like the one of that name that has ligatures and accents that stand by themselves."""
    return name if name in DEJAVU else SERIF if like(name) == "Times" else SANS


def has(font: str, text: str) -> bool:
    """Whether a face has all signs of a text."""
    if any(font in faces for faces in BUILT_IN.values()):
        return _western(text)
    return all(ord(sign) in pdfmetrics.getFont(font).face.charToGlyph for sign in text)


@cache
def width(text: str, font: str, size: float) -> float:
    """How wide text is in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def _western(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _registered(stem: str, *, readable: bool) -> str | None:
    for path in (folder / f"{stem}.ttf" for folder in FOLDERS):
        if path.is_file():
            name = stem if readable else f"{stem}-numbered"
            font = TTFont(name, str(path), asciiReadable=readable)
            font.face.name = name.encode()  # a face that is known already would be taken as it was registered first
            pdfmetrics.registerFont(font)
            return name
    return None


def _must(stem: str, *, readable: bool) -> str:
    if (name := _registered(stem, readable=readable)) is None:
        message = f"{stem}.ttf is not installed: apt-get install fonts-dejavu-core"
        raise TTFError(message)
    return name
