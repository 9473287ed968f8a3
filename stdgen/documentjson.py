"""A document becomes JSON and JSON a document again, with nothing lost: format `stdgen-document/1`."""

import json
from collections.abc import Iterable
from typing import Any

from stdgen.model.document import (
    Block,
    Cell,
    Document,
    Field,
    FieldKind,
    Fields,
    Figure,
    Item,
    Listing,
    Location,
    Paragraph,
    Provenance,
    Quote,
    Section,
    Span,
    Style,
    Table,
    Topic,
)
from stdgen.model.provision import Provision
from stdgen.model.walk import text

FORMAT = "stdgen-document/1"
Json = dict[str, Any]

SINGLE_FIELDS = (
    *("approval", "approval_body", "approval_date", "approval_level", "valid_from", "valid_to", "next_review", "review_interval"),
    *("version", "case_number"),
)
UNWRITTEN = frozenset(("told", "judgements", "contents"))
MANY_FIELDS = ("approval_steps", "provisions", "contact")
ADDED_FIELDS = frozenset(("approval_level", "approval_steps", "review_interval"))
"""Fields that a file sealed by an earlier version lacks."""


def to_json(document: Document, *, source: str = "", explained: bool = False) -> Json:
    """The document as plain data by `schemas/document.schema.json`; its sealed copy is left out.

    `explained` adds why each heading is one, and each line that nearly was is none.
    """
    data = _document(document, source)
    return data | {"explanation": _explanation(document.provenance)} if explained else data


def _document(document: Document, source: str) -> Json:
    return {
        "format": FORMAT,
        "source": source,
        "title": _span(document.title),
        "language": document.language,
        "provenance": _provenance(document.provenance),
        "fields": _fields(document.fields),
        "intro": _blocks(document.intro),
        "sections": _sections(document.sections, 1),
        "closing": _blocks(document.closing),
    }


