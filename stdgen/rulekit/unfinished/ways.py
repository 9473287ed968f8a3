"""What the ways to leave a text open are made of: the words for what is to come, for who is to write it, and for where it is to stand."""

import re
from typing import NamedTuple

from stdgen.model.pattern import pattern

SUBJECT = r"""(?:(?:\w+s\s+)?\w*(?:navn|nummer|dato|adresse|oplysninger|telefon|periode|tidsrum|overskrift|titel)
    |tekst|år|årstal|måned(?:\s+år)?|klokkeslæt|tidspunkt|by|vej(?:navn)?|gade|postnr\.?|husnr\.?
    |ugedag|uge|lokale|kommune|udvalg|område|\w*afdeling|forvaltning|\w*center|enhed|tlf\.?|mail|e-mail|beløb|takst|pris
    |antal(?:\s+(?:timer|uger|dage|gange|borgere|pladser))?
    |version|\w*nr\.?|sagsnr\.?|journalnr\.?
    |ydelse|indsats|tilbud|sted|leverandør|leder|team|paragraf|ansvarlig|kontaktperson|felt|udfyldes|mangler|todo)"""
"""Names of what is to be written, as they stand in place of it."""
OWN = r"(?:[a-zæøå-]{2,}(?:e|t|n|s|ig|sk|al|el)\s+){0,3}"
"""Which of a kind: «øvrige», «lokal», «kommunens»."""
KIND = (
    r"(?:\w*(?:region|bydel|distrikt|kvarter|værdi|målsætning|mål|redskab|aktivitet|forening|firma|selskab|vognmand|bosted|stilling|fagsystem"
    r"|system|årstid|kvartal|hyppighed|frekvens|interval|procentsats|procent|sats|målgruppe|faggruppe|bekendtgørelse|åbningstid|telefontid"
    r"|træffetid|landsdel|type|ugedag|skema|kategori|varighed|kapacitet|titel|direktør|chef|organisation|samarbejdspartner|bygning|initialer|lovhjemmel|mødested|kontor|virksomhed"
    r"|institution|skole|bibliotek|samarbejdsaftale|krav|metode|opgave|kompetence|uddannelse|kursus|eksempel|beskrivelse"
    r"|uddybning|begrundelse|angivelse|fagområde|medarbejder|koordinator|sagsbehandler|visitator|rådgiver|borgmester|partner|stednavn"
    r"|fødselsår|aldersgrænse|alder|antal|størrelse|beløbsgrænse|ordning|projekt|værested|værksted|plejehjem|botilbud))"
    r"(?:e?r|r|e)?"
)
"""Kinds of things and of people: nobody writes a mere kind in brackets but to have it replaced."""
TO_DO = (
    r"(?:indsættes|udfyldes|tilføjes|tilpasses|skrives|rettes|slettes|opdateres|beskrives|angives|anføres|tjekkes|afklares|tilrettes"
    r"|omskrives|mangler|afventer)"
)
EDITED = (
    r"(?:indsættes|tilføjes|opdateres|rettes|tjekkes|slettes|omskrives|uddybes|konsekvensrettes|korrekturlæses|kvalitetssikres|tilrettes"
    r"|afklares|skrives|formuleres|udfyldes)"
)
"""What is still to be done with a text."""
FIELD = (
    r"(?:kontaktperson|leder|afdeling|adresse|åbningstid\w*|træffetid\w*|telefontid\w*|pris|takst|beløb|sats|sagsnr\.?|sagsnummer"
    r"|journalnr\.?|version|ansvarlig|udarbejdet\s+af|e-?mail|mail|tlf\.?|telefon\w*|leverandør|antal\s\w+)"
)
"""Labels behind which a municipality writes; a name or a signature may be for the citizen to write."""
INSTRUCTION = (
    r"(?:indsæt|skriv|angiv|udfyld|tilføj|vælg|klik|udfyldes|indsættes|beskriv|slet|ret|opdater|tilpas|indtast|anfør|tjek|uddyb|husk"
    r"|overvej)"
)
UNIT = (
    r"(?:timer|uger|dage|hverdage|arbejdsdage|kalenderdage|måneder|minutter|døgn|gange|kroner|kr\b|pct\b|procent|%|borgere|personer"
    r"|pladser|deltagere|medarbejdere|ansatte|beboere|brugere|frivillige|boliger|lejligheder|værelser|hold|besøg|møder|samtaler|ture"
    r"|km\b|kilometer|meter|års?\b)"
)
"""What is counted: the figure before it is what is to come."""
SLOT = (
    r"(?:\b(?:på|i|til|fra|af|hos|ved|med|er|hedder|kaldes|for|efter|senest|inden\s+for|kl\.?|klokken|uge|nr\.?|nummer|tlf\.?|telefon|kr\.?"
    r"|den|d\.|mellem|kontakt|mail|stk\.?|ca\.?|cirka|omkring|mindst|højst|hver|hvert|i\s+alt|lokale|side|koster"
    r"|var|bliver|blev|udgør|kaldes|omfatter|indtil|under|over|pr\.|om|har|leverer|leveres|afholdes)|§|:)\s*$"
)
"""Where a sentence cannot end: what follows is what it was to say."""
THING = (
    r"(?:\w*tekst(?:en)?|\w*afsnit(?:tet)?|beløb(?:et|ene)?|\w*takst(?:en|er|erne|blad|bladet)?|tal(?:let|lene)?|\w*pris(?:en|er|erne)?"
    r"|dato(?:en|er|erne)?|\w*navn(?:et|e|ene)?|link(?:et|s|ene)?|\w*henvisning(?:en|er|erne)?|paragraf(?:fen|fer|ferne)?"
    r"|lovgrundlag(?:et)?|billede(?:t|r|rne)?|foto(?:et|s)?|tabel(?:len|ler)?|figur(?:en|er)?|formulering(?:en|er|erne)?|overskrift(?:en|er|erne)?"
    r"|\w*nummer(?:et)?|kontaktoplysninger(?:ne)?|\w*krav(?:et|ene)?|sats(?:en|er|erne)?|logo(?:et)?|årstal(?:let)?"
    r"|indholdsfortegnelse[nr]?|sidetal(?:lene)?|eksemp(?:el|ler|let|lerne))"
)
"""What a text is made of: who works on it speaks of these."""
LINK = r"(?:link\w*|hyperlink\w*|url|webadresse\w*|hjemmeside\w*)"


class Way(NamedTuple):
    """A way to leave a text open: signs of which all such texts hold one in small letters, and its pattern, asked of small letters.

    A `cased` pattern is asked of the text as it is written.
    """

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    cased: bool = False


def ways(*rows: tuple[str, str], cased: bool = False) -> tuple[Way, ...]:
    """Signs parted by blanks (a blank of their own is written `␣`), each with the pattern."""
    return tuple(
        [Way(tuple([sign.replace("␣", " ") for sign in signs.split()]), pattern(wording, re.VERBOSE), cased) for signs, wording in rows]
    )
