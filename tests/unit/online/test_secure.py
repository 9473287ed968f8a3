"""Secure addresses, and the ways through a proxy."""

import datetime
import socket
import ssl
import threading
from collections.abc import Callable, Collection, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from stdgen.cli import network
from stdgen.model.answer import Answer, Failure
from stdgen.online import asking
from stdgen.online.asking import Manner
from stdgen.online.fetching import Wanted, fetched
from stdgen.online.hosts import Names
from stdgen.online.links import asked
from tests.unit.online.serving import page, raw, site, status

NAME = "kommunen.test"
SOON = Wanted(most=1000, seconds=5)


def signed(folder: Path, name: str, days: int = 1) -> Path:
    """A certificate of its own for this name, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    own = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    target = folder / f"{name}{days}.pem"
    target.write_bytes(key.private_bytes(*own) + made.public_bytes(own[0]))
    return target


@pytest.fixture(name="secure")
def _secure() -> Iterator[Callable[[Path], int]]:
    """Starts a server with a certificate, and gives its port; it says «hej» to whoever accepts the certificate."""
    servers: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(certificate: Path) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)

        def serve() -> None:
            while True:
                try:
                    link, _ = server.accept()
                except OSError:
                    return
                try:
                    with context.wrap_socket(link, server_side=True) as safe:
                        safe.recv(10_000)
                        safe.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhej")
                except OSError:
                    continue

        threads.append(threading.Thread(target=serve))
        threads[-1].start()
        port: int = server.getsockname()[1]
        return port

    yield start
    for server in servers:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
    for thread in threads:
        thread.join()


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    asking._security.cache_clear()
    yield
    asking._security.cache_clear()


def at(port: int) -> Manner:
    def lookup(_host: str, _port: int) -> Collection[str]:
        return ("127.0.0.1",)

    return Manner(Names((f"{NAME}:{port}",), lookup), "stdgen-test")


def test_a_certificate_that_the_machine_trusts_is_accepted(
    secure: Callable[[Path], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = signed(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    port = secure(certificate)
    found = fetched(f"https://{NAME}:{port}/", at(port), SOON)
    assert (found.answer, found.body) == (Answer(200), b"hej")


@pytest.mark.parametrize(("name", "days"), [("en.anden.test", 1), (NAME, -1)], ids=["another name", "expired"])
def test_a_certificate_of_another_or_of_yesterday_is_not(
    secure: Callable[[Path], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, days: int
) -> None:
    certificate = signed(tmp_path, name, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    port = secure(certificate)
    assert fetched(f"https://{NAME}:{port}/", at(port), SOON).answer == Answer(None, Failure.INSECURE)


def test_a_certificate_that_nobody_vouches_for_is_not(secure: Callable[[Path], int], tmp_path: Path) -> None:
    port = secure(signed(tmp_path, NAME))
    assert fetched(f"https://{NAME}:{port}/", at(port), SOON).answer == Answer(None, Failure.UNVOUCHED)


def unknown(host: str, _port: int) -> Collection[str]:
    """A machine that knows nothing but itself."""
    if host == "127.0.0.1":
        return (host,)
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def through(proxy: str, lookup: Callable[[str, int], Collection[str]] = unknown) -> Manner:
    return Manner(Names((), lookup), "stdgen-test", lambda _scheme, _host: proxy)


def test_a_proxy_finds_hosts_that_this_machine_does_not_know() -> None:
    with site({"http://www.kommunen.dk/a": page(b"hej")}) as proxy:
        found = fetched("http://www.kommunen.dk/a", through(proxy.address), SOON)
        assert (found.answer, found.body) == (Answer(200), b"hej")
        assert [each.path for each in proxy.asked] == ["http://www.kommunen.dk/a"]


@pytest.mark.parametrize("address", ["http://10.0.0.1/", "http://localhost/", "http://169.254.169.254/latest/meta-data/"])
def test_no_proxy_is_asked_for_a_closed_host(address: str) -> None:
    with site({}, other=page(b"hemmelig")) as proxy:
        found = fetched(address, Manner(Names(), "stdgen-test", lambda _scheme, _host: proxy.address), SOON)
        assert (found.answer, proxy.asked) == (Answer(None, Failure.CLOSED), [])


def relayed(to: int) -> Callable[[BaseHTTPRequestHandler], None]:
    """What a proxy does with a secure address: it hands on what both say."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        with socket.create_connection(("127.0.0.1", to)) as link:
            back = threading.Thread(target=pump, args=(link, handler.connection))
            back.start()
            pump(handler.connection, link)
            back.join()

    return does


def pump(first: socket.socket, second: socket.socket) -> None:
    try:
        while data := first.recv(10_000):
            second.sendall(data)
        second.shutdown(socket.SHUT_WR)
    except OSError:
        return


def test_a_secure_address_goes_through_a_proxy_and_its_certificate_is_judged_here(
    secure: Callable[[Path], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = signed(tmp_path, NAME)
    port = secure(certificate)
    with site({f"{NAME}:443": relayed(port)}) as proxy:
        untrusted = fetched(f"https://{NAME}/", through(proxy.address), SOON).answer
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        asking._security.cache_clear()
        trusted = fetched(f"https://{NAME}/", through(proxy.host), SOON)
    assert (untrusted, trusted.answer, trusted.body) == (Answer(None, Failure.UNVOUCHED), Answer(200), b"hej")


def test_a_host_that_has_no_other_door_is_asked_by_the_secure_one(
    secure: Callable[[Path], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = signed(tmp_path, NAME)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    port = secure(certificate)
    with site({f"{NAME}:443": relayed(port)}, other=lambda _: None) as proxy:
        assert asked(f"http://{NAME}/frister", through(proxy.address), rest=0) == Answer(200)
        assert asked("http://tavs.test/frister", through(proxy.address), rest=0).status is None


@pytest.mark.parametrize("does", [status(502), status(407), raw(b"SSH-2.0\r\n")])
def test_a_proxy_that_refuses_makes_no_link_dead(does: Callable[[BaseHTTPRequestHandler], None]) -> None:
    with site({}, other=does) as proxy:
        found = fetched("https://findes.ikke.dk/", through(proxy.address), SOON).answer
        assert not found.is_gone
        assert found.failure in (Failure.UNREACHED, Failure.GARBLED)


def test_the_machines_own_proxy_is_used_but_for_the_hosts_that_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", "http://proxy.kommunen.dk:8080")
    monkeypatch.setenv("no_proxy", "intra.kommunen.dk")
    proxy = network.manner().proxy
    assert [proxy("http", "www.borger.dk"), proxy("http", "intra.kommunen.dk"), proxy("https", "www.borger.dk")] == [
        "http://proxy.kommunen.dk:8080",
        "",
        "",
    ]
