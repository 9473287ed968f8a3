"""A YAML file of facts becomes plain data, and what in it is not in order."""

from functools import cache
from typing import Any

from stdgen import resources
from stdgen.model.finding import Hit
from stdgen.schema.checking import violations
from stdgen.yamldata.loading import load


def checked(text: bytes, name: str, source: str) -> tuple[dict[str, Any], tuple[Hit, ...]]:
    """The file's data and every violation of its part of `schemas/law.schema.json`; YamlFault for what is no YAML.

    `name` is the part: `sources`, `acts`, `provisions`, `quotes`, `ministers`, `authorities` or `orders`.
    """
    loaded = load(text, source)
    return loaded.data, violations(loaded.data, _part(name), loaded.places, loaded.keys)


@cache
def _part(name: str) -> dict[str, Any]:
    schema = resources.schema("law")
    return {"$defs": schema["$defs"], **schema["$defs"][name]}
