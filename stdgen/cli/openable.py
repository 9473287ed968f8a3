"""A path becomes bytes, no more than may be read, without waiting for what may never come."""

import errno
import os
import stat
from pathlib import Path

from stdgen.model.limits import FILE_BYTES

_MOST = FILE_BYTES + 1
"""One more than the cap, by which the file shows that it breaks it."""


def bytes_of(path: Path) -> bytes:
    """What stands in a file or comes out of a pipe; OSError where nothing can, or where it is a device.

    Of a file that is larger than may be read, the beginning.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if stat.S_ISFIFO(mode):
            return _piped(handle) + file.read(_MOST)
        if not stat.S_ISREG(mode):
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        return file.read(_MOST)


def real(path: Path) -> Path:
    """Where a path leads in the end; links that lead to each other are left as they are."""
    return Path(os.path.realpath(path))


def _piped(handle: int) -> bytes:
    """The first bytes of a pipe that somebody writes to; after that, reading waits for the writer."""
    try:
        first = os.read(handle, 1)
    except BlockingIOError:
        first = b""
    else:
        if not first:
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
    os.set_blocking(handle, True)
    return first
