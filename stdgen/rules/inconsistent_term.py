"""Two names for one thing in one text."""

from collections.abc import Iterator
from itertools import chain

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.naming.acts import acts
from stdgen.rulekit.naming.alike import alike
from stdgen.rulekit.naming.begun import begun
from stdgen.rulekit.naming.paired import paired
from stdgen.rulekit.naming.renamed import NOUNS, renamed
from stdgen.rulekit.naming.shortened import shortening
from stdgen.rulekit.naming.twins import Found, known
from stdgen.rulekit.naming.written_out import written_out
from stdgen.rulekit.parted import parted
from stdgen.rulekit.prose import Passage, asides, parts
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import bodies, excerpt, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each pair of names in each service, at the first place of the name to give up."""
    words = begun(spoken(document).every)
    twins = list({frozenset(pair[:2]): pair for pair in (*alike(words), *known(words))}.values())
    defining = set(map(id, shortening(document)))
    services = parts(document)
    every = bodies(document)
    for part, own in zip(services, parted(document), strict=True):
        title = part.service.title
        titled = any(map(title.lower().__contains__, NOUNS))
        if not (twins or defining or titled):
            continue
        beside = asides(document) if len(services) == 1 else ()
        passages = [*(passage for chapter in part.chapters for passage in chapter.passages), *beside]
        headings = [Passage(chapter.heading, chapter.heading.text) for chapter in part.chapters if chapter.heading]
        text = "\n".join([passage.text for passage in (*passages, *headings)]).lower()
        owned = [line for body in every[own] for line in body]
        found = (
            written_out(passages, text, defining),
            renamed(title, [*passages, *headings[1:]], text) if titled else (),
            paired(passages, headings[:1], text, twins),
            acts(owned, passages, defining) if defining else (),
        )
        yield from (_hit(*each) for each in chain(*found))


def _hit(found: list[Found], kept: str) -> Hit:
    passage, match = found[0]
    said = excerpt(passage.line.text[match.start() : match.end()])
    again = len(found) > 1
    return Hit(
        place(passage.line, match.start(), match.end()),
        Text(
            da=f"to navne for det samme: «{said}»{f' ({len(found)} gange)' if again else ''} og «{kept}»",
            en=f"two names for one thing: «{said}»{f' ({len(found)} times)' if again else ''} and «{kept}»",
        ),
        Text(
            da=f"Skriv «{kept}» hele vejen igennem, eller forklar forskellen.", en=f"Write «{kept}» throughout, or explain the difference."
        ),
        said,
    )


RULE = Rule(
    code="SG407",
    name="inconsistent-term",
    severity=Severity.NOTE,
    summary=Text(da="Ét begreb har ét navn i hele teksten.", en="One concept has one name throughout."),
    rationale=Text(
        da="Hedder det samme to ting, leder læseren efter en forskel, som ikke er der. Reglen melder kun tre sikre tilfælde: et navn, som "
        "teksten selv har forkortet, ydelsens navn i titlen med et andet ord for hjælp, og ordpar, der betyder det samme. Ordparrene "
        "tælles i teksten, ikke i overskrifter, som en skabelon kan have givet.",
        en="If one thing has two names, the reader looks for a difference that is not there. The rule tells only three sure cases: a name "
        "that the text itself has shortened, the service's name in the title with another word for help, and pairs of words that mean the "
        "same. Pairs are counted in the text, not in headings, which a template may have given.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Justitsministeriets vejledning nr. 224 af 15. oktober 1969 om sproget i love og andre retsforskrifter",
        "https://www.retsinformation.dk/Forms/R0710.aspx?id=60796",
        "2026-11-22",
    ),
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan sammen med dig.</p><h2>Opfølgning</h2><p>Din handlingsplan følges "
            "op hvert år.</p>"
        ),
        Example(
            "<h1>Ledsagelse</h1><h2>Indhold</h2><p>Ledsageordningen giver 15 timer.</p><p>Ledsageordningen er gratis.</p><h2>Pris</h2><p>"
            "Du betaler ikke for ledsagerordningen.</p>"
        ),
        Example(
            "<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><p>Socialpædagogisk støtte gives i hjemmet.</p><p>Du får socialpædagogisk "
            "bistand hver uge.</p><h2>Pris</h2><p>Den socialpædagogiske bistand er gratis.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Personlig og praktisk hjælp (herefter hjemmehjælp) gives i hjemmet.</p><p>Du søger om "
            "personlig og praktisk hjælp digitalt.</p><p>Din personlig og praktisk hjælp følges op.</p>"
        ),
        Example(
            "<h1>Bolig</h1><h2>Indhold</h2><p>Kommunen giver midlertidigt botilbud, fremover botilbud, til voksne.</p><p>Midlertidigt "
            "botilbud gives i to år.</p><p>Et midlertidigt botilbud er ikke et hjem for livet.</p>"
        ),
        Example(
            "<h1>BPA</h1><h2>Indhold</h2><p>Du kan få borgerstyret personlig assistance.</p>"
            "<p>Brugerstyret personlig assistance koster intet.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Center for Bo og Støtte (CBS) giver støtten. Ring til CBS.</p><h2>Personale</h2><p>I Center "
            "for Bo og Støtte er der ti ansatte. Center for Bo og Støtte har også en sygeplejerske.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Kørsel</h2><p>Kørslen sker med bus. Kørslen aftales ved starten.</p><h2>Opstart</h2><p>Befordring "
            "bestilles dagen før, og befordringen kan meldes fra.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Ansøgning</h2><p>Ansøgningen sendes til Center for Voksne (herefter Centret). Når Center for Voksne har "
            "modtaget den, får du en kvittering.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Kontakt</h2><p>Myndighedsafdelingen (herefter Myndighed) har åbent hver dag.</p><p>Myndighedsafdelingen "
            "svarer også på spørgsmål.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Sagsbehandlingsfristen er fastsat af byrådet. Holder vi ikke sagsbehandlingstiden, "
            "skriver vi til dig.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Data</h2><p>Databeskyttelsesrådgiveren (DPO) svarer på spørgsmål. Skriv til DPO.</p>"
            "<p>Databeskyttelsesrådgiveren har en uge til at svare.</p>"
        ),
        Example("<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><ul><li>socialpædagogisk hjælp i gruppe</li></ul>"),
        Example("<h1>Støtte</h1><h2>Hvem</h2><table><tr><td>Aftenens Vagt (AV)</td></tr><tr><td>Aftenens Vagt</td></tr></table>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten følger lov om social service (herefter "
            "serviceloven).</p><h2>Ret</h2><p>Lov om social service giver dig ret til en plan.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Valg</h2><p>Hver leverandør har en aftale.</p><h2>Start</h2><p>Alle udførere har venteliste.</p>"),
        Example("<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><p>Det socialpædagogiske tilbud er for voksne over 18 år.</p>"),
        Example("<h1>Praktisk hjælp</h1><h2>Målgruppe</h2><p>Voksne med behov for praktisk bistand og struktur.</p>"),
    ),
    good=(
        Example(
            "<h1>Støtte</h1><h2>Egenbetaling</h2><p>Der er ingen egenbetaling.</p><h2>Takster</h2><p>Se www.kommunen.dk/brugerbetaling, "
            "eller læs om klage- og ankefrister der. Klagefristen er fire uger.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Center for Bo og Støtte (CBS) giver støtten. Ring til CBS.</p><h2>Personale</h2><p>I CBS er "
            "der ti ansatte.</p>"
        ),
        Example(
            "<h1>Værksted</h1><h2>Indhold</h2><p>Vi pakker varer til transport med lastbil.</p><h2>Kørsel</h2><p>Kørsel til værkstedet "
            "skal der søges om.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Vi giver personlig og praktisk hjælp (herefter hjemmehjælp).</p><p>Praktisk hjælp er "
            "rengøring.</p><p>Praktisk hjælp gives hver anden uge. Hjemmehjælp er gratis.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Opfølgning</h2><p>Vi følger op efter tre måneder, herefter årligt. Efter tre måneder ringer vi, og efter "
            "tre måneder får du et brev.</p><p>Klagen sendes til os, herefter vil vi se på sagen. Klagen sendes i posten.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Mad</h2><p>Ordningen kaldes madservice.</p><p>Ordningen er for alle.</p><p>Ordningen koster.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Opfølgning</h2><p>Handleplanen følges op.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>En handleplan kaldes også en handlingsplan.</p><p>Handleplanen følges op.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Om</h2><p>Kommunen har en handicappolitisk "
            "handlingsplan.</p>"
        ),
        Example(
            "<h1>Socialpædagogisk støtte</h1><h2>Indhold</h2><p>Socialpædagogisk støtte gives i hjemmet.</p><p>Du får støtte hver uge.</p>"
            "<h2>Pris</h2><p>Hjælpen er gratis. Tilbuddet er en indsats, og ydelsen er visiteret.</p>"
        ),
        Example(
            "<h1>Praktisk hjælp</h1><h2>Indhold</h2><p>Praktisk hjælp er rengøring. Praktisk bistand, omsorg og støtte er nævnt i "
            "loven.</p><h2>Pris</h2><p>Hjælpen er gratis.</p>"
        ),
        Example(
            "<h1>Personlig pleje</h1><h2>Indhold</h2><p>Personlig hjælp og pleje gives hver dag.</p><p>Personlig hjælp er bad og "
            "påklædning.</p><p>Personlig hjælp er gratis.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Indhold</h2><p>Personlig og praktisk hjælp (herefter hjemmehjælp) gives i hjemmet.</p><p>Du søger om "
            "hjemmehjælp digitalt.</p><p>Din hjemmehjælp følges op.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Vi skriver en handleplan.</p><h2>Lovgrundlag</h2><blockquote><p>Kommunen udarbejder en "
            "handlingsplan.</p></blockquote>"
        ),
        Example("<h1>Socialpædagogisk støtte</h1><h2>Samarbejde</h2><p>Teamet for bostøtte er med til mødet.</p>"),
        Example("<h1>Støtte</h1><h2>Data</h2><p>Databeskyttelsesrådgiveren (DPO) svarer.</p><p>Databeskyttelsesrådgiveren har en uge.</p>"),
        Example("<h1>Støtte</h1><h2>Mål</h2><p>Byrådet følger målene.</p><h2>Lov</h2><p>Loven giver kommunalbestyrelsen ansvaret.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der er egenbetaling for mad.</p><p>Betalingen trækkes i din pension.</p>"),
        Example("<h1>Socialpædagogisk støtte</h1><h2>Hvem</h2><p>Støtten, som nogle kender som bostøtte, gives af kommunens bostøtte.</p>"),
        Example(
            "<h1>Socialpædagogisk støtte</h1><h2>Samarbejde</h2><p>Får du hjælp fra et andet socialpædagogisk tilbud, taler vi sammen.</p>"
        ),
        Example("<h1>Værksted</h1><h2>Kørsel</h2><p>Du sørger selv for transport. Bor du langt væk, kan du søge om kørsel.</p>"),
        Example("<h1>Beskyttet beskæftigelse</h1><h2>Målgruppe</h2><p>Tilbuddet er for voksne med behov for et beskyttet arbejde.</p>"),
    ),
    check=check,
)
