"""A damaged file becomes what a check came to: how long it took, how much memory, what was found."""

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from stdgen import app

SETTINGS = app.Settings(date(2026, 11, 21))


@dataclass(frozen=True, slots=True)
class Trial:
    """A damaged file; `slow` is the number of seconds from which it is worth looking at."""

    source: str
    kind: str
    data: bytes
    slow: float = 10.0


@dataclass(frozen=True, slots=True)
class Came:
    """What a check came to; `peak` is the process's own, in kB, `names` those of the findings' rules."""

    status: str
    seconds: float
    peak: int
    names: tuple[str, ...]


def prepare() -> Callable[[Trial], Came]:
    """Checks a file as any other, and measures it."""
    return _checked


def _checked(trial: Trial) -> Came:
    start = time.process_time()
    found = app.check([app.Input(trial.source, trial.data)], SETTINGS).documents[0]
    if found.status == "unreadable" and not found.findings:
        raise AssertionError("a file that could not be read was passed over in silence")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Came(found.status, time.process_time() - start, peak, tuple(finding.name for finding in found.findings))
