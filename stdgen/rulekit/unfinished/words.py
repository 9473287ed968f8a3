"""The ways to leave a text open by words: what a program or a template asks for, and what its writer was to remember."""

from stdgen.rulekit.unfinished.ways import EDITED, FIELD, SUBJECT, THING, ways

_EDIT = (
    r"(?:indsætte?|tilføje?|opdatere?|rette?|tjekke?|slette?|omskrive?|uddybe?|konsekvensrette?|korrekturlæse?|kvalitetssikre?|tilrette?)"
)
_OWN = r"(?!(?:\w+\s+){0,2}(?:din|dit|dine|jeres|sin|sit|sine)\b)"
_TO_WHOM = r"(?:mig\s+selv|(?:web)?redaktør\w*|redaktion\w*|forfatter\w*|layout\w*|korrektur\w*|webmaster\w*|sekretær\w*|jurist\w*)"
_OF_A_STANDARD = (
    r"(?:målgruppe|formål|ydelse|indsats|indhold|omfang|serviceniveau|kommunens|tilbuddets|lovgrundlag|kompetencekrav|kvalitets(?:mål|krav)"
    r"|leverandør|visitation|opfølgning|egenbetaling"
    r"|hvem\s+der|hvilke\s+(?:faggrupper|kompetencer|ydelser|krav|medarbejdere|opgaver|mål)"
    r"|hvordan\s+(?:kommunen|ydelsen|indsatsen|hjælpen))"
)
_WAITING = r"(?:afventer|følger|mangler|kommer|udfyldes|indsættes|opdateres|oplyses|afklares|tilføjes|skrives)"
_LATER = (
    r"(?:\s+(?:senere|snarest|her|endnu|nærmere|budget\w*|svar|input|afklaring|tekst|tilbagemelding|politisk\s+beslutning)"
    r"(?:\s+[\w.]+){0,4}?)?"
)
PROMPTS = (
    *ways(
        (
            "klik",
            r"\bklik(?:\s+eller\s+tryk)?(?:\s+her)?\s+for\s+at\s+(?:angive|skrive|indsætte|tilføje|redigere)\s+(?:i\s+)?"
            r"(?:\w*tekst|(?:en\s+)?dato|\w*titel|overskrift|et\s+billede|noter|master\w*)\b",
        ),
        ("vælg␣e", r"\bvælg\s+(?:et\s+element|en\s+(?:byggesten|blok))\b"),
        ("skriv␣tekst skriv␣din", r"\bskriv\s+(?:din\s+)?tekst\s+her\b"),
        ("indsæt", r"\bindsæt\s+(?:tekst|dato|navn|overskrift|titel)(?:\s+her)?\b"),
        ("indtast␣", r"\A[\W\d]*indtast\s+(?:tekst|titel|overskrift|navn|dato)(?:\s+her)?\W*\Z"),
        ("click", r"\bclick\s+(?:or\s+tap\s+)?(?:here\s+)?to\s+(?:enter|add|edit)\s+(?:text|a\s+date|title|subtitle|notes|master\s+\w+)\b"),
        ("choose", r"\bchoose\s+(?:an\s+item|a\s+building\s+block)\b"),
        (
            "type␣ enter␣ insert␣ here",
            r"\b(?:type|enter|insert|add|write)\s+(?:your\s+|some\s+)?(?:text|title|name|date|content|heading|subtitle)(?:\s+here)?\b",
        ),
        (
            "your␣ text␣goes placeholder",
            r"\b(?:your\s+(?:text|name|title)\s+(?:goes\s+)?here|text\s+goes\s+here|placeholder(?:\s+text)?)\b",
        ),
        (
            "pladsholder dummytekst fyldtekst blindtekst testtekst eksempeltekst prøvetekst",
            r"\b(?:pladsholder(?:tekst)?|dummytekst|fyldtekst|blindtekst|testtekst|prøvetekst)\b|\beksempeltekst\b",
        ),
        ("skriv␣navn skriv␣titel skriv␣overskrift skriv␣dato", r"\bskriv\s+(?:navn|titel|overskrift|dato)\s+her\b"),
        ("lorem", r"\blorem\s+ipsum\b"),
        ("bla␣bla tekst␣tekst", r"\bbla\s+bla\b|\btekst(?:\s+tekst)+\b"),
        ("mergefield docproperty", r"\b(?:mergefield|docproperty)\b"),
        ("kommentar␣[", r"\bkommentar\s+\[\w{1,5}\d{1,3}\]:"),
        ("formateret: formatering:", r"\b(?:formateret|med\s+formatering):\s"),
        ("fornavn navnesen efternavn", r"\b(?:fornavn\s+efternavn|navn\s+(?:navnesen|efternavn))\b"),
        ("navn@", r"(?<![\w.-])navn@[\w-]+\.\w{2,}"),
    ),
    *ways(
        (
            "indsæt tilføj skriv angiv udfyld tekst billede link",
            r"\b(?:INDSÆT|TILFØJ|SKRIV|ANGIV|UDFYLD)\s+[A-ZÆØÅ]{3,}(?:\s+[A-ZÆØÅ]{2,})*\b|\b(?:TEKST|BILLEDE|LINK)\s+(?:MANGLER|FØLGER|INDSÆTTES)\b",
        ),
        (
            "indsæt udfyld tilføj mangler følger kommer opdater uddyb angiv beskriv tjek",
            r"(?<=[a-zæøå0-9,;:.(–-]\s)(?:SKAL\s+)?(?:INDSÆT(?:TES)?|UDFYLD(?:ES)?|TILFØJ(?:ES)?|MANGLER|FØLGER|KOMMER|OPDATER(?:ES)?"
            r"|UDDYB(?:ES)?|ANGIV(?:ES)?|BESKRIV(?:ES)?|TJEK(?:KES)?)(?:\s+SENERE)?(?=\s*(?:[.!:;?)\]]|$))",
        ),
        (
            "navn adresse telefon beløb antal tidspunkt leverandør dato",
            r"(?<=[a-zæøå.]\s)(?:[A-ZÆØÅ]+S\s)?(?:[A-ZÆØÅ]*NAVN|ADRESSE|TELEFON(?:NUMMER)?|BELØB|ANTAL|TIDSPUNKT|LEVERANDØR|DATO)"
            r"(?:\s+(?:PÅ|FOR|OG|TIL)\s+[A-ZÆØÅ]+)*\b(?!\s+[A-ZÆØÅ]{2})",
        ),
        ("tbd todo tba tbc", r"(?<![\w.])(?:TBD|TODO|TBA|TBC)(?!\w)"),
        (
            "note␣til kommentar␣til besked␣til",
            r"\A[\W\d]*(?:[Nn]ote|[Kk]ommentar|[Bb]esked|NOTE)\s+til\s+[A-ZÆØÅ][\w.-]+(?:\s+[A-ZÆØÅ]\w+)?\s*[:–-]",
        ),
        cased=True,
    ),
)
"""What Word, a web editor or a template prints until somebody writes there."""

