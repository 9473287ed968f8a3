"""A PDF that breaks a requirement of the standard for accessible PDF files."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.written import Tag, pdf

LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad."))

RULE = Rule(
    code="SG510",
    name="pdfua-violation",
    severity=Severity.WARNING,
    summary=Text(da="En PDF følger standarden for tilgængelig PDF (PDF/UA).", en="A PDF follows the standard for accessible PDF (PDF/UA)."),
    rationale=Text(
        da="PDF/UA er den tekniske standard for, at hjælpemidler kan bruge en PDF. Loven kræver den ikke ordret, men en fil, der følger "
        "den, "
        "har det, som loven kræver af filen. Efterprøves med --conformance; det, andre regler siger, siges ikke igen.",
        en="PDF/UA is the technical standard for assistive technology to be able to use a PDF. The law does not require it by name, but a "
        "file "
        "that follows it has what the law requires of the file. Measured with --conformance; what other rules tell is not told again.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "PDF Association: The Matterhorn Protocol (hvordan PDF/UA, ISO 14289-1, efterprøves)",
        "http://www.pdfa.org/publication/the-matterhorn-protocol-1/",
        "2026-11-22",
    ),
    bad=(
        Example(pdf(*LINES, Tag("L", (Tag("LI", (Tag("P", "Varm mad"),)),)), universal=True), ".pdf"),
        Example(pdf(*LINES, Tag("Formula", "2 x 62 kr."), universal=True), ".pdf"),
        Example(
            pdf(*LINES, Tag("Note", "1 Satsen er fra 2026."), universal=True).replace(
                "/Tabs /S", "/Annots [<< /Subtype /Text /Rect [0 0 9 9] >>]"
            ),
            ".pdf",
        ),
    ),
    good=(
        Example(pdf(*LINES, universal=True), ".pdf"),
        Example(pdf(*LINES, Tag("H2", "Priser"), Tag("P", "Maden koster 62 kr."), universal=True), ".pdf"),
        Example(pdf(*LINES, Tag("Figure", None, "/Alt (Fire trin fra start til levering)"), universal=True), ".pdf"),
        Example("<h1>Madservice</h1><p>Maden leveres hver uge.</p>"),
    ),
    on_reading=problems("pdfua-violation"),
    applies=Applies(Text(da="PDF-filer, når --conformance er givet.", en="PDF files, when --conformance is given.")),
)
