"""Sentences on complaints, each alone in a section on them: those that are wrong, beside those that only look so."""

import pytest

from stdgen.model.rule import Example
from stdgen.rules import named
from tests.rules.reading import found

ONLY_IN_WRITING = """
Du klager skriftligt til Visitationen.
Der klages skriftligt over afgørelsen til kommunen.
Klagen er skriftlig og sendes til kommunen.
Skriftlig klage sendes til Visitationen inden fire uger.
Du skal skrive til kommunen, hvis du vil klage over afgørelsen.
Vil du klage over afgørelsen, skal du sende en mail til Visitationen.
Klagen skal sendes digitalt til kommunen.
Klagen skal indsendes via borger.dk.
Klagen over afgørelsen skal være underskrevet.
Telefoniske klager over afgørelser behandles ikke.
Mundtlige klager kan vi desværre ikke behandle.
Kun skriftlige klager over afgørelser behandles.
Ønsker du at klage over afgørelsen, gøres det skriftligt.
Det er et krav, at klagen over afgørelsen er skriftlig.
Man kan ikke klage over afgørelsen pr. telefon.
Der skal klages skriftligt over afgørelsen.
Klagen skal stå i et brev eller en mail.
Klagen over afgørelsen skal være på skrift.
Mundtlige klager afvises.
Vi tager ikke imod klager i telefonen.
Du kan klage inden fire uger (klagen skal ske skriftligt til Visitationen).
En klage består af et brev med dit navn.
Siger du det bare til en medarbejder, har du ikke klaget.
Vi kan ikke behandle din klage, hvis den kun er mundtlig.
Mundtlig klage er udelukket.
Klagen skal, når den ikke kan sendes digitalt, afleveres som brev.
Du er nødt til at skrive klagen ned.
"""
NOT_ONLY_IN_WRITING = """
Du kan klage skriftligt til Visitationen.
Du klager skriftligt eller mundtligt til Visitationen.
Du kan skrive eller ringe til Visitationen, hvis du vil klage.
Klagen kan sendes digitalt.
Du behøver ikke at klage skriftligt.
Du får et skriftligt svar på din klage.
Afgørelsen er skriftlig og følges af en klagevejledning.
Klager du mundtligt, skriver vi klagen ned.
Der er ingen krav om, at klagen skal være skriftlig.
Send gerne klagen over afgørelsen som brev.
Vi sender dig et brev, når klagen over afgørelsen er modtaget.
Skal du have hjælp til at skrive klagen, ringer du til os.
Det er klogt at klage skriftligt.
Ønsker du svar på mail, skal du skrive din mailadresse i klagen.
Klagen kan gives i tale eller på skrift.
"""
PAST = """
Du kan få afgørelsen prøvet i Ankestyrelsen.
Klagen sendes til Ankestyrelsen, som vurderer sagen igen.
Klag til Ankestyrelsen, der kan ændre eller fastholde afgørelsen.
Klageinstans – Ankestyrelsen, 7998 Statsservice.
Ankestyrelsen, 7998 Statsservice, modtager klager over afgørelsen.
Klagen skal ikke sendes til kommunen, men til Ankestyrelsen.
Du kan klage til Ankestyrelsen uden om kommunen.
Er du uenig i afgørelsen, ringer du til Ankestyrelsen.
Brug Ankestyrelsens klageskema, hvis du vil klage over afgørelsen.
Ankestyrelsen skal have modtaget klagen inden fire uger.
Klagen over afgørelsen afleveres hos Ankestyrelsen.
Klagen indgives til Ankestyrelsen inden fire uger efter modtagelsen af brevet fra kommunen.
Klager over afgørelser truffet af Visitationen sendes til Ankestyrelsen.
Adressen for klager er Ankestyrelsen, 7998 Statsservice.
Vil du klage, er det Ankestyrelsen, du skal kontakte.
Send klagen til Ankestyrelsen og en kopi til kommunen.
Klag til Ankestyrelsen, som sender dig et brev, når sagen er afgjort.
Klagen skrives på Ankestyrelsens hjemmeside.
Klagen skal til Ankestyrelsen. Visitationen afgør sagen og svarer på spørgsmål om afgørelsen.
Klage over Visitationens afgørelse rettes til Ankestyrelsen.
"""
NOT_PAST = """
Klagen sendes til kommunen, som vurderer sagen igen, før den går til Ankestyrelsen.
Du kan ikke klage direkte til Ankestyrelsen, men skal sende klagen til kommunen.
Kommunen sender klagen til Ankestyrelsen, hvis afgørelsen fastholdes.
Fastholder vi afgørelsen, kommer klagen automatisk til Ankestyrelsen.
Du skal ikke sende klagen til Ankestyrelsen; det gør vi.
Klagen afleveres hos Visitationen, som ser på sagen på ny, før Ankestyrelsen får den.
Ankestyrelsen behandler klagen, når kommunen har vurderet sagen igen.
Ankestyrelsen fører tilsyn med kommunen.
Du kan læse om klager på Ankestyrelsens hjemmeside.
Klagen lander hos Team Voksne, som kigger sagen igennem, før Ankestyrelsen får den.
Klagevejen er: først Myndighed Voksne, så Ankestyrelsen.
Vil du klage til Ankestyrelsen, er Center for Støtte første stop.
Bliver afgørelsen stående, er næste skridt Ankestyrelsen.
Adressen på klager er Norddal Kommune. Ankestyrelsen er klageinstans.
"""
DEADLINES = """
Klagen skal være modtaget inden tre uger.
Fristen for at klage over afgørelsen er 14 dage.
Du har seks uger til at klage over afgørelsen.
Klagen skal indgives senest en måned efter afgørelsen.
Klagefristen er fire uger fra afgørelsens dato.
Retten til at klage over en afgørelse falder bort, når der er gået tre uger.
Fristen på tre uger til at klage begynder, når du har modtaget brevet.
Klagefristen (syv uger fra modtagelsen) kan ikke forlænges.
Bed Visitationen om at se på sagen igen inden ti dage, hvis du er uenig i afgørelsen.
Har vi ikke hørt fra dig inden to uger efter afgørelsen, kan du ikke længere klage.
Klagen kan gives til kommunen på ethvert tidspunkt.
Klagen skal være her inden 72 timer.
Fra vi har truffet afgørelsen, har du fire uger til at klage over den.
"""
NO_DEADLINES = """
Klagen skal være modtaget inden fire uger.
Sagen oversendes til Ankestyrelsen inden to uger efter klagen.
Har du klaget over afgørelsen, har du 14 dage til at sende bemærkninger.
Du kan bede om en begrundelse for afgørelsen inden 14 dage, før du klager.
Du kan trække din klage over afgørelsen tilbage inden tre uger.
Får du medhold i klagen, iværksættes hjælpen senest efter fem dage.
Du kan få aktindsigt i sagen om din klage inden syv dage.
Handicapafdelingen har derefter to uger til at tage stilling til klagen.
Center for Støtte giver besked om klagen over afgørelsen inden to uger.
Bilag til klagen over afgørelsen kan sendes inden to uger.
Klager over kørslen gives inden to dage til vognmanden.
Vi holder et møde om klagen over afgørelsen inden to uger.
Klagen over afgørelsen besvares inden tre uger.
Den frist på tre uger for at klage, der stod i den gamle standard, gælder ikke mere.
Der er ingen frist for ros og ris, men klagen over afgørelsen skal være her inden fire uger.
Klagefristen er fire uger. Den regnes fra dagen efter modtagelsen.
Har du været indlagt i to måneder, kan vi se bort fra fristen for at klage.
"""


