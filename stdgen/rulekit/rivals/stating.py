"""A word becomes its root, and the kind of the answer that may begin with it: how often, how long, how much, when, who, where."""

from collections.abc import Sequence
from functools import lru_cache

from stdgen.danish.clashing import WEEKDAYS
from stdgen.danish.dates import MONTHS
from stdgen.danish.strong_verbs import INFINITIVES
from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.periods import HALVES, NUMBERS


def telling(words: Sequence[str]) -> frozenset[str]:
    """The roots of those words of a sentence, in small letters, that tell something; far cheaper than what it states."""
    return frozenset(filter(None, map(_told, words)))


@lru_cache(maxsize=4096)
def _told(word: str) -> str:
    """The root of a word that tells something; nothing for any other."""
    return "" if word in PLAIN else root(word)


@lru_cache(maxsize=4096)
def kind_of(word: str) -> str:
    """What kind of answer may begin with this word; nothing for most."""
    if word[0].isdigit() or word in FIGURES:
        return "number"
    return KINDS.get(word, "") or ("who" if OFFICE.fullmatch(word) else "where" if SPOT.fullmatch(word) else "")


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """What an inflected or derived word shares with its kin: «rengøringen», «rengøre»."""
    word = INFINITIVES.get(word, word)
    bare = ENDING.sub("", word)
    derived = DERIVED.sub("", bare)
    return ROOTS.get(word) or ROOTS.get(bare) or (derived if len(derived) > 3 else bare if len(bare) > 2 else word)


