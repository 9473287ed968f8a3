"""Nothing that stands on the web makes those who read it raise anything but what they say."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.address import is_web, site, web
from stdgen.online import robots
from stdgen.online.hosts import is_public
from stdgen.online.listing import listed, mentions
from stdgen.online.maps import MapError
from stdgen.online.maps import read as map_of
from stdgen.online.unpacking import PackedError, taken, unpacked

SIGNS = st.text(st.sampled_from("htps:/w.k-æ%#?&=@[]\\ \n\0a1$*é\udc80"), max_size=40)
ADDRESSES = st.one_of(st.text(max_size=60), SIGNS, SIGNS.map("https://www.kommunen.dk/".__add__), SIGNS.map("http://".__add__))
PAGES = st.lists(st.sampled_from(["<a href='", "'>", "</a>", "<base href='", "x.pdf", "<nav>", "<", "&#0;", "æ", "\0"]), max_size=30)


@given(ADDRESSES, ADDRESSES)
def test_any_words_have_an_address_or_none_and_an_address_has_itself(words: str, within: str) -> None:
    for address in (web(words), web(words, web(within) or "")):
        assert address is None or (address.isascii() and web(address) == address and is_web(address) and site(address))


@given(st.text(max_size=200), ADDRESSES)
def test_any_robots_are_read(text: str, words: str) -> None:
    asked = robots.read(f"User-agent: *\n{text}")
    assert asked.lets(web(words) or "https://a.dk/") in (True, False)
    assert 0 <= asked.pause <= robots.LONGEST_PAUSE


@given(st.lists(st.sampled_from(["a", "b", "*", "$", "/"]), max_size=12).map("".join), st.text("ab/", max_size=12))
def test_a_rule_fits_as_its_pattern_would(rule: str, path: str) -> None:
    import re

    body, end = (rule[:-1], "$") if rule.endswith("$") else (rule, "")
    wanted = re.match(".*".join(map(re.escape, body.split("*"))) + ("\\Z" if end else ""), f"/{path}", re.DOTALL)
    read = robots.read(f"User-agent: *\nDisallow: {rule}")
    assert read.lets(f"https://a.dk/{path}") is not (bool(rule) and wanted is not None)


@given(st.one_of(st.binary(max_size=200), st.binary(max_size=100).map(b"<urlset><url><loc>".__add__)))
def test_any_bytes_are_a_map_or_none(data: bytes) -> None:
    with suppress(MapError):
        assert all(isinstance(each, str) for each in map_of(data).pages)


@given(PAGES.map("".join), st.lists(st.text(max_size=5), max_size=2))
def test_any_page_lists_documents_or_none(page: str, words: list[str]) -> None:
    assert all(web(each) == each for each in listed(page.encode("utf-8", "replace"), "https://a.dk/b", words))
    assert mentions(page, ())


@given(st.lists(st.binary(max_size=50), max_size=5), st.sampled_from(["", "gzip", "deflate", "br"]), st.integers(0, 60))
def test_no_more_is_taken_than_may_be(chunks: list[bytes], coding: str, most: int) -> None:
    with suppress(PackedError):
        assert len(taken(chunks, coding, most)) <= most + 1
    with suppress(PackedError):
        assert len(unpacked(b"".join(chunks), most)) <= most + 1


@given(st.text(max_size=40))
def test_any_words_are_a_public_number_or_none(words: str) -> None:
    assert is_public(words) in (True, False)
