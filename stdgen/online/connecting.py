"""A host's numbers become a connection to one of them, which nothing that a server does keeps open past its hour."""

from collections.abc import Iterable
from ssl import SSLCertVerificationError, SSLContext, SSLError
from time import monotonic
from typing import Any

import httpcore

from stdgen.model.answer import Failure
from stdgen.online.hosts import Names, Unanswered

MOST = 4
"""Numbers of one host that are tried."""
UNKNOWN_ISSUER = (18, 19, 20, 21)
"""OpenSSL's codes for a chain that ends in somebody unknown; browsers often know more of such a chain than its server sends."""


class Backend(httpcore.NetworkBackend):
    """Connects to judged numbers only, until an hour of the monotonic clock."""

    def __init__(self, names: Names, until: float) -> None:
        self._names, self._until = names, until
        self._machine = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream to the first of the host's numbers that takes the call; Unanswered for a host that may not be asked."""
        refused: Exception = httpcore.ConnectError(host)
        for number in self._names.numbers(host, port)[:MOST]:
            try:
                stream = self._machine.connect_tcp(number, port, _left(self._until, timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refused = error
            else:
                return _Timed(stream, self._until)
        raise refused


class _Timed(httpcore.NetworkStream):
    """Gives up at its hour however often something comes: a server that sends a byte now and then never runs into a pause."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self._stream, self._until = stream, until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._until, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._until, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            return _Timed(self._stream.start_tls(ssl_context, server_hostname, _left(self._until, timeout)), self._until)
        except httpcore.ConnectError as error:
            if isinstance(error.__cause__, SSLError):
                unknown = isinstance(error.__cause__, SSLCertVerificationError) and error.__cause__.verify_code in UNKNOWN_ISSUER
                raise Unanswered(Failure.UNVOUCHED if unknown else Failure.INSECURE) from error
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(until: float, timeout: float | None) -> float:
    """Seconds that a step may take; ReadTimeout where the hour has come."""
    left = until - monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout
    return left if timeout is None else min(left, timeout)