def sealed_json(document: Document) -> str:
    """The document as it travels inside a file that is made of it.

    Places are left out: they tell of the author's machine, and the same text must give the same bytes.
    """
    return json.dumps(_placeless(to_json(document)), ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def from_json(data: Json) -> Document:
    """The document that `to_json` wrote; KeyError, TypeError or ValueError where the data are of another form."""
    if data["format"] != FORMAT:
        raise ValueError(f"not {FORMAT}: {data['format']!r}")
    provenance = data["provenance"]
    return Document(
        title=_read_span(data["title"]) if data["title"] else None,
        language=data["language"],
        fields=_read_fields(data["fields"]),
        intro=_read_blocks(data["intro"]),
        sections=_read_sections(data["sections"]),
        closing=_read_blocks(data["closing"]),
        provenance=_read_provenance(provenance) if provenance else None,
    )


def location_json(at: Location | None) -> Json | None:
    """A place as plain data; all keys always there."""
    if at is None:
        return None
    return {
        "source": at.source,
        "page": at.page,
        "box": [round(edge, 2) for edge in at.box] if at.box else None,
        "line": at.line,
        "column": at.column,
        "path": list(at.path),
        "under": list(at.under),
    }


def _placeless(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: None if key == "at" else _placeless(value) for key, value in data.items()}
    return [_placeless(each) for each in data] if isinstance(data, list) else data


def _span(span: Span | None) -> Json | None:
    if span is None:
        return None
    return {"text": span.text, "styles": sorted(span.styles), "href": span.href, "at": location_json(span.at)}


def _provenance(provenance: Provenance | None) -> Json | None:
    if provenance is None:
        return None
    told = {name: getattr(provenance, name) for name in Provenance.__slots__ if name not in UNWRITTEN}
    return told | {"provisions": list(provenance.provisions)}


def _read_provenance(data: Json) -> Provenance:
    return Provenance(**{**data, "provisions": tuple(map(str, data.get("provisions", ())))})


def _explanation(provenance: Provenance | None) -> list[Json]:
    return [
        {
            "words": judged.words,
            "at": location_json(judged.at),
            "level": judged.level,
            "look": judged.look,
            "alike": judged.alike,
            "mark": judged.mark,
            "score": judged.score,
            "needed": judged.needed,
            "reasons": [{"ground": reason.ground, "weight": reason.weight} for reason in judged.reasons],
        }
        for judged in (provenance.judgements if provenance else ())
    ]


def _fields(fields: Fields) -> Json:
    single = {name: _field(getattr(fields, name)) for name in SINGLE_FIELDS}
    many = {name: [_field(each) for each in getattr(fields, name)] for name in MANY_FIELDS}
    return single | many | {"provisions": [_provision(each) for each in fields.provisions]}


def _field(field: Field | None) -> Json | None:
    return None if field is None else {"text": field.text, "value": field.value, "at": location_json(field.at), "kind": field.kind}


def _provision(field: Field) -> Json:
    """A provision with the parts of its value, which are told from it when it is read back."""
    return (_field(field) or {}) | {"parts": Provision.parsed(field.value)._asdict() if field.value else None}


def _sections(sections: Iterable[Section], level: int) -> list[Json]:
    return [
        {
            "heading": _span(section.heading),
            "level": level,
            "topic": section.topic,
            "text": text(section.blocks),
            "at": location_json(section.heading.at) if section.heading else None,
            "blocks": _blocks(section.blocks),
            "sections": _sections(section.sections, level + 1),
        }
        for section in sections
    ]


def _blocks(blocks: Iterable[Block]) -> list[Json]:
    return [_block(block) for block in blocks]


def _block(block: Block) -> Json:
    match block:
        case Paragraph():
            return {"type": "paragraph", "spans": [_span(span) for span in block.spans]}
        case Quote():
            return {"type": "quote", "blocks": _blocks(block.blocks)}
        case Listing():
            return {"type": "listing", "items": [{"marker": item.marker, "blocks": _blocks(item.blocks)} for item in block.items]}
        case Table():
            return {"type": "table", "rows": [[_cell(cell) for cell in row] for row in block.rows]}
        case Figure():
            return {"type": "figure", "alt": block.alt, "at": location_json(block.at)}


def _cell(cell: Cell) -> Json:
    return {"blocks": _blocks(cell.blocks), "header": cell.header, "columns": cell.columns, "rows": cell.rows}


def _read_location(data: Json | None) -> Location:
    if data is None:
        return Location()
    box = tuple(data["box"]) if data["box"] else None
    return Location(data["source"], data["page"], box, data["line"], data["column"], tuple(data["path"]), tuple(data["under"]))


def _read_span(data: Json) -> Span:
    return Span(data["text"], frozenset(map(Style, data["styles"])), data["href"], _read_location(data["at"]))


def _read_fields(data: Json) -> Fields:
    every = dict.fromkeys(ADDED_FIELDS) | data
    single: Json = {name: _read_field(given) if (given := every[name]) else None for name in SINGLE_FIELDS}
    many: Json = {name: tuple(map(_read_field, every[name] or ())) for name in MANY_FIELDS}
    return Fields(**single, **many)


def _read_field(data: Json) -> Field:
    kind = data.get("kind")
    return Field(data["text"], data["value"], _read_location(data["at"]), FieldKind(kind) if kind else None)


def _read_sections(data: list[Json]) -> tuple[Section, ...]:
    return tuple(
        Section(
            heading=_read_span(each["heading"]) if each["heading"] else None,
            topic=Topic(each["topic"]) if each["topic"] else None,
            blocks=_read_blocks(each["blocks"]),
            sections=_read_sections(each["sections"]),
        )
        for each in data
    )


def _read_blocks(data: list[Json]) -> tuple[Block, ...]:
    return tuple(map(_read_block, data))


def _read_block(data: Json) -> Block:
    match data["type"]:
        case "paragraph":
            return Paragraph(tuple(map(_read_span, data["spans"])))
        case "quote":
            return Quote(_read_blocks(data["blocks"]))
        case "listing":
            return Listing(tuple(Item(item["marker"], _read_blocks(item["blocks"])) for item in data["items"]))
        case "table":
            return Table(tuple(tuple(_read_cell(cell) for cell in row) for row in data["rows"]))
        case "figure":
            return Figure(data["alt"], _read_location(data["at"]))
        case other:
            raise ValueError(f"unknown block: {other!r}")


def _read_cell(data: Json) -> Cell:
    return Cell(_read_blocks(data["blocks"]), data["header"], data["columns"], data["rows"])
