"""Places, severities and counts as words."""

from dataclasses import replace

import pytest

from stdgen.model.document import Location
from stdgen.model.finding import Severity, SourceKind
from stdgen.model.wording import KINDS, SEVERITIES, counted, place
from tests.unit.reports.made import LINK


@pytest.mark.parametrize(
    ("at", "da", "en"),
    [
        (Location("a.pdf", page=5, box=(1, 2, 3, 4)), "side 5", "page 5"),
        (Location("a.yaml", line=12, column=3, path=("title",)), "linje 12, tegn 3", "line 12, column 3"),
        (Location("a.html", line=12, under=("Klage",)), "linje 12, «Klage»", "line 12, «Klage»"),
        (Location("a.docx", under=("Kapitel 2", "Klage")), "«Klage»", "«Klage»"),
        (Location("a.docx"), "", ""),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(at: Location, da: str, en: str) -> None:
    assert (place(at, "da"), place(at, "en")) == (da, en)


def test_counts_are_told_from_the_gravest_down() -> None:
    findings = [replace(LINK, severity=severity) for severity in (Severity.NOTE, Severity.NOTE, Severity.ERROR, Severity.WARNING)]
    assert (counted(findings, "da"), counted(findings, "en")) == ("1 fejl, 1 advarsel, 2 bemærkninger", "1 error, 1 warning, 2 notes")


def test_every_severity_and_every_kind_of_source_has_words() -> None:
    assert (set(SEVERITIES), set(KINDS)) == (set(Severity), set(SourceKind))
