"""A page that only lists documents becomes their addresses."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from stdgen.model.address import web

if TYPE_CHECKING:
    from lxml.etree import _Element

DOCUMENTS = (".pdf", ".docx", ".docm", ".doc", ".odt", ".rtf")
AROUND = frozenset({"nav", "header", "footer", "aside"})
LARGEST = 20_000_000
MOST = 500
DEEPEST = 100


def listed(data: bytes, address: str, words: Iterable[str]) -> tuple[str, ...]:
    """The documents that a page leads to, each once: those with one of the words in their address or link, else all.

    `data` is the page as HTML, `address` where it stands. Menus and what stands around the text do not count.
    """
    import lxml.html

    if len(data) > LARGEST or not data.strip():
        return ()
    try:
        root = lxml.html.fromstring(data, parser=lxml.html.HTMLParser(remove_comments=True, remove_pis=True))
    except (lxml.etree.ParserError, ValueError):
        return ()
    within = _within(root, address)
    found: dict[str, str] = {}
    for link in root.iter("a"):
        target = web(link.get("href", ""), within)
        if target is not None and _is_document(target) and not _is_around(link):
            found[target] = f"{found.get(target, '')} {''.join(map(str, link.itertext()))}"
    named = [target for target, said in found.items() if mentions(f"{target} {said}", words)]
    return tuple(named or found)[:MOST]


def mentions(text: str, words: Iterable[str]) -> bool:
    """Whether one of these words stands in a text or an address, whatever joins its parts; no words stand everywhere."""
    plain = _plain(unquote(text))
    wanted = [_plain(word) for word in words]
    return not wanted or any(word in plain for word in wanted)


def _plain(text: str) -> str:
    """Small letters, Danish ones as addresses write them, without what joins the parts of a word."""
    small = text.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    return "".join(sign for sign in small if sign.isalnum() or sign in "/.")


def _within(root: "_Element", address: str) -> str:
    for each in root.iter("base"):
        return web(each.get("href", ""), address) or address
    return address


def _is_document(address: str) -> bool:
    return unquote(urlsplit(address).path).casefold().endswith(DOCUMENTS)


def _is_around(link: "_Element") -> bool:
    return any(
        above.tag in AROUND or above.get("role") == "navigation" for above, _ in zip(link.iterancestors(), range(DEEPEST), strict=False)
    )