def _told(rule: str, words: str) -> bool:
    return bool(found(Example(f"<h1>Støtte i hjemmet</h1><h2>Klage</h2><p>{words}</p>"), named(rule)))


@pytest.mark.parametrize("words", ONLY_IN_WRITING.strip().splitlines())
def test_a_complaint_that_must_be_written_is_told(words: str) -> None:
    assert _told("complaint-only-in-writing", words)


@pytest.mark.parametrize("words", NOT_ONLY_IN_WRITING.strip().splitlines())
def test_a_complaint_that_may_be_written_is_not_told(words: str) -> None:
    assert not _told("complaint-only-in-writing", words)


@pytest.mark.parametrize("words", PAST.strip().splitlines())
def test_a_complaint_past_the_municipality_is_told(words: str) -> None:
    assert _told("complaint-past-the-municipality", words)


@pytest.mark.parametrize("words", NOT_PAST.strip().splitlines())
def test_a_complaint_through_the_municipality_is_not_told(words: str) -> None:
    assert not _told("complaint-past-the-municipality", words)


@pytest.mark.parametrize("words", DEADLINES.strip().splitlines())
def test_a_wrong_deadline_is_told(words: str) -> None:
    assert _told("wrong-complaint-deadline", words)


@pytest.mark.parametrize("words", NO_DEADLINES.strip().splitlines())
def test_another_time_than_the_deadline_is_not_told(words: str) -> None:
    assert not _told("wrong-complaint-deadline", words)
