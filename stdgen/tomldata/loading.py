"""The bytes of a TOML file become plain data, its days as ISO text."""

import re
from datetime import date, datetime
from typing import Any, NamedTuple

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.limits import TOML_BYTES, TOML_LINE
from stdgen.model.text import Text
from stdgen.tomldata.faults import said
from stdgen.tomldata.places import Places, places

_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Loaded(NamedTuple):
    """The data, where each value stands by its path, and where each key and each table's heading stands."""

    data: dict[str, Any]
    places: Places
    keys: Places


class TomlFault(Exception):  # noqa: N818  # the author's fault, not an error of ours
    """The file cannot be taken as data; `hit` says where and why."""

    def __init__(self, hit: Hit) -> None:
        """The hit's message is the exception's."""
        super().__init__(hit.message.en)
        self.hit = hit


def load(data: bytes, source: str) -> Loaded:
    """The data of a file in TOML 1.0; TomlFault where it is none, is not UTF-8, or is larger than any such file."""
    import tomllib  # only those who have such a file need it

    text = _text(data, source)
    try:
        loaded = tomllib.loads(text)
        values, keys = places(text, source)
    except RecursionError as error:
        deep = Text(da="værdierne er pakket for dybt ind i hinanden", en="the values are nested too deeply")
        raise TomlFault(Hit(Location(source), deep)) from error
    except ValueError as error:  # what tomllib raises, and a number with more figures than Python will read
        raise TomlFault(_told(str(error), text, source)) from error
    return Loaded(_plain(loaded), values, keys)


def _text(data: bytes, source: str) -> str:
    if len(data) > TOML_BYTES:
        most = TOML_BYTES // 1000
        raise TomlFault(Hit(Location(source), Text(da=f"filen fylder mere end {most} kB", en=f"the file is larger than {most} kB")))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        at = Location(source, line=before.count(b"\n") + 1, column=len(before.rpartition(b"\n")[2].decode("utf-8-sig", "replace")) + 1)
        hint = Text(da="Gem filen som UTF-8.", en="Save the file as UTF-8.")
        raise TomlFault(Hit(at, Text(da="filen er ikke skrevet i UTF-8", en="the file is not written in UTF-8"), hint)) from error
    if long := next((number for number, line in enumerate(text.split("\n"), 1) if len(line) > TOML_LINE), None):
        told = Text(da=f"linjen har mere end {TOML_LINE} tegn", en=f"the line has more than {TOML_LINE} characters")
        raise TomlFault(Hit(Location(source, line=long, column=1), told))
    return text


def _told(error: str, text: str, source: str) -> Hit:
    """Where tomllib stopped, in words that tell what to mend; the end of the file where it says no place."""
    found = _AT.search(error)
    if found and found[1]:
        at = Location(source, line=int(found[1]), column=int(found[2]))
    else:
        lines = text.rstrip().split("\n")
        at = Location(source, line=len(lines), column=len(lines[-1]) + 1)
    message, hint = said(error[: found.start()] if found else error, *_line(text, at))
    return Hit(at, message, hint)


def _line(text: str, at: Location) -> tuple[str, str]:
    """What stands before the place on its line, and what from there on."""
    line, column = text.split("\n")[(at.line or 1) - 1], (at.column or 1) - 1
    return line[:column], line[column:]


def _plain(value: Any) -> Any:
    """The same with days as people write them; days with a time of day are text too, of a form that no day has."""
    match value:
        case dict():
            return {key: _plain(each) for key, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case datetime() | date():
            return value.isoformat()
    return value if isinstance(value, str | int | float | bool) else str(value)
