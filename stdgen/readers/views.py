"""Tracked changes become one of three texts: as if all were accepted, as if all were rejected, or with both sides marked."""

from enum import StrEnum


class View(StrEnum):
    """Which text of a file with tracked changes is read; `markup` keeps both sides as inserted and deleted spans."""

    FINAL = "final"
    ORIGINAL = "original"
    MARKUP = "markup"
