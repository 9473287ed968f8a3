"""An approval line that does not say when the standard was approved."""

import re
from collections.abc import Iterator

from stdgen.model.document import ApprovalState, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import line_place, printed_there
from stdgen.rulekit.words import excerpt

APPROVES = pattern(r"godken|vedt[ao]g|tiltr[åa]d", re.IGNORECASE)
"""Words that can mean nothing but an approval: that a level of service «er fastsat af byrådet» may be told in passing."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at an approval without a day, a month or a year, or with a day that no calendar has."""
    approval, day = document.fields.approval, document.fields.approval_date
    if approval is None or approval.value != ApprovalState.NO_DATE:
        return
    words, there = excerpt(approval.text), excerpt(printed_there(document, approval))
    if day is not None and day.value is None:
        words = there = excerpt(day.text)
        message = Text(da=f"godkendelsens dato findes ikke: «{words}»", en=f"the day of the approval does not exist: «{words}»")
    else:
        message = Text(
            da=f"det står ikke, hvornår standarden er godkendt: «{words}»", en=f"it is not said when the standard was approved: «{words}»"
        )
    yield Hit(
        day.at if day is not None and day.value is None else line_place(document, approval),
        message,
        Text(
            da="Skriv datoen for mødet, fx «den 17. april 2023».",
            en="Write the day of the meeting, such as «den 17. april 2023».",
        ),
        there,
        None if APPROVES.search(approval.text) else Severity.NOTE,
    )


RULE = Rule(
    code="SG206",
    name="missing-approval-date",
    severity=Severity.WARNING,
    severity_in_draft=Severity.NOTE,
    summary=Text(da="En godkendelse har en dato.", en="An approval has a date."),
    rationale=Text(
        da="Uden dato kan borgeren ikke se, om standarden er ny eller ti år gammel, og hvilken lov den bygger på.",
        en="Without a date the citizen cannot see whether the standard is new or ten years old, and on which law it rests.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Randers Kommune: «Vedtaget af byrådet den 24. juni 2025»",
        "https://10195ra-fe.liveserver.nu/borger/socialt/socialt-udsatte/udsatteomraadet/kvalitetsstandarder-paa-socialomraadet/"
        "12-kvalitetsstandard-for-ledsagerordning-for-voksne",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Ledsagelse</h1><p>En kvalitetsstandard er et politisk dokument. Denne her er vedtaget af Byrådet.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet efter høringen, som sluttede den 2. marts 2026.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Formål</h2><p>Frihed.</p><p>Alle kvalitetsstandarder er godkendt af byrådet.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt i Social- og Sundhedsudvalget.</p>"),
        Example("<h1>Ledsagelse</h1><p>Kvalitetsstandarden er vedtaget af Byrådet i Favrskov Kommune.</p><h2>Formål</h2><p>Frihed.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af byrådet den 31. februar 2024.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Byrådet har godkendt standarden; næste udgave kommer i 2027.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt i Social- og Sundhedsudvalget.</p>", stage=Stage.DRAFT),
    ),
    good=(
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet dd-mm-2026.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af byrådet den 24. juni 2025.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Vedtaget af Kommunalbestyrelsen, marts 2024.</p>"),
        Example("<h1>Ledsagelse</h1><p>Vedtaget: Godkendt af Senior- og Omsorgsudvalget 15.05.2024</p><h2>Formål</h2><p>Frihed.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt i Voksen- og plejeudvalget den XX.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den..</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet. Beslutningen er fra den 22. september 2026.</p>"),
        Example(
            "<h1>Ledsagelse</h1><h2>Godkendelse</h2><table><tr><td>Godkendelse</td><td>Dato</td></tr>"
            "<tr><td>Byrådet</td><td>27.01.2026</td></tr></table>"
        ),
        Example("<h1>Ledsagelse</h1><h2>Sagsbehandlingsfrist</h2><p>Byrådet har vedtaget en frist på 6 uger.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Leverandør</h2><p>Leverandøren er godkendt af kommunen.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2>"),
    ),
    check=check,
)
