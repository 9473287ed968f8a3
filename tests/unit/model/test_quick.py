"""Nouns that are quick to make are the same as others."""

import pickle
from dataclasses import dataclass, field, replace

from stdgen.model.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Place:
    """A noun with a default, and with a part that does not count."""

    source: str
    page: int | None = None
    note: str = field(default="", compare=False, repr=False)


def test_what_counts_makes_two_alike() -> None:
    assert Place("a.pdf", 1, "read") == Place(source="a.pdf", page=1)
    assert hash(Place("a.pdf", 1, "read")) == hash(Place("a.pdf", 1))
    assert Place("a.pdf") != Place("b.pdf")


def test_it_is_shown_replaced_and_packed_like_any_other() -> None:
    place = Place("a.pdf", 1, note="read")
    assert repr(place) == "Place(source='a.pdf', page=1)"
    assert replace(place, page=2) == Place("a.pdf", 2)
    assert pickle.loads(pickle.dumps(place)) == place  # our own bytes
    assert pickle.loads(pickle.dumps(place)).note == "read"  # our own bytes


def test_a_part_may_be_matched() -> None:
    match Place("a.pdf", 3):
        case Place(page=page):
            assert page == 3
