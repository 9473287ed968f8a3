"""A document that is a picture of its text."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems


def _sheet(content: str, resources: str, *more: str) -> str:
    """A PDF of one A4 page, written by hand."""
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>",
        f"<< /Length {len(content)} >> stream\n{content}\nendstream",
        *more,
    )
    body = "".join(f"{number} 0 obj {each} endobj\n" for number, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R >>\n"


def _scan(width: int, height: int) -> str:
    picture = (
        f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 "
        f"/Filter /ASCIIHexDecode /Length {width * height * 2 + 1} >> stream\n{'C0' * width * height}>\nendstream"
    )
    return _sheet("595 0 0 842 0 0 cm /Scan Do", "/XObject << /Scan 5 0 R >>", picture)


def _typed(words: str) -> str:
    return _sheet(f"BT /F 12 Tf 72 760 Td ({words}) Tj ET", "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>")


RULE = Rule(
    code="SG002",
    name="scanned-document",
    severity=Severity.ERROR,
    summary=Text(da="Et dokument består af tekst, ikke af billeder af tekst.", en="A document is made of text, not of pictures of text."),
    rationale=Text(
        da="Et scannet dokument kan hverken læses op, søges i eller kontrolleres. Et billede kan ikke bære opmærkning, et dokument kan.",
        en="A scanned document can be neither read aloud, searched nor checked. A picture cannot carry markup, a document can.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Digitaliseringsstyrelsen: Vejledning til PDF-masseforsendelser",
        "https://digst.dk/digital-service/webtilgaengelighed/vaerktoejskassen/vejledning-til-pdf-masseforsendelser/",
        "2026-11-21",
    ),
    bad=(Example(_scan(2, 2), ".pdf"), Example(_scan(16, 22), ".pdf"), Example(_sheet("0 0 595 842 re f", ""), ".pdf")),
    good=(
        Example(_typed("Kvalitetsstandard for madservice. Maden leveres til borgere, der ikke selv kan lave mad."), ".pdf"),
        Example(_typed("Hjemmehjælp gives efter en konkret vurdering.".replace("æ", "\\346")), ".pdf"),
        Example("<h1>Madservice</h1><p><img src='mad.png' alt='En tallerken mad'></p><p>Maden leveres hver dag.</p>"),
        Example("Dette er ikke en PDF-fil.", ".pdf"),
    ),
    on_reading=problems("scanned-document"),
    applies=Applies(Text(da="PDF- og Word-filer.", en="PDF and Word files.")),
)
