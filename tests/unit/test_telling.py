"""A standard is told from other YAML at a glance."""

import pytest

from stdgen import resources
from stdgen.standards.telling import KEYS, OWN, is_standard

STANDARD = "title: Rengøring\nmunicipality: Min Kommune\nservice: Rengøring\nstatus: draft\nsections: []\n"


@pytest.mark.parametrize(
    ("path", "text", "is_one"),
    [
        ("a.yaml", STANDARD, True),
        ("a.yaml", "service:\n", True),
        ("a.yaml", "# yaml-language-server: $schema=../standard.schema.json\n", True),
        ("/x/standards/y/a.yaml", "", True),
        ("a.yaml", '\ufeff"sections":\n', True),
        ("a.yaml", "titel: Rengøring\nmunicipality: Min Kommune\nkapitler: []\nstatus: draft\n", True),
        ("docker-compose.yaml", "services:\n  web: x\n", False),
        ("serverless.yaml", "service: api\nprovider:\n  name: x\nfunctions: {}\n", False),
        ("profile.yaml", "municipality: Min Kommune\nlayout: table\nlook: {}\n", False),
        ("mkdocs.yml", "title: Side\nnav: []\n", False),
        ("a.yaml", "", False),
    ],
)
def test_a_standard_is_told_from_other_yaml(path: str, text: str, *, is_one: bool) -> None:
    assert is_standard(path, text) is is_one


def test_the_keys_are_those_of_the_schema() -> None:
    assert (frozenset(resources.schema("standard")["properties"]), OWN - KEYS) == (KEYS, frozenset())
