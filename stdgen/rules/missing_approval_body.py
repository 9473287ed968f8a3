"""An approval line that does not say who approved the standard."""

from collections.abc import Iterator

from stdgen.model.document import ApprovalLevel, ApprovalState, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import line_place, printed_there
from stdgen.rulekit.words import excerpt


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at an approval with a date and no name; that the administration gave it says who."""
    approval, level = document.fields.approval, document.fields.approval_level
    if approval is None or approval.value != ApprovalState.NO_BODY:
        return
    if level is not None and level.value == ApprovalLevel.ADMINISTRATION:
        return
    words = excerpt(approval.text)
    yield Hit(
        line_place(document, approval),
        Text(da=f"det står ikke, hvem der har godkendt standarden: «{words}»", en=f"it is not said who approved the standard: «{words}»"),
        Text(
            da="Skriv rådets eller udvalgets navn, fx «Godkendt af Socialudvalget den 17. april 2023».",
            en="Write the name of the council or committee, such as «Godkendt af Socialudvalget den 17. april 2023».",
        ),
        excerpt(printed_there(document, approval)),
    )


RULE = Rule(
    code="SG205",
    name="missing-approval-body",
    severity=Severity.WARNING,
    severity_in_draft=Severity.NOTE,
    summary=Text(da="En godkendelse siger, hvem der har givet den.", en="An approval says who gave it."),
    rationale=Text(
        da="Byråd, udvalg og forvaltning kan ikke beslutte det samme. Uden navn kan ingen finde beslutningen i et referat.",
        en="Council, committee and administration cannot decide the same things. Without a name nobody finds the decision in any minutes.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Køge Kommune: «Godkendt af Socialudvalget den 17. april 2023»",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-ledsagelse-97",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Fagudvalget godkendte kvalitetsstandarden den 6. maj 2025.</p>"),
        Example("<h1>Madservice</h1><p>En standard fortæller om hjælpen. Den her er politisk godkendt den 22. oktober 2025.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><h2>Godkendelse</h2><p>Godkendt den 17. april 2023.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Kvalitetsstandarden er vedtaget den 3. maj 2024</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget: 15.05.2024</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt den 17. april 2023.</p>", stage=Stage.DRAFT),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Vedtaget den 9. april 2026. Byrådet får standarden at se igen i 2028.</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2023.</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget: Godkendt af Senior- og Omsorgsudvalget 15.05.2024</p>"),
        Example("<h1>Madservice</h1><p>(Serviceloven § 97) Vedtaget af byrådet den 24. juni 2025</p><h2>Formål</h2><p>Mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Administrativt godkendt den 3. maj 2024.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt den XX.</p>"),
        Example("<h1>Madservice</h1><h2>Byrådets vedtagelse</h2><p>Vedtaget den 22. september 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Vedtaget den 9. april 2026. Det gjorde Omsorgsudvalget.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>Sidst opdateret 27. januar 2020.</p>"),
        Example("<h1>Madservice</h1><h2>Leverandør</h2><p>Leverandøren skal være godkendt den dag, maden leveres.</p>"),
    ),
    check=check,
)
