"""A section becomes about how tall it stands in a column: whether it has room on one page."""

from stdgen.model.document import Paragraph, Section
from stdgen.model.walk import paragraphs, sections

LETTER, LINE, BETWEEN = 110, 290, 120
"""A letter's usual width, a line's height and the space between paragraphs, for text of 11 points, in twentieths of a point."""


def height(section: Section, width: int) -> int:
    """The height of its text and of the sections below it, with their headings, in a column so wide; in twentieths of a point."""
    found = [paragraph for each in sections((section,)) for paragraph in paragraphs(each.blocks)]
    headings = [Paragraph((each.heading,)) for each in sections(section.sections) if each.heading]
    return sum(_lines(each, max(width // LETTER, 1)) * LINE + BETWEEN for each in (*found, *headings))


def _lines(paragraph: Paragraph, room: int) -> int:
    words = "".join(span.text for span in paragraph.spans)
    return sum(1 + len(line) // room for line in words.split("\n"))
