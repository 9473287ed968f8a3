"""What a structure tree says of tables becomes rows and cells: heads printed again on each page, bold by layout, empty rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stdgen.model.document import Paragraph, Style
from stdgen.readers.from_pdf.joining import Part
from stdgen.readers.from_pdf.structure import Element
from stdgen.readers.pieces import Grid, Piece

ROW_GROUPS = frozenset({"Table", "THead", "TBody", "TFoot"})
MOST_CELLS = 10_000


def rows(element: Element) -> Iterator[tuple[Element | None, bool]]:
    """The rows of a table with whether each stands in its head; None for one of which nothing is on any page: all its cells are empty."""
    grouped = any(isinstance(kid, Element) and kid.role in ROW_GROUPS for kid in element.kids())
    for at in range(min(element.count, MOST_CELLS)):
        kid = element.children.get(at)
        if kid is None:
            yield None, element.role == "THead" or (grouped and at == 0)
        elif isinstance(kid, Element) and kid.role == "TR":
            yield kid, element.role == "THead"
        elif isinstance(kid, Element) and kid.role in ROW_GROUPS:
            yield from rows(kid)


def header(pieces: Iterable[Piece | Grid]) -> Iterator[Piece | Grid]:
    """A header cell's bold letters are the layout's where all of its text has them."""
    for piece in pieces:
        match piece:
            case Piece(block=Paragraph(spans=found)) if all(Style.STRONG in span.styles for span in found):
                yield piece._replace(block=Paragraph(tuple(replace(span, styles=span.styles - {Style.STRONG}) for span in found)))
            case _:
                yield piece


def said_once(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts on the first page where every page says the same: the head of a table is printed again on each."""
    if not parts or parts[0].run.page == parts[-1].run.page:
        return parts
    pages: defaultdict[int, list[Part]] = defaultdict(list)
    for part in parts:
        pages[part.run.page].append(part)
    texts = {"".join(part.run.text for part in found).strip() for found in pages.values()}
    return parts if len(texts) > 1 else pages[min(pages)]
