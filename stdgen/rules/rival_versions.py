"""Two versions of one statement in one section, as printed tracked changes leave them."""

from collections.abc import Iterable, Iterator

from stdgen.danish.meeting import beside, may_meet
from stdgen.danish.phrases import rival_phrases
from stdgen.danish.sentences import Sentence
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.rivals.labelled import give_one_label, rival_labels
from stdgen.rulekit.rivals.versions import together, versions
from stdgen.rulekit.rows import rival_cells
from stdgen.rulekit.sources import HIDDEN_DATA
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import Line, Role, bodies, excerpt, place

TEXT, LAW = Role.TEXT, Topic.LEGAL_BASIS
SENTENCES = Text(
    da="Hvis de siger det samme: behold den ordlyd, der gælder, og slet den anden. Siger de hver sit, så lad begge stå.",
    en="If they say the same: keep the wording that holds and delete the other. If each says its own, let both stand.",
)
PHRASES = Text(
    da="Hvis de to led siger det samme, så slet det, der ikke skal stå der mere.",
    en="If both phrases say the same, delete the one that is no longer to stand there.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each later version of a sentence and each pair of phrases in a row; law is left out, it repeats itself."""
    said = spoken(document)
    ends = beside(said.every)
    rows = frozenset([text for text, row in said.of.items() for words in row if may_meet(words, ends)])
    for body in together(bodies(document)):
        lines = [line for line in body if line.role is TEXT and line.topic is not LAW]
        if lines:
            yield from (
                _pair(*later, earlier[1]) for earlier, later in versions(lines, said.of) if not give_one_label(earlier[0], later[0])
            )
            yield from (_pair(later, _whole(later), _whole(earlier)) for earlier, later in rival_cells(lines))
            yield from (_pair(later, _whole(later), _whole(earlier)) for earlier, later in rival_labels(body))
            yield from _phrases(line for line in lines if line.text in rows)


def _whole(line: Line) -> Sentence:
    """A line of a table as one sentence."""
    return Sentence(0, len(line.text), line.text)


def _pair(line: Line, later: Sentence, earlier: Sentence) -> Hit:
    one, other = excerpt(earlier.text, 120), excerpt(later.text, 120)
    return Hit(
        place(line, later.start, later.end),
        Text(da=f"to udgaver af samme udsagn: «{one}» og «{other}»", en=f"two versions of one statement: «{one}» and «{other}»"),
        SENTENCES,
        other,
    )


def _phrases(lines: Iterable[Line]) -> Iterator[Hit]:
    for line in lines:
        for phrases in rival_phrases(line.text):
            words = excerpt(phrases.text)
            yield Hit(
                place(line, phrases.start, phrases.end),
                Text(da=f"to led står, hvor kun ét kan stå: «{words}»", en=f"two phrases stand where only one can: «{words}»"),
                PHRASES,
                words,
            )


RULE = Rule(
    code="SG106",
    name="rival-versions",
    severity=Severity.WARNING,
    summary=Text(da="Hvert udsagn står i én udgave.", en="Every statement stands in one version."),
    rationale=Text(
        da="Bliver et dokument med rettelser udskrevet med begge sider, står den gamle og den nye ordlyd efter hinanden, og borgeren "
        "ved ikke, hvad der "
        "gælder. Programmet kan ikke vide, om gentagelsen er ment; derfor en advarsel.",
        en="If a document with tracked changes is printed with both sides, the old and the new wording follow each other, and the "
        "citizen does not know "
        "which holds. The program cannot know whether the repetition is meant; hence a warning.",
    ),
    source=HIDDEN_DATA,
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Målgruppe</h2><p>Der er tale om borgere, der er tilkendt førtidspension.</p><p>Borgeren skal bo her.</p>"
            "<p>Der er tale om borgere, der som udgangspunkt er tilkendt førtidspension.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Afgørelse</h2><p>Støtten tilbydes efter en individuel faglig vurdering af borgerens funktionsevne og "
            "støttebehov. "
            "Støtten tilbydes efter en konkret, faglig og individuel vurdering af borgerens funktionsevne samt behov for støtte.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristen er 6 uger. Fristen er otte uger.</p>"),
        Example("<h1>Ophold</h1><h2>Varighed</h2><p>Opholdet varer højst to år.</p><p>Opholdet varer højst halvandet år.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Tilbud</h2><p>Der er værksteder og ture hver dag. "
            "Der er værksteder og ture hver dag, dog ikke om fredagen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Udgiften kan højst være 30 pct. af vedkommendes borgerens indtjening efter skat.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Ydelsen er altid gratis. Ydelsen er ikke altid gratis.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristen er 14 dage. Fristen er 2 uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Kørsel</h2><p>Borgeren skal selv betale for transport til og fra tilbuddet. "
            "Du skal selv betale for transport til og fra tilbuddet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Svar</h2><p>Inden for 4 uger efter, at vi har modtaget din ansøgning, får du svar.</p>"
            "<p>Du får svar inden for 4 uger efter, at vi har modtaget din ansøgning.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Målgruppe</h2><p>Tilbuddet er for voksne over 18 år med et betydeligt behov for støtte.</p>"
            "<h2>Målgruppe</h2><p>Tilbuddet er for voksne over 18 år med et betydeligt eller særligt behov for støtte.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Leverandør</h2><p>Støtten leveres af kommunens egne medarbejdere eller af en privat leverandør, som "
            "kommunen har indgået aftale med. Støtten leveres af kommunens egne medarbejdere eller af private leverandører, som kommunen "
            "har godkendt.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Borgeren kan skal have en plan inden for 4 6 uger.</p>"),
        Example("<h1>Støtte</h1><h2>Svar</h2><p>Frist: 4 uger</p><p>Frist: 6 uger</p>"),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Vi mødes mandag tirsdag kl. 9, og planen læses hvert år hvert andet år.</p>"),
        Example("<h1>Støtte</h1><h2>Hold</h2><p>Holdet ledes af en pædagog. Holdet ledes af to frivillige.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Støtten er gratis, men mad betales af dig. Støtten er gratis. Maden betaler du.</p>"),
        Example("<h1>Støtte</h1><h2>Løn</h2><p>Lønnen er som regel efter indsats og fremmøde. Lønnen er så vidt muligt efter indsats.</p>"),
        Example("<h1>Støtte</h1><h2>Tavshed</h2><p>Alle ansatte har tavshedspligt. Alle ansatte og frivillige har tavshedspligt.</p>"),
        Example("<h1>Støtte</h1><h2>Møde</h2><p>Vi holder møde i hjemmet på kommunens kontor med otte tolv deltagere.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Tid</h2><p>Åbent: mandag til fredag kl. 9-14. Åbent: mandag til torsdag kl. 9-15 og fredag kl. 9-12.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Vi ser på borgerens din situation efter i henhold til serviceloven.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Besøg</h2><p>Aflyser vi et besøg, finder vi en ny tid. Aflyser du et besøg, ringer vi.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Får du ikke medhold, videresendes klagen til Ankestyrelsen.</p>"
            "<p>Afgørelser om støtte kan indbringes for Ankestyrelsen. En klage skal indgives inden 4 uger.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Der er tale om borgere, der som udgangspunkt er tilkendt førtidspension.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>En medarbejder hjælper gerne med at udfylde skemaet.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Pris</h2><table><tr><td>Ret</td><td>Pris</td><td>Dage</td></tr>"
            "<tr><td>Hovedret</td><td>Prisen er 52 kr.</td><td>Alle</td></tr>"
            "<tr><td>Biret</td><td>Prisen er 15 kr.</td><td>Alle</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Hold</h2><p>Hold 1 mødes mandag kl. 10. Hold 2 mødes mandag kl. 10.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Pris</h2><p>Borgeren betaler selv udgiften til kørsel. Borgeren betaler selv udgiften til materialer.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Mad</h2><ul><li>levering af varm eller kølet mad</li></ul><p>Levering af mad foregår efter aftale.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><ul><li>Hjælp til at komme op om morgenen</li><li>Hjælp til at komme i seng om "
            "aftenen</li></ul>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Formål</h2><p>Hjælpen gives efter en konkret og individuel vurdering af dit behov.</p>"
            "<h2>Afgørelse</h2><p>Hjælpen gives altid efter en konkret og individuel vurdering af dit behov.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Afgørelsen kan påklages til Ankestyrelsen. Klagen sendes til Visitationen, som "
            "videresender den til "
            "Ankestyrelsen.</p><p>Ankestyrelsens afgørelser kan ikke indbringes for anden myndighed.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Kørsel</h2><p>Kørsel fra hjemmet til værkstedet betales af kommunen. "
            "Kørsel fra værkstedet til hjemmet betales af kommunen.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Tolk</h2><p>Har du brug for tolk, bestiller vi en tolk. Har du brug for tegnsprog, bestiller vi en "
            "tegnsprogstolk.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Pris</h2><p>Børn under 5 år betaler 20 kr. for en billet. "
            "Børn under 10 år betaler 40 kr. for en billet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Hjælp</h2><p>Du kan få hjælp til rengøring, hvis du ikke selv kan gøre rent. "
            "Du kan få hjælp til tøjvask, hvis du ikke selv kan vaske tøj.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Alt hvad du kan skal du selv gøre. Ring på 70 10 10 10. Vi kommer kl. 10 15 minutter.</p>"),
        Example("<h1>Støtte</h1><h2>Tider</h2><p>Hjælp om morgenen gives hver 2. uge</p><p>Hjælp om morgenen gives hver 3. uge</p>"),
        Example("<h1>Støtte</h1><h2>Regler</h2><p>Du må gerne tage en ven med. Du må ikke ryge. Det er dit eget valg.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Kommunalbestyrelsen skal tilbyde hjælp til personer med nedsat funktionsevne.</p>"
            "<p>Kommunalbestyrelsen kan tilbyde hjælp til personer med betydeligt nedsat funktionsevne.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Frokost</p><p>Pris: 42 kr.</p><p>Aftensmad</p><p>Pris: 52 kr.</p>"),
        Example("<h1>Støtte</h1><h2>Svar</h2><p>Vi ringer, hvis et besøg bliver aflyst. Vi ringer, hvis et besøg bliver flyttet.</p>"),
        Example("<h1>Støtte</h1><h2>Mål</h2><p>Målet er på kort sigt ro i hverdagen. Målet er på længere sigt mod på hverdagen.</p>"),
        Example("<h1>Støtte</h1><h2>Svar</h2><p>Svaret sendes i Digital Post. Svaret sendes inden for fire uger efter ansøgningen.</p>"),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Sker det igen, kontakter medarbejderen rådgiveren, som ringer til borgeren.</p>"),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Vi taler om, hvad der skal ske.</p><p>Vi taler om, hvad der er sket og blevet.</p>"),
        Example("<h1>Støtte</h1><h2>Mad</h2><p>Mad og materialer er for egen regning.</p><p>Du betaler selv for mad og materialer.</p>"),
        Example("<h1>Støtte</h1><h2>Hold</h2><p>En borger deltager i mødet, og vi ses én gang hver anden uge.</p>"),
        Example("<h1>Støtte</h1><h2>Mål</h2><p>Mål for 2026: 80 procent er tilfredse. Mål for 2027: 85 procent er tilfredse.</p>"),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Planen bliver lavet sammen med borgeren. Planen er din, og den kan altid laves om.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Pris</h2><p>Støtten er gratis, men mad koster 30 kr. Kommunen fastsætter egenbetalingen for maden.</p>"
        ),
    ),
    check=check,
)
