"""An approval line that was never filled in."""

import re
from collections.abc import Iterator

from stdgen.danish.dates import unfilled_date
from stdgen.model.document import ApprovalState, Document, Location
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit import placeholders
from stdgen.rulekit.approval import stretches
from stdgen.rulekit.words import excerpt, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at the words that were left open, whatever the line lacks besides."""
    approval = document.fields.approval
    if approval is None or approval.value != ApprovalState.UNFILLED:
        return
    start, end = _gap(approval.text) or (0, len(approval.text))
    words = excerpt(approval.text[start:end])
    yield Hit(
        _place(document) or approval.at,
        Text(da=f"godkendelsen er ikke udfyldt: «{words}»", en=f"the approval is not filled in: «{words}»"),
        _hint(document),
        words,
    )


def _hint(document: Document) -> Text:
    """What to write, and nothing that stands there already."""
    body, day = document.fields.approval_body, document.fields.approval_date
    if body is not None and not (day is not None and day.value):
        return Text(
            da="Skriv datoen for mødet, når standarden er godkendt.",
            en="Write the day of the meeting when the standard has been approved.",
        )
    if body is None and day is not None and day.value:
        return Text(
            da="Skriv navnet på det udvalg eller råd, der har godkendt standarden.",
            en="Write the name of the committee or council that has approved the standard.",
        )
    return Text(
        da="Skriv udvalgets eller rådets navn og datoen for mødet, når standarden er godkendt.",
        en="Write the name of the committee or council and the day of the meeting when the standard has been approved.",
    )


def _place(document: Document) -> Location | None:
    """The words left open, else the whole approval where no words show the gap."""
    found = stretches(document)
    for line, start, end in found:
        if gap := _gap(line.text[start:end]):
            return place(line, start + gap[0], start + gap[1])
    return place(*found[0]) if found else None


def _gap(text: str) -> tuple[int, int] | None:
    if lines := LINES.search(text):
        return lines.span()
    found = unfilled_date(text) or next(placeholders.texts(text), None)
    return (found.start, found.end) if found else None


LINES = pattern(
    r"\b(?:den|d\.|pr\.)\s*(?:_+|\.{2,}|…)(?:[\s./-]{0,3}(?:_+|\.{2,}|…|(?:19|20)(?:_+|\d\d)(?!\w)))*(?<![\s/-])", re.IGNORECASE
)
"""A day to be written by hand, to its very end: «den __.__.____», «d. ../.. 20__»."""


RULE = Rule(
    code="SG103",
    name="unfilled-approval",
    severity=Severity.ERROR,
    severity_in_draft=Severity.NOTE,
    summary=Text(
        da="En godkendelseslinje har et navn og en dato, ikke en pladsholder.",
        en="An approval line has a name and a date, not a placeholder.",
    ),
    rationale=Text(
        da="«den XX» i et offentliggjort dokument får borgeren til at tro, at standarden aldrig blev vedtaget. I et udkast er datoen "
        "ikke kendt endnu.",
        en="«den XX» in a published document makes the citizen believe that the standard was never adopted. In a draft the day is "
        "not known yet.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandarder for 2011, personlig og praktisk hjælp: «Godkendt af Byrådet den..»",
        "http://docplayer.dk/3091672-Kvalitetsstandarder-for-2011-personlig-og-praktisk-hjaelp.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Voksen- og plejeudvalget den XX.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Godkendt af Byrådet den..</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget af kommunalbestyrelsen den xx.xx.xxxx</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Social- og Sundhedsudvalget den [dato]</p>", stage=Stage.DRAFT),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Vedtaget af den</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Byrådet den __.__.____</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Voksen- og plejeudvalget den 3. marts 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Kvalitetsstandarden er godkendt i Handicapudvalget 03-03-2022</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget: Godkendt af Senior- og Omsorgsudvalget 15.05.2024</p>"),
        Example("<h1>Madservice</h1><p>Alle kvalitetsstandarder er godkendt af byrådet.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Gældende fra xxx 2016</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Byrådet den 3. marts 2026. Underskrift: ____________</p>"),
    ),
    check=check,
)
