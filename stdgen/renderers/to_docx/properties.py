"""What the data say of a document becomes the file's properties: title, author, language and dates, never the clock's."""

from datetime import date, datetime

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from stdgen.model.document import Document
from stdgen.model.profile import Profile
from stdgen.renderers.to_docx.wml import legal

DATES = ("approval_date", "valid_from")
"""The fields that date a file, the best first."""


def set_up(word: WordDocument, document: Document, profile: Profile) -> None:
    """Sets the properties and the language that text has by default; where the data have no date the file has none."""
    core = word.core_properties
    core.title = legal(document.title.text if document.title else "")[:255]
    core.author = author(document, profile)[:255]
    core.last_modified_by = author(document, profile)[:255]
    core.language = legal(document.language)
    for language in word.styles.element.iterfind(f"{qn('w:docDefaults')}//{qn('w:lang')}"):
        language.set(qn("w:val"), legal(document.language))
    core.category = "Kvalitetsstandard"
    element = core._element  # python-docx has no public way to remove a date
    for name in ("dcterms:created", "dcterms:modified"):
        for dated in element.findall(qn(name)):
            element.remove(dated)
    if at := day(document):
        core.created = core.modified = datetime.fromisoformat(at.removesuffix("Z"))


def author(document: Document, profile: Profile) -> str:
    """The municipality whose document this is."""
    authored = document.provenance.municipality if document.provenance else None
    return legal(authored or profile.municipality or "Kommunen")


def day(document: Document) -> str | None:
    """The day that the data give the document, as a Word date."""
    for name in DATES:
        field = getattr(document.fields, name)
        if field is not None and field.value and _is_day(field.value):
            return f"{field.value}T00:00:00Z"
    return None


def _is_day(value: str) -> bool:
    try:
        return len(date.fromisoformat(value).isoformat()) == len(value)
    except ValueError:
        return False
