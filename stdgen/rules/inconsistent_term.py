"""Two names for one thing in one text."""

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit import terms
from stdgen.rulekit.prose import Part, Passage, parts
from stdgen.rulekit.signs import holding, letters
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import excerpt, place

Found = tuple[Passage, re.Match[str]]
Pair = tuple[str, str, tuple[str, ...]]

LISTS = Path(terms.__file__).parent / "wordlists"
_LATER = (
    r"(?:herefter|fremover|efterfølgende|nedenfor|i\s+det\s+(?:efter)?følgende"
    r"|i\s+(?:resten\s+af\s+)?(?:denne\s+|dette\s+)?(?:teksten?|dokument(?:et)?|kvalitetsstandard(?:en)?|standard(?:en)?))"
)
_CALLED = r"(?:kald(?:es|et|t)|benævn(?:es|t)|nævnt|omtal(?:es|t)(?:\s+som)?|betegne(?:s|t)(?:\s+som)?|forkort(?:es|et)(?:\s+til)?)"
DEFINED = pattern(
    rf"(?:[(,–-]\s*|\s(?=(?:som\s+)?{_CALLED}))(?:som\s+)?(?:(?P<bare>{_LATER})|{_LATER}\s+{_CALLED}|{_CALLED}\s+{_LATER})"
    r"(?:\s+(?:blot|kun|bare|for|som))*\s*:?\s*[«»”\"“]?(?P<short>[\wæøå-]{3,})(?(bare)(?=[«»”\"“]?\s*(?:[),.;:–-]|$)))",
    re.IGNORECASE,
)
"""«Personlig og praktisk hjælp (herefter hjemmehjælp)», «… kaldes i det følgende hjemmehjælp»."""
DEFINING = (
    *("(herefter", ", herefter", "– herefter", "(fremover", ", fremover", "i det følgende", "i det efterfølgende", "(efterfølgende"),
    *("kaldes", "kaldet", "kaldt", "benævn", "omtales", "omtalt", "betegne", "forkort", "(i denne", "(i resten", "(i dokument"),
)
"""One of these stands between the two names."""
NOUNS = ("hjælp", "støtte", "bistand", "omsorg", "vejledning")
SERVICE = rf"(?:{'|'.join(NOUNS)})"
NAMED = pattern(rf"\b(?P<kind>[a-zæøå]{{4,}}(?:isk|ig|lig|et|ende|del))(?P<ending>e|t)?\s+(?P<noun>{SERVICE})(?:en|et)?\b", re.IGNORECASE)
"""A title's service as an adjective and a noun: «socialpædagogisk støtte»."""
OPENERS = frozenset("om til af ved på for med i er en et den det de ydes gives får har kan søger modtager tilbyder bevilges kaldes".split())  # noqa: SIM905  # words in quotation marks are harder to read
HOW_OFTEN = pattern(r"\w*(?:ligt|vis|ende|gang|gange|igen|altid)", re.IGNORECASE)
"""«efter tre måneder, herefter årligt»."""
JOINING = frozenset(("og", "eller", "samt"))
VERB = pattern(r"[a-zæøå]+(?:er|år|es)")
"""«giver», «yder», «omfatter»: a name begins after it, and never with «og»."""
LEAST = 2
MOST_WORDS = 5


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each pair of names in each service, at the first place of the name to give up."""
    said = spoken(document).together
    pairs = [pair for pair in _pairs() if letters(pair[0]) in said and letters(pair[1]) in said]
    defining = {id(line) for line in holding(document, DEFINING)}
    for part in parts(document):
        titled = any(map(part.service.title.lower().__contains__, NOUNS))
        if not (pairs or defining or titled):
            continue
        passages = [passage for chapter in part.chapters for passage in chapter.passages]
        text = "\n".join([passage.text for passage in passages]).lower()
        yield from chain(_defined(passages, text, defining), _titled(part, passages, text) if titled else (), _twins(passages, text, pairs))


def _defined(passages: list[Passage], text: str, defining: Container[int]) -> Iterator[Hit]:
    """A long name that the text itself shortens and uses again, or uses anywhere where it never comes back to the short one."""
    for number, passage in enumerate(passages):
        for match in DEFINED.finditer(passage.text) if id(passage.line) in defining else ():
            if HOW_OFTEN.fullmatch(match["short"]):
                continue
            for name in _names(passage.text, match):
                used = _places(name, passages[number:] if text.count(match["short"].lower()) > 1 else passages)
                others = [each for each in used if each[0] is not passage or each[1].start() > match.end()]
                if len(others) >= LEAST:
                    yield _hit(others, match["short"])
                    break


def _names(text: str, match: re.Match[str]) -> Iterator[str]:
    """What may be the long name before its short one, the longest first: it opens the sentence, or a small word or a verb stands before."""
    end = len(text[: match.start()].rstrip())
    words = list(re.finditer(r"\S+", text[:end]))[-MOST_WORDS:]
    for start, first in ((word.start(), word[0].lower()) for word in words[:-1]):
        before = text[:start].split()
        if first in JOINING or first in OPENERS or "," in text[start:end]:
            continue
        if not before or before[-1].endswith((".", ":")) or before[-1].lower() in OPENERS or VERB.fullmatch(before[-1]):
            yield " ".join(text[start:end].lower().split())


def _titled(part: Part, passages: list[Passage], text: str) -> Iterator[Hit]:
    """The title's adjective with another noun, as often as to be meant for the same."""
    for match in NAMED.finditer(part.service.title):
        kind, noun = match["kind"].lower(), match["noun"].lower()
        if text.count(kind) <= text.count(f"{kind} {noun}"):
            continue
        others = re.compile(rf"\b{kind}e?\s+(?!{noun}){SERVICE}(?:en|et)?\b(?!\s+(?:og|eller|samt)\b)(?<!og {noun})", re.IGNORECASE)
        found = [(passage, each) for passage in passages for each in others.finditer(passage.text) if not _is_joined(each)]
        if len(found) >= LEAST:
            yield _hit(found, f"{kind} {noun}")


