"""Inputs become the web addresses that they lead to, to be asked before they are checked."""

from collections.abc import Iterable, Iterator
from functools import partial

from stdgen.app import intake
from stdgen.app.apart.outcomes import Done
from stdgen.app.apart.running import run
from stdgen.app.collecting import seldom
from stdgen.app.given import Input, Settings
from stdgen.app.municipality import loader, profile_name
from stdgen.app.reading import named


def addresses(inputs: Iterable[Input], settings: Settings) -> tuple[str, ...]:
    """Each address once, in normal form; an input that cannot be read has none, and is told of when it is checked."""
    of_one = partial(_of_one, settings=settings)
    if settings.apart is None:
        found: Iterator[tuple[str, ...]] = map(of_one, inputs)
    else:
        told = sorted(run(inputs, partial(partial, of_one), settings.apart), key=lambda each: each[0])
        found = (outcome.value for _, outcome in told if isinstance(outcome, Done))
    return tuple(dict.fromkeys(address for each in found for address in each))


def _of_one(given: Input, *, settings: Settings) -> tuple[str, ...]:
    from stdgen.rulekit.addresses import links

    with named(given), seldom():
        name = profile_name(given, settings.profile, settings.templates)
        document = intake.read(given, name, loader(settings.templates), ignore_source=settings.ignore_source).document
        return tuple(dict.fromkeys(link.address for link in links(document, given.source))) if document is not None else ()
