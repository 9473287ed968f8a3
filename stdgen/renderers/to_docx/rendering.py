"""A document becomes a Word file in a municipality's own styles, with its source sealed into it."""

import io

import docx

from stdgen.model.document import Document
from stdgen.model.profile import Profile
from stdgen.renderers.to_docx import furniture, layout, look, properties, seal
from stdgen.renderers.to_docx.pack import packed
from stdgen.renderers.to_docx.parts import Parts

REFERENCE = "reference.docx"


def render(document: Document, profile: Profile, *, source: bytes | None = None, draft: bool = False) -> bytes:
    """The Word file, the same bytes for the same input.

    It is set in the profile's `reference.docx`, by style name. Every section and field stands in a content control; the
    document travels in a custom XML part as JSON, with `source`, the YAML that it was made from. `draft` draws the
    UDKAST mark behind every page. Characters that XML cannot hold are shown as `\ufffd`. Raises RenderError where the
    reference lacks a style.
    """
    word = docx.Document(io.BytesIO(profile.files[REFERENCE]))
    parts = Parts(word, author=properties.author(document, profile), date=properties.day(document))
    look.dress(word, profile)
    layout.fill(parts, document, profile)
    furniture.set_up(parts, document, profile, draft=draft)
    properties.set_up(word, document, profile)
    seal.enclose(word.part, document, source)
    return packed(word)
