"""The command as a process on the web: its links are tried, and who waits for a slow server may stop waiting."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from tests.unit.online.serving import Site, endless, page, site

OWN = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}


def command(here: Site, folder: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    """The call with this host let in, and its surroundings."""
    own = OWN | {"XDG_CACHE_HOME": str(folder), "no_proxy": "127.0.0.1"}
    return [sys.executable, "-m", "stdgen", *arguments, "--allow-host", here.host], own


def test_many_documents_and_links_are_tried_in_one_run(tmp_path: Path) -> None:
    documents = tmp_path / "dokumenter"
    documents.mkdir()
    with site({f"/{number}": page(b"") for number in range(0, 40, 2)}) as here:
        for number in range(40):
            text = f"<h1>Støtte</h1><h2>Frist</h2><p>Se <a href='{here.address}/{number}'>fristen</a> og <a href='/top'>top</a>.</p>"
            documents.joinpath(f"{number:02}.html").write_text(text, encoding="utf-8")
        call, own = command(here, tmp_path / "cache", "check", str(documents), "--online", "--format", "json")
        done = subprocess.run(call, capture_output=True, env=own, timeout=120, check=False)
    assert (done.returncode, done.stderr.decode()) == (1, "links efterprøvet: 40\n")
    dead = [any(each["name"] == "dead-link" for each in document["findings"]) for document in json.loads(done.stdout)["documents"]]
    assert dead == [False, True] * 20


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_an_interrupted_call_ends_at_once(tmp_path: Path) -> None:
    with site({"/a.pdf": endless(b"HTTP/1.1 200 OK\r\n\r\n%PDF-", b"x", 0.1)}) as here:
        call, own = command(here, tmp_path, "check", f"{here.address}/a.pdf")
        with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=own) as process:
            until = monotonic() + 20
            while not here.asked and monotonic() < until:
                Event().wait(0.05)
            began = monotonic()
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=20)
        assert (process.returncode, err) == (130, b"")
        assert monotonic() - began < 5


def test_what_was_fetched_is_not_left_behind_where_there_is_no_folder_to_keep_it_in(tmp_path: Path) -> None:
    home, passing = tmp_path / "hjem", tmp_path / "midlertidig"
    home.write_bytes(b"")
    passing.mkdir()
    with site({"/a.html": page("<h1>Støtte</h1>".encode())}) as here:
        call, own = command(here, home / "cache", "check", f"{here.address}/a.html", "--format", "json", "--fail-on", "never")
        done = subprocess.run(call, capture_output=True, env=own | {"TMPDIR": str(passing)}, timeout=60, check=False)
    assert (done.returncode, json.loads(done.stdout)["documents"][0]["status"]) == (0, "read")
    assert list(passing.iterdir()) == []


def test_who_stays_offline_does_not_pay_for_the_network(tmp_path: Path) -> None:
    tmp_path.joinpath("a.html").write_text("<h1>Støtte</h1><p>Se <a href='https://www.kommunen.dk/'>siden</a>.</p>", encoding="utf-8")
    said = "import sys; from stdgen.cli import entry; entry.run(['check', 'a.html']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, cwd=tmp_path, env=OWN, timeout=60, check=True)
    assert {"httpcore", "certifi", "ssl", "http.client"} & set(done.stderr.decode().split()) == set()
