"""A text that says «du» to the citizen in one place and speaks of «borgeren» in another."""

from collections.abc import Iterator, Sequence

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.naming.addressed import THEIRS, YOURS, Place, theirs, yours
from stdgen.rulekit.prose import asides, parts
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import lines, place

USUAL = 3
"""How often the commoner form is used before the other can be a slip."""
LEAST = 2
"""How often each of two forms is used, if none is the usual one."""
OFTEN = 3
"""A form that is used so often is meant, wherever it stands."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each service that uses both forms, at the first place of the rarer; a form that is rare counts where it is sure."""
    if not _are_said(document):
        return
    services = parts(document)
    for part in services:
        passages = [passage for chapter in part.chapters for passage in chapter.passages]
        passages += asides(document) if len(services) == 1 else ()
        both = list(yours(passages)), list(theirs(passages))
        rarer, commoner = sorted(both, key=_spread)
        meant = rarer if len(rarer) >= OFTEN else [place for place in rarer if place.sure]
        if meant and (len(commoner) >= USUAL or len(meant) >= LEAST):
            yield _hit(next((each for each in meant if each.sure), meant[0]), *map(len, both))


def _spread(places: Sequence[Place]) -> tuple[int, int]:
    """In how many sections a form stands, then how often: a slip may be long, but it stands in one place."""
    return len({place.passage.line.under for place in places}), len(places)


def _are_said(document: Document) -> bool:
    """Whether the document says both, and one of them often enough."""
    every, _, of = spoken(document)
    if YOURS.isdisjoint(every) or THEIRS.isdisjoint(every):
        return False
    said = [word for line in lines(document) for words in of[line.text] for word in words]
    return max(sum(map(these.__contains__, said)) for these in (YOURS, THEIRS)) >= LEAST


def _hit(first: Place, yours: int, theirs: int) -> Hit:
    said = first.match[0]
    return Hit(
        place(first.passage.line, first.match.start(), first.match.end()),
        Text(
            da=f"teksten siger «du» {yours} {_times(yours, 'gang')} og «borgeren» {theirs} {_times(theirs, 'gang')} om den samme; "
            f"her første gang den sjældneste: «{said}»",
            en=f"the text says «du» {yours} times and «borgeren» {theirs} times of the same person; here first the rarer one: «{said}»",
        ),
        Text(
            da="Vælg én form, helst «du», og brug den hele vejen igennem.",
            en="Choose one form, preferably «du», and use it throughout.",
        ),
        said,
    )


def _times(count: int, word: str) -> str:
    return word if count == 1 else f"{word}e"


RULE = Rule(
    code="SG402",
    name="mixed-address-form",
    severity=Severity.NOTE,
    summary=Text(
        da="Læseren tiltales på én måde: som «du» eller som «borgeren».", en="The reader is addressed in one way: as «du» or as «borgeren»."
    ),
    rationale=Text(
        da="Skifter teksten mellem «du» og «borgeren», kan læseren tro, at der er tale om to. Blandingen er som regel to gamle tekster, "
        "der er lagt sammen. «Borgere» i flertal, «en borger», afsnit til leverandør og personale, citater og lovtekst tælles ikke.",
        en="If the text changes between «du» and «borgeren», the reader may think that there are two persons. The mixture is mostly two "
        "old texts put together. The plural «borgere», «en borger», sections for providers and staff, quotes and law are not counted.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Landsplanafdelingen: Sprogpolitik («Brug normalt ”du” og ”vi”»)",
        "https://www.yumpu.com/da/document/view/18354531/sprogpolitik-naturstyrelsen",
        "2026-11-22",
    ),
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Tilsyn</h2><p>Tilsynet taler også "
            "med borgeren, hvis borgeren ønsker det.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Ansøgning</h2><p>Du søger digitalt. Vi ringer til dig.</p><p>Borgeren får svar på brev, og borgerens "
            "ønsker høres.</p><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Borgeren kan sige nej.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp i hjemmet. Borgeren bestemmer selv tiden.</p><p>Borgerens plan ændres "
            "efter behov.</p><h2>Klage</h2><p>Du kan klage, hvis du er uenig.</p><p>Din klage sendes til os.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><ul><li>du får hjælp til bad</li><li>du får hjælp til mad</li><li>du bestemmer "
            "selv</li><li>borger får hjælp til rengøring</li><li>borger får hjælp til tøjvask</li><li>borgers plan følges op</li></ul>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp i hjemmet.</p><h2>Plan</h2><p>Borgerens plan følges op.</p>"
            "<h2>Besøg</h2><p>Borgeren bestemmer selv tiden.</p><h2>Ansøgning</h2><p>Når du søger, skal du skrive din adresse og dit "
            "telefonnummer på skemaet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"
            "<h2>Kontakt</h2><p>Er du i tvivl, så ring til os, før du søger.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Journal</h2><p>Borgeren kan "
            "altid bede om at se det, der skrives om borgeren.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Arbejdsmiljø</h2><p>Borgeren skal "
            "lufte ud før besøget.</p><h2>Dokumentation</h2><p>Planen gemmes i journalen, og borgeren får en kopi.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"
            "<h2>Personale</h2><p>Som ansat har du tavshedspligt. Det gælder også, når du er holdt op.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Du bestemmer selv tiden.</p><p>Din plan følges op.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Målgruppe</h2><p>Tilbuddet er for borgere med handicap, borgere med sygdom og borgere over 18 år.</p><p>Du "
            "skal bo i kommunen.</p><p>Du skal være fyldt 18 år.</p><p>Din alder er afgørende.</p>"
        ),
        Example(
            "<h1>Støtte</h1><p>I det følgende skriver vi du om borgeren.</p><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Du bestemmer "
            "selv tiden.</p><p>Din plan følges op.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i borgerservice og på borgercentret.</p><p>Du kan tale med "
            "borgerrådgiveren.</p><p>Borgerrådgiverens telefon er åben for dig.</p><p>Borgerforslag er noget andet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"
            "<h2>Personale</h2><p>Som medarbejder skal du følge planen.</p><h2>Kontakt</h2><p>Du kan ringe til os.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Lovgrundlag</h2><blockquote><p>"
            "Borgeren har ret til hjælp, når borgerens behov taler for det.</p><p>Borgeren høres.</p></blockquote>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Krav til leverandøren</h2><p>"
            "Leverandøren møder borgeren til tiden.</p><p>Borgerens ønsker respekteres, og borgeren høres.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Se www.kommunen.dk/borger/stoette og borger.dk.</p><p>Se "
            "https://kommunen.dk/borger/frister.</p><h2>Bilag 1</h2><p>Skemaet udfyldes sammen med borgeren.</p><p>Borgeren skriver "
            "under.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>En borger må gerne sige nej.</p><p>En anden borger kan ikke "
            "overtage din plads.</p><p>Hver borger har sin plan, og som borger har du ret til aktindsigt.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><p>Til medarbejdere: Præsentér jer "
            "for borgeren, og vis jeres kort.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"
            "<h2>Ikke omfattet</h2><p>Har du en søn under 18 år med handicap, er det en anden ordning.</p>"
        ),
    ),
    check=check,
)
