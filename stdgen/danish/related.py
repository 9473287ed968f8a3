"""Two words become whether one may stand for the other: an inflection, a compound, a synonym."""

from stdgen.model.pattern import pattern

LEAST_STEM = 4
LEAST_ROOT = 3


def is_number(word: str) -> bool:
    """Whether the word is a figure or an ordinal."""
    return word[0].isdigit() or word in _NUMERALS


def related(one: str, other: str) -> bool:
    """Whether one is the other's stem, inflected or in a compound, `behov` and `støttebehov`, or another word for it."""
    if are_synonyms(one, other) or (len(_bare(one)) >= LEAST_ROOT and _bare(one) == _bare(other)):
        return True
    return any(len(stem) >= LEAST_STEM and stem in whole for stem, whole in ((_stem(one), other), (_stem(other), one)))


def are_synonyms(one: str, other: str) -> bool:
    """Whether an editor may put one for the other without saying anything else."""
    return any({one, _bare(one)} & group and {other, _bare(other)} & group for group in _SYNONYMS)


def _bare(word: str) -> str:
    return _ENDING.sub("", word)


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > LEAST_STEM + 2 else word


_CARDINALS = "to tre fire fem seks syv otte ni ti elleve tolv"
FIGURES = {**dict(zip(_CARDINALS.split(), map(str, range(2, 13)), strict=True)), "halvanden": "1½", "halvandet": "1½"}
"""Cardinal numbers in words to figures."""
_NUMERALS = frozenset("anden andet tredje fjerde femte sjette".split())  # noqa: SIM905  # words in quotation marks are harder to read
_ENDING = pattern(r"(?:ernes|erne|enes|ene|ens|ets|det|en|et|er|es|s|e)$")
_SYNONYMS = tuple(
    frozenset(group.split())
    for group in (
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
    )
)
"""Words that an editor puts for each other without saying anything else."""
