"""The houses become files in looks that readers fail at: narrow and many columns, headings torn from their text, spreads, bad tags."""

from collections.abc import Iterator, Sequence

from tests.generated.case import Design, Fault, Headings, Layout
from tests.generated.drawn_rows import CONTENTS, DRESSINGS, Row
from tests.generated.houses import House

NARROW, TORN = frozenset({Fault.NARROW_GUTTER}), frozenset({Fault.TORN_HEADINGS})
TAGGED = frozenset({Fault.BAD_TAGS})
BESIDE_LABELS = (Headings.CAPITALS, Headings.SPACED, Headings.TWO_LINES)
LABELLED = (Layout.RULED_TABLE, Layout.UNRULED_TABLE, Layout.MARGIN_LABELS, Layout.HEADED_TABLE)
RETAGGED = (Layout.RUNNING, Layout.TWO_COLUMNS, Layout.RULED_TABLE, Layout.RUN_IN, Layout.MARGIN_LABELS, Layout.CATALOGUE)
TAGGED_SO_OFTEN = 4


def rows(houses: Sequence[House]) -> Iterator[Row]:
    """The drawn looks, then the tagged ones."""
    for turn, (layout, headings, faults) in enumerate(_drawn()):
        yield _row(houses, turn, layout, headings, faults, "drawn-harder")
    for turn, layout in enumerate(RETAGGED * TAGGED_SO_OFTEN):
        headings = tuple(Headings)[(3 * turn) % len(Headings)]
        yield _row(houses, turn + turn // len(RETAGGED), layout, headings, TAGGED, "worse-tagged")


def _drawn() -> Iterator[tuple[Layout, Headings, frozenset[Fault]]]:
    for turn, headings in enumerate(Headings):
        yield Layout.TWO_COLUMNS, headings, TORN
        yield Layout.TWO_COLUMNS, headings, NARROW | (TORN if turn % 2 else frozenset())
        yield Layout.THREE_COLUMNS, headings, TORN if turn % 2 else frozenset()
        yield Layout.SPREAD, headings, TORN if turn % 3 == 2 else frozenset()
    for layout in LABELLED:
        for headings in BESIDE_LABELS:
            yield layout, headings, TORN


def _row(houses: Sequence[House], turn: int, layout: Layout, headings: Headings, faults: frozenset[Fault], producer: str) -> Row:
    house = houses[(turn + turn // len(houses)) % len(houses)]
    smaller = {Layout.TWO_COLUMNS: 1, Layout.THREE_COLUMNS: 2, Layout.SPREAD: 2}.get(layout, 0)
    design = Design(
        layout,
        headings,
        dressing=DRESSINGS[turn % (len(DRESSINGS) - 1)] | ({CONTENTS} if layout is Layout.CATALOGUE else frozenset()),
        faults=faults,
        font=house.font,
        size=house.size - smaller,
        heading_size=house.heading_size - smaller,
        colour=house.colour,
    )
    return house, turn, design, producer
