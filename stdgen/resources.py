"""The one module that knows where schemas and templates are: beside the package in a checkout, inside it in a wheel."""

import json
from functools import cache
from pathlib import Path
from typing import Any


def schemas() -> Path:
    """The folder with `*.schema.json`."""
    return _data("schemas")


def templates() -> Path:
    """The folder with one folder per profile."""
    return _data("templates")


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON Schema `schemas/<name>.schema.json`; FileNotFoundError where there is none. Not to be changed."""
    found: dict[str, Any] = json.loads(schemas().joinpath(f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


@cache
def _data(name: str) -> Path:
    package = Path(__file__).parent
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name
