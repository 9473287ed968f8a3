"""Data either fit a small JSON Schema or not: told without the validator, whose start costs more than reading most documents."""

from collections.abc import Callable, Mapping
from typing import Any

from stdgen.schema.checking import iso_date
from stdgen.schema.messages import Schema

_KINDS = {"object": dict, "array": list, "string": str}
_WORDS = frozenset(("$schema", "$id", "$defs", "title", "description", "$comment", "examples"))
"""Keywords that ask nothing of the data."""


def fits(data: Any, schema: Schema, whole: Schema | None = None) -> bool:
    """Whether the validator would find nothing; LookupError for a schema with keywords that are not known here."""
    whole = schema if whole is None else whole
    return all(_HOLDS[keyword](data, schema, whole) for keyword in schema if keyword not in _WORDS)


def _named(data: Any, schema: Schema, whole: Schema) -> bool:
    return fits(data, whole["$defs"][schema["$ref"].removeprefix("#/$defs/")], whole)


def _kind(data: Any, schema: Schema, _: Schema) -> bool:
    if schema["type"] == "integer":
        return _is_number(data) and data == data // 1
    return isinstance(data, _KINDS[schema["type"]])


def _day(data: Any, schema: Schema, _: Schema) -> bool:
    if schema["format"] != "date":
        raise LookupError(schema["format"])
    return not isinstance(data, str) or iso_date(data)


def _known_keys(data: Any, schema: Schema, whole: Schema) -> bool:
    return not isinstance(data, dict) or all(fits(data[key], each, whole) for key, each in schema["properties"].items() if key in data)


def _other_keys(data: Any, schema: Schema, whole: Schema) -> bool:
    others = set(data) - set(schema.get("properties", {})) if isinstance(data, dict) else set()
    wanted = schema["additionalProperties"]
    return not others if wanted is False else all(fits(data[key], wanted, whole) for key in others)


def _is_number(data: Any) -> bool:
    return isinstance(data, int | float) and not isinstance(data, bool)


_HOLDS: Mapping[str, Callable[[Any, Schema, Schema], bool]] = {
    "$ref": _named,
    "type": _kind,
    "enum": lambda data, schema, _: data in schema["enum"],
    "minimum": lambda data, schema, _: not _is_number(data) or data >= schema["minimum"],
    "maximum": lambda data, schema, _: not _is_number(data) or data <= schema["maximum"],
    "minLength": lambda data, schema, _: not isinstance(data, str) or len(data) >= schema["minLength"],
    "format": _day,
    "required": lambda data, schema, _: not isinstance(data, dict) or all(key in data for key in schema["required"]),
    "properties": _known_keys,
    "additionalProperties": _other_keys,
    "items": lambda data, schema, whole: not isinstance(data, list) or all(fits(each, schema["items"], whole) for each in data),
}
"""What each keyword asks of the data; its siblings in the schema and the whole of that follow."""
