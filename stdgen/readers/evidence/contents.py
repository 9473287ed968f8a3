"""A list of contents that stands among the text is told by naming the document's own headings, and left out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from stdgen.model.document import Paragraph
from stdgen.model.pattern import pattern
from stdgen.model.walk import text
from stdgen.readers.evidence.labels import label_rows
from stdgen.readers.evidence.numbering import without_number_or_page
from stdgen.readers.evidence.said import Said, words_of
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

NAMES = frozenset(
    ("indhold", "indholdsfortegnelse", "indholdsoversigt", "indholdsliste", "oversigt", "oversigt over indholdet", "på denne side")
)
SURE = frozenset(("indholdsfortegnelse", "indholdsoversigt", "indholdsliste"))
LEAST = 3
SHARE = 0.6
MOST = 400
LONGEST_NAME, LONGEST_ENTRY, SHORTEST_NAME = 40, 160, 4
TOP = 12

_ENDING = pattern(r"[^\d\s,.§-]\W*\s(\d{1,3})$")
_LEADER = pattern(r"(?<![.·…])(?<![.·…]\s)(?:[.·…]\s?){5,}\s*\d{1,3}(?:\s|$)")


def without_contents(pieces: Pieces, said: Said | None = None) -> Pieces:
    """The same pieces without a list of contents and the line that heads it; `said` is what is known of them already."""
    known = said or Said()
    words = [known.line(piece)[1] if isinstance(piece, Piece) else "" for piece in pieces]
    leading = {at for at, piece in enumerate(pieces) if _leads(piece, words[at])}
    starts = [at for at, line in enumerate(words) if 0 < len(line) < LONGEST_NAME and _plain(line).rstrip(":") in NAMES]
    headings = set(_said(pieces)) if starts else set()
    dropped = leading.union(*(_dropped(pieces, at, headings, leading) for at in starts), _paged(words))
    return tuple(piece for at, piece in enumerate(pieces) if at not in dropped) if dropped else pieces


def names_contents(pieces: Pieces) -> bool:
    """Whether a line at the top, no heading, says that contents stand below it."""
    return any(
        isinstance(piece, Piece)
        and piece.level is None
        and isinstance(piece.block, Paragraph)
        and len(piece.block.spans) == 1
        and _plain(piece.block.spans[0].text).rstrip(":") in NAMES
        for piece in pieces[:TOP]
    )


def _paged(words: Sequence[str]) -> set[int]:
    """The places of lines in a row that end in page numbers, never falling, and are said again elsewhere."""
    pages = [_page(line) for line in words]
    runs: list[list[int]] = []
    for at, page in enumerate(pages):
        if page is None:
            continue
        before = runs[-1][-1] if runs else None
        if before is not None and before == at - 1 and (pages[before] or 0) <= page:
            runs[-1].append(at)
        else:
            runs.append([at])
    long = [run for run in runs if len(run) > LEAST]
    said = (
        Counter(_plain(line) for at, line in enumerate(words) if 0 < len(line) < LONGEST_ENTRY and pages[at] is None) if long else Counter()
    )
    return {at for run in long if sum(_plain(words[at]) in said for at in run) >= SHARE * len(run) for at in run}


def _page(words: str) -> int | None:
    found = _ENDING.search(words) if 0 < len(words) < LONGEST_ENTRY and words[-1].isdigit() else None
    return int(found[1]) if found else None


def _leads(piece: Piece | Grid, words: str) -> bool:
    """Whether a line leads with dots to a page number."""
    return ("..." in words or ". ." in words or "…" in words or "··" in words) and bool(
        isinstance(piece, Piece) and piece.level is None and _LEADER.search(words)
    )


def _said(pieces: Pieces) -> Iterator[str]:
    """All headings of a document in plain words, those of its tables of labels included."""
    for piece in pieces:
        if isinstance(piece, Grid):
            for row in label_rows(piece):
                yield _plain(" ".join(words_of(each.block) for each in row.label if isinstance(each, Piece)))
                yield from _said(row.text)
        elif piece.level:
            yield _plain(words_of(piece.block))


def _dropped(pieces: Pieces, at: int, said: set[str], leading: set[int]) -> range:
    """The places of a list and its head; of the head alone, where the list was left out before."""
    end = at + 1
    named = 0
    while end < len(pieces) and end - at <= MOST:
        if end in leading:
            named += LEAST
            end += 1
            continue
        entries = list(_entries(pieces[end]))
        known = sum(entry in said for entry in entries) or _named_within(pieces[end], said)
        if not entries or known < SHARE * len(entries) or _heads_text(pieces, end):
            break
        named += known
        end += 1
    if named >= LEAST:
        return range(at, end)
    return range(at, at + 1) if _is_bare(pieces, at) else range(0)


def _named_within(piece: Piece | Grid, said: set[str]) -> int:
    """How many headings a paragraph names that is made of little else: a list whose lines run on."""
    words = " ".join(words_of(piece.block).casefold().split()) if isinstance(piece, Piece) and piece.level is None else ""
    counts = [(name, words.count(name)) for name in said if len(name) >= SHORTEST_NAME] if words else []
    covered = sum(len(name) * count for name, count in counts)
    named = sum(count for _, count in counts)
    return named if named >= LEAST and covered >= SHARE * len(words) else 0


def _is_bare(pieces: Pieces, at: int) -> bool:
    """Whether nothing at all stands below a line that names contents: «Indhold» alone may head the sections below it."""
    piece, after = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
    if not isinstance(piece, Piece) or not isinstance(after, Piece) or after.level is None:
        return False
    if _plain(words_of(piece.block)).rstrip(":") in SURE:
        return True
    return piece.level is not None and after.level <= piece.level


def _heads_text(pieces: Pieces, at: int) -> bool:
    """Whether a piece is itself the heading that the list names: the text below it is its own."""
    piece = pieces[at]
    if not isinstance(piece, Piece) or piece.level is None:
        return False
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    return not (isinstance(after, Piece) and after.level is not None)


def _entries(piece: Piece | Grid) -> Iterator[str]:
    """What a paragraph, a list or a table of contents names."""
    if isinstance(piece, Piece):
        yield from _texts(text((piece.block,)).split("\n"))
    elif all(_is_number(cell) for row in piece.rows for cell in row[1:]):
        yield from _texts(words_of(each.block) for row in piece.rows for cell in row[:1] for each in cell.pieces if isinstance(each, Piece))


def _is_number(cell: GridCell) -> bool:
    """Whether a cell holds nothing but a page number."""
    return all(isinstance(each, Piece) and not words_of(each.block).strip(". ").strip("0123456789") for each in cell.pieces)


def _texts(found: Iterable[str]) -> Sequence[str]:
    return [plain for words in found if (plain := _plain(words))]


def _plain(words: str) -> str:
    return without_number_or_page(words)
