"""Comments that were left in a Word file."""

from stdgen.model.finding import Severity
from stdgen.model.rule import Applies, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.sources import HIDDEN_DATA

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _word(text: str, comments: str = "") -> str:
    """A Word file saved as one XML file, written by hand."""
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="k" Type="{OFFICE}/comments" Target="comments.xml"/></Relationships>',
        "word/document.xml": f"<w:document {WORD}><w:body><w:p>{text}</w:p></w:body></w:document>",
        "word/comments.xml": f"<w:comments {WORD}>{comments}</w:comments>",
    }
    held = "".join(f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{inside}</pkg:xmlData></pkg:part>' for name, inside in parts.items())
    return f'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{held}</pkg:package>'


def _said(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def _comment(words: str, author: str) -> str:
    return f'<w:comment w:id="7" w:author="{author}"><w:p>{_said(words)}</w:p></w:comment>'


REFERENCE = '<w:r><w:commentReference w:id="7"/></w:r>'

RULE = Rule(
    code="SG107",
    name="open-comments",
    severity=Severity.WARNING,
    severity_in_draft=Severity.NOTE,
    summary=Text(da="Et offentliggjort dokument har ingen kommentarer.", en="A published document has no comments."),
    rationale=Text(
        da="Kommentarer er skrevet til kolleger. De kan læses af enhver, der henter filen, og viser, at noget ikke er afklaret.",
        en="Comments are written to colleagues. Anyone who fetches the file can read them, and they show that something is not settled.",
    ),
    source=HIDDEN_DATA,
    bad=(
        Example(_word(_said("Madservice leveres hver uge.") + REFERENCE, _comment("Er det stadig rigtigt?", "Anne Holm")), ".xml"),
        Example(_word(_said("Hjælpen er gratis.") + REFERENCE, _comment("Afventer udvalget", "")), ".xml", stage=Stage.DRAFT),
        Example(_word(_said("Fristen er 8 uger.") + REFERENCE, _comment("Ring til Bo på 12 34 56 78", "Jurist")), ".xml"),
    ),
    good=(
        Example(_word(_said("Madservice leveres hver uge.")), ".xml"),
        Example(_word(_said("Hjælpen er gratis."), _comment("Er slettet i teksten", "Anne Holm")), ".xml"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>Kommentar: Maden leveres hver uge.</p>"),
        Example("<h1>Madservice</h1><!-- Er det stadig rigtigt? --><h2>Formål</h2><p>Maden leveres hver uge.</p>"),
    ),
    on_reading=problems("open-comments"),
    applies=Applies(Text(da="Word-filer.", en="Word files.")),
)
