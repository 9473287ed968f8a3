"""Verdicts become a table: a row a rule, with its source's kind, its examples, and how many findings are true."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from stdgen.model.rule import Rule
from tests.planted.judging import Kind, Verdict

_HEAD = ("rule", "source", "bad", "good", "faults", "decoys", "found/planted", "false/all", "recall", "precision")


@dataclass(frozen=True, slots=True)
class Tally:
    """How a rule did: plants met and missed, findings true and false."""

    met: int
    missed: int
    true: int
    false: int

    @property
    def recall(self) -> float:
        """1 where nothing was planted."""
        return self.met / (self.met + self.missed) if self.met + self.missed else 1.0

    @property
    def precision(self) -> float:
        """1 where nothing was found."""
        return self.true / (self.true + self.false) if self.true + self.false else 1.0


def tallies(verdicts: Iterable[Verdict]) -> dict[str, Tally]:
    """The tally of each rule that there is a verdict on; what is found in a house's sound text again and again counts once."""
    every = list(verdicts)
    told = {verdict for verdict in every if verdict.kind is Kind.FALSE}
    counted: Counter[tuple[str, Kind]] = Counter((one.rule, one.kind) for one in every if one.kind is not Kind.FALSE)
    counted.update((one.rule, one.kind) for one in told)
    return {rule: Tally(*(counted[rule, kind] for kind in Kind)) for rule in sorted({rule for rule, _ in counted})}


def table(rules: Iterable[Rule], found: dict[str, Tally], plants: Counter[tuple[str, bool]], *, markdown: bool) -> list[str]:
    """The lines of the table, in the order of the rules; those that nothing is planted for and nothing was found by are left out."""
    rows = [_row(rule, found.get(rule.name, Tally(0, 0, 0, 0)), plants) for rule in rules if rule.name in found]
    if markdown:
        return [f"| {' | '.join(row)} |" for row in (_HEAD, ("---",) * len(_HEAD), *rows)]
    widths = [max(len(row[at]) for row in (_HEAD, *rows)) for at in range(len(_HEAD))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (_HEAD, *rows)]


def _row(rule: Rule, tally: Tally, plants: Counter[tuple[str, bool]]) -> tuple[str, ...]:
    planted = tally.met + tally.missed
    return (
        f"{rule.code} {rule.name}",
        rule.source.kind.value,
        str(len(rule.bad)),
        str(len(rule.good)),
        str(plants[rule.name, True]),
        str(plants[rule.name, False]),
        f"{tally.met}/{planted}",
        f"{tally.false}/{tally.true + tally.false}",
        f"{tally.recall:.3f}" if planted else "–",
        f"{tally.precision:.3f}",
    )
