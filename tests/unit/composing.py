"""A standard in one line, and what a plain profile makes of it."""

from dataclasses import replace

from stdgen.compose.laying_out import compose
from stdgen.model.document import Block, Document, Paragraph, Span
from stdgen.model.profile import Profile
from stdgen.model.standard import Approval, Part, Passage, Service, Standard, Status
from stdgen.profiles import load

NEUTRAL = load("standard")
PROFILE = replace(
    NEUTRAL,
    approval_line="Godkendt i {{ udvalg }} den {{ dato }}.",
    approval_line_undated="",
    order=(),
    texts={"web": "a.dk"},
    links={"fælles": "https://a.dk"},
)
APPROVAL = Approval(Passage("Byrådet"), "2024-03-01", "24/1")
LINE = (Paragraph((Span("Godkendt i Byrådet den 1. marts 2024."),)),)


def said(words: str, href: str | None = None) -> tuple[Block, ...]:
    return (Paragraph((Span(words, href=href),)),)


def standard(*parts: Part, approval: Approval | None = None, closing: str | None = None, **more: object) -> Standard:
    made = Standard(
        title=Passage("Titel"),
        municipality="Min Kommune",
        service=Service("Rengøring", ("SEL § 83", "SEL § 84", "SEL § 85")),
        status=Status.APPROVED if approval else Status.DRAFT,
        approval=approval,
        valid_from="2024-04-01",
        contact={"telefon": "12 34", "email": "a@b.dk"},
        links={"frister": "https://b.dk/c"},
        parts=parts,
        closing=Passage(closing) if closing else None,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields of Standard by name


def laid_out(given: Standard, profile: Profile = PROFILE) -> Document:
    reading = compose(given, profile)
    assert reading.problems == ()
    assert reading.document is not None
    return reading.document
