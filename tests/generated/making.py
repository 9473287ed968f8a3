"""Cases become files in a folder, each beside its truth; what is there and unchanged is left alone."""

import fcntl
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from stdgen.documentjson import to_json
from tests.generated.case import Case
from tests.generated.producers import PRODUCERS, made

_HERE = Path(__file__).parent
_AT_ONCE = 12


def make(cases: Iterable[Case], folder: Path, *, workers: int = 2) -> Iterator[str]:
    """Makes what is missing or stale under `folder`; yields a line for each batch made. Whoever comes second waits.

    A single worker is this process itself, which may have threads; several are copies of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield from _make_all(cases, folder, workers)


def _make_all(cases: Iterable[Case], folder: Path, workers: int) -> Iterator[str]:
    wanted = [case for case in cases if not _fresh(case, folder)]
    batches = [(name, batch) for name in PRODUCERS for batch in _batched([case for case in wanted if case.producer == name])]
    if workers == 1 or not batches:
        yield from (_make(batch, folder) for batch in batches)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(_make, batches, [folder] * len(batches))


def file_of(case: Case, folder: Path) -> Path:
    """Where the file of a case lies."""
    return folder / case.part / case.producer / f"{case.name}.{PRODUCERS[case.producer].suffix}"


def _batched(cases: Sequence[Case]) -> Iterator[tuple[Case, ...]]:
    for start in range(0, len(cases), _AT_ONCE):
        yield tuple(cases[start : start + _AT_ONCE])


def _make(batch: tuple[str, tuple[Case, ...]], folder: Path) -> str:
    name, cases = batch
    for case, data in zip(cases, made(name, cases), strict=True):
        path = file_of(case, folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_bytes(data)
        truth = to_json(case.truth, source=path.name) | {"made-of": _stamp(case)}
        path.with_suffix(".truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
        new.replace(path)
    return f"{name}: {len(cases)}"


def _fresh(case: Case, folder: Path) -> bool:
    path = file_of(case, folder)
    truth = path.with_suffix(".truth.json")
    return path.exists() and truth.exists() and json.loads(truth.read_text(encoding="utf-8")).get("made-of") == _stamp(case)


def _stamp(case: Case) -> str:
    """What a file depends on: the case, and the code that makes it."""
    producer = PRODUCERS[case.producer]
    code = [(_HERE / f"{module.replace('.', '/')}.py").read_bytes() for module in (producer.module, *producer.sources)]
    told = (case.name, repr(case.truth), case.head, case.foot, repr(_plain(case)))
    return hashlib.sha256("\0".join(told).encode() + b"\0".join(code)).hexdigest()


def _plain(case: Case) -> tuple[object, ...]:
    design = case.design
    return (
        design.layout,
        design.headings,
        sorted(design.dressing),
        sorted(design.faults),
        design.font,
        design.size,
        design.heading_size,
        design.colour,
    )
