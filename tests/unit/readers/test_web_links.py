"""Where the links of a page lead, as browsers find it."""

from stdgen.rulekit.addresses import links
from tests.unit.test_from_html import read_page

BODY = "<h1>Støtte</h1><p>Se <a href='frister'>frister</a>, <a href='/klage'>klage</a> og <a href='#top'>toppen</a>.</p>"


def found(head: str, source: str = "a.html") -> list[str]:
    return [link.address for link in links(read_page(f"<html><head>{head}</head><body><main>{BODY}</main></body></html>"), source)]


def test_a_page_that_says_where_its_links_begin_is_followed() -> None:
    assert found("<base href='https://www.kommunen.dk/borger/'>") == [
        "https://www.kommunen.dk/borger/frister",
        "https://www.kommunen.dk/klage",
    ]
    assert found("<BASE HREF='/borger/'>", "https://www.kommunen.dk/a/b") == [
        "https://www.kommunen.dk/borger/frister",
        "https://www.kommunen.dk/klage",
    ]


def test_a_page_that_does_not_say_so_is_followed_from_where_it_stands() -> None:
    assert found("", "https://www.kommunen.dk/a/b") == ["https://www.kommunen.dk/a/frister", "https://www.kommunen.dk/klage"]
    assert found("") == []


def test_a_beginning_that_is_none_changes_nothing() -> None:
    assert found("<base target='_blank'>") == found("<base href='https://[x'>") == []
