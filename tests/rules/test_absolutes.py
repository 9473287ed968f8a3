"""Sentences that rule help out or cap it, beside sentences that only look so; each stands alone in a standard."""

import pytest

from stdgen.model.rule import Example
from stdgen.rules import named
from tests.rules.reading import found

REFUSALS = """
Der ydes ikke hjælp til havearbejde.
Hjælp til oprydning efter håndværkere bevilges ikke.
Til hovedrengøring ydes der ikke hjælp i kommunen.
Vinduespudsning er ikke en ydelse, kommunen tilbyder.
Der kan ikke bevilges hjælp til rengøring af gæsteværelser.
Der kan i {kommune} ikke gives tilskud til ferierejser.
Det er besluttet, at der ikke tilbydes hjælp til indkøb i specialbutikker.
Bemærk, at der ikke ydes hjælp til snerydning.
Der vil ikke blive bevilget støtte i weekenden.
Der bliver ikke givet støtte til deltagelse i koncerter.
Der gives ingen støtte til fritidsaktiviteter.
Der ydes ingen form for hjælp til pasning af husdyr.
Kommunen giver ikke tilskud til egen bil.
Vi hjælper ikke med at vaske biler.
Vi hjælper aldrig med flytning.
{kommune} har valgt ikke at tilbyde ledsagelse på ferier.
Byrådet har besluttet, at kommunen ikke yder støtte til fritidsrejser.
Kommunen har fravalgt at tilbyde natophold.
Kommunen kan ikke tilbyde botilbud uden for kommunen.
Visitationen bevilger aldrig hjælp til altaner.
Du kan ikke få hjælp til at gøre rent i kælderen.
Man kan ikke få gjort rent på loftet.
Borgere på plejehjem kan ikke modtage ledsagelse.
Borgere over 80 år kan ikke søge om støtten.
Gifte borgere kommer ikke i betragtning til praktisk hjælp.
Du får ikke hjælp til oprydning.
Personer med misbrug får ingen støtte efter denne standard.
Du har ikke ret til hjælp om natten.
Borgeren har ikke krav på støtte i weekender.
Hjemløse har ikke adgang til tilbuddet.
Der er ikke mulighed for at få hjælp til vinduespudsning.
Det er ikke muligt at få støtte uden for dagtimerne.
Det er ikke muligt at modtage ledsagelse til udlandet.
Hjælp til gardinvask er ikke en mulighed.
Borgere i botilbud er ikke berettigede til ledsagelse.
Borgere i botilbud er ikke omfattet af ordningen.
Studerende er ikke omfattet af tilbuddet.
Beboere på plejehjem er undtaget fra ordningen.
Samboende par falder uden for ordningen.
Kommunen har ingen tilbud om aflastning i hjemmet.
Der er ingen hjælp til oprydning i haven.
Der findes ikke, og der gives ikke, hjælp til opsætning af lamper.
Ingen borgere over 80 år kan få støtten.
Ingen hjælp til vinduespudsning.
Der ydes hverken hjælp til havearbejde eller snerydning.
Hverken gæsteværelser eller kældre kan få rengøring, og begge dele er udelukket.
Ægtepar er udelukket fra madservice.
Borgere med hund udelukkes fra støtten.
Borgere i egen bil er på forhånd afskåret fra kørsel.
Ansøgninger om hjælp til havearbejde imødekommes ikke.
Ansøgninger om ekstra rengøring afvises.
Ansøgninger om ferieledsagelse får altid afslag.
Ansøgning om støtte til rejser vil blive afslået.
Der gives afslag på alle ansøgninger om aflastning i udlandet.
Kommunen siger nej til ønsker om natlig støtte.
Under ingen omstændigheder gives der støtte til rejser.
Støtte til rejser gives i intet tilfælde.
Støtten kan kun bevilges til enlige.
Hjælp til husdyr kan ikke komme på tale.
Støtte om natten bevilges aldrig.
Der visiteres ikke til hovedrengøring.
Kommunen imødekommer ikke ønsker om støtte i ferier.
Voksne med ADHD kan ikke visiteres til støtten.
Enlige uden børn kan aldrig få støtte.
Støtte i weekender forekommer ikke.
Vinduespudsning udføres ikke.
Der optages ikke borgere med misbrug i tilbuddet.
Ordningen gælder ikke for beboere på plejehjem.
Kommunen betaler ikke for hjælp i udlandet.
Personer med demens kan ikke benytte ordningen.
Borgere i botilbud kan ikke deltage i tilbuddet.
Der er lukket for nye bevillinger.
Støtte til rejser er ikke noget, der bevilges.
Snerydning er ikke en kommunal opgave.
Du får ikke støtte til indkøb, heller ikke hvis du bor alene.
Borgere, der bor til leje, får afslag.
Støtte gives i ingen tilfælde om natten.
Der er ikke tilbud om natlig støtte.
Kommunen må sige nej til ønsker om støtte i ferien.
Tilbuddet findes ikke i {kommune}.
I {kommune} er det ikke muligt at få støtte om natten.
I {kommune} er der ikke mulighed for hjælp til vinduer.
I {kommune} bevilger vi ikke hjælp til vinduer.
Støtte til ferier er afskaffet.
Kommunen er ikke i stand til at tilbyde natlig støtte.
Ferierejser støttes ikke.
Der kan ikke søges om hjælp til havearbejde.
En ansøgning om natlig støtte vil altid blive afvist.
Visitationen afviser på forhånd ønsker om natlig støtte.
Søger du om hjælp til havearbejde, får du afslag.
Kun enlige kan få rengøring.
Støtten gives kun til borgere, der bor i egen bolig.
Støtten kan kun bevilges til borgere, der bor alene.
Du skal ikke forvente støtte i ferien.
Rejser ligger uden for det, kommunen hjælper med.
Støtte i udlandet er der ikke mulighed for.
Støtte til ferier kan ikke forventes.
Ordningen er lukket for borgere i botilbud.
Støtten er kun for borgere i egen bolig.
Borgere med gæld afvises.
Vi kan ikke hjælpe med at gøre rent på loftet.
Der findes ikke støtte til rejser.
Der er i {kommune} ikke støtte at få til rejser.
Kommunen afviser støtte til rejser.
Hovedrengøring er ikke en del af kommunens tilbud.
Der ydes ikke støtte til rejser, da de er borgerens eget ansvar.
"""

