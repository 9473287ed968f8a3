"""A document that was read becomes what a person looks at: a page with what was found drawn on it, or a standard's YAML."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from stdgen.app.apart.outcomes import Broken, Done
from stdgen.model.document import Box, Document
from stdgen.model.limits import MEGABYTE, Caps
from stdgen.model.report import Picture
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.app.given import Input

Drawn = tuple[tuple[Picture, ...], dict[int, tuple[Box, ...]]]
"""Pictures of pages, and where text is printed on each page, by its number from 1."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The page, and why there are no pictures of the document on it where there should be."""

    page: str
    without_pictures: Text | None = None


def as_page(document: Document, given: "Input", lang: Lang, *, apart: Caps | None = None) -> Shown:
    """A page that shows what was found in an input: on pictures of its pages where it is a PDF, else on its text.

    Drawing can cost what reading does not, as pictures are unpacked for it: `apart` are the caps of the process that draws.
    """
    from stdgen.renderers.to_html import found

    pages = document.provenance.pages if document.provenance else None
    if not pages:
        return Shown(found.render(document, (), {}, lang))
    drawn = _drawn(pages, given.data) if apart is None else _drawn_apart(pages, given.data, apart)
    if isinstance(drawn, Broken):
        return Shown(found.render(document, (), {}, lang), _why(drawn, apart or Caps()))
    return Shown(found.render(document, *drawn, lang))


def as_yaml(document: Document) -> str:
    """Any document as the YAML of a standard that prints as just that document."""
    from stdgen.compose.taking_apart import decompose
    from stdgen.standards.writing import write_standard

    return write_standard(decompose(document))


def _drawn_apart(pages: int, data: bytes, caps: Caps) -> Drawn | Broken:
    from stdgen.app.apart.pool import outcomes

    ((_, outcome),) = outcomes((data,), partial(_drawing, pages), caps)
    if isinstance(outcome, Broken):
        return outcome
    if not isinstance(outcome, Done):
        raise outcome.error
    drawn: Drawn = outcome.value
    return drawn


def _drawing(pages: int) -> Callable[[bytes], Drawn]:
    return partial(_drawn, pages)


def _drawn(pages: int, data: bytes) -> Drawn:
    from stdgen.pictures import page_pictures, text_boxes

    every = range(1, pages + 1)
    return page_pictures(data, every), text_boxes(data, every)


def _why(broken: Broken, caps: Caps) -> Text:
    match broken:
        case Broken.TIME:
            why = Text(da=f"det tog mere end {caps.seconds} sekunder", en=f"it took more than {caps.seconds} seconds")
        case Broken.MEMORY:
            megabytes = caps.memory // MEGABYTE
            why = Text(da=f"det krævede mere end {megabytes} MB hukommelse", en=f"it took more than {megabytes} MB of memory")
        case Broken.CRASH:
            why = Text(da="det fik programmet, der tegner, til at bryde ned", en="it made the program that draws break down")
    return Text(
        da=f"siderne vises som tekst, da de ikke kunne tegnes: {why.da}",
        en=f"the pages are shown as text, as they could not be drawn: {why.en}",
    )