def _is_joined(match: re.Match[str]) -> bool:
    """Whether the words stand beside others in a row, which names several things: «hjælp, omsorg og støtte»."""
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :].lstrip()
    return before.endswith((" og", " eller", " samt", ",", "/")) or after.startswith((",", "/", "og ", "eller ", "samt "))


def _twins(passages: list[Passage], text: str, pairs: Iterable[Pair]) -> Iterator[Hit]:
    for one, other, none in pairs:
        if one in text and other in text:
            first, second = _places(one, passages), _places(other, passages, none)
            rarer, kept = (second, one) if len(second) <= len(first) else (first, other)
            if first and second and not _are_told_together(first, second):
                yield _hit(rarer, kept)


def _are_told_together(first: list[Found], second: list[Found]) -> bool:
    """Whether a sentence holds both, which tells them apart or explains the one by the other."""
    return bool({id(passage) for passage, _ in first} & {id(passage) for passage, _ in second})


def _places(name: str, passages: list[Passage], none: tuple[str, ...] = ()) -> list[Found]:
    written = "".join(f"(?<!{each.removesuffix(name)})" for each in none) + re.escape(name).replace(r"\ ", r"\s+")
    words = re.compile(rf"(?<![\w-]){written}(?:e?n|e?r|e?rne|e?ns|s)?(?![\w-])", re.IGNORECASE)
    return [(passage, match) for passage in passages if name.split()[0] in passage.text.lower() for match in words.finditer(passage.text)]


@cache
def _pairs() -> tuple[Pair, ...]:
    rows = (LISTS / "twins.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_pair(row) for row in rows if " | " in row and not row.startswith("#"))


def _pair(row: str) -> Pair:
    words, _, none = row.partition(" ! ")
    one, other = words.split(" | ")
    return one.strip(), other.strip(), tuple(each.strip() for each in none.split(",") if each.strip())


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
    ),
    good=(
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
