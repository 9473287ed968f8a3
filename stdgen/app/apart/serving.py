"""Inside a worker process: an input becomes an outcome, under caps that the machine holds."""

import faulthandler
import gc
import math
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from stdgen.app.apart.outcomes import Broken, Done, Outcome, Prepare, Raised, Run, fault_of, packed
from stdgen.app.collecting import OBJECTS
from stdgen.model.limits import Caps

if sys.platform != "win32":
    import resource

Passing = tuple[type[Exception], ...]
"""Exceptions that are answers rather than faults; they must be picklable, as the others need not be."""


def serve(prepare: Prepare, caps: Caps, passing: Passing, receive: Callable[[], object], send: Callable[[bytes], None]) -> None:
    """Answers each input with its packed outcome, until `receive` raises EOFError."""
    _alone()
    gc.set_threshold(OBJECTS)
    run: Run | None = None
    while True:
        try:
            given = receive()
        except EOFError:
            return
        _hold(caps)
        run = run or prepare()
        send(_answer(_outcome(run, given, passing)))
        del given


def _answer(outcome: Outcome) -> bytes:
    try:
        return packed(outcome)
    except MemoryError:
        return packed(Broken.MEMORY)
    except Exception as error:  # a result that cannot travel is a fault of ours, and told as such
        return packed(Raised(fault_of(error)))


def _outcome(run: Run, given: object, passing: Passing) -> Outcome:
    try:
        return Done(run(given))
    except MemoryError:
        gc.collect()
        return Broken.MEMORY
    except passing as error:
        return Raised(error)
    except Exception as error:
        return Raised(fault_of(error))


def _alone() -> None:
    """Ctrl-C is the parent's to answer, who ends us; any other signal ends us at once and in silence.

    What a library has to say as it breaks down is for nobody: its outcome is told.
    """
    faulthandler.disable()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _hold(caps: Caps) -> None:
    """Sets the caps for the next input; what came before does not count. Where the machine has none, time alone is capped."""
    if sys.platform == "win32":
        return
    own = resource.getrusage(resource.RUSAGE_SELF)
    _cap(resource.RLIMIT_CPU, math.ceil(own.ru_utime + own.ru_stime) + caps.seconds)
    if sys.platform == "linux":
        _cap(resource.RLIMIT_DATA, _writable() + caps.memory)


def _cap(which: int, figure: int) -> None:
    _, most = resource.getrlimit(which)
    resource.setrlimit(which, (figure if most == resource.RLIM_INFINITY else min(figure, most), most))


def _writable() -> int:
    """Bytes of memory that this process may write to; the sixth figure of proc(5)'s statm, in pages."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * resource.getpagesize()
