"""The houses of a part become what the drawing, the rewriting and the badly tagging producers set: some 120 files."""

from collections.abc import Iterator, Sequence
from itertools import product

from tests.generated.case import Design, Dressing, Fault, Headings, Layout
from tests.generated.houses import House

Row = tuple[House, int, Design, str]
"""The house, the number of its service, the design, the producer."""

LAYOUTS = tuple(layout for layout in Layout if layout not in (Layout.WEB_PAGE, Layout.LONG, Layout.THREE_COLUMNS, Layout.SPREAD))
LONG = ((Layout.LONG, Headings.LARGER), (Layout.LONG, Headings.NUMBERED))
HEAD, NUMBERS, CONTENTS = Dressing.RUNNING_HEAD, Dressing.PAGE_NUMBERS, Dressing.CONTENTS
WATERMARK, LOGO, FOOTNOTES = Dressing.WATERMARK, Dressing.LOGO, Dressing.FOOTNOTES
DRESSINGS: tuple[frozenset[Dressing], ...] = (
    frozenset(),
    frozenset({HEAD, NUMBERS}),
    frozenset({NUMBERS, FOOTNOTES}),
    frozenset({HEAD, NUMBERS, CONTENTS, LOGO}),
    frozenset({NUMBERS, WATERMARK}),
    frozenset({HEAD, LOGO, FOOTNOTES}),
    frozenset(Dressing),
)
FAULTS: tuple[frozenset[Fault], ...] = (
    frozenset(),
    frozenset({Fault.HYPHENS}),
    frozenset(),
    frozenset({Fault.SOFT_HYPHENS}),
    frozenset({Fault.LONG_ADDRESS}),
    frozenset(),
    frozenset({Fault.LIGATURES}),
    frozenset({Fault.DECOMPOSED}),
    frozenset(),
    frozenset({Fault.NO_WORD_SPACES}),
    frozenset({Fault.SHADOW}),
    frozenset({Fault.NO_UNICODE_MAP}),
    frozenset({Fault.ODD_ORDER}),
)
"""As many as share no divisor with the layouts, the looks and the dressings, so that all meet all."""
TAGGED = frozenset({Fault.BAD_TAGS})
REWRITTEN = ("ghost", "ghost-screen", "ghost", "distilled")
OTHER_FONTS = ("Helvetica", "DejaVu Serif", "Times", "DejaVu Sans", "Arial")


def rows(houses: Sequence[House]) -> Iterator[Row]:
    """Every layout with every look of headings drawn, and some of them by the other producers."""
    for turn, (layout, headings) in enumerate((*product(LAYOUTS, Headings), *LONG)):
        house = houses[(turn + turn // len(Headings)) % len(houses)]
        yield house, turn, _design(house, turn, layout, headings, FAULTS[turn % len(FAULTS)]), "drawn"
    for turn, layout in enumerate((*LAYOUTS, *LAYOUTS[:5])):
        house = houses[(turn + 1) % len(houses)]
        headings = tuple(Headings)[(3 * turn + 1) % len(Headings)]
        yield house, turn + 1, _design(house, turn, layout, headings, frozenset()), REWRITTEN[turn % len(REWRITTEN)]
    for turn, layout in enumerate(LAYOUTS):
        house = houses[(turn + 2) % len(houses)]
        headings = tuple(Headings)[(5 * turn) % len(Headings)]
        yield house, turn + 2, _design(house, turn, layout, headings, TAGGED), "badly-tagged"


def _design(house: House, turn: int, layout: Layout, headings: Headings, faults: frozenset[Fault]) -> Design:
    """Headings that are larger are so by the house's size; one file in three is in another font than the house's."""
    many = layout in (Layout.CATALOGUE, Layout.LONG)
    return Design(
        layout,
        headings,
        dressing=DRESSINGS[turn % len(DRESSINGS)] | ({CONTENTS} if many else frozenset()),
        faults=faults,
        font=OTHER_FONTS[turn % len(OTHER_FONTS)] if turn % 3 == 0 else house.font,
        size=house.size - 1 if layout is Layout.TWO_COLUMNS else house.size,
        heading_size=house.heading_size,
        colour=house.colour,
    )
