"""A section of an act printed in a wording that does not hold today."""

from collections.abc import Iterator
from datetime import date

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Quote, Wording
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Lang, Text
from stdgen.rulekit.citing.differing import Change, agrees, differences
from stdgen.rulekit.citing.law_prints import Printed
from stdgen.rulekit.citing.quoted_law import printed
from stdgen.rulekit.words import excerpt, place

MISSING = Text(da="«{}» mangler {}", en="«{}» is missing {}")
AFTER = Text(da="efter «{}»", en="after «{}»")
BEFORE = Text(da="før «{}»", en="before «{}»")
TOO_MUCH = Text(da="«{}» står ikke i loven", en="«{}» is not in the act")
OTHER = Text(da="hvor der står «{}», har loven «{}»", en="where it says «{}», the act has «{}»")
SHOWN = 3
"""Differences told in a finding; the rest are counted."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each printed section that differs from the wording of the day of the check, with the words that differ.

    Where the wording was that of the law on the day of approval it has gone stale; where no known wording agrees it was
    copied wrongly, and a mere slip of the pen is a note. What is not marked as a quotation may be told in the municipality's
    own words, so that only an older wording counts there.
    """
    for found in printed(document, context.law):
        quote = lookup.quote(context.law, found.provision)
        now = lookup.wording(context.law, found.provision, context.as_of)
        if quote is None or now is None or not (changes := differences(found, now, quote.versions)):
            continue
        older = [one for one in quote.versions if one is not now and agrees(found, one)]
        if older or found.marked:
            approved = _approved(document)
            then = next((one for one in older if approved and lookup.holds(one, approved)), None)
            yield _hit(found, changes, now, _state(then, next(iter(older), None), quote))


def _hit(found: Printed, changes: tuple[Change, ...], now: Wording, state: Text) -> Hit:
    told = "; ".join(_told(each, "da") for each in changes[:SHOWN]), "; ".join(_told(each, "en") for each in changes[:SHOWN])
    more = len(changes) - SHOWN
    rest = (f"; og {more} steder til", f"; and {more} places more") if more > 0 else ("", "")
    line, start, end = found.at(changes[0].start, changes[0].end)
    return Hit(
        place(line, start, end),
        Text(
            da=f"ordlyden af {found.provision} {state.da}: {told[0]}{rest[0]}",
            en=f"the wording of {found.provision} {state.en}: {told[1]}{rest[1]}",
        ),
        Text(
            da="Indsæt den ordlyd, der gælder, eller nøjes med at henvise til bestemmelsen.",
            en="Put in the wording that holds, or leave it at a reference to the provision.",
        ),
        excerpt(line.text[start:end]),
        severity=Severity.NOTE if all(each.is_slip for each in changes) else None,
        source=now.source,
    )


def _state(then: Wording | None, older: Wording | None, quote: Quote) -> Text:
    """How the printed wording stands: `then` is that of the day of approval, `older` any, where it is one of these.

    Only where another wording is known to hold from the day on did it end that day; else that is when it was last seen.
    """
    if then:
        return Text(da="er ændret siden godkendelsen", en="has changed since the approval")
    if older is None:
        return Text(da="er ikke lovens", en="is not the act's")
    if older.until is None:
        return Text(da="er en ældre", en="is an older one")
    until = in_words(older.until)
    if not any(each.since == older.until for each in quote.versions):
        return Text(da=f"er en ældre, senest set gældende {until.da}", en=f"is an older one, last seen in force on {until.en}")
    return Text(da=f"gjaldt kun indtil {until.da}", en=f"held only until {until.en}")


def _told(change: Change, lang: Lang) -> str:
    here, there = excerpt(change.here), excerpt(change.there)
    after, before = excerpt(change.after), excerpt(change.before)
    if not change.here:
        where = AFTER.in_(lang).format(after) if after else BEFORE.in_(lang).format(before)
        return MISSING.in_(lang).format(there, where)
    if not change.there:
        return TOO_MUCH.in_(lang).format(here)
    return OTHER.in_(lang).format(here, there)


def _approved(document: Document) -> date | None:
    value = document.fields.approval_date.value if document.fields.approval_date else None
    return date.fromisoformat(value) if value and len(value) == len("2022-03-03") else None


