"""A host's name becomes the numbers that may be connected to: those that everybody can reach, or those of hosts that were let in.

The name is resolved once, and the connection goes to the very number that was judged: a name that answers differently the next time
gets nobody past the door.
"""

import socket
from collections.abc import Callable, Collection
from functools import cached_property
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from stdgen.model.answer import Failure

Lookup = Callable[[str, int], Collection[str]]
"""A host and a port become its numbers; OSError as `socket.getaddrinfo` raises it."""

CONTROL = ("www.retsinformation.dk", "www.borger.dk")
"""Names that exist: where not even they are found, the network is at fault and not the name that was asked for."""

_TRANSLATED = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address behind a translator


class Unanswered(Exception):  # noqa: N818  # an answer of its own kind
    """There is no answer, and this is why."""

    def __init__(self, failure: Failure) -> None:
        """The failure is told in the answer."""
        super().__init__(failure.value)
        self.failure = failure


def by_machine(host: str, port: int) -> Collection[str]:
    """The numbers that this machine's resolver gives, each once, in its order."""
    return tuple(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


class Names:
    """Resolves names for one run."""

    def __init__(self, allow: Collection[str] = (), lookup: Lookup = by_machine) -> None:
        """`allow` are hosts, as `name` or `name:port`, that are let in wherever they stand."""
        self._allow = frozenset(each.casefold() for each in allow)
        self._lookup = lookup

    def numbers(self, host: str, port: int) -> tuple[str, ...]:
        """The numbers of a host, IPv4 first; Unanswered where there are none or where one of them is not everybody's."""
        found = self._found(host, port)
        if not self.lets_in(host, port) and not all(map(is_public, found)):
            raise Unanswered(Failure.CLOSED)
        return tuple(sorted(found, key=lambda number: ":" in number))

    def lets_in(self, host: str, port: int) -> bool:
        """Whether the host was let in by name: with a port on that port, without one on all of them."""
        return f"{host}:{port}" in self._allow or host in self._allow

    def with_host(self, host: str, port: int) -> "Names":
        """The same with one more host let in."""
        return Names((*self._allow, f"{host}:{port}"), self._lookup)

    @cached_property
    def work(self) -> bool:
        """Whether names of the public network are found at all."""
        return any(self._resolves(name) for name in CONTROL)

    def _found(self, host: str, port: int) -> Collection[str]:
        try:
            return self._lookup(host, port)
        except UnicodeError:
            raise Unanswered(Failure.NO_NAME) from None
        except OSError as error:
            if not self.work:
                raise Unanswered(Failure.OFFLINE) from error
            raise Unanswered(Failure.NO_NAME if error.errno == socket.EAI_NONAME else Failure.UNREACHED) from error

    def _resolves(self, name: str) -> bool:
        try:
            return any(map(is_public, self._lookup(name, 443)))
        except OSError:
            return False


def is_public(number: str) -> bool:
    """Whether an address of the internet protocol is one that everybody can reach; what is none is not."""
    try:
        address = ip_address(number)
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address in _TRANSLATED:
        return _is_everybodys(IPv4Address(int(address) & 0xFFFFFFFF))
    return all(map(_is_everybodys, (address, *_within(address))))


def _is_everybodys(address: IPv4Address | IPv6Address) -> bool:
    closed = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback or address.is_link_local
    return address.is_global and not closed and not (isinstance(address, IPv6Address) and address.is_site_local)


def _within(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address leads to."""
    if isinstance(address, IPv4Address):
        return ()
    return tuple(filter(None, (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))))
