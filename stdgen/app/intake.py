"""An input becomes a reading: by the reader for what its bytes show themselves to be, whatever its name says."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from stdgen.app.apart.outcomes import Broken
from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.limits import FILE_BYTES, MEGABYTE, Caps
from stdgen.model.text import Text
from stdgen.readers import READERS, foreign, kind_of, shown
from stdgen.readers.views import View

if TYPE_CHECKING:
    from stdgen.app.given import Input
    from stdgen.model.profile import Profile

NEUTRAL = "standard"
WITH_VIEWS = ("docx", "html")  # the formats that hold tracked changes
Load = Callable[[str], "Profile"]
Said = tuple[Text, Text]
"""What is wrong, and what to do."""

_NO_STANDARD = (
    Text(da="filen er ikke en standard i YAML", en="the file is not a standard in YAML"),
    Text(da="Byg af YAML-filen, eller begynd en ny: stdgen new", en="Build from the YAML file, or begin a new one: stdgen new"),
)
_STRANGE = (
    Text(da="filen er hverken PDF, Word, HTML eller YAML", en="the file is neither PDF, Word, HTML nor YAML"),
    Text(da="Gem dokumentet som PDF eller .docx.", en="Save the document as PDF or .docx."),
)
_EMPTY = (
    Text(da="filen er tom", en="the file is empty"),
    Text(da="Hent filen igen, eller gem den igen.", en="Fetch the file again, or save it again."),
)
_TOO_LARGE = (
    Text(da=f"filen fylder mere end {FILE_BYTES // MEGABYTE} MB", en=f"the file is larger than {FILE_BYTES // MEGABYTE} MB"),
    Text(da="Del dokumentet op, eller gem det uden store billeder.", en="Split the document, or save it without large pictures."),
)
_SAVE_ANEW = Text(
    da="Åbn filen, og gem den på ny, eller dan den igen fra kilden. Er dokumentet meget langt, så del det op.",
    en="Open the file and save it anew, or make it again from its source. Split the document if it is very long.",
)


def read(
    given: "Input", name: str | None, load: Load, *, ignore_source: bool = False, only: str | None = None, view: View = View.MARKUP
) -> Reading:
    """The document in these bytes, and what could not be read; `name` is the profile's, `only` the one kind that is wanted."""
    if given.fault is not None:
        return _unread(given.source, given.fault, given.remedy)
    kind = kind_of(given.data, given.source) or ""
    if (said := _refused(given.data, kind, only)) is not None:
        return _unread(given.source, *said)
    profile = load(name or NEUTRAL) if kind == "yaml" else None
    views = {"view": view} if kind in WITH_VIEWS else {}
    reading: Reading = import_module(READERS[kind]).read(given.data, given.source, profile=profile, ignore_source=ignore_source, **views)
    if reading.document is not None and (hit := foreign.misnamed(kind, given.source)) is not None:
        return reading._replace(problems=(*reading.problems, Problem("misnamed-file", hit)))
    return reading


def measured(reading: Reading, given: "Input") -> Reading:
    """The same reading with what a PDF breaks of PDF/UA-1; ImportError where no validator is installed."""
    if reading.document is None or kind_of(given.data, given.source) != "pdf":
        return reading
    from stdgen.conformance import checking

    told = {problem.rule for problem in reading.access}
    return reading._replace(access=(*reading.access, *checking.problems(given.data, given.source, told)))


def broken(cap: Broken, source: str, caps: Caps) -> Reading:
    """What is told of a file that the process reading it did not live through."""
    match cap:
        case Broken.TIME:
            what = Text(
                da=f"filen tog mere end {caps.seconds} sekunder at læse og efterse, og blev opgivet",
                en=f"the file took more than {caps.seconds} seconds to read and check, and was given up",
            )
        case Broken.MEMORY:
            megabytes = caps.memory // MEGABYTE
            what = Text(
                da=f"filen krævede mere end {megabytes} MB hukommelse, og blev opgivet",
                en=f"the file took more than {megabytes} MB of memory, and was given up",
            )
        case Broken.CRASH:
            what = Text(da="filen fik programmet, der læser den, til at bryde ned", en="the file made the program that reads it break down")
    return _unread(source, what, _SAVE_ANEW)


def _refused(data: bytes, kind: str, only: str | None) -> Said | None:
    if len(data) > FILE_BYTES:
        return _TOO_LARGE
    if only not in (None, kind):
        return _NO_STANDARD
    if not data.strip(b"\0\t\n\r "):
        return _EMPTY
    said = foreign.told(data) if shown(data) in (None, "docx") else None
    return said or (None if kind else _STRANGE)


def _unread(source: str, message: Text, hint: Text | None = None) -> Reading:
    return Reading(None, (Problem("unreadable-file", Hit(Location(source), message, hint)),))
