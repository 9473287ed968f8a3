"""A heading that is marked more than one level below the one before it: an h3 right under an h1."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.written import Tag, pdf, word

TITLE, TEXT = Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad.")
STYLES = "".join(f'<w:style w:type="paragraph" w:styleId="H{level}"><w:name w:val="heading {level}"/></w:style>' for level in range(1, 5))


def _written(*headings: tuple[int, str]) -> str:
    parts = (
        f'<w:p><w:pPr><w:pStyle w:val="H{level}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p><w:p><w:r><w:t>Maden leveres hver '
        f"uge.</w:t></w:r></w:p>"
        for level, words in headings
    )
    return word("".join(parts), styles=STYLES)


RULE = Rule(
    code="SG508",
    name="heading-level-skipped",
    severity=Severity.NOTE,
    summary=Text(da="Overskrifternes niveauer følger hinanden: 1, 2, 3.", en="The levels of headings follow each other: 1, 2, 3."),
    rationale=Text(
        da="En skærmlæser siger niveauet med overskriften. Springer det fra 1 til 3, ser det ud, som om der mangler et afsnit.",
        en="A screen reader says the level with the heading. Where it jumps from 1 to 3, it seems as if a section were missing.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kommuneplatformen: tjekliste for redaktører (overskrifter i rigtig rækkefølge)",
        "https://kommuneplatformen.dk/svensktest/soeksida/allt-om-webbtillgaenglighet/checklista-foer-redaktoerer",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Madservice</h1><h3>Indhold</h3><p>Maden leveres hver uge.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Mad.</p><h4>Omfang</h4><p>Maden leveres hver uge.</p>"),
        Example(_written((1, "Madservice"), (3, "Indhold")), ".xml"),
        Example(pdf(TITLE, TEXT, Tag("H3", "Indhold"), TEXT), ".pdf"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Indhold</h2><h3>Mad</h3><p>Maden leveres hver uge.</p><h2>Klage</h2><p>Du kan klage.</p>"),
        Example("<h2>Indhold</h2><p>Maden leveres hver uge.</p><h3>Omfang</h3><p>En gang.</p>"),
        Example("<h1>Madservice</h1><h2>A</h2><h3>B</h3><h4>C</h4><p>Mad.</p><h2>D</h2><p>Maden leveres hver uge.</p>"),
        Example("<html><body><h1>Madservice</h1><nav><h4>Menu</h4></nav><h2>Indhold</h2><p>Maden leveres hver uge.</p></body></html>"),
        Example(_written((1, "Madservice"), (2, "Indhold"), (3, "Omfang"), (1, "Klage")), ".xml"),
        Example(_written((2, "Indhold"), (3, "Omfang")), ".xml"),
        Example(pdf(TITLE, TEXT, Tag("H2", "Indhold"), TEXT), ".pdf"),
        Example(pdf(TITLE, TEXT, Tag("H3", "Indhold"), TEXT, tagged=False), ".pdf"),
    ),
    on_reading=problems("heading-level-skipped"),
    applies=Applies(Text(da="PDF-, Word- og HTML-filer.", en="PDF, Word and HTML files.")),
)
