"""What a file says of its language, title, pictures, headings and tables becomes problems where a screen reader is left without it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from stdgen.danish.telling import is_danish
from stdgen.model.document import Block, Cell, Document, Figure, Listing, Location, Quote, Table
from stdgen.model.finding import Hit, Problem
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.model.walk import bodies, place
from stdgen.model.walk import text as words_of
from stdgen.readers import remedies
from stdgen.readers.pieces import Grid, Piece

LONGEST = 80
HEAD_WORDS = 4
"""The most words that head a column of a table of two."""

_DANISH = pattern(r"(?i)da(?:n|nsk|nish)?(?:[-_].*)?")
_MADE_UP = pattern(
    r"(?i)(?:microsoft\s+(?:office\s+)?word|word|powerpoint)\s+[-–]\s.*"
    r"|(?:untitled|unavngivet|uden\s+(?:titel|navn)|no\s+title|titel|title)\d*"
    r"|(?:dokument|document|præsentation|presentation|layout|print|scan|skabelon|template)[\s_]*\d*"
    r"|.*\.(?:docx?|dotx?|pdf|odt|rtf|indd|pptx?|xlsx?|html?|aspx|tmp)|(?:powerpoint-)?præsentation|[\W\d_]+"
)
_CONTACT = pattern(r"(?i)(?:adresse|telefon\w*|tlf\.?|mobil|e-?mail|mail|cvr\S*|ean\S*|hjemmeside|web|åbningstid\w*|telefontid):?")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_NO_ALTERNATIVE = pattern(
    r"(?i)(?:billede?r?|picture|image|img|foto|photo|grafik|figur|figure|dsc|ikon|icon|logo\d+|et\s+billede)[\s_.-]*(?:nr\.?\s*)?\d*"
    r"|\S*\.(?:png|jpe?g|gif|svg|bmp|tiff?|emf|wmf|webp)"
)


def language(source: str, kind: str, written: str | None, document: Document) -> Iterator[Problem]:
    """A problem where a file of this kind (`pdf`, `docx`, `html`) names no language, or another one than its text has."""
    said = (written or "").strip()
    if not said:
        what = Text(
            da="dokumentets sprog er ikke angivet, så det kan blive læst op med fremmed udtale",
            en="the document's language is not given, so that it may be read aloud with a foreign pronunciation",
        )
    elif not _DANISH.fullmatch(said) and is_danish(_text(document)):
        what = Text(
            da=f"dokumentets sprog er angivet som «{said[:LONGEST]}», men teksten er dansk",
            en=f"the document's language is given as «{said[:LONGEST]}», but the text is Danish",
        )
    else:
        return
    yield Problem("missing-document-language", Hit(Location(source), what, remedies.LANGUAGE[kind]))


def title(source: str, kind: str, written: str | None) -> Iterator[Problem]:
    """A problem where a file's properties have no title, or one that a program made up."""
    said = " ".join((written or "").split())
    if said and not _MADE_UP.fullmatch(said):
        return
    shown = said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"
    what = Text(
        da=f"dokumentets titel siger ikke, hvad det er: «{shown}»" if said else "dokumentet har ingen titel i sine egenskaber",
        en=f"the document's title does not say what it is: «{shown}»" if said else "the document has no title in its properties",
    )
    yield Problem("missing-document-title", Hit(Location(source), what, remedies.TITLE[kind], shown))


def is_alternative(words: str) -> bool:
    """Whether words can stand for a picture: a file's name or «billede 1» can't (W3C, failure F30)."""
    said = " ".join(words.split())
    return bool(said) and not _NO_ALTERNATIVE.fullmatch(said)


