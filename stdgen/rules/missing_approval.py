"""A standard that does not say who approved it."""

from collections.abc import Iterator

from stdgen.model.document import Document, Location, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.report import TopicState
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.telling.topics import told

MESSAGE = Text(da="godkendelsen mangler", en="the approval is missing")
HINT = Text(
    da="Skriv, hvem der har godkendt standarden, og hvornår, fx «Godkendt af Socialudvalget den 17. april 2023».",
    en="Write who approved the standard and when, such as «Godkendt af Socialudvalget den 17. april 2023».",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for the document: a catalogue is approved as a whole. A heading with nothing under it is there, but empty."""
    described = told(document, context)
    if all(states[Topic.APPROVAL] is TopicState.MISSING for _, states in described):
        yield Hit(Location(), MESSAGE, HINT)


RULE = Rule(
    code="SG204",
    name="missing-approval",
    severity=Severity.ERROR,
    severity_in_draft=Severity.NOTE,
    summary=Text(
        da="En offentliggjort kvalitetsstandard siger, hvem der har godkendt den.",
        en="A published quality standard says who has approved it.",
    ),
    rationale=Text(
        da="En kvalitetsstandard er en politisk beslutning. Uden godkendelse kan borgeren ikke se, om den gælder, og hvilket "
        "serviceniveau den bygger på. "
        "Et udkast kan ikke være godkendt endnu. Kun lovens pligtstandarder skal godkendes af kommunalbestyrelsen; for resten er det "
        "god skik.",
        en="A quality standard is a political decision. Without an approval the citizen cannot see whether it holds and what level "
        "of service it rests on. "
        "A draft cannot have been approved yet. Only the standards that the act demands must be approved by the council; for the "
        "rest it is good practice.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Aalborg Kommune: Kvalitetsstandard for madservice, feltet «Vedtaget»",
        "https://www.aalborg.dk/om-kommunen/aabenhed-og-indblik/kvalitetsstandarder/madservice-mad-og-maaltider",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><h2>Omfang</h2><p>Serviceniveauet følger budgettet, som Byrådet vedtog den 7. oktober 2025.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Standarden har været drøftet i Socialudvalget.</p>"),
        Example("<h1>Madservice</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan lave mad.</p>"),
        Example("<h1>Madservice</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83 b.</p><p>Sidst opdateret 27. januar 2020</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Kvalitetsstandarden bliver revideret en gang i hver valgperiode.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Ansvarlig for standarden er Center for Mad.</p>"),
        Example("<h1>Madservice</h1><h2>Levering</h2><p>Maden er godkendt af Fødevarestyrelsen.</p>"),
        Example("<h1>Madservice</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan lave mad.</p>", stage=Stage.DRAFT),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Høring</h2><p>Derefter godkendte Byrådet standarden den 16. december 2025.</p>"),
        Example("<h1>Madservice</h1><h2>Opfølgning</h2><p>Standarden er godkendt af Byrådet den 3. marts 2025 og skal godkendes igen.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><h2>Godkendelse</h2><p>Dato:</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Kvalitetsstandarden er godkendt af Senior- og Omsorgsudvalget 14.12.2022.</p>"),
        Example("<h1>Madservice</h1><p>Godkendt af Ældre- og Sundhedsudvalget den 12. marts 2024</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Vedtaget af byrådet den 9. december 2019</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Godkendt i Holbæk Byråd d. 19. april 2017</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Godkendt af Omsorgsudvalget den XX.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2>"),
        Example("<h1>Madservice</h1><h2>Høring</h2><p>Ældrerådet blev hørt, før Byrådet den 16. december 2025 godkendte standarden.</p>"),
    ),
    check=check,
)
