"""The collector of cycles, which finds nothing in what a reading makes and keeps, is called seldom while one is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

OBJECTS = 100_000  # made between two collections; Python's own 700 are for programs that live long, and cost reading a twelfth


@contextmanager
def seldom() -> Iterator[None]:
    """Inside, no more than every `OBJECTS` new objects start a collection; afterwards as often as before."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if not gc.get_freeze_count():  # what was made counts as old without being gone through, which takes 1 ms, and 9 every tenth time
            gc.freeze()
            gc.unfreeze()
