"""Many addresses become many answers at once, but of each host only as much at a time as one busy visitor asks for."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from queue import SimpleQueue
from threading import Event, Thread
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")
Ask = Callable[[str], T]


class Manners(NamedTuple):
    """How many questions a host gets at a time, the pause in seconds after each, how many hosts are asked at a time, and the seconds
    before a server that failed is asked once more."""

    at_once: int = 2
    pause: float = 0.2
    hosts: int = 12
    rest: float = 1.0


USUAL = Manners()
HEAVY = Manners(hosts=2)
"""For whole documents, which are held in memory while they come."""


def visited(addresses: Iterable[str], ask: Ask[T], manners: Manners = USUAL) -> Generator[tuple[str, T], None, None]:
    """Each address once with what `ask` made of it, as they come; `ask` is called in threads, and those have ended when this has.

    What `ask` raises is raised here, and ends the rest. Only who is interrupted from outside does not wait for the threads.
    """
    wanted = tuple(dict.fromkeys(addresses))
    visit = _Visit(ask, manners.pause)
    for queue in _by_host(wanted):
        visit.lanes.extend([queue] * min(manners.at_once, len(queue)))
    threads = [Thread(target=visit.work, daemon=True) for _ in range(min(len(visit.lanes), manners.hosts * manners.at_once))]
    try:
        for thread in threads:
            thread.start()
        for _ in wanted:
            yield visit.next()
    except KeyboardInterrupt:
        threads.clear()
        raise
    finally:
        visit.stop.set()
        for thread in threads:
            thread.join()


class _Visit(Generic[T]):
    """What the threads share: the question, the hosts' queues, where the answers go, and whether to stop."""

    def __init__(self, ask: Ask[T], pause: float) -> None:
        self.stop = Event()
        self.lanes = deque[deque[str]]()
        self._ask, self._pause = ask, pause
        self._done = SimpleQueue[tuple[str, T] | Exception]()

    def work(self) -> None:
        """One visitor after another."""
        while (queue := _next(self.lanes)) is not None:
            self._walk(queue)

    def next(self) -> tuple[str, T]:
        """The next answer, waited for."""
        found = self._done.get()
        if isinstance(found, Exception):
            raise found
        return found

    def _walk(self, queue: deque[str]) -> None:
        """One visitor's way through what is left of a host's addresses."""
        while not self.stop.is_set() and (address := _next(queue)) is not None:
            try:
                self._done.put((address, self._ask(address)))
            except Exception as error:  # told to the one who waits for the answer
                self._done.put(error)
                return
            self.stop.wait(self._pause if queue else 0)


def _next(waiting: deque[T]) -> T | None:
    try:
        return waiting.popleft()
    except IndexError:
        return None


def _by_host(addresses: Iterable[str]) -> list[deque[str]]:
    queues: dict[str, deque[str]] = {}
    for address in addresses:
        queues.setdefault(urlsplit(address).netloc, deque()).append(address)
    return list(queues.values())
