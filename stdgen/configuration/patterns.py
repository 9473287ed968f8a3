"""A waiver's pattern meets the paths of documents: `*` and `?` within a name, `**` for any folders."""

import unicodedata
from functools import lru_cache

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.text import Text

ANY_FOLDERS = "**"
_ADDRESSES = ("https://", "http://")


def is_one(pattern: str) -> bool:
    """Whether it can only mean one document."""
    return "*" not in pattern and "?" not in pattern


def meets(pattern: str, path: str) -> bool:
    """Whether a path below the configuration's folder, or an address, is meant; names are compared as people see them."""
    return _along(_parted(pattern), _parted(path))


def refused(pattern: str, at: Location) -> Hit | None:
    """A hit where a pattern cannot mean anything below the configuration's folder."""
    if pattern.startswith(_ADDRESSES):
        return None
    steps = pattern.split("/")
    if "\\" in pattern:
        said = Text(da=f"stien «{pattern}» er skrevet med \\", en=f"the path «{pattern}» is written with \\")
        return Hit(at, said, Text(da="Skriv / mellem mapperne.", en="Write / between folders."), pattern)
    if pattern.startswith(("/", "~")) or steps[0][1:2] == ":" or ".." in steps:
        said = Text(da=f"stien «{pattern}» fører ud af mappen", en=f"the path «{pattern}» leads out of the folder")
        hint = Text(
            da="Skriv stien fra den mappe, hvor filen her ligger, fx «aeldre/madservice.pdf».",
            en="Write the path from the folder of this file, such as «aeldre/madservice.pdf».",
        )
        return Hit(at, said, hint, pattern)
    return None


@lru_cache(4096)
def _parted(path: str) -> tuple[str, ...]:
    return tuple(step for step in unicodedata.normalize("NFC", path).split("/") if step not in ("", "."))


def _along(pattern: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Folder by folder: `reached` are the steps of the path before which the pattern so far may end."""
    reached = {0}
    for step in pattern:
        if step == ANY_FOLDERS:
            reached = set(range(min(reached), len(path) + 1))
        else:
            reached = {place + 1 for place in reached if place < len(path) and _name(step, path[place])}
        if not reached:
            return False
    return len(path) in reached


def _name(pattern: str, name: str) -> bool:
    """One name, sign by sign; only the last `*` is gone back to, so that no pattern takes long."""
    at = place = 0
    star, since = -1, 0
    while place < len(name):
        if at < len(pattern) and (pattern[at] == "?" or (pattern[at] == name[place] != "*")):
            at, place = at + 1, place + 1
        elif at < len(pattern) and pattern[at] == "*":
            star, since, at = at, place, at + 1
        elif star >= 0:
            since += 1
            at, place = star + 1, since
        else:
            return False
    return set(pattern[at:]) <= {"*"}
