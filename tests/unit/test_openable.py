"""Paths become bytes, or a reason, without waiting for what may never come."""

import array
import fcntl
import os
import socket
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from stdgen.cli import loading
from stdgen.cli.files import File, found
from stdgen.cli.openable import bytes_of, real
from stdgen.model.limits import FILE_BYTES
from stdgen.readers import SUFFIXES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes with names nor devices with paths")


def reason(path: Path) -> str:
    fault = loading.one(File(path, path.name)).fault
    return fault.da if fault else ""


def test_a_pipe_that_somebody_writes_to_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "a.pdf"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR)  # so that opening does not wait for the other side
    os.write(held, b"%PDF" * 100)

    def let_go() -> None:
        while unread(held):
            time.sleep(0.01)
        os.close(held)

    writer = threading.Thread(target=let_go)
    writer.start()
    assert bytes_of(pipe) == b"%PDF" * 100
    writer.join()


def unread(pipe: int) -> int:
    """How many bytes wait in a pipe."""
    count = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, count)
    return count[0]


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.pdf"
    os.mkfifo(pipe)
    assert reason(pipe) == "filen kunne ikke åbnes: der er ikke noget program, der skriver til den"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_no_file(device: str) -> None:
    assert reason(Path(device)) == "filen kunne ikke åbnes: det er et apparat, ikke en fil"


def test_a_socket_is_told(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "a.pdf"))
        assert reason(tmp_path / "a.pdf").startswith("filen kunne ikke åbnes: ")


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert reason(tmp_path) == "mappen kunne ikke åbnes: det er en mappe"


def test_a_file_that_has_vanished_is_told(tmp_path: Path) -> None:
    assert reason(tmp_path / "a.pdf") == "filen kunne ikke åbnes: mappen eller filen findes ikke"


def test_links_that_point_at_each_other_are_told_and_stop_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").symlink_to("b.pdf")
    (tmp_path / "b.pdf").symlink_to("a.pdf")
    (tmp_path / "c.pdf").write_bytes(b"%PDF")
    taken = [loading.one(file) for file in found([str(tmp_path)], SUFFIXES)]
    told = "filen kunne ikke åbnes: genvejene peger på hinanden"
    assert [each.fault.da if each.fault else each.data for each in taken] == [told, told, b"%PDF"]


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").symlink_to("nowhere.pdf")
    assert [loading.one(file).fault is None for file in found([str(tmp_path)], SUFFIXES)] == [False]
    assert real(tmp_path / "a.pdf").name == "nowhere.pdf"


@contextmanager
def as_anyone() -> Iterator[None]:
    """Nothing is closed to the machine's owner, so as somebody else."""
    owner = os.geteuid()
    if owner == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(owner)


def test_a_folder_that_may_not_be_looked_into_is_told_and_stops_no_other() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "b.pdf").write_bytes(b"%PDF")
        (folder / "closed").mkdir(mode=0)
        with as_anyone():
            taken = [loading.one(file) for file in found([name], SUFFIXES)]
        (folder / "closed").chmod(0o700)
    assert [each.fault.da if each.fault else each.data for each in taken] == [
        b"%PDF",
        "mappen kunne ikke åbnes: du har ikke adgang til den",
    ]


def test_no_more_is_read_than_shows_that_the_cap_is_broken(tmp_path: Path) -> None:
    large = tmp_path / "a.pdf"
    with large.open("wb") as file:
        file.truncate(FILE_BYTES * 3)
    assert len(bytes_of(large)) == FILE_BYTES + 1
