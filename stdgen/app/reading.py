"""Bytes become a document, in this process or in one of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from stdgen.app import intake
from stdgen.app.apart.outcomes import Done
from stdgen.app.apart.running import run
from stdgen.app.collecting import seldom
from stdgen.app.given import Input
from stdgen.app.municipality import loader, profile_name
from stdgen.model.finding import Reading
from stdgen.model.limits import Caps
from stdgen.readers.views import View


def read(
    given: Input,
    *,
    profile: str | None = None,
    ignore_source: bool = False,
    templates: Path | None = None,
    apart: Caps | None = None,
    view: View = View.MARKUP,
) -> Reading:
    """The document that these bytes hold, or the problems that were met; ProfileError for a profile that does not
    exist or is broken; `apart` are the caps of the process that it is read in, None works in this one."""
    read_one = partial(_read_one, profile=profile, ignore_source=ignore_source, templates=templates, view=view)
    if apart is None:
        return read_one(given)
    ((_, outcome),) = run((given,), partial(partial, read_one), apart)
    reading: Reading = outcome.value if isinstance(outcome, Done) else intake.broken(outcome, given.source, apart)
    return reading


@contextmanager
def named(given: Input) -> Iterator[None]:
    """Whatever goes wrong inside carries the input's name, for the text that a fault of ours ends in."""
    try:
        yield
    except Exception as error:
        error.add_note(given.source)
        raise


def _read_one(given: Input, *, profile: str | None, ignore_source: bool, templates: Path | None, view: View) -> Reading:
    with named(given), seldom():
        return intake.read(given, profile_name(given, profile, templates), loader(templates), ignore_source=ignore_source, view=view)
