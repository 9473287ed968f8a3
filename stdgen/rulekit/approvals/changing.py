"""The words with which standards tell of a change: that one was made, in which text of their own, and in what else."""

import re

from stdgen.model.pattern import pattern


def names_itself(words: str, sentence: str) -> bool:
    """Whether words that tell of a change in this sentence name the standard; «teksten» may be that of an act."""
    if _ITSELF.search(words):
        return _LAW.search(words) is None
    return _ITS_TEXT.search(words) is not None and _LAW.search(sentence) is None


_DID = (
    r"(?:redigere|ændre|opdatere|revidere|rette|justere|tilrette|korrigere|tilpasse|udvide|præcisere|tilføje|slette|fjerne|stramme|lempe"
    r"|skærpe|uddybe|supplere|forenkle|omformulere|forkorte|indføje)de|omskrev|indsatte|ajourførte"
)
_DONE = (
    r"(?:redigeret|ændret|opdateret|revideret|rettet|justeret|ajourført|tilrettet|korrigeret|tilføjet|tilpasset|om-?skrevet"
    rf"|{_DID}"
    r"|gennemskrevet|nyskrevet|konsekvensrettet|fornyet|udvidet|bearbejdet|indarbejdet|indskrevet|skrevet\s+ind|præciseret|udbygget"
    r"|sat\s+(?:\w+\s+){0,6}ind|taget\s+(?:\w+\s+){0,6}ud|skrevet\s+om|slettet|strammet|lempet|skærpet|udgået|indsat|fjernet|indføjet|indsnævret|hævet|sænket"
    r"|forkortet|uddybet|suppleret|forenklet|omarbejdet|omformuleret|skrevet\s+(?:\w+\s+){1,6}til(?=\s*(?:[(,.]|$|den\b|i\s|pr\.)))"
)
NOUN = (
    r"(?:redigering|redaktion|ændring|opdatering|rettelse|revidering|ajourføring|tilretning|tilføjelse|justering|omskrivning|tilpasning"
    r"|korrektion|præcisering)(?:n|r|rne|en|er|erne)?"
)
"""A change as a noun, with any ending."""
CHANGE = pattern(
    rf"""\b{_DONE}\b | \b{NOUN}(?:s?dato)?\b | \b(?:ændrings|opdaterings|redigerings|rettelses|revisions)dato\b
    | \b(?:seneste|sidste|foretaget)\s+revision(?:sdato)?\b
    | \b(?:version|udgave)\b(?:\s*(?:nr\.?)?\s*\d+(?:\.\d+)*)?(?=\s*[,:(–-]|\s+(?:er\s+)?(?:af|fra)\b)
    | \b(?:ny\s+(?:ordlyd|formulering|tekst)|(?:nyt|nye)\s+(?:afsnit|kapit\w+))\b
    | \brettelsesblad(?=\s+(?:af|fra|nr)\b) | (?<=\ber\s)nyt?e?(?=\s+(?:pr\.|fra|den|siden)\s)
    | \brevision(?=\s*:) | \b(?:rev|opd)\. | \bajour\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that tell a change that was made: «revideres» and «skal ændres» tell none."""
COMMITTEE = pattern(r"\budvalget\b", re.IGNORECASE)
"""The committee that was named before."""
_WHO = r"(?:(?:[\w-]+,?\s+)?(?:[\w-]+\s+og\s+)?[\w-]*(?:udvalget|rådet|bestyrelsen))"
_DAY = r"(?P<day>\s+(?:den|d\.|i)\s+(?:(?:\d{1,2}\.?\s+)?[a-z]{3,9}\.?\s+|\d{1,2}[./-]\d{1,2}[./-])\d{4})"
AFTER = pattern(
    rf"""\b(?:siden|efter)\s+(?:
      (?:den\s+(?:politiske\s+)?)?(?:vedtagelse|godkendelse)n?(?:\s+(?:i|på)\s+{_WHO}\b)? | den\s+politiske\s+behandling
    | (?:behandlingen|mødet)\s+i\s+{_WHO}\b | (?:udvalgs|byråds|bestyrelses)mødet
    | (?:\w+-\s+og\s+)?\w*(?:udvalgets|rådets|bestyrelsens)\s+(?:møde|godkendelse|vedtagelse|behandling|beslutning)
    )\b{_DAY}?(?!\s+(?:af|i|om)\s|\s+(?:den|d\.)\s+\d)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What tells that a change came after the approval, with the day of that."""
DID = pattern(_DID, re.IGNORECASE)
"""A change that says by itself that somebody made it: «Forvaltningen rettede teksten …»."""
_TEXT = (
    r"(?:[a-zæøå]*(?:standard|dokument|katalog|serviceniveau|beskrivelse|pjece|bilag)|sid|tekst|indhold|udgave|version|afsnit|kapit"
    r"|formulering|målgruppe|personkreds|formål|omfang|lovgrundlag|kriteri|klagevejledning"
    r"|ordlyd|punkt|sætning|passus|krav(?:ene)?)"
)
OWN = pattern(rf"\b{_TEXT}(?:el|let|en|et|erne|er|e|ne|n|s|ens|ets|tet|lerne)?\b", re.IGNORECASE)
OWN_FIRST = pattern(rf"(?:[\w.]+\s+){{0,3}}?{_TEXT}", re.IGNORECASE)
OTHER = pattern(
    r"\b(?:lov(?:en|ens|givningen)?|lbk|bek|\w*bekendtgørelse\w*|\w*takst\w*|\w*pris(?:er|erne|en)?|link\w*|kontakt\w*|\w*sats(?:er|erne)?"
    r"|redaktionel\w*|tabel\w*|regle\w*|aftale\w*|telefon\w*|adresse\w*|stavefejl\w*|stavning\w*|tegnsætning\w*|komma(?:er|tering|fejl)\w*|trykfejl\w*|skrivefejl\w*|slåfejl\w*|tastefejl\w*|layout\w*|logo\w*|budget\w*"
    r"|\w*politik(?:ken)?|vejledning\w*|skema\w*|hjemmeside\w*|frist\w*|oplysning\w*|åbningstid\w*)\b",
    re.IGNORECASE,
)
"""What may be changed without the approved text being another."""
_ITSELF = pattern(r"\b(?:kvalitets|service)?standard(?:en)?\b|\bdokumentet\b|\b[a-zæøå]*kataloget\b", re.IGNORECASE)
_ITS_TEXT = pattern(r"\bteksten\b", re.IGNORECASE)
_LAW = pattern(
    r"§|\blov\b|\w*lov(?:en|ens|givning\w*|tekst\w*)\b|\w*bekendtgørelse|paragraf|bestemmelse|\bkap(?:itel|\.)|\bstk\b", re.IGNORECASE
)
