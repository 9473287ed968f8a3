"""Makes the corpus, reads it and prints how well: `python -m tests.generated [--part tune|report] [--only TEXT] [--show]`."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stdgen.model.document import Document
from tests.generated import heuristic
from tests.generated.case import Case, Part
from tests.generated.cases import cases
from tests.generated.making import file_of, make
from tests.generated.producers import PRODUCERS
from tests.generated.scorer import score
from tests.generated.tables import Result, tables
from tests.generated.tally import Miss, Score


def main(arguments: list[str]) -> int:
    """0 when all was made and read; 2 for a wrong call."""
    given = _arguments(arguments)
    part = Part(given.part)
    if (given.show or given.harder) and part is Part.REPORT:
        sys.stderr.write("The report part is scored, never looked at: neither --show nor --harder.\n")
        return 2
    every = cases(part, given.again, harder=given.harder)
    chosen = [case for case in every if given.only in case.name and given.producer in case.producer and _installed(case)]
    for line in make(chosen, given.out, workers=given.workers):
        sys.stderr.write(f"made {line}\n")
    if given.make:
        return 0
    results = list(_read(chosen, given.out, show=given.show, plain=not given.quick))
    sys.stdout.write("\n".join(tables(results)) + "\n")
    return 0


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.generated", description=__doc__)
    parser.add_argument("--part", choices=[*Part], default=Part.TUNE)
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "stdgen-generated", help="folder of the files")
    parser.add_argument("--again", type=int, default=0, metavar="N", help="the same texts in other looks, by this number")
    parser.add_argument("--harder", action="store_true", help="looks that readers fail at, instead (tune part only)")
    parser.add_argument("--only", default="", help="cases whose name has this text")
    parser.add_argument("--producer", default="", help="producers whose name has this text")
    parser.add_argument("--show", action="store_true", help="each miss (tune part only)")
    parser.add_argument("--quick", action="store_true", help="leave the plain heuristic out")
    parser.add_argument("--make", action="store_true", help="make the files only")
    parser.add_argument("--workers", type=int, default=2)
    return parser.parse_args(arguments)


def _installed(case: Case) -> bool:
    program = PRODUCERS[case.producer].program
    return not program or shutil.which(program) is not None


def _read(chosen: list[Case], folder: Path, *, show: bool, plain: bool) -> Iterator[Result]:
    for case in chosen:
        path = file_of(case, folder)
        data = path.read_bytes()
        document, raised = _document(path.name, data)
        found = score(case.truth, document) + Score(misses=raised)
        peer = score(case.truth, heuristic.read(data, path.suffix[1:])) if plain else None
        if show:
            sys.stdout.writelines(f"{path}\t{miss.kind}\t{miss.text}\n" for miss in found.misses)
        yield Result(case, PRODUCERS[case.producer].suffix, found, peer)


def _document(name: str, data: bytes) -> tuple[Document | None, tuple[Miss, ...]]:
    from stdgen.app import Input, read

    try:
        return read(Input(name, data), ignore_source=True).document, ()
    except Exception as fault:
        return None, (Miss("RAISED", f"{type(fault).__name__}: {fault}"),)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
