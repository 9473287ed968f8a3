"""One question to one server becomes its reply: status, headers, and as much of the body as is wanted."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import httpcore

from stdgen.model.address import PORTS
from stdgen.model.answer import Failure
from stdgen.online.connecting import Backend
from stdgen.online.hosts import Names, Unanswered
from stdgen.online.unpacking import PackedError, taken

TYPES = "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8"
LANGUAGES = "da,en;q=0.5"
PATIENCE = 10
"""Seconds that a server may leave us without a word."""
Headers = tuple[tuple[str, str], ...]


def no_proxy(_scheme: str, _host: str) -> str:
    """Every host is asked directly."""
    return ""


class Manner(NamedTuple):
    """How servers are asked: which are let in, the name that we go by, and the proxy that stands between.

    `proxy` gives, for a scheme and a host, an address such as `http://proxy.kommunen.dk:8080`, or nothing for no proxy. A proxy finds
    hosts by itself: what this machine's own names say of a host is judged all the same.
    """

    names: Names
    agent: str
    proxy: Callable[[str, str], str] = no_proxy


class Reply(NamedTuple):
    """One server's reply; names of headers are in small letters."""

    status: int
    headers: Headers
    body: bytes

    def all(self, name: str) -> tuple[str, ...]:
        """The values of a header that may come several times."""
        return tuple(value for each, value in self.headers if each == name)

    def header(self, name: str) -> str:
        """The last value of a header, or nothing."""
        return next(iter(self.all(name)[::-1]), "")


def asked(method: str, address: str, manner: Manner, headers: Headers = (), *, most: int, until: float) -> Reply:
    """The reply to one question, redirections as they are; Unanswered where there is none before that hour of the monotonic clock.

    Each question has its own connection: what one server leaves behind on it is never taken for another's reply.
    """
    own = {"User-Agent": manner.agent, "Accept": TYPES, "Accept-Language": LANGUAGES, "Accept-Encoding": "gzip", "Connection": "close"}
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), PATIENCE)
    with _understood(), _pool(address, manner, until) as pool:
        sent = [*(own | dict(headers)).items()]
        with pool.stream(method, address, headers=sent, extensions={"timeout": timeouts}) as response:
            told = tuple((name.decode("latin-1").lower(), _readable(value)) for name, value in response.headers)
            reply = Reply(response.status, told, b"")
            if not most or method == "HEAD":
                return reply
            return reply._replace(body=taken(response.iter_stream(), reply.header("content-encoding").strip().lower(), most))


def _pool(address: str, manner: Manner, until: float) -> httpcore.ConnectionPool:
    parts = urlsplit(address)
    host, names, proxy = parts.hostname or "", manner.names, None
    if through := manner.proxy(parts.scheme, host):
        _judged(names, host, parts.port or PORTS[parts.scheme])
        way = urlsplit(through if "://" in through else f"http://{through}")
        names = names.with_host(way.hostname or "", way.port or PORTS.get(way.scheme, 80))
        own = (unquote(way.username), unquote(way.password or "")) if way.username else None
        proxy = httpcore.Proxy(f"{way.scheme}://{way.netloc.rpartition('@')[2]}", auth=own)
    return httpcore.ConnectionPool(ssl_context=_security(), network_backend=Backend(names, until), proxy=proxy, max_keepalive_connections=0)


def _judged(names: Names, host: str, port: int) -> None:
    """A host behind a proxy; one that this machine does not know is the proxy's to find."""
    try:
        names.numbers(host, port)
    except Unanswered as error:
        if error.failure is Failure.CLOSED:
            raise


@contextmanager
def _understood() -> Iterator[None]:
    """What the library raises, as the one failure that it means."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise Unanswered(Failure.TIMEOUT) from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, PackedError) as error:
        raise Unanswered(Failure.GARBLED) from error
    except (httpcore.NetworkError, httpcore.ProxyError) as error:
        raise Unanswered(Failure.UNREACHED) from error


@cache
def _security() -> ssl.SSLContext:
    """The machine's own trust, which knows a municipality's own authorities, and the well-known ones besides."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _readable(value: bytes) -> str:
    """A header's value; addresses are sent in UTF-8 by those who do not quote them."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
