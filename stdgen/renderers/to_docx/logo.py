"""A municipality's mark becomes a picture in Word's header; one drawn in vectors is drawn in dots for it."""

import io
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

import typst
from docx.image.exceptions import UnrecognizedImageError
from docx.section import Section as WordSection
from docx.shared import Pt

from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_docx.wml import Element, picture, run

HEIGHT = Pt(22)
DRAWN_AT = 600
"""Dots to the inch."""

_PAGE = '#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image("{name}", height: {height}pt)'


def mark(section: WordSection, profile: Profile, number: int) -> list[Element]:
    """The mark and a space after it as runs for that section's header; nothing where the profile has none."""
    if profile.logo is None or profile.logo not in profile.files:
        return []
    try:
        relationship, image = section.header.part.get_or_add_image(io.BytesIO(_dots(profile.logo, profile.files[profile.logo])))
    except (typst.TypstError, UnrecognizedImageError) as fault:
        raise RenderError(
            Text(
                da=f"profilen «{profile.name}»: billedet «{profile.logo}» kan ikke læses: gem det som SVG eller PNG",
                en=f"profile «{profile.name}»: the picture «{profile.logo}» cannot be read: save it as SVG or PNG",
            )
        ) from fault
    size = image.scaled_dimensions(height=HEIGHT)
    return [picture(relationship, number, PurePosixPath(profile.logo).name, profile.logo_alt, size), run("\u2002")]


@lru_cache(maxsize=8)
def _dots(name: str, content: bytes) -> bytes:
    suffix = PurePosixPath(name).suffix.lower()
    if suffix != ".svg":
        return content
    files: Any = {
        "main.typ": _PAGE.format(name="mark.svg", height=HEIGHT.pt).encode(),
        "mark.svg": content,
    }  # allowed, though the types do not say so
    drawn = typst.Compiler(files, font_paths=typst.Fonts(include_system_fonts=False)).compile(format="png", ppi=DRAWN_AT)
    assert isinstance(drawn, bytes)  # noqa: S101  # one page of one format: never a list
    return drawn
