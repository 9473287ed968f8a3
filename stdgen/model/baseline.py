"""Findings that were known at a time, so that only those after it count."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One known finding.

    `document` is the path from the baseline's folder, or an address; `rule` is its code and name, `section` the heading above it
    and `words` what was found: these three are for people, `fingerprint` says which finding it is.
    """

    document: str
    rule: str
    section: str
    words: str
    fingerprint: str


Baseline = tuple[Entry, ...]
"""In the order of document, rule, section and words."""
