"""A worker process as a fork of this one: two milliseconds, and all that was imported is there."""

import os
import pickle
import signal
from typing import NoReturn

from stdgen.app.apart.outcomes import Broken, Outcome, Prepare, packed
from stdgen.app.apart.serving import Passing, serve
from stdgen.model.limits import Caps

PR_SET_PDEATHSIG = 1  # linux/prctl.h
OUT_OF_MEMORY = frozenset({signal.SIGABRT, signal.SIGTRAP, signal.SIGILL, signal.SIGKILL})
"""How a library ends the process when it gets no memory; SIGKILL is the machine's own way, as we kill only what we know."""


class Worker:
    """A process that waits for inputs; Linux only, and only while this process has a single thread."""

    def __init__(self, prepare: Prepare, caps: Caps, passing: Passing) -> None:
        parent = os.getpid()
        inputs, answers = os.pipe(), os.pipe()
        self._pid = os.fork()
        if not self._pid:
            os.close(inputs[1])
            os.close(answers[0])
            _work(prepare, caps, passing, parent, inputs[0], answers[1])
        os.close(inputs[0])
        os.close(answers[1])
        self._inputs = os.fdopen(inputs[1], "wb")
        self._answers = os.fdopen(answers[0], "rb")

    def fileno(self) -> int:
        """What becomes readable when the outcome is there, or the process is not any more."""
        return self._answers.fileno()

    def give(self, given: object) -> None:
        """Hands over an input; one that the process does not live to take shows in `taken`."""
        try:
            self._inputs.write(packed(given))
            self._inputs.flush()
        except BrokenPipeError:
            return

    def taken(self) -> Outcome:
        """The outcome, waited for; after one of `Broken` the process may be gone, see `alive`."""
        try:
            outcome: Outcome = pickle.load(self._answers)  # noqa: S301  # from our own process
        except (EOFError, pickle.UnpicklingError):
            return self._why()
        return outcome

    @property
    def alive(self) -> bool:
        """Whether it can take another input."""
        return self._pid != 0

    def end(self) -> None:
        """Ends the process at once, whatever it is doing, and leaves nothing of it behind."""
        for stream in (self._inputs, self._answers):
            try:
                stream.close()
            except BrokenPipeError:
                continue
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
            self._pid = 0

    def _why(self) -> Broken:
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        if not os.WIFSIGNALED(status):
            return Broken.CRASH
        number = os.WTERMSIG(status)
        if number == signal.SIGXCPU:
            return Broken.TIME
        return Broken.MEMORY if number in OUT_OF_MEMORY else Broken.CRASH


def _work(prepare: Prepare, caps: Caps, passing: Passing, parent: int, inputs: int, answers: int) -> NoReturn:
    """The process's whole life; it leaves without what a program does at its end, which is the parent's to do."""
    try:
        _end_with_parent()
        if os.getppid() == parent:  # else it ended before we asked to be told
            with os.fdopen(inputs, "rb") as receiving, os.fdopen(answers, "wb") as sending:

                def send(answer: bytes) -> None:
                    sending.write(answer)
                    sending.flush()

                serve(prepare, caps, passing, lambda: pickle.load(receiving), send)  # noqa: S301  # from our own process
    finally:
        os._exit(1)


def _end_with_parent() -> None:
    """Not even a process that hangs in a library's code outlives the one that wants its answer."""
    import ctypes

    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
