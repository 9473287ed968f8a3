"""A host's robots.txt becomes what it asks of whoever goes through its pages by himself (RFC 9309)."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from stdgen.online.asking import Manner
from stdgen.online.fetching import Wanted, fetched

NAME = "stdgen"
LARGEST = 500_000  # bytes, which the RFC bids to read at the least
SECONDS = 20
MOST_RULES = 5_000
LONGEST_PAUSE = 10.0
"""Seconds between two questions, whatever is asked for: some ask for an hour."""


class Asked(NamedTuple):
    """What a host asks: the beginnings of paths that may be fetched or not, the pause in seconds, and where its maps are."""

    rules: tuple[tuple[bool, str], ...] = ()
    pause: float = 0.0
    maps: tuple[str, ...] = ()

    def lets(self, address: str) -> bool:
        """Whether the page may be fetched: the longest rule that fits it says so, and of two alike the one that lets."""
        parts = urlsplit(address)
        path = unquote(parts.path) + (f"?{unquote(parts.query)}" if parts.query else "")
        fitting = [(len(rule), lets) for lets, rule in self.rules if _fits(unquote(rule), path)]
        return max(fitting)[1] if fitting else True


NOTHING = Asked()
EVERYTHING = Asked(((False, "/"),))


def asked(address: str, manner: Manner) -> Asked:
    """What the host of this address asks; nothing where it has no robots.txt, to stay away where it cannot say so just now."""
    parts = urlsplit(address)
    got = fetched(f"{parts.scheme}://{parts.netloc}/robots.txt", manner, Wanted(most=LARGEST, seconds=SECONDS))
    if got.answer.is_there:
        return read(got.body[:LARGEST].decode("utf-8", "replace"))
    return NOTHING if 400 <= (got.answer.status or 0) < 500 else EVERYTHING


def read(text: str) -> Asked:
    """What the text asks of us by name, else of everybody; a pause is cut to what can be kept."""
    groups: dict[str, list[tuple[str, str]]] = {}
    maps: list[str] = []
    names: list[str] = []
    open_ = False
    for key, value in _lines(text):
        if key == "sitemap":
            maps.append(value)
        elif key == "user-agent":
            names = [*names, value.casefold()] if open_ else [value.casefold()]
            open_ = True
            groups.setdefault(names[-1], [])
        else:
            open_ = False
            for name in names:
                groups[name].append((key, value))
    mine = groups.get(NAME, groups.get("*", []))
    rules = tuple((key == "allow", value) for key, value in mine if key in ("allow", "disallow") and value)
    return Asked(rules[:MOST_RULES], max((_seconds(value) for key, value in mine if key == "crawl-delay"), default=0.0), tuple(maps))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield key.strip().casefold(), value.strip()


def _seconds(words: str) -> float:
    try:
        seconds = float(words)
    except ValueError:
        return 0.0
    return min(seconds, LONGEST_PAUSE) if seconds > 0 else 0.0  # what is no number is not above 0 either


def _fits(rule: str, path: str) -> bool:
    """Whether the path begins as the rule says: `*` is anything, `$` last the path's end."""
    whole = rule.endswith("$")
    first, *rest = rule.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, piece in enumerate(rest, 1):
        last = whole and number == len(rest)
        found = max(path.rfind(piece), -1) if last else path.find(piece, at)
        if found < at or (last and found + len(piece) != len(path)):
            return False
        at = found + len(piece)
    return not whole or at == len(path)
