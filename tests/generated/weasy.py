"""A case becomes a PDF by WeasyPrint."""

from tests.generated.case import Case
from tests.generated.print_page import page


def make(case: Case) -> bytes:
    """A PDF without tags."""
    from weasyprint import HTML  # type: ignore[import-untyped]  # has no type marker

    return bytes(HTML(string=page(case, marked=True, leaders=True)).write_pdf())


def make_tagged(case: Case) -> bytes:
    """A tagged PDF, PDF/UA."""
    from weasyprint import HTML

    return bytes(HTML(string=page(case, marked=True, leaders=True)).write_pdf(pdf_tags=True))
