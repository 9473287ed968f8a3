"""A Word file becomes a document, with its revisions, its content controls and its sealed source."""

from dataclasses import replace

from stdgen.model.document import Document, Figure, Location, Provenance
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.model.walk import bodies
from stdgen.model.walk import text as words
from stdgen.readers.foreign import SAVE_AS_WORD, is_wordml
from stdgen.readers.from_docx import accessible, comments, stamped
from stdgen.readers.from_docx.flat import is_flat, packed
from stdgen.readers.from_docx.margins import told_in_margins
from stdgen.readers.from_docx.package import Element, Package
from stdgen.readers.from_docx.parts import RULE, Parts
from stdgen.readers.from_docx.properties import W
from stdgen.readers.from_docx.refusing import FETCH_AGAIN, DamagedError, UnreadableError
from stdgen.readers.from_docx.revisions import accepted, rejected
from stdgen.readers.from_docx.story import UNREAD, margins, told
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
CUT = Text(da="filen er skåret af: dens slutning mangler", en="the file is cut off: its end is missing")
END = b"PK\5\6"
"""With which a zip file ends."""
NOT_XML = Text(da="filen er beskadiget: dens XML kan ikke læses", en="the file is damaged: its XML cannot be read")
TOO_DEEP = Text(da="filens dele er indlejret alt for dybt i hinanden", en="the file's parts are nested far too deep")


def read(data: bytes, source: str, *, profile: Profile | None = None, ignore_source: bool = False, view: View = View.MARKUP) -> Reading:
    """The document on the file's pages, with its sealed source beside it unless `ignore_source`; `view` is for tracked changes.

    Whatever the bytes are, nothing is raised: what cannot be read is a problem of the reading.
    """
    try:
        whole = _packed(data)
        try:
            return _reading(Package(whole), source, view, ignore_source=ignore_source)
        except DamagedError as fault:
            return _rest(whole, source, view, fault, ignore_source=ignore_source)
    except UnreadableError as fault:
        return _unread(source, fault.message, fault.hint)
    except RecursionError:
        return _unread(source, TOO_DEEP, SAVE_AS_WORD)


def _packed(data: bytes) -> bytes:
    """The zip file that a document saved as one XML file would be."""
    if is_flat(data):
        return packed(data)
    if is_wordml(data):
        from stdgen.readers.from_docx import wordml

        if (whole := wordml.packed(data)) is data:
            raise UnreadableError(NOT_XML, FETCH_AGAIN)
        return whole
    return data


def _rest(data: bytes, source: str, view: View, fault: DamagedError, *, ignore_source: bool) -> Reading:
    """The reading of what is left of a damaged file, with the damage told; the damage again where that is no text."""
    from stdgen.readers.from_docx.salvage import salvaged

    left = salvaged(data)
    if left is None:
        raise fault
    package = Package(left.data)
    try:
        reading = _reading(package, source, view, ignore_source=ignore_source)
    except UnreadableError:
        raise fault from None
    if reading.document is None or not any(words(blocks).strip() for _, blocks in bodies(reading.document)):
        raise fault
    what = fault.message if END in data else CUT
    told = Text(da=f"{what.da}; det, der er af den, er læst", en=f"{what.en}; what is left of it was read")
    return reading._replace(problems=(Problem(RULE, Hit(Location(source), told, fault.hint)), *reading.problems))


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
    parts.problems.extend(stamped.problems(parts, document, source))
    if _is_pictures(document):
        return Reading(None, (*parts.problems, Problem("scanned-document", Hit(Location(source), PICTURES, WRITE_IT))))
    if next(root.iter(f"{W}subDoc"), None) is not None:
        parts.tell(*UNREAD)
    return Reading(replace(document, sealed=sealed), tuple(parts.problems), tuple(parts.access))


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
        contents=story.contents,
    )

    def made(pieces: Pieces) -> Document:
        return outlined(pieces, source=source, language=story.language or DANISH, title=parts.title(), provenance=provenance)

    document = made(story.pieces)
    parts.access.extend(accessible.problems(text, parts, story, document, source))
    more = () if story.paragraphs.ours else told_in_margins(margins(story, parts), document)
    return made((*story.pieces, *more)) if more else document
