"""What is named on the command line, and what is written."""

import os
from pathlib import Path

import pytest

from stdgen.cli import files, walking
from stdgen.cli.exits import CallError

KNOWN = (".pdf", ".docx", ".yaml")


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "docs/b.pdf",
        "docs/a.PDF",
        "docs/under/c.docx",
        "docs/notes.txt",
        "docs/~$c.docx",
        "docs/.hidden/d.pdf",
        "docs/.e.pdf",
        "empty/x.txt",
    ):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(name.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _sources(*given: str) -> list[str]:
    return [file.source for file in files.found(given, KNOWN)]


@pytest.mark.usefixtures("folder")
class TestFound:
    def test_a_folder_gives_the_documents_below_it_by_name(self) -> None:
        assert _sources("docs") == ["docs/a.PDF", "docs/b.pdf", "docs/under/c.docx"]

    def test_a_file_is_taken_whatever_its_suffix(self) -> None:
        assert _sources("docs/notes.txt") == ["docs/notes.txt"]

    def test_a_pattern_gives_what_it_matches_with_a_known_suffix(self) -> None:
        assert _sources("docs/**/*") == ["docs/a.PDF", "docs/b.pdf", "docs/under/c.docx"]

    def test_a_file_that_is_named_twice_is_taken_once(self) -> None:
        assert _sources("docs/b.pdf", "./docs/b.pdf", "docs") == ["docs/b.pdf", "docs/a.PDF", "docs/under/c.docx"]

    def test_standard_input_has_a_name_of_its_own(self) -> None:
        assert files.found(["-"], KNOWN) == (files.File(None, "<stdin>"),)

    @pytest.mark.parametrize("given", ["nope.pdf", "docs/*.rtf", "empty", "empty/*"])
    def test_an_input_that_names_nothing_is_refused_with_what_was_looked_for(self, given: str) -> None:
        with pytest.raises(CallError) as refused:
            _sources("docs", given)
        assert given in refused.value.message.da
        assert refused.value.hint is not None

    def test_a_name_with_the_signs_of_a_pattern_is_first_taken_as_a_name(self, folder: Path) -> None:
        (folder / "docs" / "[indsæt].pdf").write_bytes(b"")
        assert _sources("docs/[indsæt].pdf") == ["docs/[indsæt].pdf"]


class TestWrite:
    def test_folders_are_made_and_nothing_else_is_left(self, tmp_path: Path) -> None:
        files.write(tmp_path / "a" / "b" / "c.pdf", b"new")
        assert [(path.relative_to(tmp_path).as_posix(), path.read_bytes()) for path in tmp_path.rglob("*") if path.is_file()] == [
            ("a/b/c.pdf", b"new")
        ]

    def test_a_file_that_cannot_be_replaced_stays_as_it_was(self, tmp_path: Path) -> None:
        target = tmp_path / "taken"
        (target / "inside").mkdir(parents=True)
        with pytest.raises(CallError):
            files.write(target, b"new")
        assert sorted(path.name for path in tmp_path.rglob("*")) == ["inside", "taken"]

    @pytest.mark.parametrize(("place", "why"), [("a.txt/under.json", "en del af stien er en fil"), ("x" * 300, "navnet er for langt")])
    def test_why_a_file_cannot_be_written_is_told_in_danish(self, tmp_path: Path, place: str, why: str) -> None:
        (tmp_path / "a.txt").write_bytes(b"")
        with pytest.raises(CallError) as refused:
            files.write(tmp_path / place, b"new")
        assert refused.value.message.da.endswith(f"kunne ikke skrives: {why}" + ", ikke en mappe" * place.startswith("a.txt"))

    @pytest.mark.skipif(os.name == "nt", reason="Windows makes links only for administrators")
    def test_a_link_stays_a_link_to_what_is_written(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("real")
        files.write(tmp_path / "link", b"new")
        assert ((tmp_path / "link").is_symlink(), (tmp_path / "real").read_bytes()) == (True, b"new")

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
    def test_a_pipe_is_written_to_and_not_replaced(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        files.write(pipe, b"new")
        assert (os.read(reader, 10), pipe.is_fifo()) == (b"new", True)
        os.close(reader)

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
    def test_what_is_written_has_the_permissions_of_any_new_file(self, tmp_path: Path) -> None:
        (tmp_path / "plain").write_bytes(b"")
        files.write(tmp_path / "ours", b"")
        assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_a_folder_holds_besides_documents_is_known(tmp_path: Path) -> None:
    for name in ("a.pdf", "noter.txt", ".skjult", "~$a.docx"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in walking.passed_over([str(tmp_path), "-"], (".pdf",))] == ["noter.txt"]
