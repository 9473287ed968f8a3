"""Many inputs become their outcomes: a worker process a core, each replaced where it breaks a cap."""

import os
import select
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from stdgen.app.apart.outcomes import Broken, Outcome, Prepare
from stdgen.app.apart.serving import Passing
from stdgen.model.limits import Caps

T = TypeVar("T")


class Worker(Protocol):
    """A process that takes one input at a time."""

    def fileno(self) -> int: ...  # noqa: D102
    def give(self, given: object) -> None: ...  # noqa: D102
    def taken(self) -> Outcome: ...  # noqa: D102
    @property
    def alive(self) -> bool: ...  # noqa: D102
    def end(self) -> None: ...  # noqa: D102


class Turn(NamedTuple):
    """A worker's present input: its place among the others, and when it must be done."""

    worker: Worker
    place: int
    until: float


def outcomes(
    inputs: Iterable[T], prepare: Prepare, caps: Caps, *, passing: Passing = (), cores: int | None = None
) -> Iterator[tuple[int, Outcome]]:
    """The outcome of each input with its place among them, from 0, as they come; an input is taken when there is a process for it."""
    most = cores or _cores()
    waiting = enumerate(inputs)
    idle: list[Worker] = []
    turns: list[Turn] = []
    try:
        while True:
            while len(turns) < most and (found := next(waiting, None)) is not None:
                turns.append(_begun(idle.pop() if idle else _worker(prepare, caps, passing), *found, caps))
            if not turns:
                return
            for turn in _ended(turns):
                turns.remove(turn)
                outcome = turn.worker.taken() if _is_ready(turn.worker) else Broken.TIME
                _put_back(turn.worker, outcome, idle)
                yield turn.place, outcome
    finally:
        for worker in (*idle, *(turn.worker for turn in turns)):
            worker.end()


def _begun(worker: Worker, place: int, given: object, caps: Caps) -> Turn:
    worker.give(given)
    return Turn(worker, place, time.monotonic() + caps.patience)


def _put_back(worker: Worker, outcome: Outcome, idle: list[Worker]) -> None:
    """A process that broke a cap is not used again: what it left behind in memory is not known."""
    if isinstance(outcome, Broken) or not worker.alive:
        worker.end()
    else:
        idle.append(worker)


def _ended(turns: Sequence[Turn]) -> list[Turn]:
    """Those with an outcome, or without one for too long; waited for."""
    while True:
        _wait([turn.worker for turn in turns], max(0.0, min(turn.until for turn in turns) - time.monotonic()))
        now = time.monotonic()
        if ended := [turn for turn in turns if _is_ready(turn.worker) or turn.until <= now]:
            return ended


def _is_ready(worker: Worker) -> bool:
    return bool(_wait([worker], 0.0))


def _wait(workers: Sequence[Worker], seconds: float) -> bool:
    """Whether one of these has an outcome or has died, within that time."""
    if sys.platform == "win32":
        from multiprocessing.connection import wait

        return bool(wait([worker.link for worker in workers], seconds))
    poll = select.poll()
    for worker in workers:
        poll.register(worker.fileno(), select.POLLIN)
    return bool(poll.poll(round(seconds * 1000) + 1 if seconds else 0))


def _worker(prepare: Prepare, caps: Caps, passing: Passing) -> Worker:
    if sys.platform == "linux" and _threads() == 1:
        from stdgen.app.apart import forked

        return forked.Worker(prepare, caps, passing)
    from stdgen.app.apart import spawned

    return spawned.Worker(prepare, caps, passing)


def _threads() -> int:
    """A fork copies the calling thread alone: locks that others hold would never be let go in the copy."""
    return sum(1 for _ in Path("/proc/self/task").iterdir())


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
