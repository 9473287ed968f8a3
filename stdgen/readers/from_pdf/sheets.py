"""A page's frame: the file's coordinates become points from the top left of the page as shown."""

import ctypes
from typing import NamedTuple

from stdgen.readers.from_pdf import engine

_BOX = ctypes.c_float * 4


class Sheet(NamedTuple):
    """The frame of a page: what turns the file's coordinates into points from the top left of the page as shown."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def width(self) -> float:
        """In points, as shown."""
        return self.top - self.bottom if self.rotation % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """In points, as shown."""
        return self.right - self.left if self.rotation % 2 else self.top - self.bottom

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file on the page as shown."""
        if not self.rotation:
            return x - self.left, self.top - y
        match self.rotation:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case _:
                return self.top - y, self.right - x

    def direction(self, x: float, y: float) -> tuple[float, float]:
        """A direction of the file on the page as shown."""
        match self.rotation:
            case 1:
                return y, x
            case 2:
                return -x, y
            case 3:
                return -y, -x
            case _:
                return x, -y


def sheet(page: int) -> Sheet:
    """The frame of an open page."""
    box = _BOX()
    engine.page_box(page, box)
    left, top, right, bottom = box
    return Sheet(left, bottom, right, top, engine.page_rotation(page) % 4)
