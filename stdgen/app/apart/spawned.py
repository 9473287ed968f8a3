"""A worker process started anew: slower than a fork, but safe where this process has threads, and the only way off Linux."""

import multiprocessing
import pickle
import sys
from multiprocessing.connection import Connection

from stdgen.app.apart.outcomes import Broken, Outcome, Prepare, packed
from stdgen.app.apart.serving import Passing, serve
from stdgen.model.limits import Caps

SIGXCPU = 24  # the same on Linux and macOS; Windows has none
SIGSEGV = 11


class Worker:
    """A process that waits for inputs."""

    def __init__(self, prepare: Prepare, caps: Caps, passing: Passing) -> None:
        context = multiprocessing.get_context("spawn")
        self._link, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(prepare, caps, passing, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def fileno(self) -> int:
        """What becomes readable when the outcome is there, or the process is not any more."""
        return self._link.fileno()

    @property
    def link(self) -> Connection:
        """The same for Windows, where only `multiprocessing` can wait for it."""
        return self._link

    def give(self, given: object) -> None:
        """Hands over an input; one that the process does not live to take shows in `taken`."""
        try:
            self._link.send_bytes(packed(given))
        except (BrokenPipeError, ConnectionResetError):
            return

    def taken(self) -> Outcome:
        """The outcome, waited for; after one of `Broken` the process may be gone, see `alive`."""
        try:
            outcome: Outcome = pickle.loads(self._link.recv_bytes())  # noqa: S301  # from our own process
        except (EOFError, ConnectionResetError):
            return self._why()
        return outcome

    @property
    def alive(self) -> bool:
        """Whether it can take another input."""
        return self._process.is_alive()

    def end(self) -> None:
        """Ends the process at once, whatever it is doing, and leaves nothing of it behind."""
        self._link.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _why(self) -> Broken:
        self._process.join()
        code = -(self._process.exitcode or 0)
        if code == SIGXCPU:
            return Broken.TIME
        return Broken.CRASH if code <= 0 or code == SIGSEGV or sys.platform == "win32" else Broken.MEMORY


def _work(prepare: Prepare, caps: Caps, passing: Passing, link: Connection) -> None:
    serve(prepare, caps, passing, lambda: pickle.loads(link.recv_bytes()), link.send_bytes)  # noqa: S301  # from our own process
