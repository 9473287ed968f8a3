"""A quotation mark that opens and never closes, or closes what was never opened."""

from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.searched import whole
from stdgen.rulekit.unfinished.quotes import MARKS, SINGLE, Mark, unmatched
from stdgen.rulekit.words import bodies, excerpt, place

WORDS = 40
"""Signs around a mark that show where it stands."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each mark without its other half in the text under the same heading; a quote may run over several paragraphs."""
    if any(map(whole(document).small.__contains__, (*MARKS, *SINGLE))):
        for body in bodies(document):
            for mark, is_open in unmatched(body):
                yield _hit(mark, is_open=is_open)


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
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Vi bruger metoden ’Åben dialog, når familien er med.</p>"),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Første ”citat uden ende.</p><p>Andet ”citat uden ende.</p>"),
    ),
    good=(
        Example('<h1>Støtte</h1><h2>Formål</h2><p>Målet er efter § 81 "at yde en helhedsorienteret indsats" til dig.</p>'),
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
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Jens’ værksted er åbent, og det ka’ ’alle’ bruge, fx sms’er fra 90’erne.</p>"),
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