NOTES = ways(
    (
        "indsættes tilføjes angives skrives anføres stå",
        r"\bher\s+(?:indsættes|tilføjes|skrives\s+om|skal\s+(?:indsættes|tilføjes|skrives|stå))\b[^.!?\n]{0,60}",
    ),
    (
        "her␣skal her␣bør her␣kan her␣skriver her␣beskriver her␣angiver",
        r"\bher\s+(?:skal|bør|kan)\s+(?:kommunen|i|leverandøren|forvaltningen|afdelingen)\s+(?:\w+\s+)?"
        r"(?:indsætte|beskrive|skrive|angive|oplyse|anføre|uddybe|redegøre)\b[^.!?\n]{0,60}"
        r"|\bher\s+(?:skriver|beskriver|angiver|anfører)\s+(?:i|kommunen)\b[^.!?\n]{0,60}",
    ),
    (
        "skriv angiv uddyb",
        r"""(?:\A|(?<=[.:(*!?]\s)|(?<=\())\W*(?:be)?(?:skriv|angiv|uddyb)\s+(?!\w+\s+under\b|under\b|dit\b|din\b|dine\b|til\b|ned\b)
            (?:[\w-]+\s+){0,7}her\b(?!\s+på)""",
    ),
    ("skriv angiv indsæt tilføj", rf"\A\s*(?:skriv|angiv|indsæt|tilføj)\s+(?:{SUBJECT}|{FIELD})\s*\Z"),
    (
        "beskriv angiv uddyb redegør anfør",
        rf"\A[\W\d]*(?:beskriv|angiv|uddyb|redegør\s+for|anfør)\s+(?:kort\s+|evt\.?\s+|eventuelt\s+)?{_OF_A_STANDARD}"
        r"(?!.*\b(?:ansøg\w*|skema\w*|blanket\w*|du|dig|din|dit|dine|planen|brev\w*|rådgiver\w*)\b)[^?\n]*",
    ),
    (
        "tekst afsnit billede foto tabel figur beløb takst pris dato navn nummer",
        r"\b(?:\w*tekst(?:en)?|afsnit(?:tet)?(?:\s+om\s+[\w-]+(?:\s+og\s+[\w-]+)?)?|billedet?|foto(?:et)?|tabel(?:len)?|figur(?:en)?"
        r"|beløb(?:et)?|takst(?:en)?|\w*pris(?:en)?|dato(?:en)?|navn(?:et)?|\w*nummer(?:et)?)\s+"
        r"(?:mangler|følger|indsættes|tilføjes|kommer|udarbejdes|afventer|skrives|formuleres|oplyses)(?:\s+ind)?\b"
        r"(?=\s*[.)\]]|\s*$|\s+(?:her|senere|om\s+\w+\W*$|snarest)\b|\s*[–—-]\s|,\s*(?:afventer|skrives)\b)",
    ),
    (
        "indsættes tilføjes skrives udarbejdes formuleres",
        rf"\b(?:{THING}|kort|\w*liste|oversigt|\w*beskrivelse|grafik|diagram)\s+(?:om|over|på|af|for|til|med|vedr\.|vedrørende)\s+(?:(?!du\b|vi\b|bliver\b|kan\b|skal\b|der\b|som\b|og\s+\w+es\b)[\w-]+\s+){{1,6}}?"
        r"(?:indsættes|tilføjes|skrives|udarbejdes|formuleres)(?:\s+ind)?"
        r"(?=\s*[.)\]]?\s*$|\s+(?:her\b|senere\b|snarest\b|af\s+\w*(?:leder|chef|redaktør|afdeling|forvaltning|konsulent|team|koordinator|sekretariat)))",
    ),
    (
        "tekst afsnit billede foto tabel figur",
        r"\b(?:\w*tekst(?:en)?|afsnit(?:tet)?|billede[rt]?|foto(?:et|s)?|tabel(?:len)?|figur(?:en)?)\s+(?:om|over|på|af|for|til|med)\s+"
        r"(?:(?!vi\b|du\b|der\b|som\b|kan\b|skal\b)[\w-]+\s+){1,5}?(?:følger|mangler)(?=\s*[.)\]]?\s*$)",
    ),
    ("tekst", r"\b\w*tekst(?:en)?\s+(?:kommer|følger)\s+fra\b|\b(?:mangler|afventer)\s+\w*tekst\b"),
    ("indsættes␣senere", r"\bindsættes\s+senere\b"),
    ("uddybes beskrives skrives", r"(?:\A|[:(]\s*)(?:uddybes|beskrives|skrives)\s+(?:senere|her)(?=\W*\Z)"),
    (
        "husk",
        rf"\bhusk\s+(?:lige\s+)?at\s+(?:tilføje|indsætte)\b{_OWN}[^.!?\n]{{0,60}}"
        rf"|\bhusk\s+(?:lige\s+)?(?:at\s+)?{_EDIT}\s+{_OWN}(?:\w+\s+){{0,2}}?{THING}\b"
        r"(?=\s*(?:[!.]|$)|\s+(?:inden|før|når|senere|hvert|med\s+[\w/]+\s*$|til\s+20|i\s+(?:teksten|afsnit|bilag|tabel|indholdsf)))"
        r"[^.!?\n]{0,40}",
    ),
    ("afsnit", r"\bafsnit(?:tet)?\s+(?:er\s+)?(?:stadig\s+|fortsat\s+)?under\s+(?:udarbejdelse|revision|opbygning|omskrivning)\b"),
    (
        "obs nb todo note mangler␣ bemærk",
        rf"\A[\W\d]*(?:obs|nb|n\.b\.|todo|note|intern\s+note|redaktionel\s+note|rettelse)\s*[!:.–-]+\s*[^.!?\n]{{0,40}}?"
        rf"(?:\b(?:skal|bør|mangler\s+at\s+blive)\s+(?:\w+\s+)?{EDITED}\b"
        rf"|\b(?:tjek|ret|opdater|indsæt|tilføj|slet|omskriv|afklar|undersøg|spørg)\b[^.!?\n]{{0,40}}\b{THING}\b)[^.!?\n]{{0,40}}",
    ),
    (
        "␣tilrettes ␣omskrives ␣konsekvensrettes ␣korrekturlæses",
        r"\bskal\s+(?:lige\s+|stadig\s+)?(?:tilrettes|omskrives|konsekvensrettes|korrekturlæses)\s+(?:af|når|efter|inden|før)\b",
    ),
    ("note␣til kommentar␣til bemærkning␣til besked␣til", rf"\A[\W\d]*(?:note|kommentar|bemærkning|besked)\s+til\s+{_TO_WHOM}\b"),
    (":␣", rf"(?<!status)(?<!afgørelse):\s*{_WAITING}{_LATER}(?!\s+godkendelse)\W*\Z"),
    (
        "mangler udfyldes indsættes tilføjes afventer",
        r"\A[\W\d]*(?:mangler|udfyldes|indsættes|tilføjes|afventer)(?:\s+(?:senere|snarest|her|endnu))?\W*\Z",
    ),
    ("indsæt tilføj", r"(?:^(?:\d{1,2}\s+)?|[:(*]\s*)(?:indsæt|tilføj)\s+(?:[\w-]+\s+){1,5}her\b"),
)
"""What whoever works on the text says to others who do."""
