"""A site's map is read whatever it is, and no map is the end of us."""

import gzip
from http.server import BaseHTTPRequestHandler
from time import monotonic

import pytest

from stdgen.online.maps import LARGEST, MOST_MAPS, Map, MapError, addresses, read
from tests.unit.online.serving import Does, endless, moved, page, site, status

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def of_pages(*found: str, space: str = SPACE) -> bytes:
    inside = "".join(f"<url><loc>{each}</loc><lastmod>2026-11-01</lastmod></url>" for each in found)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">{inside}</urlset>'.encode()


def of_maps(*found: str) -> bytes:
    inside = "".join(f"<sitemap><loc>{each}</loc></sitemap>" for each in found)
    return f'<sitemapindex xmlns="{SPACE}">{inside}</sitemapindex>'.encode()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (of_pages(), Map()),
        (of_pages("https://a.dk/1", "https://a.dk/2?b=1&amp;c=2"), Map(("https://a.dk/1", "https://a.dk/2?b=1&c=2"))),
        (of_pages(" https://a.dk/1\n"), Map(("https://a.dk/1",))),
        (of_pages("https://a.dk/1", space=""), Map(("https://a.dk/1",))),
        (b"\xef\xbb\xbf" + of_pages("https://a.dk/1"), Map(("https://a.dk/1",))),
        (of_pages("https://a.dk/1").decode().replace("UTF-8", "UTF-16").encode("utf-16"), Map(("https://a.dk/1",))),
        (of_maps("https://a.dk/x.xml"), Map((), ("https://a.dk/x.xml",))),
        (b"https://a.dk/1\r\nhttps://a.dk/2\r\n", Map(("https://a.dk/1", "https://a.dk/2"))),
        (
            b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1">'
            b"<url><loc>https://a.dk/1</loc><i:image><i:loc>https://a.dk/1.png</i:loc></i:image></url></urlset>",
            Map(("https://a.dk/1",)),
        ),
    ],
)
def test_a_map_is_read(data: bytes, found: Map) -> None:
    assert read(data) == found


LAUGHS = b'<!DOCTYPE urlset [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "&%c;&%c;&%c;&%c;">' % ((b,) + (b - 1,) * 4) for b in b"bcdefghijklmnop"
)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"ikke noget kort",
        b"<html><body>Siden findes ikke</body></html>",
        of_pages("https://a.dk/1")[:-9],
        b"<rss><channel><link>https://a.dk</link></channel></rss>",
        LAUGHS + b"]><urlset><url><loc>&p;</loc></url></urlset>",
        b'<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>&x;</loc></url></urlset>',
        b'<!DOCTYPE urlset SYSTEM "http://127.0.0.1/x.dtd"><urlset><url><loc>a</loc></url></urlset>',
        b"<a>" * 1000,
        b"<urlset>" + b"<url>" * 100_000,
        b"%PDF-1.7",
        b"x" * (LARGEST + 1),
    ],
    ids=range(12),
)
def test_what_is_no_map_is_refused_in_time(data: bytes) -> None:
    began = monotonic()
    with pytest.raises(MapError):
        read(data)
    assert monotonic() - began < 5


def test_a_map_of_many_pages_is_read_in_time() -> None:
    began = monotonic()
    assert len(read(of_pages(*(f"https://a.dk/{number}" for number in range(200_000)))).pages) == 200_000
    assert monotonic() - began < 20


def test_maps_of_maps_are_followed_on_the_site_itself() -> None:
    pages: dict[str, Does] = {}
    with site(pages) as here:
        pages["/sitemap.xml"] = page(of_maps(f"{here.address}/a.xml", f"{here.address}/b.xml.gz", "https://andet.dk/c.xml"))
        pages["/a.xml"] = page(of_pages(f"{here.address}/1", "https://andet.dk/2", "file:///etc/passwd"))
        pages["/b.xml.gz"] = page(gzip.compress(of_pages(f"{here.address}/3", f"{here.address}/1")))
        found = addresses((f"{here.address}/sitemap.xml",), here.manner)
        assert [each.removeprefix(here.address) for each in found.addresses] == ["/1", "/3"]
        assert (found.failed, found.cut) == ((), False)


def test_a_map_that_cannot_be_had_is_told_and_the_others_are_read() -> None:
    pages: dict[str, Does] = {"/nej.xml": status(500), "/bombe.xml": page(gzip.compress(b"<" + b" " * (LARGEST + 10)))}
    with site(pages) as here:
        pages["/s.xml"] = page(of_maps(*(f"{here.address}/{name}.xml" for name in ("nej", "bombe", "ja"))))
        pages["/ja.xml"] = page(of_pages(f"{here.address}/1"))
        found = addresses((f"{here.address}/s.xml",), here.manner)
        assert [each for each, _ in found.failed] == [f"{here.address}/nej.xml", f"{here.address}/bombe.xml"]
        assert len(found.addresses) == 1


def test_maps_without_end_are_given_up() -> None:
    def another(handler: BaseHTTPRequestHandler) -> None:
        made = f"http://{handler.headers['Host']}{handler.path}"
        page(of_maps(*(f"{made}{number}" for number in range(100))))(handler)

    with site({}, other=another) as here:
        found = addresses((f"{here.address}/s.xml",), here.manner)
        assert len(here.asked) <= MOST_MAPS
        assert found.cut


@pytest.mark.parametrize("to", ["/s.xml", "http://127.0.0.2/", "file:///etc/passwd"])
def test_a_map_that_leads_astray_is_told(to: str) -> None:
    with site({"/s.xml": moved(to)}) as here:
        assert len(addresses((f"{here.address}/s.xml",), here.manner).failed) == 1


def test_a_map_without_end_is_cut() -> None:
    with site({"/s.xml": endless(b"HTTP/1.1 200 OK\r\n\r\n", b"https://a.dk/1\n" * 100_000)}) as here:
        assert len(addresses((f"{here.address}/s.xml",), here.manner).failed) == 1
