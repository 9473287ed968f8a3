"""A site's map becomes the quality standards on it: pages whose address says so, and the documents that such pages list."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple
from urllib.parse import urlsplit

from stdgen.model.answer import Answer
from stdgen.online import maps, robots
from stdgen.online.asking import Manner
from stdgen.online.cache import Cache
from stdgen.online.listing import listed, mentions
from stdgen.online.pages import Page, page
from stdgen.online.politeness import HEAVY, Manners, visited

MOST = 2_000
"""Documents of one call; a municipality has some fifty standards."""
SEVERAL = 2
HTML = ("text/html", "application/xhtml+xml")
Told = Callable[[str], object]


class Site(NamedTuple):
    """The documents found, by address, in the maps' order; `known` is how many addresses the maps hold.

    `lists` are pages that only lead to others and are not among them, `failed` the maps that could not be read, with their answers,
    `unwanted` the pages that their hosts ask not to be fetched, `cut` says that there was more than is taken.
    """

    pages: dict[str, Page]
    known: int
    lists: tuple[str, ...] = ()
    failed: tuple[tuple[str, Answer], ...] = ()
    unwanted: tuple[str, ...] = ()
    cut: bool = False


def documents(
    starts: Iterable[str], manner: Manner, cache: Cache, *, words: tuple[str, ...], manners: Manners = HEAVY, told: Told = str
) -> Site:
    """The documents on the sites with these maps, or with these front pages, whose addresses or links say one of the words.

    A page that lists documents stands for them and is none itself. `told` hears of each address that was fetched.
    """
    hosts = _Hosts(manner)
    found = maps.addresses(tuple(_maps(starts, hosts)), manner, told=told)
    wanted = [address for address in found.addresses if mentions(address, words)]
    pages = _fetched(wanted[:MOST], hosts, cache, manners, told)
    lists = {address: inside for address, each in pages.items() if (inside := _listed(each, cache, words))}
    more = dict.fromkeys(address for inside in lists.values() for address in inside if address not in pages)
    fuller = _fetched([*more][:MOST], hosts, cache, manners, told)
    every = pages | fuller
    above = [address for address in every if address in lists or _is_above(address, every)]
    kept = {each.kept.address if each.kept else address: address for address, each in every.items() if address not in above}
    cut = found.cut or len(wanted) > MOST or len(more) > MOST
    chosen = {address: every[address] for address in kept.values()}
    return Site(chosen, len(found.addresses), tuple(above), found.failed, tuple(hosts.unwanted), cut)


class _Hosts:
    """What each host asks of us, asked once."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.unwanted: list[str] = []
        self._asked: dict[str, robots.Asked] = {}

    def of(self, address: str) -> robots.Asked:
        parts = urlsplit(address)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._asked:
            self._asked[origin] = robots.asked(address, self.manner)
        return self._asked[origin]

    def wanting(self, addresses: Iterable[str]) -> Iterator[str]:
        for address in addresses:
            if self.of(address).lets(address):
                yield address
            else:
                self.unwanted.append(address)


def _maps(starts: Iterable[str], hosts: _Hosts) -> Iterator[str]:
    """The maps themselves; of a front page those that its robots.txt names, else the one that lies where maps do."""
    for start in starts:
        if urlsplit(start).path != "/":
            yield start
        else:
            yield from hosts.of(start).maps or (f"{start}sitemap.xml",)


def _fetched(addresses: list[str], hosts: _Hosts, cache: Cache, manners: Manners, told: Told) -> dict[str, Page]:
    wanted = [*hosts.wanting(addresses)]
    slow = manners._replace(pause=max((manners.pause, *(hosts.of(address).pause for address in wanted))))
    if slow.pause > manners.pause:
        slow = slow._replace(at_once=1)
    found: dict[str, Page] = {}
    for address, each in visited(wanted, partial(page, manner=hosts.manner, cache=cache, rest=manners.rest), slow):
        found[address] = each
        told(address)
    return {address: found[address] for address in wanted}


def _is_above(address: str, others: Iterable[str]) -> bool:
    """Whether several of the others lie below this one: such a page is a way in, and no standard itself."""
    start = f"{address.partition('?')[0].rstrip('/')}/"
    return sum(other.startswith(start) and other != start for other in others) >= SEVERAL


def _listed(each: Page, cache: Cache, words: tuple[str, ...]) -> tuple[str, ...]:
    if each.kept is None or each.kept.kind not in HTML:
        return ()
    return listed(cache.body(each.kept.sha256) or b"", each.kept.address, words)
