"""Pieces in reading order become a document: headings, sections, label tables, topics and fields, once for all formats."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from stdgen import lexicon
from stdgen.fields import printed
from stdgen.model.document import REVISIONS, Block, Document, Location, Paragraph, Provenance, Section, Span, Style
from stdgen.model.place import around
from stdgen.model.text import Text
from stdgen.model.walk import paragraphs, text
from stdgen.readers.approved import with_approval
from stdgen.readers.blocks import blocks_of, notes_of, table_of
from stdgen.readers.evidence.combining import EVIDENCE, Evidence, evident
from stdgen.readers.evidence.endings import closing_from
from stdgen.readers.evidence.labels import LabelRow, label_rows
from stdgen.readers.evidence.marks import Trust
from stdgen.readers.evidence.run_in import MARK
from stdgen.readers.evidence.titles import believable
from stdgen.readers.evidence.wording import is_sentence
from stdgen.readers.pieces import Grid, Piece, Pieces
from stdgen.readers.spots import counted

LABEL_LENGTH = 120
BEFORE_TITLE = 3


@dataclass(slots=True, eq=False)
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
    title = believable(title)
    evidence = evident(pieces, title=title)
    heading, body = _titled(evidence.pieces)
    end = _end(body)
    root = _tree(body[:end])
    trailing = root.sections.pop().blocks if root.sections and root.sections[-1].heading is None else []
    document = Document(
        title=heading or (Span(title, at=Location(source)) if title else None),
        language=language,
        intro=tuple(root.blocks),
        sections=tuple(map(_section, root.sections)),
        closing=(*trailing, *blocks_of(body[end:])),
        provenance=_told(provenance, evidence),
    )
    return with_approval(printed.with_fields(counted(document)))


def _told(provenance: Provenance, evidence: Evidence) -> Provenance:
    """How the document was read, with why its headings are headings; that its own marks were not believed is said too."""
    if evidence.trust is not Trust.POOR:
        return replace(provenance, judgements=evidence.judgements)
    known = provenance.told or Text(da="filen er læst", en=provenance.why)
    told = Text(
        da=f"{known.da}; så meget er markeret som overskrifter, at de i stedet er fundet på deres udseende og ordlyd",
        en=f"{known.en}; so much is marked as headings that they were found by look and wording instead",
    )
    return replace(provenance, why=told.en, told=told, judgements=evidence.judgements)


def _end(pieces: Pieces) -> int:
    """Where the sections end: at the first piece marked so after which no heading and no table of labels comes, or an approval."""
    end = len(pieces)
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if heads(piece):
            break
        if isinstance(piece, Piece) and piece.ends_sections:
            end = at
    return end if end < len(pieces) else closing_from(pieces)


def heads(piece: Piece | Grid) -> bool:
    """Whether a piece makes sections: a heading, or a table of labels and their text."""
    return bool(label_rows(piece)) if isinstance(piece, Grid) else piece.level is not None


def _titled(pieces: Pieces) -> tuple[Span | None, Pieces]:
    """The title is the piece marked so, else a heading that opens the text and stands alone on its level above all others."""
    headings = [(piece.level, at, piece) for at, piece in enumerate(pieces) if isinstance(piece, Piece) and piece.level is not None]
    found = next(((at, piece) for level, at, piece in headings if level == 0), None)
    if found is None and headings:
        level, at, piece = headings[0]
        above = all(level < other for other, _, _ in headings[1:]) and (piece.mark != EVIDENCE or sum(map(heads, pieces)) > 1)
        found = (at, piece) if above and piece.mark != MARK and _opens(pieces, at) else None
    if found is None:
        return None, pieces
    at, piece = found
    return _heading(piece.block), pieces[:at] + pieces[at + 1 :]


def _opens(pieces: Pieces, at: int) -> bool:
    """Whether only a line or two, such as the municipality's name, stands above."""
    above = blocks_of(pieces[:at])
    return len(above) < BEFORE_TITLE and all(
        isinstance(block, Paragraph) and len(text(block)) <= LABEL_LENGTH and not is_sentence(text(block)) for block in above
    )


def _tree(pieces: Pieces) -> _Node:
    root = _Node(0)
    stack = [root]
    for piece in pieces:
        match piece:
            case Grid() if labels := label_rows(piece):
                _lay_out(labels, stack[-1])
            case Grid():
                stack[-1].add(table_of(piece))
                for note in notes_of(piece):
                    stack[-1].add(note)
            case Piece(level=None):
                stack[-1].add(piece.block)
            case Piece(level=level):
                while len(stack) > 1 and stack[-1].level >= (level or 1):
                    stack.pop()
                node = _Node(level or 1, _heading(piece.block))
                stack[-1].sections.append(node)
                stack.append(node)
    return root


def _lay_out(labels: tuple[LabelRow, ...], under: _Node) -> None:
    """The rows as sections; a first row without label goes on the section before, which a page break cut."""
    first, *rest = labels
    if not blocks_of(first.label) and under.sections and under.sections[-1].heading is not None:
        under.sections[-1].blocks.extend(blocks_of(first.text))
        labels = tuple(rest)
    under.sections.extend(_rows(labels, under.level + 1))


def _rows(labels: Iterable[LabelRow], level: int) -> list[_Node]:
    """A section for each label; a line over both columns heads those below it."""
    found: list[_Node] = []
    over: _Node | None = None
    for row in labels:
        content = _tree(row.text)
        node = _Node(level, _heading(*blocks_of(row.label)) if row.label else None, content.blocks, content.sections)
        if row.over:
            over = node
            found.append(node)
        else:
            (over.sections if over else found).append(node)
    return found


def _heading(*blocks: Block) -> Span:
    """The words as one span; its styles tell of revisions in it alone."""
    printed = [paragraph.spans for paragraph in paragraphs(blocks) if paragraph.spans]
    found = list(map(_standing, printed))
    words = " ".join("".join(span.text for span in spans) for spans in found)
    revised = frozenset(style for spans in printed for span in spans if span.text.strip() for style in span.styles.intersection(REVISIONS))
    return Span(" ".join(words.split()), revised, at=around([span for spans in found for span in spans]))


def _standing(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans without those that a revision deletes, unless it deletes all."""
    return tuple(span for span in spans if Style.DELETED not in span.styles) or spans


def _section(node: _Node) -> Section:
    return Section(
        heading=node.heading,
        topic=lexicon.topic(node.heading.text) if node.heading else None,
        blocks=tuple(node.blocks),
        sections=tuple(map(_section, node.sections)),
    )
