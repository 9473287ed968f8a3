"""A PDF that has only the look of its headings, lists and tables, and no tags that say what they are."""

from stdgen.model.finding import Severity
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.sources import web_accessibility
from stdgen.rulekit.written import Tag, pdf

WHO = Tag("P", "Maden leveres til borgere, der ikke selv kan lave mad.")

RULE = Rule(
    code="SG501",
    name="untagged-pdf",
    severity=Severity.WARNING,
    summary=Text(
        da="En PDF siger med opmærkning (tags), hvad der er overskrift, liste og tabel.",
        en="A PDF says by tags what is heading, list and table.",
    ),
    rationale=Text(
        da="Uden opmærkning læser en skærmlæser dokumentet op som én lang tekst, og borgeren kan ikke springe fra overskrift til "
        "overskrift. "
        "Kravet gælder dokumenter, der er offentliggjort efter den 23. september 2018.",
        en="Without tags a screen reader reads the document as one long text, and a citizen cannot jump from heading to heading. The "
        "requirement holds for documents published after 23 September 2018.",
    ),
    source=web_accessibility("1.3.1 Information og relationer"),
    bad=(
        Example(pdf(Tag("H1", "Madservice"), WHO, tagged=False), ".pdf"),
        Example(pdf(Tag("P", "Kvalitetsstandard for ledsagelse"), WHO, tagged=False, language="", title=""), ".pdf"),
        Example(pdf(Tag("H1", "Indkoeb"), Tag("L", (Tag("LI", (Tag("LBody", "Varer hver uge"),)),)), WHO, tagged=False), ".pdf"),
    ),
    good=(
        Example(pdf(Tag("H1", "Madservice"), WHO), ".pdf"),
        Example(pdf(Tag("H1", "Madservice"), WHO, language="", title=""), ".pdf"),
        Example(pdf(WHO), ".pdf"),
        Example("<h1>Madservice</h1><p>Maden leveres til borgere, der ikke selv kan lave mad.</p>"),
    ),
    on_reading=problems("untagged-pdf"),
    applies=Applies(Text(da="PDF-filer.", en="PDF files.")),
)
