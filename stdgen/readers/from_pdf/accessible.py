"""What a PDF says of itself beside its text becomes problems: tags, language, title, pictures, levels of headings, heads of tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stdgen.model.document import Document, Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.readers import accessibility, remedies
from stdgen.readers.from_pdf.pages import Pages
from stdgen.readers.from_pdf.quality import TagMeasure, why_not
from stdgen.readers.from_pdf.structure import Element
from stdgen.readers.pieces import Grid, Piece

KIND = "pdf"
MOST_PAGES = 3
"""A picture that comes again on more pages than these is told once, with all others."""

_XMP_TITLE = pattern(rb"<dc:title\b[^>]*>.{0,200}?<rdf:li\b[^>]*>([^<]{1,500})</rdf:li>")
_LEVEL = pattern(r"H([1-9])")


class Properties(NamedTuple):
    """What a file's catalogue and properties say: its language, its title."""

    language: str
    title: str


def title(written: str, data: bytes) -> str:
    """The title in a file's properties, else in its metadata (XMP), which newer files have alone."""
    if written or b"<dc:title" not in data:
        return written
    from html import unescape  # its two thousand names take a millisecond to load, and hardly a file has its title in XMP alone

    found = _XMP_TITLE.search(data.replace(b"\n", b" ").replace(b"\r", b" "))
    return unescape(found[1].decode("utf-8", "replace")).strip() if found else ""


def problems(
    found: Pages, document: Document, tagged: Sequence[Piece | Grid], properties: Properties, measure: TagMeasure | None
) -> Iterator[Problem]:
    """The problems of a file that was read as this document; `tagged` are the pieces that its tags gave, where they were followed.

    `measure` is None for tags that show no headings where the pages do.
    """
    by_tags = document.provenance is not None and document.provenance.how == "pdf-tags"
    yield from _tags(found, measure, by_tags=by_tags)
    yield from accessibility.language(found.source, KIND, properties.language, document)
    yield from accessibility.title(found.source, KIND, properties.title)
    if found.structure.figures:
        yield from _pictures(found)
    if by_tags:
        yield from accessibility.skipped(KIND, tagged, _level)
        yield from accessibility.headless(KIND, document)


def _tags(found: Pages, measure: TagMeasure | None, *, by_tags: bool) -> Iterator[Problem]:
    at = Location(found.source)
    if not found.with_tree:
        what = Text(
            da="PDF-filen har ingen opmærkning (tags), så en skærmlæser kender hverken overskrifter, lister, tabeller eller rækkefølge",
            en="the PDF has no tags, so that a screen reader knows neither headings, lists, tables nor order",
        )
        yield Problem("untagged-pdf", Hit(at, what, remedies.TAGS))
    elif not by_tags:
        why = why_not(measure)
        what = Text(
            da=f"PDF-filens opmærkning (tags) er ikke til at stole på: {why.da}", en=f"the PDF's tags are not to be trusted: {why.en}"
        )
        yield Problem("bad-tags", Hit(at, what, remedies.BETTER_TAGS))


def _pictures(found: Pages) -> Iterator[Problem]:
    """A problem for each page with pictures that have no words, or one for many; a figure made of text is read by its text."""
    written = {(run.page, run.mcid) for run in found.runs() if run.mcid >= 0 and run.text.strip()}
    silent: Counter[int] = Counter()
    for figure in _outermost(found.structure.figures):
        contents = list(figure.contents())
        if not contents or any(content in written for content in contents):
            continue
        if not figure.alt.strip():
            silent[contents[0][0]] += 1
        elif not accessibility.is_alternative(figure.alt):
            yield accessibility.picture(Location(found.source, contents[0][0]), KIND, figure.alt)
    if len(silent) > MOST_PAGES:
        yield accessibility.picture(Location(found.source, min(silent)), KIND, "", silent.total())
    else:
        yield from (accessibility.picture(Location(found.source, page), KIND, "", count) for page, count in sorted(silent.items()))


def _outermost(figures: Sequence[Element]) -> list[Element]:
    """The figures that stand in no other."""
    inside: set[int] = set()
    left = list(figures)
    while left:
        kids = [kid for kid in left.pop().children.values() if isinstance(kid, Element) and id(kid) not in inside]
        inside.update(map(id, kids))
        left.extend(kids)
    return [figure for figure in figures if id(figure) not in inside]


def _level(piece: Piece) -> int | None:
    marked = _LEVEL.fullmatch(piece.mark)
    return int(marked[1]) if marked else None
