"""A standard that should have been looked at again: by the law, by its own word, or by its age."""

from collections.abc import Iterator

from stdgen.danish import states
from stdgen.model.document import Document, Field
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Interval
from stdgen.model.rule import Applies, Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import last_day
from stdgen.rulekit.approvals.reviewing import base, intervals, is_past, months, whole_years
from stdgen.rulekit.words import excerpt

OFTEN = {
    12: Text(da="mindst én gang om året", en="at least once a year"),
    24: Text(da="mindst hvert andet år", en="at least every second year"),
}
RENEW = Text(
    da="Se standarden efter, og få den godkendt igen; skriv den nye dato.",
    en="Look the standard over and have it approved again; write the new date.",
)
OWN_WORD = Source(
    SourceKind.PRACTICE,
    "Ankestyrelsen: standarder skal opdateres, når regler eller praksis ændres",
    "https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune",
    "2026-11-21",
)
"""What a document promises of itself, and how old others let theirs grow, is no law."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit: what the law asks counts before what the document says of itself, and that before its mere age."""
    if document.provenance is not None and document.provenance.status == "retired":
        return
    day = base(document)
    found = (day and _by_law(document, context, day)) or _by_its_word(document, context)
    if found is None and day is not None and not _has_a_word(document):
        own = months(document.fields.review_interval) is not None
        found = _by_interval(document, context, day) if own else _by_age(document, context, day)
    if found is not None:
        yield found


def _by_law(document: Document, context: Context, day: Field) -> Hit | None:
    for interval in sorted(intervals(document, context), key=lambda each: (each.months, str(each.place))):
        if is_past(day, interval.months, context.as_of):
            return _law_hit(document, day, interval)
    return None


def _law_hit(document: Document, day: Field, interval: Interval) -> Hit:
    words, since = excerpt(day.text), _since(document)
    often = OFTEN.get(interval.months, Text(da=f"mindst hver {interval.months}. måned", en=f"at least every {interval.months} months"))
    return Hit(
        day.at,
        Text(
            da=f"standarden {since.da} «{words}», og den skal revideres {often.da} ({states.order(str(interval.place), 'da')})",
            en=f"the standard {since.en} «{words}» and is to be revised {often.en} ({states.order(str(interval.place), 'en')})",
        ),
        RENEW,
        words,
    )


def _since(document: Document) -> Text:
    """What its day is: that of its approval, or the first on which it holds."""
    if document.fields.approval_date is not None and document.fields.approval_date.value:
        return Text(da="er godkendt", en="was approved")
    return Text(da="gælder fra", en="has been in force since")


def _by_its_word(document: Document, context: Context) -> Hit | None:
    """A day that it gives for its own revision, or for its end, and that has passed."""
    review, end = document.fields.next_review, document.fields.valid_to
    if review is not None and review.value and last_day(review.value) < context.as_of:
        told = Text(da="standarden skulle være revideret", en="the standard was to be revised by")
        return _own_hit(review, told)
    if end is not None and end.value and last_day(end.value) < context.as_of:
        return _own_hit(end, Text(da="standarden gjaldt til", en="the standard held until"))
    return None


def _own_hit(field: Field, told: Text) -> Hit:
    words = excerpt(field.text)
    return Hit(field.at, Text(da=f"{told.da} «{words}»", en=f"{told.en} «{words}»"), RENEW, words, source=OWN_WORD)


def _has_a_word(document: Document) -> bool:
    return any(field is not None and field.value for field in (document.fields.next_review, document.fields.valid_to))


def _by_interval(document: Document, context: Context, day: Field) -> Hit | None:
    """How often it says that it is revised, where that time has passed."""
    often = document.fields.review_interval
    asked = months(often)
    if often is None or asked is None or not is_past(day, asked, context.as_of):
        return None
    words, since, own = excerpt(day.text), _since(document), excerpt(often.text)
    return Hit(
        day.at,
        Text(
            da=f"standarden {since.da} «{words}» og siger selv, hvornår den skal ses efter: «{own}»",
            en=f"the standard {since.en} «{words}» and says of itself when it is to be looked at again: «{own}»",
        ),
        RENEW,
        words,
        source=OWN_WORD,
    )


def _by_age(document: Document, context: Context, day: Field) -> Hit | None:
    least = context.settings.review_years
    if not is_past(day, 12 * least, context.as_of):
        return None
    words, years = excerpt(day.text), whole_years(day, least, context.as_of)
    since = _since(document)
    return Hit(
        day.at,
        Text(
            da=f"standarden er {years} år gammel; den {since.da} «{words}»",
            en=f"the standard is {years} years old; it {since.en} «{words}»",
        ),
        Text(
            da="Ingen lov siger, hvornår den skal revideres. Se efter, om lov, takster og udvalg stadig passer.",
            en="No act says when it is to be revised. See whether law, prices and committees still hold.",
        ),
        words,
        Severity.NOTE,
        OWN_WORD,
    )


