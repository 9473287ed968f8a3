"""What a web page says of itself beside its text becomes problems: language, title, pictures, levels of headings, heads of tables."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from stdgen.model.document import Document, Location
from stdgen.model.finding import Problem
from stdgen.model.pattern import pattern
from stdgen.readers import accessibility
from stdgen.readers.from_html.frames import is_left_out
from stdgen.readers.from_html.page import Page
from stdgen.readers.pieces import Piece, Pieces

KIND = "html"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SMALL = 2
"""Pixels of a picture that nobody is meant to see."""
SPEAKING = ("aria-label", "aria-labelledby", "title")

_LEVEL = pattern("h([1-6])")
_NUMBER = pattern(r"\s*(\d{1,5})")


def problems(found: Page, pieces: Pieces, document: Document, source: str) -> Iterator[Problem]:
    """The problems of a page that was read as this document; part of a page gets its language and title from what it is put into."""
    if found.whole:
        yield from accessibility.language(source, KIND, _language(found), document)
        yield from accessibility.title(source, KIND, found.root.findtext("head/title"))
    for image in found.content.iter("img"):
        if not _speaks(image) and not _is_hidden(image, found):
            yield accessibility.picture(Location(source, line=image.sourceline), KIND, image.get("alt") or "")
    yield from accessibility.skipped(KIND, pieces, _level)
    yield from accessibility.headless(KIND, document)


def _language(found: Page) -> str | None:
    opened = (found.root, *found.root.iterchildren("body"))
    return next(filter(None, (each.get(name) for each in opened for name in ("lang", "xml:lang", XML_LANGUAGE))), None)


def _speaks(image: HtmlElement) -> bool:
    """Whether a picture has words, or says that it needs none (`alt=""`)."""
    alt = image.get("alt")
    if alt is not None:
        return not alt.strip() or accessibility.is_alternative(alt)
    return any(image.get(name, "").strip() for name in SPEAKING)


def _is_hidden(image: HtmlElement, found: Page) -> bool:
    """Whether nobody is told of a picture: decoration, too small to see, not part of the text, or in a link that speaks for it."""
    if image.get("role") in ("presentation", "none"):
        return True
    sizes = [_NUMBER.match(image.get(name, "")) for name in ("width", "height")]
    if all(size is not None and int(size[1]) <= SMALL for size in sizes):
        return True
    element: HtmlElement | None = image
    while element is not None and element is not found.content:
        if is_left_out(element, found) or (element.tag in ("a", "button") and element.get("aria-label", "").strip()):
            return True
        element = element.getparent()
    return False


def _level(piece: Piece) -> int | None:
    marked = _LEVEL.fullmatch(piece.mark)
    return int(marked[1]) if marked else None
