"""Two words become whether one may stand for the other: an inflection, a compound, a synonym."""

from functools import cache, lru_cache

from stdgen.model.pattern import pattern

LEAST_STEM = 4
LEAST_ROOT = 3


def is_number(word: str) -> bool:
    """Whether the word is a figure or an ordinal."""
    return word[0].isdigit() or word in _NUMERALS


def related(one: str, other: str) -> bool:
    """Whether one is the other's stem, inflected or in a compound, `behov` and `støttebehov`, or another word for it."""
    if are_synonyms(one, other):
        return True
    bare, base = _bare(one), _bare(other)
    if max(bare, base, key=len).removesuffix(min(bare, base, key=len)) in _FRONTS:
        return False
    if inflected(one, other):
        return True
    mine = bare if len(one) > LEAST_STEM + 2 else one
    theirs = base if len(other) > LEAST_STEM + 2 else other
    return (len(mine) >= LEAST_STEM and mine in other) or (len(theirs) >= LEAST_STEM and theirs in one)


def inflected(one: str, other: str) -> bool:
    """Whether the two are forms of one word: «mad» and «maden», «kørsel» and «kørslen», «løn» and «lønnen»."""
    stem = _stem(one)
    return len(stem) >= LEAST_ROOT and stem == _stem(other)


def are_synonyms(one: str, other: str) -> bool:
    """Whether an editor may put one for the other without saying anything else."""
    return not _groups(one).isdisjoint(_groups(other))


@lru_cache(maxsize=4096)
def _groups(word: str) -> frozenset[int]:
    """The groups of synonyms that the word belongs to, by their numbers."""
    both = {word, _bare(word)}
    return frozenset(number for number, group in enumerate(_synonyms()) if not group.isdisjoint(both))


@cache
def _synonyms() -> tuple[frozenset[str], ...]:
    """The groups, each word with its bare form: «afholder» and «dækker» are told by those of «afholde» and «dække»."""
    return tuple(frozenset(each for word in group.split() for each in (word, _bare(word))) for group in _SYNONYMS)


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    return _ENDING.sub("", word)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """The word without its ending, spelt alike in all of its forms: «regl» of «regel» and «reglen», «løn» of «lønnen»."""
    return _DOUBLED.sub(r"\1", _UNSTRESSED.sub(r"\1", _bare(word)))


CARDINALS = ("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
"""From 2 to 12."""
FIGURES = {**dict(zip(CARDINALS, map(str, range(2, 13)), strict=True)), "halvanden": "1½", "halvandet": "1½"}
"""Cardinal numbers in words to figures."""
IN_WORDS = frozenset(FIGURES)
_NUMERALS = frozenset("anden andet tredje fjerde femte sjette".split())  # noqa: SIM905  # words in quotation marks are harder to read
_FRONTS = frozenset(("u", "for", "mis", "efter", "videre"))
"""What makes another word of a word: «mål» and «formål», «anmeldt» and «uanmeldt»."""
_ENDING = pattern(r"(?:ernes|erne|enes|ene|ens|ets|det|en|et|er|es|s|e)$")
_UNSTRESSED = pattern(r"(?<=[a-zæøå]{2})e([ln])$")
"""The vowel that «kørsel» loses in «kørslen»."""
_DOUBLED = pattern(r"([bdfgklmnprst])\1(?=[ln]?$)")
"""The consonant that «løn» has twice in «lønnen», and «middel» once in «midler»."""
_SYNONYMS = (
    "bagefter efterfølgende derefter herefter",
    "lov lovgivning",
    "hjem hjemmet bolig bopæl",
    "få får modtage modtager",
    "yde ydes give gives levere leveres tildele tildeles bevilge bevilges tilbyde tilbydes",
    "ydelse indsats tilbud tilbuddet",
    "hjælp støtte støtt",
    "afgørelse beslutning",
    "individuel konkret",
    "kommune forvaltning",
    "visitator visitation",
    "bopæl ophold",
    "eget egen egne",
    "retter henvender",
    "medarbejder personale",
    "udgift omkostning",
    "senest inden",
    "oftest regel reglen normalt typisk almindeligvis sædvanligvis udgangspunkt hovedregel generelt",
    "cirka ca omkring omtrent",
    "højst maksimalt maks max",
    "mindst minimum",
    "straks omgående hurtigst snarest",
    "nødvendig påkrævet",
    "behov brug",
    "søge ansøge ansøgning",
    "borger bruger beboer du dig din dit dine man",
    "vi os vores kommune",
    "anvende bruge benytte",
    "sende fremsende indsende",
    "begynde påbegynde starte iværksætte igangsætte sætte",
    "besøge komme",
    "sammen samarbejde samråd",
    "gerne velkommen",
    "indgå indgår del omfattet",
    "ophøre stoppe slutte afslutte",
    "betale afholde dække",
    "underrette orientere informere",
    "vurdere visitere",
    "lave udarbejde udfærdige skrive",
    "ringe kontakte kontakt",
    "oplyse meddele fortælle besked",
    "hjælpe støtte bistå",
    "møde samtale",
    "sagsbehandler visitator rådgiver",
    "medarbejder personale ansat ansatte kontaktperson",
    "bisidder ledsager pårørende",
    "løbende jævnligt undervejs",
    "hver hvert alle",
    "gratis vederlagsfri vederlagsfrit",
    "omfatte dække indeholde",
    "kræve forudsætte",
    "holde afholde",
    "følge opfølgning",
    "rette henvende",
    "udføre levere",
    "leverandør udfører",
    "tid tidspunkt",
    "rådhus borgerservice",
    "evt eventuelt",
    "kr kroner",
    "pct procent",
    "mdr måneder",
    "klare mestre håndtere",
    "tilrettelægge planlægge organisere",
    "sikre sørge",
    "ændre justere tilpasse",
    "aflyse afbud afmelde",
    "begrunde begrundelse forklare",
    "betingelse krav kriterium",
    "afløser vikar afløsning",
    "forsinket forsinkelse forsinke",
    "undersøge udrede afdække afklare",
    "hente afhente",
    "ledsage følge",
    "forvolde forårsage",
    "bringe udbringe udbringning levere",
    "hund husdyr kæledyr",
    "mulig mulighed",
    "udvide forhøje øge",
    "nedsætte reducere mindske",
    "stadig fortsat",
    "midlertidig midlertidigt tidsbegrænset afgrænset",
    "brev post",
    "syg sygdom sygemeldt fraværende fravær",
)
"""Words that an editor puts for each other without saying anything else."""
