"""Findings and waivers become what is left and what is waived."""

from collections.abc import Iterable
from datetime import date

from stdgen.configuration.patterns import meets
from stdgen.model.finding import Finding
from stdgen.model.fingerprints import even
from stdgen.model.report import Waived
from stdgen.model.waiver import Waiver


def about(waivers: Iterable[Waiver], path: str) -> tuple[Waiver, ...]:
    """The waivers that mean the document with this path below the configuration's folder."""
    return tuple(waiver for waiver in waivers if meets(waiver.document, path))


def parted(findings: Iterable[Finding], waivers: Iterable[Waiver], day: date) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    """The findings that no waiver meets on that day, and those that one does; the first that does is named."""
    held = tuple(waiver for waiver in waivers if day <= waiver.until)
    each = tuple((finding, next((waiver for waiver in held if waives(waiver, finding)), None)) for finding in findings)
    left = tuple(finding for finding, waiver in each if waiver is None)
    return left, tuple(Waived(finding, waiver) for finding, waiver in each if waiver is not None)


def waives(waiver: Waiver, finding: Finding) -> bool:
    """Whether it means this finding on a document that it means, on whatever day."""
    if finding.code != waiver.rule:
        return False
    section, words = even(waiver.section), even(waiver.text)
    if section and section not in map(even, finding.at.under):
        return False
    return not words or any(words in even(told) for told in (finding.excerpt, *finding.message))
