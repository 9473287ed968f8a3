"""A sentence in small letters becomes the words in it that say that a level of help is not moved: grammar only, as for ceilings."""

from collections.abc import Iterator

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import COST_OF_HELP, GIVEN, GIVES, HELP, IS_GIVEN, MUNICIPALITY
from stdgen.rulekit.telling.periods import A_NUMBER
from stdgen.rulekit.wording import Wording

NOT = r"(?:ikke|aldrig|ingen|intet|hverken|under\s+ingen\s+omstændigheder|i\s+(?:intet|ingen)\s+tilfælde)"
MORE = r"(?:mere|flere|længere(?:\s+tid)?|oftere|hyppigere|tiere|andet|højere|større|yderligere|ekstra)"
MORE_SIGNS = "mere|flere|længere|oftere|hyppigere|tiere|andet|højere|større|yderligere|ekstra"
END = (
    r"(?:ophører|stopper|stoppes|sluttes?|slutter|afsluttes|afslutter\s+vi|bortfalder|udløber|indstilles|lukkes"
    r"|lukker\s+(?:vi|kommunen)|er\s+(?:(?!ikke\b)\w+\s+)?(?:slut|forbi|opbrugt))"
)
OF_ITSELF = (
    r"(?!.*(?<!også\s)(?<!selv\s)(?<!heller\sikke\s)"
    r"\b(?:hvis|når|såfremt|uden(?!\s+mulighed)|ferie|ophold|indlæg|møder?\s+op|svarer|vurder|forlænge)\b)"
)
"""What ends whatever the citizen does, and is not looked at anew."""
_LEVEL = (
    r"(?:niveau|timetal|omfang|antal|ramme|loft|periode|forløb|bevilling|støtte|hjælp|ydelse|indsats|ophold|tildeling|udmåling|standard"
    r"|tilbud|timer|besøg|tiden\b|kvote|hyppighed|varighed|grænse)"
)
_WITHIN = r"(?:[^.;:]|(?<=pr)\.|(?<=max)\.|(?<=maks)\.|(?<=mdr)\.|(?<=min)\.|(?<=ca)\.)"
"""A sign of the same clause: a full stop behind an abbreviation is one."""
_MOVED = pattern(
    r"\b(?:udvid(?!et\b|ede\b)\w*|forlæng\w*|forhøj\w*|forøg\w*|øge[st]?\b|fravig\w*|dispens\w*|undtagelse\w*|overskrid\w*"
    r"|overstig\w*|hæve[st]\b|(?:sættes?|skrues?)\s+op\b"
    r"|gentages?\b|genbevil\w*|ekstratid|(?:gives|bevilges|ydes|tildeles|søges|fås)\s+igen\b"
    r"|(?:blive|bliver|gøres)\s+(?:længere|højere|større|flere|mere)\b)"
)
_MOVED_SIGNS = (
    *("udvid", "forlæng", "forhøj", "forøg", "øge", "fravig", "dispens", "undtagelse", "overskrid", "overstig", "hæve", " op", "gentag"),
    *("genbevil", "ekstratid", " igen", "blive", "gøres"),
)
_TIMES = r"(?:timer|besøg|gange|dage|døgn|samtaler|forløb|bad|tid|minutter|uger|måneder|ture|støtte|hjælp|ydelser)"
_REFUSED = (
    rf"(?:{IS_GIVEN}\s+(?:der\s+)?(?:ikke|aldrig)|(?:ikke|aldrig)\s+{IS_GIVEN}|kan\s+(?:du|man|borgeren|ingen|vi)\s+ikke\s+"
    rf"(?:få|give|bevilge|tilbyde)|er\s+(?:det\s+|der\s+)?(?:ikke\s+(?:en\s+mulighed|muligt?|mulighed)|udelukket)"
    rf"|{GIVES}\s+{MUNICIPALITY}\s+(?:ikke|aldrig)|bliver\s+(?:der\s+)?(?:ikke|aldrig)\s+"
    rf"(?:imødekommet|{GIVEN})|afvises|afslås|bliver\s+(?:afvist|afslået))\b"
)
_MORE_OF_IT = pattern(
    r"\b(?:en\s+(?:større|længere)(?=\W*$)|nyt?\s+(?:forløb|periode|bevilling|ophold)\b|(?:flere|yderligere|ekstra|hyppigere|oftere"
    r"|større|mere)\s+(?!end\b)(?:[\w-]+\s+)?(?:"
    rf"{_TIMES}|{HELP}|rum|værelser|pakker?)\b|længere\s+(?:tid|ophold|forløb|besøg|perioder?|støtte)\b(?<!længere\sstøtte)"
    rf"|(?:{IS_GIVEN}|{GIVEN}|få|får|give|bevilge|tilbyde|være|søges?)\s+(?:[\w-]+\s+){{0,4}}?(?:flere|mere|oftere|yderligere)(?=\W*$))"
)
_CLAUSE = pattern(rf"(?:(?![,;–]|(?<!\w\w):|\b(?:men|som|fordi)\b|(?<!for\s)\bat\b){_WITHIN})+")
_NEGATION = pattern(rf"\b{NOT}\b|\buden\s+(?:nogen\s+)?mulighed\b")
_REFUSED_SIGNS = ("udelukket", "afvis", "afslå")
"""What refuses more of a help without a negation."""
_LEAVES_ROOM = pattern(
    r"^\W*(?:og\s+)?(?:hvis|når|har|får|er)\b|\b(?:uden\s+(?!mulighed|nogen)|automatisk|nødvendigvis|altid|kun|brug\s+for"
    r"|behov\b(?!\s+for\s+\w+ere\b)|krav\s+om"
    r"|love|garanti\w*|oplysning\w*|spørgsmål|nødvendig\w*|behøver|\w*frist\w*|varsel|klage\w*|opsig\w*|penge|koste[rt]?"
    r"|betaler\s+(?:du|man|borgeren)|udgift\w*"
    r"|vente[rt]?|prøvetid\w*|lokale\w*|bygning\w*)\b"
)
"""A clause that moves a level under a condition, or that speaks of something else."""


