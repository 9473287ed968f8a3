"""Words that send the reader to a link, and those that only look so."""

import pytest

from stdgen.rulekit.pointing.here import pointed_here
from stdgen.rulekit.pointing.pages import pointed_page
from stdgen.rulekit.pointing.places import SIGNS, pointers


@pytest.mark.parametrize(
    "said",
    [
        "se her, hvordan du er forsikret.",
        "åbn skemaet her, og udfyld det.",
        "resultaterne af brugerundersøgelsen finder du her:",
        "uddannelsesplanen for medarbejderne kan hentes her.",
        "læs om reglerne her.",
    ],
)
def test_what_is_read_or_found_here_is_a_link(said: str) -> None:
    assert pointed_here(said) is not None


@pytest.mark.parametrize(
    "said",
    ["se her efter, om døren er låst.", "madpakken kan hentes her.", "åbn døren her, og ring på.", "personalet finder du her i huset."],
)
def test_what_is_done_here_is_a_place(said: str) -> None:
    assert pointed_here(said) is None


@pytest.mark.parametrize(
    "said",
    ["priserne fremgår af følgende hjemmeside:", "på denne side kan du se alle tilbud:", "se mere på:", "reglerne ses på denne side:"],
)
def test_a_page_that_is_announced_is_a_link(said: str) -> None:
    assert pointed_page(said) is not None


def test_a_side_of_the_road_is_no_page() -> None:
    assert pointed_page("på denne side af vejen ligger:") is None


@pytest.mark.parametrize("text", ["Priserne kan ses på følgende side:", "Se her, hvem der kan få hjælp."])
def test_every_pointer_holds_a_sign(text: str) -> None:
    assert len(list(pointers(text))) == 1
    assert any(sign in f"{text.lower()}\n" for sign in SIGNS)
