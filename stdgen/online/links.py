"""Addresses that documents lead to become answers: each is asked once, and asked again before it is held against anybody."""

from collections.abc import Callable, Iterable, Mapping
from threading import Event
from urllib.parse import urlsplit

from stdgen.model.answer import Answer, Failure
from stdgen.online.asking import Manner
from stdgen.online.cache import Cache
from stdgen.online.fetching import Wanted, fetched
from stdgen.online.politeness import USUAL, Manners, visited

LOOK, READ = Wanted("HEAD", seconds=10), Wanted("GET", seconds=20)
TIRED = 3
"""Times in a row that a host does not answer or is busy, after which it is asked no more in this run."""
PASSING = (Failure.UNREACHED, Failure.GARBLED)
"""What may be over in a moment."""
BUSY = (429, 503)
"""Statuses by which a server asks for a pause."""
SILENT = (Failure.UNREACHED, Failure.TIMEOUT)
SETTLED = (Failure.NO_NAME, Failure.OFFLINE, Failure.CLOSED, Failure.NOT_WEB)
"""What no other way of asking changes."""


def answers(
    addresses: Iterable[str], manner: Manner, cache: Cache, *, manners: Manners = USUAL, told: Callable[[str], object] = str
) -> Mapping[str, Answer]:
    """The answer of each address in normal form; `told` hears of each that was answered, in this thread."""
    found: dict[str, Answer] = {}
    hosts = _Hosts(manner, manners.rest)
    left: list[str] = []
    for address in dict.fromkeys(addresses):
        kept = cache.answer(address)
        if kept is None:
            left.append(address)
        else:
            found[address] = kept
            told(address)
    for address, answer in visited(left, hosts.ask, manners):
        cache.keep_answer(address, answer)
        found[address] = answer
        told(address)
    return found


def asked(address: str, manner: Manner, rest: float = USUAL.rest) -> Answer:
    """The answer of one address: looked at, else read as a browser would, as many servers refuse a mere look; then once more.

    A page is said to be gone only where reading it says so.
    """
    answer = fetched(address, manner, LOOK).answer
    if answer.is_there or answer.failure in SETTLED:
        return answer
    if answer.status in BUSY:
        Event().wait(rest)
    answer = fetched(address, manner, READ).answer
    if answer.failure in PASSING or (answer.status or 0) >= 500:
        Event().wait(rest)
        answer = fetched(address, manner, READ).answer
    return _by_the_secure_door(address, manner) or answer if answer.failure in (*SILENT, *PASSING) else answer


def _by_the_secure_door(address: str, manner: Manner) -> Answer | None:
    """The page at the same place of a host that no longer answers without encryption, as browsers look for it there too."""
    if not address.startswith("http://") or urlsplit(address).port is not None:
        return None
    answer = fetched(address.replace("http://", "https://", 1), manner, READ).answer
    return answer if answer.is_there else None


class _Hosts:
    """Asks until a host has shown that it does not answer or is asked too much; then its last answer stands for the rest of its
    addresses."""

    def __init__(self, manner: Manner, rest: float) -> None:
        self._manner, self._rest = manner, rest
        self._tired: dict[str, list[Answer]] = {}

    def ask(self, address: str) -> Answer:
        tired = self._tired.setdefault(urlsplit(address).netloc, [])
        if len(tired) >= TIRED:
            return tired[-1]
        answer = asked(address, self._manner, self._rest)
        if not answer.hops and (answer.failure in SILENT or answer.status in BUSY):
            tired.append(answer)
        else:
            tired.clear()
        return answer
