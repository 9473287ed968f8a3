"""A heading becomes strips in the way that its design sets headings off."""

from collections.abc import Sequence
from dataclasses import replace

from stdgen.model.document import Span
from tests.generated.case import Fault, Headings
from tests.generated.drawn.lines import Measure, bar, filled, strips, width_of
from tests.generated.drawn.look import Look, chance, habit
from tests.generated.drawn.marks import Entry, Mark, Strip, Stroke, Text, moved
from tests.generated.drawn.runs import Pen, Word, words

STEP = 1.5
"""How many points a heading is smaller than the one above it."""
NUMBER_TAB = 30.0
SHADOW = 0.3


def title_strips(title: Span, width: float, look: Look) -> tuple[Strip, ...]:
    """The document's title."""
    pen = title_pen(look)
    made = _set(words((title,), look, pen), width, look, pen)
    return _finished(made, look, gap=0.0)


def title_pen(look: Look) -> Pen:
    """The largest type of the document."""
    factor = habit(look.case, "title", (1.35, 1.6, 1.9))
    return Pen(
        round(max(look.case.design.heading_size, look.size + 2) * factor),
        look.colour,
        strong=habit(look.case, "title bold", (True, True, False)),
    )


def service_strips(heading: Span, width: float, look: Look) -> tuple[Strip, ...]:
    """The name of a service in a catalogue, at the top of its pages."""
    pen = Pen(round((title_pen(look).size + look.case.design.heading_size) / 2), look.colour, strong=True)
    made = _finished(_set(words((heading,), look, pen), width, look, pen), look, gap=0.0)
    return (replace(made[0], entry=Entry(heading.text, 1)), *made[1:])


def heading_strips(heading: Span, level: int, width: float, look: Look) -> tuple[Strip, ...]:
    """A heading that stands by itself, `level` 1 the highest; it stays with what follows."""
    pen = heading_pen(level, look)
    text = lettered(words((heading,), look, pen), level, look)
    made = _tabbed(text, width, look, pen) or _set(text, _wide(text, level, width, look), look, pen)
    above = look.gap + look.size * habit(look.case, "heading gap", (0.4, 0.8, 1.2))
    made = _finished(_ruled(made, level, width, look), look, gap=above)
    return (replace(made[0], entry=Entry(heading.text, level)), *made[1:])


def heading_pen(level: int, look: Look) -> Pen:
    """The type of a heading of that level."""
    design = look.case.design
    larger = max(design.heading_size - STEP * (level - 1), look.size)
    sub = Pen(look.size, strong=level == 2, emphasis=level > 2)
    match design.headings:
        case Headings.LARGER:
            return Pen(larger, look.colour, strong=larger < look.size + 1.5)
        case Headings.NUMBERED | Headings.TWO_LINES:
            return Pen(larger, look.colour, strong=True)
        case Headings.BOLD:
            return Pen(look.size, look.colour, strong=level < 3, emphasis=level > 1)
        case Headings.UNDERLINED:
            return Pen(
                look.size,
                look.colour,
                strong=level == 1 and habit(look.case, "underlined bold", (False, True)),
                underlined=level == 1,
                emphasis=level > 1,
            )
        case Headings.COLOURED:
            return Pen(look.size, look.colour, strong=habit(look.case, "coloured bold", (False, True)), emphasis=level > 1)
        case Headings.CAPITALS:
            return Pen(look.size, look.colour, strong=habit(look.case, "capitals bold", (False, True, True))) if level == 1 else sub
        case Headings.SPACED:
            spacing = 0.0 if _typed_apart(look) else look.size * habit(look.case, "spacing", (0.18, 0.25, 0.35))
            return Pen(look.size, look.colour, strong=True, spacing=spacing) if level == 1 else sub


def lettered(text: tuple[Word, ...], level: int, look: Look) -> tuple[Word, ...]:
    """The words with spaces typed between their letters, if that is how they are spaced."""
    if look.case.design.headings is not Headings.SPACED or level > 1 or not _typed_apart(look):
        return text
    made = [tuple(replace(run, text=" ".join(run.text)) for run in word) for word in text]
    return (*(_followed(word) for word in made[:-1]), *made[-1:])


def _followed(word: Word) -> Word:
    return (*word[:-1], replace(word[-1], text=word[-1].text + "  "))


def _typed_apart(look: Look) -> bool:
    return habit(look.case, "typed apart", (True, False))


def _wide(text: Sequence[Word], level: int, width: float, look: Look) -> float:
    """How wide the heading's lines are: narrow enough for two, if it is to have two."""
    natural = width_of(text)
    if look.case.design.headings is Headings.TWO_LINES and level == 1 and len(text) > 1 and natural < width:
        return max(natural * 0.62, *(width_of((word,)) for word in text))
    return width


def _set(text: Sequence[Word], width: float, look: Look, pen: Pen) -> tuple[Strip, ...]:
    measure, ragged = Measure(0.0, width), replace(look, justified=False)
    return strips(filled(text, measure, ragged, breakable=False), measure, ragged, leading=pen.size * 1.2)


def _tabbed(text: Sequence[Word], width: float, look: Look, pen: Pen) -> tuple[Strip, ...]:
    """A numbered heading whose words stand at a tab stop, the number before it."""
    if len(text) < 2 or not text[0][0].text[:1].isdigit() or not habit(look.case, "number tab", (True, False)):
        return ()
    measure, ragged = Measure(NUMBER_TAB, width - NUMBER_TAB), replace(look, justified=False)
    first, *rest = strips(filled(text[1:], measure, ragged, breakable=False), measure, ragged, leading=pen.size * 1.2)
    line = next(mark for mark in first.marks if isinstance(mark, Text))
    return (replace(first, marks=(Text(0.0, line.y, text[0]), *first.marks)), *rest)


def _ruled(made: tuple[Strip, ...], level: int, width: float, look: Look) -> tuple[Strip, ...]:
    """With the line under the words drawn in the house's way: a stroke, a thin rectangle, or a rule as wide as the column."""
    if look.case.design.headings is not Headings.UNDERLINED or level > 1:
        return made
    way = habit(look.case, "underline", ("stroke", "bar", "rule"))
    if way == "stroke":
        return made
    if way == "bar":
        return tuple(replace(strip, marks=tuple(bar(m) if isinstance(m, Stroke) else m for m in strip.marks)) for strip in made)
    bare = [replace(strip, marks=tuple(m for m in strip.marks if not isinstance(m, Stroke))) for strip in made]
    last = bare[-1]
    rule = Stroke(0.0, last.height, width, last.height, 0.7, look.colour)
    return (*bare[:-1], replace(last, height=last.height + 3, marks=(*last.marks, rule)))


def _finished(made: tuple[Strip, ...], look: Look, *, gap: float) -> tuple[Strip, ...]:
    kept = [replace(strip, keep=not look.has(Fault.TORN_HEADINGS), marks=_shadowed(strip.marks, look)) for strip in made]
    return (replace(kept[0], gap=gap), *kept[1:])


def _shadowed(marks: tuple[Mark, ...], look: Look) -> tuple[Mark, ...]:
    if not look.has(Fault.SHADOW):
        return marks
    dx, dy = chance(look.case, "shadow", ((SHADOW, 0.0), (SHADOW, SHADOW), (0.0, SHADOW)))
    return tuple(copy for mark in marks for copy in (mark, moved(mark, dx, dy)))
