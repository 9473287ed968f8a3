"""What a host asks of whoever goes through its pages is kept to."""

import pytest

from stdgen.online.robots import EVERYTHING, LONGEST_PAUSE, NOTHING, asked, read
from tests.unit.online.serving import Does, endless, moved, page, site, status

HERE = "https://www.kommunen.dk"


@pytest.mark.parametrize(
    ("text", "path", "lets"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /a", "/b", True),
        ("User-agent: *\nDisallow: /a", "/ab", False),
        ("user-agent: *\r\ndisallow: /a # hemmeligt\r\n", "/a", False),
        ("User-agent: *\nDisallow: /\nAllow: /media/", "/media/a.pdf", True),
        ("User-agent: *\nAllow: /media/\nDisallow: /", "/a.pdf", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /*?print=", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?b=1", True),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /b%C3%B8rn", "/børn", False),
        ("User-agent: *\nDisallow: /børn", "/b%C3%B8rn/a", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: stdgen\nDisallow: /a", "/b", True),
        ("User-agent: *\nDisallow:\n\nUser-agent: Stdgen\nDisallow: /", "/b", False),
        ("User-agent: anden\nUser-agent: stdgen\nDisallow: /", "/b", False),
        ("User-agent: anden\nDisallow: /", "/b", True),
        ("User-agent: stdgen\nDisallow: /a\nUser-agent: stdgen\nDisallow: /b", "/a", False),
        ("Disallow: /", "/a", True),
        ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),
        ("<html>Siden findes ikke</html>", "/a", True),
    ],
)
def test_the_longest_rule_that_fits_decides(text: str, path: str, lets: bool) -> None:  # noqa: FBT001  # a parameter
    assert read(text).lets(f"{HERE}{path}") is lets


def test_a_rule_of_many_stars_is_read_in_time() -> None:
    assert read(f"User-agent: *\nDisallow: /{'*a' * 2000}$").lets(f"{HERE}/{'a' * 3000}b")


def test_the_pause_and_the_maps_are_read_and_the_pause_is_cut() -> None:
    told = read("Sitemap: https://a.dk/x.xml\nUser-agent: *\nCrawl-delay: 3600\nDisallow: /a\nsitemap: https://a.dk/y.xml")
    assert (told.pause, told.maps) == (LONGEST_PAUSE, ("https://a.dk/x.xml", "https://a.dk/y.xml"))
    assert [read(f"User-agent: *\nCrawl-delay: {words}").pause for words in ("1.5", "-1", "meget", "nan")] == [1.5, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        (status(404), NOTHING),
        (status(403), NOTHING),
        (status(500), EVERYTHING),
        (page(b"User-agent: *\nDisallow: /"), EVERYTHING),
        (moved("/nej"), NOTHING),
        (moved("/robots.txt"), EVERYTHING),
        (endless(b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /\n", b"#" * 10_000 + b"\n"), EVERYTHING),
    ],
)
def test_a_host_without_wishes_has_none_and_one_that_cannot_say_them_is_left_alone(does: Does, told: object) -> None:
    with site({"/robots.txt": does}) as here:
        assert asked(f"{here.address}/a/b", here.manner) == told
