"""A quotation mark that opens and never closes, or closes what was never opened."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.searched import whole
from stdgen.rulekit.words import Body, Line, bodies, excerpt, place

MARKS = ('"', "”", "“", "„", "»", "«")
SIGN = pattern(r"[\"”“„»«]")
INCHES = pattern(r"\d(?:[.,/]\d)?\s?$")
OMISSION = pattern(r"\.{2,}\s*[\w(\[]")
"""A quotation that begins in the midst of a sentence: «»... den enkelte»."""
MOST = 20
"""Marks under one heading; with more of them the rest was not understood."""
SHORT = 60
"""Signs of a point of a list."""
NEAR = 8
"""Signs of a marker or a number before a mark."""
WORDS = 40
"""Signs around a mark that show where it stands."""


class Mark(NamedTuple):
    """A quotation mark in a line; it can open, close, or do both, and stands first in its line or not.

    It is `sure` where it stands at a word: an arrow between links and a sign of its own are none.
    """

    line: Line
    at: int
    opens: bool
    closes: bool
    first: bool
    sure: bool


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each mark without its other half in the text under the same heading; a quote may run over several paragraphs."""
    if not any(map(whole(document).small.__contains__, MARKS)):
        return
    for body in bodies(document):
        for part in _parts(body):
            for mark, is_open in _unmatched(part)[:MOST]:
                yield _hit(mark, is_open=is_open)


def _parts(body: Body) -> Iterator[list[Line]]:
    """The lines with quotation marks; a heading and a cell of a table are for themselves."""
    together: list[Line] = []
    alone: object = None
    for line in body:
        if not any(mark in line.text for mark in MARKS):
            continue
        kind = line.cell or (line.role.value if line.role.value in ("heading", "title") else None)
        if together and kind != alone:
            yield together
            together = []
        together.append(line)
        alone = kind
    if together:
        yield together


def _unmatched(lines: list[Line]) -> list[tuple[Mark, bool]]:
    """The marks that have no other half, each with whether it opens."""
    opened: list[Mark] = []
    found: list[tuple[Mark, bool]] = []
    for line in lines:
        for mark in _marks(line):
            if _is_inches(mark) and not (opened and _sign(opened[-1]) == _sign(mark)):
                continue
            if mark.opens and opened and mark.first and opened[-1].line is not line and _is_paragraph(opened[-1].line):
                continue  # a quote of several paragraphs opens each of them
            if mark.closes and opened:
                opened.pop()
            elif mark.opens:
                opened.append(mark)
            else:
                found.append((mark, False))
    return [(mark, is_open) for mark, is_open in found + [(mark, True) for mark in opened] if mark.sure]


def _is_paragraph(line: Line) -> bool:
    """Whether the line is a paragraph that a quote may begin with, rather than a point of a list with a quote of its own."""
    return len(line.text) > SHORT or line.text.rstrip().endswith((".", "!", "?", "…", ":", ",", ";"))


def _sign(mark: Mark) -> str:
    return mark.line.text[mark.at]


def _is_inches(mark: Mark) -> bool:
    return _sign(mark) == '"' and INCHES.search(mark.line.text, max(0, mark.at - NEAR), mark.at) is not None


def _marks(line: Line) -> Iterator[Mark]:
    """The quotation marks of a line with what they can be."""
    words = line.text
    for match in SIGN.finditer(words):
        at = match.start()
        before, after = words[at - 1 : at], words[at + 1 : at + 2]
        free, follows = not before or before.isspace() or before in "([–—-/", bool(after) and not after.isspace()
        glued = not before or not before.isspace() or follows
        ends = after in ".,;:!?)]" and not OMISSION.match(words, at + 1)
        opens = match[0] == "„" or (free and follows and not ends) or (free and not follows)
        closes = match[0] != "„" and (not free or not follows or ends)
        if not free and follows and after.isalnum():
            opens = True
        first = at < NEAR and not words[:at].strip(" \t\n•-–*([")
        yield Mark(line, at, opens, closes, first, sure=glued and words[max(0, at - 1) : at + 2].strip() != match[0])


