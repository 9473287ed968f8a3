"""A link that was announced and never set: `[indsæt link]`, «Læs mere her», or «via følgende link:» with nothing after it."""

from collections.abc import Iterator, Sequence

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.marked import marked
from stdgen.rulekit.pointing.places import SIGNS, Pointer, Where, pointers
from stdgen.rulekit.pointing.targets import ADDRESS, before_a_page, empty, leads_to_a_page, names_a_page, names_an_address, targets
from stdgen.rulekit.signs import holding
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.words import Body, Line, Role, bodies, excerpt, place

SENTENCE_START = pattern(r"[.!?]\s+(?=[A-ZÆØÅ])")
REACH = 160
"""How many characters after an announcement its address may stand."""
OF_ITS_OWN = 4
"""Words before a link with which a sentence of its own begins."""
LINK_TEXT = 60
"""A link's own wording is short and has no full stop; longer words after the colon are the next sentence."""

HINT = Text(da="Indsæt adressen som et link, eller slet henvisningen.", en="Put the address there as a link, or delete the reference.")


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each link that leads nowhere."""
    linked = {id(line) for line in marked(document).linked}
    telling = linked.union(map(id, holding(document, (*placeholders.LINK_SIGNS, *SIGNS))))
    every = bodies(document) if telling else ()
    for number, body in enumerate(every):
        for at, line in [(at, line) for at, line in enumerate(body) if id(line) in telling]:
            placeheld = [(gap.start, gap.end) for gap in placeholders.links(line.text) if not _given_at(line, gap.start, gap.end)]
            for start, end in (*placeheld, *_dangling(every[number:], at), *(empty(line) if id(line) in linked else ())):
                if (start, end) in placeheld or not _within_any(start, end, placeheld):
                    words = excerpt(line.text[start:end])
                    yield Hit(
                        place(line, start, end), Text(da=f"linket mangler: «{words}»", en=f"the link is missing: «{words}»"), HINT, words
                    )


def _given_at(line: Line, start: int, end: int) -> bool:
    """Whether the words are a link themselves or explain the one before them, or an address follows at once."""
    since = start - 2 if line.text.startswith("(", start) else start
    return bool(targets(line, since, end)) or bool(ADDRESS.match(line.text[end:].lstrip(" :.–-")))


def _dangling(following: Sequence[Body], at: int) -> Iterator[tuple[int, int]]:
    """Pointers of a line of the first of these bodies with nothing that they could point at."""
    line = following[0][at]
    if line.role in (Role.QUOTED, Role.HEADING, Role.TITLE):
        return
    for pointer in pointers(line.text):
        if not (_is_known(line, pointer) or _stands(pointer, following, at)):
            yield pointer.start, pointer.end


def _is_known(line: Line, pointer: Pointer) -> bool:
    """Whether an address or a link stands in the pointer's own sentence; where that leads one in or is on a site, its mere name is none."""
    said = line.text[pointer.since : pointer.until]
    named = names_a_page(said) if pointer.sited or said.rstrip().endswith(":") else names_an_address(said)
    return bool(named or targets(line, pointer.since, pointer.until) or next(placeholders.links(said), None))


def _stands(pointer: Pointer, following: Sequence[Body], at: int) -> bool:
    """Whether what it points at stands where its words say."""
    body = following[0]
    line, rest = body[at], body[at + 1 :]
    if _is_label(line, pointer):
        return any(map(leads_to_a_page, rest)) or (pointer.loosely and any(each.text.strip() for each in rest[:1]))
    if pointer.where is Where.NOWHERE:
        return False
    if any(map(_gives, _led_in(rest))) if pointer.where is Where.NEXT else any(map(leads_to_a_page, body)):
        return True
    if pointer.where is Where.FARTHER:
        return any(leads_to_a_page(each) for later in following[1:] for each in later)
    return _follows(pointer, line, rest)


def _led_in(rest: Body) -> Iterator[Line]:
    """The lines that words with a colon may lead in: up to a paragraph that is text of its own, and addresses alone behind it."""
    behind = False
    for line in rest:
        if not behind or " " not in line.text.strip():
            yield line
        behind = behind or (line.cell is None and line.text.rstrip().endswith(".") and not leads_to_a_page(line))


def _gives(line: Line) -> bool:
    """Whether the line gives a page to whoever looks for one, rather than speaks of one itself: «Se også [fristerne]»."""
    if not leads_to_a_page(line):
        return False
    if line.cell is not None or _begins_with_it(line):
        return True
    return not line.text.rstrip().endswith(".") and not any(pointers(line.text))


def _is_label(line: Line, pointer: Pointer) -> bool:
    """Whether these words are all of a cell that may head its column or its row."""
    return line.cell is not None and 0 in line.cell and line.text.strip(" .:") == line.text[pointer.start : pointer.end].strip(" .:")


def _follows(pointer: Pointer, line: Line, rest: Body) -> bool:
    """Whether an address stands at once behind the words, or behind «her:» what a reader may see there."""
    words = line.text[pointer.end :].strip(" .:_")
    following = next((each for each in rest if each.text.strip()), None)
    if not words and following is None:
        return False
    after = words or (following.text.strip() if following else "")
    names = names_a_page if pointer.sited else names_an_address
    if names(after[:REACH]) and (words or (following and _begins_with_it(following))):
        return True
    return pointer.loosely and _is_short(after)


def _begins_with_it(line: Line) -> bool:
    return len(before_a_page(line).split()) < OF_ITS_OWN


def _is_short(words: str) -> bool:
    """Whether words behind a colon are what is to be seen: a list's point, a cell, an address, and no next sentence."""
    if len(words) > LINK_TEXT or SENTENCE_START.search(words):
        return False
    return ":" in words or not words.rstrip().endswith((".", "!", "?"))


def _within_any(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < to and since < end for since, to in taken)


RULE = Rule(
    code="SG102",
    name="missing-link",
    severity=Severity.ERROR,
    summary=Text(da="En henvisning til et link har et link.", en="A reference to a link has a link."),
    rationale=Text(
        da="En standard må gerne nøjes med at henvise til fx sagsbehandlingsfristerne på hjemmesiden, men så skal henvisningen føre "
        "derhen. Det gælder også «læs mere her», «se linket nedenfor» og «på følgende hjemmeside:». At nævne hjemmesiden er ingen fejl.",
        en="A standard may well leave it at a reference, for instance to the deadlines on the website, but then the reference must "
        "lead there. That holds for «læs mere her», «se linket nedenfor» and «på følgende hjemmeside:» as well. To name the website is no "
        "fault.",
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
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Skemaet ligger på dette link på borger.dk. Ansøgningen sendes via linket.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der er et loft. Se satserne her. De bliver ændret hvert år.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Følgende link fører til skemaet på borger.dk:</p><p>Ring, hvis noget driller.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Fristerne kan ses via følgende link:</p><p>De øvrige frister kan ses på "
            "www.kommunen.dk/frister.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Stedets profil på Tilbudsportalen ses her.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Tid</h2><p>Tilmelding foregår her på stedet, og mad kan bestilles her. Linket er sendt på sms.</p>"),
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
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>I standarden står, hvordan vi gør det her. De regler gælder, der står her.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan få læst mere op her:</p><p>Sundhedshuset, Torvet 1</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan læse mere her:</p><p>Sundhedshuset, Torvet 1</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv via følgende link eller til visitation@kommunen.dk.</p>"),
    ),
    check=check,
)
