"""Sheets become files: YAML, web pages, Word files and PDFs of several producers."""

import shutil
from collections.abc import Iterator, Sequence

from stdgen.compose.taking_apart import decompose
from stdgen.standards.writing import write_standard
from tests.generated.case import Case, Design, Headings, Layout
from tests.generated.producers import PRODUCERS, made
from tests.planted.altering import altered, changes
from tests.planted.sheet import Sheet

QUICK = ("yaml", "web")
_TURNS = (
    ("word", "typst"),
    ("web-table", "drawn"),
    ("word-localised", "weasyprint"),
    ("word-typed", "office-tagged"),
    ("web-details", "typst-plain"),
    ("word", "drawn"),
    ("web-lists", "office-untagged"),
    ("word-localised", "weasyprint-tagged"),
)
_LOOKS = (Headings.LARGER, Headings.BOLD, Headings.COLOURED, Headings.UNDERLINED)
_UNLINKED = frozenset({"drawn", "office-tagged", "office-untagged"})
"""Producers that print the words of a link alone: what is planted under the words is not in their files."""
_AT_ONCE = 40
_AUTHORED = 4
"""Of sheets that are set once, each that is counted so is YAML, which takes twice as long to read as a web page."""


def files(several: Sequence[Sheet], *, quick: bool, once: bool = False) -> Iterator[tuple[Sheet, str, str, bytes]]:
    """Each sheet with a producer, the suffix of its file and the bytes.

    `quick` leaves Word and PDF out; `once` sets each sheet by one producer only: a web page, or every fourth as YAML.
    """
    wanted = [(sheet, name) for sheet in several for name in _turn(sheet, _producers(sheet, quick=quick), once=once)]
    for name in dict.fromkeys(producer for _, producer in wanted):
        own = [sheet for sheet, producer in wanted if producer == name]
        for start in range(0, len(own), _AT_ONCE):
            yield from _set(own[start : start + _AT_ONCE], name)


def _turn(sheet: Sheet, names: tuple[str, ...], *, once: bool) -> tuple[str, ...]:
    if not once:
        return names
    return names[:1] if sheet.number % _AUTHORED == 0 else names[-1:]


def _producers(sheet: Sheet, *, quick: bool) -> tuple[str, ...]:
    alter = next((plant.alter for plant in sheet.plants if plant.alter), "")
    if alter:
        return tuple(f"own {suffix}" for suffix in changes(alter) if not quick or suffix in ("yaml", "html"))
    turn = () if quick else _TURNS[sheet.number % len(_TURNS)]
    laid = any("](" in words for words in sheet.words)
    return tuple(name for name in (*QUICK, *turn) if _installed(name) and not (laid and name in _UNLINKED))


def _installed(name: str) -> bool:
    return name == "yaml" or not PRODUCERS[name].program or shutil.which(PRODUCERS[name].program) is not None


def _set(several: list[Sheet], name: str) -> Iterator[tuple[Sheet, str, str, bytes]]:
    if name == "yaml":
        yield from ((sheet, name, "yaml", yaml(sheet)) for sheet in several)
    elif name.startswith("own "):
        suffix = name.removeprefix("own ")
        yield from ((sheet, name, suffix, altered(yaml(sheet), sheet.plants[0].alter, suffix)) for sheet in several)
    else:
        cases = [_case(sheet, name) for sheet in several]
        yield from ((sheet, name, PRODUCERS[name].suffix, data) for sheet, data in zip(several, made(name, cases), strict=True))


def yaml(sheet: Sheet) -> bytes:
    """The sheet as a standard that somebody wrote."""
    standard = decompose(sheet.truth, municipality=sheet.ground.house.name, service=sheet.ground.service.name)
    return write_standard(standard).encode()


def _case(sheet: Sheet, name: str) -> Case:
    house = sheet.ground.house
    layout = Layout.WEB_PAGE if name.startswith("web") else Layout.RUNNING
    look = _LOOKS[sheet.number % len(_LOOKS)]
    design = Design(layout, look, font=house.font, size=house.size, heading_size=house.heading_size, colour=house.colour)
    return Case(f"{sheet.name}-{name}", sheet.part, house.key, sheet.truth, design, name, head=house.head, foot=house.foot)
