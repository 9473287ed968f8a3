"""An ELI address of the official collection becomes the bytes of its LexDania file, from allowed hosts only."""

from collections.abc import Collection
from functools import partial
from urllib.parse import urlsplit, urlunsplit

from stdgen.cli import network
from stdgen.cli.exits import CallError
from stdgen.law.lexdania import LARGEST
from stdgen.model.address import web
from stdgen.model.answer import remedy, told
from stdgen.model.text import Text

HOSTS = frozenset(("www.retsinformation.dk", "retsinformation.dk"))
SECONDS = 60
TYPE = "application/xml"


def fetched(address: str, hosts: Collection[str] = ()) -> bytes:
    """The file behind `https://www.retsinformation.dk/eli/lta/2025/1129`, one byte more than the cap where it has more.

    `hosts` are allowed besides those of the collection, as `name` or `name:port`; each hop of a redirection must be allowed.
    CallError for any other host and for what does not answer as it should.
    """
    from stdgen.online.fetching import Wanted
    from stdgen.online.fetching import fetched as got

    allowed = HOSTS | frozenset(hosts)
    _must_be_allowed(address, allowed)
    target = web(as_xml(address))
    if target is None:
        raise _not_fetched(address)
    wanted = Wanted(most=LARGEST, seconds=SECONDS, headers=(("Accept", TYPE),))
    found = got(target, network.manner(hosts), wanted, before=partial(_must_be_allowed, allowed=allowed))
    if not found.answer.is_there:
        why = told(found.answer)
        raise CallError(
            Text(da=f"«{address}» kunne ikke hentes: {why.da}", en=f"«{address}» could not be fetched: {why.en}"),
            remedy(found.answer),
        )
    return found.body


def as_xml(address: str) -> str:
    """The address of the LexDania file for the address of an act: `…/eli/lta/2025/1129/xml`; ValueError for what is no address."""
    parts = urlsplit(address)
    path = parts.path.rstrip("/")
    return urlunsplit(parts._replace(path=path if path.endswith(("/xml", ".xml")) else f"{path}/xml", fragment=""))


def _must_be_allowed(address: str, allowed: Collection[str]) -> None:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _not_fetched(address) from None
    named = {f"{host}:{port}", host} - HOSTS if port else {host}
    if parts.scheme not in ("http", "https") or not named & frozenset(allowed) or (parts.scheme == "http" and host in HOSTS):
        raise _not_fetched(address)


def _not_fetched(address: str) -> CallError:
    return CallError(
        Text(
            da=f"«{address}» hentes ikke: værten er ikke Retsinformation",
            en=f"«{address}» is not fetched: the host is not Retsinformation",
        ),
        Text(da="tillad den med --allow-host VÆRT, eller skriv adressen med https", en="allow it by --allow-host HOST, or write https"),
    )
