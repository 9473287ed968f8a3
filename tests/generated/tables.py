"""Scores become tables for a terminal: by layout, by producer, by format, by look of headings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.generated.case import Case
from tests.generated.tally import Score, Tally


@dataclass(frozen=True, slots=True)
class Result:
    """One case read: what stdgen's reading and the plain peer's are worth; the peer may have been left out."""

    case: Case
    suffix: str
    score: Score
    plain: Score | None


_BY: Mapping[str, Callable[[Result], Iterable[str]]] = {
    "layout": lambda result: (str(result.case.design.layout),),
    "headings": lambda result: (str(result.case.design.headings),),
    "dressing": lambda result: sorted(map(str, result.case.design.dressing)),
    "fault": lambda result: sorted(map(str, result.case.design.faults)),
    "producer": lambda result: (result.case.producer,),
    "format": lambda result: (result.suffix,),
    "all": lambda _: ("all",),
}
_COLUMNS = (
    "files",
    "F1",
    "prec",
    "rec",
    "mean F1",
    "titles",
    "topics",
    "wordings",
    "levels",
    "w-rec",
    "w-prec",
    "fields",
    "unread",
    "plain F1",
)
_HEAD = f"{'':<22}" + "".join(f"{name:>9}" for name in _COLUMNS)
"""F1 counts headings, so that long files weigh more; the mean F1 counts files. Topics count headings, wordings their words once."""


def tables(results: list[Result]) -> Iterator[str]:
    """A table for each way of sorting, line by line."""
    for name, of in _BY.items():
        yield ""
        yield f"by {name}"
        yield _HEAD
        for key in sorted({one for result in results for one in of(result)}):
            yield _row(key, [result for result in results if key in of(result)])


def _row(name: str, results: list[Result]) -> str:
    total = sum((result.score for result in results), Score())
    shares = (
        total.headings.f1,
        total.headings.precision,
        total.headings.recall,
        sum(result.score.headings.f1 for result in results) / len(results),
        _right(total.titles),
        _right(total.topics),
        total.told,
        _right(total.levels),
        total.words.recall,
        total.words.precision,
        total.fields.f1,
    )
    figures = "".join(f"{share:9.3f}" for share in shares)
    return f"{name:<22}{total.documents:>9}{figures}{total.unread:>9}{_plain(results):>9}"


def _plain(results: list[Result]) -> str:
    peers = [result.plain for result in results if result.plain is not None]
    return f"{sum(peers, Score()).headings.f1:.3f}" if peers else "–"


def _right(tally: Tally) -> float:
    """The share of things that are right: each is either right or missed."""
    return tally.recall
