"""An approval whose day has not come yet."""

from collections.abc import Iterator

from stdgen.danish import states
from stdgen.model.document import ApprovalState, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import awaits_its_day, is_after, months_later
from stdgen.rulekit.words import excerpt

FARTHEST = 12
"""Months ahead that the meeting which is to approve a draft may lie."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at the date; a draft may name the meeting that is to come within a year."""
    approval, day = document.fields.approval, document.fields.approval_date
    if approval is None or day is None or day.value is None:
        return
    if approval.value == ApprovalState.UNFILLED and not awaits_its_day(document, context.as_of):
        return
    latest = months_later(context.as_of, FARTHEST) if context.stage is Stage.DRAFT else context.as_of
    if is_after(day.value, latest):
        words, today = excerpt(day.text), context.as_of.isoformat()
        yield Hit(
            day.at,
            Text(
                da=f"godkendelsens dato er ikke kommet endnu: «{words}» (i dag er det {states.day(today, 'da')})",
                en=f"the day of the approval has not come yet: «{words}» (today is {states.day(today, 'en')})",
            ),
            Text(
                da="Ret datoen, eller vent med at offentliggøre, til standarden er godkendt.",
                en="Correct the date, or wait until the standard has been approved before publishing it.",
            ),
            words,
        )


RULE = Rule(
    code="SG207",
    name="future-approval",
    severity=Severity.ERROR,
    severity_in_draft=Severity.WARNING,
    summary=Text(da="Godkendelsens dato ligger ikke i fremtiden.", en="The day of the approval does not lie ahead."),
    rationale=Text(
        da="En standard, der først godkendes senere, gælder ikke endnu. Tit er årstallet tastet forkert, eller mødet er ikke holdt endnu. "
        "Det gælder også «forventes godkendt den …», når dagen ikke er kommet.",
        en="A standard that is yet to be approved does not hold. Often the year was mistyped, or the meeting has not been held. "
        "That holds for «forventes godkendt den …» as well, where the day has not come.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Holbæk Kommune: «Senest redigeret d. 15. marts 2017. Godkendt i Holbæk Byråd d. 19. april 2017»",
        "http://docplayer.dk/73795268-Serviceniveauer-paa-boerne-og-ungeomraadet-senest-redigeret-d-15-marts-2017-godkendt-i-holbaek-byraad-d-"
        "19-april-2017.html",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Mad</h1><h2>Godkendelse</h2><p>Behandlet i Socialudvalget den 4. november 2026. Byrådet ventes at godkende standarden den "
            "15. december 2026.</p>"
        ),
        Example("<h1>Mad</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet første gang i juni 2020, senest den 9. juni 2027.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2032.</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget af byrådet den 15.12.2026</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Godkendt i Social- og Sundhedsudvalget, januar 2027</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2032.</p>", stage=Stage.DRAFT),
    ),
    good=(
        Example(
            "<h1>Mad</h1><h2>Godkendelse</h2><p>Vedtaget af Byrådet den 3. marts 2026, og Byrådet skal vedtage en ny senest den 3. marts "
            "2028.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 17. april 2023.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 21. november 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Vedtaget af Byrådet, november 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Vedtaget af Byrådet i 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den 17. april 2023. Revideres senest marts 2032.</p>"),
        Example("<h1>Madservice</h1><p>Godkendt af Byrådet den 17. april 2026. Gælder fra 1. januar 2027.</p><h2>Formål</h2><p>Mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af Socialudvalget den 15. december 2026.</p>", stage=Stage.DRAFT),
    ),
    check=check,
)
