"""Two names for one thing in one text."""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import chain

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.prose import Part, Passage, parts
from stdgen.rulekit.shortened import DEFINING, INITIALS, Shortened, shortened
from stdgen.rulekit.signs import holding
from stdgen.rulekit.sole import are_of_one_trip, is_anothers, is_as_proper, is_enough, stands_without
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.twins import Found, Pair, alike, are_told_apart, known, places, stem
from stdgen.rulekit.words import Line, excerpt, place

HELP = ("hjælp", "støtte", "bistand", "omsorg", "vejledning", "indsats", "ydelse", "service")
WORK = ("beskæftigelse", "arbejde")
NOUNS = (*HELP, *WORK)
NAMED = pattern(
    rf"\b(?P<kind>[a-zæøå]{{4,}}(?:isk|ig|lig|et|ende|del))(?P<ending>e|t)?\s+(?P<noun>{'|'.join(NOUNS)})(?:en|et|n)?\b", re.IGNORECASE
)
"""A title's service as an adjective and a noun: «socialpædagogisk støtte»."""
COMPOUND = pattern(r"\b(?P<kind>[a-zæøå]{2,})(?P<noun>hjælp|støtte|bistand)(?:en|et)?\b", re.IGNORECASE)
"""The same as one word: «bostøtte»."""
PARTNER = pattern(r"\s+(?:og|eller|samt)\s+([a-zæøå]+)", re.IGNORECASE)
"""What a name goes on with: «personlig hjælp og pleje»."""
_ROW = pattern(r"\s*(?:/|,\s*(?:\w+\s+)?\w+\s*(?:,|\s(?:og|eller|samt)\b))")
"""What a row of names goes on with: «, omsorg og støtte»."""
LEAST = 2
SAME = ("hjælp", "støtte", "bistand", "indsats", "ydelse")
"""Nouns for help that mean the same: care and advice may be a part of it."""
_VAGUE = pattern(r"(?:person|prakti|økonom|fag|dag|sær|tid|midlertid|individu|nødvend|frivil|speci|forskel|rimel|mulig)\w*|social(?:t|e)?")
"""Adjectives that say too little for the same thing to be meant each time: «praktisk», «personlig», «social»."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each pair of names in each service, at the first place of the name to give up."""
    said = spoken(document)
    told = (*alike(said.together), *known(said.together))
    twins = list({frozenset(pair[:2]): pair for pair in told}.values())
    defining = {id(line) for line in (*holding(document, DEFINING), *_initialled(document))}
    for part in parts(document):
        titled = any(map(part.service.title.lower().__contains__, NOUNS))
        if not (twins or defining or titled):
            continue
        passages = [passage for chapter in part.chapters for passage in chapter.passages]
        text = "\n".join([passage.text for passage in passages]).lower()
        yield from chain(_defined(passages, text, defining), _titled(part, passages, text) if titled else (), _twins(passages, text, twins))


def _initialled(document: Document) -> Iterator[Line]:
    return (line for line in holding(document, "(") if INITIALS.search(line.text))


def _defined(passages: list[Passage], text: str, defining: Container[int]) -> Iterator[Hit]:
    """A long name that the text itself shortens and uses again, or uses anywhere where it never comes back to the short one."""
    for number, passage in enumerate(passages):
        for each in shortened(passage) if id(passage.line) in defining else ():
            comes_back = text.count(each.short.lower()) > 1
            often = comes_back or not each.short.isupper()
            behind = set(map(id, passages[number:]))
            for name in each.names:
                others = [one for one in places(name, passages) if not _is_told_there(one, each)]
                after = [one for one in others if id(one[0]) in behind]
                sole = [one for one in after if name in each.sure and _is_sole(one, each)]
                if sole or (often and len(others) >= LEAST and (after or not comes_back)):
                    yield _hit(sole or others, each.short)
                    break


def _is_sole(found: Found, told: Shortened) -> bool:
    return is_enough(found) and stands_without(found[1], told.short) and is_as_proper(found[1], told.passage.text)


def _is_told_there(found: Found, told: Shortened) -> bool:
    """Whether the long name stands where it is shortened, or is shortened anew."""
    passage, match = found
    before, after = passage.text[: match.start()].rstrip(), passage.text[match.end() :].lstrip()
    anew = after.startswith(f"({told.short})") or before.endswith(f"{told.short} (")
    return anew or (passage is told.passage and match.start() <= told.end)


