import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
    SingleQuotedScalarString,
)

from stdgen.yamldata.loading import survey
from stdgen.yamldata.written import Scalar, written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: ø 😀\n", [("ø", "ø"), (" ", " "), ("😀", "😀")]),
        ("\ufeffa: x\r\n   y # z\r\n", [("x", "x"), (" ", "\n   "), ("y", "y")]),
        ("a: 'it''s'\n", [("i", "i"), ("t", "t"), ("'", "''"), ("s", "s")]),
        ('a: "\\u00e5\\x20\\"\\\n   b"\n', [("å", "\\u00e5"), (" ", "\\x20"), ('"', '\\"'), ("b", "b")]),
        ('a: "x\\ny\\tz"\n', [("x", "x"), ("\n", "\\n"), ("y", "y"), ("\t", "\\t"), ("z", "z")]),
        ("a: |2\n   x\n  y\n", [(" ", "   "), ("x", "x"), ("\n", "\n  "), ("y", "y"), ("\n", "\n")]),
        ("a: >-\n  x\n  y\n\n  z\n", [("x", "x"), (" ", "\n  "), ("y", "y"), ("\n", "\n\n  "), ("z", "z")]),
        ("a: ''\n", []),
    ],
)
def test_each_character_knows_what_it_was_written_as(text: str, expected: list[tuple[str, str]]) -> None:
    loaded = survey(text, "a.yaml")
    scalar = loaded.scalars[("a",)]
    found = written(loaded.text, scalar)
    assert found is not None
    assert [(sign, loaded.text[begin:end]) for sign, begin, end in zip(scalar.value, *found, strict=True)] == expected


@pytest.mark.parametrize(("value", "end"), [("xz", 5), ("x y", 5), ("xy z", 5), ("xyz", 5)])
def test_a_value_that_does_not_answer_to_the_source_has_no_places(value: str, end: int) -> None:
    assert written("a: xy", Scalar(value, None, 3, end)) is None


STYLES = {
    "'": SingleQuotedScalarString,
    '"': DoubleQuotedScalarString,
    "|": LiteralScalarString,
    ">": FoldedScalarString,
}
WORDS = st.text("ab'\"\\ \n\tæå😀§.,:#-", min_size=1, max_size=24).filter(lambda words: words.strip() == words)


@given(WORDS, st.sampled_from(sorted(STYLES)))
@settings(deadline=None)
def test_whatever_way_a_text_is_written_each_of_its_signs_is_found(words: str, style: str) -> None:
    out = io.StringIO()
    yaml = YAML()
    yaml.width = 12
    yaml.dump({"a": STYLES[style](words)}, out)
    loaded = survey(out.getvalue(), "a.yaml")
    scalar = loaded.scalars[("a",)]
    found = written(loaded.text, scalar)
    assert found is not None
    assert list(found.begins) == sorted(found.begins)
    solid = [(sign, loaded.text[begin:end]) for sign, begin, end in zip(scalar.value, *found, strict=True) if not sign.isspace()]
    assert [(sign, source) for sign, source in solid if source != sign and source[0] not in "\\'"] == []
