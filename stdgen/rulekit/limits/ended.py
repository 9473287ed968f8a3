"""A sentence in small letters becomes the words that tell that a kind of help was done away with, or that all who ask get a no."""

from collections.abc import Iterator

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import HELP_NOUN, MUNICIPALITY, PEOPLE
from stdgen.rulekit.wording import Wording

SIGNS = (
    *("nedl", "afv", "afsk", "sløjf", "spare", "skære", "skåre", "bortfald", "udgå", "udfas", "frav"),
    *("indstil", "droppe", "taget af", "stop", "ophør", "lukke", "fjerne", "afsl", "nægte", "nej"),
    *("valgt fra", "valgt helt", "sig fra", "afstå", "undvære", "klare", "til side", "henlægges"),
)


def ended(sentence: str) -> Iterator[tuple[int, int]]:
    """From where to where the sentence tells that a kind of help is no more, or that whoever asks for it is told no."""
    yield from ((match.start(), match.end()) for match in _ENDING.all(sentence))
    if _OPENING.match(sentence):
        yield from ((match.start(), match.end()) for match in _IS_NO_MORE.all(sentence))


_KIND = rf"(?:(?!den\b|det\b|de\b|din\b|dit\b)[\w-]+\s+){{0,3}}?(?!(?:støtten|hjælpen|ydelsen|bevillingen|indsatsen)\b){HELP_NOUN}\b"
_GONE = (
    r"(?:nedlagt|afviklet|afskaffet|sløjfet|sparet\s+(?:væk|bort)|skåret\s+(?:væk|bort|fra)|bortfaldet|udgået|udfaset|fravalgt|indstillet"
    r"|droppet|taget\s+af\s+(?:programmet|listen|kataloget|bordet)|stoppet|ophørt|lukket\s+ned|fjernet)"
)
_GONE_SIGNS = (
    "nedlagt|afviklet|afskaffet|sløjfet|sparet|skåret|bortfaldet|udgå|udfaset|fravalgt|indstillet|droppet|taget|stoppet|ophørt"
    "|lukket|fjernet"
)
_END = r"(?:nedlægge|afvikle|afskaffe|sløjfe|udfase|fravælge|indstille|droppe|stoppe|lukke|fjerne|afslå|afvise|nægte)"
_OPENING = pattern(
    rf"\W*(?!(?:støtten|hjælpen|ydelsen|bevillingen|indsatsen|forløbet|besøget|behandlingen|opholdet)\b)"
    rf"(?:(?:den|denne)\s+(?:form\s+for|slags|type)\s+|(?:den|det|de|al|alle?)\s+[a-zæøå]+\s+|(?:al|alle?|ordningen\s+med"
    rf"|tilbuddet\s+om|kommunens)\s+)?{HELP_NOUN}\b"
)
"""A kind of help at the beginning, rather than the help that one gets, which may end."""
_IS_NO_MORE = Wording(
    (
        _GONE_SIGNS,
        rf"\b(?:er|blev|bliver)\s+(?:(?!ikke\b|aldrig\b)[\w-]+\s+){{0,2}}?{_GONE}\b"
        r"|\budgår\s+(?:helt\b|af\s+(?:kommunens|vores|programmet|kataloget|tilbuddet)|fra\b|med\b|pr\.)",
    ),
    (
        "afslå|afvis|nægte|nej",
        rf"\b(?:må|vil|skal|er\s+vi\s+nødt\s+til\s+at|bliver\s+{MUNICIPALITY}\s+nødt\s+til\s+at)\s+(?:(?!ikke\b|aldrig\b)[\w-]+\s+){{0,3}}?"
        r"(?:afslås?|afvises?|nægtes?|sige\s+nej\s+til)\b|\b(?:afslås|afvises|nægtes)(?:\s+(?:altid|generelt|konsekvent"
        r"|uanset\b[^.;,]*))?\W*$"
        r"|\b(?:bliver|er)\s+(?:(?:altid|generelt|konsekvent)\s+)?(?:afvist|afslået)\b",
    ),
    ("lukket", r"\ber\s+lukket\s+for\b"),
    ("afviser|afslår", rf"\b(?:afviser|afslår)\s+{MUNICIPALITY}\b(?!\s+(?:ikke|aldrig))"),
    (
        f"valgt|{_GONE_SIGNS}",
        rf"\bhar\s+{MUNICIPALITY}\s+(?:(?!ikke\b|aldrig\b)[\w-]+\s+){{0,2}}?(?:valgt\s+(?:helt\s+)?fra|{_GONE})\b",
    ),
    (
        "holder|afstår|undlader|siger",
        rf"\b(?:(?:af)?holder\s+{MUNICIPALITY}\s+sig|afstår\s+{MUNICIPALITY}|siger\s+{MUNICIPALITY}\s+nej)\s+(?:fra|til)\b",
    ),
    ("undvære", r"\b(?:må|skal)\s+(?:[\w-]+\s+){1,3}?undvære\b"),
)
"""What may be said of a kind of help that is no more."""
_ENDING = Wording(
    (
        "nedlæg|afvikl|afskaf|sløjf|spare|skære|udfas|fravælg|indstil|droppe|stoppe|lukke|fjerne|afslå|afvise|nægte",
        rf"\b(?:valgt|besluttet|vedtaget|nødsaget\s+til|nødt\s+til)\s+at\s+(?:{_END}\s+{_KIND}|(?:spare"
        rf"|skære)\s+{_KIND}[^.;,]*\b(?:væk|bort|fra)\b)",
    ),
    (
        _GONE_SIGNS,
        rf"\b{MUNICIPALITY}\s+har\s+(?:(?!ikke\b|aldrig\b)[\w-]+\s+){{0,2}}?(?:{_GONE}|lukket)\s+(?:for\s+)?(?:al\s+"
        rf"|sin\s+|sit\s+|sine\s+|vores\s+|alle\s+)?{_KIND}"
        rf"|\b{MUNICIPALITY}\s+har\s+(?:sparet|skåret)\s+{_KIND}[^.;,]*\b(?:væk|bort|fra)\b",
    ),
    ("sto", rf"\b(?:sat|sætter|satte)\s+(?:en\s+)?stop(?:per)?\s+for\s+{_KIND}"),
    ("uden|undvære", rf"\b(?:må|skal)\s+(?:[\w-]+\s+){{0,3}}?(?:klare\s+(?:\w+\s+)?uden|undvære)\s+{_KIND}"),
    ("til side|henlægges", r"\bansøgning\w*\s+[^.;]*\b(?:lægges til side|henlægges)\b"),
    ("afslag|nej", r"\b(?:svaret|afgørelsen|resultatet)\s+(?:er|bliver)\s+(?:altid|derfor)\s+(?:et\s+)?(?:nej|afslag)\b"),
    ("afviser|afslår", rf"\b{MUNICIPALITY}\s+(?:altid\s+)?(?:afviser|afslår)\s+{_KIND}"),
    ("nej til", rf"\bsagt\s+(?:blankt\s+)?nej\s+til\s+{_KIND}"),
    (
        "afslag|nej",
        r"\b(?:skal|må|kan|bør)\s+(?:du|man|borgeren|ansøgere)?\s*(?:derfor\s+|altid\s+)?(?:regne\s+med|forvente|påregne|vente)\s+"
        r"(?:et\s+|at\s+få\s+)?(?:afslag|nej)\b"
        r"|\b(?:ansøgninger|ansøgning|anmodninger|ønsker)\b[^.;]*\b(?:ender|slutter|besvares"
        r"|mødes)\s+(?:[\w-]+\s+)?med\s+(?:et\s+)?(?:afslag|nej)\b"
        rf"|^\W*afslag\s+(?:gives|meddeles|får)\s+(?:{PEOPLE}\s+|der\s+|man\s+|du\s+)?(?:altid|automatisk|generelt|konsekvent)\b"
        rf"|^\W*afslag\s+(?:gives|meddeles)\s+på\s+{_KIND}",
    ),
)
"""Who ended it, and that a no is what awaits all."""
