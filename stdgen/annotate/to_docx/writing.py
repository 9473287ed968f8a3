"""Findings on a Word file become comments in a copy: marks around the words found, and what is said of them in the part of comments."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO

from lxml import etree

from stdgen.annotate.notes import AUTHOR, paragraphs
from stdgen.annotate.to_docx.finding_again import Range, ranges
from stdgen.annotate.to_docx.packing import Package, packed, with_comments
from stdgen.annotate.to_docx.running import XML_SPACE, Element, Running, running
from stdgen.model.finding import Finding
from stdgen.model.report import Copy
from stdgen.model.text import Lang, Text

INITIALS = "sg"
SIGNATURES = "_xmlsignatures/"
NOT_ZIPPED = Text(
    da="filen er ikke en .docx; åbn den i Word, gem den som .docx, og prøv igen",
    en="the file is no .docx; open it in Word, save it as .docx and try again",
)
NO_TEXT = Text(da="dokumentet har ingen tekst at sætte kommentarer ved", en="the document has no text to comment on")
DAMAGED = Text(
    da="filen er beskadiget; åbn den i Word, gem den på ny, og prøv igen",
    en="the file is damaged; open it in Word, save it anew and try again",
)
SIGNED = Text(da="den digitale signatur gælder ikke for kopien", en="the digital signature does not hold for the copy")
_DAMAGED = (  # all that zipfile and lxml raise for bytes that are not what they should be
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError),
    *(etree.XMLSyntaxError, ValueError, KeyError, IndexError, StopIteration),
)
_SHUT = ("sdt", "fldSimple", "del", "moveFrom")  # what Word fills in anew or takes out, with the marks inside it
_UNMARKED = (*_SHUT, "ins", "moveTo", "hyperlink", "smartTag")  # the comment's own sign is no part of these


def annotate(data: bytes, findings: Sequence[Finding], *, title: str, as_of: date, lang: Lang) -> Copy:
    """The copy, its comments dated `as_of`; a finding whose words are not found stands at its heading, else at the title."""
    if not zipfile.is_zipfile(BytesIO(data)):
        return Copy(None, NOT_ZIPPED)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _annotated(Package(archive), findings, title, as_of, lang)
    except _DAMAGED:
        return Copy(None, DAMAGED)


def _annotated(package: Package, findings: Sequence[Finding], title: str, as_of: date, lang: Lang) -> Copy:
    main = package.main()
    root = package.xml(main)
    words = running(root, dict(_notes(package, main)))
    places = ranges(findings, words, title)
    if findings and not places:
        return Copy(None, NO_TEXT)
    comments, parts = _comments(package, main, root)
    first = _next(comments, root)
    numbers = range(first, first + len(findings))
    _mark(words, places, numbers, root)
    comments.extend(_comment(root, number, paragraphs(each, lang), as_of) for number, each in zip(numbers, findings, strict=True))
    signed = any(name.startswith(SIGNATURES) for name in package.archive.namelist())
    return Copy(packed(package, parts | {main: root}), SIGNED if signed else None)


def _notes(package: Package, main: str) -> Iterator[tuple[tuple[str, str], Element]]:
    """Footnotes and endnotes by what refers to them."""
    for kind in ("footnotes", "endnotes"):
        if (name := package.related(main, kind)) is not None:
            for note in package.xml(name):
                if isinstance(note.tag, str):
                    yield (f"{kind[:-1]}Reference", str(note.get(_named(note, "id")))), note


def _comments(package: Package, main: str, root: Element) -> tuple[Element, dict[str, Element]]:
    """The root of the part of comments, and the parts that change with it."""
    if (there := package.related(main, "comments")) is not None:
        comments = package.xml(there)
        return comments, {there: comments}
    name, told = with_comments(package, main)
    comments = etree.Element(_named(root, "comments"), nsmap={"w": etree.QName(root).namespace or ""})
    return comments, {name: comments, **told}


def _next(comments: Element, root: Element) -> int:
    """The first number that no comment has."""
    taken = (each.get(_named(root, "id"), "") for each in comments)
    return 1 + max((int(number) for number in taken if number.isdigit()), default=-1)


def _mark(words: Running, places: Sequence[Range], numbers: Iterable[int], root: Element) -> None:
    """Sets the marks of comments; the runs are cut first, since a mark stands between runs."""
    trimmed = [_trimmed(words, place) for place in places]
    words.part({edge for place in trimmed for edge in place})
    for number, (start, end) in zip(numbers, trimmed, strict=True):
        known = {_named(root, "id"): str(number)}
        first, last = words.run_at(start), words.run_at(end - 1)
        _outside(first, _SHUT).addprevious(etree.Element(_named(root, "commentRangeStart"), known))
        close = etree.Element(_named(root, "commentRangeEnd"), known)
        _outside(last, _SHUT).addnext(close)
        sign = etree.Element(_named(root, "r"))
        etree.SubElement(sign, _named(root, "commentReference"), known)
        _outside(close, _UNMARKED).addnext(sign)


def _trimmed(words: Running, place: Range) -> Range:
    """Without the ends of paragraphs at both ends, which stand in no run."""
    start, end = place
    while start < end - 1 and words.homes[start] is None:
        start += 1
    while end - 1 > start and words.homes[end - 1] is None:
        end -= 1
    return start, end


def _outside(element: Element, kinds: Sequence[str]) -> Element:
    """The outermost element of these kinds around this one within its paragraph, or itself."""
    found = element
    for above in element.iterancestors():
        name = etree.QName(above).localname
        if name == "p":
            break
        if name in kinds:
            found = above
    return found


def _comment(root: Element, number: int, said: Iterable[str], as_of: date) -> Element:
    known = {"id": str(number), "author": AUTHOR, "date": f"{as_of.isoformat()}T00:00:00Z", "initials": INITIALS}
    comment = etree.Element(_named(root, "comment"), {_named(root, name): value for name, value in known.items()})
    for words in said:
        run = etree.SubElement(etree.SubElement(comment, _named(root, "p")), _named(root, "r"))
        etree.SubElement(run, _named(root, "t"), {XML_SPACE: "preserve"}).text = words
    return comment


def _named(root: Element, name: str) -> str:
    """A name in the namespace of the document, which is another in a strict file."""
    return f"{{{etree.QName(root).namespace}}}{name}"
