"""The bookmarks of a PDF name its headings: pieces that say the same on the page that they lead to are told so."""

from collections.abc import Iterator, Mapping, Sequence

from stdgen.model.document import Paragraph
from stdgen.model.pattern import pattern
from stdgen.model.walk import text
from stdgen.readers.from_pdf import engine
from stdgen.readers.pieces import Grid, Piece

MOST = 5_000
DEEPEST = 12
LONGEST = 300
BEGINNING = 3  # letters by which most that no bookmark names is told at once

_NUMBER = pattern(r"[\d.]+\s+")

Bookmarks = Mapping[str, frozenset[int]]
"""The pages (from 1) that bookmarks lead to, by their words in small letters; page 0 where one leads nowhere."""


def bookmarks(document: int) -> Bookmarks:
    """The bookmarks of an open document; a chain that never ends is cut."""
    found: dict[str, set[int]] = {}
    for words, page in _entries(document, None, 0, [MOST]):
        found.setdefault(_plain(words), set()).add(page)
    return {words: frozenset(pages) for words, pages in found.items() if words}


def bookmarked(pieces: Sequence[Piece | Grid], named: Bookmarks) -> list[Piece | Grid]:
    """The same pieces, those that a bookmark names marked so."""
    if not named:
        return list(pieces)
    begin = frozenset(words[:BEGINNING] for words in named)
    return [piece._replace(bookmarked=True) if isinstance(piece, Piece) and _is_named(piece, named, begin) else piece for piece in pieces]


def _is_named(piece: Piece, named: Bookmarks, begin: frozenset[str]) -> bool:
    if not isinstance(piece.block, Paragraph) or not piece.block.spans:
        return False
    words = text(piece.block)
    first = words[:BEGINNING]
    if len(words) > LONGEST or (first.isalpha() and len(first) == BEGINNING and first.casefold()[:BEGINNING] not in begin):
        return False
    pages = named.get(_plain(words))
    here = piece.block.spans[0].at.page
    return pages is not None and (here is None or 0 in pages or here in pages)


def _entries(document: int, parent: int | None, depth: int, left: list[int]) -> Iterator[tuple[str, int]]:
    entry = engine.first_bookmark(document, parent)
    while entry and left[0] > 0:
        left[0] -= 1
        target = engine.bookmark_target(document, entry)
        yield engine.wide_text(engine.bookmark_title, entry), engine.target_page(document, target) + 1 if target else 0
        if depth < DEEPEST:
            yield from _entries(document, entry, depth + 1, left)
        entry = engine.next_bookmark(document, entry)


def _plain(words: str) -> str:
    """The words without white space, case, a typed number and a colon: bookmarks leave numbers out, or print them apart."""
    return _NUMBER.sub("", " ".join(words.replace("\u00ad", "").split())).rstrip(":").casefold()
