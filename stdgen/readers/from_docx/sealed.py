"""A custom XML part becomes the document that its generator sealed into the file."""

from stdgen.model.document import Document
from stdgen.readers.from_docx.package import Package
from stdgen.readers.sealed import document_in

NAMESPACE = "urn:stdgen:document"


class BrokenError(Exception):
    """There is a sealed document, and it cannot be read."""


def sealed(package: Package) -> Document | None:
    """The sealed document, or None where the file has none; raises BrokenError where it is no longer whole."""
    for relationship in package.related(package.main).values():
        if relationship.kind != "customXml" or relationship.external or not package.has(relationship.target):
            continue
        if NAMESPACE.encode() not in package.bytes_of(relationship.target):
            continue
        held = package.xml(relationship.target).find(f"{{{NAMESPACE}}}document")
        if held is not None:
            return _document(held.text or "")
    return None


def _document(words: str) -> Document:
    try:
        return document_in(words)
    except ValueError as fault:
        raise BrokenError from fault
