"""An approval line that was never filled in."""

from collections.abc import Iterator

from stdgen.model.document import ApprovalState, Document, Location, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import awaits_its_day, gap, stretches
from stdgen.rulekit.sections import says_nothing
from stdgen.rulekit.words import Role, excerpt, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at the words that were left open, whatever the line lacks besides; a day that is to come is told as that."""
    approval = document.fields.approval
    if approval is None or approval.value != ApprovalState.UNFILLED or _is_a_heading(document):
        return
    if awaits_its_day(document, context.as_of):
        return
    start, end = gap(approval.text) or (0, len(approval.text))
    words = excerpt(approval.text[start:end])
    yield Hit(
        _place(document) or approval.at,
        Text(da=f"godkendelsen er ikke udfyldt: «{words}»", en=f"the approval is not filled in: «{words}»"),
        _hint(document),
        words,
    )


def _is_a_heading(document: Document) -> bool:
    """Whether a heading is all that there is of it, or a form below it that nobody filled in: that is told as an empty section."""
    found = stretches(document)
    if len(found) == 1 and found[0].line.role is Role.HEADING:
        return True
    return any(section.topic is Topic.APPROVAL and says_nothing(section.blocks) for section in document.sections)


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
        if found_open := gap(line.text[start:end]):
            return place(line, start + found_open[0], start + found_open[1])
    return place(*found[0]) if found else None


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
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Byrådet den 1x. maj 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt af [fagudvalg] den 3. marts 2026.</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Voksen- og plejeudvalget den 3. marts 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Kvalitetsstandarden er godkendt i Handicapudvalget 03-03-2022</p>"),
        Example("<h1>Madservice</h1><p>Vedtaget: Godkendt af Senior- og Omsorgsudvalget 15.05.2024</p>"),
        Example("<h1>Madservice</h1><p>Alle kvalitetsstandarder er godkendt af byrådet.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Gældende fra xxx 2016</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Byrådet den 3. marts 2026 [sag 26/11], liste X var imod.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Udvalget for Omsorg (UO) den 3. marts 2026.</p>"),
        Example("<h1>Madservice</h1><h2>Godkendelse</h2><p>Godkendt i Byrådet den 3. marts 2026. Underskrift: ____________</p>"),
    ),
    check=check,
)