def _hit(mark: Mark, *, is_open: bool) -> Hit:
    words = mark.line.text
    start, end = (mark.at, _word_end(words, mark.at)) if is_open else (_word_start(words, mark.at), mark.at + 1)
    shown = excerpt(words[start:end])
    what = (
        Text(da=f"et anførselstegn åbner og lukker ikke: {_quoted(shown)}", en=f"a quotation mark opens and never closes: {_quoted(shown)}")
        if is_open
        else Text(
            da=f"et anførselstegn lukker uden at være åbnet: {_quoted(shown)}",
            en=f"a quotation mark closes what was not opened: {_quoted(shown)}",
        )
    )
    hint = Text(
        da="Sæt det manglende tegn, hvor citatet begynder eller ender.", en="Put the missing mark where the quotation begins or ends."
    )
    return Hit(place(mark.line, start, end), what, hint, shown)


def _quoted(words: str) -> str:
    return f"«{words}»"


def _word_end(words: str, at: int) -> int:
    space = words.find(" ", min(at + WORDS, len(words)))
    return len(words) if space < 0 else space


def _word_start(words: str, at: int) -> int:
    return words.rfind(" ", 0, max(at - WORDS, 0)) + 1


RULE = Rule(
    code="SG113",
    name="unbalanced-quote",
    severity=Severity.NOTE,
    summary=Text(da="Et citat har et tegn i begge ender.", en="A quotation has a mark at both ends."),
    rationale=Text(
        da="Mangler det ene tegn, kan borgeren ikke se, hvad der er lovens eller andres ord, og hvad der er kommunens. Tit er en del "
        "af citatet faldet ud.",
        en="If one mark is missing, the citizen cannot see which words are those of the law or of others and which the municipality's. "
        "Often a part of the quotation was lost.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Dansk Sprognævn: Retskrivningsordbogen, § 58 (anførselstegn)",
        "https://dsn.dk/ordboeger/retskrivningsordbogen/%C2%A7-40-60-tegnsaetning/%C2%A7-58-anfoerselstegn/",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Loven taler om ”betydelig nedsat funktionsevne, og det er en vurdering.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Loven taler om betydelig nedsat funktionsevne”, og det er en vurdering.</p>"),
        Example('<h1>Støtte</h1><h2>Formål</h2><p>Du kan læse "Pjecen om støtte på vores side.</p><p>Den er gratis.</p>'),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>§ 97. »Kommunalbestyrelsen tilbyder 15 timers ledsagelse.</p>"),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Vi siger ”du” til dig. Vi skriver ”borgeren, når loven gør.</p>"),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Første ”citat uden ende.</p><p>Andet ”citat uden ende.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Loven siger: »... den enkelte [...] har ret til støtte«.</p>"),
        Example('<h1>Støtte</h1><h2>Formål</h2><p>Loven siger: "... den enkelte ...", og det gælder.</p>'),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Loven taler om ”betydelig nedsat funktionsevne”, og det er en vurdering.</p>"),
        Example('<h1>Støtte</h1><h2>Formål</h2><p>Loven taler om "betydelig nedsat” funktionsevne („se note“).</p>'),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Vi læser «loven», »loven« og »vejledningen«.</p>"),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>”§ 97. Kommunen tilbyder ledsagelse.</p><p>Stk. 2. Borgeren udpeger selv en person.”</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lov</h2><p>”Stk. 1. Kommunen tilbyder.</p><p>”Stk. 2. Borgeren udpeger.</p><p>”Stk. 3. Det er gratis.”</p>"
        ),
        Example('<h1>Støtte</h1><h2>Hjælpemidler</h2><p>En skærm på 15" og et rør på 3/4" kan bevilges.</p>'),
        Example("<h1>Støtte</h1><p>Forside » Borger » Støtte</p><h2>Indhold</h2><p>Læs mere »</p>"),
        Example('<h1>Støtte</h1><h2>Lov</h2><table><tr><td>Mandag</td><td>Bad</td></tr><tr><td>Tirsdag</td><td>"</td></tr></table>'),
        Example(
            "<h1>Støtte</h1><h2>Lov</h2><p>Hun siger: ”Jeg klarer det” – og ”det går”. (”Sådan.”)</p>"
            "<p>Det er ikke borgerens' eller 90'erne.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Loven siger: ”Hjælpen omfatter</p><ul><li>bad</li><li>mad”</li></ul>"),
    ),
    check=check,
)
