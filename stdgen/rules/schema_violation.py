"""A standard's data that do not follow the schema."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems

HEAD = """title: Kvalitetsstandard for madservice
municipality: Prøve Kommune
service: {name: Madservice, provisions: ["SEL § 83 b"]}
"""
SECTION = """sections:
  - topic: target_group
    heading: Målgruppe
    text: Borgere, der ikke selv kan lave mad.
"""

RULE = Rule(
    code="SG003",
    name="schema-violation",
    severity=Severity.ERROR,
    summary=Text(da="En standards data følger skemaet.", en="A standard's data follow the schema."),
    rationale=Text(
        da="Et felt, som programmet ikke kender, kommer ikke med på siden. Alle overtrædelser meldes på én gang, hver med linje og "
        "kolonne.",
        en="A field that the program does not know never reaches the page. All violations are told at once, each with line and column.",
    ),
    source=Source(
        SourceKind.HOUSE,
        "schemas/standard.schema.json (JSON Schema, draft 2020-12)",
        "https://json-schema.org/draft/2020-12/schema",
        "2026-11-21",
    ),
    bad=(
        Example(HEAD + "status: godkendt\n" + SECTION, ".yaml", Stage.DRAFT),
        Example(HEAD + "status: draft\nsections:\n  - topic: maalgruppe\n    text: Borgere.\n", ".yaml", Stage.DRAFT),
        Example(HEAD + "status: draft\nstatus: draft\n" + SECTION, ".yaml", Stage.DRAFT),
        Example(HEAD + "status: draft\napproval: {date: 31-02-2026}\n" + SECTION, ".yaml", Stage.DRAFT),
    ),
    good=(
        Example(HEAD + "status: draft\n" + SECTION, ".yaml", Stage.DRAFT),
        Example(HEAD + "status: proposed\nnext_review: 2028-01-01\n" + SECTION, ".yaml", Stage.DRAFT),
        Example(HEAD + "status: approved\napproval: {body: Omsorgsudvalget, date: 2026-03-03}\n" + SECTION, ".yaml"),
        Example(HEAD + "status: draft\nlinks: {frister: 'https://kommunen.dk/frister'}\n" + SECTION, ".yaml", Stage.DRAFT),
        Example("<h1>Madservice</h1><p>status: godkendt</p>"),
    ),
    on_reading=problems("schema-violation"),
    applies=Applies(Text(da="Standarder skrevet som data (YAML).", en="Standards written as data (YAML).")),
)
