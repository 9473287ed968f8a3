"""A finding's name outlives what changes around it."""

from dataclasses import replace

from hypothesis import given

from stdgen.model.document import Location
from stdgen.model.fingerprints import fingerprints
from stdgen.model.report import Report
from stdgen.model.text import Text
from tests.unit.reports.made import LINK
from tests.unit.reports.strategies import reports

OLD = replace(LINK, excerpt="", message=Text(da="godkendt for 3 år siden", en="approved 3 years ago"))


@given(reports())
def test_no_two_findings_on_a_document_share_a_fingerprint(made: Report) -> None:
    for each in made.documents:
        prints = list(fingerprints(each.findings))
        assert len(set(prints)) == len(prints) == len(each.findings)


def test_a_fingerprint_outlives_a_moved_line_another_language_case_and_white_space() -> None:
    moved = replace(LINK, at=Location("b.pdf", page=9, line=4, under=("KVALITETSKRAV ",)), excerpt=" [indsæt\N{NO-BREAK SPACE} link] ")
    moved = replace(moved, message=Text(da="noget andet", en="something else"))
    assert list(fingerprints([moved])) == list(fingerprints([LINK]))


def test_a_fingerprint_tells_sections_rules_and_words_apart() -> None:
    others = (replace(LINK, at=replace(LINK.at, under=("Levering",))), replace(LINK, code="SG103"), replace(LINK, excerpt="[indsæt dato]"))
    names = {next(fingerprints([each])) for each in (LINK, *others)}
    assert len(names) == 4


def test_figures_in_the_message_of_a_finding_without_words_do_not_count() -> None:
    older = replace(OLD, message=Text(da="godkendt for 4 år siden", en="approved 4 years ago"))
    assert list(fingerprints([older])) == list(fingerprints([OLD]))


def test_a_finding_after_another_keeps_its_fingerprint() -> None:
    assert list(fingerprints([OLD, LINK]))[1] == next(fingerprints([LINK]))
