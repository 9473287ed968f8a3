"""Labelled headings become the weights of a multinomial logistic regression over their signs."""

from collections.abc import Sequence
from typing import Any

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from stdgen.learnt.headings import ALWAYS, signs
from tests.learning.examples import Example

Weights = dict[str, dict[str, float]]
"""Of each sign what it speaks for each topic; the empty topic is none."""

RESTRAINT = 2.0
"""The weight of the squared weights in what is made small."""
ROUNDS = 120


def learnt(given: Sequence[Example]) -> Weights:
    """The weights that make the examples' topics most likely; those of a heading with several share it."""
    rows = [sorted(signs(each.heading) - {ALWAYS}) for each in given]
    number = {sign: at for at, sign in enumerate(sorted({sign for row in rows for sign in row}))}
    names = sorted({topic for each in given for topic in each.topics})
    seen = csr_matrix(
        (
            numpy.ones(sum(map(len, rows)), numpy.float32),
            ([at for at, row in enumerate(rows) for _ in row], [number[s] for r in rows for s in r]),
        ),
        shape=(len(rows), len(number)),
    )
    wanted = numpy.zeros((len(given), len(names)), numpy.float32)
    for at, each in enumerate(given):
        wanted[at, [names.index(topic) for topic in each.topics]] = 1 / len(each.topics)
    matrix, always = _fitted(seen, wanted)
    found = {sign: dict(zip(names, map(float, matrix[at]), strict=True)) for sign, at in number.items()}
    return found | {ALWAYS: dict(zip(names, map(float, always), strict=True))}


def _fitted(seen: Any, wanted: Any) -> tuple[Any, Any]:
    size, width = seen.shape[1], wanted.shape[1]
    turned = seen.T.tocsr()

    def loss(flat: Any) -> tuple[float, Any]:
        matrix, always = flat[: size * width].reshape(size, width).astype(numpy.float32), flat[size * width :].astype(numpy.float32)
        spoken = seen @ matrix + always
        spoken -= spoken.max(axis=1, keepdims=True)
        total = numpy.exp(spoken).sum(axis=1, keepdims=True)
        missed = numpy.exp(spoken) / total - wanted
        value = -(wanted * (spoken - numpy.log(total))).sum() + RESTRAINT / 2 * (matrix * matrix).sum()
        slope = numpy.concatenate([(turned @ missed + RESTRAINT * matrix).ravel(), missed.sum(axis=0)])
        return float(value), slope.astype(numpy.float64)

    start = numpy.zeros(size * width + width)
    flat = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 5}).x
    return flat[: size * width].reshape(size, width), flat[size * width :]
