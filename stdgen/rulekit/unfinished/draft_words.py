"""The words of marks by which a document calls itself unfinished: what it is, in what state, for whom, since when."""

STANDARD = r"(?:kvalitets?standard|serviceniveau|ydelseskatalog|indsatskatalog|servicedeklaration|ydelsesbeskrivelse|indsatsbeskrivelse)"
WORD = (
    r"(?:(?:arbejds|hørings|første|andet|tredje|1\.|2\.|3\.|foreløbigt|internt?|revideret|rev\.|nyt|opdateret|endeligt|administrativt"
    r"|forvaltningens|administrationens)[\s-]?)?(?:ud?kast|kladde)(?:version)?"
    r"|hørings(?:version|udgave|eksemplar|materiale|forslag)|(?:internt?\s+)?arbejds(?:version|udgave|dokument|papir|eksemplar)"
    r"|(?:version|udgave)\s+til\s+(?:høring|behandling|drøftelse|kommentering)|(?:forslag|oplæg)\s+fra\s+(?:administrationen"
    r"|forvaltningen)|korrektur(?:version|udgave|tryk)?|prøvetryk|draft(?:\s+version)?|(?:forvaltningens"
    r"|administrationens)\s+(?:forslag|oplæg)|u\s+d\s+k\s+a\s+s\s+t|k\s+l\s+a\s+d\s+d\s+e"
)
BODY = r"(?:\w*udvalget|byrådet|kommunalbestyrelsen|\w*rådet|magistraten|rådmanden|direktionen)"
TO_COME = r"(?:godkendelse|behandling|vedtagelse|høring|beslutning|stillingtagen)"
STATE = (
    r"(?:(?:er\s+)?under\s+(?:revision|revidering|udarbejdelse|politisk\s+behandling)|(?:sendt\s+)?(?:til|i)\s+høring|(?:foreløbig|midlertidig)(?:t|e)?\s+(?:version"
    r"|udgave|tekst)"
    r"|(?:sendt\s+)?til\s+(?:gennemsyn|(?:intern\s+)?kommentering|korrektur|politisk\s+behandling)|ikke\s+til\s+(?:offentliggørelse|ekstern\s+brug)"
    r"|(?:kun\s+)?til\s+internt?\s+brug|(?:endnu\s+)?ikke\s+(?:politisk\s+|endeligt?\s*)(?:godkendt|vedtaget|behandlet)?"
    r"|(?:endnu\s+)?ikke\s+(?:godkendt|vedtaget|behandlet)|endnu\s+ikke\s+gældende|ikke\s+gældende|til\s+gennemlæsning"
    r"|afventer\s+(?:\w+\s+)?(?:godkendelse|behandling|vedtagelse)|forventes\s+(?:politisk\s+)?(?:godkendt|vedtaget|behandlet)"
    rf"|(?:indstilles|fremlægges|forelægges|sendes)\s+til\s+(?:politisk\s+)?{TO_COME}|ikke\s+(?:den\s+)?(?:endelige?|gældende)\s+(?:udgave|version|tekst|(?:kvalitets)?standard)"
    rf"|(?:gælder\s+)?(?:med\s+forbehold\s+for|under\s+forudsætning\s+af)\s+(?:[\wæøå]+\s+){{0,2}}{TO_COME}"
    rf"|(?:skal\s+)?(?:behandles|drøftes|godkendes|vedtages)\s+(?:i|af|på)\s+(?:\w+\s+){{0,2}}{BODY}s?\b(?:\s+(?:\w+\s+)?møde\w*)?"
    r"|ved\s+at\s+blive\s+(?:revider|opdater|omskrev|skrev|ændr|udarbejd|lav|gennemskrev|tilret|juster)\w*(?:\s+om)?"
    r"|ikke\s+(?:helt\s+)?(?:færdig(?:t|skreve[nt])?|(?:skrevet\s+)?færdigt?)(?=\W*$|\s+(?:endnu|og\b))"
    r"|må\s+ikke\s+(?:offentliggøres|videregives|videresendes|distribueres|kopieres|citeres|deles))"
)
PURPOSE = (
    r"(?:brug\s+(?:for|ved|i|på|til)\s+)?(?:(?:den|politisk|videre|intern|første|anden|[123]\.|\w+s)\s+){0,3}"
    r"(?:\w*høring(?:en)?|drøftelse(?:n|r)?|behandling(?:en)?|godkendelse|kommentering|gennemgang|læsning|\w*udvalget?"
    r"|kommunalbestyrelsen|byrådet|\w*møde\w*)"
)
"""What a draft is for: «til brug for udvalgets drøftelse»."""
MADE = r"(?:\s+(?:udarbejdet|lavet|skrevet|udsendt|fremsendt)\s+(?:af|i|til|fra)\s+[\w -]{2,60}?)?"
WHERE = r"(?:\s+(?:i|af|hos)\s+[\w -]{0,40}?(?:udvalg|råd|bestyrelse|nævn|forvaltning|ledergrupp)(?:et|en|er|erne)?)?"
LATER = (
    r"(?:[\s:,(–-]+(?:(?:pr|d|af|den|i|nr|version|v|dateret|frem|fra|til|indtil|senest|frist)\.?\s*)*"
    r"(?:\d[\d./ -]*(?:[a-zæøå]+\.?\s+\d{4})?"
    r"|[a-zæøå]{3,9}\s+\d{4}|\d{1,2}\.\s+(?:version|udgave|runde|gennemskrivning)))?"
)

AFTER = (
    r"(?:\s+(?:efter|fra|før|til)\s+(?:[\w-]+\s+){0,2}?\w*(?:møde|høring|behandling|gennemgang|drøftelse|læsning|rettelse|kommentar)\w*"
    r"(?:\s+(?:i|med|af|hos|fra)\s+[\w -]{3,40})?)?"
)
"""«… efter møde i ledergruppen»."""
WHAT_NEXT = (
    r"(?:\s*[–,.:-]\s*(?:kommentar|bemærkning|høringssvar|rettelse|ændringsforslag|behandl|forvent|godkendes|vedtages|skal\s|må\s|kan\s|frist|sendt"
    r"|sendes|høringsfrist).{0,120})?"
)
"""What becomes of a draft, on the line that calls it one."""

DOCUMENT = r"(?:kvalitets?standard|standard|serviceniveau|dokument|tekst|side|katalog|indhold|udgave|version|afsnit|kapitel|bilag)"
SUBJECT = (
    rf"(?:(?:dette|denne|nærværende|de[tn]\s+her)(?:\s+{DOCUMENT})?|her|(?:neden|oven|efter)?stående|det\s+følgende|{DOCUMENT}(?:en|et|n))"
    r"(?:\s+her)?(?:\s+af\s+(?:kvalitets)?standarden)?(?:,\s+(?:som|der)\b[^,.]*,)?"
)
"""The document, as it speaks of itself."""
YET = r"(?:(?:endnu|stadig|fortsat|kun|alene|nu|foreløbig)\s+)*"
