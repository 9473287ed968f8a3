"""What a Word file says of itself beside its text becomes problems: language, title, pictures, levels of headings, heads of tables."""

from collections import Counter
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Problem
from stdgen.readers import accessibility
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.parts import Parts
from stdgen.readers.from_docx.properties import VAL, W, said
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.from_docx.story import Story
from stdgen.readers.pieces import Piece

KIND = "docx"


def problems(body: Element, parts: Parts, story: Story, document: Document, source: str) -> Iterator[Problem]:
    """The problems of a file whose text (`w:body`) was read as this story and this document."""
    yield from accessibility.language(source, KIND, _language(body, story.paragraphs.sheet) or _theme(parts), document)
    yield from accessibility.title(source, KIND, parts.written_title())
    silent = Counter((figure.at, figure.alt) for figure in accessibility.figures(document) if not accessibility.is_alternative(figure.alt))
    for (at, alt), count in silent.items():
        yield accessibility.picture(at, KIND, alt, count)
    yield from accessibility.skipped(KIND, story.pieces, _level)
    yield from accessibility.headless(KIND, document)


def _language(body: Element, sheet: Sheet) -> str | None:
    """The language that most of the letters are in: their own, else that of the paragraph's style, else the file's."""
    if next(body.iter(f"{W}lang"), None) is None and not sheet.has_languages:
        return sheet.spoken(None)
    letters: Counter[str | None] = Counter()
    for paragraph in body.iter(f"{W}p"):
        style = sheet.spoken(said(paragraph.find(f"{W}pPr"), "pStyle"))
        for run in paragraph.iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            own = said(properties, "lang") if properties is not None else None
            letters[own or style] += sum(len(each.text or "") for each in run.iterfind(f"{W}t"))
    return max(letters, key=lambda name: letters[name], default=None)


def _theme(parts: Parts) -> str | None:
    settings = parts.root("settings")
    named = settings.find(f"{W}themeFontLang") if settings is not None else None
    return named.get(VAL) if named is not None else None


def _level(piece: Piece) -> int | None:
    """The level of a heading by its style; what only looks like one has none."""
    return piece.level if piece.mark.startswith("style ") else None