def _titled(part: Part, passages: list[Passage], text: str) -> Iterator[Hit]:
    """The title's name with another noun for help, as often as to be meant for the same."""
    title = part.service.title
    for match, gap in (*((each, " ") for each in NAMED.finditer(title)), *((each, "") for each in COMPOUND.finditer(title))):
        kind, noun = match["kind"].lower(), match["noun"].lower()
        if text.count(kind) <= text.count(f"{kind}{gap}{noun}"):
            continue
        others = "|".join(each for each in (WORK if noun in WORK else HELP) if each != noun)
        apart = r"\s+" if gap else ""
        wording = re.compile(rf"\b{_inflected(kind)}{apart}(?:{others})(?:en|et|n)?\b(?<!og {noun})", re.IGNORECASE)
        partner = PARTNER.match(title, match.end())
        found = [(passage, each) for passage in passages for each in wording.finditer(passage.text) if not _is_joined(each, partner)]
        sharp = gap and not _VAGUE.fullmatch(kind)
        if len(found) >= LEAST or (sharp and any(_is_the_service(each, title) for each in found)):
            yield _hit(found, f"{kind}{gap}{noun}")


def _is_the_service(found: Found, title: str) -> bool:
    """Whether once is enough: another word for the same, in a sentence on this service, that the title has not too."""
    noun = next((each for each in (*SAME, *WORK) if re.search(rf"\b{each}", found[1][0].lower())), None)
    return noun is not None and noun not in title.lower() and is_enough(found) and not is_anothers(found[1])


def _inflected(kind: str) -> str:
    """An adjective as it stands with and without an article."""
    return f"{kind[:-2]}(?:et|ede)" if kind.endswith("et") else f"{kind}e?"


def _is_joined(match: re.Match[str], partner: re.Match[str] | None) -> bool:
    """Whether the words stand beside others than the title's in a row, which names several things: «hjælp, omsorg og støtte»."""
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :]
    beside = PARTNER.match(after)
    if partner and beside and beside[1].lower() == partner[1].lower():
        return False
    return before.endswith((" og", " eller", " samt", ",", "/")) or beside is not None or _ROW.match(after) is not None


def _twins(passages: list[Passage], text: str, twins: Iterable[Pair]) -> Iterator[Hit]:
    for pair in twins:
        if stem(pair.one) in text and stem(pair.other) in text:
            first, second = places(pair.one, passages), places(pair.other, passages, pair.none)
            rarer, kept = (second, pair.one) if len(second) <= len(first) else (first, pair.other)
            both = [(one, other) for one in first for other in second]
            often = min(len(first), len(second)) >= pair.times or (pair.trip and any(are_of_one_trip(*each) for each in both))
            if both and often and not any(are_told_apart(*each) for each in both):
                yield _hit(rarer, kept)


def _hit(found: list[Found], kept: str) -> Hit:
    passage, match = found[0]
    said = excerpt(passage.line.text[match.start() : match.end()])
    again = len(found) > 1
    return Hit(
        place(passage.line, match.start(), match.end()),
        Text(
            da=f"to navne for det samme: «{said}»{f' ({len(found)} gange)' if again else ''} og «{kept}»",
            en=f"two names for one thing: «{said}»{f' ({len(found)} times)' if again else ''} and «{kept}»",
        ),
        Text(
            da=f"Skriv «{kept}» hele vejen igennem, eller forklar forskellen.", en=f"Write «{kept}» throughout, or explain the difference."
        ),
        said,
    )


