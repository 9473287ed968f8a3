"""Words and addresses over two lines are made whole; a compound's own hyphen stays."""

import pytest

from stdgen.model.walk import paragraphs, text
from stdgen.readers.from_pdf import reading
from tests.unit.readers.pdf_sheets import letters, lines, pdf

FIRST = "Hjemmehjælp gives til den, der ikke selv kan klare hverdagens gøremål"


def read(*texts: str, table: tuple[bytes, ...] = ()) -> str:
    found = reading.read(pdf(lines(*texts), *table, table=bool(table)), "a.pdf").document
    assert found is not None
    return " ".join(text(found.intro).split())


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("fra kommunens person-", "ale på stedet", "personale"),
        ("du kan få social-", "og sundhedshjælp", "social- og sundhedshjælp"),
        ("praktisk hjælp, pleje-", "eller omsorg", "pleje- eller omsorg"),
        ("en ADHD-", "diagnose i barndommen", "ADHD-diagnose"),
        ("hjælp efter § 83-", "bevilling fra kommunen", "§ 83-bevilling"),
        ("skriv en e-", "mail til kommunen", "e-mail"),
        ("besked med sms-", "service hver dag", "sms-service"),
        ("tal med it-", "støtten i kommunen", "it-støtten"),
        ("i årene 2024-", "25 og frem", "2024-25"),
        ("formålet er der-", "med opfyldt", "dermed"),
        ("vi ser der-", "til på hjemmet", "dertil"),
        ("SAGSBEHANDLINGS-", "FRISTEN ER FIRE UGER", "SAGSBEHANDLINGSFRISTEN"),
        ("vi bruger BPA-", "ORDNINGEN I DAG", "BPA-ORDNINGEN"),
        ("tilbud i Nord-", "Jylland og omegn", "Nord-Jylland"),
        ("ikke-", "kommunale tilbud", "ikke-kommunale"),
        (
            "borger/social-og-sundhed/frister-for-svar-",
            "paa-ansoegninger/pleje i dag",
            "borger/social-og-sundhed/frister-for-svar-paa-ansoegninger/pleje",
        ),
        ("egenbetaling/brugerbeta-", "ling for hjælpen", "egenbetaling/brugerbetaling"),
    ],
)
def test_a_hyphen_at_a_lines_end_goes_or_stays_by_the_word(above: str, below: str, whole: str) -> None:
    assert f" {whole} " in f" {read(FIRST, 'og når ' + above, below + '.')[:-1]} "


@pytest.mark.parametrize(("elsewhere", "whole"), [("et center-hold og flere", "center-hold"), ("et centerhold og flere", "centerhold")])
def test_the_word_elsewhere_in_the_text_decides(elsewhere: str, whole: str) -> None:
    assert read(FIRST, "og der er " + elsewhere, "som mødes på et center-", "hold hver uge.").count(whole) == 2


def test_soft_hyphens_go() -> None:
    words = read(FIRST, "og per\\201son\\201ale fra kom\\201", "munen", table=(letters(x81="00AD"),))
    assert words.endswith("og personale fra kommunen")


LINK = (
    b"<< /Type /Annot /Subtype /Link /Rect [70 740 560 772] /Border [0 0 0] "
    b"/A << /S /URI /URI (https://www.eksempel.dk/borger/generel-information/frister) >> >>"
)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("eksempel.dk/borger/generel-", "information/frister"),
        ("eksempel.dk/borger/gener", "el-information/frister"),
        ("eksempel.dk/borger/generel-information/fri-", "ster"),
    ],
)
def test_an_address_over_two_lines_is_whole_as_its_link_has_it(above: str, below: str) -> None:
    found = reading.read(pdf(lines(above, below), LINK, page="/Annots [5 0 R]"), "a.pdf").document
    assert found is not None
    assert text(found.intro) == "eksempel.dk/borger/generel-information/frister"
    assert {span.href for paragraph in paragraphs(found.intro) for span in paragraph.spans} == {
        "https://www.eksempel.dk/borger/generel-information/frister"
    }


def test_soft_hyphens_that_are_printed_between_figures_are_hyphens() -> None:
    words = read(FIRST, "og ringe kl. 9\\20112 til ID\\201kortet", table=(letters(x81="00AD"),))
    assert words.endswith("og ringe kl. 9-12 til ID-kortet")
