"""Findings are written into a copy of the file: one module a format, each with `annotate(data, findings, …) -> Copy`."""

ANNOTATORS = {
    "docx": "stdgen.annotate.to_docx.writing",
    "pdf": "stdgen.annotate.to_pdf.writing",
}
