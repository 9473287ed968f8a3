"""Files of words beside this one become sets of them."""

from functools import cache
from pathlib import Path


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of the file of that name, parted by white space; FileNotFoundError if there is none."""
    return frozenset(Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").split())
