"""The same work by other tools; None where a tool is not installed (`pip install --group bench`)."""

import io
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import docx
import pdfplumber
import pypdfium2  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.document import Document
from stdgen.model.walk import bodies, text
from tests.bench.timing import Work


def pdfium(pdf: bytes) -> Work:
    """The raw text of every page."""

    def work() -> list[str]:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.get_textpage().get_text_bounded() for page in document]
        finally:
            document.close()

    return work


def plumber(pdf: bytes) -> Work:
    """The text of every page, laid out."""

    def work() -> list[str]:
        with pdfplumber.open(io.BytesIO(pdf)) as document:
            return [page.extract_text() for page in document.pages]

    return work


def weasyprint(page: bytes) -> Work | None:
    """The HTML page as a tagged PDF."""
    module = _module("weasyprint")
    return module and (lambda: module.HTML(string=page.decode()).write_pdf(pdf_variant="pdf/ua-1"))


def docxtpl(document: Document) -> Work | None:
    """A Word template filled in with the same headings and paragraphs."""
    module, template = _module("docxtpl"), _template()
    parts = [
        {"heading": section.heading.text if section and section.heading else "", "paragraphs": text(blocks).split("\n")}
        for section, blocks in bodies(document)
    ]

    def work() -> bytes:
        made = module.DocxTemplate(io.BytesIO(template))
        made.render({"title": document.title.text if document.title else "", "parts": parts}, autoescape=True)
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return module and work


def _module(name: str) -> Any:
    return import_module(name) if find_spec(name) else None


def _template() -> bytes:
    template = docx.Document()
    template.add_heading("{{ title }}", 0)
    template.add_paragraph("{%p for part in parts %}")
    template.add_heading("{{ part.heading }}", 1)
    template.add_paragraph("{%p for paragraph in part.paragraphs %}")
    template.add_paragraph("{{ paragraph }}")
    template.add_paragraph("{%p endfor %}")
    template.add_paragraph("{%p endfor %}")
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()
