"""A page that lists documents leads to them."""

import pytest

from stdgen.online.listing import listed, mentions

HERE = "https://www.kommunen.dk/borger/kvalitetsstandarder"
WORDS = ("kvalitetsstandard",)


def found(page: str) -> list[str]:
    return [each.removeprefix("https://www.kommunen.dk") for each in listed(page.encode(), HERE, WORDS)]


@pytest.mark.parametrize(
    ("page", "addresses"),
    [
        ('<a href="/media/a.pdf">Hjemmehjælp</a><a href="b.docx">Mad</a><a href="/borger">Borger</a>', ["/media/a.pdf", "/borger/b.docx"]),
        ('<a href="/media/a.pdf">Kvalitetsstandard for mad</a><a href="/media/b.pdf">Takster</a>', ["/media/a.pdf"]),
        (
            '<a href="/media/kvalitets-standard%20mad.pdf">Mad</a><a href="/media/b.pdf">Takster</a>',
            ["/media/kvalitets-standard%20mad.pdf"],
        ),
        ('<nav><a href="/a.pdf">a</a></nav><main><a href="/b.pdf">b</a></main><footer><a href="/c.pdf">c</a></footer>', ["/b.pdf"]),
        ('<a href="/a.pdf#side=2">a</a><a href="/a.pdf">b</a>', ["/a.pdf"]),
        ('<a href="/a.PDF?v=2">a</a>', ["/a.PDF?v=2"]),
        ('<base href="/media/"><a href="a.pdf">a</a>', ["/media/a.pdf"]),
        ('<a href="file:///a.pdf">a</a><a>b</a><a href="">c</a><a href="mailto:a@b.dk">d.pdf</a>', []),
        ("Kvalitetsstandard for mad uden links", []),
        ("", []),
        ("\0" * 10, []),
    ],
)
def test_documents_are_listed(page: str, addresses: list[str]) -> None:
    assert found(page) == addresses


def test_a_page_nested_for_ever_is_read() -> None:
    assert found("<div>" * 50_000 + '<a href="/a.pdf">a</a>') in ([], ["/a.pdf"])


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("https://a.dk/kvalitetsstandarder/mad", WORDS, True),
        ("https://a.dk/Kvalitets-standard_mad.pdf", WORDS, True),
        ("https://a.dk/kvalitets%20standard.pdf", WORDS, True),
        ("https://a.dk/serviceniveau", WORDS, False),
        ("https://a.dk/serviceniveau", (), True),
        ("https://a.dk/b%C3%B8rn", ("børn",), True),
        ("https://a.dk/boern", ("børn",), True),
    ],
)
def test_a_word_is_found_however_an_address_writes_it(text: str, words: tuple[str, ...], said: bool) -> None:  # noqa: FBT001  # a parameter
    assert mentions(text, words) is said
