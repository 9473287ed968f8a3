"""A text that says «du» to the citizen in one place and speaks of «borgeren» in another."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.prose import Passage, parts
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import lines, place

YOURS = frozenset(("du", "dig", "din", "dit", "dine"))
THEIRS = frozenset(("borger", "borgers", "borgeren", "borgerens"))
YOU = pattern(r"[Dd](?:u|ig|ine?|it)(?!\w)")
CITIZEN = pattern(r"[Bb]orger(?:s|en|ens)?(?![\w/-]|\.\w)")
ANYBODY = pattern(r"(?:[\w/-]|\b(?:en|hver|enhver|nogen|ingen|som|anden|ny|enkelte)\s)$", re.IGNORECASE)
"""What stands before «borger» where it is not the reader: «en borger» may be anybody."""

LEAST = 3
LEAST_SHARE = 0.05
"""A form that is rarer than that was meant for somebody else, or slipped in once."""

TO_OTHERS = frozenset((Topic.PROVIDER_EXPECTATIONS, Topic.SUPERVISION, Topic.DOCUMENTATION, Topic.WORKING_ENVIRONMENT))
"""Sections for providers and their staff, to whom the reader is «borgeren»."""

ANNEX = pattern(r"(?:bilag|appendiks)\b", re.IGNORECASE)
"""An annex is often a form that staff fill in."""


class Place(NamedTuple):
    """A word in a passage."""

    passage: Passage
    match: re.Match[str]


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each service that uses both forms in earnest, at the first place of the rarer."""
    if not (_are_said(document, YOURS) and _are_said(document, THEIRS)):
        return
    for part in parts(document):
        passages = [passage for chapter in part.chapters for passage in chapter.passages]
        yours = [found for found in _places(YOU, passages) if not _is_within(found)]
        theirs = [found for found in _places(CITIZEN, passages) if not (_is_to_others(found.passage) or _is_anybody(found))]
        rarer, commoner = sorted((yours, theirs), key=len)
        if _in_earnest(rarer, len(commoner)):
            yield _hit(rarer[0], len(yours), len(theirs))


def _are_said(document: Document, these: frozenset[str]) -> bool:
    """Whether the document says these words often enough."""
    every, _, of = spoken(document)
    said = (word for line in lines(document) for words in of[line.text] for word in words)
    return not these.isdisjoint(every) and sum(map(these.__contains__, said)) >= LEAST


def _places(words: re.Pattern[str], passages: Iterable[Passage]) -> list[Place]:
    return list(chain.from_iterable((Place(passage, match) for match in words.finditer(passage.text)) for passage in passages))


def _is_within(found: Place) -> bool:
    """Whether the letters end a longer word."""
    start = found.match.start()
    return start > 0 and (found.match.string[start - 1].isalnum() or found.match.string[start - 1] in "-/")


def _is_anybody(found: Place) -> bool:
    start = found.match.start()
    return bool(ANYBODY.search(found.match.string, max(0, start - 12), start))


def _is_to_others(passage: Passage) -> bool:
    return passage.line.topic in TO_OTHERS or any(map(ANNEX.match, passage.line.under))


def _in_earnest(rarer: list[Place], others: int) -> bool:
    return len(rarer) >= LEAST and len(rarer) >= LEAST_SHARE * (len(rarer) + others)


def _hit(first: Place, yours: int, theirs: int) -> Hit:
    said = first.match[0]
    return Hit(
        place(first.passage.line, first.match.start(), first.match.end()),
        Text(
            da=f"teksten siger «du» {yours} gange og «borgeren» {theirs} gange om den samme; her første gang den sjældneste: «{said}»",
            en=f"the text says «du» {yours} times and «borgeren» {theirs} times of the same person; here first the rarer one: «{said}»",
        ),
        Text(
            da="Vælg én form, helst «du», og brug den hele vejen igennem.",
            en="Choose one form, preferably «du», and use it throughout.",
        ),
        said,
    )


RULE = Rule(
    code="SG402",
    name="mixed-address-form",
    severity=Severity.NOTE,
    summary=Text(
        da="Læseren tiltales på én måde: som «du» eller som «borgeren».", en="The reader is addressed in one way: as «du» or as «borgeren»."
    ),
    rationale=Text(
        da="Skifter teksten mellem «du» og «borgeren», kan læseren tro, at der er tale om to. Blandingen er som regel to gamle tekster, "
        "der er lagt sammen. «Borgere» i flertal, afsnit til leverandør og personale, citater og lovtekst tælles ikke.",
        en="If the text changes between «du» and «borgeren», the reader may think that there are two persons. The mixture is mostly two "
        "old texts put together. The plural «borgere», sections for providers and staff, quotes and law are not counted.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Landsplanafdelingen: Sprogpolitik («Brug normalt ”du” og ”vi”»)",
        "https://www.yumpu.com/da/document/view/18354531/sprogpolitik-naturstyrelsen",
        "2026-11-22",
    ),
    bad=(
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
    ),
    good=(
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
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Lovgrundlag</h2><blockquote><p>"
            "Borgeren har ret til hjælp, når borgerens behov taler for det.</p><p>Borgeren høres.</p></blockquote>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du får hjælp i dit hjem.</p><p>Din plan følges op.</p><h2>Krav til leverandøren</h2><p>"
            "Leverandøren møder borgeren til tiden.</p><p>Borgerens ønsker respekteres, og borgeren høres.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Borgeren får hjælp.</p><p>Borgeren bestemmer.</p><p>Borgerens plan følges op.</p>"
            "<h2>Kontakt</h2><p>Du kan ringe til os, og du kan skrive, hvis du vil.</p><p>Din post besvares.</p>"
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
    ),
    check=check,
)
