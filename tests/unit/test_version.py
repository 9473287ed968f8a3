"""The version stands in two places."""

import tomllib
from pathlib import Path

from stdgen import __version__


def test_the_package_has_the_version_that_it_is_packed_with() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