RULE = Rule(
    code="SG407",
    name="inconsistent-term",
    severity=Severity.NOTE,
    summary=Text(da="Ét begreb har ét navn i hele teksten.", en="One concept has one name throughout."),
    rationale=Text(
        da="Hedder det samme to ting, leder læseren efter en forskel, som ikke er der. Reglen melder kun tre sikre tilfælde: et navn, som "
        "teksten selv har forkortet, ydelsens navn i titlen med et andet ord for hjælp, og ordpar, der betyder det samme.",
        en="If one thing has two names, the reader looks for a difference that is not there. The rule tells only three sure cases: a name "
        "that the text itself has shortened, the service's name in the title with another word for help, and pairs of words that mean the "
        "same.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Justitsministeriets vejledning nr. 224 af 15. oktober 1969 om sproget i love og andre retsforskrifter",
        "https://www.retsinformation.dk/Forms/R0710.aspx?id=60796",
        "2026-11-22",
    ),
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan sammen med dig.</p><h2>Opfølgning</h2><p>Din handlingsplan følges "
            "op hvert år.</p>"
        ),
        Example(
            "<h1>Ledsagelse</h1><h2>Indhold</h2><p>Ledsageordningen giver 15 timer.</p><p>Ledsageordningen er gratis.</p><h2>Pris</h2><p>"
            "Du betaler ikke for ledsagerordningen.</p>"
        ),
        Example(
            "<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><p>Socialpædagogisk støtte gives i hjemmet.</p><p>Du får socialpædagogisk "
            "bistand hver uge.</p><h2>Pris</h2><p>Den socialpædagogiske bistand er gratis.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Personlig og praktisk hjælp (herefter hjemmehjælp) gives i hjemmet.</p><p>Du søger om "
            "personlig og praktisk hjælp digitalt.</p><p>Din personlig og praktisk hjælp følges op.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Personlig og praktisk hjælp kaldes i det følgende hjemmehjælp.</p><p>Du søger om "
            "personlig og praktisk hjælp hos os.</p><p>Personlig og praktisk hjælp er gratis.</p>"
        ),
        Example(
            "<h1>Bolig</h1><h2>Indhold</h2><p>Kommunen giver midlertidigt botilbud, fremover botilbud, til voksne.</p><p>Midlertidigt "
            "botilbud gives i to år.</p><p>Et midlertidigt botilbud er ikke et hjem for livet.</p>"
        ),
        Example(
            "<h1>BPA</h1><h2>Indhold</h2><p>Du kan få borgerstyret personlig assistance.</p>"
            "<p>Brugerstyret personlig assistance koster intet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Center for Bo og Støtte (CBS) giver støtten. Ring til CBS.</p><h2>Personale</h2><p>I Center "
            "for Bo og Støtte er der ti ansatte. Center for Bo og Støtte har også en sygeplejerske.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Kørsel</h2><p>Kørslen sker med bus. Kørslen aftales ved starten.</p><h2>Opstart</h2><p>Befordring "
            "bestilles dagen før, og befordringen kan meldes fra.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Center for Bo og Støtte (CBS) giver støtten. Ring til CBS.</p><h2>Personale</h2><p>I CBS er "
            "der ti ansatte.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Indhold</h2><p>Vi pakker varer til transport med lastbil.</p><h2>Kørsel</h2><p>Kørsel til værkstedet "
            "skal der søges om.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Vi giver personlig og praktisk hjælp (herefter hjemmehjælp).</p><p>Praktisk hjælp er "
            "rengøring.</p><p>Praktisk hjælp gives hver anden uge. Hjemmehjælp er gratis.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Opfølgning</h2><p>Vi følger op efter tre måneder, herefter årligt. Efter tre måneder ringer vi, og efter "
            "tre måneder får du et brev.</p><p>Klagen sendes til os, herefter vil vi se på sagen. Klagen sendes i posten.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Mad</h2><p>Ordningen kaldes madservice.</p><p>Ordningen er for alle.</p><p>Ordningen koster.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Opfølgning</h2><p>Handleplanen følges op.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>En handleplan kaldes også en handlingsplan.</p><p>Handleplanen følges op.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Om</h2><p>Kommunen har en handicappolitisk "
            "handlingsplan.</p>"
        ),
        Example(
            "<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><p>Socialpædagogisk støtte gives i hjemmet.</p><p>Du får støtte hver uge.</p>"
            "<h2>Pris</h2><p>Hjælpen er gratis. Tilbuddet er en indsats, og ydelsen er visiteret.</p>"
        ),
        Example(
            "<h1>Praktisk hjælp</h1><h2>Indhold</h2><p>Praktisk hjælp er rengøring. Praktisk bistand, omsorg og støtte er nævnt i "
            "loven.</p><h2>Pris</h2><p>Hjælpen er gratis.</p>"
        ),
        Example(
            "<h1>Personlig pleje</h1><h2>Indhold</h2><p>Personlig hjælp og pleje gives hver dag.</p><p>Personlig hjælp er bad og "
            "påklædning.</p><p>Personlig hjælp er gratis.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Personlig og praktisk hjælp (herefter hjemmehjælp) gives i hjemmet.</p><p>Du søger om "
            "hjemmehjælp digitalt.</p><p>Din hjemmehjælp følges op.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Lovgrundlag</h2><blockquote><p>Kommunen udarbejder en "
            "handlingsplan.</p></blockquote>"
        ),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der er egenbetaling for mad.</p><p>Betalingen trækkes i din pension.</p>"),
    ),
    check=check,
)
