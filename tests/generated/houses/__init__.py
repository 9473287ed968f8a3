"""The invented municipalities: how each writes its headings, its approval and its facts, and how it sets a page."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from stdgen.model.document import Topic
from tests.generated.case import Part

_HERE = Path(__file__).parent
_TEXTS = _HERE.parent / "texts"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line that states a field: as printed, the field's name, and its value."""

    line: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Other:
    """A heading that belongs to no topic; it stands below the section of topic `under`, or after that of `after`."""

    heading: str
    under: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """One municipality; `headings` has one or more wordings a topic, `order` the topics that it writes about.

    `approval` is the line, body, ISO date and state; `approval_at` and `facts_at` are `section`, `intro` or `closing`.
    """

    key: str
    name: str
    part: Part
    person: str
    title: str
    office: str
    order: tuple[str, ...]
    services: tuple[str, ...]
    headings: Mapping[str, tuple[str, ...]]
    law: str
    bullet: str = "•"
    font: str = "Liberation Sans"
    colour: str = "#000000"
    size: float = 11
    heading_size: float = 14
    approval: tuple[str, str, str, str] | None = None
    approval_at: str = "section"
    facts: tuple[Fact, ...] = ()
    facts_at: str = "section"
    stamp: str = ""
    intro: bool = False
    contact: tuple[str, ...] = ()
    phone: str = ""
    mail: str = ""
    annexes: tuple[str, ...] = ()
    other: tuple[Other, ...] = ()
    head: str = ""
    foot: str = ""
    catalogue: str = "Kvalitetsstandarder"
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """What is offered: its name, the noun that stands for it, the provisions, and three things that it may consist of."""

    key: str
    name: str
    noun: str
    law: tuple[str, ...]
    parts: tuple[str, ...]


Texts = Mapping[str, tuple[str, ...]]


@cache
def houses() -> tuple[House, ...]:
    """All houses by name of their file."""
    return tuple(_house(path) for path in sorted(_HERE.glob("*.toml")))


@cache
def services() -> Mapping[str, Service]:
    """All services by key."""
    given = _toml(_TEXTS / "services.toml")
    return {key: Service(key, one["name"], one["noun"], tuple(one["law"]), tuple(one["parts"])) for key, one in given.items()}


@cache
def texts(part: Part) -> Texts:
    """What the houses of a part write, by topic; besides there are `none`, `intro` and `annex`."""
    return {topic: tuple(several) for topic, several in _toml(_TEXTS / f"{part}.toml").items()}


def _house(path: Path) -> House:
    given = _toml(path)
    headings = {str(Topic(topic)): tuple(several) for topic, several in given.pop("headings").items()}
    facts = tuple(Fact(*one) for one in given.pop("facts", ()))
    other = tuple(Other(**one) for one in given.pop("other", ()))
    part = Part(given.pop("part"))
    plain: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}
    return House(key=path.stem, part=part, headings=headings, facts=facts, other=other, **plain)


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
