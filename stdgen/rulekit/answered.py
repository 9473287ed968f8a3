"""An address and its answer become what a reader of the document should know: it leads home, or it leads elsewhere for good."""

import re
from urllib.parse import unquote, urlsplit

from stdgen.model.address import site
from stdgen.model.answer import Answer
from stdgen.model.pattern import pattern

PERMANENT = (301, 308)
_FRONT = pattern(r"/?(?:(?:da|en|dk|da-dk)/?)?(?:(?:forside|forsiden|frontpage|home|index|default|start)(?:\.\w{2,5})?/?)?", re.IGNORECASE)
_SHORT = pattern(r"/[^/.?]{1,30}/?")
_INTERIM = pattern(r"log-?ind|log-?in\b|sign-?in|\bsaml|oauth|sso\b|return-?url|redirect|consent|captcha|session", re.IGNORECASE)


def leads_home(address: str, answer: Answer) -> bool:
    """Whether a page of its own was asked for, and the front page came instead.

    A short name that leads to another site's front page is what it was made for; another host that is led to for the moment only may
    want a login.
    """
    if not answer.is_there or not answer.hops:
        return False
    last = answer.hops[-1].address
    if not _is_front(last) or _is_front(address) or _INTERIM.search(last):
        return False
    return site(address) == site(last) or (not _is_short(address) and all(hop.status in PERMANENT for hop in answer.hops))


def new_place(address: str, answer: Answer) -> str | None:
    """Where the page stands for good now, if that is another page than the one asked for.

    Another scheme, `www.`, a slash last and large letters make no other page; short names are made to lead elsewhere; a place that
    is only passed through, such as a login, is nobody's address.
    """
    if not answer.is_there or leads_home(address, answer):
        return None
    target = _for_good(answer)
    if target is None or _alike(address) == _alike(target) or _INTERIM.search(target):
        return None
    if _same_site(address, target) and _is_front(address):
        return None
    return None if _is_short(address) else target


def _for_good(answer: Answer) -> str | None:
    target = None
    for hop in answer.hops:
        if hop.status not in PERMANENT:
            break
        target = hop.address
    return target


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _is_short(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.query and _SHORT.fullmatch(parts.path) is not None


def _same_site(first: str, second: str) -> bool:
    one, other = site(first), site(second)
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _alike(address: str) -> tuple[str, str, str]:
    """What tells one page from another."""
    parts = urlsplit(address)
    return site(address), unquote(parts.path).rstrip("/").casefold(), parts.query
