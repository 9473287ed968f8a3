"""The lists of the corpus and the wording of the tuned houses become labelled headings."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.generated.case import Part
from tests.generated.houses import House, houses, services

CORPUS = Path(__file__).parents[1] / "corpus"
REAL = ("headings-real.tsv", "headings-real-2.tsv")
LISTS = (
    "headings.tsv",
    "headings-written.tsv",
    "headings-held-out.tsv",
    "headings-published.tsv",
    "headings-forms.tsv",
    "headings-policy.tsv",
)
BLIND = tuple(f"headings-blind-{number}.tsv" for number in range(1, 6))


class Example(NamedTuple):
    """A heading with the topics that serve it, an empty one for none; `origin` is a list, a municipality or a house."""

    heading: str
    topics: tuple[str, ...]
    origin: str
    held_out: bool = False


def examples() -> tuple[Example, ...]:
    """All of them; those held out are headings of municipalities that nothing is learnt from."""
    return (*_listed(), *_real(), *_of_houses())


def _listed() -> Iterator[Example]:
    for name in (*LISTS, *BLIND):
        for topics, heading, *_ in _rows(name):
            yield Example(heading, tuple(topics.split("|")), name)


def _real() -> Iterator[Example]:
    for name in REAL:
        for heading, topics, municipality, part, _ in _rows(name):
            yield Example(heading, tuple(topics.replace("-", "").split("|")), municipality, part == "held out")


def _of_houses() -> Iterator[Example]:
    """Each wording as often as it looks different with its house's services filled in."""
    for house in houses():
        if house.part is Part.TUNE:
            yield from _of_house(house)


def _of_house(house: House) -> Iterator[Example]:
    offered = [services()[key] for key in house.services]
    worded = [(heading, topic) for topic, several in house.headings.items() for heading in several]
    plain = [(heading, "") for heading in (*house.annexes, *(other.heading for other in house.other))]
    for heading, topic in (*worded, *plain):
        for words in dict.fromkeys(_filled(heading, ydelsen=one.noun, service=one.name) for one in offered):
            yield Example(words, (topic,), house.key)


def _filled(heading: str, **values: str) -> str:
    for key, value in values.items():
        heading = heading.replace("{" + key + "}", value).replace("{" + key.capitalize() + "}", value[:1].upper() + value[1:])
    return heading


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()[1:]]
