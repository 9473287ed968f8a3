"""Lists of contents are taken out of a Word text; the headings that they name are told to be named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from stdgen.model.document import Listed, Location
from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.entries import Entry, Line
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import VAL, W

NAME = "Indholdsfortegnelse"
LONGEST = 200
LEAST = 3
"""How many lines that end in a page number make a list that was typed by hand."""

_ENTRY = pattern(r"(?P<words>.*?[^\W\d_].*?)(?:\s*(?:\.\s?){4,}|\s*…+|\s*_{4,}|[ \u00a0]*\t)\s*(?:[Ss]ide\s*)?\d{1,3}\s*", re.DOTALL)
_LISTED = pattern(r"(?P<words>.*?[^\W\d_].*?)[\s.…_]+(?P<number>\d{1,3})", re.DOTALL)
_NUMBERED = pattern(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?)?\s*(?P<words>.*?)(?:[\s.…_]*\d{1,3})?\s*$", re.DOTALL)
_HEAD = pattern(r"indhold(?:sfortegnelse|soversigt|sliste)?:?|oversigt over indhold:?|contents", re.IGNORECASE)
_BROKEN = pattern(r"(?:Fejl|Error)\s*[!:]")


class Parted(NamedTuple):
    """A text without its lists of contents, and the lines of these that have a page number."""

    entries: tuple[Entry, ...]
    contents: tuple[Listed, ...]


def without_contents(entries: Iterable[Entry], source: str) -> Parted:
    """The text without lists of contents and the words above them; an entry that shows a fault of Word's is kept as text."""
    held = list(entries)
    listed = _listed(held)
    names = {_named(_words(held[at])) for at in listed} - {""}
    gone = {at for at in listed if not _BROKEN.search(_words(held[at]))} | set(_heads(held, listed))
    kept = tuple(_told(entry, names, is_listed=at in listed) for at, entry in enumerate(held) if at not in gone)
    return Parted(kept, tuple(_with_numbers((_words(held[at]) for at in sorted(listed & gone)), source)))


def _with_numbers(lines: Iterable[str], source: str) -> Iterator[Listed]:
    """What each line names, and its number; a Word file has no pages to tell where."""
    for words in lines:
        if found := _LISTED.fullmatch(words.strip()):
            yield Listed(" ".join(found["words"].split()), int(found["number"]), Location(source, under=(NAME,)))


def lists_contents(control: Element) -> bool:
    """Whether Word holds a list of contents in this control."""
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and "contents" in gallery.get(VAL, "").casefold()


def _told(entry: Entry, names: set[str], *, is_listed: bool) -> Entry:
    if not isinstance(entry, Line) or not names or is_listed:
        return entry
    return replace(entry, bookmarked=True) if _named(_words(entry)) in names else entry


def _listed(entries: Sequence[Entry]) -> set[int]:
    """Where entries of lists stand: those that Word marks, and rows of lines that each end in a page number."""
    found = {at for at, entry in enumerate(entries) if isinstance(entry, Line) and entry.mark == "contents" and entry.spans}
    row: list[int] = []
    for at, entry in enumerate((*entries, None)):
        if isinstance(entry, Line) and entry.level is None and _ends_in_number(_words(entry)):
            row.append(at)
        elif not (isinstance(entry, Line) and entry.is_empty):
            found.update(row if len(row) >= LEAST else ())
            row = []
    return found


def _ends_in_number(words: str) -> bool:
    """Whether a line could be an entry: most lines are told by their last sign, which the pattern is far slower at."""
    return words.rstrip()[-1:].isdigit() and len(words) <= LONGEST and _ENTRY.fullmatch(words) is not None


def _heads(entries: Sequence[Entry], listed: set[int]) -> Iterator[int]:
    """The words above a list, such as «Indholdsfortegnelse», and what is set in the style for them."""
    for at, entry in enumerate(entries):
        if not isinstance(entry, Line) or at in listed or not entry.spans:
            continue
        below = next((place for place in range(at + 1, len(entries)) if not _is_blank(entries[place])), None)
        if entry.mark == "contents head" or (below in listed and _HEAD.fullmatch(_words(entry).strip())):
            yield at


def _is_blank(entry: Entry) -> bool:
    return isinstance(entry, Line) and entry.is_empty


def _words(entry: Entry) -> str:
    return "".join(span.text for span in entry.spans) if isinstance(entry, Line) else ""


def _named(words: str) -> str:
    """What an entry or a heading is called, without its numbers."""
    found = _NUMBERED.match(words)
    return " ".join(found["words"].casefold().rstrip(" :.").split()) if found else ""
