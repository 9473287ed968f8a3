"""Calls and commands become milliseconds."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Work = Callable[[], object]


def together(works: Mapping[str, Work], *, runs: int) -> dict[str, float]:
    """Milliseconds that a call of each takes, warm: medians of runs in turns, so that what slows the machine slows them all."""
    for work in works.values():
        work()
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            times[name].append(_timed(work))
    return {name: statistics.median(taken) * 1000 for name, taken in times.items()}


def process(arguments: Sequence[str], compiled: Path) -> Work:
    """A whole process of this interpreter, start and end included.

    Modules are compiled once, into `compiled`, as an installer does it; some machines forbid that by the environment.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPYCACHEPREFIX": str(compiled)}

    def work() -> None:
        command = [sys.executable, *arguments]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)

    return work


def _timed(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
