"""What was fetched is kept, and a folder that somebody meddled with does no harm."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from stdgen.model.answer import Answer, Failure, Hop
from stdgen.online.cache import FRESH, KEPT, Cache, Kept

NOW = 1_795_000_000.0
HERE = "https://www.kommunen.dk/a"
THERE = Answer(200, None, (Hop(301, "https://www.kommunen.dk/b"),))
KEPT_PAGE = Kept(HERE, hashlib.sha256(b"hej").hexdigest(), "text/html", '"1"', "Mon, 02 Nov 2026 10:00:00 GMT")


def test_an_address_that_answered_is_not_asked_again_the_same_day(tmp_path: Path) -> None:
    Cache(tmp_path, NOW).keep_answer(HERE, THERE)
    assert [Cache(tmp_path, NOW + later).answer(HERE) for later in (0, FRESH - 1, FRESH, -10)] == [THERE, THERE, None, None]


@pytest.mark.parametrize("answer", [Answer(404), Answer(503), Answer(403), Answer(None, Failure.TIMEOUT)])
def test_an_address_that_gave_no_page_is_asked_each_time(tmp_path: Path, answer: Answer) -> None:
    Cache(tmp_path, NOW).keep_answer(HERE, answer)
    assert Cache(tmp_path, NOW).answer(HERE) is None


def test_a_page_is_kept_with_its_body(tmp_path: Path) -> None:
    Cache(tmp_path, NOW).keep_page(HERE, KEPT_PAGE, b"hej")
    again = Cache(tmp_path, NOW)
    assert (again.page(HERE), again.body(KEPT_PAGE.sha256), again.page(f"{HERE}/")) == (KEPT_PAGE, b"hej", None)


def test_the_same_body_stands_once(tmp_path: Path) -> None:
    for name in "abc":
        Cache(tmp_path, NOW).keep_page(f"{HERE}{name}", KEPT_PAGE, b"hej")
    assert len([*tmp_path.glob("bodies/*")]) == 1


def test_a_body_that_was_changed_counts_as_gone(tmp_path: Path) -> None:
    cache = Cache(tmp_path, NOW)
    cache.keep_page(HERE, KEPT_PAGE, b"hej")
    tmp_path.joinpath("bodies", KEPT_PAGE.sha256).write_bytes(b"nej")
    assert (cache.page(HERE), cache.body(KEPT_PAGE.sha256)) == (None, None)


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[]", b"null", b'{"format": 1}', b"[" * 100_000, b"\xff\xfe", b'{"format": 1, "at": "i dag"}']
)
def test_an_entry_that_is_none_counts_as_not_there(tmp_path: Path, junk: bytes) -> None:
    cache = Cache(tmp_path, NOW)
    cache.keep_answer(HERE, THERE)
    cache.keep_page(HERE, KEPT_PAGE, b"hej")
    for path in (*tmp_path.glob("links/*"), *tmp_path.glob("pages/*")):
        path.write_bytes(junk)
    assert (cache.answer(HERE), cache.page(HERE)) == (None, None)


@pytest.mark.parametrize(("key", "junk"), [("status", "1e999"), ("status", "{}"), ("hops", "[[1e999, 1]]"), ("hops", "7"), ("at", "NaN")])
def test_an_entry_with_junk_in_it_counts_as_not_there(tmp_path: Path, key: str, junk: str) -> None:
    Cache(tmp_path, NOW).keep_answer(HERE, THERE)
    (path,) = tmp_path.glob("links/*")
    told = json.loads(path.read_text(encoding="utf-8")) | {key: "JUNK"}
    path.write_text(json.dumps(told).replace('"JUNK"', junk), encoding="utf-8")
    assert Cache(tmp_path, NOW).answer(HERE) is None


def test_what_there_is_no_room_for_leaves_nothing_behind(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        Cache(tmp_path, NOW).keep_answer(HERE, THERE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [*tmp_path.glob("links/*")] == []


def test_a_sum_that_is_a_path_leads_nowhere(tmp_path: Path) -> None:
    assert Cache(tmp_path / "cache", NOW).body("../../etc/passwd") is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_bytes(b"")
    cache = Cache(file / "cache", NOW)
    cache.keep_answer(HERE, THERE)
    cache.keep_page(HERE, KEPT_PAGE, b"hej")
    cache.clear_out()
    assert (cache.answer(HERE), cache.page(HERE)) == (None, None)


def test_what_nobody_asked_for_in_long_is_thrown_away(tmp_path: Path) -> None:
    cache = Cache(tmp_path, NOW)
    cache.keep_answer(HERE, THERE)
    cache.keep_answer(f"{HERE}/gammel", THERE)
    (old,) = [path for path in tmp_path.glob("links/*") if "gammel" in path.read_text(encoding="utf-8")]
    os.utime(old, (NOW - KEPT - 1,) * 2)
    new = next(path for path in tmp_path.glob("links/*") if path != old)
    os.utime(new, (NOW, NOW))
    cache.clear_out()
    assert [*tmp_path.glob("links/*")] == [new]


def test_the_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache", NOW)
    cache.keep_page(HERE, KEPT_PAGE, b"hej")
    assert [path.stat().st_mode & 0o077 for path in (tmp_path / "cache" / "bodies").iterdir()] == [0]
