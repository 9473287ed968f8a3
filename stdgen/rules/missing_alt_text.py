"""A picture that has no words for those who cannot see it."""

from stdgen.model.finding import Severity
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.sources import web_accessibility
from stdgen.rulekit.written import Tag, pdf, word

LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad."))
DRAWING = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def _drawn(properties: str, inside: str = "<pic:pic><pic:blipFill/></pic:pic>", more: str = "") -> str:
    """A Word file with a sentence and a picture in it."""
    drawing = (
        f'<w:drawing><wp:inline {DRAWING}><wp:extent cx="1800000" cy="1200000"/><wp:docPr id="1" name="Billede 1" '
        f"{properties}>{more}</wp:docPr>"
        f"<a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    return word(f"<w:p><w:r><w:t>Maden leveres hver uge.</w:t></w:r></w:p><w:p><w:r>{drawing}</w:r></w:p>")


def _page(picture: str) -> str:
    return f"<h1>Madservice</h1><h2>Indhold</h2><p>Sådan får du mad:</p><p>{picture}</p><p>Maden leveres hver uge.</p>"


RULE = Rule(
    code="SG507",
    name="missing-alt-text",
    severity=Severity.WARNING,
    summary=Text(
        da="Et billede har en alternativ tekst eller er mærket som pynt.",
        en="A picture has an alternative text or is marked as decoration.",
    ),
    rationale=Text(
        da="Den, der ikke kan se billedet, får kun at vide, at der er et, men ikke hvad det siger: et forløb, en telefonnummerliste, et "
        "kort.",
        en="One who cannot see the picture is told only that there is one, not what it says: a course of events, a list of numbers, a map.",
    ),
    source=web_accessibility("1.1.1 Ikke-tekstbaseret indhold"),
    bad=(
        Example(_page('<img src="forloeb.png">')),
        Example(_page('<img src="forloeb.png" alt="forloeb.png">')),
        Example(_page('<img src="forloeb.png" alt="Billede 1">')),
        Example(_drawn(""), ".xml"),
        Example(_drawn('descr="image001.jpg"'), ".xml"),
        Example(pdf(*LINES, Tag("Figure", None)), ".pdf"),
        Example(pdf(*LINES, Tag("Figure", None, "/Alt (IMG_0032.jpg)")), ".pdf"),
    ),
    good=(
        Example(_page('<img src="forloeb.png" alt="Fra ansøgning til levering i fire trin">')),
        Example(_page('<img src="streg.png" alt="">')),
        Example(_page('<img src="streg.png" role="presentation">')),
        Example(_page('<img src="streg.png" aria-hidden="true">')),
        Example(_page('<img src="kort.png" aria-label="Kort over kommunens madsteder">')),
        Example(_page('<a href="https://kommunen.dk" aria-label="Kommunens forside"><img src="logo.png"></a>')),
        Example(_page('<img src="tael.gif" width="1" height="1">')),
        Example(f'<html><body><nav><img src="logo.png"></nav><main>{_page("")}</main></body></html>'),
        Example(_drawn('descr="Fra ansøgning til levering i fire trin"'), ".xml"),
        Example(
            _drawn("", more='<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'), ".xml"
        ),
        Example(_drawn("", '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"/>'), ".xml"),
        Example(pdf(*LINES, Tag("Figure", None, "/Alt (Fra ansoegning til levering i fire trin)")), ".pdf"),
        Example(pdf(*LINES, Tag("Figure", None, "/ActualText (Norddjurs Kommune)")), ".pdf"),
        Example(pdf(*LINES, Tag("Figure", "Fire trin fra start til levering")), ".pdf"),
    ),
    on_reading=problems("missing-alt-text"),
    applies=Applies(Text(da="PDF-, Word- og HTML-filer.", en="PDF, Word and HTML files.")),
)
