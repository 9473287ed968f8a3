"""A document's fields become marks in the paragraphs that state them."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document, Field, Paragraph
from stdgen.model.walk import bodies, paragraphs
from stdgen.renderers.to_docx.inline import Mark

TITLES = {
    "approval": "Godkendelse",
    "approval_body": "Godkendt af",
    "approval_date": "Godkendt den",
    "valid_from": "Gælder fra",
    "valid_to": "Gælder til",
    "next_review": "Næste revision",
    "version": "Version",
    "case_number": "Sagsnummer",
    "contact": "Kontakt",
}
"""The fields that get a content control, outermost first, with its Danish title."""


def facts(document: Document) -> dict[int, list[Mark]]:
    """The marks of each paragraph, by the paragraph's identity; a field is marked where it stands first.

    The body and date of an approval are looked for in the approval line first. Provisions are cited all over the text
    and get no control.
    """
    found: dict[int, list[Mark]] = {}
    body = [paragraph for _, blocks in bodies(document) for paragraph in paragraphs(blocks)]
    line: list[Paragraph] = []
    for name, field in _fields(document):
        for paragraph in (*line, *body):
            mark = _mark(name, field, paragraph)
            if mark is not None and _fits(mark, found.get(id(paragraph), [])):
                found.setdefault(id(paragraph), []).append(mark)
                line = [paragraph] if name == "approval" else line
                break
    return found


def _fields(document: Document) -> Iterator[tuple[str, Field]]:
    for name in TITLES:
        value = getattr(document.fields, name)
        for field in value if isinstance(value, tuple) else (value,):
            if field is not None and field.text.strip():
                yield name, field


def _mark(name: str, field: Field, paragraph: Paragraph) -> Mark | None:
    pattern = r"\s+".join(map(re.escape, field.text.split()))
    match = re.search(rf"(?<!\w){pattern}(?!\w)", "".join(span.text for span in paragraph.spans))
    return Mark(match.start(), match.end(), f"stdgen:{name}", TITLES[name]) if match else None


def _fits(mark: Mark, others: list[Mark]) -> bool:
    """Whether the mark lies beside every other or within it."""
    return all(
        mark.end <= other.start or other.end <= mark.start or (other.start <= mark.start and mark.end <= other.end) for other in others
    )
