"""A number at the beginning of a line is a heading's, a point's or a date's, by how the line is set and what follows."""

import pytest

from stdgen.readers.from_pdf import reading
from stdgen.readers.from_pdf.fonts import says_bold
from stdgen.readers.from_pdf.marking import MARKER
from tests.unit.readers.pdf_sheets import pdf, set_at

TEXT = "Hjælpen gives til borgere, der ikke selv kan klare hverdagens opgaver i hjemmet uden støtte."


def test_numbered_lines_in_larger_type_are_headings_though_they_are_not_bold() -> None:
    lines = [("1. Formål", 15.0), (TEXT, 11.0), ("2. Målgruppe", 15.0), (TEXT, 11.0), ("3. Klageadgang", 15.0), (TEXT, 11.0)]
    content = "\n".join(set_at(words, 72, 760 - 34 * at, size=size) for at, (words, size) in enumerate(lines))
    document = reading.read(pdf(content), "fil.pdf").document
    assert document is not None
    assert [section.heading.text for section in document.sections if section.heading] == ["1. Formål", "2. Målgruppe", "3. Klageadgang"]


@pytest.mark.parametrize(
    ("words", "marked"), [("3. december 2024", False), ("3. Borgere over 18 år", True), ("14. maj", False), ("• maj", True)]
)
def test_a_day_of_a_month_is_no_marker(words: str, *, marked: bool) -> None:
    assert bool(MARKER.match(words)) is marked


@pytest.mark.parametrize("name", ["ABCDEF+CMBX12", "SFBX1440", "NimbusRomNo9L-Medi", "CMSSBX10", "SFSX1000"])
def test_the_bold_fonts_of_tex_are_bold_by_name(name: str) -> None:
    assert says_bold(name)


@pytest.mark.parametrize("name", ["ABCDEF+CMR10", "SFRM1095", "NimbusRomNo9L-Regu", "CMTI10", "Medium"])
def test_its_plain_ones_are_not(name: str) -> None:
    assert not says_bold(name)
