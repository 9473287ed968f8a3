"""A document becomes a tagged PDF in a municipality's layout: PDF/A-3a and PDF/UA-1 at once, its source attached."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import groupby

import typst

from stdgen import documentjson
from stdgen.model.document import Document
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.model.walk import bodies, text
from stdgen.renderers import furniture
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_pdf.data import Json, day, typesetting
from stdgen.renderers.to_pdf.engine import press
from stdgen.renderers.to_pdf.tags import Heads, with_row_heads
from stdgen.renderers.to_pdf.text import clean

SEALED = "stdgen-document.json"
SOURCE = "kilde.yaml"
DRAFT_MARK = "draft.svg"
ATTACHED = {
    SEALED: ("application/json", "Dokumentet som data: det, som stdgen satte."),
    SOURCE: ("application/yaml", "Kvalitetsstandarden, som forfatteren skrev den."),
}

UNPRINTED = re.compile(r'error: the .*?`"(.+?)"`')
ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
TOO_DEEP = Text(
    da="lister, citater eller afsnit er indlejret for dybt til en side", en="lists, quotes or sections are nested too deeply for a page"
)
KNOWN = {
    "depth exceeded": TOO_DEEP,
    "recursion limit": TOO_DEEP,
    "URL is too long": Text(da="et link har en adresse på over 8000 tegn", en="a link has an address of more than 8000 signs"),
}
COUNTERS = re.compile("([\ue000\ue001])")
PAGE, PAGES = "\ue000", "\ue001"


def render(document: Document, profile: Profile, *, source: bytes | None = None, draft: bool = False) -> bytes:
    """The PDF; the same bytes for the same input, dated by the document itself.

    The document's JSON is attached as `stdgen-document.json`, `source` (the YAML that it was made from) as `kilde.yaml`,
    both with the relationship Source. `draft` draws the UDKAST mark behind the text. RenderError for a sign that no
    font has: the standards forbid to leave it blank.
    """
    data = typesetting(document, profile)
    attached = {SEALED: documentjson.sealed_json(document).encode()} | ({SOURCE: source} if source is not None else {})
    facts = _facts(document, profile, attached, mark=draft)
    try:
        pdf = press(profile.files).print(profile.files["document.typ"], json.dumps(data | facts), second=_second(document))
    except typst.TypstError as error:
        raise RenderError(_complaint(error.message, document)) from error
    return with_row_heads(pdf, list(_tables(data)))


def _second(document: Document) -> int:
    return int(datetime.combine(day(document), datetime.min.time(), UTC).timestamp())


def _facts(document: Document, profile: Profile, attached: Mapping[str, bytes], *, mark: bool) -> Json:
    """What belongs to the file and to the page around the text."""
    names = furniture.names(document, profile)
    title = clean(document.title.text).strip() if document.title else ""
    date = day(document)
    return {
        "name": title or profile.municipality,
        "author": profile.municipality,
        "description": " ".join(text(document.intro).split())[:300] or None,
        "keywords": list(dict.fromkeys(["kvalitetsstandard", *(field.value for field in document.fields.provisions if field.value)])),
        "date": [date.year, date.month, date.day],
        "logo": _content(profile.files[profile.logo]) if profile.logo and profile.logo in profile.files else None,
        "draft": _content(profile.files[DRAFT_MARK]) if mark else None,
        "header": _parts(furniture.filled(profile.header, names)),
        "footer": _parts(furniture.filled(profile.footer, names)),
        "page_number": _parts(furniture.filled(profile.page_number, names | {"side": PAGE, "sider": PAGES})),
        "attachments": [
            {"name": name, "type": ATTACHED[name][0], "description": ATTACHED[name][1], "content": _content(content)}
            for name, content in attached.items()
        ],
    }


def _content(content: bytes) -> str | list[int]:
    """A file as JSON can hold it: text where it is UTF-8, else its bytes as numbers; Typst turns both into bytes."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return list(content)


def _parts(line: str) -> list[str | Json]:
    counters: dict[str, Json] = {PAGE: {"counter": "page"}, PAGES: {"counter": "pages"}}
    return [counters[part] if part in counters else clean(part) for part in COUNTERS.split(line) if part]


def _tables(data: Json) -> Iterator[Heads]:
    """The cells of each table that head a row, tables in the order in which they stand in the tags."""
    yield from _tables_of(data["intro"])
    if data["layout"] == "table" and data["sections"]:
        yield {(row, 0): "Row" for row, section in enumerate(data["sections"]) if section["heading"]}
    for section in data["sections"]:
        yield from _tables_in(section)
    yield from _tables_of(data["closing"])


def _tables_in(section: Json) -> Iterator[Heads]:
    yield from _tables_of(section["blocks"])
    for each in section["sections"]:
        yield from _tables_in(each)


def _tables_of(blocks: Iterable[Json]) -> Iterator[Heads]:
    for block in blocks:
        match block["type"]:
            case "quote":
                yield from _tables_of(block["blocks"])
            case "listing":
                for item in block["items"]:
                    yield from _tables_of(item["blocks"])
            case "table":
                yield _heads(block["cells"])
                for cell in [*block["headers"], *block["cells"]]:
                    yield from _tables_of(cell["blocks"])


def _heads(cells: Iterable[Json]) -> Heads:
    """The first cell of a row heads it where text stands beside it; all other head cells head what is below."""
    heads: Heads = {}
    for row, beside in groupby(cells, key=lambda cell: cell["y"]):
        found = list(beside)
        text = not all(cell["header"] for cell in found)
        heads |= {(row, at): "Row" if text and not cell["x"] else "Column" for at, cell in enumerate(found) if cell["header"]}
    return heads


def _complaint(message: str, document: Document) -> Text:
    for words, told in KNOWN.items():
        if words in message:
            return told
    if (found := UNPRINTED.search(message)) is None:
        return Text(da=f"dokumentet kan ikke sættes: «{message}»", en=f"the document can't be set: «{message}»")
    sign = ESCAPE.sub(lambda code: chr(int(code[1], 16)), found[1])
    codes = " ".join(f"U+{ord(each):04X}" for each in sign)
    under = _heading_above(sign, document)
    return Text(
        da=f"ingen skrift i profilen har tegnet «{sign}» ({codes})"
        + (f", som står under «{under}»" if under else "")
        + "; brug et andet tegn",
        en=f"no font of the profile has the sign «{sign}» ({codes})" + (f", found under «{under}»" if under else "") + "; use another sign",
    )


def _heading_above(sign: str, document: Document) -> str | None:
    title = document.title.text if document.title else None
    for section, blocks in bodies(document):
        heading = section.heading.text if section and section.heading else None
        if sign in (heading or "") or sign in text(blocks):
            return heading or title
    return title if title and sign in title else None
