"""Expressions that are compiled when they are first asked."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import stdgen
from stdgen.model.pattern import pattern


def test_a_pattern_finds_what_the_expression_finds() -> None:
    late, known = pattern(r"(?P<word>[a-zæøå]+)\s", re.IGNORECASE), re.compile(r"(?P<word>[a-zæøå]+)\s", re.IGNORECASE)
    words = "Formål med støtten "
    assert [match.span("word") for match in late.finditer(words)] == [match.span("word") for match in known.finditer(words)]
    assert late.sub("-", words) == known.sub("-", words)
    assert (late.pattern, late.flags, late.groups) == (known.pattern, known.flags, known.groups)


def test_a_broken_expression_is_told_at_its_first_use() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("")


def test_every_expression_of_the_house_compiles() -> None:
    found = dict(_patterns())
    assert len(found) > 100
    assert all(each.groups >= 0 for each in found.values())


def _patterns() -> Iterator[tuple[str, Any]]:
    for module in pkgutil.walk_packages(stdgen.__path__, "stdgen."):
        if module.name != "stdgen.__main__":
            for name, value in vars(import_module(module.name)).items():
                if type(value).__module__ == "stdgen.model.pattern":
                    yield f"{module.name}.{name}", value
