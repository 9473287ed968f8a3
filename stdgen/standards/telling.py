"""A YAML file's name and text tell whether it is a quality standard or something else, at a glance and however broken it is."""

from pathlib import PurePath

from stdgen.model.pattern import pattern

KEYS = frozenset("title municipality service status approval valid next_review contact links intro sections closing".split())  # noqa: SIM905  # read at a glance
"""The keys that a standard may have at its top, as its schema has them."""
OWN = frozenset(("municipality", "service", "sections"))
"""Those of them that hardly anything else has."""
_FOLDER = "standards"
_TOP_KEY = pattern(r"(?m)^\ufeff?[\"']?([A-Za-z_][\w-]*)[\"']?[ \t]*:(?=\s|$)")
_SCHEMA = "standard.schema.json"


def is_standard(path: str, text: str) -> bool:
    """Whether it stands in a folder `standards`, names the schema, or has keys at its top of which most are those of a standard."""
    if _SCHEMA in text or _FOLDER in PurePath(path).parts:
        return True
    found = frozenset(_TOP_KEY.findall(text))
    return bool(found & OWN) and 2 * len(found & KEYS) >= len(found)
