"""What servers do, hostile ones too, becomes an answer in time."""

import gzip
import socket
import zlib
from collections.abc import Collection
from time import monotonic

import pytest

from stdgen.model.answer import Answer, Failure, Hop
from stdgen.online.asking import Manner
from stdgen.online.fetching import Got, Wanted, fetched
from stdgen.online.hosts import Names
from tests.unit.online.serving import Does, endless, moved, page, raw, site, status

OK = b"HTTP/1.1 200 OK\r\n"
ALL = Wanted(most=1_000_000, seconds=5)


def got(does: Does, wanted: Wanted = ALL, **others: Does) -> Got:
    pages = {"/": does, **{f"/{name}": other for name, other in others.items()}}
    with site(pages) as here:
        return fetched(f"{here.address}/", here.manner, wanted)


def test_a_page_is_fetched_with_its_headers() -> None:
    found = got(page(b"hej", Content_Type="text/html", ETag='"1"'))
    assert (found.answer, found.body) == (Answer(200), b"hej")
    assert (found.headers["content-type"], found.headers["etag"]) == ("text/html", '"1"')


def test_a_server_learns_who_asks_and_nothing_of_where() -> None:
    with site({"/": page(b"")}) as here:
        fetched(f"{here.address}/", here.manner)
        (asked,) = here.asked
    assert asked.headers["user-agent"] == "stdgen-test"
    assert asked.headers["host"] == here.host
    assert not {"cookie", "referer", "authorization"} & set(asked.headers)


@pytest.mark.parametrize("code", [204, 401, 403, 404, 410, 429, 500, 503, 999])
def test_a_status_is_told_as_it_is(code: int) -> None:
    assert got(status(code)).answer == Answer(code)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirection_is_followed_and_told(code: int) -> None:
    found = got(moved("/ny?a=1", code), ny=page(b"ny"))
    assert (found.answer.status, found.body) == (200, b"ny")
    (hop,) = found.answer.hops
    assert (hop.status, hop.address) == (code, found.address)
    assert found.address.endswith("/ny?a=1")


def test_an_address_with_danish_letters_is_followed_as_it_was_sent() -> None:
    with site({"/": raw(b"HTTP/1.1 301 Moved\r\nLocation: /b\xc3\xb8rn\r\n\r\n"), "/b%C3%B8rn": page(b"")}) as here:
        assert fetched(f"{here.address}/", here.manner).answer.status == 200


def test_a_site_that_wants_its_cookie_back_is_not_a_circle() -> None:
    def does(handler: object) -> None:
        asked = getattr(handler, "headers").get("Cookie", "")  # noqa: B009  # the type is the library's own
        (page(b"ind") if "set=ja" in asked else status(302, Location="/", Set_Cookie="set=ja; Path=/"))(handler)  # type: ignore[arg-type]

    assert got(does).answer.status == 200


@pytest.mark.parametrize("to", ["/", "/?", "//", "/%2e"])
def test_a_page_that_leads_to_itself_is_given_up(to: str) -> None:
    with site({"/": moved("/"), "//": moved("/"), "/%2e": moved("/")}) as here:
        found = fetched(f"{here.address}{to}", here.manner)
        assert found.answer.failure is Failure.CIRCULAR
        assert len(here.asked) <= 3


def test_an_endless_way_is_given_up() -> None:
    def does(handler: object) -> None:
        path = getattr(handler, "path")  # noqa: B009  # the type is the library's own
        moved(f"/?{len(path)}{path[2:]}")(handler)  # type: ignore[arg-type]

    found = got(does)
    assert found.answer.failure is Failure.CIRCULAR
    assert len(found.answer.hops) == 11


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:text/html,hej", "mailto:a@b.dk"])
def test_what_is_not_the_web_is_not_followed(to: str) -> None:
    assert got(moved(to)).answer == Answer(None, Failure.NOT_WEB)


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:9/", "http://127.0.0.2/", "http://[::1]/", "http://2130706433/", "http://[::ffff:127.0.0.1]/"]
)
def test_a_closed_host_is_not_followed(to: str) -> None:
    found = got(moved(to))
    assert (found.answer.failure, [hop.status for hop in found.answer.hops]) == (Failure.CLOSED, [301])


@pytest.mark.parametrize("number", ["127.0.0.1", "169.254.169.254", "10.0.0.1", "::1", "::ffff:169.254.169.254"])
def test_a_name_that_leads_to_a_closed_number_is_not_asked(number: str) -> None:
    with site({"/": page(b"hemmelig")}) as here:

        def lookup(_host: str, _port: int) -> Collection[str]:
            return (number,)

        port = here.host.partition(":")[2]
        found = fetched(f"http://uskyldig.dk:{port}/", Manner(Names((), lookup), "stdgen-test"))
        assert (found.answer, here.asked) == (Answer(None, Failure.CLOSED), [])


