"""The tables written by hand name everything that there is, and nothing else."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

from stdgen.readers import READERS
from stdgen.renderers import RENDERERS
from stdgen.reports import REPORTS

PACKAGE = Path(__file__).parents[2] / "stdgen"


@pytest.mark.parametrize(("table", "verb"), [(READERS, "read"), (RENDERERS, "render"), (REPORTS, "render")])
def test_every_entry_resolves_to_its_verb(table: Mapping[str, str], verb: str) -> None:
    assert [kind for kind, module in table.items() if not callable(getattr(import_module(module), verb, None))] == []


@pytest.mark.parametrize(
    ("table", "folder", "prefix"), [(READERS, "readers", "from_"), (RENDERERS, "renderers", "to_"), (REPORTS, "reports", "as_")]
)
def test_every_format_stands_in_its_table(table: Mapping[str, str], folder: str, prefix: str) -> None:
    there = {f"stdgen.{folder}.{path.stem}" for path in (PACKAGE / folder).glob(f"{prefix}*")}
    named = {".".join(module.split(".")[:3]) for module in table.values()}  # a package keeps its verb in a module of its own
    assert there == named
