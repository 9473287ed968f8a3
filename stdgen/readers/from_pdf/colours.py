"""The colour of what is drawn, as pdfium writes it, becomes its name, `#rrggbb`."""

import struct

BLACK, WHITE = "#000000", "#ffffff"

_PARTS = struct.Struct("4I").unpack


def colour_named(written: bytes) -> str:
    """The name of a colour given as four unsigned numbers: red, green, blue and how opaque it is."""
    red, green, blue, _ = _PARTS(written)
    return f"#{red:02x}{green:02x}{blue:02x}"
