"""Which findings a waiver accepts, and until when."""

from dataclasses import replace
from datetime import date

import pytest

from stdgen.configuration.waiving import about, parted, waives
from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity, Source, SourceKind
from stdgen.model.report import Waived
from stdgen.model.text import Text
from stdgen.model.waiver import Waiver

DAY = date(2026, 11, 21)
LINK = Finding(
    code="SG102",
    name="missing-link",
    severity=Severity.ERROR,
    message=Text(da="linket er ikke sat ind: «[indsæt link]»", en="the link was never put in: «[indsæt link]»"),
    hint=None,
    at=Location("a.pdf", page=3, under=("Rengøring", "Klage over  afgørelsen")),
    source=Source(SourceKind.PRACTICE, "x", "https://a.dk", "2026-11-21"),
    excerpt="[indsæt link]",
)
WAIVER = Waiver("SG102", "**/*.pdf", "Siden er på vej.", date(2027, 3, 31))


@pytest.mark.parametrize(
    ("waiver", "met"),
    [
        (WAIVER, True),
        (WAIVER._replace(rule="SG103"), False),
        (WAIVER._replace(section="klage over afgørelsen"), True),
        (WAIVER._replace(section="Rengøring"), True),
        (WAIVER._replace(section="Klage"), False),
        (WAIVER._replace(text="Indsæt LINK"), True),
        (WAIVER._replace(text="the link was never"), True),
        (WAIVER._replace(text="den XX"), False),
        (WAIVER._replace(section="Rengøring", text="den XX"), False),
    ],
)
def test_a_waiver_means_findings_of_its_rule_in_its_section_with_its_words(waiver: Waiver, met: bool) -> None:  # noqa: FBT001
    assert waives(waiver, LINK) is met


@pytest.mark.parametrize(("until", "held"), [(date(2026, 11, 20), False), (DAY, True), (date(2026, 11, 22), True)])
def test_a_waiver_holds_to_the_end_of_its_last_day(until: date, held: bool) -> None:  # noqa: FBT001  # a case's answer
    waiver = WAIVER._replace(until=until)
    assert parted((LINK,), (waiver,), DAY) == (((), (Waived(LINK, waiver),)) if held else ((LINK,), ()))


def test_findings_keep_their_order_and_the_first_waiver_is_named() -> None:
    other = replace(LINK, code="SG103")
    second = WAIVER._replace(reason="En anden.")
    assert parted((other, LINK, other), (WAIVER, second), DAY) == ((other, other), (Waived(LINK, WAIVER),))


def test_only_waivers_about_the_document_are_asked() -> None:
    elsewhere = WAIVER._replace(document="andet.pdf")
    assert about((WAIVER, elsewhere), "mappe/a.pdf") == (WAIVER,)
