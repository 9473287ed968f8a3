"""Learns the weights anew or measures them: `python -m tests.learning [passages [NAME …]] [--check]` (wants numpy and scipy).

Without an option `stdgen/learnt/headings.txt` is written from all headings that are not held out. `--check` leaves each blind
list, and a quarter of the municipalities at a time, out of what is learnt and prints how many of its headings come out right.
With `passages` it is the files of `stdgen/learnt/passages/`, all or those named, see `tests.learning.passages`.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from zlib import crc32

from stdgen.learnt import headings as module
from stdgen.learnt.passages import Telling
from stdgen.lexicon import DOUBT, TRUST, scored
from stdgen.model.document import Topic
from tests.learning import passages
from tests.learning.examples import BLIND, Example, examples
from tests.learning.regression import Weights, learnt

LEAST = 0.06
"""Weights below this are left out."""
FOLDS = 4


def main(arguments: list[str]) -> int:
    """0; writes the weights or prints the measure."""
    if "passages" in arguments:
        return _of_passages(arguments)
    given = examples()
    if "--check" in arguments:
        sys.stdout.writelines(f"{line}\n" for line in _checked(given))
    else:
        Path(module.__file__).with_suffix(".txt").write_text(
            _written(learnt([each for each in given if not each.held_out])), encoding="utf-8"
        )
    return 0


def _of_passages(arguments: list[str]) -> int:
    several = [one for one in Telling if one in arguments] or list(Telling)
    if "--check" in arguments:
        sys.stdout.writelines(f"{line}\n" for line in passages.checked(several))
    else:
        passages.learn(several)
    return 0


def _checked(given: Sequence[Example]) -> Iterable[str]:
    yield f"{'left out':<28}{'headings':>9}{'learnt':>9}{'both':>9}{'told one all the same':>24}"
    municipalities = {each.origin for each in given if each.origin.istitle() or each.held_out}
    parts = [{origin} for origin in BLIND] + [
        {one for one in municipalities if crc32(one.encode()) % FOLDS == fold} for fold in range(FOLDS)
    ]
    for origins in parts:
        weights = _cut(learnt([each for each in given if each.origin not in origins]))
        yield _row(
            min(origins) if len(origins) == 1 else f"{len(origins)} municipalities", [e for e in given if e.origin in origins], weights
        )


def _row(name: str, asked: Sequence[Example], weights: Weights) -> str:
    alone = [_most(weights, each.heading, trust=0.0) for each in asked]
    both = [_most(weights, each.heading, trust=TRUST) for each in asked]
    false = sum(bool(told) and each.topics == ("",) for told, each in zip(both, asked, strict=True))
    return f"{name:<28}{len(asked):>9}{_share(alone, asked):>9.3f}{_share(both, asked):>9.3f}{false:>24}"


def _share(told: Sequence[str], asked: Sequence[Example]) -> float:
    return sum(topic in each.topics for topic, each in zip(told, asked, strict=True)) / len(asked)


def _most(weights: Weights, heading: str, *, trust: float) -> str:
    total: dict[str, float] = {}
    for sign in module.signs(heading):
        for topic, weight in weights.get(sign, {}).items():
            total[topic] = total.get(topic, 0.0) + weight
    told, sure = scored(heading)
    total[""] = total.get("", 0.0) - (DOUBT if trust else 0.0)
    name = told.value if told else ""
    total[name] = total.get(name, 0.0) + trust * (sure if told else 1.0)
    return max(total, key=total.__getitem__)


def _cut(weights: Weights) -> Weights:
    return {sign: {topic: weight for topic, weight in row.items() if abs(weight) >= LEAST} for sign, row in weights.items()}


def _written(weights: Weights) -> str:
    names = ["none", *map(str, Topic)]
    letters = dict(zip(("", *map(str, Topic)), module.LETTERS_OF_TOPICS, strict=False))
    rows = {sign: _row_of(row, letters) for sign, row in sorted(_cut(weights).items())}
    return "".join(f"{line}\n" for line in (" ".join(names), *(f"{sign}\t{row}" for sign, row in rows.items() if row)))


def _row_of(row: Mapping[str, float], letters: Mapping[str, str]) -> str:
    return " ".join(f"{letters[topic]}{round(100 * weight)}" for topic, weight in row.items())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
