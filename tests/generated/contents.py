"""A house and a service become a document: the truth, before a design sets it.

Every word of it is printed by every producer, and none besides but furniture: what stands on the page and not in the truth
is running heads, page numbers, contents, watermarks, `Emne | Indhold`, and a table's header row where a producer repeats it on
the next page. The case of letters, a heading's number and its colon may differ by format; the scorer levels them.
"""

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Any

from stdgen.model.document import Block, Document, Field, Fields, Paragraph, Section, Span, Topic
from tests.generated.houses import House, Other, Service, services, texts
from tests.generated.wording import Composer

_PERSONS = {
    "du": ("du", "dig", "din", "dit", "dig"),
    "borgeren": ("borgeren", "borgeren", "borgerens", "borgerens", "sig"),
    "brugeren": ("brugeren", "brugeren", "brugerens", "brugerens", "sig"),
    "deltageren": ("deltageren", "deltageren", "deltagerens", "deltagerens", "sig"),
}


class Writer:
    """Writes the sections of one document for a house; `long` texts have all that the house has to say."""

    def __init__(
        self, house: House, seed: str, *, notes: bool = False, long: bool = False, address: bool = False, below: bool = True
    ) -> None:
        self._house = house
        self._random = Random(f"{house.key} {seed}")
        self._composer = Composer(house.bullet, notes=notes)
        self._texts = texts(house.part)
        self._long = long
        self._address = address
        self._below = below

    def standard(self, service: Service) -> Document:
        """A whole standard on one service."""
        house = self._house
        fields = _fields(house, (service,))
        intro = self._intro(service)
        sections = tuple(self._sections(service))
        closing = self._facts("closing")
        return Document(Span(self.words(house.title, service)), fields=fields, intro=intro, sections=sections, closing=closing)

    def catalogue(self, several: Iterable[Service]) -> Document:
        """Many services in one document, each a section of its own."""
        chosen = tuple(several)
        tops = tuple(
            Section(Span(one.name[0].upper() + one.name[1:]), blocks=self._some("intro", one, 1), sections=tuple(self._sections(one)))
            for one in chosen
        )
        return Document(
            Span(self._house.catalogue),
            fields=_fields(self._house, chosen),
            intro=self._facts("intro"),
            sections=tops,
            closing=self._facts("closing"),
        )

    def annexes(self, service: Service) -> tuple[Section, ...]:
        """What a house adds at the end; of no topic."""
        given = self._texts["annex"]
        return tuple(
            Section(
                Span(heading),
                blocks=self._composer.blocks(
                    self.words(text, service) for text in (given[1], given[(number * 2) % 3])[:: 1 if number else -1]
                ),
            )
            for number, heading in enumerate(self._house.annexes)
        )

    def words(self, text: str, service: Service) -> str:
        """A text with what the house and the service fill in."""
        for key, value in self._values(service).items():
            text = text.replace("{" + key + "}", value).replace("{" + key.capitalize() + "}", value[:1].upper() + value[1:])
        return text

    def _values(self, service: Service) -> dict[str, str]:
        house = self._house
        du, dig, din, dit, sig = _PERSONS[house.person]
        address = f"https://www.{house.key}.dk/borger/social-og-sundhed/frister-for-svar-paa-ansoegninger/{service.key}"
        shown = address if self._address else "kommunens hjemmeside"
        values = {"du": du, "dig": dig, "din": din, "dit": dit, "dine": "dine" if du == "du" else din, "sig": sig}
        parts = {f"indhold{number}": part for number, part in enumerate(service.parts, 1)}
        more = {"ydelsen": service.noun, "service": service.name, "kommune": house.name, "sted": house.office, "lov": _law(service)}
        return values | parts | more | {"langlink": f"[{shown}]({address})", "law": _law(service)}

    def _intro(self, service: Service) -> tuple[Block, ...]:
        return (*self._facts("intro"), *(self._some("intro", service, 1) if self._house.intro else ()))

    def _sections(self, service: Service) -> Iterable[Section]:
        for topic in self._house.order:
            yield self._section(topic, service)
            yield from (self._other(one, service) for one in self._house.other if one.after == topic)

    def _section(self, topic: str, service: Service) -> Section:
        heading = self.words(self._random.choice(self._house.headings[topic]), service)
        blocks = self._blocks(topic, service)
        below = tuple(self._other(one, service) for one in self._house.other if one.under == topic) if self._below else ()
        return Section(Span(heading), Topic(topic), blocks, below)

    def _other(self, one: Other, service: Service) -> Section:
        return Section(Span(self.words(one.heading, service)), blocks=self._some("none", service, self._random.randint(1, 2)))

    def _blocks(self, topic: str, service: Service) -> tuple[Block, ...]:
        house = self._house
        if topic == "approval":
            return self._facts("section")
        if topic == "contact":
            return tuple(Paragraph((Span(line),)) for line in house.contact)
        if topic == "legal_basis":
            return self._composer.blocks(self.words(text, service) for text in (house.law, house.quote) if text)
        return self._some(topic, service, len(self._texts[topic]) if self._long else self._random.randint(1, 3))

    def _some(self, topic: str, service: Service, many: int) -> tuple[Block, ...]:
        given = self._texts[topic]
        chosen = sorted(self._random.sample(range(len(given)), min(many, len(given))))
        return self._composer.blocks(self.words(given[number], service) for number in chosen)

    def _facts(self, place: str) -> tuple[Block, ...]:
        house = self._house
        lines = house.approval[0].split("\n") if house.approval and house.approval_at == place else []
        lines += [fact.line for fact in house.facts if house.facts_at == place]
        lines += [house.stamp] if house.stamp and place == "intro" else []
        return tuple(Paragraph((Span(line),)) for line in lines)


def service_of(house: House, number: int) -> Service:
    """One of the house's services, beginning again after the last."""
    return services()[house.services[number % len(house.services)]]


def with_annexes(document: Document, annexes: tuple[Section, ...]) -> Document:
    """The document with its annexes after its last section."""
    return replace(document, sections=(*document.sections, *annexes))


def _law(service: Service) -> str:
    *first, last = service.law
    return f"§§ {', '.join(first)} og {last}" if first else f"§ {last}"


def _fields(house: House, several: Iterable[Service]) -> Fields:
    provisions = {f"SEL § {one}": None for service in several for one in service.law}
    single: dict[str, Any] = {fact.field: Field(fact.line, fact.value) for fact in house.facts}
    contact = tuple(Field(value, value) for value in (house.phone, house.mail) if value)
    fields = Fields(provisions=tuple(Field(one, one) for one in provisions), contact=contact, **single)
    if house.approval is None:
        return fields
    line, body, day, state = house.approval
    return replace(
        fields,
        approval=Field(line, state),
        approval_body=Field(body, body) if body else None,
        approval_date=Field(day, day) if day else None,
    )