def picture(at: Location, kind: str, alt: str, count: int = 1) -> Problem:
    """The problem of a picture without words, or of so many on one page."""
    said = " ".join(alt.split())
    if said:
        da, en = (
            f"et billedes alternative tekst siger intet om det: «{said[:LONGEST]}»",
            f"a picture's alternative text says nothing of it: «{said[:LONGEST]}»",
        )
    elif count > 1:
        da, en = f"{count} billeder har ingen alternativ tekst", f"{count} pictures have no alternative text"
    else:
        da, en = "et billede har ingen alternativ tekst", "a picture has no alternative text"
    return Problem("missing-alt-text", Hit(at, Text(da=da, en=en), remedies.PICTURE[kind], said[:LONGEST]))


def figures(document: Document) -> Iterator[Figure]:
    """Every picture in the text."""
    for _, blocks in bodies(document):
        for block in _inside(blocks):
            if isinstance(block, Figure):
                yield block


def skipped(kind: str, pieces: Iterable[Piece | Grid], level_of: Callable[[Piece], int | None]) -> Iterator[Problem]:
    """A problem for each heading more than one level below the heading before it; `level_of` tells the level as the file marks it."""
    before = 0
    for piece in _flat(pieces):
        level = level_of(piece)
        if not level:
            continue
        if before and level > before + 1:
            words = " ".join(words_of((piece.block,)).split())
            shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
            what = Text(
                da=f"overskriften springer et niveau over: fra {before} til {level}: «{shown}»",
                en=f"the heading skips a level: from {before} to {level}: «{shown}»",
            )
            yield Problem("heading-level-skipped", Hit(place((piece.block,)) or Location(), what, remedies.LEVEL[kind], shown))
        before = level


def headless(kind: str, document: Document) -> Iterator[Problem]:
    """A problem for each table of data that no cell heads."""
    for section, blocks in bodies(document):
        under = (section.heading.text,) if section is not None and section.heading is not None else ()
        for table in _inside(blocks):
            if isinstance(table, Table) and _is_of_data(table) and not any(cell.header for row in table.rows for cell in row):
                at = place((table,)) or Location(under=under)
                words = " ".join(" ".join(words_of(cell.blocks) for cell in table.rows[0]).split())
                shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
                what = Text(
                    da=f"tabellen har ingen celler, der er mærket som overskrifter: «{shown}»",
                    en=f"the table has no cells that are marked as headers: «{shown}»",
                )
                yield Problem("table-without-header", Hit(at, what, remedies.TABLE[kind], shown))


def _is_of_data(table: Table) -> bool:
    """Whether a table has rows and columns to tell apart: at least two of each, mostly filled."""
    rows = [row for row in table.rows if any(words_of(cell.blocks).strip() for cell in row)]
    if len(rows) < 2 or max(sum(cell.columns for cell in row) for row in rows) < 2:
        return False
    filled = [row for row in rows if sum(bool(words_of(cell.blocks).strip()) for cell in row) > 1]
    return len(filled) >= 2 and not _is_of_facts(filled)


def _is_of_facts(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table of two columns only sets facts beside what they are called: its first row heads nothing."""
    if any(len(row) != 2 for row in rows):
        return False
    names, values = ([" ".join(words_of(row[at].blocks).split()) for row in rows] for at in (0, 1))
    if any(_CONTACT.fullmatch(name) for name in names) or all(name.endswith(":") for name in names):
        return True
    head = _YEAR.sub("", values[0])
    return len(head.split()) > HEAD_WORDS or head.endswith(".") or any(map(str.isdigit, head)) or "@" in head


def _inside(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, and all in them."""
    for block in blocks:
        yield block
        match block:
            case Quote():
                yield from _inside(block.blocks)
            case Listing():
                for item in block.items:
                    yield from _inside(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row:
                        yield from _inside(cell.blocks)
            case _:
                pass


def _flat(pieces: Iterable[Piece | Grid]) -> Iterator[Piece]:
    for piece in pieces:
        if isinstance(piece, Piece):
            yield piece
        else:
            for row in piece.rows:
                for cell in row:
                    yield from _flat(cell.pieces)


def _text(document: Document) -> str:
    return "\n".join(words_of(blocks) for _, blocks in bodies(document))
