"""A document becomes one self-contained, accessible HTML page in a municipality's layout."""

import base64
import re
from functools import lru_cache
from pathlib import PurePosixPath

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from stdgen import documentjson
from stdgen.model.document import Document, Style
from stdgen.model.profile import Profile
from stdgen.model.walk import bodies, paragraphs
from stdgen.renderers import furniture
from stdgen.renderers.to_html.text import blocks, css_text, heading, text

HEAVIEST_FONTS = 700_000
SANS = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
SERIF = 'Georgia, "Times New Roman", "Liberation Serif", serif'
PICTURE_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
FACES = {(False, False): ("Regular",), (True, False): ("Bold",), (False, True): ("Italic", "It"), (True, True): ("BoldItalic", "BoldIt")}


def render(document: Document, profile: Profile, *, source: bytes | None = None, draft: bool = False) -> bytes:
    """The page in UTF-8, the same bytes for the same input.

    The document travels in it as JSON, and so does `source`, the YAML that it was made from; `draft` draws the UDKAST
    mark over the page. What HTML cannot hold (control characters, lone surrogates) is shown as U+FFFD.
    """
    names = furniture.names(document, profile)
    page = _template(profile.files["document.html.j2"].decode()).render(
        document=document,
        profile=profile,
        kommune=names["kommune"],
        mark=_picture("draft.svg", profile) if draft else None,
        faces=_faces(document, profile),
        style=Markup(profile.files["style.css"].decode()),  # noqa: S704  # the profile's own file, never an author's text
        logo=_picture(profile.logo, profile) if profile.logo else None,
        header=furniture.filled(profile.header, names),
        footer=furniture.filled(profile.footer, names),
        sealed=_sealed(document),
        source=_embedded(source) if source is not None else None,
    )
    return page.encode()


@lru_cache(maxsize=64)
def _template(source: str) -> Template:
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_held)
    environment.globals.update(blocks=blocks, heading=heading, font_stack=_font_stack)
    return environment.from_string(source)


def _held(value: object) -> object:
    """What a template prints: texts as HTML can hold them, everything else as it is."""
    return text(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _faces(document: Document, profile: Profile) -> Markup:
    """The shipped fonts that the page uses, in order of need, as long as it stays light enough to wait for."""
    look, rules, weight = profile.look, [], 0
    first = ((look.body_font, False, False), (look.heading_font, True, False))
    for face in dict.fromkeys((*first, *((look.body_font, *style) for style in _text_styles(document)))):
        font = profile.files.get(_font_file(*face, profile))
        if font is not None and (weight := weight + len(font)) <= HEAVIEST_FONTS:
            rules.append(_face(*face, font))
    return Markup("\n").join(rules)


def _text_styles(document: Document) -> list[tuple[bool, bool]]:
    """Whether bold and whether italic, for every style that running text is set in, bold before italic."""
    spans = (span for _, parts in bodies(document) for paragraph in paragraphs(parts) for span in paragraph.spans)
    return sorted({(Style.STRONG in span.styles, Style.EMPHASIS in span.styles) for span in spans}, reverse=True)


def _font_file(family: str, bold: bool, italic: bool, profile: Profile) -> str:  # noqa: FBT001  # unpacked from a face
    stem = f"fonts/{family.replace(' ', '')}-"
    names = (f"{stem}{style}{suffix}" for style in FACES[bold, italic] for suffix in (".otf", ".ttf"))
    return next((name for name in names if name in profile.files), "")


@lru_cache(maxsize=32)
def _face(family: str, bold: bool, italic: bool, font: bytes) -> Markup:  # noqa: FBT001  # unpacked from a face
    """A `@font-face` rule with the font inside."""
    parts = (
        f"font-family: {css_text(family)}",
        f"font-weight: {700 if bold else 400}",
        f"font-style: {'italic' if italic else 'normal'}",
        f"src: url(data:font/otf;base64,{base64.b64encode(font).decode()})",
    )
    return Markup(f"@font-face {{ {'; '.join(parts)} }}")  # noqa: S704  # the profile's own, and escaped


def _font_stack(family: str) -> Markup:
    """A font and what stands in for it, with or without serifs like itself."""
    serifs = "serif" in family.lower() and "sans" not in family.lower()
    return Markup(f"{css_text(family)}, {SERIF if serifs else SANS}")  # noqa: S704  # escaped


def _picture(name: str, profile: Profile) -> str:
    kind = PICTURE_TYPES[PurePosixPath(name).suffix.lower()]
    return f"data:{kind};base64,{base64.b64encode(profile.files[name]).decode()}"


def _sealed(document: Document) -> Markup:
    """JSON that cannot end its script element, whatever the text says."""
    return Markup(documentjson.sealed_json(document).replace("<", "\\u003c"))  # noqa: S704  # no «<» is left that could end the script


def _embedded(source: bytes) -> tuple[str, Markup]:
    """Encoding and text of the YAML: as it is where a script element can hold just that, else in base64."""
    try:
        words = source.decode()
    except UnicodeDecodeError:
        words = ""
    if not words or re.search(r"<[/!]|^\n", words) or text(words).unescape() != words:
        return "base64", Markup(base64.b64encode(source).decode())  # noqa: S704  # base64 has no signs of HTML
    return "", Markup(words)  # noqa: S704  # holds nothing that ends a script, as just seen
