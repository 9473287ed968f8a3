"""Links to notes at the foot of a page are paired with the notes, so that each note can stand where it is referred to."""

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml.html import HtmlElement

from stdgen.model.pattern import pattern

MARK = pattern(r"[\[(]?(?:\d{1,3}|[a-z]|\*{1,3}|[ivx]{1,4})[\])]?")
_NOTES = pattern(r"(?:foot|fod|end|slut)note|(?:^|[^a-zæøå])(?:ftn|fn|notes?|noter)(?:[^a-zæøå]|$)")
_BACK = pattern(r"[↩↑^⏎\ufe0e\s]*|(?:gå )?tilbage(?: til (?:teksten|tekst|henvisningen))?", re.IGNORECASE)
_HOLDERS = ("section", "div", "ol", "ul", "aside", "footer")
_BLOCKS = ("li", "p", "div", "dd", "section", "aside", "td")


def notes(root: HtmlElement) -> Mapping[HtmlElement, HtmlElement]:
    """The notes of a page by the links that refer to them; a note stands below every link to it."""
    links = [each for each in root.iter("a") if each.get("href", "").startswith("#") and MARK.fullmatch(_words(each))]
    if not links:
        return {}
    order = {each: at for at, each in enumerate(root.iter())}
    places = {name: each for each in order if isinstance(each.tag, str) and (name := each.get("id") or each.get("name"))}
    found = {link: note for link in links if (note := _note(link, places)) is not None}
    return {link: note for link, note in found.items() if order[link] < order[note]}


def around(found: Iterable[HtmlElement]) -> frozenset[HtmlElement]:
    """The elements that notes stand in."""
    return frozenset(outer for note in found for outer in note.iterancestors(*_HOLDERS))


def mark_of(link: HtmlElement) -> str:
    """The mark that is printed where a note is referred to."""
    return _words(link)


def leads_back(link: HtmlElement, mark: str) -> bool:
    """Whether a link in a note only leads back to the text, or repeats the note's mark."""
    if not link.get("href", "").startswith("#"):
        return False
    words = _words(link)
    return words.strip("[]().") == mark.strip("[]().") or _BACK.fullmatch(words) is not None


def is_left(element: HtmlElement, found: frozenset[HtmlElement], holders: frozenset[HtmlElement]) -> bool:
    """Whether an element is a note, or holds notes and nothing else but their heading or a rule, so that nothing is left of it."""
    return element in found or (element in holders and not any(_others(element, found)))


def _others(element: HtmlElement, found: frozenset[HtmlElement]) -> Iterator[bool]:
    """Text in the element that stands in no note."""
    if (element.text or "").strip():
        yield True
    for child in element:
        if child not in found and child.tag not in ("hr", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style"):
            yield from _others(child, found)
        if (child.tail or "").strip():
            yield True


def _note(link: HtmlElement, places: Mapping[str, HtmlElement]) -> HtmlElement | None:
    name = link.get("href", "")[1:]
    target = places.get(name)
    while target is not None and target.tag not in _BLOCKS:
        target = target.getparent()
    if target is None or link in target.iter("a"):
        return None
    names = (f"{each.get('id', '')} {each.get('class', '')} {each.get('role', '')}".lower() for each in (target, *_near(target)))
    return target if _NOTES.search(name.lower()) or any(map(_NOTES.search, names)) else None


def _near(element: HtmlElement) -> list[HtmlElement]:
    return [each for _, each in zip(range(2), element.iterancestors(), strict=False)]


def _words(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
