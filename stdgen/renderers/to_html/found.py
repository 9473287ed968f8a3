"""A document and pictures of its pages become a page that shows what was found: each part marked, the rest greyed."""

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePath

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from stdgen.model.document import Box, Document
from stdgen.model.report import Picture
from stdgen.model.taming import holdable
from stdgen.model.text import Lang, Text
from stdgen.model.topic_names import TOPIC_NAMES
from stdgen.model.walk import place
from stdgen.renderers.to_html.found_parts import Item, items_of

MARGIN = 1.5  # points between the words and the line around them
COVERED = 0.4  # of a printed line's area from which it is part of what was found


KINDS = {
    "title": Text(da="titel", en="title"),
    "heading": Text(da="overskrift", en="heading"),
    "paragraph": Text(da="afsnit", en="paragraph"),
    "listing": Text(da="liste", en="list"),
    "table": Text(da="tabel", en="table"),
    "quote": Text(da="citat", en="quote"),
    "figure": Text(da="billede", en="figure"),
}
WORDS = {
    "lead": Text(
        da="Sådan har stdgen læst dokumentet. Peg på en ramme for at se, hvad den er; klik på den for at finde teksten.",
        en="This is how stdgen read the document. Point at a frame to see what it is; click it to find the text.",
    ),
    "lead_text": Text(da="Sådan har stdgen læst dokumentet.", en="This is how stdgen read the document."),
    "page": Text(da="Side {}", en="Page {}"),
    "picture": Text(da="Billede af side {}", en="Picture of page {}"),
    "level": Text(da="niveau {}", en="level {}"),
    "unknown": Text(da="emne ukendt", en="topic unknown"),
    "left_out": Text(
        da="ikke regnet for tekst: sidehoved, sidefod, sidetal, vandmærke", en="not taken for text: running heads and feet, watermarks"
    ),
    "legend": Text(da="Forklaring", en="Legend"),
    "contents": Text(da="Overskrifter", en="Headings"),
    "no_text": Text(da="Intet nyt afsnit begynder på denne side.", en="Nothing new begins on this page."),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A box on a picture: left, top, width and height in per cent of the page."""

    item: Item | None
    edges: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spread:
    """A page with what was found on it, beside the text that begins there."""

    picture: Picture | None
    frames: tuple[Frame, ...]
    items: tuple[Item, ...]


def render(document: Document, pictures: Sequence[Picture], printed: Mapping[int, Sequence[Box]], lang: Lang) -> str:
    """The page, self-contained and without script; `printed` is where text stands on each page, found or not."""
    items = tuple(items_of(document))
    page = _template().render(
        lang=lang,
        title=_title(document),
        told=_told(document, lang),
        spreads=tuple(_spreads(items, pictures, printed)),
        headings=[item for item in items if item.kind == "heading"],
        pictures=bool(pictures),
        style=Markup(files(__package__).joinpath("found.css").read_text("utf-8")),  # noqa: S704  # our own file
        say=lambda name: WORDS[name].in_(lang),
        kind=lambda name: KINDS[name].in_(lang),
        kinds=KINDS,
        topic=lambda topic: TOPIC_NAMES[topic].in_(lang) if topic else WORDS["unknown"].in_(lang),
        data=lambda picture: f"data:image/png;base64,{base64.b64encode(picture.png).decode()}",
    )
    return holdable(page)


def _title(document: Document) -> str:
    """The document's title; one without is known by its file's name."""
    if document.title:
        return document.title.text
    first = next((section.heading.at for section in document.sections if section.heading), None)
    at = place(document.intro) or first or place(document.closing)
    return PurePath(at.source).name if at else ""


def _told(document: Document, lang: Lang) -> str:
    told = document.provenance.told if document.provenance else None
    words = told.in_(lang) if told else ""
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _spreads(items: Sequence[Item], pictures: Sequence[Picture], printed: Mapping[int, Sequence[Box]]) -> Iterator[Spread]:
    """The pages in order, each with the items that begin there; what has no page goes with what stands before it."""
    if not pictures:
        yield Spread(None, (), tuple(items))
        return
    begun: dict[int, list[Item]] = {}
    page = pictures[0].page
    for item in items:
        page = item.page or page
        begun.setdefault(page, []).append(item)
    shown = {picture.page for picture in pictures}
    for picture in pictures:
        yield Spread(picture, tuple(_frames(items, picture, printed.get(picture.page, ()))), tuple(begun.get(picture.page, ())))
    for rest in sorted(set(begun) - shown):
        yield Spread(None, (), tuple(begun[rest]))


def _frames(items: Iterable[Item], picture: Picture, printed: Sequence[Box]) -> Iterator[Frame]:
    found = [(item, item.boxes[picture.page]) for item in items if picture.page in item.boxes]
    for box in printed:
        if not any(_covers(other, box) for _, other in found) and (edges := _edges(box, picture)):
            yield Frame(None, edges)
    for item, box in found:
        if edges := _edges(box, picture):
            yield Frame(item, edges)


def _covers(box: Box, line: Box) -> bool:
    wide = min(box[2], line[2]) - max(box[0], line[0])
    high = min(box[3], line[3]) - max(box[1], line[1])
    return wide > 0 and high > 0 and wide * high >= COVERED * (line[2] - line[0]) * (line[3] - line[1])


def _edges(box: Box, picture: Picture) -> tuple[float, float, float, float] | None:
    left, top = max(box[0] - MARGIN, 0.0), max(box[1] - MARGIN, 0.0)
    right, bottom = min(box[2] + MARGIN, picture.width), min(box[3] + MARGIN, picture.height)
    if left >= right or top >= bottom:
        return None
    across, down = 100 / picture.width, 100 / picture.height
    return round(left * across, 3), round(top * down, 3), round((right - left) * across, 3), round((bottom - top) * down, 3)


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(files(__package__).joinpath("found.html.j2").read_text("utf-8"))
