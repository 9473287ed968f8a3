"""An address becomes what its server answers: redirections followed step by step, each judged as the first was."""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import NamedTuple

from stdgen.model.address import web
from stdgen.model.answer import Answer, Failure, Hop
from stdgen.online.asking import Headers, Manner, Reply, asked
from stdgen.online.hosts import Unanswered

MOST_HOPS = 10
REDIRECTIONS = (301, 302, 303, 307, 308)
MOST_COOKIES = 50
Before = Callable[[str], None]


class Wanted(NamedTuple):
    """What is asked for: how much of the body is wanted, in bytes, and how long all of it may take, in seconds."""

    method: str = "GET"
    most: int = 0
    seconds: float = 20
    headers: Headers = ()


class Got(NamedTuple):
    """What came: the answer, the address that it came from in the end, that server's headers (names in small letters), the body."""

    answer: Answer
    address: str
    headers: Mapping[str, str] = {}
    body: bytes = b""


class _Jar:
    """The cookies of one question by host: there are sites that send a visitor round in circles until he brings theirs."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, str]] = {}

    def keep(self, host: str, reply: Reply) -> None:
        kept = self._kept.setdefault(host, {})
        for value in reply.all("set-cookie"):
            name, _, rest = value.partition("=")
            if len(kept) < MOST_COOKIES and value.isascii():
                kept[name.strip()] = rest.partition(";")[0].strip()

    def header(self, host: str) -> Headers:
        kept = self._kept.get(host)
        return (("Cookie", "; ".join(f"{name}={value}" for name, value in kept.items())),) if kept else ()

    @property
    def state(self) -> str:
        return str(self._kept)


def fetched(address: str, manner: Manner, wanted: Wanted = Wanted(), *, before: Before | None = None) -> Got:  # noqa: B008  # immutable
    """The answer to one question; `address` is one in normal form, see `stdgen.model.address.web`.

    The body is one byte longer than wanted where there is more of it; none is read where none is wanted. `before` is told each
    address before it is asked, and may raise.
    """
    until, jar, hops, seen = monotonic() + wanted.seconds, _Jar(), list[Hop](), set[tuple[str, str]]()
    while (address, jar.state) not in seen and len(hops) <= MOST_HOPS:
        seen.add((address, jar.state))
        if before is not None:
            before(address)
        try:
            reply = asked(wanted.method, address, manner, (*wanted.headers, *jar.header(_host(address))), most=wanted.most, until=until)
        except Unanswered as error:
            return Got(Answer(None, error.failure, tuple(hops)), address)
        if reply.status not in REDIRECTIONS or not (where := reply.header("location")):
            return Got(Answer(reply.status, None, tuple(hops)), address, dict(reply.headers), reply.body)
        jar.keep(_host(address), reply)
        target = web(where, address)
        if target is None:
            return Got(Answer(None, Failure.NOT_WEB, tuple(hops)), address)
        hops.append(Hop(reply.status, target))
        address = target
    return Got(Answer(None, Failure.CIRCULAR, tuple(hops)), address)


def _host(address: str) -> str:
    return address.split("/", 3)[2]
