"""Pieces in reading order become a document: headings, sections, label tables, topics and fields, once for all formats."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from stdgen import fields, lexicon
from stdgen.model.document import Block, Cell, Document, Location, Paragraph, Provenance, Section, Span, Table
from stdgen.model.walk import paragraphs, text
from stdgen.readers.evidence import evident, evident_labels
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

LABEL_COLUMNS = 2
LABEL_LENGTH = 120
BEFORE_TITLE = 3
HEADS_LABELS = frozenset(("emne", "emner", "område", "tema", "overskrift", "punkt"))
HEADS_TEXTS = frozenset(("indhold", "beskrivelse", "tekst", "uddybning", "uddybende beskrivelse"))


@dataclass(slots=True)
class _Node:
    """A section under construction."""

    level: int
    heading: Span | None = None
    blocks: list[Block] = field(default_factory=list)
    sections: "list[_Node]" = field(default_factory=list)

    def add(self, block: Block) -> None:
        """Text after a subsection that is already closed stands in a section without heading."""
        if not self.sections:
            self.blocks.append(block)
        elif self.sections[-1].heading is None:
            self.sections[-1].blocks.append(block)
        else:
            self.sections.append(_Node(self.level + 1, blocks=[block]))


def outlined(pieces: Pieces, *, source: str, language: str, provenance: Provenance, title: str | None = None) -> Document:
    """The document that these pieces make up; `title` is the file's own, used where no piece is one."""
    heading, body = _titled(evident(pieces, title=title))
    end = _end(body)
    root = _tree(body[:end])
    trailing = root.sections.pop().blocks if root.sections and root.sections[-1].heading is None else []
    return fields.with_fields(
        Document(
            title=heading or (Span(title, at=Location(source)) if title else None),
            language=language,
            intro=tuple(root.blocks),
            sections=tuple(map(_section, root.sections)),
            closing=(*trailing, *blocks_of(body[end:])),
            provenance=provenance,
        )
    )


def _end(pieces: Pieces) -> int:
    """Where the sections end: at the first piece marked so after which no heading and no table of labels comes."""
    end = len(pieces)
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if heads(piece):
            break
        if isinstance(piece, Piece) and piece.ends_sections:
            end = at
    return end


def heads(piece: Piece | Grid) -> bool:
    """Whether a piece makes sections: a heading, or a table of labels and their text."""
    return bool(_label_rows(piece)) if isinstance(piece, Grid) else piece.level is not None


def _titled(pieces: Pieces) -> tuple[Span | None, Pieces]:
    """The title is the piece marked so, else a heading that opens the text and stands alone on its level above all others."""
    marked = next((at for at, piece in enumerate(pieces) if isinstance(piece, Piece) and piece.level == 0), None)
    if marked is None:
        levels = [(piece.level, at) for at, piece in enumerate(pieces) if isinstance(piece, Piece) and piece.level is not None]
        if levels and levels[0] == min(levels) and [level for level, _ in levels].count(levels[0][0]) == 1 and _opens(pieces, levels[0][1]):
            marked = levels[0][1]
    match pieces[marked] if marked is not None else None:
        case Piece(block=block):
            return _heading(block), pieces[:marked] + pieces[(marked or 0) + 1 :]
        case _:
            return None, pieces


def _opens(pieces: Pieces, at: int) -> bool:
    """Whether only a line or two, such as the municipality's name, stands above."""
    above = blocks_of(pieces[:at])
    return len(above) < BEFORE_TITLE and all(isinstance(block, Paragraph) and len(text(block)) <= LABEL_LENGTH for block in above)


def _tree(pieces: Pieces) -> _Node:
    root = _Node(0)
    stack = [root]
    for piece in pieces:
        match piece:
            case Grid() if labels := _label_rows(piece):
                stack[-1].sections.extend(_row_node(row, stack[-1].level + 1) for row in labels)
            case Grid():
                stack[-1].add(_table(piece))
            case Piece(level=None):
                stack[-1].add(piece.block)
            case Piece(level=level):
                while len(stack) > 1 and stack[-1].level >= (level or 1):
                    stack.pop()
                node = _Node(level or 1, _heading(piece.block))
                stack[-1].sections.append(node)
                stack.append(node)
    return root


def _label_rows(grid: Grid) -> tuple[tuple[GridCell, ...], ...]:
    """The rows of a table that lays out labels and their text, its head left out; none of a table of data.

    Two columns, each row opened by a short header cell, or evidently so.
    """
    rows = grid.rows[1:] if grid.rows and _heads_columns(grid.rows[0]) else grid.rows
    marked = bool(rows) and all(_opens_with_label(row) for row in rows)
    return rows if marked or evident_labels(Grid(rows)) else ()


def _heads_columns(row: tuple[GridCell, ...]) -> bool:
    """Whether a row only says that labels stand to the left and their text to the right: «Emne | Indhold»."""
    words = [_heading_of(cell).text.casefold().rstrip(":") for cell in row]
    return len(words) == LABEL_COLUMNS and words[0] in HEADS_LABELS and words[1] in HEADS_TEXTS


def _opens_with_label(row: tuple[GridCell, ...]) -> bool:
    """A label and its text; a cell without text may be taken for a header, since nothing on the page tells of it."""
    return len(row) == LABEL_COLUMNS and _is_label(row[0]) and not (row[1].header and row[1].pieces)


def _is_label(cell: GridCell) -> bool:
    marked = cell.header or any(isinstance(piece, Piece) and piece.level is not None for piece in cell.pieces)
    return marked and 0 < len(_heading_of(cell).text) <= LABEL_LENGTH


def _row_node(row: tuple[GridCell, ...], level: int) -> _Node:
    content = _tree(row[1].pieces)
    return _Node(level, _heading_of(row[0]), content.blocks, content.sections)


def _heading_of(cell: GridCell) -> Span:
    return _heading(*blocks_of(cell.pieces))


def _heading(*blocks: Block) -> Span:
    spans = [span for paragraph in paragraphs(blocks) for span in paragraph.spans]
    return Span(" ".join("".join(span.text for span in spans).split()), at=spans[0].at if spans else Location())


def _table(grid: Grid) -> Table:
    return Table(tuple(tuple(Cell(blocks_of(cell.pieces), cell.header, cell.columns, cell.rows) for cell in row) for row in grid.rows))


def blocks_of(pieces: Iterable[Piece | Grid]) -> tuple[Block, ...]:
    """The blocks of these pieces, headings as paragraphs, grids as tables."""
    return tuple(piece.block if isinstance(piece, Piece) else _table(piece) for piece in pieces)


def _section(node: _Node) -> Section:
    return Section(
        heading=node.heading,
        topic=lexicon.topic(node.heading.text) if node.heading else None,
        blocks=tuple(node.blocks),
        sections=tuple(map(_section, node.sections)),
    )
