"""The addresses that a document leads to, and what their answers mean."""

import pytest

from stdgen.model.answer import Answer, Hop
from stdgen.rulekit.addresses import each_once, links
from stdgen.rulekit.answered import leads_home, new_place
from tests.builders import document, paragraph, section, span

HERE = "https://www.kommunen.dk/borger/frister"


def found(*parts: str, source: str = "a.pdf") -> list[tuple[str, str]]:
    read = document("T", section("S", *parts))
    return [(link.address, link.line.text[link.start : link.end]) for link in links(read, source)]


def test_words_that_lead_somewhere_are_one_link_whatever_they_are_set_in() -> None:
    words = paragraph("Se ", span("kommunens", href=HERE), span(" frister", href=HERE), " og ", span("lov", href="http://lov.dk"), ".")
    told = [(link.address, link.line.text[link.start : link.end]) for link in links(document("T", section("S", words)), "a.pdf")]
    assert told == [(HERE, "kommunens frister"), ("http://lov.dk/", "lov")]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Se www.kommunen.dk/frister.", "http://www.kommunen.dk/frister"),
        ("Se https://www.kommunen.dk/frister).", "https://www.kommunen.dk/frister"),
        ("(https://www.kommunen.dk/frister)", "https://www.kommunen.dk/frister"),
        ("(https://www.kommunen.dk/frister_(voksne))", "https://www.kommunen.dk/frister_(voksne)"),
        ("«www.kommunen.dk»", "http://www.kommunen.dk/"),
        ("WWW.KOMMUNEN.DK", "http://www.kommunen.dk/"),
        ("Se www.kommunen.dk/a, www", "http://www.kommunen.dk/a"),
    ],
)
def test_an_address_in_the_text_is_one_without_what_ends_the_sentence(text: str, address: str) -> None:
    assert [each for each, _ in found(text)] == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Skriv til a@www.kommunen.dk",
        "Se https://www.kommunen.dk/borger/meget-lang-…",
        "Se https://www.kommunen.dk/sagsbehandlings-",
        "Se www. kommunen.dk",
        "http://",
        "kommunen.dk/frister",
    ],
)
def test_what_may_be_only_a_part_of_an_address_is_none(text: str) -> None:
    assert found(text) == []


def test_an_address_that_is_itself_the_words_of_a_link_counts_once() -> None:
    words = paragraph(span("www.kommunen.dk/frister", href=HERE))
    assert [link.address for link in links(document("T", section("S", words)), "a.pdf")] == [HERE]


def test_a_link_of_a_page_of_the_web_is_found_from_there() -> None:
    read = document("T", section("S", paragraph(span("her", href="/frister"))))
    assert [link.address for link in links(read, "https://www.kommunen.dk/a/b")] == ["https://www.kommunen.dk/frister"]
    assert [*links(read, "mappe/b.html")] == []


def test_each_address_comes_once_with_how_many_lead_there() -> None:
    read = document("T", section("S", "Se www.a.dk.", "Se www.b.dk og www.a.dk"))
    assert [(link.address, times) for link, times in each_once(links(read, ""))] == [("http://www.a.dk/", 2), ("http://www.b.dk/", 1)]


def test_a_long_text_without_an_address_is_read_at_once() -> None:
    assert found("www." * 20_000 + "!") == []


@pytest.mark.parametrize(
    ("address", "last", "home"),
    [
        (HERE, "https://www.kommunen.dk/", True),
        (HERE, "https://kommunen.dk/da", True),
        (HERE, "https://www.kommunen.dk/forside", True),
        (HERE, "https://www.nykommune.dk/", True),
        (HERE, "https://www.kommunen.dk/?fejl=404", False),
        (HERE, "https://www.kommunen.dk/borger", False),
        ("https://www.kommunen.dk/", "https://www.kommunen.dk/forside", False),
        ("https://www.kommunen.dk/borger", "https://www.borger.dk/", False),
        ("https://www.kommunen.dk/corona", "https://www.kommunen.dk/", True),
        ("https://www.lov.dk/a.aspx?id=1", "https://www.lov.dk/", True),
    ],
)
def test_a_page_that_became_the_front_page_is_known(address: str, last: str, home: bool) -> None:  # noqa: FBT001  # a parameter
    assert leads_home(address, Answer(200, None, (Hop(301, last),))) is home


def test_another_hosts_front_page_is_home_only_where_it_is_for_good() -> None:
    there = "https://login.kommunen.dk/"
    assert not leads_home(HERE, Answer(200, None, (Hop(302, there),)))
    assert not leads_home(HERE, Answer(404, None, (Hop(301, "https://www.kommunen.dk/"),)))


def test_the_new_place_is_where_the_page_stands_before_what_is_only_for_the_moment() -> None:
    hops = (Hop(301, "https://www.kommunen.dk/a"), Hop(308, "https://www.kommunen.dk/b/c"), Hop(302, "https://www.kommunen.dk/d"))
    assert new_place(HERE, Answer(200, None, hops)) == "https://www.kommunen.dk/b/c"
