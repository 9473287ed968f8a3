"""Blocks and sections become an answer: do they say anything?"""

import re
from collections.abc import Iterable

from stdgen.model.document import Block, Document, Figure, Listing, Location, Paragraph, Quote, Section, Table
from stdgen.model.pattern import pattern
from stdgen.model.walk import paragraphs, place, sections, text

SAYS_SOMETHING = pattern(r"[^\W_]")
"""A letter or a digit: dashes, dots and lines to be filled in say nothing."""


_PAIR = 2
"""Columns of a table of fields: its name and what belongs there."""
_FIELD = pattern(r"(?!\w+dag\b)[^\W\d_][\w./-]*(?:\s[\w./-]+){0,3}\s*:?")
_HERE = r"(?:\s+(?:her|endnu|i\s+(?:dette|det)\s+(?:afsnit|felt|punkt)))?"
_WORD = r"(?:[a-zæøå]{1,6}+\.|[a-zæøå]++(?!\.))"
"""A word or an abbreviation, none that ends a sentence."""
NO_TEXT = pattern(
    rf"""\W*(?:ingen|intet|mangler|uden)\s+(?:tekst|indhold|beskrivelse){_HERE}\W*
    |\W*(?:(?:afsnittet|feltet|punktet|dette\s+afsnit)\s+er\s+)?(?:(?:endnu\s+)?ikke\s+(?:udfyldt|beskrevet|skrevet)|tomt?){_HERE}\W*
    |(?:\W*(?!se\b|læs|link|følg){_WORD}(?:(?:[/-]|\s[(]?|(?<=\.))(?!her\b){_WORD}[)]?){{0,4}}\s*:(?:[\W_]*$|(?=\s)))+""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
"""Words that only say that nothing was written, or name what was to be: «Navn:»."""


def is_blank(blocks: Iterable[Block]) -> bool:
    """Whether these blocks hold neither words nor a picture."""
    held = tuple(blocks)
    return not any(SAYS_SOMETHING.search(text(each)) for each in paragraphs(held)) and not any(map(_has_figure, held))


def says_nothing(blocks: tuple[Block, ...]) -> bool:
    """Whether nothing stands there, or nothing but the words of a form: «Ingen tekst», «Dato:», the heads of an empty table."""
    if is_blank(blocks) or not any(isinstance(block, Paragraph | Table) for block in blocks):
        return is_blank(blocks)
    return all(is_blank((block,)) or _is_form(block) for block in blocks)


def _is_form(block: Block) -> bool:
    match block:
        case Paragraph():
            return NO_TEXT.fullmatch(text(block)) is not None
        case Table():
            return _is_headed_alone(block) or _is_labelled_alone(block)
        case _:
            return False


def _is_headed_alone(table: Table) -> bool:
    """Whether nothing stands below its first row."""
    return len(table.rows) > 1 and all(is_blank(cell.blocks) for row in table.rows[1:] for cell in row)


def _is_labelled_alone(table: Table) -> bool:
    """Whether nothing stands beside the names of its fields; beside a day or a question the reader may be meant to write."""
    rows = [row for row in table.rows if not all(is_blank(cell.blocks) for cell in row)]
    return bool(rows) and all(
        len(row) == _PAIR and _FIELD.fullmatch(text(row[0].blocks).strip()) and is_blank(row[1].blocks) for row in rows
    )


def is_empty(section: Section) -> bool:
    """Whether nothing is said under the heading, subsections included."""
    return is_blank(section.blocks) and all(map(is_empty, section.sections))


def said(section: Section) -> str:
    """All that is said under the heading, subsections included, each on lines of its own."""
    return "\n".join(text(part.blocks) for part in sections((section,)))


def start(section: Section) -> Location | None:
    """Where a section begins: its heading, else its first text."""
    if section.heading is not None:
        return section.heading.at
    return place(section.blocks) or next(filter(None, map(start, section.sections)), None)


def title_place(document: Document) -> Location:
    """Where the title stands, else the first text there is; a place in no particular spot for a document without any."""
    if document.title is not None:
        return document.title.at
    found = place(document.intro) or next(filter(None, map(start, document.sections)), None) or place(document.closing)
    return found or Location()


def _has_figure(block: Block) -> bool:
    match block:
        case Figure():
            return True
        case Quote():
            return any(map(_has_figure, block.blocks))
        case Listing():
            return any(_has_figure(each) for item in block.items for each in item.blocks)
        case Table():
            return any(_has_figure(each) for row in block.rows for cell in row for each in cell.blocks)
        case _:
            return False
