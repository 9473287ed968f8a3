"""Plants become sheets: documents with one fault and some decoys each, or one plant alone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from stdgen.model.document import Document
from stdgen.model.rule import Stage
from tests.generated.case import Part
from tests.planted.base import Ground, document, ground
from tests.planted.data import FOLDER, plants
from tests.planted.plant import AS_OF, Plant

_CLEAN = 16
"""How many sound standards are set beside the planted ones."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document to set, the ground that it stands on, and what was planted in it; `words` are those of each plant as printed."""

    name: str
    part: Part
    ground: Ground
    truth: Document
    plants: tuple[Plant, ...]
    words: tuple[str, ...]
    number: int

    @property
    def day(self) -> date:
        return self.plants[0].day if self.plants else AS_OF

    @property
    def stage(self) -> Stage:
        return self.plants[0].stage if self.plants else Stage.PUBLISHED

    @property
    def profile(self) -> str:
        return self.plants[0].profile if self.plants else "standard"


def sheets(part: Part, only: Collection[str] = (), folder: Path = FOLDER) -> Iterator[Sheet]:
    """The sheets of a part, of these rules or of all that the folder has plants for; the clean ones come last."""
    chosen = [plant for plant in plants(folder) if plant.part is part and (not only or plant.rule in only)]
    number = 0
    for name, several in groupby(chosen, key=lambda plant: plant.rule):
        for turn, together in enumerate(_together(tuple(several))):
            yield _sheet(f"{name}-{turn:02}", part, together, number)
            number += 1
    yield from (_sheet(f"sound-{turn:02}", part, (), turn) for turn in range(_CLEAN))


def _together(several: Sequence[Plant]) -> Iterator[tuple[Plant, ...]]:
    """Faults one by one, each with its share of the decoys; what must stand alone does."""
    yield from ((plant,) for plant in several if _alone(plant))
    faults = [plant for plant in several if plant.fault and not _alone(plant)]
    decoys = [plant for plant in several if not plant.fault and not _alone(plant)]
    for place in range(max(len(faults), -(-len(decoys) // 4))):
        step = max(len(faults), -(-len(decoys) // 4))
        yield (*faults[place : place + 1], *decoys[place::step])


def _alone(plant: Plant) -> bool:
    changed = plant.drop or plant.headings or plant.title or plant.service or plant.person or plant.alter or plant.waiver
    return bool(plant.alone or plant.whole or changed or len(plant.set) > 1 or not plant.added)


def _sheet(name: str, part: Part, together: tuple[Plant, ...], number: int) -> Sheet:
    first = together[0] if together else None
    on = ground(part, number, service=first.service if first else "", person=first.person if first else "")
    texts = dict(on.texts)
    headings: dict[str, str] = {}
    title = ""
    for plant in together:
        _plant(plant, texts)
        headings |= plant.headings
        title = plant.title or title
    return Sheet(name, part, on, document(on, texts, headings, title), together, tuple(on.words(one.words) for one in together), number)


def _plant(plant: Plant, texts: dict[str, str]) -> None:
    for topic in plant.drop:
        texts.pop(topic, None)
    for topic, text in plant.set.items():
        kept = texts.get(topic, "") if plant.added and text else ""
        texts[topic] = "\n\n".join(filter(None, (kept, text)))
