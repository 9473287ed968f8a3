"""Rival versions of one statement, and the many sentences that only look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.phrases import rival_phrases
from stdgen.danish.sentences import sentences
from stdgen.danish.similar import rivals

RIVALS = [
    (
        "Der er tale om borgere, der er tilkendt social pension.",
        "Der er tale om borgere, der som udgangspunkt er tilkendt social pension.",
    ),
    (
        "Beskyttet beskæftigelse tilbydes efter en individuel faglig vurdering af borgerens funktionsevne og støttebehov.",
        "Beskyttet beskæftigelse tilbydes efter en konkret, faglig og individuel vurdering af borgerens funktionsevne "
        "samt behov for hjælp.",
    ),
    (
        "Der er ikke valgfrihed i forhold til beskæftigelsestilbud.",
        "Der er ikke valgfrihed i forhold til, hvor tilbuddet om beskyttet beskæftigelse skal foregå.",
    ),
    (
        "En klage skal indgives inden 4 uger efter modtagelsen af afgørelsen.",
        "En klage skal indgives inden 6 uger efter modtagelsen af afgørelsen.",
    ),
    (
        "Kommunen betaler for transporten til og fra tilbuddet på hverdage.",
        "Kommunen betaler ikke for transporten til og fra tilbuddet på hverdage.",
    ),
    (
        "Visitator vurderer sammen med dig, om du har behov for hjælp til rengøring i hjemmet.",
        "Visitator vurderer sammen med dig og dine pårørende, om du har behov for hjælp til rengøring i hjemmet.",
    ),
    (
        "Tilbuddet består af kreative værksteder, musik, udeliv og sansestimulering.",
        "Tilbuddet består af værksteder, musik, udeliv og sansestimulering samt ture.",
    ),
    (
        "Merudgifterne skal være sandsynliggjort til mindst det beløb, der fremgår af loven.",
        "Dine merudgifter skal være sandsynliggjort til mindst det beløb, som fremgår af lovgivningen.",
    ),
    ("Støtten gives i borgerens eget hjem eller i nærmiljøet.", "Støtten gives i borgerens egen bolig eller i nærmiljøet."),
    ("Timerne kan spares op i seks måneder.", "Timerne kan opspares i op til seks måneder ad gangen."),
    ("Fristen er 6 uger.", "Fristen er otte uger."),
    ("Du kan få rengøring hver anden uge efter en vurdering.", "Du kan få rengøring hver tredje uge efter en vurdering."),
    ("Visitator revurderer bevillingen efter behov.", "Visitator revurderer bevillingen efter behov og mindst hvert andet år."),
    ("Støtten er gratis, men du betaler selv for mad.", "Støtten er gratis."),
    ("Der søges ved at kontakte teamet.", "Der kan søges digitalt på borger.dk eller ved at kontakte teamet."),
    ("Deltageren sørger selv for kørsel til tilbuddet.", "Deltageren sørger som hovedregel selv for kørslen til tilbuddet."),
    ("Besøget er som udgangspunkt i hjemmet.", "Besøget er så vidt muligt i hjemmet."),
    ("Alle ansatte har tavshedspligt.", "Alle ansatte og frivillige har tavshedspligt."),
]

PARALLELS = [
    ("Hold 1 mødes mandag klokken 10 i Sundhedshuset.", "Hold 2 mødes mandag klokken 10 i Sundhedshuset."),
    ("Du kan vælge at få maden leveret varm.", "Du kan vælge at få maden leveret kold."),
    ("støtte til at holde aftaler", "støtte til at holde aftaler med lægen"),
    ("Fristen er fire uger.", "Fristen er 4 uger."),
    ("Du kan få hjælp til rengøring.", "Du kan få hjælp til hovedrengøring."),
    ("Du kan få hjælp til at vaske dit tøj hver uge.", "Du kan få hjælp til at gøre dit bad rent hver uge."),
    ("Du kan få hjælp til rengøring af dit hjem hver uge.", "Du kan få hjælp til hovedrengøring af dit hjem to gange om året."),
    (
        "Kommunen afholder udgiften til kørsel mellem hjemmet og tilbuddet.",
        "Kommunen afholder udgiften til materialer og redskaber i tilbuddet.",
    ),
    (
        "Der er ikke egenbetaling i forbindelse med kørsel til tilbuddet.",
        "Der er ikke egenbetaling i forbindelse med materialer til tilbuddet.",
    ),
    ("Hvis du er under 18 år, skal dine forældre søge om hjælpen.", "Hvis du er over 18 år, skal du selv søge om hjælpen."),
    (
        "Stk. 2. Kommunalbestyrelsen kan tilbyde hjælp til personer med særlige behov.",
        "Stk. 3. Kommunalbestyrelsen kan tilbyde hjælp til personer med særlige problemer.",
    ),
    (
        "§ 103. Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer.",
        "§ 104. Kommunalbestyrelsen skal tilbyde aktiviteter til personer.",
    ),
    ("Støtte til at skabe struktur i hverdagen i hjemmet.", "Støtte til at skabe kontakt til andre uden for hjemmet."),
    ("På hverdage kan du ringe til os mellem klokken 8 og 15.", "I weekenden kan du ringe til vagten mellem klokken 9 og 12."),
    ("Du betaler 50 kr. for et måltid om formiddagen.", "Du betaler 75 kr. for et måltid om aftenen."),
    ("Klagen sendes til kommunen, som vurderer sagen igen.", "Fastholder kommunen afgørelsen, sendes klagen videre til Ankestyrelsen."),
    (
        "Formålet med indsatsen er at udvikle borgerens færdigheder i hverdagen.",
        "Formålet med indsatsen er at forebygge ensomhed blandt ældre borgere.",
    ),
    (
        "Medarbejderne har en pædagogisk uddannelse og erfaring med målgruppen.",
        "Lederne har en sundhedsfaglig uddannelse og erfaring med målgruppen.",
    ),
    ("Ved første besøg aftaler vi, hvilke mål du vil arbejde med.", "Ved sidste besøg taler vi om, hvilke mål du har nået."),
    ("Du modtager en skriftlig afgørelse fra kommunen.", "Du modtager en skriftlig kvittering fra kommunen."),
    ("Hjælpen gives om morgenen af en fast medarbejder.", "Hjælpen gives om aftenen af en afløser eller vikar."),
    ("Hjælpen er gratis.", "Hjælpen er ikke gratis."),
    ("Varm mad koster 50 kr.", "Varm mad og dessert koster 65 kr."),
    ("Vi ringer først.", "Vi ringer først til dig, og bagefter ringer vi til lægen."),
    ("Deltageren sørger selv for mad.", "Deltageren sørger som hovedregel selv for kørslen."),
    (
        "Personer med løn betaler selv de første 10 kilometer hver vej.",
        "Kommunen betaler resten efter den billigste mulighed for befordring.",
    ),
    ("Alle medarbejdere har tavshedspligt efter reglerne i loven.", "Alle medarbejdere har tavshedspligt efter reglerne i loven."),
]


@pytest.mark.parametrize(("one", "other"), RIVALS)
def test_two_versions_of_one_statement_are_rivals(one: str, other: str) -> None:
    assert [(found.first, found.second) for found in rivals((one, "Ring til os.", other))] == [(0, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Du får svar i Digital Post.", "Du får et skriftligt svar i Digital Post med en begrundelse."),
        ("Du kan få op til 20 timer om måneden.", "Du kan få op til 15 timer om måneden, og i særlige tilfælde flere."),
        ("90 procent af deltagerne er tilfredse med støtten", "85 procent af deltagerne er tilfredse med støtten"),
        ("(Tilsynet besøger os hvert år.)", "Tilsynet besøger os hvert år og skriver en rapport."),
    ],
)
def test_an_edit_of_a_short_statement_is_its_rival(one: str, other: str) -> None:
    assert len(rivals((one, other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Du kan få hjælp til din seng.", "Du kan få hjælp til din ægtefælles seng."),
        ("Du kan få op til 20 timer om måneden.", "Du kan få op til 15 timer om måneden, hvis du ikke bor alene."),
        ("Hjælp om morgenen gives hver 2 uge", "Hjælp om morgenen gives hver 3 uge"),
    ],
)
def test_another_case_or_another_person_is_no_edit(one: str, other: str) -> None:
    assert rivals((one, other)) == ()


@pytest.mark.parametrize(("one", "other"), PARALLELS)
def test_sentences_of_like_shape_are_no_rivals(one: str, other: str) -> None:
    assert rivals((one, other)) == ()


@given(st.lists(st.sampled_from([sentence for pair in (*RIVALS, *PARALLELS) for sentence in pair]), max_size=6))
def test_rivalry_does_not_depend_on_the_order(statements: list[str]) -> None:
    def pairs(order: list[str]) -> list[tuple[str, ...]]:
        return sorted(tuple(sorted((order[found.first], order[found.second]))) for found in rivals(order))

    assert pairs(statements) == pairs(statements[::-1])


def test_rival_sentences_are_placed_in_their_text() -> None:
    text = " ".join(RIVALS[0])
    parts = sentences(text)
    (found,) = rivals([part.text for part in parts])
    assert [text[each.start : each.end] for each in (parts[found.first], parts[found.second])] == list(RIVALS[0])


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("befordring til og fra virksomheden den beskyttede beskæftigelse inden for", ["virksomheden den beskyttede beskæftigelse"]),
        ("30 pct. af vedkommendes  borgerens indtjening", ["vedkommendes  borgerens"]),
        ("borgerens bopæl og den til beskyttede beskæftigelsen.", ["den til beskyttede beskæftigelsen"]),
        ("kørsel til den beskyttede beskæftigelsen", ["den beskyttede beskæftigelsen"]),
        ("sendes til kommunen forvaltningen inden", ["kommunen forvaltningen"]),
        ("Når indsatsen tilbuddet ophører, hjælper vi.", ["indsatsen tilbuddet"]),
        ("Der søges gennem visitationen forvaltningen.", ["visitationen forvaltningen"]),
        ("borgerens kommunens vurdering", ["borgerens kommunens"]),
        ("Vi holder møde med dig og kontaktpersonen den faste medarbejder.", ["kontaktpersonen den faste medarbejder"]),
        ("Du kan søge hjælp støtte hos os.", ["hjælp støtte"]),
        ("Vi følger op månedligt kvartalsvist.", ["månedligt kvartalsvist"]),
        ("Den træffes af visitator sagsbehandleren.", ["visitator sagsbehandleren"]),
        ("En bevilling gælder i seks tolv måneder.", ["seks tolv"]),
    ],
)
def test_two_phrases_where_one_can_stand_are_found(text: str, phrases: list[str]) -> None:
    found = rival_phrases(text)
    assert [each.text for each in found] == phrases
    assert all(text[each.start : each.end] == each.text for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "Derfor giver sagsbehandleren den enkelte borger besked.",
        "Hvis kommunen ikke giver borgeren medhold i klagen",
        "Afgørelsen træffes i kommunen den 1. marts 2022.",
        "Det er borgerens sagsbehandlers opgave.",
        "med hensyn til borgerens demens og inkontinens",
        "i samarbejde med borgeren det seneste år",
        "den beskyttede beskæftigelse",
        "de fastsatte mål",
        "Forløbet varer to tre dage.",
        "Vi giver borgere hjælp.",
        "Ring til visitator borgeren kender.",
        "de af kommunen udpegede leverandører",
        "Derefter sender visitationen ansøgeren et brev.",
        "Ved afgørelsen er borgeren hørt.",
        "medarbejderne i den beskyttede beskæftigelse dig med henblik på",
        "kommunens og borgerens fælles plan",
        "Kommunalbestyrelsens beslutning",
        "ud fra den enkeltes behov",
        "for at sikre borgeren den nødvendige hjælp",
        "Når medarbejderen borgeren kender bedst er syg, sender vi en vikar.",
    ],
)
def test_grammatical_danish_has_no_rival_phrases(text: str) -> None:
    assert rival_phrases(text) == ()
