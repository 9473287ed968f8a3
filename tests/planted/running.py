"""A part's plants are set and judged, of the rules that there are."""

from collections.abc import Collection, Iterator
from pathlib import Path

from stdgen import rules
from tests.generated.case import Part
from tests.planted.data import FOLDER
from tests.planted.judging import Verdict, judged
from tests.planted.setting import files
from tests.planted.sheet import sheets


def verdicts(part: Part, only: Collection[str] = (), folder: Path = FOLDER, *, quick: bool, once: bool = False) -> Iterator[Verdict]:
    """The verdicts on all files of a part, or on those with plants of these rules; `quick` and `once` as for the files."""
    known = {each.name for each in rules.every()}
    wanted = [sheet for sheet in sheets(part, only, folder) if all(plant.rule in known for plant in sheet.plants)]
    for sheet, producer, suffix, data in files(wanted, quick=quick, once=once):
        yield from judged(sheet, f"{sheet.name} {producer}", f"{sheet.name}.{suffix}", data)
