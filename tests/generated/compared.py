"""Headings and texts become what is compared of them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from stdgen.model.document import Block, Figure, Listing, Paragraph, Quote, Table

_NUMBER = re.compile(r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+(?=\S)")
_MARK = re.compile(r"(?<=[^\W\d])([.,;:?!)»”\"]+)(\d{1,2})(?=\s|$)")
_EDGES = " \t\n.,;:!?()[]«»“”„\"'’‘*–—-•·▪■●○◦…_|/\u00ad"


def key(text: str) -> str:
    """A heading without what makes no difference."""
    plain = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    return _NUMBER.sub("", plain).rstrip(" :")


def words(text: str) -> list[str]:
    """The words of a text, without the signs at their ends."""
    plain = _MARK.sub(r"\1 \2", unicodedata.normalize("NFC", text).casefold())
    return [word for piece in plain.split() if (word := piece.strip(_EDGES))]


def texts(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield "".join(span.text for span in block.spans)
    elif isinstance(block, Quote):
        yield from _all_texts(block.blocks)
    elif isinstance(block, Listing):
        for item in block.items:
            yield from _all_texts(item.blocks)
    elif isinstance(block, Table):
        for row in block.rows:
            for cell in row:
                yield from _all_texts(cell.blocks)
    elif isinstance(block, Figure):
        return


def _all_texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from texts(block)
