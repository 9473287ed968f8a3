"""A standard that does not say on which law the service rests."""

from collections.abc import Iterator, Sequence

from stdgen.danish.citations import find_citations
from stdgen.danish.mentions import mentions
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.provision import Provision
from stdgen.model.report import TopicState
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import named
from stdgen.rulekit.telling.resting import names_law
from stdgen.rulekit.telling.statements import PLACES
from stdgen.rulekit.telling.topics import told
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.words import Line, Role, excerpt, lines, place

MESSAGE = Text(da="lovgrundlaget mangler", en="the legal basis is missing")
HINT = Text(
    da="Skriv et afsnit «Lovgrundlag» med lov og paragraf, fx «Serviceloven § 85».",
    en="Write a section «Lovgrundlag» with act and section, such as «Serviceloven § 85».",
)
TITLED = Text(
    da=f"{HINT.da} En paragraf i titlen er ikke nok uden lovens navn.", en=f"{HINT.en} A section number in the title needs its act."
)
WHICH_ACT = Text(
    da="Skriv, hvilken lov paragraffen står i, fx «servicelovens § 85», i hvert fald første gang.",
    en="Write in which act the section stands, such as «servicelovens § 85», at least the first time.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit at a section whose act is named nowhere, else one for each service that does not tell what it rests on."""
    here = Topic.LEGAL_BASIS not in context.elsewhere
    cited = [Provision.parsed(field.value) for field in document.fields.provisions if field.value]
    if here and (nameless := _nameless(document, cited)):
        yield nameless
        return
    described = told(document, context)
    if here and len(described) == 1 and not any(each.section for each in cited) and (vague := _vague(document)):
        yield vague
        return
    for service, states in described:
        if states[Topic.LEGAL_BASIS] is TopicState.MISSING:
            hint = TITLED if find_citations(service.title) else HINT
            yield Hit(service.whole, named(MESSAGE, service) if len(described) > 1 else MESSAGE, hint)


def _nameless(document: Document, cited: Sequence[Provision]) -> Hit | None:
    """The first section number that tells what the service rests on, in a document that names no act at all."""
    if any(each.act for each in cited) or not any(each.section for each in cited):
        return None
    every = tuple(lines(document))
    if any(mentions(line.text) for line in every):
        return None
    found = ((line, each) for line in every if _is_basis(line) for each in find_citations(line.text))
    line, citation = next(found, (None, None))
    if line is None or citation is None:
        return None
    words = excerpt(citation.text)
    message = Text(da=f"loven er ikke nævnt, kun paragraffen: «{words}»", en=f"the act is not named, only its section: «{words}»")
    return Hit(place(line, citation.start, citation.end), message, WHICH_ACT, words)


def _vague(document: Document) -> Hit | None:
    """What stands where one looks for the law, in a document that names none there: «gældende lovgivning»."""
    basis = [line for line in lines(document) if line.topic is Topic.LEGAL_BASIS and line.role is not Role.HEADING and line.text.strip()]
    if not basis or any(names_law(line.text) for line in basis):
        return None
    if any(span.href for line in basis for span in line.spans) or any(next(placeholders.texts(line.text), None) for line in basis):
        return None  # the link leads there; what is to be filled in is told as that
    words = excerpt(basis[0].text)
    message = Text(da=f"lovgrundlaget nævner ingen lov: «{words}»", en=f"the legal basis names no act: «{words}»")
    return Hit(place(basis[0], 0, len(basis[0].text)), message, HINT, words)


def _is_basis(line: Line) -> bool:
    """Whether one looks there for what the service rests on."""
    return line.role in (Role.TITLE, Role.HEADING) or line.topic is Topic.LEGAL_BASIS or line.topic in PLACES[Topic.LEGAL_BASIS]


RULE = Rule(
    code="SG202",
    name="missing-legal-basis",
    severity=Severity.ERROR,
    summary=Text(
        da="En kvalitetsstandard siger, hvilken lov tilbuddet hviler på.", en="A quality standard says on which law the service rests."
    ),
    rationale=Text(
        da="Uden lov og paragraf kan borgeren ikke slå sin ret efter, og ingen kan se, hvornår reglerne er ændret siden.",
        en="Without act and section the citizen cannot look up what she is entitled to, and nobody can see when the rules have "
        "changed since.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Herning Kommune: Kvalitetsstandard for hjemmehjælp, afsnittet «Lovgrundlag»",
        "https://www.herning.dk/borger/sundhed-sygdom-og-udsatte/hjaelp-og-pleje/hjemmehjaelp/kvalitetsstandarder-under-hjemmehjaelp/"
        "kvalitetsstandard-for-hjemmehjaelp/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Samarbejde</h2><p>Vi samordner planen med genoptræning efter sundhedslovens § 140.</p>"),
        Example("<h1>Kvalitetsstandard for støtte efter § 85</h1><h2>Målgruppe</h2><p>Voksne med nedsat funktionsevne.</p>"),
        Example(
            "<h1>Botilbud</h1><h2>Målgruppe</h2><p>Voksne med behov for ophold.</p><h2>Klage</h2>"
            "<p>Afgørelser om botilbud efter servicelovens § 107 kan indbringes for Ankestyrelsen.</p>"
        ),
        Example(
            "<h1>Hjælp til indkøb</h1><h2>Sagsbehandlingsfrist</h2><p>Fristen er fastsat efter retssikkerhedslovens § 3, stk. 2.</p>"
            "<h2>Tavshedspligt</h2><p>Personalet har tavshedspligt efter forvaltningslovens § 27.</p>"
        ),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter § 83.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Vi følger den lovgivning, der gælder på området.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Afgørelser bliver truffet efter forvaltningsloven.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Fakta</h2><p>Lovgrundlag: Gældende regler på området.</p>"),
        Example(
            "<h1>Træning</h1><h2>Genoptræning efter § 86, stk. 1</h2><p>Efter sygdom.</p>"
            "<h2>Vedligeholdende træning efter § 86, stk. 2</h2><p>Træning på hold.</p>"
        ),
        Example(
            "<h1>Indkøb</h1><h2>Pris</h2><p>Betalingen for varer er fastsat efter servicelovens § 161.</p><h2>Klage</h2>"
            "<p>Klag inden fire uger.</p>"
        ),
    ),
    good=(
        Example("<h1>Værksted</h1><h2>Om tilbuddet</h2><p>Loven bag tilbuddet er serviceloven. Det er § 103, der handler om arbejdet.</p>"),
        Example("<h1>Værksted</h1><h2>Løn</h2><p>Lønnen er fast. Selve tilbuddet gives efter serviceloven, § 103.</p>"),
        Example("<h1>Støtte</h1><h2>Ikke omfattet</h2><p>Støtten, der gives efter servicelovens § 85, omfatter ikke rengøring.</p>"),
        Example("<h1>Støtte</h1><h2>Egenbetaling</h2><p>Støtten er gratis, da den gives efter servicelovens § 85.</p>"),
        Example("<h1>Værksted</h1><p>Serviceloven har en paragraf om beskyttet beskæftigelse: § 103.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Ledsagelse efter servicelovens § 97</h2><p>Her kan du læse om niveauet.</p>"),
        Example("<h1>Kvalitetsstandard for støtte efter servicelovens § 85</h1><h2>Målgruppe</h2><p>Voksne med nedsat funktionsevne.</p>"),
        Example("<h1>Ledsager</h1><p>Her kan du se, hvad du kan forvente, hvis du har brug for en ledsager efter servicelovens § 97.</p>"),
        Example("<h1>Nødkald</h1><h2>Pris for nødkaldet</h2><p>Nødkaldet lånes gratis efter servicelovens § 112. Du betaler strøm.</p>"),
        Example("<h1>Pleje efter § 83</h1><h2>Lov</h2><p>Hjælpen gives efter § 83 i serviceloven.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Din ret</h2><p>Støtten bliver givet efter servicelovens § 85.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter friplejeboligloven.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Ydelsens lovgrundlag</h2><p>Lov om social service § 83, stk. 1.</p>"),
        Example("<h1>Støtte i hjemmet</h1><p>Hjælpen ydes efter servicelovens § 83.</p><h2>Indhold</h2><p>Rengøring hver anden uge.</p>"),
        Example("<h1>BPA</h1><h2>Kort om ordningen</h2><p>BPA er et tilskud. Ordningen findes i § 96 i serviceloven.</p>"),
        Example("<h1>Botilbud</h1><p>Lille Kommune · Serviceniveau efter servicelovens § 107</p><h2>Mål</h2><p>Ro og afklaring.</p>"),
        Example("<h1>Aflastning</h1><p>(Serviceloven § 84) Vedtaget af byrådet den 9. december 2019</p><h2>Formål</h2><p>Et pusterum.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Fakta</h2><p>Lovgrundlag: ældreloven § 10</p>"),
        Example(
            "<h1>Støtte i hjemmet</h1><table><tr><th scope='row'>Lovgrundlag</th><td>Barnets lov § 90</td></tr>"
            "<tr><th scope='row'>Målgruppe</th><td>Børn og unge under 18 år.</td></tr></table>"
        ),
        Example("<h1>Støtte i hjemmet</h1><h2>Formål og lovgrundlag</h2><p>At du klarer dig selv, jf. servicelovens § 81.</p>"),
    ),
    check=check,
)
