"""A standard that does not say on which law the service rests."""

from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import missing

MESSAGE = Text(da="lovgrundlaget mangler", en="the legal basis is missing")
HINT = Text(
    da="Skriv et afsnit «Lovgrundlag» med lov og paragraf, fx «Serviceloven § 85». En paragraf i titlen er ikke nok.",
    en="Write a section «Lovgrundlag» with act and section, such as «Serviceloven § 85». A section number in the title is not enough.",
)

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
        Example("<h1>Kvalitetsstandard for støtte efter servicelovens § 85</h1><h2>Målgruppe</h2><p>Voksne med nedsat funktionsevne.</p>"),
        Example(
            "<h1>Botilbud</h1><h2>Målgruppe</h2><p>Voksne med behov for ophold.</p><h2>Klage</h2>"
            "<p>Afgørelser om botilbud efter servicelovens § 107 kan indbringes for Ankestyrelsen.</p>"
        ),
        Example(
            "<h1>Hjælp til indkøb</h1><h2>Sagsbehandlingsfrist</h2><p>Fristen er fastsat efter retssikkerhedslovens § 3, stk. 2.</p>"
            "<h2>Tavshedspligt</h2><p>Personalet har tavshedspligt efter forvaltningslovens § 27.</p>"
        ),
    ),
    good=(
        Example("<h1>Støtte i hjemmet</h1><h2>Din ret</h2><p>Støtten bliver givet efter servicelovens § 85.</p>"),
        Example("<h1>Støtte i hjemmet</h1><h2>Lovgrundlag</h2><p>Serviceloven § 85.</p>"),
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
    check=missing(Topic.LEGAL_BASIS, MESSAGE, HINT),
)
