"""A Word file becomes a document, with its revisions, its content controls and its sealed source."""

from dataclasses import replace

from stdgen.model.document import Document, Figure, Location, Provenance
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.model.walk import bodies
from stdgen.model.walk import text as words
from stdgen.readers.foreign import SAVE_AS_WORD
from stdgen.readers.from_docx import comments
from stdgen.readers.from_docx.flat import is_flat, packed
from stdgen.readers.from_docx.margins import told_in_margins
from stdgen.readers.from_docx.package import FETCH_AGAIN, Element, Package, UnreadableError
from stdgen.readers.from_docx.parts import RULE, Parts
from stdgen.readers.from_docx.properties import W
from stdgen.readers.from_docx.revisions import accepted, rejected
from stdgen.readers.from_docx.story import margins, told
from stdgen.readers.outline import outlined
from stdgen.readers.pieces import Pieces
from stdgen.readers.views import View

DANISH = "da-DK"
PICTURES = Text(
    da="dokumentet er billeder uden tekst og kan hverken læses op, søges i eller kontrolleres",
    en="the document is pictures without text: it can't be read aloud, searched or checked",
)
WRITE_IT = Text(
    da="Skriv teksten i dokumentet i stedet for at sætte billeder af den ind.", en="Write the text instead of inserting pictures of it."
)
TOO_DEEP = Text(da="filens dele er indlejret alt for dybt i hinanden", en="the file's parts are nested far too deep")


def read(data: bytes, source: str, *, profile: Profile | None = None, ignore_source: bool = False, view: View = View.MARKUP) -> Reading:
    """The document on the file's pages, with its sealed source beside it unless `ignore_source`; `view` is for tracked changes.

    Whatever the bytes are, nothing is raised: what cannot be read is a problem of the reading.
    """
    try:
        return _reading(Package(packed(data) if is_flat(data) else data), source, view, ignore_source=ignore_source)
    except UnreadableError as fault:
        return _unread(source, fault.message, fault.hint)
    except RecursionError:
        return _unread(source, TOO_DEEP, SAVE_AS_WORD)


def _unread(source: str, message: Text, hint: Text) -> Reading:
    return Reading(None, (Problem(RULE, Hit(Location(source), message, hint)),))


def _reading(package: Package, source: str, view: View, *, ignore_source: bool) -> Reading:
    root = package.xml(package.main)
    text = root.find(f"{W}body")
    if text is None:
        raise UnreadableError(
            Text(da="filen har ingen tekst: dens «body» mangler", en="the file has no text: its «body» is missing"), FETCH_AGAIN
        )
    if view is not View.MARKUP:
        (accepted if view is View.FINAL else rejected)(text)
    parts = Parts(package, source)
    sealed = None if ignore_source else parts.sealed()
    document = _page(root, text, parts, source, sealed)
    if _is_pictures(document):
        return Reading(None, (*parts.problems, Problem("scanned-document", Hit(Location(source), PICTURES, WRITE_IT))))
    if next(root.iter(f"{W}altChunk", f"{W}subDoc"), None) is not None:
        parts.tell(Text(da="en indlejret fil i dokumentet blev ikke læst", en="a file embedded in the document was not read"), SAVE_AS_WORD)
    return Reading(replace(document, sealed=sealed), tuple(parts.problems))


def _is_pictures(document: Document) -> bool:
    """Whether pictures are all that the pages hold."""
    held = [block for _, blocks in bodies(document) for block in blocks]
    return not document.sections and any(isinstance(block, Figure) for block in held) and not words(held).strip()


def _page(root: Element, text: Element, parts: Parts, source: str, sealed: Document | None) -> Document:
    story = told(root, text, parts, source)
    parts.problems.extend(comments.problems(parts.root, story.paragraphs.commented))
    authored = sealed.provenance if sealed else None
    provenance = Provenance(
        how="docx",
        why="the text of the file's body",
        producer=parts.producer(),
        engine="lxml",
        status=authored.status if authored else None,
        municipality=authored.municipality if authored else None,
    )

    def made(pieces: Pieces) -> Document:
        return outlined(pieces, source=source, language=story.language or DANISH, title=parts.title(), provenance=provenance)

    document = made(story.pieces)
    more = () if story.paragraphs.ours else told_in_margins(margins(story, parts), document)
    return made((*story.pieces, *more)) if more else document
