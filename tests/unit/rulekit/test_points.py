"""Points that an order asks for, and the ways to speak of them."""

import pytest

from stdgen.law.loading import law
from stdgen.model.document import Topic
from stdgen.model.law import Point
from stdgen.rulekit.services import services
from stdgen.rulekit.telling.points import Speaking
from stdgen.rulekit.told import Told
from tests.builders import document, section, table

DRUGS, HOME = "1477", "1575"


def point(order: str, number: str) -> Point:
    points = next(each.points for each in law().orders if each.points and order in each.name)
    return next(each for each in points if each.number == number)


def serves(point: Point, *sentences: str, heading: str = "Andet", topic: Topic | None = None) -> bool:
    told = document("Standard", section(heading, *sentences, topic=topic))
    return Speaking(Told(services(told)[0], ())).serves(point, frozenset())


@pytest.mark.parametrize(
    ("order", "number", "sentence"),
    [
        (DRUGS, "1", "Kommunen varetager rådgivning, behandling og efterbehandling for borgere med stofmisbrug."),
        (DRUGS, "1", "Rusmiddelteamets opgaver spænder fra forebyggelse til efterværn."),
        (DRUGS, "1", "På stofmisbrugsområdet udfører vi følgende opgaver:"),
        (DRUGS, "1", "Centret løser både myndigheds- og behandlingsopgaver."),
        (DRUGS, "1", "Opgaverne på området er fordelt mellem myndighed og behandling."),
        (DRUGS, "1", "Kerneopgaven i Rusmiddelcentret er social behandling."),
        (DRUGS, "1", "Vi har ansvar for rådgivning, udredning og behandling."),
        (DRUGS, "2", "Tilbuddet er for dig, der har et forbrug af stoffer, du gerne vil ændre."),
        (DRUGS, "2", "Behandlingen henvender sig til borgere over 18 år."),
        (DRUGS, "2", "Du kan få behandling, hvis du er over 18 år og har problemer med stoffer."),
        (DRUGS, "2", "Personer med et stofmisbrug kan få behandling."),
        (DRUGS, "2", "Hvem kan få behandling?"),
        (DRUGS, "2", "Alle over 18 år med et problematisk forbrug af rusmidler er omfattet."),
        (DRUGS, "3", "Behandlingen skal hjælpe borgeren til et liv uden stoffer."),
        (DRUGS, "3", "Sigtet er, at den enkelte genvinder kontrollen over sit liv."),
        (DRUGS, "3", "Vi arbejder ud fra et recovery-orienteret menneskesyn."),
        (DRUGS, "3", "Kommunens vision er et godt liv for alle."),
        (DRUGS, "3", "Vores overordnede målsætning er stoffrihed eller skadesreduktion."),
        (DRUGS, "3", "Behandlingen har til formål at nedbringe forbruget."),
        (DRUGS, "3", "Behandlingens mål er, at borgeren bliver stoffri."),
        (DRUGS, "3", "Vi lægger vægt på respekt og ligeværd."),
        (DRUGS, "4", "Behandlingen foregår ambulant i Rusmiddelcentret."),
        (DRUGS, "4", "Vi tilbyder både dag- og døgnbehandling."),
        (DRUGS, "4", "Rusmiddelcentret er en afdeling under Handicap og Psykiatri."),
        (DRUGS, "4", "Der er fire behandlingstilbud: rådgivning, gruppe, substitution og efterbehandling."),
        (DRUGS, "4", "Behandlingen bliver givet af kommunens eget center og af private steder."),
        (DRUGS, "4", "Stofbehandlingen er samlet i ét hus med tre team."),
        (DRUGS, "4", "Centret består af et ungeteam og et voksenteam."),
        (DRUGS, "5", "Du henvender dig i Rusmiddelcentret og får en samtale inden for en uge."),
        (DRUGS, "5", "Sådan kommer du i behandling"),
        (DRUGS, "5", "Borgeren bliver visiteret af myndighedsrådgiveren."),
        (DRUGS, "5", "Du behøver ikke en henvisning fra lægen."),
        (DRUGS, "5", "Ved den indledende samtale bliver behovet afdækket."),
        (DRUGS, "5", "Efter en udredning beslutter kommunen, hvilken behandling der skal gives."),
        (DRUGS, "5", "Indskrivning sker efter en visitationssamtale."),
        (DRUGS, "6", "Behandlingen starter senest 14 dage efter din henvendelse."),
        (DRUGS, "6", "Der må højst gå to uger, fra du har kontaktet os, til behandlingen er i gang."),
        (DRUGS, "6", "Du har krav på at komme i behandling inden 14 dage."),
        (DRUGS, "6", "Kommunen skal iværksætte tilbud senest 14 dage efter henvendelsen."),
        (DRUGS, "6", "Vi overholder fristen på 14 dage."),
        (DRUGS, "6", "Behandlingsgarantien på 14 dage bliver altid overholdt."),
        (DRUGS, "6", "Inden fjorten dage skal behandlingen være begyndt."),
        (DRUGS, "7", "Du kan frit vælge et andet godkendt tilbud."),
        (DRUGS, "7", "Ønsker du behandling på et andet sted, kan du vælge det."),
        (DRUGS, "7", "Borgeren har ret til at vælge mellem offentlige og godkendte private tilbud."),
        (DRUGS, "7", "Du bestemmer selv, hvor du vil behandles."),
        (DRUGS, "7", "Valget af behandlingssted er dit."),
        (DRUGS, "7", "Der er mulighed for at blive behandlet i en anden kommune efter eget valg."),
        (DRUGS, "7", "Frit leverandørvalg"),
        (DRUGS, "8", "Der udarbejdes en plan for behandlingen."),
        (DRUGS, "8", "Behandlerne laver en individuel behandlingsplan."),
        (DRUGS, "8", "Efter endt behandling kontakter vi dig efter 1 og 6 måneder."),
        (DRUGS, "8", "Planen for din behandling justeres løbende."),
        (DRUGS, "9", "Alle tilbydes en handleplan efter servicelovens § 141."),
        (DRUGS, "9", "Rådgiveren tilbyder en social handleplan."),
        (DRUGS, "9", "Kommunens mål for § 141-planer er, at de er færdige inden tre måneder."),
        (DRUGS, "9", "Der laves en helhedsorienteret plan med borgeren."),
        (DRUGS, "10", "Brugerne vælger selv et brugerråd."),
        (DRUGS, "10", "Du har medbestemmelse på din behandling."),
        (DRUGS, "10", "Vi spørger brugerne til råds, når rammerne ændres."),
        (DRUGS, "10", "Du er selv med til at sætte mål for din behandling."),
        (DRUGS, "10", "Vi afholder brugermøder hver måned."),
        (DRUGS, "10", "Borgeren inddrages i alle beslutninger."),
        (DRUGS, "10", "Der er nedsat et brugerudvalg."),
        (DRUGS, "10", "En gang om året er der fællesmøde, hvor alle kan komme med forslag."),
        (DRUGS, "11", "Under døgnophold betales 120 kr. pr. døgn."),
        (DRUGS, "11", "Du betaler for mad og bolig, når du er i døgnbehandling."),
        (DRUGS, "11", "Opholdsbetaling trækkes i kontanthjælpen."),
        (DRUGS, "11", "Behandling er gratis, men kost og logi betaler du selv."),
        (DRUGS, "11", "Taksten for forplejning fastsættes af byrådet."),
        (DRUGS, "12", "Er du uenig, kan du klage."),
        (DRUGS, "12", "Afgørelsen kan påklages til Ankestyrelsen."),
        (DRUGS, "12", "Klagevejledning følger med afgørelsen."),
        (DRUGS, "13", "Personalet er tværfagligt sammensat."),
        (DRUGS, "13", "Alle behandlere er uddannede."),
        (DRUGS, "13", "Medarbejderne har mellemlang videregående uddannelse og supervision."),
        (DRUGS, "13", "Behandlerne er socialrådgivere, pædagoger og sygeplejersker."),
        (DRUGS, "13", "Vi videreuddanner løbende medarbejderne."),
        (DRUGS, "13", "Teamet består af psykolog, læge og sygeplejersker."),
        (DRUGS, "14", "Resultaterne indberettes til Stofmisbrugsdatabasen."),
        (DRUGS, "14", "Hvert år opgør vi, hvor mange der fuldfører."),
        (DRUGS, "14", "Effekten følges med spørgeskemaer."),
        (DRUGS, "14", "Ledelsen ser hvert kvartal på ventetider og resultater."),
        (DRUGS, "14", "Kvaliteten følges op i en årlig rapport til byrådet."),
        (DRUGS, "14", "Vi registrerer forbrug og trivsel ved start og slut."),
        (DRUGS, "14", "Behandlingens virkning bliver målt."),
        (DRUGS, "15", "Vi bruger gavekort til unge."),
        (DRUGS, "15", "Gavekortene er på 200 kr."),
        (HOME, "3", "Målet er, at højst fire forskellige hjælpere kommer i hjemmet."),
        (HOME, "3", "95 procent af besøgene skal være leveret til tiden."),
        (HOME, "3", "Kvalitetsmål"),
        (HOME, "3", "Vores mål er, at 9 ud af 10 borgere er tilfredse."),
        (HOME, "3", "Operationelle mål for hjælpen"),
        (HOME, "3", "Det er et krav, at træningen begynder inden for 14 dage."),
        (HOME, "4", "Målene gøres op hvert år."),
        (HOME, "4", "Vi følger målene op en gang om året."),
        (HOME, "4", "Tilsynet kontrollerer, om målene er nået."),
        (HOME, "4", "Resultaterne bliver drøftet i udvalget hvert forår."),
    ],
)
def test_a_point_is_served_by_any_sentence_that_speaks_of_it(order: str, number: str, sentence: str) -> None:
    assert serves(point(order, number), sentence)


