"""A document is fetched once, and again only where it is another."""

from http.server import BaseHTTPRequestHandler
from pathlib import Path

from stdgen.model.answer import Failure
from stdgen.online.cache import Cache
from stdgen.online.pages import page as fetched
from tests.unit.online.serving import Does, moved, page, site, status

NOW = 1_795_000_000.0


def tagged(body: bytes, etag: str) -> Does:
    """A page that is sent only to those who do not have it."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers.get("If-None-Match") == etag
        (status(304, ETag=etag) if known else page(body, ETag=etag, Content_Type="Text/HTML; charset=utf-8"))(handler)

    return does


def test_a_page_is_kept_with_where_it_came_from_and_what_it_is(tmp_path: Path) -> None:
    cache = Cache(tmp_path, NOW)
    with site({"/": moved("/a"), "/a": tagged(b"hej", '"1"')}) as here:
        found = fetched(f"{here.address}/", here.manner, cache)
        assert found.answer.status == 200
        assert found.kept is not None
        assert (found.kept.address, found.kept.kind) == (f"{here.address}/a", "text/html")
        assert cache.body(found.kept.sha256) == b"hej"


def test_a_page_that_is_the_same_is_not_sent_again(tmp_path: Path) -> None:
    pages = {"/": tagged(b"hej", '"1"')}
    with site(pages) as here:
        first = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW))
        assert fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW + 1)) == first
        assert "if-none-match" in here.asked[-1].headers
        pages["/"] = tagged(b"nyt", '"2"')
        again = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW + 2))
        assert again.kept is not None
        assert Cache(tmp_path, NOW).body(again.kept.sha256) == b"nyt"


def test_a_page_whose_bytes_were_lost_is_sent_again(tmp_path: Path) -> None:
    with site({"/": tagged(b"hej", '"1"')}) as here:
        first = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW))
        for body in tmp_path.glob("bodies/*"):
            body.write_bytes(b"andet")
        assert fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW)) == first
        assert "if-none-match" not in here.asked[-1].headers


def test_a_page_that_is_not_had_is_never_told_from_what_was_kept(tmp_path: Path) -> None:
    pages = {"/": tagged(b"hej", '"1"')}
    with site(pages) as here:
        fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW))
        pages["/"] = status(404)
        gone = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW))
        assert (gone.answer.status, gone.kept) == (404, None)


def test_a_page_is_kept_up_to_the_cap_and_one_byte_by_which_it_shows(tmp_path: Path) -> None:
    cache = Cache(tmp_path, NOW)
    with site({"/": page(b"x" * 100)}) as here:
        found = fetched(f"{here.address}/", here.manner, cache, most=10)
        assert found.kept is not None
        assert cache.body(found.kept.sha256) == b"x" * 11


def test_a_server_that_failed_is_asked_once_more(tmp_path: Path) -> None:
    with site({"/": status(503)}) as here:
        found = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW), rest=0)
        assert (found.answer.status, len(here.asked)) == (503, 2)


def test_a_page_that_leads_to_a_closed_host_is_not_fetched(tmp_path: Path) -> None:
    with site({"/": moved("http://127.0.0.1:9/hemmelig")}) as here:
        found = fetched(f"{here.address}/", here.manner, Cache(tmp_path, NOW))
        assert (found.answer.failure, found.kept) == (Failure.CLOSED, None)
