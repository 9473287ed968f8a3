"""Where each form of a standard is written."""

from pathlib import Path

import pytest

from stdgen.cli.build import targets
from stdgen.cli.exits import CallError
from stdgen.cli.files import File


def _file(name: str) -> File:
    return File(Path("/somewhere", name), name)


def test_a_form_is_named_after_the_folder_and_the_file() -> None:
    file = _file("minkommune/hjemmehjaelp.yaml")
    assert targets([file], ["pdf", "html"], Path("out")) == {
        (file, "pdf"): Path("out/minkommune/hjemmehjaelp.pdf"),
        (file, "html"): Path("out/minkommune/hjemmehjaelp.html"),
    }


@pytest.mark.parametrize("other", ["b/minkommune/a.yaml", "a/minkommune/a.yml", "b/MinKommune/A.yaml"])
def test_two_standards_that_would_share_a_file_are_refused(other: str) -> None:
    with pytest.raises(CallError) as refused:
        targets([_file("a/minkommune/a.yaml"), _file(other)], ["pdf"], Path("out"))
    assert all(name in refused.value.message.da for name in ("a/minkommune/a.yaml", other))
