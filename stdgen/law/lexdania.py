"""A file of the official collection (LexDania 2.1) becomes the announcement that it holds: what it is, since when, and its sections.

The form is that of https://www.retsinformation.dk/offentlig/xml/schemas: `Dokument` with `Meta` and `DokumentIndhold`, in it `Paragraf`
with an `Explicatus` («§ 1.») and `Stk`, in these `Exitus` with `Linea`/`Char`, and `Index`/`Indentatio` for numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from stdgen.danish.dates import find_dates
from stdgen.danish.mentions import editions
from stdgen.model.limits import MEGABYTE
from stdgen.model.pattern import pattern
from stdgen.model.text import Text

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST = 20 * MEGABYTE
"""The longest acts take some five."""
MOST_ELEMENTS = 500_000
HISTORIC = "Historic"


class LexDaniaError(Exception):
    """The bytes are no announcement; the message says why."""

    def __init__(self, message: Text) -> None:
        """Both languages."""
        super().__init__(message.en)
        self.message = message


@dataclass(frozen=True, slots=True)
class Announcement:
    """An act or an order as announced; `until` is the day on which it became historic, `repeals` what its text says that it repeals
    (`BEK nr. 1806 af 2023-12-28`); `sections` from «83 a» to its lines, as `stdgen.model.law.Wording` has them."""

    kind: str
    number: int
    day: date
    title: str
    since: date
    until: date | None
    sections: tuple[tuple[str, str], ...]
    repeals: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its normal form: `LBK nr. 1129 af 2025-09-22`."""
        return f"{self.kind} nr. {self.number} af {self.day.isoformat()}"

    @property
    def eli(self) -> str:
        """Its address in the official collection."""
        return f"https://www.retsinformation.dk/eli/lta/{self.day.year}/{self.number}"


def read(data: bytes) -> Announcement:
    """The announcement; LexDaniaError for anything else, entities, document types and too large files among them."""
    root = _root(data)
    meta = {_name(each): _text(each) for each in root.iterfind("{*}Meta/*")}
    try:
        kind, number, signed = meta["DocumentType"].split()[0], int(meta["Number"]), date.fromisoformat(meta["DiesSigni"])
        started, ended = date.fromisoformat(meta["StartDate"]), meta.get("EndDate", "")
        until = date.fromisoformat(ended) if ended and meta.get("Status") == HISTORIC else None
        title = meta["DocumentTitle"]
    except (KeyError, ValueError, IndexError) as error:
        raise LexDaniaError(
            Text(da=f"oplysningen {error} mangler i «Meta» eller kan ikke læses", en=f"{error} is missing in «Meta» or cannot be read")
        ) from error
    sections = tuple(_sections(root))
    closing = "\n".join(text for _, text in sections[-2:])
    repeals = tuple(_repealed(closing))
    return Announcement(kind, number, signed, title, _commencement(closing) or started, until, sections, repeals)


def _root(data: bytes) -> "_Element":
    from lxml import etree

    if len(data) > LARGEST:
        raise LexDaniaError(
            Text(da=f"filen fylder mere end {LARGEST // MEGABYTE} MB", en=f"the file is larger than {LARGEST // MEGABYTE} MB")
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise LexDaniaError(Text(da="filen er ikke XML, der kan læses", en="the file is not XML that can be read")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise LexDaniaError(Text(da="filen har en dokumenttype, og det har Retsinformations ikke", en="the file has a document type"))
    if _name(root) != "Dokument" or sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise LexDaniaError(Text(da="filen er ikke en LexDania-fil («Dokument»)", en="the file is no LexDania file («Dokument»)"))
    return root


def _sections(root: "_Element") -> Iterator[tuple[str, str]]:
    for section in root.iterfind("{*}DokumentIndhold//{*}Paragraf"):
        sign = _text(section.find("{*}Explicatus"))
        if found := _SIGN.match(sign):
            name = f"{found['number']} {found['letter'] or ''}".strip()
            yield name, "\n".join(_lines(section, f"§ {name}."))


def _lines(section: "_Element", sign: str) -> Iterator[str]:
    for number, part in enumerate(section.iterfind("{*}Stk")):
        opening = sign if number == 0 else _text(part.find("{*}Explicatus"))
        yield from _told(part, opening)


def _told(part: "_Element", opening: str) -> Iterator[str]:
    """The opening with the words up to the first number, each number on a line of its own, and each text after one too."""
    line = [opening]
    for step in part.iterfind("{*}Exitus/*"):
        if _name(step) == "Linea":
            line.append(_text(step))
            continue
        if any(line):
            yield " ".join(filter(None, line))
        line = []
        for item in step.iterfind("{*}Indentatio"):
            yield from _told(item, _text(item.find("{*}Explicatus")))
    if any(line):
        yield " ".join(filter(None, line))


def _commencement(closing: str) -> date | None:
    """The day on which the last sections say that it takes effect, where they name one."""
    found = _IN_FORCE.search(closing)
    dates = find_dates(found["day"], announced=True) if found else ()
    return date.fromisoformat(dates[0].value) if dates and dates[0].value and len(dates[0].value) == 10 else None


def _repealed(closing: str) -> Iterator[str]:
    """The orders in each sentence that says «ophæves»."""
    for sentence in filter(_ENDS.search, _SENTENCE.split(closing)):
        yield from (mention.act for mention in editions(sentence) if mention.act.startswith("BEK ") and " af " in mention.act)


def _text(element: "_Element | None") -> str:
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def _name(element: "_Element") -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


_SIGN = pattern(r"§\s*(?P<number>\d{1,3})\s?(?P<letter>[a-zæøå])?\b")
_IN_FORCE = pattern(r"(?:[Ll]oven|[Bb]ekendtgørelsen)\s+træder\s+i\s+kraft\s+(?:den\s+)?(?P<day>\d{1,2}\.\s*[a-zæøå]+\s+\d{4})")
_SENTENCE = pattern(r"\n|(?<=[^r]\.)\s+(?=[A-ZÆØÅ])")
_ENDS = pattern(r"\bophæves\b")
