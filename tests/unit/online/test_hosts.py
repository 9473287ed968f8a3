"""Only what everybody can reach is connected to."""

import socket
from collections.abc import Collection

import pytest

from stdgen.model.answer import Failure
from stdgen.online.hosts import CONTROL, Names, Unanswered, is_public

CLOSED = (
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fd00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::7f00:1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "2002:a00:1::",
    "/run/socket",
    "",
)
OPEN = ("8.8.8.8", "193.104.1.1", "2a00:1450:400f:80c::2004", "64:ff9b::808:808", "2002:808:808::1")


@pytest.mark.parametrize("number", CLOSED)
def test_a_number_that_is_not_everybodys_is_closed(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", OPEN)
def test_a_public_number_is_open(number: str) -> None:
    assert is_public(number)


def names(*allow: str, **known: str) -> Names:
    """Names that know these hosts (`_` for `.`), each with its numbers, and that names work at all."""
    table = {name.replace("_", "."): numbers.split() for name, numbers in known.items()} | {CONTROL[0]: ["8.8.8.8"]}

    def lookup(host: str, _port: int) -> Collection[str]:
        if host not in table:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return table[host]

    return Names(allow, lookup)


def failure(found: Names, host: str, port: int = 443) -> Failure:
    with pytest.raises(Unanswered) as refused:
        found.numbers(host, port)
    return refused.value.failure


def test_a_host_is_refused_where_only_one_of_its_numbers_is_closed() -> None:
    assert failure(names(site_dk="8.8.8.8 127.0.0.1"), "site.dk") is Failure.CLOSED


def test_a_host_of_public_numbers_gets_them_with_the_old_kind_first() -> None:
    assert names(site_dk="2a00:1450:400f:80c::2004 8.8.8.8").numbers("site.dk", 443) == ("8.8.8.8", "2a00:1450:400f:80c::2004")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "localhost", "::1", "::ffff:127.0.0.1"])
def test_loopback_is_refused_however_it_is_written(host: str) -> None:
    assert failure(Names(), host, 80) in (Failure.CLOSED, Failure.OFFLINE, Failure.NO_NAME)


def test_a_host_is_let_in_by_name_on_every_port() -> None:
    found = names("intranet.dk", intranet_dk="10.0.0.1", anden_dk="10.0.0.2")
    assert [found.numbers("intranet.dk", port) for port in (80, 443, 8765)] == [("10.0.0.1",)] * 3
    assert failure(found, "anden.dk", 8765) is Failure.CLOSED


def test_a_host_is_let_in_with_a_port_on_that_port_alone() -> None:
    found = names("intranet.dk:8080", intranet_dk="10.0.0.1")
    assert found.numbers("intranet.dk", 8080) == ("10.0.0.1",)
    assert failure(found, "intranet.dk", 443) is Failure.CLOSED


def test_a_name_that_is_not_found_does_not_exist() -> None:
    assert failure(names(), "findes-ikke.dk") is Failure.NO_NAME


def test_where_no_name_at_all_is_found_it_is_the_network_that_is_missing() -> None:
    def lookup(_host: str, _port: int) -> Collection[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    assert failure(Names((), lookup), "findes-ikke.dk") is Failure.OFFLINE


def test_a_name_that_its_own_servers_do_not_tell_of_is_not_said_to_be_missing() -> None:
    def lookup(host: str, _port: int) -> Collection[str]:
        if host in CONTROL:
            return ("8.8.8.8",)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    assert failure(Names((), lookup), "syg.dk") is Failure.UNREACHED


def test_a_name_with_a_label_that_no_name_may_have_does_not_exist() -> None:
    assert failure(Names(), f"{'a' * 70}.dk") in (Failure.NO_NAME, Failure.OFFLINE)
