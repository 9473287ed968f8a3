"""What stands in a link becomes the web address that is asked for, in one form for one page."""

from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from stdgen.model.pattern import pattern

LONGEST = 4_000
"""Characters of an address; servers take some eight thousand at the most."""
SCHEMES = ("http", "https")
PORTS = {"http": 80, "https": 443}
PATH, QUERY = "/%:@!$&'()*+,;=~-._", "/%:@!$&'()*+,;=~-._?[]"
_HOST = pattern(r"(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*|[0-9a-f:.]*:[0-9a-f:.]*")
_STRAY = pattern(r"%(?![0-9A-Fa-f]{2})")
_SPACES = pattern(r"[\t\r\n]")


def web(href: str, within: str = "") -> str | None:
    """The address that a browser would ask for, without fragment and default port; None where it is no address of the web.

    `within` is the address of the page that the link stands on, if it has one. `www.…` alone is an address too.
    """
    words = _SPACES.sub("", href).strip()
    if not words or len(words) > LONGEST or words.startswith("#"):
        return None
    if words[:4].casefold() == "www.":
        words = f"http://{words}"
    try:
        return _normal(urljoin(within, words.replace("\\", "/")) if within else words)
    except ValueError:
        return None


def site(address: str) -> str:
    """The host of an address in normal form, without the `www.` before it."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def is_web(words: str) -> bool:
    """Whether these words are meant as an address of the web."""
    return words[:8].casefold().startswith(("http://", "https://"))


def _normal(address: str) -> str | None:
    parts = urlsplit(address)
    scheme = parts.scheme.casefold()
    host = _ascii(parts.hostname or "").rstrip(".")
    if scheme not in SCHEMES or not _HOST.fullmatch(host):
        return None
    where = f"[{host}]" if ":" in host else host
    if parts.port is not None and parts.port != PORTS[scheme]:
        where = f"{where}:{parts.port}"
    return urlunsplit((scheme, where, _quoted(parts.path, PATH) or "/", _quoted(parts.query, QUERY), ""))


def _ascii(host: str) -> str:
    """The name as servers of names know it; UnicodeError, a ValueError, for what is none."""
    return host if host.isascii() else host.encode("idna").decode("ascii").casefold()


def _quoted(words: str, safe: str) -> str:
    return quote(_STRAY.sub("%25", words), safe=safe, errors="replace")
