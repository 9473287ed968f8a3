"""A link that was announced and never set: `[indsæt link]`, or «via følgende link:» with nothing after it."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document, Span
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit import placeholders
from stdgen.rulekit.marked import marked
from stdgen.rulekit.signs import holding
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Body, Line, bodies, excerpt, place

ANNOUNCED = pattern(
    r"""\b(?:via|på|under|gennem|ved|se|i|her|brug|benyt|følg|klik\s+på)\s+
        (?: (?:dette|det|følgende|nedenstående|disse)\s+(?:følgende\s+)?(?:links?|hyperlink|webadresse|internetadresse|url) \b
            (?:\s+(?:her|nedenfor|herunder))? \s* :?
          | link(?:et)?(?:\s+(?:her|nedenfor|herunder))?\s*: )
        | \b(?:læs|se|find)(?:e|es)?\s+(?:\w+\s+){0,2}mere\b[^.!?:]{0,80}\bher\s*:\s*$
        | \b(?:på|via)\s+(?:følgende|nedenstående)\s+(?:hjemmeside|adresse)\s*:\s*$
        | (?:^|(?<=[.!?]\s))(?:læs|se|find|hent)\s+(?!vej\b|os\b)[^.!?:,]{3,60}?\s(?<!frem\s)her (?=\s*\.?\s*$ | \s*\.\s)""",
    re.VERBOSE | re.IGNORECASE,
)
ADDRESS = pattern(
    r"https?://[\w-]+\.\w|\bwww\.[\w-]+\.\w|(?<![\w@.])[\w-]{2,}(?:\.[\w-]+)*\.(?:dk|com|eu|org|net|nu|gov)\b"
    r"|(?<![\w.-])[\w.-]+@[\w-]+\.\w",
    re.IGNORECASE,
)
SIGNS = ("link", "adresse", "url", "her:", "her :", "hjemmeside:", " her.", " her\n")
"""Every announcement holds one of these: plain search is faster than the pattern, and most lines have none."""
NOWHERE = frozenset(("", "#", "http://", "https://", "http:", "https:", "mailto:", "about:blank"))
SENTENCE_START = pattern(r"[.!?]\s+(?=[A-ZÆØÅ])")
REACH = 160
"""How many characters after an announcement its address may stand."""
LINK_TEXT = 60
"""A link's own wording is short and has no full stop; longer words after the colon are the next sentence."""

HINT = Text(da="Indsæt adressen som et link, eller slet henvisningen.", en="Put the address there as a link, or delete the reference.")


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each link that leads nowhere."""
    telling = {id(line) for line in (*holding(document, (*placeholders.LINK_SIGNS, *SIGNS)), *marked(document).linked)}
    for body in bodies(document) if telling else ():
        for at, line in enumerate(body):
            if id(line) not in telling:
                continue
            placeheld = [(gap.start, gap.end) for gap in placeholders.links(line.text) if not _given_at(line, gap.start, gap.end)]
            for start, end in (*placeheld, *_dangling(body, at), *_empty(line)):
                if (start, end) in placeheld or not _within_any(start, end, placeheld):
                    words = excerpt(line.text[start:end])
                    yield Hit(
                        place(line, start, end), Text(da=f"linket mangler: «{words}»", en=f"the link is missing: «{words}»"), HINT, words
                    )


def _given_at(line: Line, start: int, end: int) -> bool:
    """Whether the words are a link themselves or explain the one before them, or an address follows at once."""
    since = start - 2 if line.text.startswith("(", start) else start
    return bool(_targets(line, since, end)) or bool(ADDRESS.match(line.text[end:].lstrip(" :.–-")))


def _dangling(body: Body, at: int) -> Iterator[tuple[int, int]]:
    line = body[at]
    if not any(map(f"{small(line.text)}\n".__contains__, SIGNS)):
        return
    for match in ANNOUNCED.finditer(line.text):
        start = max((end.end() for end in SENTENCE_START.finditer(line.text, 0, match.start())), default=0)
        end = min(match.end() + REACH, len(line.text))
        known = ADDRESS.search(line.text, start, end) or _targets(line, start, end) or next(placeholders.links(line.text[start:end]), None)
        if not known and not _follows(match, body[at + 1 :]):
            yield match.start(), match.end()


def _follows(announced: re.Match[str], following: Body) -> bool:
    """Whether a link's wording stands after the colon, or an address in the next paragraph."""
    colon = announced[0].rstrip().endswith(":")
    rest = announced.string[announced.end() :].strip(" .:_")
    if rest:
        return colon and _is_link_text(rest)
    after = next((line for line in following if line.text.strip()), None)
    if after is None:
        return False
    opening = after.text.strip()[:REACH]
    return bool(ADDRESS.search(opening) or _targets(after, 0, len(after.text))) or (colon and _is_link_text(opening))


