"""Two words in a row become an answer: do both name one person or one thing, «rådgiveren visitator», «handleplanen indsatsplanen»?"""

from functools import lru_cache

from stdgen.model.pattern import pattern


def are_of_a_kind(before: str, one: str, other: str) -> bool:
    """Whether two names stand in a row for one person, «rådgiveren visitator», or for one thing, «handleplanen indsatsplanen»."""
    kind = kind_of(one)
    if not kind or kind != kind_of(other) or one == other:
        return False
    if kind != _SOMEBODY:
        return True
    if before == "" and other not in _ALSO_VERBS and not one.endswith("n") and not other.endswith("n"):
        return not (one.startswith(_HELPED) or other.startswith(_HELPED))
    definite = one.endswith("n")
    if definite is not other.endswith("n"):
        return not definite and before in _PREPOSITIONS and not other.startswith(_HELPED)
    if definite:
        return not other.startswith(_HELPED)
    return before in _BEFORE_ROLES and other not in _ALSO_VERBS and not (one in _HELPED or other in _HELPED)


@lru_cache(maxsize=4096)
def kind_of(word: str) -> str:
    """What a compound is in the end, «plan» or «somebody»; nothing for most words."""
    if word[-4:] not in LAST_OF_KINDS:
        return ""
    if word in _ONE_OF:
        return _ONE_OF[word]
    if _ROLE.fullmatch(word):
        return _SOMEBODY
    thing = _THING.fullmatch(word)
    return thing["head"] if thing else ""


_ROLES = (  # noqa: SIM905  # words in quotation marks are harder to read
    "kontaktperson støtteperson medarbejder rådgiver sagsbehandler visitator vejleder leder borger bruger hjælper terapeut ergoterapeut "
    "fysioterapeut koordinator ansøger deltager pædagog kontaktpædagog assistent læge konsulent personale beboer plejer træner lærer "
    "leverandør udfører bostøtte kontaktmedarbejder støttemedarbejder sygeplejerske"
).split()
_ROLE = pattern(rf"[a-zæøå]*?(?:{'|'.join(_ROLES)})(?:e?n|e?r|e)?")
_HEADS = (  # noqa: SIM905  # as above
    "plan møde samtale betaling kørsel hjælp støtte ordning skema aftale bolig tilbud center afdeling udvalg service frist ydelse indsats "
    "forvaltning område enhed sekretariat "
    "plads besøg ophold brev gruppe vurdering træning blanket kontrakt hold værksted"
).split()
_THING = pattern(rf"[a-zæøå]{{3,}}?(?P<head>{'|'.join(_HEADS)})(?:e?n|e?t|e?r)?")
_ONE_OF = {
    word: group[0]
    for group in (
        ("dagligt", "ugentligt", "månedligt", "kvartalsvist", "kvartalsvis", "halvårligt", "årligt"),
        ("personer", "borgere", "mennesker", "beboere", "deltagere"),
        ("hjemmet", "boligen", "hjem", "bolig"),
        ("hjælp", "støtte", "bistand"),
        ("hjælpen", "støtten", "bistanden"),
    )
    for word in group
}
"""Words of which two in a row say one thing twice: «månedligt kvartalsvist», «hjælp støtte»."""
LAST_OF_KINDS = frozenset(
    (word + ending)[-4:] for word in (*_ROLES, *_HEADS) for ending in ("", "e", "n", "en", "et", "r", "er", "t")
).union(word[-4:] for word in _ONE_OF)
_PREPOSITIONS = frozenset(("af", "til", "med", "fra", "hos", "ved"))
_BEFORE_ROLES = frozenset("en et af til med fra hos ved din vores kommunens borgerens".split())  # noqa: SIM905  # words in quotation marks are harder to read
_ALSO_VERBS = frozenset(("hjælper", "leder", "vejleder", "rådgiver", "plejer", "træner", "udfører"))
"""What a role does may be called as the role is: «en medarbejder hjælper»."""
_HELPED = ("borger", "bruger", "ansøger", "deltager", "beboer")
_SOMEBODY = "somebody"
