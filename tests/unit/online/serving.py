"""Paths become what a server on loopback does when it is asked for them."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from stdgen.online.asking import Manner
from stdgen.online.hosts import Names

Does = Callable[[BaseHTTPRequestHandler], None]


class Asked(NamedTuple):
    """A question as the server saw it."""

    method: str
    path: str
    headers: Mapping[str, str]


class Site(NamedTuple):
    """A running server: its address without a slash last, its host with port, and what it was asked so far."""

    address: str
    host: str
    asked: list[Asked]

    @property
    def manner(self) -> Manner:
        """A manner in which it may be asked."""
        return Manner(Names((self.host,)), "stdgen-test")

    def times(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(each.path == path for each in self.asked)


@contextmanager
def site(pages: Mapping[str, Does], other: Does | None = None) -> Iterator[Site]:
    """A server with these pages, by path without query, and this for any other; 404 where nothing is told."""
    asked: list[Asked] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append(Asked(self.command, self.path, {name.lower(): value for name, value in self.headers.items()}))
            self.close_connection = True
            try:
                pages.get(self.path.partition("?")[0], other or status(404))(self)
            except (BrokenPipeError, ConnectionResetError):
                return

        do_HEAD = do_CONNECT = do_GET  # noqa: N815  # the names that the library looks for

        def log_message(self, *_: object) -> None:  # a test is silent
            return

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 50

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            host = f"127.0.0.1:{server.server_port}"
            yield Site(f"http://{host}", host, asked)
        finally:
            server.shutdown()
            thread.join()


def status(code: int, body: bytes = b"", **headers: str) -> Does:
    """A page with this status, body and these headers (`_` for `-`)."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(body)

    return does


def page(body: bytes, **headers: str) -> Does:
    """A page that is there."""
    return status(200, body, **headers)


def moved(to: str, code: int = 301) -> Does:
    """A redirection."""
    return status(code, Location=to)


def raw(*pieces: bytes) -> Does:
    """These bytes, whatever they are, instead of a reply."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        for piece in pieces:
            handler.wfile.write(piece)

    return does


def endless(head: bytes, piece: bytes, pause: float = 0.0) -> Does:
    """These bytes, and then this piece for ever."""

    def does(handler: BaseHTTPRequestHandler) -> None:
        still = threading.Event()
        handler.wfile.write(head)
        while True:
            handler.wfile.write(piece)
            if pause:
                still.wait(pause)

    return does
