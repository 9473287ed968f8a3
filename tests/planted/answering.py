"""Addresses planted in a sheet are answered by a server on loopback, which stands as the proxy to all the web.

An address says itself what it answers: `http://host/404/frister` is gone, `/301/there/frister` moved to `/200/there/frister`,
`/301/hjem/…` to the front page, `/302/log/…` to a login for the moment, `/head-404/…` refuses to be looked at, `/stum/…` says nothing.
Anything that was not planted is gone: an address that was read wrongly shows. A plant may instead say itself what its addresses answer.
"""

import re
import socket
import tempfile
from collections.abc import Callable, Collection, Mapping
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from stdgen import app
from stdgen.model.address import web
from stdgen.model.answer import Answer, Failure, Hop
from stdgen.online.asking import Manner
from stdgen.online.cache import Cache
from stdgen.online.hosts import Names
from stdgen.online.links import answers
from stdgen.online.politeness import Manners
from tests.unit.online.serving import Does, moved, page, site, status

RULES = frozenset({"dead-link", "redirected-link"})
_WRITTEN = re.compile(r"(?:http://|www\.)[^\s)\]»«]+")
_NOW = 1_795_000_000.0


def answered(given: app.Input, settings: app.Settings, planted: str) -> Mapping[str, Answer]:
    """What the addresses that this file leads to answer, asked as `check --online` does; `planted` are the words that were planted."""
    known = {address for words in _WRITTEN.findall(planted) if (address := web(words.rstrip(".,;:!?")))}
    found = app.addresses([given], settings)
    with site({}, other=_answering(known)) as here, tempfile.TemporaryDirectory() as folder:
        manner = Manner(Names((), _known), "stdgen-test", lambda _scheme, _host: here.address)
        return answers(found, manner, Cache(Path(folder), _NOW), manners=Manners(at_once=8, pause=0, rest=0))


def said(written: Mapping[str, str]) -> Mapping[str, Answer]:
    """Written answers by the address in normal form: «404», «301 https://www.kommunen.dk/ny», «no such host»."""
    return {web(address) or address: _said(answer) for address, answer in written.items()}


def _said(answer: str) -> Answer:
    first, *rest = answer.split()
    if not first.isdecimal():
        return Answer(None, Failure.NO_NAME)
    return Answer(200, None, (Hop(int(first), rest[0]),)) if rest else Answer(int(first))


def _known(host: str, _port: int) -> Collection[str]:
    if host == "127.0.0.1":
        return (host,)
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def _answering(known: set[str]) -> Does:
    led: set[str] = set()

    def does(handler: BaseHTTPRequestHandler) -> None:
        address = web(handler.path) or ""
        if address not in known | led:
            return status(404)(handler)
        reply = _reply(address, looked=handler.command == "HEAD")
        if isinstance(reply, str):
            led.add(web(reply) or "")
            reply = moved(reply, int(urlsplit(address).path.split("/")[1]))
        return reply(handler)

    return does


def _reply(address: str, *, looked: bool) -> Does | str:
    """What is done, or the address that is led to."""
    parts = urlsplit(address)
    first, _, rest = parts.path.strip("/").partition("/")
    second, _, last = rest.partition("/")
    host = f"{parts.scheme}://{parts.netloc}"
    ways: dict[str, Callable[[], Does | str]] = {
        "head-404": lambda: status(404) if looked else page(b""),
        "stum": lambda: lambda _: None,
        "hjem": lambda: f"{host}/",
        "log": lambda: f"http://login.kommunen.dk/?til={last}",
        "skraa": lambda: f"{address}/" if not address.endswith("/") else page(b""),
        "there": lambda: f"{host}/200/there/{last}",
        "vaek": lambda: f"{host}/404/vaek/{last}",
    }
    if first in ("301", "302", "307", "308"):
        return ways[second]()
    if first in ways:
        return ways[first]()
    return status(int(first)) if first.isdecimal() else page(b"")