def closed(sentence: str) -> Iterator[tuple[int, int]]:
    """From where to where a sentence says that a level is not moved, or that no more of the help is given."""
    yield from (match.span() for match in _KEPT.all(sentence))
    negated = _NEGATION.search(sentence) is not None
    if negated or any(map(sentence.__contains__, _REFUSED_SIGNS)):
        yield from (match.span() for match in _NO_MORE.all(sentence))
    if not negated:
        return
    moves, mores = any(map(sentence.__contains__, _MOVED_SIGNS)), any(map(sentence.__contains__, _MORE_SIGNS))
    for clause in _CLAUSE.finditer(sentence) if moves or mores else ():
        negation = _NEGATION.search(sentence, *clause.span())
        if negation and not _LEAVES_ROOM.search(clause[0]):
            found = (moves and _MOVED.search(sentence, *clause.span())) or (mores and _MORE_OF_IT.search(sentence, *clause.span()))
            if found:
                yield min(negation.start(), found.start()), max(negation.end(), found.end())


_MORE_SIGNS = ("ny", "flere", "yderligere", "ekstra", "hyppigere", "oftere", "større", "mere", "længere")
_KEPT = Wording(
    (
        "derefter|herefter",
        r"^\W*(?:der|her)efter\s+(?:er\s+det\s+(?:slut|forbi)|(?:ophører|stopper|slutter|bortfalder)\s+"
        rf"(?:støtten|hjælpen|forløbet|bevillingen|den|det))\b{OF_ITSELF}",
    ),
    ("antal", r"\bmaksimal(?:t|e)\s+antal\s+\w+(?:\s+(?:om|pr\.?)\s+\w+)?\s*(?::|er|på)\s*\d+"),
    (
        "højst|mak|max",
        r"\b(?:[a-zæøå]*timetal(?:let)?|antal(?:let)?)\b(?:[^.;]|(?<=pr)\.){0,40}?(?::|\ber|\bpå)?\s*(?:højst|maks\w*\.?"
        r"|max\w*\.?)\s*\d+\b",
    ),
    (
        "grænse|loft|maksim",
        r"\b(?:det|dette|den|niveauet|tallet|antallet)\s+er\s+(?:(?!ikke\b)\w+\s+){0,2}?(?:en|et|den|det)\s+(?:\w+\s+)?"
        r"(?:øvre\s+grænse|overgrænse|loft|maksimum|fast\s+grænse|absolut\w*\s+grænse)\b",
    ),
    (
        "højeste|meste|største|længste",
        r"\ber\s+(?:(?!ikke\b)\w+\s+){0,2}?(?:det|den)\s+(?:højeste|meste|største|længste),?\s+(?:antal\b|niveau\b|(?:[\w-]+,?\s+)?"
        r"(?:der|som|vi|du|man|kommunen)\b)",
    ),
    (
        "højeste|største|længste",
        r"\bdet (?:højeste|største|længste)\s+(?:antal|tal)\b[^.;]{0,50}\ber\s+(?:\d|[a-zæøå]+\s+(?:om|pr\.?|timer)\b)",
    ),
    (
        "når",
        r"\bnår\s+(?:de\s+)?(?:[\w-]+\s+)?(?:perioden|året|halvåret|kvartalet|tiden|forløbet|timerne|gangene|samtalerne|besøgene)\s+er\s+"
        rf"(?:gået|udløbet|brugt|opbrugt|forbi),?\s+{END}{OF_ITSELF}",
    ),
    (
        "du selv|man selv|borgeren selv",
        r"\b(?:flere|mere|oftere|længere)\b[^.;]{0,40}?,?\s*(?:skal|må)\s+(?:du selv|man selv|borgeren selv)\b",
    ),
    ("maksimeret|begrænset", rf"\b(?:antal|{_TIMES}|{_LEVEL})[a-zæøå]*\b[^.;]{{0,40}}?\b(?:maksimeret|begrænset)\s+til\s+[\wæøå]+"),
    (
        "låst|ufravigelig|forhandl",
        rf"\b[a-zæøå-]*(?:{_LEVEL}|antal)[a-zæøå]*\s+(?:[\w-]+\s+){{0,2}}?(?:er|ligger|bliver)\s+(?:(?!ikke\b)\w+\s+)?"
        r"(?:(?:fast)?låst|ufravigelig\w*|ikke\s+til\s+forhandling)\b",
    ),
    (
        "højeste|største|maksimale",
        r"^\W*(?:det\s+)?(?:højeste|største|maksimale)\s+(?:antal|timetal|omfang|varighed)\b(?:[^.;]|(?<=pr)\.){0,40}?(?::|\ber)\s*"
        rf"{A_NUMBER}\b",
    ),
    (
        "øvre grænse|maksimum|loftet",
        rf"\b(?:øvre grænse|maksimum|loftet)\s+(?:for|på|over)\s+(?:[\w-]+\s+){{0,3}}?er\s+{A_NUMBER}\b(?!\s*(?:%|pct|procent|kr|år\b))",
    ),
    ("lige ma|lige me|samme antal", r"\balle\s+(?:[\w-]+\s+)?(?:får|har|tildeles)\s+(?:lige mange|lige meget|(?:det\s+)?samme antal)\b"),
    ("samme", r"\balle\s+(?:[\w-]+\s+)?(?:får|tildeles|bevil(?:l?i)?ges|tilbydes)\s+(?:det\s+)?samme\b[^.;]*\buanset\b"),
    (
        "alle|undtagelse",
        rf"\b[a-zæøå-]*(?:niveau|timetal|omfang|antal|ramme|loft|kvote|grænse)[a-zæøå]*\b{_WITHIN}{{0,60}}?\b(?:(?:er"
        rf"|gælder|fastsættes|fastsat)\s+(?:[\w-]+\s+){{0,3}}?"
        r"(?:ens|fast|det\s+samme|den\s+samme)?\s*(?:for\s+)?alle(?:\s+\w+)?(?:\s+uanset|,\s+(?:også|uanset)|\s+uden\s+undtagelse)"
        r"|uden\s+undtagelse)",
    ),
)
"""Levels that cannot be departed from, whatever they are, told without a negation."""
_NO_MORE = Wording(
    ("udgift", rf"{COST_OF_HELP}\s+(?:kan|må)\s+(?:[\w-]+\s+)?{NOT}\s+(?:overstige|overskride|være\s+over|blive\s+større)\b"),
    (
        MORE_SIGNS,
        rf"\b{NOT}\s+(?:(?:mulighed|plads)\s+for|muligt|(?:ret|adgang)\s+til|krav\s+på)\s+(?:at\s+få\s+)?(?:flere|yderligere|{MORE}\s+"
        rf"(?:\w+\s+)?(?:{HELP}|{_TIMES}|end))\b(?!\s+oplysning)"
        rf"|\b(?:ikke|ingen|aldrig)\s+(?:flere|yderligere|ekstra)\s+(?:[\w-]+\s+)?{_TIMES}\b"
        rf"|\b{IS_GIVEN}\s+(?:der\s+)?(?:ikke|aldrig)\s+(?:flere|mere|yderligere|oftere|længere\s+(?:tid|end"
        rf"|ophold))\b(?!\s+(?:oplysning|besked|svar))"
        rf"|\b(?:yderligere|flere|mere|oftere|længere|hyppigere|større)\s+(?:[\w-]+\s+){{0,4}}?(?:kan\s+)?{_REFUSED}",
    ),
    (
        "anden|andet|tredje|fjerde|femte|sjette|ende ",
        rf"\be[nt]\s+(?:anden|andet|tredje|fjerde|femte|sjette|[a-zæøå]+ende)\s+(?:time|dag|tur|samtale|møde|besøg|bad|uge|gang"
        rf"|måned|forløb)\s+"
        rf"(?:[\w-]+\s+){{0,3}}?(?:kan\s+)?{_REFUSED}",
    ),
    (
        "over",
        r"\b(?:kan|må)\s+(?:man|du|vi|der|borgeren|ingen)\s+(?:ikke|aldrig|under\s+ingen\s+omstændigheder)\s+(?:gå"
        r"|komme)\s+(?:ud\s+)?over\b",
    ),
    (
        "overstige|overskride",
        rf"\b[a-zæøå-]*(?:{_LEVEL}|forbrug)[a-zæøå]*\s+(?:[\w-]+\s+){{0,4}}?(?:kan|må|skal|vil)\s+(?:[\w-]+\s+){{0,2}}?{NOT}\s+"
        r"(?:overstige|overskride)\b",
    ),
    ("hverken", r"\bhverken\s+(?:mere|flere|længere|oftere)\s+eller\s+(?:mindre|færre|kortere|sjældnere)\b"),
    (
        MORE_SIGNS,
        rf"\b{MORE}\s+(?:[\w-]+\s+){{0,2}}?end\b[^.;,]{{0,40}}?\b(?:findes\s+(?:der\s+)?ikke\b|{_REFUSED})"
        rf"|\b{NOT}\s+(?:[\w-]+\s+){{0,2}}?(?:få|blive|modtage|{IS_GIVEN}|{GIVEN})\s+(?:[\w-]+\s+){{0,3}}?"
        rf"(?:oftere|længere|hyppigere|(?:flere|yderligere|ekstra)\s+{_TIMES})\b",
    ),
    (
        "ændre|laves om|rokkes",
        rf"\b[a-zæøå-]*(?:{_LEVEL}|antal|tal)[a-zæøå]*\s+(?:[\w-]+\s+){{0,3}}?(?:(?:kan|må|vil)\s+(?:[\w-]+\s+)?(?:ikke"
        rf"|aldrig)\s+(?:ændres|laves\s+om|rokkes)|ændres\s+(?:ikke|aldrig))"
        r"(?!\s+(?:uden|før|så længe|mens))",
    ),
    ("at få", rf"\b(?:ikke|ingen)\s+(?:flere|mere|yderligere)\s+(?:{_TIMES}\s+)?at få\b"),
)
"""Levels that cannot be departed from, told with a negation or with what is refused."""