@pytest.mark.parametrize(
    ("order", "number", "sentence"),
    [
        (DRUGS, "1", "Medarbejderens opgave er at lytte."),
        (DRUGS, "1", "Behandlingen bliver fulgt op efter en måned."),
        (DRUGS, "2", "Unge i forløb kan få et gavekort."),
        (DRUGS, "2", "Pårørende kan få en samtale."),
        (DRUGS, "2", "Her kan du læse, hvad kommunen tilbyder mennesker med stofproblemer."),
        (DRUGS, "3", "Målet er, at handleplanen er færdig inden to måneder."),
        (DRUGS, "3", "Formålet med gavekort er at holde fast i behandlingen."),
        (DRUGS, "3", "Planen har mål og delmål."),
        (DRUGS, "3", "Byrådet har sat tre resultatmål."),
        (DRUGS, "3", "Formålet med planen er at samle trådene."),
        (DRUGS, "4", "Under døgnbehandling betaler du for kost og logi."),
        (DRUGS, "5", "Behandlingen begynder senest 14 dage efter, at du har henvendt dig."),
        (DRUGS, "5", "Klagen sendes til visitationen."),
        (DRUGS, "5", "Behandleren ringer efter en måned."),
        (DRUGS, "5", "Ring til os, hvis aftalen skal flyttes."),
        (DRUGS, "6", "Klagen bliver behandlet inden fire uger."),
        (DRUGS, "6", "Behandlingsplanen er færdig efter 14 dage."),
        (DRUGS, "7", "Du er med til at vælge metode."),
        (DRUGS, "7", "Du kan vælge tidspunkt for samtalen."),
        (DRUGS, "7", "Du kan vælge en bisidder."),
        (DRUGS, "8", "Handleplanen bliver koordineret med behandlingen."),
        (DRUGS, "8", "Planen bliver lavet sammen med dig."),
        (DRUGS, "9", "Der bliver lavet en behandlingsplan."),
        (DRUGS, "9", "Planen passer sammen med andre planer."),
        (DRUGS, "10", "Planen bliver lavet sammen med dig."),
        (DRUGS, "10", "Pårørende bliver inddraget, hvis du siger ja."),
        (DRUGS, "10", "Vi samarbejder med jobcentret."),
        (DRUGS, "11", "Bor du på et døgnsted, følger vi op hver måned."),
        (DRUGS, "11", "Prisen på gavekort er 200 kr."),
        (DRUGS, "13", "Visitator spørger til uddannelse og arbejde."),
        (DRUGS, "13", "Vi hjælper med at finde en uddannelse."),
        (DRUGS, "14", "Behandleren følger op på behandlingsplanen hver måned."),
        (HOME, "3", "Målet er, at du kan klare dig selv."),
        (HOME, "3", "Formålet er, at du bliver selvhjulpen."),
        (HOME, "3", "Svaret kommer senest tre uger efter ansøgningen."),
        (HOME, "4", "Målet er, at du bliver selvhjulpen."),
    ],
)
def test_a_point_is_not_served_by_a_neighbours_words(order: str, number: str, sentence: str) -> None:
    assert not serves(point(order, number), sentence)


