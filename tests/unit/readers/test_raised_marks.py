"""A note's mark behind a section's number is read, and is no part of the number."""

import pytest

from stdgen import app
from stdgen.model.document import Document
from stdgen.model.walk import text
from stdgen.rulekit.citing.cited import cited
from tests.unit.readers.pdf_sheets import pdf
from tests.unit.readers.test_word_habits import OWN, REFERENCE, noted
from tests.unit.test_from_docx import p, r


def read(name: str, data: bytes) -> Document:
    document = app.read(app.Input(name, data), profile="standard").document
    assert document is not None
    return document


LINKED = '<p>Hjælp efter serviceloven § 44<sup><a href="#fn1">1</a></sup>.</p><p>Mere om det.</p><p id="fn1" class="fodnote">Jf. loven.</p>'
RAISED = "<p>Hjælp efter serviceloven § 44<sup>1</sup>.</p>"


@pytest.mark.parametrize("content", [LINKED, RAISED])
def test_a_raised_mark_on_a_web_page_is_no_figure_of_the_section_before_it(content: str) -> None:
    document = read("a.html", f"<h1>Støtte</h1><h2>Lov</h2>{content}".encode())
    assert [each.provision.section for each in cited(document)] == ["44"]


def test_the_mark_of_a_note_in_word_is_no_figure_of_the_section_before_it() -> None:
    document = noted(p(r("Hjælp efter serviceloven § 44") + REFERENCE), OWN + r(" Jf. loven."))
    assert [each.provision.section for each in cited(document)] == ["44"]


def test_a_raised_mark_on_a_pdf_page_is_no_figure_of_the_section_before_it() -> None:
    words = "BT /F 12 Tf 72 700 Td (Hj\xe6lp efter serviceloven \xa7 44) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts /F 12 Tf ( og mere endnu.) Tj ET"
    document = read("a.pdf", pdf(words))
    assert [each.provision.section for each in cited(document)] == ["44"]


def test_a_mark_behind_a_word_stands_as_it_is_printed() -> None:
    document = read("a.html", b"<h1>A</h1><p>Gratis<sup>1</sup> i 30 m<sup>2</sup>.</p>")
    assert text(document.intro) == "Gratis1 i 30 m2."
