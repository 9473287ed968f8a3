"""What an act is called in print becomes its short name.

Names only: what the acts say, and since when, is not told here. `number` and `day` are those of the act or of the
consolidated act named in the source, `since` the day it came into force where the source says so.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Act(NamedTuple):
    """An act that quality standards cite; `name` is how a citation of it is written in normal form, `names` what else it
    is called in small letters (the genitive is understood), `signs` its abbreviations, which are told by their capitals."""

    name: str
    names: tuple[str, ...]
    signs: tuple[str, ...] = ()
    kind: str = ""
    number: int | None = None
    day: str | None = None
    since: str | None = None
    source: str = ""
    checked: str = ""


ACTS = (
    Act(
        "SEL",
        ("lov om social service", "loven om social service", "lov om socialservice", "serviceloven", "service loven"),
        ("SEL", "LSS"),
        "LBK",
        1129,
        "2025-09-22",
        source="https://polspy.org/dk/dokumenter/1189219",
        checked="2026-11-21",
    ),
    Act(
        "barnets lov",
        ("barnets lov",),
        ("BL",),
        "LBK",
        282,
        "2025-03-17",
        "2024-01-01",
        "https://www.lovguiden.dk/loven/bekendtg%C3%B8relse-af-barnets-lov/86",
        "2026-11-21",
    ),
    Act(
        "ældreloven",
        ("ældreloven",),
        ("ÆL",),
        "LOV",
        1651,
        "2024-12-30",
        "2025-07-01",
        "https://monrad.app/agenda_items/36689",
        "2026-11-21",
    ),
    Act(
        "retssikkerhedsloven",
        ("lov om retssikkerhed og administration på det sociale område", "lov om retssikkerhed og administration", "retssikkerhedsloven"),
        ("RSL", "RTL"),
        "LBK",
        261,
        "2024-03-13",
        source="https://elov.dk/sygedagpengeloven/paragraf/32/forarbejder/aendringslov-2024-12-30-1703/nummer/635605",
        checked="2026-11-21",
    ),
    Act(
        "ABL",
        ("lov om almene boliger m.v.", "lov om almene boliger mv.", "lov om almene boliger", "almenboligloven", "almen boligloven"),
        ("ABL",),
        source="https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/"
        "kvalitetsstandard-for-laengerevarende-botilbud-108-og-105",
        checked="2026-11-21",
    ),
    Act(
        "sundhedsloven",
        ("sundhedsloven",),
        ("SUL",),
        "LBK",
        210,
        "2022-01-27",
        source="http://www.socialjura.dk/content-storage/regler/2022/bek-959-af-146-2022/menu/all/",
        checked="2026-11-21",
    ),
    Act(
        "forvaltningsloven",
        ("forvaltningsloven",),
        ("FVL",),
        "LBK",
        433,
        "2014-04-22",
        source="https://aktivsocialraadgiver.dk/forvaltningslovens-anvendelsesomraade/",
        checked="2026-11-21",
    ),
    Act(
        "lov om social pension",
        ("lov om social pension", "pensionsloven"),
        source="https://ghv.dk/serviceloven-paragraf-103/",
        checked="2026-11-21",
    ),
    Act("LAB", ("lov om en aktiv beskæftigelsesindsats", "lov om aktiv beskæftigelsesindsats", "beskæftigelsesindsatsloven"), ("LAB",)),
    Act("aktivloven", ("lov om aktiv socialpolitik", "aktivloven", "lov om aktivsocialpolitik"), ("LAS",)),
    Act("dagtilbudsloven", ("lov om dag-, fritids- og klubtilbud m.v. til børn og unge", "dagtilbudsloven")),
    Act("STU-loven", ("lov om særligt tilrettelagt ungdomsuddannelse", "lov om særlig tilrettelagt ungdomsuddannelse", "stu-loven")),
    Act("lov om specialundervisning for voksne", ("lov om specialundervisning for voksne",)),
    Act("lov om socialtilsyn", ("lov om socialtilsyn", "socialtilsynsloven")),
    Act("databeskyttelsesloven", ("databeskyttelsesloven",)),
    Act("databeskyttelsesforordningen", ("databeskyttelsesforordningen",), ("GDPR",)),
    Act("offentlighedsloven", ("lov om offentlighed i forvaltningen", "offentlighedsloven"), ("OFL",)),
    Act("folkeskoleloven", ("lov om folkeskolen", "folkeskoleloven")),
)
"""The acts that quality standards cite most; any other that is called «…loven» or «lov om …» goes by that name."""

NAMES: Mapping[str, str] = {name: act.name for act in ACTS for name in act.names} | {sign: act.name for act in ACTS for sign in act.signs}
"""What an act is called, its abbreviations with their capitals, to its short name."""
