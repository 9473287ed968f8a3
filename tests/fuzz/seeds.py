"""The files that are damaged: our standards in every form, and any that are given."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from stdgen import app
from stdgen.readers import kind_of
from stdgen.renderers import RENDERERS
from stdgen.standards.skeleton import skeleton

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 11, 21)
LARGEST = 3_000_000  # bytes; larger ones take the time of many


@dataclass(frozen=True, slots=True)
class Seed:
    """A good file."""

    name: str
    kind: str
    data: bytes


def seeds(given: Iterable[Path]) -> tuple[Seed, ...]:
    """Ours and the given ones, folders with all below them; what is of no kind that we read is left out."""
    return (*_ours(), *_theirs(given))


def _ours() -> Iterator[Seed]:
    new = app.Input("new.yaml", skeleton(municipality="Min Kommune", service="Rengøring").encode())
    standards = (app.Input(path.name, path.read_bytes(), path.parent.name) for path in sorted((ROOT / "standards").glob("*/*.yaml")))
    for given in (new, *standards):
        yield Seed(given.source, "yaml", given.data)
        for suffix, data in app.build(given, tuple(RENDERERS), as_of=AS_OF).files:
            yield Seed(f"{given.source}.{suffix}", suffix, data)


def _theirs(given: Iterable[Path]) -> Iterator[Seed]:
    for path in (found for each in given for found in (sorted(each.rglob("*")) if each.is_dir() else [each])):
        if path.is_file() and 0 < path.stat().st_size <= LARGEST:
            data = path.read_bytes()
            kind = kind_of(data, path.name)
            if kind and not path.name.endswith(".json"):
                yield Seed(path.name, kind, data)