def test_a_name_is_resolved_once_so_that_it_cannot_lead_elsewhere_after_it_was_judged() -> None:
    numbers = iter(["127.0.0.1", "127.0.0.2"])

    def lookup(_host: str, _port: int) -> Collection[str]:
        return (next(numbers),)

    with site({"/": page(b"hej")}) as here:
        host = f"skifter.dk:{here.host.partition(':')[2]}"
        assert fetched(f"http://{host}/", Manner(Names((host,), lookup), "stdgen-test")).answer.status == 200
        assert here.asked[0].headers["host"] == host
    assert next(numbers) == "127.0.0.2"


def test_an_endless_body_is_read_up_to_the_cap() -> None:
    found = got(endless(OK + b"\r\n", b"x" * 50_000), Wanted(most=200_000, seconds=20))
    assert (found.answer, len(found.body)) == (Answer(200), 200_001)


def test_a_body_that_is_not_wanted_is_not_read() -> None:
    found = got(endless(OK + b"\r\n", b"x" * 50_000), Wanted(most=0))
    assert (found.answer, found.body) == (Answer(200), b"")


@pytest.mark.parametrize(
    "does",
    [
        endless(b"", b"H", 0.05),
        endless(OK, b"X-A: b\r\n", 0.05),
        endless(OK + b"\r\n", b"x", 0.05),
        endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", 0.05),
        endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
        endless(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"")[:10], b"\x00\x00\x00\xff\xff", 0.05),
    ],
    ids=["status", "headers", "body", "chunks", "going on", "packed nothing"],
)
def test_a_slow_drip_ends_at_its_hour(does: Does) -> None:
    began = monotonic()
    found = got(does, Wanted(most=1_000_000, seconds=0.7))
    assert found.answer.failure is Failure.TIMEOUT
    assert monotonic() - began < 5


@pytest.mark.parametrize(
    "does",
    [
        raw(b"SSH-2.0-OpenSSH_9.6\r\n"),
        raw(b"\x15\x03\x01\x00\x02\x02\x46"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhej"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: nej\r\n\r\n"),
        raw(b"HTTP/1.1 abc\r\n\r\n"),
        raw(b""),
        endless(OK, b"X-Fyld: " + b"a" * 1000 + b"\r\n"),
        endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
        raw(OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nhej"),
        raw(OK + b"Content-Encoding: br\r\nContent-Length: 3\r\n\r\nhej"),
        raw(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
    ],
)
def test_what_is_no_reply_is_a_failure_and_no_error(does: Does) -> None:
    assert got(does, Wanted(most=1_000_000, seconds=2)).answer.failure in (Failure.GARBLED, Failure.UNREACHED, Failure.TIMEOUT)


def test_a_packed_page_is_unpacked() -> None:
    assert got(page(gzip.compress(b"hej"), Content_Encoding="gzip")).body == b"hej"
    assert got(page(zlib.compress(b"hej"), Content_Encoding="deflate")).body == b"hej"


def test_a_bomb_is_unpacked_up_to_the_cap() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(got(page(bomb, Content_Encoding="gzip"), Wanted(most=100_000)).body) == 100_001


def test_a_host_that_nobody_answers_on_is_not_reached() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{taken.getsockname()[1]}"
        assert fetched(f"http://{host}/", Manner(Names((host,)), "stdgen-test")).answer == Answer(None, Failure.UNREACHED)


def test_a_host_that_takes_the_call_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        host = f"127.0.0.1:{server.getsockname()[1]}"
        began = monotonic()
        found = fetched(f"http://{host}/", Manner(Names((host,)), "stdgen-test"), Wanted(seconds=0.5))
        assert (found.answer, monotonic() - began < 5) == (Answer(None, Failure.TIMEOUT), True)


def test_a_secure_address_of_a_host_that_does_not_speak_so_is_insecure_or_not_reached() -> None:
    with site({"/": page(b"")}) as here:
        found = fetched(f"https://{here.host}/", here.manner, Wanted(seconds=3))
        assert found.answer.failure in (Failure.INSECURE, Failure.UNREACHED, Failure.TIMEOUT)


def test_each_address_is_told_before_it_is_asked_and_a_refusal_ends_the_way() -> None:
    told: list[str] = []

    def before(address: str) -> None:
        told.append(address)
        if address.endswith("/ny"):
            raise PermissionError(address)

    with site({"/": moved("/ny"), "/ny": page(b"")}) as here:
        with pytest.raises(PermissionError):
            fetched(f"{here.address}/", here.manner, before=before)
        assert told == [f"{here.address}/", f"{here.address}/ny"]
        assert here.times("/ny") == 0


def test_a_hop_carries_its_status_and_where_it_led() -> None:
    with site({"/": moved("/a", 302), "/a": moved("/b", 308), "/b": status(404)}) as here:
        found = fetched(f"{here.address}/", here.manner)
        assert found.answer == Answer(404, None, (Hop(302, f"{here.address}/a"), Hop(308, f"{here.address}/b")))
