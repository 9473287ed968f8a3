"""One page has one address."""

import pytest

from stdgen.model.address import is_web, site, web


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://www.kommunen.dk/frister", "https://www.kommunen.dk/frister"),
        (" HTTPS://WWW.Kommunen.DK/Frister#afsnit ", "https://www.kommunen.dk/Frister"),
        ("https://www.kommunen.dk", "https://www.kommunen.dk/"),
        ("www.kommunen.dk/frister", "http://www.kommunen.dk/frister"),
        ("http://www.kommunen.dk:80/a", "http://www.kommunen.dk/a"),
        ("https://www.kommunen.dk:443/a", "https://www.kommunen.dk/a"),
        ("http://www.kommunen.dk:8080/a", "http://www.kommunen.dk:8080/a"),
        ("https://www.ærø.dk/børn og unge?by=Ærø", "https://www.xn--r-3fa9c.dk/b%C3%B8rn%20og%20unge?by=%C3%86r%C3%B8"),
        ("https://www.kommunen.dk/b%C3%B8rn", "https://www.kommunen.dk/b%C3%B8rn"),
        ("https://www.kommunen.dk/50%-reglen", "https://www.kommunen.dk/50%25-reglen"),
        ("https://www.kommunen.dk/\nfrister", "https://www.kommunen.dk/frister"),
        ("https://bruger:kode@www.kommunen.dk/", "https://www.kommunen.dk/"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("https://www.retsinformation.dk/Forms/R0710.aspx?id=1&exp=1#Kap5", "https://www.retsinformation.dk/Forms/R0710.aspx?id=1&exp=1"),
    ],
)
def test_an_address_gets_one_form(href: str, address: str) -> None:
    assert web(href) == address
    assert web(address) == address


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#",
        "#afsnit",
        "mailto:visitation@kommunen.dk",
        "tel:+4589591000",
        "sms:1234",
        "file:///H:/Social/skema.docx",
        "C:\\Social\\skema.docx",
        "\\\\server\\skema.docx",
        "javascript:void(0)",
        "data:text/html,hej",
        "frister.html",
        "/frister",
        "http://",
        "http:///frister",
        "https://[x/eli",
        "https://www.kommunen dk/",
        "https://www.kommunen.dk:havn/",
        "https://www.kommunen.dk:99999/",
        "https://-.dk/",
        f"https://{'æ' * 70}.dk/",
        f"https://www.kommunen.dk/{'a' * 5000}",
        "https://www.kommunen.dk\x00/",
    ],
)
def test_what_is_no_address_of_the_web_has_none(href: str) -> None:
    assert web(href) is None


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("frister", "https://www.kommunen.dk/borger/frister"),
        ("/frister", "https://www.kommunen.dk/frister"),
        ("../a.pdf", "https://www.kommunen.dk/a.pdf"),
        ("//andet.dk/a", "https://andet.dk/a"),
        ("http://andet.dk/a", "http://andet.dk/a"),
        ("mailto:a@b.dk", None),
        ("#top", None),
    ],
)
def test_a_link_on_a_page_of_the_web_is_found_from_there(href: str, address: str | None) -> None:
    assert web(href, "https://www.kommunen.dk/borger/side") == address


def test_a_site_is_a_host_without_its_www() -> None:
    assert [site(each) for each in ("https://www.kommunen.dk/a", "http://kommunen.dk:8080/")] == ["kommunen.dk", "kommunen.dk"]


@pytest.mark.parametrize(("words", "meant"), [("https://a.dk", True), ("HTTP://a.dk", True), ("http.pdf", False), ("www.a.dk", False)])
def test_words_are_meant_as_an_address_where_they_say_so(words: str, meant: bool) -> None:  # noqa: FBT001  # a parameter
    assert is_web(words) is meant
