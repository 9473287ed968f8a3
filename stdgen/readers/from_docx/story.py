"""The main text of a Word file becomes pieces, its lists of contents left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from stdgen.readers.from_docx.assembly import assembled
from stdgen.readers.from_docx.body import OURS, Body
from stdgen.readers.from_docx.contents import without_contents
from stdgen.readers.from_docx.notes import Notes
from stdgen.readers.from_docx.numbering import Numbering
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.paragraphs import Paragraphs
from stdgen.readers.from_docx.parts import Parts
from stdgen.readers.from_docx.properties import VAL, W
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.from_docx.theme import colours
from stdgen.readers.from_docx.unlisting import unlisted
from stdgen.readers.pieces import Pieces


@dataclass(frozen=True, slots=True)
class Story:
    """The pieces of a text, and what read them."""

    pieces: Pieces
    paragraphs: Paragraphs

    @property
    def language(self) -> str | None:
        """The language that the file has by default."""
        return self.paragraphs.sheet.language


def told(root: Element, text: Element, parts: Parts, source: str) -> Story:
    """What the text (`w:body`) of a document part says."""
    sheet = Sheet(parts.root("styles"), colours(parts.root("theme")))
    settings = parts.root("settings")
    paragraphs = Paragraphs(
        source=source,
        sheet=sheet,
        numbering=Numbering(parts.root("numbering"), sheet),
        links=parts.links,
        notes=Notes(dict(parts.notes()), (text,) if settings is None else (settings, text)),
        ours=any(tag.get(VAL, "").startswith(OURS) for tag in root.iter(f"{W}tag")),
    )
    return Story(assembled(unlisted(without_contents(Body(paragraphs, parts.drawing).entries(text)))), paragraphs)


def margins(story: Story, parts: Parts) -> Iterator[Pieces]:
    """What stands in each running head and foot."""
    for root, links in parts.margins():
        yield assembled(Body(story.paragraphs.margin(links)).entries(root))
