"""Findings become those that count, those that a waiver accepts, and those that were known before."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from stdgen.app.given import Input
from stdgen.model.finding import Finding
from stdgen.model.report import Waived


class Counted(NamedTuple):
    """Each finding in one of the three, in the order that they had."""

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()
    known: tuple[Finding, ...] = ()


def counted(findings: tuple[Finding, ...], given: Input, day: date) -> Counted:
    """What is left when the waivers that hold on that day, and then what was known of the input, are taken away."""
    left, waived = _without_waived(findings, given, day)
    if not given.known:
        return Counted(left, waived)
    from stdgen.model.fingerprints import fingerprints

    named = tuple(zip(left, fingerprints(left), strict=True))
    return Counted(_those(named, given.known, known=False), waived, _those(named, given.known, known=True))


def _without_waived(findings: tuple[Finding, ...], given: Input, day: date) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    if given.configuration is None or not given.configuration.waivers:
        return findings, ()
    from stdgen.configuration import waiving

    return waiving.parted(findings, waiving.about(given.configuration.waivers, given.path), day)


def _those(named: Iterable[tuple[Finding, str]], before: frozenset[str], *, known: bool) -> tuple[Finding, ...]:
    return tuple(finding for finding, fingerprint in named if (fingerprint in before) is known)
