"""Houses, designs and producers become the list of cases: each house set in each layout, its producers taking turns."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from stdgen.model.document import Document
from tests.generated import harder_rows
from tests.generated.case import Case, Design, Dressing, Fault, Headings, Layout, Part
from tests.generated.contents import Writer, service_of, with_annexes
from tests.generated.drawn_rows import rows
from tests.generated.houses import House, Service, houses
from tests.generated.houses import services as all_services
from tests.generated.printed import printed
from tests.generated.producers import PRODUCERS

_LOOKS = {
    Layout.RUN_IN: (Headings.BOLD, Headings.UNDERLINED, Headings.BOLD, Headings.COLOURED),
    Layout.RULED_TABLE: (Headings.BOLD, Headings.CAPITALS, Headings.COLOURED, Headings.NUMBERED),
    Layout.UNRULED_TABLE: (Headings.BOLD, Headings.COLOURED, Headings.BOLD, Headings.UNDERLINED),
    Layout.HEADED_TABLE: (Headings.BOLD, Headings.BOLD, Headings.TWO_LINES, Headings.NUMBERED),
    Layout.NESTED_TABLE: (Headings.BOLD, Headings.COLOURED, Headings.BOLD, Headings.CAPITALS),
    Layout.MARGIN_LABELS: (Headings.BOLD, Headings.COLOURED, Headings.CAPITALS, Headings.UNDERLINED),
    Layout.TWO_COLUMNS: (Headings.LARGER, Headings.BOLD, Headings.COLOURED, Headings.CAPITALS),
    Layout.ANNEXES: (Headings.LARGER, Headings.NUMBERED, Headings.BOLD, Headings.TWO_LINES),
    Layout.LANDSCAPE: (Headings.LARGER, Headings.UNDERLINED, Headings.SPACED, Headings.NUMBERED),
}
_ON_PAPER = (
    "weasyprint",
    "word-typed",
    "chromium",
    "office-tagged",
    "typst",
    "word",
    "office-typed",
    "weasyprint-tagged",
    "word-localised",
    "typst-plain",
    "office-untagged",
    "chromium-unmarked",
    "ghostscript",
)
_ON_THE_WEB = ("web", "web-details", "web-buttons", "web-bold", "web-lists", "web-table", "web-printed", "web-printed-sides")
_NOTES = frozenset(name for name in _ON_PAPER if not name.startswith("chromium"))
_IN_THE_BROWSER = {"P052": "DejaVu Serif", "URW Bookman": "Liberation Serif", "C059": "Liberation Serif"}
_HYPHENS = ("weasyprint", "weasyprint-tagged", "typst", "typst-plain", "ghostscript")


@cache
def cases(part: Part, again: int = 0, *, harder: bool = False) -> tuple[Case, ...]:
    """All cases of a part, of the producers that there are; `again` sets the same texts in other looks, by that number.

    `harder`: the few looks that readers fail at, instead.
    """
    chosen = _anew([house for house in houses() if house.part is part], again)
    if harder:
        return tuple(_case(*row) for row in harder_rows.rows(chosen))
    several = [case for number, house in enumerate(chosen) for case in _of(house, number + again)]
    several += [_case(*row) for row in rows(chosen)]
    return tuple(case for case in several if case.producer in PRODUCERS)


def _anew(several: list[House], again: int) -> list[House]:
    """The houses under other names, which their habits hang on, each with the look of another and in another turn."""
    if not again:
        return several
    looks = several[again % len(several) :] + several[: again % len(several)]
    turned = looks[::-1] if again % 2 else looks
    return [
        replace(house, key=f"{house.key}{again}", font=look.font, size=look.size, heading_size=look.heading_size, colour=look.colour)
        for house, look in zip(turned, several, strict=True)
    ]


def _of(house: House, number: int) -> Iterator[Case]:
    for turn, (layout, headings) in enumerate(_settings(number)):
        producer = _ON_PAPER[(turn + 3 * number) % len(_ON_PAPER)]
        yield _case(house, turn, _design(house, number, turn, layout, headings, producer), producer)
    producer = _ON_PAPER[(2 * number) % len(_ON_PAPER)]
    yield _case(house, number, _design(house, number, 0, Layout.CATALOGUE, Headings.LARGER, producer), producer)
    if number == 0:
        yield _case(house, number, _design(house, number, 0, Layout.LONG, Headings.LARGER, "typst"), "typst")
    for turn, web in enumerate(_ON_THE_WEB):
        yield _case(house, turn, _design(house, number, turn, Layout.WEB_PAGE, Headings.LARGER, web), web)


def _settings(number: int) -> Iterator[tuple[Layout, Headings]]:
    for headings in Headings:
        yield Layout.RUNNING, headings
    for layout, looks in _LOOKS.items():
        yield layout, looks[number % len(looks)]


def _design(house: House, number: int, turn: int, layout: Layout, headings: Headings, producer: str) -> Design:
    small = layout in (Layout.TWO_COLUMNS, Layout.NESTED_TABLE, Layout.RULED_TABLE)
    return Design(
        layout,
        headings,
        dressing=_dressing(number, turn, layout, producer),
        faults=_faults(number, turn, layout, producer),
        font=_IN_THE_BROWSER.get(house.font, house.font) if producer.startswith("chromium") else house.font,
        size=house.size - 1 if small else house.size,
        heading_size=house.heading_size,
        colour=house.colour,
    )


def _dressing(number: int, turn: int, layout: Layout, producer: str) -> frozenset[Dressing]:
    step = number + turn
    many = layout in (Layout.CATALOGUE, Layout.LONG)
    tests = {
        Dressing.RUNNING_HEAD: step % 2 == 0 or many,
        Dressing.PAGE_NUMBERS: step % 3 != 1,
        Dressing.CONTENTS: many or step % 7 == 5,
        Dressing.WATERMARK: step % 8 == 3 and layout is not Layout.WEB_PAGE,
        Dressing.LOGO: step % 4 == 2,
        Dressing.FOOTNOTES: step % 3 == 0 and producer in _NOTES and layout is not Layout.TWO_COLUMNS,
    }
    return frozenset(dressing for dressing, holds in tests.items() if holds)


def _faults(number: int, turn: int, layout: Layout, producer: str) -> frozenset[Fault]:
    step = number + turn
    narrow = layout in (Layout.TWO_COLUMNS, Layout.MARGIN_LABELS, Layout.RULED_TABLE)
    tests = {
        Fault.HYPHENS: producer in _HYPHENS and (narrow or step % 5 == 0),
        Fault.LONG_ADDRESS: step % 4 == 1,
        Fault.SOFT_HYPHENS: step % 9 == 7,
        Fault.DECOMPOSED: step % 11 == 4,
        Fault.LIGATURES: step % 13 == 6,
    }
    return frozenset(fault for fault, holds in tests.items() if holds)


def _case(house: House, number: int, design: Design, producer: str) -> Case:
    truth = printed(_document(house, number, design), design)
    name = f"{house.key}-{service_of(house, number).key}-{design.layout}-{design.headings}-{producer}"
    return Case(name, house.part, house.key, truth, design, producer, head=house.head, foot=house.foot)


def _document(house: House, number: int, design: Design) -> Document:
    service = service_of(house, number)
    writer = Writer(
        house,
        f"{service.key} {design.layout} {design.headings}",
        notes=Dressing.FOOTNOTES in design.dressing,
        long=design.layout is Layout.LONG,
        address=Fault.LONG_ADDRESS in design.faults,
    )
    if design.layout is Layout.CATALOGUE:
        return writer.catalogue(service_of(house, step) for step in range(number, number + min(5, len(house.services))))
    if design.layout is Layout.LONG:
        return writer.catalogue((*all_services().values(), *map(_for_the_young, all_services().values())))
    document = writer.standard(service)
    return with_annexes(document, writer.annexes(service)) if design.layout is Layout.ANNEXES else document


def _for_the_young(service: Service) -> Service:
    return replace(service, name=f"{service.name} for unge")
