"""Documents of a few pieces, and what the outline made of them."""

from stdgen.model.document import Block, Document, Location, Paragraph, Provenance, Section, Span, Style
from stdgen.model.judgement import Judgement
from stdgen.readers.outline import outlined
from stdgen.readers.pieces import Grid, GridCell, Look, Piece
from tests.builders import paragraph, span

BODY = Look(size=11)
BOLD = Look(size=11, bold=True, above=12)
LARGE = Look(size=14)
TITLE = Look(size=20, bold=True)
TEXT = "Kommunen vurderer sammen med dig, hvad du selv kan, og hvad der skal til i din hverdag. Du får svar med posten."


def piece(
    words: str, look: Look | None = None, *, level: int | None = None, ends: bool = False, mark: str = "", bookmarked: bool = False
) -> Piece:
    return Piece(paragraph(words), level, mark, look, bookmarked, ends)


def text(words: str = TEXT) -> Piece:
    return piece(words, BODY)


def opened(label: str, words: str = TEXT, *, style: Style | None = Style.STRONG) -> Piece:
    """A paragraph that a label opens."""
    return Piece(Paragraph((Span(label, frozenset({style} if style else ()), at=Location("a.pdf")), Span(words))), look=BODY)


def cell(*words: str, header: bool = False, bold: bool = False, columns: int = 1) -> GridCell:
    styled = [Piece(Paragraph((span(each, *([Style.STRONG] if bold else [])),)), look=BOLD if bold else BODY) for each in words]
    return GridCell(tuple(styled), header, columns)


def outline(*pieces: Piece | Grid, title: str | None = None) -> Document:
    return outlined(pieces, source="a.pdf", language="da-DK", provenance=Provenance("pdf-page"), title=title)


def tree(document: Document) -> list[object]:
    """The headings, those below one in a list after it."""
    return _tree(document.sections)


def _tree(sections: tuple[Section, ...]) -> list[object]:
    found: list[object] = []
    for section in sections:
        found.append(section.heading.text if section.heading else "")
        if section.sections:
            found.append(_tree(section.sections))
    return found


def headings(document: Document) -> list[str]:
    return [section.heading.text if section.heading else "" for section in document.sections]


def title_of(document: Document) -> str | None:
    return document.title.text if document.title else None


def words(blocks: tuple[Block, ...]) -> list[str]:
    return ["".join(each.text for each in block.spans) for block in blocks if isinstance(block, Paragraph)]


def judgements(document: Document) -> tuple[Judgement, ...]:
    return document.provenance.judgements if document.provenance else ()
