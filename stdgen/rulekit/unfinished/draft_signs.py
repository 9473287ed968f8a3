"""The signs in small letters, or capitals, by one of which a line may hold the mark of a draft."""

SIGNS = (
    *("udkast", "kladde", "forslag", "under revi", "under udarbejdelse", "foreløbig", "høring", "draft", "oplæg til", "korrektur"),
    *("arbejdspapir", "arbejdsversion", "arbejdsudgave", "arbejdsdokument", "gennemsyn", "kommentering", "til offentliggørelse"),
    *("intern brug", "internt brug", "ikke endelig", "ikke politisk", "ikke godkendt", "ikke vedtaget", "ikke behandlet", "til politisk"),
    *("afventer", "forventes", "må ikke", "fortrolig", "gennemlæsning", "prøvetryk", "kopi af", "skabelon", "markeret", "overstreget"),
    *("ny tekst", "gammel tekst", "tidligere tekst", "nuværende tekst", "foreslået tekst", "ikke gældende", "til behandling"),
    *("forbehold", "forudsætning", "version 0", "ver. 0", "v0", "v. 0", "indstilles", "endelige", "udgave"),
    *("u d k a s t", "k l a d d e", "endnu ikke", "ikke færdig", "skal behandles", "skal godkendes", "skal vedtages", "gældende udgave"),
    *(
        "arbejder stadig",
        "arbejder fortsat",
        "midlertidig",
        "politisk beh",
        "behandles på",
        "i kraft, ",
        "i kraft når",
        "i kraft hvis",
        "behandles i",
        "behandles af",
    ),
    *("rød skrift", "ved at blive", "kan komme", "kan ske", "kan blive", "kan ændre", "mangler at", "høringsperiode"),
    *("med rødt", "med gult", "med fed", "med kursiv", "oplæg", "til godkendelse", "til drøftelse"),
)
"""Every mark holds one of these in small letters: plain search is faster than the pattern, and most lines have none."""
BEGINS = (
    *("udkast", "ukast", "kladde", "arbejds", "hørings", "første", "andet", "tredje", "1.", "2.", "3.", "foreløbig", "intern", "rev"),
    *("nyt", "opdateret", "endelig", "administrati", "forvaltning", "korrektur", "prøvetryk", "draft", "er ", "under ", "sendt", "til "),
    *("i høring", "ikke ", "kun ", "endnu", "må ", "afventer", "forventes", "bemærk", "obs", "nb", "status", "version", "udgave", "v"),
    *(
        "fortrolig",
        "strengt",
        "forslag fra",
        "oplæg fra",
        "indstilles",
        "fremlægges",
        "forelægges",
        "sendes",
        "gælder med",
        "med forbehold",
    ),
    *("u d k", "k l a", "dokument", "tekstens ", "standardens ", "ved at ", "skal ", "behandles ", "drøftes ", "midlertidig"),
    *("under forudsætning", "gælder under", "i høring"),
)
DEICTIC = ("dette ", "nærværende ", "til udkastet", "til høringsudkastet", "ikke godkendt", "ikke vedtaget", "ikke behandlet", "mangler at")
SHOUTED = ("UDKAST", "KLADDE", "HØRINGSVERSION", "UNDER REVISION")
SUBJECTS = (
    *("du ", "læseren", "borgeren", "man ", "i ", "der kan", "vi arbejder", "kommentarer til", "bemærkninger til", "rettelser til"),
    *("ændringsforslag til", "høringssvar til", "den endelige"),
    *(
        "nedenstående",
        "ovenstående",
        "efterstående",
        "det følgende",
        "afsnittet",
        "forslaget er",
        "vi afventer",
        "læseren",
        "det skal bemærkes",
    ),
    *("dette", "her", "dokument", "tekst", "siden", "katalog", "indhold", "serviceniveau", "denne", "kvalitetsstandard", "standard"),
    *(
        "nærværende",
        "udkast",
        "høringsudkast",
        "bemærk",
        "obs",
        "nb",
        "vær opmærksom",
        "det her",
        "den her",
        "der er tale",
        "udgave",
        "version",
    ),
)
SHOWN = ("markeret", "fremhævet", "streget", "med ", " tekst", "formulering", "ordlyd")
"""By what a line begins or holds each pattern below may find something: they are many ways long, and most lines have none of this."""
