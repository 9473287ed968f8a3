"""The main text of a Word file becomes pieces, its lists of contents left out, and the files that are embedded in it read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stdgen.model.document import Listed
from stdgen.model.limits import HTML_BYTES
from stdgen.model.text import Text
from stdgen.readers import kind_of
from stdgen.readers.foreign import SAVE_AS_WORD
from stdgen.readers.from_docx.assembly import assembled
from stdgen.readers.from_docx.body import OURS, Body
from stdgen.readers.from_docx.contents import without_contents
from stdgen.readers.from_docx.entries import Entry
from stdgen.readers.from_docx.notes import Notes
from stdgen.readers.from_docx.numbering import Numbering
from stdgen.readers.from_docx.package import Element, Package
from stdgen.readers.from_docx.paragraphs import Paragraphs
from stdgen.readers.from_docx.parting import parted
from stdgen.readers.from_docx.parts import Parts
from stdgen.readers.from_docx.properties import VAL, W
from stdgen.readers.from_docx.refusing import UnreadableError
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.from_docx.theme import colours
from stdgen.readers.from_docx.unlisting import unlisted
from stdgen.readers.pieces import Pieces

UNREAD = (Text(da="en indlejret fil i dokumentet blev ikke læst", en="a file embedded in the document was not read"), SAVE_AS_WORD)
"""What is told of a file in the text that is not read, and what to do."""


@dataclass(frozen=True, slots=True)
class Story:
    """The pieces of a text, what read them, and the list of contents that is none of them."""

    pieces: Pieces
    paragraphs: Paragraphs
    contents: tuple[Listed, ...]

    @property
    def language(self) -> str | None:
        """The language that the file has by default."""
        return self.paragraphs.sheet.language


def told(root: Element, text: Element, parts: Parts, source: str, *, embeds: bool = True) -> Story:
    """What the text (`w:body`) of a document part says; files in it are read unless it is such a file itself."""
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
    body = Body(paragraphs, parts.drawing, lambda relationship: _embedded(parts, relationship, source, embeds=embeds))
    bare = without_contents(body.entries(text), source)
    return Story(assembled(parted(unlisted(bare.entries))), paragraphs, bare.contents)


def _embedded(parts: Parts, relationship: str, source: str, *, embeds: bool) -> Iterable[Entry]:
    """What a file says that another program put into the text as it was: a Word file, a web page; told where it is another."""
    data = parts.embedded(relationship) if embeds else None
    if data is None or (found := _pieces(data, parts, source)) is None:
        parts.tell(*UNREAD)
        return ()
    return found


def _pieces(data: bytes, outer: Parts, source: str) -> Pieces | None:
    kind = kind_of(data, "")
    if kind == "html":
        from stdgen.readers.from_html.flow import pieces
        from stdgen.readers.from_html.page import page

        return pieces(held, source) if len(data) <= HTML_BYTES and (held := page(data)) else None
    if kind != "docx":
        return None
    try:
        package = Package(data)
        root = package.xml(package.main)
    except UnreadableError:
        return None
    text = root.find(f"{W}body")
    parts = Parts(package, source)
    found = told(root, text, parts, source, embeds=False).pieces if text is not None else None
    outer.problems.extend(parts.problems)
    return found


def margins(story: Story, parts: Parts) -> Iterator[Pieces]:
    """What stands in each running head and foot."""
    for root, links in parts.margins():
        yield assembled(Body(story.paragraphs.margin(links)).entries(root))
