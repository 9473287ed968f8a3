"""A sentence becomes the groups of people for whom something is in it.

Who only stands by («har du børn», «en børnerådgiver», «Ældre og Sundhed») is left out.
"""

from functools import lru_cache

from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.rulekit.people.bystanders import without_bystanders
from stdgen.rulekit.people.groups import may_name, named
from stdgen.rulekit.people.leftout import without_left_out
from stdgen.rulekit.wording import Wording, small


@lru_cache(maxsize=256)
def recipients(words: str) -> tuple[Group, ...]:
    """Every group that a sentence in small letters names as those that something is for; headings are asked of for each sentence."""
    return tuple(people(without_bystanders(words))) if may_name(words) else ()


def takes_in(sentence: str) -> list[Group]:
    """The groups of whom a sentence, which names no act, says that they get something: «Støtten er også for børn»."""
    words = plain(sentence)
    if not may_name(words):
        return []
    said = small(sentence)
    if (kept := without_left_out(said)) != said or not said.isprintable():  # a space that does not break is made a plain one too
        words = both(words, kept)
    found = people(words)
    return found if found and not tells_of(words) and (gives(words) or _POINT.match(words)) else []


def both(words: str, kept: str) -> str:
    """The words with the blanks of both: of the same words, without those who stand by and without those who are left out."""
    return "".join(" " if blank.isspace() else each for each, blank in zip(words, kept, strict=True))


def people(words: str) -> list[Group]:
    """Every group named in words without bystanders (`plain`), or in a part of them."""
    if not may_name(words):
        return []
    found = named(words)
    return [of for of in Group if of in found or (of in _NOUNS and _NOUNS[of].found(words))]


def plain(sentence: str) -> str:
    """The sentence in small letters, those who only stand by taken out, each word at its own offset."""
    if "Børn" in sentence or "Ældre" in sentence:
        sentence = _OFFICE.sub(lambda match: " " * len(match[0]), sentence)
    return without_bystanders(small(sentence))


def gives(words: str) -> bool:
    """Whether a sentence in small letters says who gets something."""
    return _GIVES.search(words) is not None


def tells_of(words: str) -> bool:
    """Whether a sentence names an act without giving anything under it, or says for whom the act is not."""
    return _TOLD_OF.found(words)


_GIVES = pattern(
    r"\b(?:får|få|modtage\w*|gives|bliver\s+givet|ydes|bevil\w+|tilby\w+|tildel\w+|visiter\w+|ret\s+til|(?:bruge|benytte)s\s+(?:også\s+)?af|målgrupp\w+|er\s+(?:også\s+)?(?:for|til)"
    r"|gælder|omfatte\w*|søge\w*|henvend\w+|plads(?:er)?\s+til|optag\w+)\b"
)
_POINT = pattern(
    r"(?!.*\b(?:kan|skal|må|vil|er|bliver|kommer|deltager|ønsker)\b)\W*(?:børn|unge|mindreårige|teenagere|personer|borgere|familier|forældre)\b"
)
"""A point of a list of those whom the help is for: people and no verb of their own."""
_OFFICE = pattern(r"(?<=[a-zæøå,] )(?:Børn|Ældre)(?:\s+og\s+|,\s*|\s*&\s*)[A-ZÆØÅ]\w+(?:\s+og\s+[A-ZÆØÅ]\w+)?")
_THINGS = (
    r"(?:end|udgaver?|ordning\w*|regle\w*|børn|søskende|bygning\w*|bolig\w*|hus\w*|standard\w*|bevilling\w*|afgørelse\w*|sag(?:er)?|lov\w*"
    r"|bestemmelse\w*|paragraf\w*|version\w*|søn|datter|eller|og\s+nye\w*)\b"
)
"""What is called «ældre» and is no person, or only compared with others."""
_NOUNS = {
    Group.CHILDREN: Wording(("børn|barn", r"\b(?:\w*børns?|barnets?|(?:et|dit|sit|hvert|jeres|deres|borgerens|familiens)\s+barn)\b")),
    Group.ADULTS: Wording(("år", r"\b(?:1[89]|[2-5]\d)-?\s?årige?\b(?!\s+(?:aftale|plan|period))|\bpå\s+(?:1[89]|[2-5]\d)\s+år\b")),
    Group.OLDER: Wording(
        (
            "ældre",
            rf"(?<!\bbliver\s)(?<!\bblive\s)(?<!\ber\s)(?<!\beller\s)(?<!\bår\sog\s)(?<!\bår\s)(?<!\blidt\s)(?<!\bmeget\s)(?<!\bnoget\s)"
            rf"\b(?:ældre\b|ældres\s)(?!-|\s+{_THINGS})",
        ),
        ("alder", r"\bsvækk\w+\s+af\s+(?:høj\s+)?alder|\bpå\s+grund\s+af\s+(?:høj\s+|deres\s+|sin\s+)?alder(?:dom)?\b"),
        "aldersbeting|alderssvæk|pensionsalderen eller ældre",
    ),
}
"""People as a sentence names them; a title does so in a narrower way («Ældre og Sundhed» is an office)."""
_TOLD_OF = Wording(
    ("kend", r"kend(?<!\wkend)(?:er|skab)\b"),
    "erfaring|kursus|uddann|undervis",
    ("læs", r"læs(?<!\wlæs)\s+(?:mere|også|om|i)\b"),
    ("se", r"se(?<!\wse)\s+(?:mere|også|om|i)\b"),
    ("overgang", r"overgang(?<!\wovergang)"),
    ("klag", r"klage(?<!\wklage)[rn]?\b"),
    ("ikke", r"ikke(?<!\wikke)\s+(?:længere\s+)?(?:for|til|omfatte\w*|gæld\w+|en\s+del)\b"),
    ("gælder", r"gælder(?<!\wgælder)\s+ikke\b"),
    ("omfatter", r"omfatter(?<!\womfatter)\s+ikke\b"),
    ("giver", r"giver(?<!\wgiver)\s+ikke\b"),
    ("voksne", r"\b(?:kun|udelukkende|alene)\s+(?:for\s+|til\s+)?voksne\b"),
    ("andre", r"andre(?<!\wandre)\s+regler\b(?!\s+i\s+(?:\w*lov))"),
    ("egne", r"egne(?<!\wegne)\s+regler\b"),
    ("særlige", r"særlige(?<!\wsærlige)\s+regler\b"),
    ("anden", r"\ben\s+anden\s+lov\b"),
)
"""What a sentence does that names an act without giving anything under it, or that says for whom the act is not."""
