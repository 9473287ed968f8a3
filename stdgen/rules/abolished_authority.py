"""An authority that no longer exists, named as if one could go to it."""

from collections.abc import Iterator

from stdgen.danish.states import day
from stdgen.law import naming
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.law import Authority
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.named import Named, named
from stdgen.rulekit.sources import KEEP_CURRENT

ENDINGS = "s|n|ns|et|ets|en|ens|erne|ernes|ene|enes"


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each authority that had ended by the day of the check."""
    gone = [authority for authority in context.law.authorities if authority.until and authority.until <= context.as_of]
    names = {name: authority for authority in gone for name in (*authority.names, *_as_small(authority.name))}
    for each in named(document, names, ENDINGS):
        yield _hit(each, names[each.name], context)


def _as_small(name: str) -> tuple[str, ...]:
    """A name as those of the list are written; «SKAT» in small letters is another word."""
    return () if name.isupper() else (name.casefold(),)


def _hit(each: Named, authority: Authority, context: Context) -> Hit:
    until = authority.until.isoformat() if authority.until else ""
    taken = _successor(authority, each.line.topic or "", context)
    hint = (
        Text(da=f"Skriv {taken}, som har opgaven nu.", en=f"Write {taken}, which has the task now.")
        if taken
        else Text(da="Skriv den myndighed, der har opgaven nu.", en="Write the authority that has the task now.")
    )
    message = Text(
        da=f"myndigheden findes ikke {'længere, senest fra' if authority.at_latest else 'siden'} {day(until, 'da')}: «{each.words}»",
        en=f"the authority has not existed since {day(until, 'en')}{' at the latest' * authority.at_latest}: «{each.words}»",
    )
    return Hit(each.at, message, hint, each.words, source=authority.source)


def _successor(authority: Authority, task: str, context: Context) -> str | None:
    """Who has the task on the day of the check; who has ended too is followed on."""
    for _ in context.law.authorities:
        taken = naming.successor(authority, context.as_of, task)
        after = naming.authority(context.law, taken.to) if taken else None
        if taken is None or after is None or after.until is None or after.until > context.as_of:
            return taken.to if taken else None
        authority = after
    return None


RULE = Rule(
    code="SG308",
    name="abolished-authority",
    severity=Severity.ERROR,
    summary=Text(da="De myndigheder, en standard nævner, findes.", en="The authorities that a standard names exist."),
    rationale=Text(
        da="Den, der klager eller henvender sig til en nedlagt myndighed, får intet svar, mens fristen løber. Statsforvaltningens tilsyn "
        "kom til Ankestyrelsen i 2017.",
        en="Whoever complains or turns to an authority that is gone gets no answer while the deadline runs. The supervision by "
        "Statsforvaltningen came to Ankestyrelsen in 2017.",
    ),
    source=KEEP_CURRENT,
    bad=(
        Example("<h1>Støtte</h1><h2>Klage</h2><p>De nævnte klager sendes til Statsforvaltningen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen sendes videre til Statsforvaltningen.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Statsforvaltningen fører tilsyn med kommunen.</p>"),
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Du kan klage til kommunen, som sender klagen til statsforvaltningen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Er der tidligere truffet afgørelse, kan du klage til Det Sociale Nævn.</p>"),
        Example("<h1>Støtte</h1><h2>Metode</h2><p>Metoden er udviklet af Servicestyrelsen og bruges i alle tilbud.</p>"),
        Example("<h1>Støtte</h1><h2>Tilbud</h2><p>Pladsen ligger i Vejle Amt.</p>"),
        Example("<h1>Værksted</h1><h2>Løn</h2><p>Værkstedet henter dit skattekort hos SKAT.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Om os</h2><p>Gamle sager fra amtet ligger i arkivet.</p>"),
        Example("<h1>Støtte</h1><h2>Om os</h2><p>Opgaverne fra Det Sociale Nævn er nu samlet i Ankestyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen sendes til kommunen og derfra til Ankestyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Ankestyrelsen overtog tilsynet fra Statsforvaltningen i 2017.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Familieretshuset (tidligere Statsforvaltningen) træffer afgørelse om samvær.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Forvaltningen for social og sundhed svarer på spørgsmål.</p>"),
        Example("<h1>Støtte</h1><h2>Metode</h2><p>Metoden er udviklet af Socialstyrelsen (Socialstyrelsen, 2015).</p>"),
        Example("<h1>Støtte</h1><h2>Metode</h2><p>Metoden er udviklet i 2014 af Socialstyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Indtil 1. april 2017 førte Statsforvaltningen tilsyn.</p>"),
        Example("<h1>Værksted</h1><h2>LØN OG SKAT</h2><p>Du betaler skat af lønnen. Læs mere på SKAT.dk.</p>"),
    ),
    check=check,
)
