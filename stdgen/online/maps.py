"""A site's map (sitemaps.org) becomes the addresses in it, however it is nested and packed, up to what a site can have."""

from collections import deque
from collections.abc import Callable, Iterator
from io import BytesIO
from time import monotonic
from typing import NamedTuple

from stdgen.model.address import site, web
from stdgen.model.answer import Answer
from stdgen.online.asking import Manner
from stdgen.online.fetching import Wanted, fetched
from stdgen.online.unpacking import PackedError, unpacked

LARGEST = 50_000_000
"""Bytes of one map, unpacked: what the form allows."""
MOST_MAPS = 200
MOST_ADDRESSES = 1_000_000
DEEPEST = 3
"""Maps of maps: the form allows one level."""
SECONDS = 60
SECONDS_IN_ALL = 600
NAMESPACES = ("{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.google.com/schemas/sitemap/0.84}", "")


class Map(NamedTuple):
    """What stands in one map: addresses of pages, or of other maps."""

    pages: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()


class MapError(Exception):
    """The bytes are no map of a site."""


class Found(NamedTuple):
    """The addresses in a site's maps, in their order, each once; the maps that were none or could not be had, with the answer."""

    addresses: tuple[str, ...]
    failed: tuple[tuple[str, Answer], ...] = ()
    cut: bool = False


def addresses(starts: tuple[str, ...], manner: Manner, *, told: Callable[[str], object] = str) -> Found:
    """All addresses below these maps that lie on the maps' own sites; `told` hears of each map before it is fetched."""
    until, search = monotonic() + SECONDS_IN_ALL, _Search(starts)
    while search.waiting and len(search.found) < MOST_ADDRESSES and monotonic() < until:
        address, depth = search.waiting.popleft()
        told(address)
        got = fetched(address, manner, Wanted(most=LARGEST, seconds=SECONDS))
        inside = _inside(got.body) if got.answer.is_there else None
        if inside is None:
            search.failed.append((address, got.answer))
        else:
            search.take(inside, depth)
    cut = search.cut or bool(search.waiting) or len(search.found) > MOST_ADDRESSES
    return Found(tuple(search.found)[:MOST_ADDRESSES], tuple(search.failed), cut)


class _Search:
    """What was found so far, and the maps that are still to be read, each with its level; no more of them than are read at all."""

    def __init__(self, starts: tuple[str, ...]) -> None:
        self.found: dict[str, None] = {}
        self.failed: list[tuple[str, Answer]] = []
        self.cut = False
        self.waiting = deque((start, 1) for start in dict.fromkeys(starts))
        self._seen = set(starts)
        self._sites = {site(start) for start in starts}

    def take(self, inside: Map, depth: int) -> None:
        self.found.update(dict.fromkeys(_own(inside.pages, self._sites)))
        for each in _own(inside.maps, self._sites):
            if each not in self._seen:
                self.cut = self.cut or len(self._seen) >= MOST_MAPS or depth >= DEEPEST
                if self.cut:
                    return
                self._seen.add(each)
                self.waiting.append((each, depth + 1))


def _inside(body: bytes) -> Map | None:
    """The map in these bytes, packed or not; None for anything else."""
    try:
        return read(unpacked(body, LARGEST))
    except (MapError, PackedError):
        return None


def read(data: bytes) -> Map:
    """What stands in one map, XML or a line an address; MapError for anything else, entities and too large ones among them."""
    if len(data) > LARGEST:
        raise MapError("too large")
    if data.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] == b"<":
        return _xml(data)
    lines = data.decode("utf-8", "replace").split()
    pages = tuple(line for line in lines if line.startswith(("http://", "https://")))
    if len(pages) < max(len(lines), 1):
        raise MapError("neither XML nor addresses")
    return Map(pages)


def _xml(data: bytes) -> Map:
    from lxml import etree

    inside: dict[str, list[str]] = {"url": [], "sitemap": []}
    steps = etree.iterparse(
        BytesIO(data), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        for number, (_, element) in enumerate(steps):
            if number == 0 and element.getroottree().docinfo.internalDTD is not None:
                raise MapError("a document type")
            parent = element.getparent()
            if parent is not None and _name(element.tag) == "loc" and _name(parent.tag) in inside:
                inside[_name(parent.tag)].append((element.text or "").strip())
            if _name(element.tag) in inside and parent is not None:
                parent.remove(element)
    except etree.XMLSyntaxError as error:
        raise MapError(str(error)) from error
    if _name(steps.root.tag) not in ("urlset", "sitemapindex"):
        raise MapError(str(steps.root.tag))
    return Map(tuple(inside["url"]), tuple(inside["sitemap"]))


def _own(found: tuple[str, ...], sites: set[str]) -> Iterator[str]:
    """Those of the site itself: a map speaks for no other."""
    for each in found:
        address = web(each)
        if address is not None and any(site(address) == one or site(address).endswith(f".{one}") for one in sites):
            yield address


def _name(tag: object) -> str:
    words = str(tag)
    return next((words.removeprefix(each) for each in NAMESPACES if words.startswith(each)), words)
