"""A document becomes bytes: one module a format, each with `render(document, profile, *, source, draft) -> bytes`."""

RENDERERS = {
    "pdf": "stdgen.renderers.to_pdf.rendering",
    "docx": "stdgen.renderers.to_docx.rendering",
    "html": "stdgen.renderers.to_html.rendering",
}