NO_REFUSALS = """
Der ydes ikke hjælp til opgaver, som andre i husstanden kan klare.
Der ydes ikke hjælp til opgaver, du selv kan udføre.
Der gives ikke støtte til det, du kan klare på egen hånd.
Der gives ikke hjælp, mens du er indlagt.
Der ydes ikke hjælp, hvis en rask ægtefælle kan gøre det.
Der bevilges ikke støtte uden en ansøgning.
Der bevilges ikke støtte alene på grund af en diagnose.
Hjælpen gives ikke automatisk.
Hjælpen gives ikke som kontanter.
Støtten gives ikke i form af penge.
Støtten bevilges ikke længere, når målet er nået.
Der gives ikke mere hjælp, end der er brug for, når du selv kan igen.
Der ydes ikke hjælp efter denne standard til opgaver efter sundhedsloven.
Støtten kan ikke bevilges samtidig med støtte efter § 83.
Medarbejderne kan ikke modtage gaver.
Personalet må ikke tage imod penge.
Du kan ikke få den samme hjælper hver gang.
Du kan ikke få et bestemt tidspunkt.
Vi kan ikke give dig en garanti for tidspunktet.
Du kan ikke vælge tidspunktet.
Du kan ikke få udbetalt timerne.
Timer kan ikke gemmes til måneden efter.
Støtten kan ikke overdrages til andre.
Hjælpen omfatter ikke havearbejde.
Borgere over folkepensionsalderen kan ikke få ledsagelse.
Børn og unge under 18 år kan ikke få støtten.
Tilbuddet henvender sig ikke til børn.
Der er ingen betaling for hjælpen.
Der er ingen venteliste til støtten.
Der er ingen grænse for støtten.
Du har ikke pligt til at tage imod hjælp.
Ingen bliver afvist uden en konkret vurdering.
Der er ikke noget, der på forhånd er udelukket.
Ingen er på forhånd udelukket fra støtten.
Det er ikke udelukket at få støtte om natten.
Du kan ikke klage over serviceniveauet.
Bliver hjælpen ikke bevilget, får du et skriftligt afslag.
Kan du ikke få hjælpen med det samme, får du besked.
Får du ikke den hjælp, du har søgt om, kan du klage.
Hvis du ikke kan få hjælp af familien, søger du hos Visitationen.
Borgere, der ikke kan få hjælp fra familien, kan søge støtten.
Støtten er for borgere, som ikke kan gøre rent.
Målgruppen er borgere, der ikke kan klare sig uden støtte.
Afløsning gives, når pårørende ikke kan være hjemme.
Hjælpen er ikke afhængig af din indkomst.
Hjælpen gives uanset indkomst.
Der stilles ikke krav om en bestemt diagnose.
Oplysninger om din støtte gives ikke videre.
Der gives ikke besked, før sagen er behandlet.
Får du afslag på hjælp, følger der en klagevejledning med.
Et afslag på støtte er altid skriftligt.
Et afslag gives skriftligt og begrundes.
Der gives altid et skriftligt afslag med en klagevejledning.
Er der ikke brug for støtten mere, stopper den.
Der er ikke brug for en henvisning til støtten.
Vi giver afslag skriftligt.
Hjælpen kan ikke erstatte behandling på sygehus.
Der bliver ikke taget stilling til støtten, før du er spurgt.
Der tilbydes ikke transport, når du selv kan køre.
Støtten skal ikke betales tilbage.
Kommunen kan ikke bestemme, hvem der skal hjælpe dig.
Aftalen kan ikke opsiges uden varsel.
Der kan ikke gives et præcist tidspunkt for besøget.
Dit behov kan ikke vurderes, før vi har talt sammen.
Du kan få hjælp, hvis du ikke selv kan købe ind.
Støtten gives til borgere, der ikke har andre til at hjælpe.
Du får ikke en regning for støtten.
Hvis der er udgifter til entré, dækkes de ikke.
Entré og billetter dækkes ikke.
Støtten gives kun til borgere med varigt nedsat funktionsevne.
Hjælpen kan kun bevilges til borgere, der ikke selv kan gøre rent.
Kun borgere med behov for støtte kan få den.
Der gives ikke mere end to timer om ugen.
Mere end to besøg om dagen kan ikke bevilges.
Bor du på plejehjem, kan du ikke få støtten.
Der gives ikke afslag, uden at behovet er vurderet.
Ingen får afslag alene på grund af alder.
Du får ikke mindre hjælp, end du har brug for.
Du kan ikke få hjælpen udbetalt.
Vi tilbyder ikke kun hjælp i hjemmet, men også i byen.
Kommunen tilbyder ikke selv støtten; det gør en forening.
Hjælperen giver ikke støtte til andre i hjemmet.
Støtten kan ikke gives af din ægtefælle.
Der tilbydes ikke lægelig behandling.
Du kan ikke søge om støtten digitalt, hvis du ikke har MitID.
Pårørende kan ikke deltage i turene.
Du kan ikke bruge bussen.
Der er ikke mulighed for at vælge leverandør af støtten.
Støtten gives ikke på bestemte klokkeslæt.
Der gives som regel ikke støtte om natten, men i særlige tilfælde kan det ske.
"""

