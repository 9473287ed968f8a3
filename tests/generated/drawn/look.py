"""A design and a house's habits become all the choices that drawing asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

from tests.generated.case import Case, Dressing, Fault, Headings, Layout
from tests.generated.drawn.faces import Family, built_in, family, with_all_signs

T = TypeVar("T")

A4 = (595.28, 841.89)
BLUE = "#1f5c99"


@dataclass(frozen=True, slots=True)
class Look:
    """How a case is drawn; sizes in points. `page` is the page as shown."""

    case: Case
    family: Family
    size: float
    leading: float
    gap: float
    page: tuple[float, float]
    turned: bool
    margin: float
    top: float
    justified: bool
    colour: str
    rule: str

    def has(self, what: Dressing | Fault) -> bool:
        """Whether the design asks for that."""
        return what in self.case.design.dressing or what in self.case.design.faults

    @property
    def measure(self) -> float:
        """How wide the text is."""
        return self.page[0] - 2 * self.margin


def habit(case: Case, what: str, choices: Sequence[T]) -> T:
    """What that house always does."""
    return choices[crc32(f"{case.house}/{what}".encode()) % len(choices)]


def chance(case: Case, what: str, choices: Sequence[T]) -> T:
    """What happens to be so in that one file."""
    return choices[crc32(f"{case.name}/{what}".encode()) % len(choices)]


def look(case: Case, *, readable: bool = True) -> Look:
    """The choices of a case; for `readable` see `faces.family`."""
    design = case.design
    unmapped = readable and Fault.NO_UNICODE_MAP in design.faults
    apart = design.faults & {Fault.DECOMPOSED, Fault.LIGATURES}
    font = with_all_signs(design.font) if apart else design.font
    wide = design.layout in (Layout.LANDSCAPE, Layout.SPREAD)
    leading = habit(case, "leading", (1.15, 1.2, 1.35, 1.5))
    return Look(
        case=case,
        family=built_in(font) if unmapped else family(font, readable=readable),
        size=design.size,
        leading=round(design.size * leading, 2),
        gap=round(design.size * habit(case, "gap", (0.45, 0.7, leading)), 2),
        page=(A4[1], A4[0]) if wide else A4,
        turned=design.layout is Layout.LANDSCAPE and chance(case, "turned", (True, False)),
        margin=habit(case, "margin", (56.7, 62.0, 70.9, 85.0)),
        top=habit(case, "top", (70.9, 85.0, 99.0)),
        justified=habit(case, "justified", (False, False, True)),
        colour=_accent(case),
        rule=habit(case, "rule", ("#000000", "#7f7f7f", "#bfbfbf")),
    )


def _accent(case: Case) -> str:
    plain = case.design.colour.lower() in ("#000000", "#000")
    return BLUE if plain and case.design.headings is Headings.COLOURED else case.design.colour
