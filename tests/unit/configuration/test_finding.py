"""Where the configuration of a folder is found."""

import os
from pathlib import Path

import pytest

from stdgen.configuration.finding import NAME, found


def test_the_nearest_above_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / NAME).touch()
    assert found(deep) == tmp_path / NAME
    (tmp_path / "a" / NAME).touch()
    assert found(deep) == tmp_path / "a" / NAME


def test_a_folder_is_gone_up_as_it_is_written_even_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere" / "deep").mkdir(parents=True)
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "linked").symlink_to(tmp_path / "elsewhere" / "deep", target_is_directory=True)
    (tmp_path / "here" / NAME).touch()
    assert found(tmp_path / "here" / "linked") == tmp_path / "here" / NAME


def test_a_path_is_taken_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / NAME).touch()
    monkeypatch.chdir(tmp_path / "a")
    assert found(Path()) == found(Path("../a")) == tmp_path / NAME


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_what_is_no_file_is_found_too_so_that_it_is_told(tmp_path: Path, kind: str) -> None:
    if kind == "folder":
        (tmp_path / NAME).mkdir()
    else:
        (tmp_path / NAME).symlink_to("nowhere")
    assert found(tmp_path) == tmp_path / NAME


def test_without_any_there_is_none() -> None:
    assert found(Path(os.sep)) is None
