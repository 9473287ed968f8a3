"""A document becomes the lines of each of its services, those that a catalogue has for all of them included."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from stdgen.model.document import Document
from stdgen.rulekit.once import once
from stdgen.rulekit.searched import Whole, held, searchable
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.words import Line, section_bodies, text_lines


class Told:
    """A service with its own lines, and with those that stand beside the services of a catalogue."""

    def __init__(self, service: Service, shared: tuple[Line, ...] | None = None) -> None:
        """The service; its lines are gathered when they are first asked for. `shared` are those beside it where they are known."""
        self.service = service
        if shared is not None:
            self.shared = shared

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All that holds for the service, what stands beside it first."""
        return self.shared + self.own

    @cached_property
    def own(self) -> tuple[Line, ...]:
        """The lines of the service itself, in reading order."""
        return tuple(_own(self.service))

    @cached_property
    def shared(self) -> tuple[Line, ...]:
        """The lines that stand beside the services of a catalogue."""
        return tuple(_shared(self.service))

    def holding(self, signs: Iterable[str]) -> tuple[Line, ...]:
        """Those of its lines in which one of these signs stands, told in small letters, in their order."""
        return held(self._searchable, signs)

    @cached_property
    def _searchable(self) -> Whole[Line]:
        return searchable(self.lines)


@once
def told(document: Document) -> tuple[Told, ...]:
    """Each service of the document with its lines, in reading order."""
    every = services(document)
    shared = tuple(_shared(every[0]))
    return tuple(Told(service, shared) for service in every)


@once
def owners(document: Document) -> Mapping[int, Told]:
    """The service that each line is its own of, by the line's identity."""
    return {id(line): one for one in told(document) for line in one.own}


@once
def holders(document: Document) -> Mapping[int, Told]:
    """The same, and the first service for what stands beside the services of a catalogue."""
    first = told(document)[0]
    return {id(line): first for line in first.shared} | dict(owners(document))


def _own(service: Service) -> Iterator[Line]:
    yield from text_lines(service.intro)
    for body in section_bodies(service.sections):
        yield from body
    yield from text_lines(service.closing)


def _shared(service: Service) -> Iterator[Line]:
    yield from text_lines(service.shared_blocks)
    for body in section_bodies(service.shared):
        yield from body
