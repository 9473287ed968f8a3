"""A word of the office desk where everybody says another."""

from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.naming.terms import Use, uses
from stdgen.rulekit.words import excerpt, place

LIST = "officialese"


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each such word in each section, at its first place there; law and quotes keep their words."""
    for use in uses(document, LIST, context.as_of):
        line = use.passage.line
        said = excerpt(line.text[use.start : use.end])
        again = use.times > 1
        yield Hit(
            place(line, use.start, use.end),
            Text(
                da=f"kancellisprog: «{said}»{f' ({use.times} gange i afsnittet)' if again else ''}",
                en=f"officialese: «{said}»{f' ({use.times} times in the section)' if again else ''}",
            ),
            _hint(said, use),
            said,
            source=use.term.source,
        )


def _hint(said: str, use: Use) -> Text:
    """Where the words instead do not have the form of those that stand there, they are only named."""
    if use.fits:
        return Text(da=f"Skriv hellere «{use.better}».", en=f"«{use.better}» is better.")
    return Text(da=f"Brug hellere et almindeligt ord: «{said}» → «{use.better}».", en=f"Use an ordinary word: «{said}» → «{use.better}».")


RULE = Rule(
    code="SG406",
    name="officialese",
    severity=Severity.NOTE,
    summary=Text(da="Teksten bruger ord, som borgeren selv bruger.", en="The text uses words that the citizen uses."),
    rationale=Text(
        da="Papirord som «såfremt» og «fremsende» lægger afstand og gør sætninger længere, uden at de bliver mere præcise. Der er altid et "
        "almindeligt ord. Hvert ord meldes én gang i hvert afsnit. Afsnittet om lovgrundlag, lovtekst og citater røres ikke.",
        en="Paper words such as «såfremt» and «fremsende» keep people at a distance and make sentences longer without making them more "
        "precise. There is always a common word. Each word is told once a section. The section on the legal basis, law and quotes are left "
        "alone.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Landsplanafdelingen: Sprogpolitik, afsnittet «Papirord»",
        "https://www.yumpu.com/da/document/view/18354531/sprogpolitik-naturstyrelsen/12",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Medarbejderen tager hensyn til pågældendes vaner.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du skal fremsende dokumentation for udgiften.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Såfremt du opfylder betingelserne, kan du få hjælp.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Nærværende kvalitetsstandard beskriver hjælpen.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får en skrivelse om afgørelsen. Skrivelsen sendes digitalt.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Hjælpen ydes vederlagsfrit i henhold til serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Reglerne finder anvendelse på alle over 18 år.</p>"),
        Example("<h1>Støtte</h1><h2>Opstart</h2><p>Støtten iværksættes, når bevillingen er givet.</p>"),
        Example("<h1>Støtte</h1><h2>Møder</h2><p>Er der en bisidder med, skal vedkommende selv betale for kørsel.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><table><tr><td>Kaffe ifm. møder</td><td>10 kr.</td></tr></table>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Nærværende tilbud er for voksne i kommunen.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Klik på linket herunder og log ind.</p>"),
        Example("<h1>Støtte</h1><h2>Rettigheder</h2><p>Du kan se din sag efter forvaltningsloven, jf. LBK nr. 433 af 22/04/2014.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>En lokal iværksætter holder et oplæg, som er vedkommende for alle.</p>"),
        Example("<h1>Støtte</h1><h2>Aftaler</h2><p>Den undertegnede aftale ligger i din sag.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du skal sende dokumentation for udgiften.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><blockquote><p>Stk. 2. Såfremt betingelserne er opfyldt, ydes hjælp.</p></blockquote>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>I loven hedder det ”såfremt den pågældende”, og det betyder: hvis du.</p>"),
        Example("<h1>Støtte</h1><h2>Medarbejdere</h2><p>Vores medarbejdere er nærværende og lyttende.</p>"),
        Example("<h1>Støtte</h1><h2>Medarbejdere</h2><p>Du møder nærværende medarbejdere.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>En beskrivelse af hjælpen og afskrivelse af gæld. Foreskrivelser er der ingen af.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælpen er gratis. Hvis du er i tvivl, så ring. Vi bruger reglerne for alle.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives i henhold til servicelovens § 83.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold vedrørende rengøring</h2><p>Vi gør rent hver anden uge.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>§ 81. Reglerne finder anvendelse på voksne, såfremt andet ikke er bestemt.</p>"),
        Example("<h1>Støtte</h1><h2>Værdier</h2><p>Et trygt og nærværende tilbud er vigtigt for os.</p>"),
    ),
    check=check,
)
