"""What stands on every page beside the text: running head and foot, page number, watermark, logo."""

from collections.abc import Iterator
from math import cos, radians, sin

from tests.generated.case import Dressing
from tests.generated.drawn.faces import width
from tests.generated.drawn.look import Look, habit
from tests.generated.drawn.marks import Mark, Picture, Run, Stroke, Text

GREY = "#7f7f7f"
PALE = "#d8d8d8"
WORD = "UDKAST"
NUMBERS = ("Side {page} af {pages}", "{page}", "Side {page}", "{page}/{pages}", "- {page} -", "Side | {page}", "s. {page} af {pages}")
SIDES = ("left", "middle", "right")
SMALL = 8.5


def under(look: Look, page: int, name: str) -> list[Mark]:
    """What is drawn before the text of a page; pages count from 1."""
    marks: list[Mark] = []
    if look.has(Dressing.WATERMARK) and habit(look.case, "watermark", ("whole", "torn")) == "whole":
        marks += _watermark(look)
    if look.has(Dressing.LOGO):
        marks += _logo(look, page, name)
    return marks + (list(_head(look, page, name)) if look.has(Dressing.RUNNING_HEAD) else [])


def over(look: Look, page: int, pages: int, name: str) -> list[Mark]:
    """What is drawn after the text of a page."""
    marks: list[Mark] = []
    if look.has(Dressing.RUNNING_HEAD) and (look.case.foot or habit(look.case, "address at foot", (True, False))):
        address = f"{name} · Rådhuset · Postboks 100 · Telefon 70 10 20 30"
        marks.append(_aside(look.case.foot or address, look.page[1] - look.top * 0.32, "middle", look))
    if look.has(Dressing.PAGE_NUMBERS):
        form = habit(look.case, "page number", NUMBERS)
        side = habit(look.case, "number side", SIDES)
        marks.append(_aside(form.format(page=page, pages=pages), look.page[1] - look.top * 0.52, side, look))
    if look.has(Dressing.WATERMARK) and habit(look.case, "watermark", ("whole", "torn")) == "torn":
        marks += _torn(look)
    return marks


def _head(look: Look, page: int, name: str) -> Iterator[Mark]:
    if page == 1 and (look.has(Dressing.LOGO) or habit(look.case, "first page bare", (True, False))):
        return
    yield _aside(_wording(look, name), look.top * 0.5, "left" if look.has(Dressing.LOGO) else habit(look.case, "head side", SIDES), look)
    if habit(look.case, "head rule", (True, False)):
        yield Stroke(look.margin, look.top * 0.58, look.page[0] - look.margin, look.top * 0.58, 0.5, GREY)


def _wording(look: Look, name: str) -> str:
    title = look.case.truth.title.text if look.case.truth.title else "Kvalitetsstandard"
    wording = habit(look.case, "head", ("{name}", "{title}", "{name} · Kvalitetsstandard"))
    return look.case.head or wording.format(name=name, title=" ".join(title.split()))


def _aside(text: str, y: float, side: str, look: Look) -> Text:
    run = Run(text, look.family.regular, SMALL, habit(look.case, "aside colour", (GREY, "#000000")))
    free = look.measure - width(text, run.font, run.size)
    return Text(look.margin + {"left": 0.0, "middle": free / 2, "right": free}[side], y, (run,))


def _watermark(look: Look) -> list[Mark]:
    """One grey word across the page."""
    size = min(look.page) / 4.6
    run = Run(WORD, look.family.bold, size, PALE)
    half = width(WORD, run.font, size) / 2
    angle = radians(45)
    return [Text(look.page[0] / 2 - half * cos(angle), look.page[1] / 2 + half * sin(angle), (run,), 45.0)]


def _torn(look: Look) -> list[Mark]:
    """The same word, each letter placed and turned by itself."""
    size = min(look.page) / 5
    step = size * 0.82
    x, y = look.page[0] / 2 - step * 1.9, look.page[1] / 2 + step * 1.9
    angle = habit(look.case, "torn angle", (45.0, 54.0))
    return [
        Text(
            x + n * step * cos(radians(angle)),
            y - n * step * sin(radians(angle)),
            (Run(letter, look.family.regular, size, GREY),),
            angle,
            0.3,
        )
        for n, letter in enumerate(WORD)
    ]


def _logo(look: Look, page: int, name: str) -> list[Mark]:
    way = habit(look.case, "logo", ("picture", "text", "text on first page", "both"))
    if page > 1 and way != "text":
        return []
    x1, top = look.page[0] - look.margin, look.top * 0.25
    marks: list[Mark] = []
    if way in ("picture", "both"):
        marks.append(Picture((x1 - 40.0, top, x1, top + 40.0), look.colour if look.colour != "#000000" else "#2e7d5b"))
    if way != "picture":
        text = name.upper() if habit(look.case, "logo capitals", (True, False)) else name
        run = Run(text, look.family.bold, 12.0, look.colour if look.colour != "#000000" else GREY)
        left = x1 - (48.0 if way == "both" else 0.0) - width(text, run.font, run.size)
        marks.append(Text(left, top + 18.0, (run,)))
    return marks