_NOW = (
    "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§ 106. En produktion, der udføres ved beskyttet beskæftigelse og i aktivitets- og "
    "samværstilbud, må ikke påføre andre virksomheder ubillig konkurrence.</p>"
)
_FIRST = "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service:</p><blockquote><p>§ 1. Formålet med denne lov er"
_NUMBERS = (
    "</p><p>1) at tilbyde rådgivning og støtte for at forebygge sociale problemer,</p><p>2) at tilbyde en række almene serviceydelser, der "
    "også kan have et forebyggende sigte, og</p><p>3) at tilgodese behov, der følger af nedsat fysisk eller psykisk funktionsevne eller "
    "særlige sociale problemer.</p></blockquote>"
)

RULE = Rule(
    code="SG306",
    name="stale-quote",
    severity=Severity.WARNING,
    summary=Text(
        da="En bestemmelse, der gengives ordret, har den ordlyd, der gælder.",
        en="A provision that is printed word for word has the wording that holds.",
    ),
    rationale=Text(
        da="Borgeren læser standarden i stedet for loven. Er ordlyden fra før en ændring, eller er et ord faldet ud, læser borgeren "
        "forkert.",
        en="The citizen reads the standard instead of the act. If the wording is from before a change, or a word was lost, the citizen "
        "reads it wrongly.",
    ),
    source=Source(
        SourceKind.LAW,
        "L 94, 2022-23 (2. samling), om serviceloven § 1 fra 1. januar 2024, gengivet af elov.dk",
        "https://elov.dk/prep_docs/46313",
        "2026-11-22",
    ),
    bad=(
        Example(f"{_FIRST}{_NUMBERS}"),
        Example(f"{_FIRST}{_NUMBERS}<h2>Godkendelse</h2><p>Godkendt af Byrådet den 3. marts 2022.</p>"),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Lovgrundlag</h2><p>Serviceloven:</p><p>§ 103. Kommunalbestyrelsen skal tilbyde beskyttet "
            "beskæftigelse til personer under 65 år, som på grund af betydelig nedsat fysisk eller psykisk funktionsevne eller særlige "
            "sociale problemer ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet, og som ikke kan benytte "
            "tilbud efter anden lovgivning.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Serviceloven § 106</h2><p>En produktion, der udføres ved beskyttet beskæftigelse og i aktivitets- og "
            "samværstilbud, bør ikke påføre andre virksomheder ubillig konkurrence.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83, stk. 1: »Kommunalbestyrelsen skal tilbyde 1) personlig hjælp "
            "og pleje, 2) hjælp eller støtte til nødvendige praktiske opgaver i hjemmet og 3) madservice.«</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Indhold</h2><p>»En produktion, der udføres ved beskyttet beskæftigelse og i aktivitets- og "
            "samværstilbud, må ikke påføre andre virksomheder konkurrence« (servicelovens § 106).</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Formål</h2><p>Servicelovens § 81 siger, at formålet er »at give den enkelte bedre vilkår i livet«.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Værksted</h1><h2>Indhold</h2><p>Der må ikke laves varer, så det vil »påføre andre virksomheder ubillig konkurrence« "
            "(servicelovens § 106).</p>"
        ),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Vejledningen til servicelovens § 81 siger, at målet er »et liv så godt som muligt«.</p>"),
        Example("<h1>Støtte</h1><h2>§ 85. Støtte i egen bolig</h2><p>Servicelovens § 81 siger »sammenhængende og helhedsorienteret«.</p>"),
        Example(f"{_FIRST} til personer, der er fyldt 18 år,{_NUMBERS}"),
        Example(_NOW.replace("<p>§", "<p>Serviceloven siger:</p><p>§")),
        Example(f"{_FIRST}{_NUMBERS}", as_of=date(2022, 3, 3)),
        Example(
            "<h1>Værksted</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p><p>I loven står der: «§ 106. En produktion, der udføres ved "
            "beskyttet beskæftigelse og i aktivitets- og samværstilbud, må ikke påføre andre virksomheder ubillig konkurrence.»</p>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 1 handler om formålet med loven.</p>"),
        Example(
            "<h1>Værksted</h1><h2>Lovgrundlag</h2><p>Servicelovens § 106: ”En produktion […] må ikke påføre andre virksomheder ubillig "
            "konkurrence.”</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Lovgrundlag</h2><p>Serviceloven § 103, stk. 2: Kommunalbestyrelsen kan tilbyde særligt tilrettelagte "
            "beskæftigelsesforløb til personer med særlige sociale problemer.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Lovgrundlag</h2><p>Efter servicelovens § 103 skal kommunalbestyrelsen tilbyde beskyttet beskæftigelse "
            "til personer under folkepensionsalderen, som på grund af betydeligt nedsat funktionsevne ikke kan opnå arbejde.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Færdselsloven:</p><p>§ 106. Ved kørsel skal der vises agtpågivenhed.</p>"),
    ),
    check=check,
)
