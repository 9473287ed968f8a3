"""A YAML file of facts becomes the JSON that is read at run time."""

import json
from pathlib import Path

from stdgen.law.checking import checked
from stdgen.model.finding import Hit

LAW = Path(__file__).parents[2] / "stdgen" / "law"


def compiled(name: str) -> tuple[str, tuple[Hit, ...]]:
    """The JSON of that file, and what in the file is not in order."""
    data, hits = checked((LAW / f"{name}.yaml").read_bytes(), name, f"{name}.yaml")
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n", hits


def target(name: str) -> Path:
    """Where it is kept."""
    return LAW / "compiled" / f"{name}.json"
