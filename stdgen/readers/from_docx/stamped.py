"""The watermarks, running heads and feet of a Word file become a problem where they call it a draft."""

from collections.abc import Iterator

from stdgen.danish.drafts import mark
from stdgen.model.document import Document, Location
from stdgen.model.finding import Problem
from stdgen.readers import stamped
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.parts import Parts
from stdgen.readers.from_docx.properties import W

_DRAWN = "{urn:schemas-microsoft-com:vml}textpath"


def problems(parts: Parts, document: Document, source: str) -> Iterator[Problem]:
    """The first mark of a draft in the margins that is none of the text."""
    for root, _ in parts.margins():
        for words in _words(root):
            if (said := mark(words)) and not stamped.says(document, said):
                yield stamped.problem(said, Location(source))
                return


def _words(root: Element) -> Iterator[str]:
    """What is drawn behind the text, and each paragraph."""
    for drawn in root.iter(_DRAWN):
        yield str(drawn.get("string") or "")
    for paragraph in root.iter(f"{W}p"):
        yield "".join(piece.text or "" for piece in paragraph.iter(f"{W}t"))
