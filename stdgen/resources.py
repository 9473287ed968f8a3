"""The one module that knows where schemas, templates and the law are: beside the package in a checkout, or inside it."""

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


def compiled_law(name: str) -> dict[str, Any]:
    """The facts of `law/<name>.yaml` as they were compiled; FileNotFoundError where there are none. Not to be changed."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("law").joinpath("compiled", f"{name}.json").read_bytes())
    return found


@cache
def _data(name: str) -> Path:
    package = Path(__file__).parent
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name
