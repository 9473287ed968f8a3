import json

import pytest

from stdgen import resources


def test_every_schema_is_found_by_its_name() -> None:
    names = [file.name.removesuffix(".schema.json") for file in resources.schemas().iterdir() if file.name.endswith(".schema.json")]
    assert {"standard", "profile"} <= set(names)
    assert all(
        resources.schema(name) == json.loads(resources.schemas().joinpath(f"{name}.schema.json").read_text("utf-8")) for name in names
    )


def test_the_neutral_profile_is_among_the_templates() -> None:
    assert resources.templates().joinpath("standard", "profile.yaml").is_file()


def test_a_schema_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        resources.schema("none")
