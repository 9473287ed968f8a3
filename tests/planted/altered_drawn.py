"""A standard becomes a PDF of drawn lines, whose text may be stored as faulty programs store it."""

from collections.abc import Callable

from stdgen import app
from tests.generated.case import Case, Design, Fault, Headings, Layout, Part
from tests.generated.producers import made


def drawn(*faults: Fault, producer: str = "drawn", name: str = "planted") -> Callable[[bytes], bytes]:
    """The standard (YAML) on drawn pages with these faults in what the file holds."""

    def change(yaml: bytes) -> bytes:
        document = app.read(app.Input("standard.yaml", yaml), profile="standard").document
        assert document is not None
        design = Design(Layout.RUNNING, Headings.BOLD, faults=frozenset(faults))
        return made(producer, [Case(name, Part.TUNE, "planted", document, design, producer)])[0]

    return change