def _said(law: str, approval: str, *, stage: Stage = Stage.PUBLISHED) -> Example:
    return Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><p>{law}</p><h2>Godkendelse</h2><p>{approval}</p>", stage=stage)


RULE = Rule(
    code="SG209",
    name="review-overdue",
    severity=Severity.WARNING,
    summary=Text(da="En standard ses efter til tiden.", en="A standard is looked over in time."),
    rationale=Text(
        da="Hjemmehjælp, rehabilitering og træning (§§ 83, 83 a og 86) skal have standarder, der revideres hvert år, og "
        "stofmisbrugsbehandling (§ 101) hvert andet år. For resten er det praksis, og at en standard er gammel (over to år, hvis den "
        "ikke selv siger andet), er kun en bemærkning.",
        en="Home help, rehabilitation and training (§§ 83, 83 a and 86) must have standards that are revised every year, drug treatment "
        "(§ 101) every second year. For the rest it is practice, and that a standard is old (more than two years, unless it says "
        "otherwise) is no more than a note.",
    ),
    source=Source(
        SourceKind.LAW,
        "BEK nr. 1575 af 27/12/2014 § 1, stk. 1 (§§ 83, 83 a og 86); BEK nr. 1477 af 17/12/2019 § 3 (§ 101), gengivet af elov.dk",
        "https://www.elov.dk/bekendtgorelse-om-kvalitetsstandarder-for-hjemmehjaelp-rehabiliteringsforlob-og-traening-efter-servicelovens-"
        "ssss-83-83-a-og-86/",
        "2026-11-21",
    ),
    bad=(
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Byrådet første gang den 3. maj 2012, senest den 9. juni 2020."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Byrådet den 3. marts 2025. Standarden gælder i et år."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Byrådet den 3. marts 2025. Skal op i Byrådet igen i marts 2026."),
        Example(
            "<h1>Genoptræning efter § 86, stk. 1</h1><h2>Målgruppe</h2><p>Borgere efter sygdom.</p>"
            "<h2>Godkendelse</h2><p>Godkendt af Byrådet den 28. januar 2025.</p>"
        ),
        _said("Hjælpen gives efter serviceloven § 83.", "Godkendt af Byrådet den 1. marts 2025."),
        _said("Træningen gives efter serviceloven § 86, stk. 1.", "Godkendt af Byrådet i 2024."),
        _said("Behandlingen gives efter serviceloven § 101.", "Godkendt af Byrådet den 3. maj 2024."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2022."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2025. Næste revision: marts 2026."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2025. Revisionsdato: marts 2026."),
        _said("Tilbuddet gives efter serviceloven § 104.", "Godkendt af Byrådet den 3. marts 2025. Standarden revideres hvert år."),
    ),
    good=(
        _said(
            "Tilbuddet gives efter serviceloven § 103.",
            "Godkendt af Byrådet første gang den 9. december 2015, senest den 9. december 2025.",
        ),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Byrådet 1.12.2015, 4.12.2018 og 9.12.2025."),
        _said(
            "Tilbuddet gives efter serviceloven § 103.",
            "Standarden er godkendt af Byrådet den 12. juni 2018. Den er ændret og godkendt igen den 11. marts 2026.",
        ),
        _said("Tilbuddet gives efter serviceloven § 103.", "Første udgave er fra 2012. Den nuværende er godkendt af Byrådet i marts 2026."),
        _said(
            "Tilbuddet gives efter serviceloven § 103.",
            "Standarden blev vedtaget første gang den 3. maj 2012. Seneste udgave er godkendt af Byrådet den 9. marts 2026.",
        ),
        _said("Hjælpen gives efter § 86.", "Godkendt af Byrådet den 1. marts 2025."),
        _said("Serviceloven § 107. Hjælp i boligen gives efter serviceloven § 83.", "Godkendt af Byrådet den 1. september 2025."),
        _said("Hjælpen gives efter serviceloven § 83.", "Godkendt af Byrådet den 1. marts 2026."),
        _said("Behandlingen gives efter serviceloven § 101.", "Godkendt af Byrådet den 3. maj 2025."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2025."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget i 2024."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2022. Næste revision: marts 2027."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Socialudvalget den 3. marts 2026. Revisionsdato: april 2026."),
        _said("Tilbuddet gives efter serviceloven § 103.", "Godkendt af Byrådet den 12. juni 2023. Revideres hvert fjerde år."),
        _said("Hjælpen gives efter ældreloven § 10.", "Godkendt af Byrådet den 1. juli 2025."),
        _said("Hjælpen gives efter serviceloven § 83.", "Godkendt af Byrådet den 1. marts 2020.", stage=Stage.DRAFT),
        _said("Hjælpen gives efter serviceloven § 83.", "Godkendt af Byrådet den XX."),
        _said("Tilbuddet gives efter serviceloven § 85. Se også § 83 om hjemmehjælp.", "Godkendt af Byrådet den 3. marts 2025."),
    ),
    check=check,
    applies=Applies(Text(da="Offentliggjorte kvalitetsstandarder.", en="Published quality standards."), stages=(Stage.PUBLISHED,)),
)
