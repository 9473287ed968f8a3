"""`python -m tests.fuzz [--minutes N] [--seed S] [--kind K] [--out DIR] [FILE|FOLDER…]`: damaged files, checked without end.

Files are damaged by chance, the same for the same seed, and checked in worker processes under the caps that strangers'
files are checked under. The exit code is 1 if anything was raised, crashed, or had to be ended. Linux and macOS only.
"""

import argparse
import logging
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from stdgen.app.apart.pool import outcomes
from stdgen.model.limits import Caps
from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.tally import Tally
from tests.fuzz.trial import Trial, prepare


def main(arguments: Sequence[str]) -> int:
    """Runs for so many minutes and tells what came of it."""
    logging.getLogger("pikepdf").setLevel(logging.ERROR)  # it tells of each damage that it meets
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append")
    parser.add_argument("--cores", type=int)
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "stdgen-fuzz")
    parser.add_argument("files", nargs="*", type=Path)
    asked = parser.parse_args(arguments)
    good = tuple(seed for seed in seeds(asked.files) if not asked.kind or seed.kind in asked.kind)
    _say(f"{len(good)} seeds, seed {asked.seed}, {asked.minutes:g} minutes")
    tally = Tally(asked.out / f"seed-{asked.seed}")
    running: dict[int, Trial] = {}

    def noted() -> Iterator[Trial]:
        for place, trial in enumerate(_trials(good, random.Random(asked.seed), asked.minutes * 60)):
            running[place] = trial
            yield trial

    told = time.monotonic()
    for place, outcome in outcomes(noted(), prepare, Caps(), cores=asked.cores):
        tally.take(running.pop(place), outcome)
        if time.monotonic() - told > 60:
            told = time.monotonic()
            _say(tally.told().split("\n", 4)[0])
    _say(tally.told())
    return int(tally.bad)


def _trials(good: Sequence[Seed], chance: random.Random, seconds: float) -> Iterator[Trial]:
    until = time.monotonic() + seconds
    kinds = sorted({seed.kind for seed in good})
    of_kind = {kind: [seed for seed in good if seed.kind == kind] for kind in kinds}
    everything = [seed.data for seed in good]
    while time.monotonic() < until:
        seed = chance.choice(of_kind[chance.choice(kinds)])
        yield Trial(f"{seed.name[:60]}.{seed.kind}", seed.kind, mutated(seed.kind, seed.data, chance, everything))


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