FIGURES = {word: str(number) for word, number in NUMBERS.items() if number > 1} | dict.fromkeys(HALVES, "1½") | {"par": "2"}
ENDING = pattern(r"(?:ernes|erne|enes|ene|ens|ets|ede|et|en|er|es|s|e)$")
DERIVED = pattern(r"(?:heder|hed|elser|els|ning|ing|ation|ator|t)$")
WEEK = frozenset(day + ending for day in WEEKDAYS for ending in ("", "e", "en"))
UNITS = frozenset(
    """
    minut minutter minutters min time timer timers dag dage dages døgn døgns hverdag hverdage hverdages arbejdsdag arbejdsdage arbejdsdages
    kalenderdage uge uger ugers uges måned måneder måneds måneders mdr år års kvartal kvartaler halvår weekend weekender
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
YEARS = frozenset(("år", "års", "årige", "årig"))
AGES = frozenset(("under", "over", "fyldt", "fra", "mellem", "de", "til", "og", "er"))
TIMES = frozenset(("gang", "gange", "besøg"))
COUNTS = {
    **dict.fromkeys(("kr", "kroner"), "money"),
    **dict.fromkeys(("pct", "procent"), "share"),
    **dict.fromkeys(("km", "kilometer", "meter"), "far"),
    **dict.fromkeys(MONTHS, "date"),
}
COUNTED = frozenset(("time", "count", "rate"))
RANGE = frozenset(("til", "og", "eller", "med"))
CLOCK = frozenset(("kl", "klokken"))
EACH_OF = frozenset(("om", "i", "pr", "per", "hver", "hvert", "ad"))
SPANS = frozenset("dagen dag døgnet døgn ugen uge måneden måned året år kvartalet kvartal halvåret halvår sæsonen gangen".split())  # noqa: SIM905  # as above
REGULAR = frozenset(
    each + ending for each in ("daglig", "ugentlig", "månedlig", "årlig", "halvårlig", "kvartårlig") for ending in ("", "t")
) | {"kvartalsvis", "kvartalsvist"}
ORDINALS = frozenset("anden andet tredje fjerde femte sjette ottende fjortende halve halvte".split())  # noqa: SIM905  # as above
DAY_BEFORE = frozenset((each, by) for each in ("dagen", "aftenen", "morgenen", "ugen", "timen") for by in ("før", "efter", "inden")).union(
    (each, part) for each in ("samme", "næste") for part in ("dag", "morgen", "formiddag", "eftermiddag", "aften", "uge")
)
"""«Dagen før», «samme morgen»."""
SPOT = pattern(
    r"\w*(?:rum|hus|kontor|center|stue|lokale|køkken|sted|hal|kælder|boks|skab|bolig|hjem|have|bibliotek)(?:m?et|en|t|n)?|\w*centret|bopæl"
)
PREPOSITIONS = frozenset(("i", "på", "ved", "hos", "fra", "til", "af"))
OWN = frozenset("kommunens din dit dine eget egen egne vores borgerens deltagerens brugerens beboerens vedkommendes den det en et".split())  # noqa: SIM905  # as above
OFFICE = pattern(
    r"\w*(?:afdeling|forvaltning|sekretariat|visitation|myndighed|udvalg|team|jobcenter|jobcentret|borgerservice|rådhus)(?:en|et|s)?"
    r"|\w*(?:sagsbehandler|visitator|rådgiver|leder|koordinator|konsulent|kontaktperson|vejleder)(?:en|ens|e|ne)?|kommunalbestyrelsen|byrådet"
)
KINDS = {
    **dict.fromkeys(("en", "et", "én", "ét"), "one"),
    **dict.fromkeys(("hver", "hvert"), "each"),
    "første": "first",
    **dict.fromkeys(("ingen", "ikke", "uden"), "no"),
    **dict.fromkeys(REGULAR, "often"),
    **dict.fromkeys((*WEEK, "hverdage"), "day"),
    **dict.fromkeys(("hurtigst", "hurtigt", "snarest", "straks", "omgående"), "soon"),
    **dict.fromkeys([first for first, _ in DAY_BEFORE], "when"),
    **dict.fromkeys(("digital", "almindelig"), "post"),
    **dict.fromkeys(("gratis", "vederlagsfri", "vederlagsfrit"), "money"),
    **dict.fromkeys(
        (
            "digitalt",
            "papir",
            "skriftligt",
            "mundtligt",
            "telefonisk",
            "telefon",
            "telefonen",
            "mail",
            "video",
            "skærm",
            "sms",
            "spørgeskema",
        ),
        "how",
    ),
}
PER = SPANS | {"tur", "turen", "besøg", "besøget", "person", "stk", "styk", "måltid", "portion", "dagen", "kilometer", "km"}
"""What a price or an amount is for."""
BESIDE = frozenset(("who", "where", "how", "when"))
"""Questions that one may give several answers to: «Du kan ringe», «Du kan skrive»."""
WHEN = frozenset(("time", "when", "clock"))
"""Ways to tell how long before or after: «to timer før», «dagen før», «før kl. 8»."""
FREE = frozenset(("gratis", "vederlagsfri", "vederlagsfrit", "ingen", "ikke", "uden"))
"""Words that say alone that there is nothing to pay."""
OWN_PAYMENT = frozenset(("egenbetaling", "brugerbetaling", "betaling"))
BOUNDS = {
    **dict.fromkeys(("højst", "maksimalt", "maks", "max", "senest", "inden", "op", "indtil", "maksimum", "maksimal", "maksimale"), "up"),
    **dict.fromkeys(("mindst", "minimum", "tidligst"), "down"),
}
APART = frozenset(
    """
    også derefter herefter bagefter dernæst efterfølgende ellers derimod omvendt tilsvarende senere først sidst desuden derudover ligeledes
    yderligere ekstra endnu
    """.split()  # noqa: SIM905  # as above
)
LIGHT = frozenset(
    """
    er bliver blev blive være været sker ske foregår foregå finder sted gives givet giver give ydes ydet får få fås har have holder holdes
    holde tager tage varer vare gælder gælde kan skal må vil bør kunne skulle udgør består starter
    der det den de dem denne dette disse sig man du dig din dit dine vi os vores jer jeres kommune kommunen kommunens
    hovedparten størstedelen flertallet fleste forsøger prøver
    borger borgeren borgerens bruger brugeren brugerens deltager deltageren deltagerens beboer beboeren beboerens ansøger
    ansøgeren ansøgerens vedkommende vedkommendes pågældende
    hvad hvem hvor at som en et én ét og eller samt men for om til fra i på af ved med hos mod under over efter før mellem gennem via pr per
    ad når hvis såfremt da så ud ind hen ned frem igen
    normalt typisk altid selv frit omkring ca cirka udgangspunkt hovedregel hovedreglen regel reglen almindeligvis sædvanligvis oftest alt
    generelt dog ny gang gange fast faste kl klokken e eget egen egne digital
    holdt står stå udpeget udpeges tilknyttet tilknyttes går gå begynder begynde påbegyndes mens alle afsæt
    føre føres fører ført
    medbringe deltage deltager med hver hvert
    """.split()  # noqa: SIM905  # as above
)
PLAIN = LIGHT | BOUNDS.keys() | UNITS | COUNTS.keys() | KINDS.keys() | FIGURES.keys() | SPANS | APART | frozenset(map(str, range(100)))
ROOTS = {
    "udbring": "bring",
    "rent": "reng",
    "rengør": "reng",
    "rengøring": "reng",
    "gjort": "reng",
    "gøre": "reng",
    "gøres": "reng",
    "pris": "betal",
    "koster": "betal",
    "kost": "betal",
    "betal": "betal",
    "betaling": "betal",
    "egenbetaling": "betal",
    "brugerbetaling": "betal",
    "takst": "betal",
    "regning": "betal",
    "personal": "medarb",
    "personale": "medarb",
    "medarbejd": "medarb",
    "ansat": "medarb",
    "ansatte": "medarb",
    "støtte": "hjælp",
    "støtt": "hjælp",
    "hjælp": "hjælp",
}
