"""A finding becomes a name that outlives edits elsewhere: of its rule, its section and its words, never of its line or page."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from stdgen.model.finding import Finding
from stdgen.model.pattern import pattern
from stdgen.model.report import DocumentReport

_DIGITS = pattern(r"\d+")


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """For each finding on one document, in their order, 32 hexadecimal digits.

    The same words twice in one section are told apart by their order. A finding without words of its own is named by its
    message; the figures in that are left out, as ages, counts and page numbers change while the fault stays.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        words = finding.excerpt or _DIGITS.sub("", finding.message.da)
        key = "\0".join(map(even, (finding.code, *finding.at.under, words)))
        seen[key] += 1
        yield hashlib.sha256(f"{key}\0{seen[key]}".encode(errors="replace")).hexdigest()[:32]


def counted(report: DocumentReport) -> tuple[str, ...]:
    """For each finding that counts, as if those that were known before stood before it: so the same words keep their number."""
    return tuple(fingerprints((*report.known, *report.findings)))[len(report.known) :]


def even(words: str) -> str:
    """The words without what printing changes: case and white space."""
    return " ".join(words.casefold().split())
