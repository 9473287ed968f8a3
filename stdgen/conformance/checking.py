"""A PDF's bytes become the problems that it has with PDF/UA-1: one for each requirement that it breaks, on the first page that does."""

from collections.abc import Collection, Iterator, Mapping
from importlib.util import find_spec
from typing import Any

from stdgen.conformance.clauses import Clause, clause
from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem, Severity
from stdgen.model.pattern import pattern
from stdgen.model.text import Text

RULE = "pdfua-violation"
VALIDATOR = "page"
"""The module of the package page-validation, which is not installed with stdgen unless asked for: it is 50 MB."""
PANIC = "PanicException"
"""What a fault inside the validator, which is written in Rust, raises; it is no Exception."""

UNTOLD = (
    Text(
        da="filen kan ikke måles mod PDF/UA: den er skrevet på en måde, som kontrollen ikke kan følge",
        en="the file cannot be measured against PDF/UA: it is written in a way that the validator cannot follow",
    ),
    Text(da="Åbn filen i et program, der viser PDF, og gem den på ny.", en="Open the file in a program that shows PDF and save it again."),
)

_PAGE = pattern(r"\bpage (\d{1,5})\b")


def is_available() -> bool:
    """Whether the validator is installed."""
    return find_spec(VALIDATOR) is not None


def problems(data: bytes, source: str, told: Collection[str] = ()) -> Iterator[Problem]:
    """The breaches of a PDF; `told` are the names of rules that spoke of it already. ImportError where no validator is installed."""
    checks = _broken(data)
    if checks is None:
        yield Problem(RULE, Hit(Location(source), *UNTOLD, severity=Severity.NOTE))
        return
    broken: dict[Clause, int | None] = {}
    for check, page in checks.items():
        broken.setdefault(clause(check), page)
    for each, page in broken.items():
        if not any(rule in told for rule in each.told_by):
            yield Problem(RULE, _hit(each, Location(source, page)))


def _broken(data: bytes) -> Mapping[str, int | None] | None:
    """The checks that failed, by their names without what all share, with the page where each first did, as far as it is told.

    None where the file could not be followed. The validator tells the first failure of each check, not how many there are.
    """
    import page

    try:
        report: Any = page.validate_pdf_bytes(data, profile="ua1")
    except page.PageError:
        return None
    except BaseException as fault:
        if type(fault).__name__ == PANIC:
            return None
        raise
    return {failure.rule_id.removeprefix("PDFUA1-").rpartition("-")[0]: _page(failure.message) for failure in report.failures}


def _page(message: str) -> int | None:
    told = _PAGE.search(message)
    return int(told[1]) if told else None


def _hit(broken: Clause, at: Location) -> Hit:
    return Hit(
        at,
        Text(
            da=f"{broken.wrong.da} (PDF/UA-1, afsnit {broken.section})",
            en=f"{broken.wrong.en} (PDF/UA-1, section {broken.section})",
        ),
        broken.hint,
        severity=Severity.NOTE if broken.formal else None,
    )
