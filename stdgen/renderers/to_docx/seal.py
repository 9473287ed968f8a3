"""A document and its YAML source become a custom XML part of the Word file: the sealed source."""

import base64
import uuid

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from stdgen import documentjson
from stdgen.model.document import Document

NAMESPACE = "urn:stdgen:document"
PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
PROPERTIES_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"

_ITEM = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)


def enclose(main: Part, document: Document, source: bytes | None) -> None:
    """Adds the part and its properties to the file whose main part is `main`."""
    package = main.package
    item = Part(PackURI("/customXml/item1.xml"), "application/xml", _sealed(document, source), package)
    properties = Part(PackURI("/customXml/itemProps1.xml"), PROPERTIES_TYPE, _properties(), package)
    item.relate_to(properties, PROPERTIES_RELATIONSHIP)
    main.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _sealed(document: Document, source: bytes | None) -> bytes:
    """JSON as text, all of it ASCII, so that XML changes no character; the YAML in Base64, so that it keeps its bytes."""
    root = etree.fromstring(f'<stdgen xmlns="{NAMESPACE}"/>')
    held = etree.SubElement(root, f"{{{NAMESPACE}}}document", format=documentjson.FORMAT)
    held.text = documentjson.sealed_json(document)
    if source is not None:
        etree.SubElement(root, f"{{{NAMESPACE}}}source", encoding="base64").text = base64.b64encode(source).decode()
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _properties() -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem xmlns:ds="{PROPERTIES}" '
        f'ds:itemID="{{{str(_ITEM).upper()}}}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
