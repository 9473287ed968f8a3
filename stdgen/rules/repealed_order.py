"""An executive order that is no longer in force, or an act in an edition that a newer one has replaced."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Act, Consolidation
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.cited import Cited, cited


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each number and day of an order that has ended; a note at each of an act that was announced anew since."""
    for each in cited(document):
        if not each.provision.act or each.provision.section:
            continue
        yield from _ended(each, context)
        yield from _announced_anew(each, context)


def _ended(each: Cited, context: Context) -> Iterator[Hit]:
    order = lookup.order(context.law, each.provision.act or "")
    if order is None or order.until is None or context.as_of < order.until:
        return
    until, now = in_words(order.until), order.replaced_by
    yield Hit(
        each.at,
        Text(
            da=f"bekendtgørelsen gælder ikke siden {until.da}: «{each.words}»",
            en=f"the order has not been in force since {until.en}: «{each.words}»",
        ),
        Text(da=f"Henvis til {now}.", en=f"Refer to {now}.")
        if now
        else Text(da="Slet henvisningen, eller henvis til det, der gælder nu.", en="Delete the reference, or refer to what holds now."),
        each.words,
        source=order.source,
    )


def _announced_anew(each: Cited, context: Context) -> Iterator[Hit]:
    for act in context.law.acts:
        newest = lookup.consolidation(act, context.as_of)
        if newest and _is_older(each.provision.act or "", act, newest):
            written = f"{newest.kind} nr. {newest.number} af {in_words(newest.day).da}"
            yield Hit(
                each.at,
                Text(
                    da=f"loven er bekendtgjort på ny siden: «{each.words}» er nu {written}",
                    en=f"the act has been announced anew since: «{each.words}» is now {written}",
                ),
                Text(
                    da="Henvis til den nyeste lovbekendtgørelse, eller nævn loven uden nummer.",
                    en="Refer to the newest consolidated act, or name the act without a number.",
                ),
                each.words,
                severity=Severity.NOTE,
                source=newest.source,
            )


def _is_older(cited_as: str, act: Act, newest: Consolidation) -> bool:
    """Whether these words name an earlier announcement of the act than the newest one."""
    older = (f"{one.kind} nr. {one.number} af {one.day.isoformat()}" for one in act.consolidations if one.day < newest.day)
    return cited_as in older


RULE = Rule(
    code="SG303",
    name="repealed-order",
    severity=Severity.ERROR,
    summary=Text(
        da="En bekendtgørelse, der henvises til ved nummer, gælder.", en="An order that is referred to by its number is in force."
    ),
    rationale=Text(
        da="En standard efter en ophævet bekendtgørelse mangler det, som den nye kræver. At en lov er bekendtgjort på ny med et andet "
        "nummer, er derimod kun en bemærkning: loven er den samme.",
        en="A standard that follows a repealed order lacks what the new one asks for. That an act was announced anew with another "
        "number is only a note: the act is the same.",
    ),
    source=Source(
        SourceKind.LAW,
        "Bekendtgørelse nr. 1575 af 27. december 2014 om kvalitetsstandarder",
        "https://www.elov.dk/bekendtgorelse-om-kvalitetsstandarder-for-hjemmehjaelp-rehabiliteringsforlob-og-traening-efter-servicelovens-ssss-83-83-a-og-86/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 25. marts 2010 om kvalitetsstandarder.</p>"),
        Example("<h1>Træning</h1><h2>Lovgrundlag</h2><p>Standarden følger BEK nr. 299 af 25/03/2010.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service, jf. lovbekendtgørelse nr. 170 af 24. januar 2022, § 85.</p>"),
    ),
    good=(
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 1575 af 27. december 2014.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 25. marts 2010 er ophævet.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lovbekendtgørelse nr. 1129 af 22. september 2025 om social service, § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 987 af 1. februar 2019 om noget helt andet.</p>"),
    ),
    check=check,
)
