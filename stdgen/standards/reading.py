"""Data that the schema has passed become a `Standard`, each text with its place."""

from typing import Any

from stdgen.model.document import Location, Topic
from stdgen.model.standard import Approval, LawQuote, Part, Passage, Service, Standard, Status
from stdgen.yamldata.nodes import Loaded, Path


def standard_from(loaded: Loaded) -> Standard:
    """The standard in these data; they must have passed `schemas/standard.schema.json`, else KeyError or ValueError.

    Line ends at the end of a text are dropped: they say how the YAML was written, not what.
    """
    data = loaded.data
    approval, valid = data.get("approval"), data.get("valid", {})
    return Standard(
        title=_needed(loaded, ("title",)),
        municipality=data["municipality"],
        service=_service(data["service"]),
        status=Status(data["status"]),
        approval=_approval(loaded, approval) if approval is not None else None,
        valid_from=valid.get("from"),
        valid_to=valid.get("to"),
        next_review=data.get("next_review"),
        contact=_texts(loaded, "contact"),
        links=_texts(loaded, "links"),
        intro=_passage(loaded, ("intro",)),
        parts=_parts(loaded, ("sections",), data["sections"]),
        closing=_passage(loaded, ("closing",)),
        source=loaded.source,
    )


def _service(data: dict[str, Any]) -> Service:
    return Service(data["name"], tuple(data.get("provisions", ())), data.get("kle"))


def _approval(loaded: Loaded, data: dict[str, Any]) -> Approval:
    return Approval(
        body=_passage(loaded, ("approval", "body")),
        date=data.get("date"),
        case_number=data.get("case_number"),
        text=_passage(loaded, ("approval", "text")),
        at=loaded.places.get(("approval",), Location()),
    )


def _parts(loaded: Loaded, path: Path, data: list[dict[str, Any]]) -> tuple[Part, ...]:
    return tuple(_part(loaded, (*path, index), each) for index, each in enumerate(data))


def _part(loaded: Loaded, path: Path, data: dict[str, Any]) -> Part:
    return Part(
        topic=Topic(data["topic"]) if "topic" in data else None,
        heading=_passage(loaded, (*path, "heading")),
        text=_passage(loaded, (*path, "text")),
        quotes=tuple(
            LawQuote(quote["act"], quote["provision"], _needed(loaded, (*path, "quotes", index, "text")))
            for index, quote in enumerate(data.get("quotes", ()))
        ),
        parts=_parts(loaded, (*path, "sections"), data.get("sections", [])),
        at=loaded.places.get((*path, "topic"), loaded.places[path]),
    )


def _texts(loaded: Loaded, key: str) -> dict[str, str]:
    return {name: _needed(loaded, (key, name)).text for name in loaded.data.get(key, {})}


def _passage(loaded: Loaded, path: Path) -> Passage | None:
    return _needed(loaded, path) if path in loaded.passages else None


def _needed(loaded: Loaded, path: Path) -> Passage:
    found = loaded.passages[path]
    return Passage(found.text.rstrip("\n"), found.at, found.starts, found.folds)
