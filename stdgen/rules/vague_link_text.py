"""A link whose words do not say where it leads: «her», «læs mere», «klik her»."""

from collections.abc import Iterator
from itertools import groupby

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.marked import marked
from stdgen.rulekit.words import Line, excerpt, place

SAYING_LITTLE = frozenset(
    """
    her hér dér herfra hertil mere flere yderligere videre hele klik klikke tryk trykke link linket links linkene hyperlink hyperlinket
    side siden webside websiden hjemmeside hjemmesiden website websitet webadresse adresse adressen download filen fil
    dokumentet dokument pdf pdf'en info information informationer oplysninger uddybning uddybende nærmere emnet
    hent hente åbn åbne vis vise se læs læse find finde følg følge brug få hør gå fortsæt næste start
    du kan det den der dette denne disse følgende nedenstående på via til i om for at og ved ind som under over gennem igennem fra hos med
    click here more link page site read this the see learn on to
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Words that would fit any link."""
EDGES = " \t\n\xa0.,:;!?()[]«»\"'>›»→-–…"
CONTEXT = 2
"""Words in the same paragraph that make up for a vague link, by WCAG; guidance asks for more."""

_WORD = pattern(r"\w{2,}")

HINT = Text(
    da="Lad linkets ord sige, hvor det fører hen, fx «Se kommunens sagsbehandlingsfrister».",
    en="Let the words of the link say where it leads, such as «See the municipality's deadlines».",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each link with words that would fit any link; a milder one where the rest of the paragraph explains it."""
    for line in marked(document).linked:
        for start, end in _links(line):
            words = line.text[start:end].strip(EDGES)
            if _says_little(words):
                around = f"{line.text[:start]} {line.text[end:]}"
                alone = len(_WORD.findall(around)) < CONTEXT
                yield Hit(
                    place(line, start, end),
                    Text(
                        da=f"linkets ord siger ikke, hvor det fører hen: «{excerpt(words)}»",
                        en=f"the link's words do not say where it leads: «{excerpt(words)}»",
                    ),
                    HINT,
                    excerpt(words),
                    severity=None if alone else Severity.NOTE,
                )


def _says_little(words: str) -> bool:
    """Whether these words would fit any link: «læs mere her», «via dette link», «hjemmesiden»."""
    said = {word.strip(EDGES) for word in words.lower().split()} - {""}
    return bool(said) and said <= SAYING_LITTLE


def _links(line: Line) -> Iterator[tuple[int, int]]:
    """Where each link of a line begins and ends: neighbouring runs that lead to the same place are one."""
    start = 0
    for href, spans in groupby(line.spans, key=lambda span: span.href):
        end = start + sum(len(span.text) for span in spans)
        if href and href.strip("# "):
            yield start, end
        start = end


RULE = Rule(
    code="SG505",
    name="vague-link-text",
    severity=Severity.WARNING,
    summary=Text(da="Et links ord siger, hvor det fører hen.", en="A link's words say where it leads."),
    rationale=Text(
        da="Mange skærmlæserbrugere hører sidens links som en liste. «Her, her, læs mere» siger dem ingenting. Står linket alene i sit "
        "afsnit, "
        "siger heller ikke sætningen omkring det noget; gør den, er fundet kun en bemærkning.",
        en="Many users of screen readers hear a page's links as a list. «Here, here, read more» tells them nothing. Where the link stands "
        "alone "
        "in its paragraph, no sentence explains it either; where one does, the finding is only a note.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "W3C: WCAG 2.1, kriterium 2.4.4 (formål med link), fejl F63",
        "https://w3c.github.io/wcag/techniques/failures/F63",
        "2026-11-22",
    ),
    bad=(
        Example('<h1>Støtte</h1><h2>Pris</h2><p><a href="https://kommunen.dk/priser">Læs mere</a></p>'),
        Example('<h1>Støtte</h1><h2>Frist</h2><ul><li>Frister</li><li><a href="https://kommunen.dk/frister">Klik her</a></li></ul>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p>Klage: <a href="https://kommunen.dk/klage"><b>læs</b> mere her</a>.</p>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p>Reglerne: <a href="https://kommunen.dk/regler">under dette link</a></p>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p>→ <a href="https://kommunen.dk/klage">dette link</a></p>'),
    ),
    good=(
        Example('<h1>Støtte</h1><h2>Pris</h2><p><a href="https://kommunen.dk/priser">Læs mere om priserne</a></p>'),
        Example('<h1>Støtte</h1><h2>Pris</h2><p>Se <a href="https://kommunen.dk/priser">kommunens priser</a> her.</p>'),
        Example('<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne her: <a href="https://kommunen.dk/frister">www.kommunen.dk/frister</a></p>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p>Skriv til <a href="mailto:visitation@kommunen.dk">visitation@kommunen.dk</a>.</p>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p><a href="https://kommunen.dk/her">Herberg</a></p>'),
        Example('<h1>Støtte</h1><h2>Klage</h2><p><a href="https://ast.dk">Ankestyrelsen</a></p>'),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Læs mere her. Klik her.</p>"),
        Example('<h1>Støtte</h1><h2>Lov</h2><p><a href="https://www.retsinformation.dk/eli/lta/2024/909">Serviceloven</a></p>'),
        Example('<h1>Støtte</h1><h2>Pris</h2><p><a href="https://kommunen.dk/p.pdf">Hent prislisten (pdf)</a></p>'),
    ),
    check=check,
)
