"""An ELI address of the official collection becomes the bytes of its LexDania file, from allowed hosts only."""

from collections.abc import Collection
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from stdgen import __version__
from stdgen.cli.exits import CallError
from stdgen.law.lexdania import LARGEST
from stdgen.model.text import Text

HOSTS = frozenset(("www.retsinformation.dk", "retsinformation.dk"))
SECONDS = 30
TYPE = "application/xml"


def fetched(address: str, hosts: Collection[str] = ()) -> bytes:
    """The file behind `https://www.retsinformation.dk/eli/lta/2025/1129`, one byte more than the cap where it has more.

    `hosts` are allowed besides those of the collection, as `name` or `name:port`; each hop of a redirection must be allowed.
    CallError for any other host and for what does not answer as it should.
    """
    allowed = HOSTS | frozenset(hosts)
    _must_be_allowed(address, allowed)
    target = as_xml(address)
    opener = build_opener(_Redirections(allowed))
    asked = Request(target, headers={"Accept": TYPE, "User-Agent": f"stdgen/{__version__}"})  # noqa: S310  # the scheme was looked at
    try:
        with opener.open(asked, timeout=SECONDS) as answer:
            data: bytes = answer.read(LARGEST + 1)
    except (OSError, HTTPException) as error:
        raise CallError(_unanswered(address, error)) from error
    return data


def as_xml(address: str) -> str:
    """The address of the LexDania file for the address of an act: `…/eli/lta/2025/1129/xml`; ValueError for what is no address."""
    parts = urlsplit(address)
    path = parts.path.rstrip("/")
    return urlunsplit(parts._replace(path=path if path.endswith(("/xml", ".xml")) else f"{path}/xml", fragment=""))


class _Redirections(HTTPRedirectHandler):
    """Follows only to hosts that are allowed."""

    max_redirections = 5

    def __init__(self, allowed: Collection[str]) -> None:
        self.allowed = allowed

    def redirect_request(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str) -> Any:
        _must_be_allowed(urljoin(req.full_url, newurl), self.allowed)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _must_be_allowed(address: str, allowed: Collection[str]) -> None:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    named = f"{host}:{port}" if port else host
    if parts.scheme not in ("http", "https") or named not in allowed or (parts.scheme == "http" and host in HOSTS):
        raise CallError(
            Text(
                da=f"«{address}» hentes ikke: værten er ikke Retsinformation",
                en=f"«{address}» is not fetched: the host is not Retsinformation",
            ),
            Text(da="tillad den med --allow-host VÆRT, eller skriv adressen med https", en="allow it by --allow-host HOST, or write https"),
        )


def _unanswered(address: str, error: Exception) -> Text:
    if isinstance(error, HTTPError):
        why = Text(da=f"værten svarede {error.code}", en=f"the host answered {error.code}")
    elif isinstance(error, HTTPException):
        why = Text(da="værtens svar kunne ikke læses", en="the host's answer could not be read")
    else:
        why = Text(da="der er ingen forbindelse til værten", en="there is no connection to the host")
    return Text(da=f"«{address}» kunne ikke hentes: {why.da}", en=f"«{address}» could not be fetched: {why.en}")