def test_the_cells_of_a_row_are_one_sentence() -> None:
    told = document("Standard", section("Andet", table(("Emne", "Sådan"), ("Behandling", "Begynder inden 14 dage"))))
    assert Speaking(Told(services(told)[0], ())).serves(point(DRUGS, "6"), frozenset())


def test_the_title_of_an_order_that_is_cited_serves_no_point() -> None:
    words = "Vi følger bekendtgørelse om afdækning, gavekort og kvalitetsstandard."
    assert not serves(point(DRUGS, "15"), words, heading="Lovgrundlag", topic=Topic.LEGAL_BASIS)
    assert serves(point(DRUGS, "15"), "Gavekort gives for fremmøde.", heading="Regler", topic=Topic.LEGAL_BASIS)


def test_a_section_on_a_topic_of_the_point_serves_it_and_so_does_another_document() -> None:
    assert serves(point(DRUGS, "14"), "Se rapporten.", topic=Topic.QUALITY)
    told = document("Standard", section("Andet", "Se rapporten."))
    assert Speaking(Told(services(told)[0], ())).serves(point(DRUGS, "14"), frozenset({Topic.QUALITY}))


def test_signs_between_the_words_of_a_way_do_not_matter() -> None:
    own = point(DRUGS, "11")._replace(topics=(), words=("kost- og logi + !_frit", "servicelovens § 141"))
    assert [
        serves(own, words) for words in ("Du betaler for kost og logi.", "Frit valg af kost og logi.", "En plan (servicelovens § 141).")
    ] == [
        True,
        False,
        True,
    ]
