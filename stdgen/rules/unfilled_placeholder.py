"""Words of a template that nobody replaced: `XX`, `[indsæt navn]`, `Vælg et element`."""

import re
from collections.abc import Iterator

from stdgen.model.document import ApprovalState, Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import covers, stretches
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.unfinished.forms import forms, is_blank
from stdgen.rulekit.words import Line, Role, excerpt, place

QUOTED = Role.QUOTED


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each placeholder outside quoted law and forms; an unfilled approval line and an unset link have rules of their own."""
    for line in placeholders.lines(document):
        if line.role is QUOTED:
            continue
        for gap in placeholders.texts(line.text):
            if not (_is_for_the_citizen(document, line, gap) or _is_of_the_approval(document, line, gap)):
                words = excerpt(gap.text)
                yield Hit(
                    place(line, gap.start, gap.end),
                    Text(da=f"pladsholderen er ikke udfyldt: «{words}»", en=f"the placeholder is not filled in: «{words}»"),
                    Text(da="Skriv det, der skulle have stået her, eller slet det.", en="Write what should have stood here, or delete it."),
                    words,
                )


def _is_for_the_citizen(document: Document, line: Line, gap: placeholders.Gap) -> bool:
    """Whether it is room in a form that the citizen is to fill in and sign."""
    return is_blank(gap.text) and id(line) in forms(document)


def _is_of_the_approval(document: Document, line: Line, gap: placeholders.Gap) -> bool:
    """Whether it stands in an approval that is told as unfilled, or in a field of its own beside it: «Dato: [Indsæt dato]»."""
    approval = document.fields.approval
    if approval is None or approval.value != ApprovalState.UNFILLED:
        return False
    if covers(stretches(document), line, gap.start, gap.end):
        return True
    return line.topic is Topic.APPROVAL and _FIELD.match(line.text, 0, gap.start) is not None


_FIELD = pattern(r"\W*(?:møde)?(?:dato|dag|udvalg|godkend\w*|vedtag\w*|behandlet|beslut\w*|den|af)\b[^.!?]{0,40}$", re.IGNORECASE)
"""The names of the fields of an approval."""


RULE = Rule(
    code="SG101",
    name="unfilled-placeholder",
    severity=Severity.ERROR,
    summary=Text(da="Et færdigt dokument har ingen pladsholdere.", en="A finished document has no placeholders."),
    rationale=Text(
        da="En pladsholder er en oplysning, som borgeren mangler, og et tegn på, at ingen læste dokumentet igennem.",
        en="A placeholder is something that the citizen was to be told, and a sign that nobody read the document through.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandard for genoptræning 2010, med «[Version nr. 2]»",
        "https://docplayer.dk/36776856-Kvalitetsstandard-for-genoptraening-2010.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><p>Gældende fra xxx 2016</p>"),
        Example("<h1>Madservice i X Kommune</h1><h2>Indhold</h2><p>En hovedret om dagen.</p>"),
        Example("<h1>Madservice</h1><h2>Kontakt</h2><p>Ring til [Indsæt navn på ansvarlig] på +45 xx xx xx xx.</p>"),
        Example("<h1>Genoptræning</h1><p>Version nr.: [Version nr. 2]</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>En hovedret koster XX kr. i 20xx.</p>"),
        Example("<h1>Madservice</h1><h2>Ansøgning</h2><p>Ansøgningsfrist d. XX kl. 12</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>Klik eller tryk her for at angive tekst.</p>"),
        Example("<h1>Madservice</h1><h2>Leverandør</h2><p>Vælg et element.</p>"),
        Example("<h1>Madservice</h1><h2>Kontakt</h2><p>Skriv til &lt;NAVN&gt; Kommune, xxxxxxx@xxxx.dk.</p>"),
        Example("<h1>Madservice</h1><p>ISBN nr.: ###-##-####-###-#</p>"),
        Example("<h1>Madservice</h1><h2>Regler</h2><p>Prisen gælder fra dd-mm-åååå, jf. {{ lov.navn }}.</p>"),
        Example("<h1>Madservice</h1><h2>Hold</h2><p>Vi mødes i [kvarter] højst [14/21] dage efter. (tjek navn)</p>"),
        Example("<h1>Madservice</h1><h2>Tider</h2><p>Åbent kl. ____ til kl. ____ efter § X. Telefontid: følger</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Husk at opdatere taksterne!</p><p>Her skal kommunen beskrive maden.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Vi byder på suppe, brød og [tredje ret]. Socialtilsyn [landsdel] ser med.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>En ret koster (pris 2026) kr. Køkkenet ligger på YYvej 3 ved xx-teamet.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Tekst om køkkenets personale indsættes senere af lederen. Foto: INDSÆT.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Fuldmagt</h2><p>Fuldmagten skal være underskrevet: Dato ________ Underskrift ________</p>"),
        Example("<h1>Støtte</h1><h2>Tider</h2><p>Åbent kl. 00-24. Taksterne opdateres hvert år. Husk at opdatere dine oplysninger.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Angiv i ansøgningen, hvad du mangler hjælp til. På X og Facebook følger mere.</p>"),
        Example("<h1>Madservice</h1><h2>Hold</h2><p>Vi mødes i [Blå Stue] (husk forklæde). Nærmere besked følger i brevet.</p>"),
        Example("<h1>Madservice</h1><p>Gældende fra 15. marts 2016. Version 2.</p>"),
        Example("<h1>Rengøring</h1><h2>Omfang</h2><p>Træning 4 x ugentligt, dog højst 10 x 10 minutter.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Kommunalbestyrelsen skal tilbyde hjælp [...] til personer med nedsat "
            "funktionsevne […].</p>"
        ),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv til [email protected] eller ring.</p>"),
        Example("<h1>Støtte</h1><h2>Rammer</h2><p>Se kapitel XX og bilag XIX–XX i rapporten fra det XX. århundrede.</p>"),
        Example("<h1>Støtte</h1><h2>Kørsel</h2><p>Bilen er en X-klasse, og døren er mærket med X.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælp til påklædning, bad ... og måltider.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><blockquote><p>I lov nr. xx af xx. xx 2024 foretages følgende ændring</p></blockquote>"
        ),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Godkendt i Socialudvalget den XX.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Se fristerne på [indsæt link].</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Ifølge vejledningen skal [kommunen] altid vurdere dit behov [2], se note [a].</p>"),
        Example("<h1>Støtte</h1><h2>Rammer</h2><p>Huset [den gamle skole] er stort, og bus 2 [mod havnen] og [også nu] bus 3 kører.</p>"),
        Example("<h1>Støtte</h1><h2>Ord</h2><p>Ordet «sted» og betegnelsen «tilbud» betyder det samme. Vi svarer inden 5 (fem) dage.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Skriv navn, adresse og dato på skemaet, og vælg et tilbud, der passer til dig.</p>"),
    ),
    check=check,
)
