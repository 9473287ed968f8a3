"""A text that says «du» to the citizen in one place and speaks of «borgeren» in another."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stdgen.danish.sentences import around
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
CITIZEN = pattern(r"[Bb]orger(?P<the>ens?)?s?(?![\w/-]|\.\w)")
ANYBODY = pattern(r"(?:[\w/-]|\b(?:en|hver|enhver|nogen|ingen|som|anden|ny|(?<!den\s)enkelte|pr\.?|per)\s)$", re.IGNORECASE)
"""What stands before «borger» where it is not the reader: «en borger» may be anybody."""

_ACTS = pattern(r"\s+(?:har|er|kan|skal|må|vil|bør|får|[a-zæøå]+er|[a-zæøå]+es)\b")
_ANYHOW = pattern(r"\b(?:med|til|af|hos|fra|mellem|ved|og|for)$", re.IGNORECASE)
"""Before a «borger» without an article, who is the one that the text is about."""
USUAL = 3
"""How often the commoner form is used before the other can be a slip."""
OFTEN = 3
"""A form that is used so often is meant, wherever it stands."""

TO_OTHERS = frozenset((Topic.PROVIDER_EXPECTATIONS, Topic.SUPERVISION, Topic.DOCUMENTATION, Topic.WORKING_ENVIRONMENT))
"""Sections for providers and their staff, to whom the reader is «borgeren»."""

ANNEX = pattern(r"(?:bilag|appendiks)\b", re.IGNORECASE)
"""An annex is often a form that staff fill in."""

NAMED = pattern(r"\b(?:skrive[rs]|kalde[rs]|tiltale[rs]?|omtale[rs]?|betyder|mene[rs]|bruge[rs]\s+(?:vi\s+)?ord)", re.IGNORECASE)
"""A sentence that explains which form is used."""
OF_ANOTHER = pattern(
    r"\b(?:en|anden|hver|enhver)\s+borger\b|\bd(?:u|ig)\b[^.]{0,40}\b(?:pårørende|værge|forælder|forældre|ægtefælle|partner|nabo"
    r"|hjælper|leverandør"
    r"|ledsager|medarbejder|ansat)\b|^(?:alle\s+)?(?:medarbejder|personale|leverandør|kontaktperson|hjælper|ledsager|leder|ansatte"
    r"|vejleder)\w*\s+(?:\w+\s+){0,2}(?:skal|pligt|forventes|forpligte\w*|ansvar|må\s+(?:ikke|aldrig))\b",
    re.IGNORECASE,
)
"""«Borgeren» may then be somebody whom the reader knows or works for."""
READ_ON = pattern(
    r"\bdu\s+(?:kan\s+)?(?:også\s+|altid\s+)?(?:læse|se|finde|hente|få\s+mere)\b"
    r"|\b(?:læser|finder)\s+du\b|\bhvis\s+du\s+vil\s+vide\b",
    re.IGNORECASE,
)
"""To whom the text says where to read on is its reader, whoever that is."""
ASKED = pattern(r"\b(?:skriv|meld|tilmeld|sæt|hold|giv|vend|læg|klæd|forbered|bestil)\s$", re.IGNORECASE)
"""Before «dig» in a request, which speaks to whoever reads: «skriv dig på listen»."""


class Place(NamedTuple):
    """A word in a passage; `sure` where it can be nobody but the reader of the rest."""

    passage: Passage
    match: re.Match[str]
    sure: bool


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each service that uses both forms, at the first place of the rarer; a form that is rare counts where it is sure."""
    if not _are_said(document):
        return
    for part in parts(document):
        passages = [passage for chapter in part.chapters for passage in chapter.passages]
        yours, theirs = list(_yours(passages)), list(_theirs(passages))
        rarer, commoner = sorted((yours, theirs), key=len)
        meant = rarer if len(rarer) >= OFTEN else [place for place in rarer if place.sure]
        if meant and len(commoner) >= USUAL:
            yield _hit(meant[0], len(yours), len(theirs))


def _are_said(document: Document) -> bool:
    """Whether the document says both, and one of them often enough."""
    every, _, of = spoken(document)
    if YOURS.isdisjoint(every) or THEIRS.isdisjoint(every):
        return False
    said = [word for line in lines(document) for words in of[line.text] for word in words]
    return any(sum(map(these.__contains__, said)) >= USUAL for these in (YOURS, THEIRS))


def _yours(passages: Iterable[Passage]) -> Iterator[Place]:
    for passage in passages:
        for match in YOU.finditer(passage.text):
            if not (_is_within(match) or _is_named(match) or _is_linked(passage, match.start())):
                told = READ_ON.search(_sentence(match)) or ASKED.search(passage.text, max(0, match.start() - 12), match.start())
                yield Place(passage, match, told is None)


def _theirs(passages: Iterable[Passage]) -> Iterator[Place]:
    for passage in passages:
        if _is_to_others(passage):
            continue
        for match in CITIZEN.finditer(passage.text):
            if not ANYBODY.search(passage.text, max(0, match.start() - 12), match.start()):
                alone = match["the"] is not None or _is_bare(match)
                yield Place(passage, match, alone and _is_the_reader(passage, _sentence(match)))


def _is_bare(match: re.Match[str]) -> bool:
    """Whether the word stands without an article where its sentence begins, owns something, or is the one meant: «den enkelte borger»."""
    before = match.string[: match.start()].rstrip(' \t\xa0•–-"”“»(*')
    opens = not before or before[-1] in ".!?:\n"
    if _ANYHOW.search(before):
        return True
    return (
        (opens and _ACTS.match(match.string, match.end()) is not None) or match[0].endswith("s") or before.lower().endswith("den enkelte")
    )


def _is_the_reader(passage: Passage, sentence: str) -> bool:
    return not (NAMED.search(sentence) or OF_ANOTHER.search(sentence) or OF_ANOTHER.search(passage.text))


def _sentence(match: re.Match[str]) -> str:
    return around(match)[0].text


def _is_within(match: re.Match[str]) -> bool:
    """Whether the letters end a longer word."""
    start = match.start()
    return start > 0 and (match.string[start - 1].isalnum() or match.string[start - 1] in "-/")


def _is_named(match: re.Match[str]) -> bool:
    """Whether a capital in the midst of a sentence makes a name of it: «huset Dit Sted»."""
    before = match.string[: match.start()].rstrip(' \t\xa0•–-"”“»(*')
    return match[0][0].isupper() and bool(before) and before[-1] not in ".!?:\n"


def _is_linked(passage: Passage, at: int) -> bool:
    """Whether the word stands in a link, whose words are those of the page that it leads to."""
    end = 0
    for span in passage.line.spans:
        end += len(span.text)
        if at < end:
            return span.href is not None
    return False


def _is_to_others(passage: Passage) -> bool:
    return passage.line.topic in TO_OTHERS or any(map(ANNEX.match, passage.line.under))


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
