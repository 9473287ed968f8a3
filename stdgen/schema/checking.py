"""Data and a schema become the violations, each at its node."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.schema import messages
from stdgen.schema.messages import Path, Schema

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

Places = Mapping[Path, Location]


def violations(
    data: object, schema: Schema, places: Places, keys: Places | None = None, *, assigned: str = messages.IN_YAML
) -> tuple[Hit, ...]:
    """Every violation with its place, in the order of the file.

    `places` has the place of every value by its path, `keys` that of every key, where they are known; `assigned` is how a key
    and its value are written in such files.
    """
    errors = _validator(_Frozen(schema)).iter_errors(data)
    found = [hit for error in errors for hit in _hits(error, schema, places, keys or {}, assigned)]
    return tuple(sorted(dict.fromkeys(found), key=lambda hit: (hit.at.line or 0, hit.at.column or 0)))


def iso_date(text: str) -> bool:
    """Whether this is a day of the calendar written as `2022-03-03`."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


class _Frozen:
    """A schema as a key: the same object is the same schema."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def __hash__(self) -> int:
        return id(self.schema)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Frozen) and other.schema is self.schema


@cache
def _validator(frozen: _Frozen) -> "Draft202012Validator":
    from jsonschema import Draft202012Validator, FormatChecker  # heavy, and a check of Word, PDF or HTML needs no schema

    formats = FormatChecker(formats=())
    formats.checks("date")(_is_date)
    return Draft202012Validator(frozen.schema, format_checker=formats)


def _is_date(value: object) -> bool:
    """A day that exists, as `2022-03-03`; anything but text is another fault's concern."""
    return not isinstance(value, str) or iso_date(value)


def _hits(error: "ValidationError", schema: Schema, places: Places, keys: Places, assigned: str) -> Iterator[Hit]:
    path: Path = tuple(error.absolute_path)
    at = _nearest(path, places)
    here: Schema = error.schema if isinstance(error.schema, dict) else {}
    wanted: Any = error.validator_value
    found: Any = error.instance
    named = "propertyNames" in error.absolute_schema_path
    if named:
        at = replace(keys.get((*path, str(found)), at), path=(*path, str(found)))
    match error.validator:
        case "additionalProperties":
            for key in (key for key in found if key not in here.get("properties", {})):
                place = keys.get((*path, key)) or places.get((*path, key)) or at
                yield messages.unknown_key(key, replace(place, path=(*path, key)), here)
        case "required":
            # One error for each missing key; only its text says which.
            key = next(key for key in wanted if repr(key) in error.message)
            described = _described(schema, here, path, key)
            yield _missing_when(error, schema, keys, key, described) or messages.missing_key(key, at, described, assigned)
        case "type":
            yield messages.wrong_type(found, wanted if isinstance(wanted, list) else [wanted], at, here)
        case "enum" | "const":
            yield messages.not_among(found, wanted if error.validator == "enum" else [wanted], at)
        case "format":
            yield messages.bad_date(str(found), at, here)
        case kind:
            yield messages.bad_form(found, str(kind), at, here)


def _missing_when(error: "ValidationError", schema: Schema, keys: Places, key: str, described: Schema) -> Hit | None:
    """A key that only the value of another calls for is told at that other one."""
    if list(error.absolute_schema_path) != ["then", "required"]:
        return None
    cause: str = next(iter(schema["if"]["properties"]))
    data: Any = error.instance
    at = keys.get((cause,), Location())
    return messages.missing_because(key, replace(at, path=(cause,)), f"{cause}: {data[cause]}", described)


def _nearest(path: Path, places: Mapping[Path, Location]) -> Location:
    for end in range(len(path), -1, -1):
        if (place := places.get(path[:end])) is not None:
            return replace(place, path=path)
    return Location(path=path)


def _described(schema: Schema, here: Schema, path: Path, key: str) -> Schema:
    """What the schema says of a key; a condition (`then`) only names keys, so the whole schema is searched by the path."""
    for each in (here, _along(schema, path)):
        if found := each.get("properties", {}).get(key, {}):
            return dict(_followed(schema, found))
    return {}


def _along(schema: Schema, path: Iterable[str | int]) -> Schema:
    here = schema
    for step in path:
        here = here.get("items", {}) if isinstance(step, int) else here.get("properties", {}).get(step, {})
        here = _followed(schema, here)
    return here


def _followed(schema: Schema, here: Schema) -> Schema:
    reference = here.get("$ref", "#")
    found: Schema = schema if reference == "#" else {}
    for step in reference.split("/")[1:]:
        found = (found or schema).get(step, {})
    return {**found, **here} if "$ref" in here else here
