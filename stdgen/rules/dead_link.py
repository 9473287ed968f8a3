"""A link to a page that is not there."""

from collections.abc import Iterator

from stdgen.model.answer import Answer, Failure, Hop, told
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text

HINT = Text(da="Find sidens nye adresse og ret linket, eller tag det ud.", en="Find the page's new address and fix the link, or remove it.")
TRY = Text(
    da="Prøv linket i en browser. Kommer siden heller ikke der, så ret linket eller tag det ud.",
    en="Try the link in a browser. If the page does not come there either, fix the link or remove it.",
)
CLOSED = Text(
    da="Kan borgerne nå siden? Kan de det, og står den på jeres eget net, så giv --allow-host med værten, som den står i adressen.",
    en="Can citizens reach the page? If so, and if it stands on your own network, give --allow-host with the host as the address has it.",
)
WRITTEN = Text(
    da="Efterse, at adressen er skrevet rigtigt, også hvis den går over to linjer. Er siden væk, så find den nye.",
    en="See that the address is written right, also where it goes over two lines. If the page is gone, find the new one.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each address that gave no page, at the first words that lead there; a milder one where that is not certain."""
    if context.answers is None:
        return
    from stdgen.rulekit.addresses import each_once, links
    from stdgen.rulekit.words import excerpt, place

    for link, times in each_once(links(document, context.source)):
        answer = context.answers.get(link.address)
        said = _said(link.address, answer, typed=link.typed) if answer is not None else None
        if said is not None:
            what, hint, severity = said
            words = excerpt(link.line.text[link.start : link.end])
            yield Hit(place(link.line, link.start, link.end), _message(what, link.shown, times), hint, words, severity=severity)


def _said(address: str, answer: Answer, *, typed: bool) -> tuple[Text, Text, Severity] | None:
    """What the link does, what to do about it and how sure that is; None for an address with nothing to say of."""
    from stdgen.rulekit.answered import leads_home

    why = told(answer)
    if answer.is_gone:
        what = Text(da=f"er dødt: {why.da}", en=f"is dead: {why.en}")
        return what, WRITTEN if typed else HINT, Severity.WARNING if typed else Severity.ERROR
    if leads_home(address, answer):
        home = answer.hops[-1].address
        da = f"fører ikke længere til sin side, men til forsiden «{home}»"
        return Text(da=da, en=f"no longer leads to its page, but to the front page «{home}»"), HINT, Severity.WARNING
    if answer.is_there or answer.is_refused or answer.failure is Failure.OFFLINE:
        return None
    unsure = Text(da=f"kunne ikke efterprøves: {why.da}", en=f"could not be tried: {why.en}")
    if answer.failure is Failure.CLOSED:
        return unsure, CLOSED, Severity.NOTE
    return unsure, TRY, Severity.NOTE if answer.failure is Failure.UNVOUCHED else Severity.WARNING


def _message(what: Text, shown: str, times: int) -> Text:
    address = shown if len(shown) <= 100 else f"{shown[:70]}…{shown[-29:]}"
    again = Text(da=f" ({times} steder)", en=f" ({times} places)") if times > 1 else Text(da="", en="")
    return Text(da=f"linket «{address}» {what.da}{again.da}", en=f"the link «{address}» {what.en}{again.en}")


HERE = "https://www.kommunen.dk/borger/frister"
HOME = "https://www.kommunen.dk/"
LINK = f'<h1>Støtte</h1><h2>Frist</h2><p>Se <a href="{HERE}">kommunens frister</a>.</p>'
SIMPLE = '<h1>Støtte</h1><h2>Klage</h2><p>Skriv til <a href="{0}">{0}</a>.</p>'


def _answered(status: int | None, failure: Failure | None = None, *hops: Hop, address: str = HERE, text: str = LINK) -> Example:
    return Example(text, answers=((address, Answer(status, failure, hops)),))


RULE = Rule(
    code="SG602",
    name="dead-link",
    severity=Severity.ERROR,
    summary=Text(da="Et link fører til en side, der findes.", en="A link leads to a page that is there."),
    rationale=Text(
        da="En borger, der skal klage eller finde en frist, kommer ingen vegne med et dødt link. En side er kun død, når serveren selv "
        "siger det (404 eller 410), eller når webstedet ikke findes. Svarer serveren slet ikke, siges det kun, at linket ikke kunne "
        "efterprøves; afviser den os (401, 403, 429), siges der intet. Fører linket nu til forsiden, er siden nok nedlagt. "
        "Efterprøves med --online.",
        en="A citizen who is to complain or to find a deadline gets nowhere by a dead link. A page is dead only where the server itself "
        "says so (404 or 410), or where there is no such site. If the server does not answer at all, only that the link could not be "
        "tried is told; if it refuses us (401, 403, 429), nothing is. If the link leads to the front page now, its page is probably gone. "
        "Tried with --online.",
    ),
    source=Source(
        SourceKind.GUIDANCE, "W3C Style Guide: Cool URIs don't change", "https://www.w3.org/Provider/Style/URI.html", "2026-11-22"
    ),
    bad=(
        _answered(404),
        _answered(410),
        _answered(None, Failure.NO_NAME),
        _answered(404, None, Hop(301, f"{HERE}/ny")),
        _answered(503),
        _answered(None, Failure.TIMEOUT),
        _answered(None, Failure.INSECURE),
        _answered(None, Failure.UNVOUCHED),
        _answered(None, Failure.CLOSED),
        _answered(200, None, Hop(301, HOME)),
        _answered(200, None, Hop(302, f"{HOME}da/forside")),
        _answered(404, text=f"<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne på {HERE}.</p>"),
        _answered(404, address="http://www.kommunen.dk/frister", text="<h1>Støtte</h1><h2>Frist</h2><p>(www.kommunen.dk/frister)</p>"),
    ),
    good=(
        _answered(200),
        _answered(204),
        _answered(401),
        _answered(403),
        _answered(429),
        _answered(999),
        _answered(None, Failure.OFFLINE),
        _answered(200, None, Hop(301, "https://www.kommunen.dk/borger/omsorg/frister")),
        _answered(200, None, Hop(302, "https://login.kommunen.dk/")),
        _answered(
            200, None, Hop(301, "https://www.borger.dk/"), address="http://www.kommunen.dk/borger", text="<p>www.kommunen.dk/borger</p>"
        ),
        _answered(200, None, Hop(301, "https://www.kommunen.dk/"), address="http://kommunen.dk/", text=SIMPLE.format("http://kommunen.dk")),
        _answered(404, address="https://www.kommunen.dk/andet"),
        _answered(404, address="mailto:a@kommunen.dk", text=SIMPLE.format("mailto:visitation@kommunen.dk")),
        _answered(404, address="tel:+4589591000", text=SIMPLE.format("tel:+4589591000")),
        Example('<h1>Støtte</h1><h2 id="frist">Frist</h2><p>Se <a href="#frist">fristerne</a>.</p>', answers=((HERE, Answer(404)),)),
        Example('<h1>Støtte</h1><h2>Frist</h2><p>Se <a href="frister.html">fristerne</a>.</p>', answers=((HERE, Answer(404)),)),
        Example(LINK),
    ),
    check=check,
    applies=Applies(Text(da="Dokumenter med links, når --online er givet.", en="Documents with links, when --online is given.")),
)
