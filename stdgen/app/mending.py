"""A standard in YAML becomes the same with its plain slips mended: what is certain is made and proven, the rest is told."""

from collections.abc import Sequence
from typing import NamedTuple

from stdgen.app.checking import check
from stdgen.app.given import Input, Settings
from stdgen.app.reading import read
from stdgen.fixing.editing import apart, edited
from stdgen.fixing.proving import same_data, same_page
from stdgen.model.finding import Finding

MOST_ROUNDS = 10
"""A word that stands four times in a row is mended in three."""


class Mended(NamedTuple):
    """A file before and after, the findings whose fixes were `made`, those that only `suggest` one, and those `left` as they are:
    their words are not in the file as they are on the page, or changing them would change more than them."""

    source: str
    before: bytes
    after: bytes
    made: tuple[Finding, ...]
    suggested: tuple[Finding, ...]
    left: tuple[Finding, ...]


def mend(given: Input, settings: Settings) -> Mended:
    """What becomes of a standard when all that is certain is mended; of anything else than YAML nothing. Errors as of `check`."""
    plain = settings._replace(apart=None, pictures=False, annotate=None, conformance=False)
    data, made = given.data, list[Finding]()
    for _ in range(MOST_ROUNDS):
        findings = _findings(given._replace(data=data), plain)
        done = _proven(given._replace(data=data), findings, plain)
        if not done:
            break
        data = _edited(data, done)
        made += done
    fixes = [(finding, finding.fix) for finding in _findings(given._replace(data=data), plain) if finding.fix]
    suggested = tuple(finding for finding, fix in fixes if not fix.safe)
    return Mended(given.source, given.data, data, tuple(made), suggested, tuple(finding for finding, fix in fixes if fix.safe))


def _findings(given: Input, settings: Settings) -> tuple[Finding, ...]:
    return check((given,), settings).documents[0].findings


def _proven(given: Input, findings: Sequence[Finding], settings: Settings) -> list[Finding]:
    """Those of the safe fixes that can be made together and change nothing else."""
    certain = {finding.fix.edit: finding for finding in findings if finding.fix and finding.fix.safe and finding.fix.edit}
    chosen = [certain[edit] for edit in apart(certain)]
    if not chosen or _holds(given, chosen, settings):
        return chosen
    kept: list[Finding] = []
    for finding in chosen:
        if _holds(given, [*kept, finding], settings):
            kept.append(finding)
    return kept


def _holds(given: Input, chosen: Sequence[Finding], settings: Settings) -> bool:
    after = _edited(given.data, chosen)
    if not same_data(given.data, after, frozenset(finding.at.path for finding in chosen)):
        return False
    old, new = (
        read(given._replace(data=data), profile=settings.profile, templates=settings.templates, ignore_source=settings.ignore_source)
        for data in (given.data, after)
    )
    if old.document is None or new.document is None or len(new.problems) > len(old.problems):
        return False
    return same_page(old.document, new.document, [finding.fix for finding in chosen if finding.fix])


def _edited(data: bytes, chosen: Sequence[Finding]) -> bytes:
    return edited(data, (finding.fix.edit for finding in chosen if finding.fix and finding.fix.edit))