CEILINGS = """
Der bevilges maksimalt tre timers støtte om ugen.
Du kan højst få fire timers hjælp om ugen.
Støtten er begrænset til 30 timer om året.
Hjælpen begrænses til to besøg om dagen.
Der kan ikke gives mere end tre timers støtte om ugen.
Der gives aldrig mere end to timer ad gangen om ugen.
Rengøring udføres ikke oftere end hver tredje uge.
Der gøres højst rent hver 14. dag eller højst 2 gange om måneden.
Støtten gives inden for en ramme af 15 timer om måneden.
Støtten tildeles inden for en fast ramme på 8 timer om måneden.
Der er et loft på 20 timer om måneden for støtten.
Loftet for støtten er 20 timer om måneden.
Den øvre grænse for hjælpen er 10 timer om ugen.
Grænsen for støtten er fem timer om ugen.
Mere end fem timers støtte om ugen bevilges ikke.
Flere end to besøg om dagen kan ikke bevilges.
Ud over 10 timer om måneden ydes der ikke støtte.
Over 10 timer om måneden gives der aldrig støtte.
To timer om ugen er det meste, du kan få.
12 timer om måneden er maksimum for støtten.
Du kan få to timer om ugen, men ikke mere.
Du får støtte 2 timer om ugen – ikke mere.
Du får tre timer om ugen og aldrig flere.
Alle får to timers støtte om ugen, uanset behov.
Uanset behovet gives der to timers støtte om ugen.
Der gives op til 5 timers støtte om ugen.
Aflastning kan gives i op til 14 døgn om året.
Ledsageren kommer højst to gange om ugen.
Du kan benytte tilbuddet højst 3 dage om ugen.
Du kan kun få bad én gang om ugen.
Der køres kun to ture om ugen.
Støtten varer maks. et halvt år, altså højst 6 måneder.
Forløbet kan ikke vare længere end 12 uger.
Forløbet kan ikke overstige 12 uger.
Støtten overstiger aldrig 10 timer om måneden.
Støtten ophører senest efter seks måneder.
Forløbet stopper automatisk efter 12 uger.
Antallet af timer kan ikke forhøjes.
Timetallet kan ikke øges.
Støtten kan ikke forlænges.
Serviceniveauet kan ikke fraviges.
Kommunen kan ikke dispensere fra niveauet, og der gives ingen dispensation.
Der er ikke mulighed for at få flere timer.
Alle borgere får det samme antal timer uanset behov.
Ydelsen leveres 25 gange om året.
Der afsættes højst 30 minutter til rengøring.
Du kan deltage højst 2 dage om ugen.
Rengøring: maks. 1 gang/uge.
Støtte gives højst 2 x om ugen.
Efter ti samtaler bevilges der ikke flere.
Støtten gives i seks måneder, hvorefter den ophører.
Støtten ophører efter tre måneder.
Maksimalt antal timer: 10 pr. uge.
Timetallet kan ikke sættes op.
Der er afsat 20 minutter til bad, som ikke kan overskrides.
Omfanget kan under ingen omstændigheder overstige ti timer om ugen.
Støtten er to timer om ugen for alle.
Alle borgere får to timer om ugen.
Støtte ud over 14 døgn om året er ikke muligt.
Længere forløb end 12 uger tilbydes ikke.
Maksimumsgrænsen er 10 timer om ugen.
Rammen er 10 timer om ugen.
Der gives ikke flere timer.
Yderligere besøg bevilges ikke.
Støtten gives i 12 uger og stopper derefter.
Loft: 10 timer om måneden.
Antallet af besøg er højst tre om ugen.
Efter seks måneder slutter støtten.
Der bevilges højst to overnatninger om måneden.
Timetallet er fastlåst til tre timer om ugen.
Støtten er højst én ugentlig time.
Ingen får mere end ti timers støtte om ugen.
Du er berettiget til højst fem timer om ugen.
"""

