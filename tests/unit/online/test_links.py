"""An address is held to be gone only where it is."""

import socket
from collections.abc import Collection
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from stdgen.model.answer import Answer, Failure, Hop
from stdgen.online.asking import Manner
from stdgen.online.cache import FRESH, Cache
from stdgen.online.hosts import Names
from stdgen.online.links import TIRED, answers, asked
from stdgen.online.politeness import Manners
from tests.unit.online.serving import Does, Site, moved, page, site, status

NOW = 1_795_000_000.0
AT_ONCE = Manners(pause=0, rest=0)


def by_method(look: Does, read: Does) -> Does:
    """One reply to a look, another to a reading."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        (look if handler.command == "HEAD" else read)(handler)

    return does


def in_turn(*each: Does) -> Does:
    """A new reply each time, the last for ever."""
    left = list(each)
    return lambda handler: (left.pop(0) if len(left) > 1 else left[0])(handler)


def ask(does: Does) -> tuple[Answer, list[str]]:
    with site({"/a": does, "/": page(b"")}) as here:
        found = asked(f"{here.address}/a", here.manner, rest=0)
        return found._replace(hops=tuple(Hop(hop.status, hop.address.removeprefix(here.address)) for hop in found.hops)), [
            each.method for each in here.asked
        ]


@pytest.mark.parametrize(
    ("does", "answer", "methods"),
    [
        (page(b""), Answer(200), ["HEAD"]),
        (by_method(status(404), page(b"")), Answer(200), ["HEAD", "GET"]),
        (by_method(status(405), page(b"")), Answer(200), ["HEAD", "GET"]),
        (by_method(status(501), page(b"")), Answer(200), ["HEAD", "GET"]),
        (by_method(status(403), page(b"")), Answer(200), ["HEAD", "GET"]),
        (by_method(lambda _: None, page(b"")), Answer(200), ["HEAD", "GET"]),
        (status(404), Answer(404), ["HEAD", "GET"]),
        (status(410), Answer(410), ["HEAD", "GET"]),
        (status(403), Answer(403), ["HEAD", "GET"]),
        (status(429), Answer(429), ["HEAD", "GET"]),
        (status(500), Answer(500), ["HEAD", "GET", "GET"]),
        (in_turn(status(503), status(503), page(b"")), Answer(200), ["HEAD", "GET", "GET"]),
        (moved("/"), Answer(200, None, (Hop(301, "/"),)), ["HEAD", "HEAD"]),
        (moved("/nej"), Answer(404, None, (Hop(301, "/nej"),)), ["HEAD", "HEAD", "GET", "GET"]),
        (moved("file:///etc/passwd"), Answer(None, Failure.NOT_WEB), ["HEAD"]),
    ],
)
def test_an_address_is_read_where_a_look_does_not_tell(does: Does, answer: Answer, methods: list[str]) -> None:
    assert ask(does) == (answer, methods)


def found(here: Site, cache: Cache, *paths: str) -> list[Answer]:
    addresses = [f"{here.address}{path}" for path in paths]
    told = answers(addresses, here.manner, cache, manners=AT_ONCE)
    return [told[address] for address in addresses]


def test_each_address_is_asked_once_a_run_and_once_a_day(tmp_path: Path) -> None:
    with site({"/a": page(b"")}) as here:
        assert found(here, Cache(tmp_path, NOW), "/a", "/a") == [Answer(200)] * 2
        assert found(here, Cache(tmp_path, NOW + 60), "/a") == [Answer(200)]
        assert here.times("/a") == 1
        assert found(here, Cache(tmp_path, NOW + FRESH), "/a") == [Answer(200)]
        assert here.times("/a") == 2


def test_an_address_that_was_gone_is_asked_again(tmp_path: Path) -> None:
    with site({"/a": in_turn(status(404), status(404), page(b""))}) as here:
        assert [found(here, Cache(tmp_path, NOW), "/a") for _ in range(2)] == [[Answer(404)], [Answer(200)]]


def test_each_answer_is_told_as_it_comes(tmp_path: Path) -> None:
    told: list[str] = []
    with site({"/a": page(b""), "/b": page(b"")}) as here:
        for _ in range(2):
            answers([f"{here.address}/a", f"{here.address}/b"], here.manner, Cache(tmp_path, NOW), manners=AT_ONCE, told=told.append)
        assert sorted(told) == sorted([f"{here.address}/a", f"{here.address}/b"] * 2)


@pytest.mark.parametrize(("code", "times"), [(429, 2), (503, 3)])
def test_a_host_that_is_asked_too_much_is_left_alone(tmp_path: Path, code: int, times: int) -> None:
    with site({}, other=status(code)) as here:
        addresses = [f"{here.address}/{number}" for number in range(20)]
        told = answers(addresses, here.manner, Cache(tmp_path, NOW), manners=Manners(1, 0, rest=0))
        assert set(told.values()) == {Answer(code)}
        assert len(here.asked) == times * TIRED


def test_a_host_of_which_one_page_is_busy_is_asked_on(tmp_path: Path) -> None:
    with site({"/busy": status(503)}, other=page(b"")) as here:
        paths = ["/busy" if number % 2 else f"/{number}" for number in range(20)]
        addresses = [f"{here.address}{path}?{number}" for number, path in enumerate(paths)]
        told = answers(addresses, here.manner, Cache(tmp_path, NOW), manners=Manners(1, 0, rest=0))
        assert [told[address].status for address in addresses] == [200, 503] * 10


def test_a_host_that_does_not_answer_is_not_asked_for_ever(tmp_path: Path) -> None:
    calls: list[str] = []
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{taken.getsockname()[1]}"

        def lookup(name: str, _port: int) -> Collection[str]:
            calls.append(name)
            return ("127.0.0.1",)

        manner = Manner(Names((host,), lookup), "stdgen-test")
        told = answers([f"http://{host}/{number}" for number in range(20)], manner, Cache(tmp_path, NOW), manners=Manners(1, 0, rest=0))
    assert set(told.values()) == {Answer(None, Failure.UNREACHED)}
    assert len(calls) == 3 * TIRED
