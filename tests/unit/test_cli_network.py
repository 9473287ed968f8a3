"""What the machine and the call say becomes the manner in which servers are asked."""

import pytest

from stdgen.cli.network import host


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("intra.kommunen.dk", "intra.kommunen.dk"),
        ("Intra.Kommunen.dk:8080", "intra.kommunen.dk:8080"),
        ("intra.køge.dk", "intra.xn--kge-0na.dk"),
        ("127.0.0.1:80", "127.0.0.1:80"),
        ("[::1]:8080", "::1:8080"),
    ],
)
def test_a_host_is_let_in_by_the_name_that_addresses_have(given: str, named: str) -> None:
    assert host(given) == named
