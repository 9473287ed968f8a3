"""A house and a service become a sound standard: the house's headings, order and look, and texts in which no rule finds a fault."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from stdgen.model.document import Document, Field, Fields, Section, Span, Topic
from tests.generated.case import Part
from tests.generated.contents import Writer
from tests.generated.houses import House, Service, houses
from tests.generated.houses import services as offered
from tests.generated.wording import Composer

_TEXTS = Path(__file__).parent / "sound.toml"
_VOLUNTARY = ("bostoette", "ledsagelse", "botilbud", "samvaer", "hjaelpemidler", "bolig")
"""Services that no order asks a standard for."""
PERSONS = ("du", "borgeren")


@dataclass(frozen=True, slots=True)
class Ground:
    """What plants are put into: the house, its words filled in by a service, and the sound text of each topic."""

    house: House
    service: Service
    title: str
    headings: Mapping[str, str]
    texts: Mapping[str, str]

    def words(self, text: str) -> str:
        """A text with what the house and the service fill in."""
        return Writer(self.house, "").words(text, self.service).replace("{lovord}", _law(self.service))


def ground(part: Part, number: int, *, service: str = "", person: str = "") -> Ground:
    """The ground of a number: houses take turns, and so do their services."""
    several = [house for house in houses() if house.part is part]
    house = several[number % len(several)]
    chosen = person or (house.person if house.person in PERSONS else "borgeren")
    fitting = [key for key in house.services if key in _VOLUNTARY] or list(_VOLUNTARY)
    given = _given(part)
    key = service or fitting[number // len(several) % len(fitting)]
    own = given["services"].get(key)
    offer = Service(key, own["name"], own["noun"], tuple(own["law"]), tuple(own["parts"])) if own else offered()[key]
    own_headings = {topic: heading for topic in house.headings if (heading := house.headings[topic][0]) and chosen == house.person}
    texts: dict[str, str] = given["texts"]
    order = [topic for topic in house.order if topic in texts]
    order += [topic for topic in texts if topic not in order]
    titles = given["titles"]
    return Ground(
        replace(house, person=chosen),
        offer,
        titles[number % len(titles)],
        {str(topic): own_headings.get(str(topic)) or given["headings"][str(topic)] for topic in Topic},
        {topic: texts[topic] for topic in order},
    )


def document(on: Ground, texts: Mapping[str, str], headings: Mapping[str, str], title: str = "") -> Document:
    """The standard on this ground that says `texts` by topic, in their order, under `headings`; a text may be of several blocks."""
    composer = Composer(on.house.bullet)
    sections = tuple(
        Section(
            Span(on.words(headings.get(topic) or on.headings[topic])),
            Topic(topic),
            composer.blocks([on.words(text)]) if text else (),
        )
        for topic, text in texts.items()
    )
    provisions = tuple(Field(f"SEL § {one}", f"SEL § {one}") for one in on.service.law)
    return Document(Span(on.words(title or on.title)), fields=Fields(provisions=provisions), sections=sections)


def _law(service: Service) -> str:
    *first, last = service.law
    return f"§§ {', '.join(first)} og {last}" if first else f"§ {last}"


@cache
def _given(part: Part) -> dict[str, Any]:
    given: dict[str, Any] = tomllib.loads(_TEXTS.read_text(encoding="utf-8"))
    own: dict[str, Any] = given[part]
    return own | {"services": given["services"]}
