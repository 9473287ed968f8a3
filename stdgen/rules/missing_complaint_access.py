"""A standard that does not say how to complain."""

from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import missing

MESSAGE = Text(da="klageadgangen mangler", en="the access to complain is missing")
HINT = Text(
    da="Skriv et afsnit «Klageadgang»: hvem man klager til, hvordan og inden hvornår – eller i det mindste, at det fremgår af afgørelsen.",
    en="Write a section «Klageadgang»: to whom one complains, how and by when – or at least that the decision tells it.",
)

RULE = Rule(
    code="SG203",
    name="missing-complaint-access",
    severity=Severity.ERROR,
    summary=Text(
        da="En kvalitetsstandard siger, hvordan man klager over en afgørelse.",
        en="A quality standard says how to complain about a decision.",
    ),
    rationale=Text(
        da="Pligten til at give klagevejledning ligger på afgørelsen, så en henvisning til den er lovlig. Men den, der overvejer at "
        "søge, skal kunne "
        "se, at der kan klages. At afgørelsen «følges af en klagevejledning», siger kun, hvad der ligger i kuverten.",
        en="The duty to tell how to complain lies on the decision, so pointing to it is lawful. But whoever considers applying must "
        "be able to see that "
        "there is a way to complain. That a decision «følges af en klagevejledning» only tells what lies in the envelope.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Køge Kommune: Ønsker du at klage",
        "https://www.koege.dk/kommunen/Oensker-du-at-klage.aspx",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Madservice</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan lave mad.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Du får en skriftlig afgørelse. Afgørelsen følges af en klagevejledning.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Klager over personalet bliver behandlet af centerlederen.</p>"),
        Example("<h1>Madservice</h1><h2>Klageadgang</h2><p>Med afgørelsen følger også en klagevejledning.</p>"),
        Example("<h1>Madservice</h1><h2>Klager</h2><p>Vi vil gerne høre, hvis noget kan gøres bedre. Skriv til os.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Er maden kold, så klag til køkkenet samme dag.</p>"),
        Example(
            "<h1>Botilbud</h1><h2>Formål</h2><p>At give dig et hjem.</p><h2>Lovgrundlag</h2>"
            "<p>Serviceloven § 107.</p><h2>Kontakt</h2><p>Ring til Visitationen på 12 34 56 78.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Om standarden</h2><p>Standarden kan ikke påklages, for den er politisk vedtaget.</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Klageadgang</h2><p>Klagevejledning vil fremgå af din afgørelse.</p>"),
        Example("<h1>Madservice</h1><h2>Klage- og ankemuligheder</h2><p>Der kan klages skriftligt eller mundtligt.</p>"),
        Example("<h1>Madservice</h1><h2>Pligter og rettigheder</h2><p>Du har ret til aktindsigt og til at få afgørelsen prøvet.</p>"),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Du kan klage over afgørelsen til Visitationen.</p>"),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Du får svar med Digital Post. Klagevejledning fremgår af afgørelsen.</p>"),
        Example("<h1>Madservice</h1><h2>Sagsbehandlingstider og klagevejledning</h2><p>Svar inden fire uger.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Klager over maden går til køkkenet. Klager over afslag går til Visitationen.</p>"),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Er du uenig i afgørelsen, så sig eller skriv det inden fire uger.</p>"),
        Example("<h1>Madservice</h1><h2>Praktisk</h2><p><strong>Klage:</strong> Send klagen til Visitationen inden fire uger.</p>"),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Er du utilfreds med en afgørelse, tager Visitationen imod en klage.</p>"),
    ),
    check=missing(Topic.COMPLAINT_ACCESS, MESSAGE, HINT),
)