def _is_link_text(words: str) -> bool:
    return len(words) <= LINK_TEXT and not SENTENCE_START.search(words) and not words.rstrip().endswith((".", "!", "?"))


def _empty(line: Line) -> Iterator[tuple[int, int]]:
    """Spans whose target is nothing, unless they show the address in words."""
    start = end = 0
    for span in line.spans:
        start, end = end, end + len(span.text)
        if span.href is not None and not _is_target(span.href) and span.text.strip() and not ADDRESS.search(span.text):
            yield start, end


def _targets(line: Line, start: int, end: int) -> list[str]:
    return [span.href for since, to, span in _offsets(line) if span.href and _is_target(span.href) and since < end and start < to]


def _offsets(line: Line) -> Iterator[tuple[int, int, Span]]:
    start = 0
    for span in line.spans:
        yield start, start + len(span.text), span
        start += len(span.text)


def _is_target(href: str) -> bool:
    return href.strip() not in NOWHERE and not placeholders.is_link(href.strip())


def _within_any(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < to and since < end for since, to in taken)


RULE = Rule(
    code="SG102",
    name="missing-link",
    severity=Severity.ERROR,
    summary=Text(da="En henvisning til et link har et link.", en="A reference to a link has a link."),
    rationale=Text(
        da="En standard må gerne nøjes med at henvise til fx sagsbehandlingsfristerne på hjemmesiden, men så skal henvisningen føre "
        "derhen.",
        en="A standard may well leave it at a reference, for instance to the deadlines on the website, but then the reference must "
        "lead there.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Tønder Kommune: Sagsbehandlingsfrister",
        "https://toender.dk/borger/sagsbehandlingsfrister/sagsbehandlingsfrister",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Frist</h2><p>De gældende frister kan findes på kommunens hjemmeside: [indsæt link]</p>"),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Fristerne kan ses via følgende link:</p><p>Herefter modtager du en skriftlig afgørelse.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristerne kan ses via følgende link:</p><h2>Klage</h2><p>Se www.kommunen.dk.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Prisen fremgår af takstbladet (link).</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Læs mere på www.xxx.dk om priserne.</p>"),
        Example('<h1>Støtte</h1><h2>Klage</h2><p>Læs mere i <a href="">klagevejledningen</a>.</p>'),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du kan læse mere på dette link. Du er også velkommen til at ringe.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Du kan læse mere om priserne her:</p><p>Prisen bliver ændret hvert år den 1. januar.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Se &lt;link&gt; eller indsæt link her.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der er et loft. Se satserne her. De bliver ændret hvert år.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne via følgende link:</p><p>https://www.kommunen.dk/sagsbehandlingsfrister</p>"),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne via følgende link: https://www.kommunen.dk/frister. Herefter får du svar.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne via følgende link: <a "
            'href="https://kommunen.dk/frister">Sagsbehandlingsfrister</a>.</p>'
        ),
        Example('<h1>Støtte</h1><h2>Pris</h2><p>Se satserne <a href="https://kommunen.dk/satser">her</a>. Find vej til os her.</p>'),
        Example('<h1>Støtte</h1><h2>Frist</h2><p>Fristerne kan ses på <a href="https://kommunen.dk/frister">dette link</a>.</p>'),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Se kommunens hjemmeside www.kommunen.dk eller dette link. Fristen er fire uger.</p>"),
        Example('<h1>Støtte</h1><h2>Frist</h2><p>Se følgende link:</p><ul><li><a href="https://kommunen.dk/frister">Frister</a></li></ul>'),
        Example(
            '<h1>Støtte</h1><h2>Pris</h2><p>Læs mere i <a href="https://kommunen.dk/takster">takstbladet</a> (link).</p><p>Mad '
            "koster 50 kr.</p>",
        ),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Linket mellem boligen og tilbuddet er bussen. Du kan finde os på følgende adresse: "
            "Torvet 1.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne på kommunens hjemmeside.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan få læst mere op her:</p><p>Sundhedshuset, Torvet 1</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan læse mere her:</p><p>Sundhedshuset, Torvet 1</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv via følgende link eller til visitation@kommunen.dk.</p>"),
    ),
    check=check,
)
