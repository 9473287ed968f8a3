"""A path into a standard becomes what its schema says may stand there."""

from collections.abc import Iterable
from typing import Any

from stdgen import resources
from stdgen.model.text import Lang

Json = dict[str, Any]


def at(path: Iterable[str | None]) -> Json:
    """The part of the schema for a value: keys from the top, None for an entry of a list; empty where nothing may stand."""
    node = resources.schema("standard")
    for step in path:
        if step is None:
            node = _whole(node.get("items", {}))
        else:
            others = node.get("additionalProperties", {})
            node = _whole(node.get("properties", {}).get(step, others if isinstance(others, dict) else {}))
    return node


def about(node: Json, lang: Lang) -> str:
    """What is written there."""
    return str(node.get("$comment" if lang == "en" else "description", ""))


def keys(node: Json) -> dict[str, Json]:
    """The keys that may stand in a mapping, with what each holds."""
    return {key: _whole(each) for key, each in node.get("properties", {}).items()}


def _whole(node: Json) -> Json:
    """With what it refers to laid below its own words."""
    reference = node.get("$ref", "")
    return resources.schema("standard")["$defs"][reference.rpartition("/")[2]] | node if reference else node