NO_CEILINGS = """
Der bevilges som udgangspunkt højst tre timers støtte om ugen.
Der er ikke et loft på timerne.
Der er ingen øvre grænse for hjælpen.
Serviceniveauet er et gennemsnit og ikke en grænse, som ikke kan overskrides.
Der går højst to uger, før du får svar.
Du får svar på din ansøgning inden for højst otte uger.
Ventetiden er op til tre uger.
Støtten begynder senest 14 dage efter afgørelsen.
Klagen skal være modtaget inden for fire uger.
Holdet er på højst ti deltagere.
Der er højst otte borgere på holdet 2 gange om ugen.
Du betaler højst 60 kr. for en hovedret.
Der er højst 10 minutters gang til bussen.
Stedet ligger højst 20 minutters kørsel fra byen.
Hjælperen kommer op til 30 minutter før eller efter det aftalte tidspunkt.
Du kan være væk i op til seks uger på ferie.
Du må højst være syg i tre uger.
Bevillingen gives for højst to år ad gangen.
Visitationsbesøget varer op til to timer.
Samtalen tager højst en time.
Bilen må køre højst 30 km i timen.
Borgere over 18 år kan få støtte 2 timer om ugen.
Støtten revurderes mindst én gang om året.
Vi følger op på støtten højst tre måneder efter start.
Fristen kan ikke forlænges.
Du skal melde afbud senest to timer før besøget.
Vi kommer mindst to gange om ugen.
Efter loven gives der højst 15 timers ledsagelse om måneden.
Maden kan opbevares i op til fem dage.
Støtten kan forlænges, når der er behov for det.
Timetallet kan ikke øges uden en ny vurdering af dine behov.
Du kan få mere end to timers støtte om ugen.
Der kan gives over ti timer om ugen, når behovet er der.
Omfanget er normalt højst to timer om ugen.
Hjælpen gives hver anden uge.
Støtten gives flere gange om året.
Efter seks måneder ser vi på støtten igen.
Der gøres rent hver tredje uge.
Du kan få støtte to gange om ugen.
Støtten er ikke begrænset til 10 timer om måneden.
Du kan opspare op til ti timer.
Støtten ophører efter tre måneder, hvis du ikke møder op.
Støtten evalueres efter højst tre måneder.
Du kan højst aflyse støtten to gange om året.
Kørselstiden er højst 45 minutter.
Nødkaldet besvares inden for højst to minutter.
Bevillingen gælder højst et år, og så ser vi på sagen igen.
Vi ringer tilbage inden for højst to timer.
Caféen er åben højst seks timer om dagen.
Medarbejderen kan være op til et kvarter forsinket.
"""


def _lines(words: str) -> list[str]:
    return [line.replace("{kommune}", "Skovby Kommune") for line in words.strip().splitlines()]


def _told(rule: str, words: str) -> bool:
    return bool(found(Example(f"<h1>Støtte i hjemmet</h1><h2>Indhold</h2><p>{words}</p>"), named(rule)))


@pytest.mark.parametrize("words", _lines(REFUSALS))
def test_help_that_is_ruled_out_is_told(words: str) -> None:
    assert _told("blanket-refusal", words)


@pytest.mark.parametrize("words", _lines(NO_REFUSALS))
def test_what_is_no_refusal_of_help_is_not_told(words: str) -> None:
    assert not _told("blanket-refusal", words)


@pytest.mark.parametrize("words", _lines(CEILINGS))
def test_help_that_is_capped_is_told(words: str) -> None:
    assert _told("absolute-ceiling", words)


@pytest.mark.parametrize("words", _lines(NO_CEILINGS))
def test_what_is_no_ceiling_on_help_is_not_told(words: str) -> None:
    assert not _told("absolute-ceiling", words)
