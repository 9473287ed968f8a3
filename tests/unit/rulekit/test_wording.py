"""Wordings: what is found, where, and that no pattern can match where none of its signs stands."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

import stdgen.rulekit
import stdgen.rules
from stdgen.rulekit.wording import Wording, small

kind: Any = import_module("re._constants")
reading: Any = import_module("re._parser")
FRUIT = Wording("pære", ("bær", r"\b[a-zæøå]+bær\b"), ("æble|blomme", r"\b(?:æble|blomme)r?\b"))


@pytest.mark.parametrize("words", ["en pære", "et jordbær", "to blommer", "æble"])
def test_any_of_the_ways_is_found(words: str) -> None:
    assert FRUIT.found(words)


@pytest.mark.parametrize("words", ["", "en banan", "bærbar", "æblegrød"])
def test_a_sign_without_its_pattern_is_not_found(words: str) -> None:
    assert not FRUIT.found(words)


def test_the_first_in_the_text_is_told_whatever_the_order_of_the_ways() -> None:
    match = FRUIT.search("et jordbær, to blommer og en pære")
    assert match is not None
    assert (match[0], match.start()) == ("jordbær", 3)


def test_all_are_told_way_by_way() -> None:
    assert [match[0] for match in FRUIT.all("blommer, pære, hindbær, æble")] == ["hindbær", "blommer", "æble", "pære"]


def test_small_letters_stand_where_the_capitals_stood() -> None:
    assert small("ÆBLE İ Æble") == "æble İ æble"


def _wordings() -> Iterator[tuple[str, Wording]]:
    for package in (stdgen.rulekit, stdgen.rules):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            if not found.ispkg:
                yield from (
                    (f"{found.name}.{name}", each) for name, each in _of(vars(import_module(found.name))) if isinstance(each, Wording)
                )


def _of(names: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, each in names.items():
        values = enumerate(each.values()) if isinstance(each, dict) else ()  # a set as key is printed otherwise in each process
        yield from ((f"{name}[{at}]", value) for at, value in values)
        yield name, each


WAYS = [(name, *way) for name, each in _wordings() for way in each.ways if not isinstance(way, str)]


@pytest.mark.parametrize(("signs", "pattern"), [way[1:] for way in WAYS], ids=[f"{way[0]} {way[1]}" for way in WAYS])
def test_what_a_pattern_matches_holds_one_of_its_signs(signs: str, pattern: str) -> None:
    assert _needs(list(reading.parse(pattern)), tuple(signs.split("|")))


def _needs(parts: list[Any], signs: tuple[str, ...]) -> bool:
    """Whether all that these parts match holds a sign: in a run of letters, in a part that must be there, in all of a choice."""
    runs = (parts, *(parts[start : start + RUN] for start in range(len(parts))))
    if any(all(any(sign in letters for sign in signs) for letters in _spelled(run)) for run in runs):
        return True
    return any(_part_needs(part, signs) for part in parts)


def _part_needs(part: Any, signs: tuple[str, ...]) -> bool:
    match part:
        case (kind.SUBPATTERN, (_, _, _, inside)):
            return _needs(list(inside), signs)
        case (kind.BRANCH, (_, ways)):
            return all(_needs(list(way), signs) for way in ways)
        case (kind.MAX_REPEAT | kind.MIN_REPEAT, (least, _, inside)):
            return least > 0 and _needs(list(inside), signs)
        case _:
            return False


MANY, RUN = 4000, 3


def _spelled(parts: list[Any]) -> list[str]:
    """The texts that these parts spell, white space as one space, what may be anything as a line break; too many are left out."""
    texts = [""]
    for part in parts:
        texts = [text + end for text in texts for end in _ends(part)]
        if len(texts) > MANY:
            return ["\n"]
    return texts


def _ends(part: Any) -> list[str]:
    match part:
        case (kind.LITERAL, letter):
            return [chr(letter)]
        case (kind.SUBPATTERN, (_, _, _, inside)):
            return _spelled(list(inside))
        case (kind.BRANCH, (_, ways)):
            return [text for way in ways for text in _spelled(list(way))]
        case (kind.MAX_REPEAT | kind.MIN_REPEAT, (0, 1, inside)):
            return ["", *_spelled(list(inside))]
        case (kind.MAX_REPEAT | kind.MIN_REPEAT, (least, _, inside)) if str(inside) == str(reading.parse(r"\s")):
            return [" "] if least else ["", " "]
        case (kind.IN, [(kind.CATEGORY, kind.CATEGORY_SPACE)]):
            return [" "]
        case (kind.IN, among) if all(each[0] in (kind.LITERAL, kind.RANGE) for each in among):
            return [chr(letter) for each, given in among for letter in (range(given[0], given[1] + 1) if each is kind.RANGE else (given,))]
        case (kind.AT | kind.ASSERT | kind.ASSERT_NOT, _):
            return [""]
        case _:
            return ["\n"]
