"""What came of an input in a worker process."""

import io
import pickle
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

Run = Callable[[Any], Any]
Prepare = Callable[[], Run]
"""Called once in each worker process; what it gives is called with each input. It must be picklable, as must inputs and results."""


class Broken(StrEnum):
    """Why a process could not finish: a cap, or a fault in the machine code of a library."""

    TIME = "time"
    MEMORY = "memory"
    CRASH = "crash"


class Done(NamedTuple):
    """The result."""

    value: Any


class Raised(NamedTuple):
    """The exception that the work ended in."""

    error: Exception


Outcome = Done | Raised | Broken


class WorkerFault(Exception):  # noqa: N818  # a fault of ours, not an error that the user can mend
    """An exception in a worker process; its trace cannot travel, so its text is the message.

    `told` is the innermost exception in a line, `frames` its trace: file, line, function, outermost first.
    """

    def __init__(self, trace: str, told: str, frames: tuple[tuple[str, int, str], ...]) -> None:
        super().__init__(trace, told, frames)
        self.trace = trace
        self.told = told
        self.frames = frames

    def __str__(self) -> str:
        return self.trace


def fault_of(error: Exception) -> WorkerFault:
    """The same exception in a form that can be pickled, with its notes."""
    import traceback

    root: BaseException = error
    while root.__cause__ is not None:
        root = root.__cause__
    told = "".join(traceback.format_exception_only(root)).strip().splitlines()[0]
    frames = tuple((frame.filename, frame.lineno or 0, frame.name) for frame in traceback.extract_tb(root.__traceback__))
    fault = WorkerFault("".join(traceback.format_exception(error)), told, frames)
    for note in getattr(error, "__notes__", ()):
        fault.add_note(note)
    return fault


def _read_only(mapping: dict[Any, Any]) -> Mapping[Any, Any]:
    return MappingProxyType(mapping)


class _Packer(pickle.Pickler):
    """Knows the read-only mappings too, which pickle itself does not."""

    dispatch_table = {MappingProxyType: lambda mapping: (_read_only, (dict(mapping),))}  # noqa: RUF012  # pickle's own way


def packed(thing: object) -> bytes:
    """An input or outcome as it crosses from one process to the other; `pickle.loads` is the way back."""
    buffer = io.BytesIO()
    _Packer(buffer, pickle.HIGHEST_PROTOCOL).dump(thing)
    return buffer.getvalue()
