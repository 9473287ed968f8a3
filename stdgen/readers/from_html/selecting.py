"""A selector of a style rule becomes the names that an element and those around it must have."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement

from stdgen.model.pattern import pattern

ELSEWHERE = pattern(r"@media[^{}]*\b(?:print|max-width|prefers-\w+)\b[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
"""Rules for paper, for small screens, and for people's own settings: the page is read as a wide screen shows it."""

_COMPOUND = pattern(r"([a-z][a-z0-9-]*|\*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_COMBINED = pattern(r"\s*>\s*|\s+")
_NAME = pattern(r"[.#][\w-]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """The names that an element has itself (`p`, `.lead`, `#text`), and those that are found around it."""

    own: frozenset[str]
    around: frozenset[str]

    @property
    def key(self) -> str:
        """The rarest of an element's own names."""
        return max(self.own, key=lambda name: (name[0] == "#", name[0] == ".", name), default="")

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much more than others the rule counts: by its ids, its classes, its elements (CSS Selectors 4, 17)."""
        names = [*self.own, *self.around]
        ids, classes = (sum(name[0] == sign for name in names) for sign in "#.")
        return ids, classes, len(names) - ids - classes


def choice(selector: str) -> Choice | None:
    """What a selector chooses; None for one that asks for more than names, such as `:hover` or `[href]`."""
    parts = [_names(part) for part in _COMBINED.split(selector.strip())]
    if not parts or any(part is None for part in parts) or not parts[-1]:
        return None
    return Choice(frozenset(parts[-1]), frozenset(name for part in parts[:-1] for name in part or ()))


def _names(part: str) -> frozenset[str] | None:
    found = _COMPOUND.fullmatch(part)
    if found is None or not part:
        return None
    tag = (found[1] or "*").lower()
    return frozenset((*_NAME.findall(found[2]), *(() if tag == "*" else (tag,))))


def names_of(element: HtmlElement) -> Iterator[str]:
    """The names by which selectors choose an element."""
    yield str(element.tag)
    yield from (f".{name}" for name in element.get("class", "").split())
    if name := element.get("id"):
        yield f"#{name}"


def names_around(element: HtmlElement, known: dict[HtmlElement, frozenset[str]]) -> frozenset[str]:
    """The names of all elements that an element stands in; `known` keeps those that were asked for."""
    outer = element.getparent()
    if outer is None:
        return frozenset()
    if outer not in known:
        above = names_around(outer, known)
        own = frozenset(names_of(outer))
        known[outer] = above if own <= above else above | own
    return known[outer]


Chosen = Mapping[str, tuple[tuple[Choice, Mapping[str, str]], ...]]
"""Rules by the rarest name of the elements that they are for, the most general first."""
