"""How often cycles are collected while an input is read."""

import gc

import pytest

from stdgen.app.collecting import OBJECTS, seldom


def test_cycles_are_collected_seldom_inside_and_as_often_as_before_afterwards() -> None:
    before = gc.get_threshold()
    with seldom():
        inside = gc.get_threshold()
    assert (inside, gc.get_threshold()) == ((OBJECTS, *before[1:]), before)


def test_what_was_made_inside_is_not_gone_through_afterwards() -> None:
    with seldom():
        made = [[number] for number in range(2000)]
    assert gc.get_count()[0] < len(made)
    assert gc.get_freeze_count() == 0


def test_what_a_caller_has_frozen_stays_so() -> None:
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with seldom():
            pass
        assert 0 < gc.get_freeze_count() <= frozen  # one that nobody needs any more leaves them at any time
    finally:
        gc.unfreeze()


def test_a_reading_that_fails_leaves_the_collector_as_it_was() -> None:
    before = gc.get_threshold()
    with pytest.raises(LookupError), seldom():
        raise LookupError
    assert gc.get_threshold() == before


def test_a_collector_that_is_called_even_less_often_is_left_alone() -> None:
    before = gc.get_threshold()
    try:
        for threshold in (2 * OBJECTS, 0):
            gc.set_threshold(threshold)
            with seldom():
                assert gc.get_threshold()[0] == threshold
    finally:
        gc.set_threshold(*before)
