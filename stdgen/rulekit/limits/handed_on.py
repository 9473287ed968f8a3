"""A sentence in small letters becomes an answer: is help refused there because another act, or somebody else, gives it?"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import HELP, HELP_NOUN
from stdgen.rulekit.wording import Wording


def hands_on(following: str) -> bool:
    """Whether the sentence after a refusal names the law or the other giver behind it: «Det gør sygehuset.»"""
    return _POINTS_BACK.match(following) is not None and (by_others(following) or _GIVER_NAMED.search(following) is not None)


def by_others(sentence: str) -> bool:
    """Whether the sentence names who or which law helps instead of what it refuses."""
    if _OTHERS.found(sentence):
        return True
    return _LAW.found(sentence) and not _UNDER_LAW.search(sentence)


_GIVER = (
    r"(?:regionen|regionerne|sygehus(?:et|væsenet)?|hospital(?:et)?|staten|jobcent(?:er|ret)|(?:egen\s+|praktiserende\s+)?læger?n?"
    r"|sundhedsvæsenet"
    r"|a-kassen|[a-zæøå]*cent(?:ret|eret)|hjemmesygeplejen|hjemmeplejen|udbetaling\s+danmark"
    r"|udlejere?n|boligselskabet|boligforeningen|vicevært\w*|psykiatrien|tandlægen|apoteket|skolen"
    r"|uddannelsesstedet|arbejdsgiveren?|ydelseskontoret"
    r"|borgerservice|kriminalforsorgen|politiet|pensionsselskabet|forsikringen)"
)
_POINTS_BACK = pattern(r"\W*(?:det|den|de|dem|dette|disse|her|for\s+dem|til\s+det)\b")
_GIVER_NAMED = pattern(rf"\b{_GIVER}\b")
_OTHERS = Wording(
    (
        "anden|andre|øvrig|sundhedslov|omfattet",
        r"\b(?:anden|andre|øvrige?)\s+(?:lov|regler|bestemmelser)\w*|\bsundhedslov\w*|\bomfattet\s+af\s+\w*lov",
    ),
    (
        "gives|ydes|dækkes|bevilges|fås|får",
        r"\b(?:der|som)\s+(?:kan\s+|allerede\s+)?(?:gives|ydes|dækkes|bevilges|fås|får)\s+(?:(?!ikke\b|aldrig\b|ingen\b)\w+\s+){0,2}?"
        r"(?:efter|af)\b",
    ),
    ("bekendtgørelse", r"\bbekendtgørelse"),
    (
        "region|sygehus|hospital|staten|jobcent|læge|sundhedsvæsen|a-kasse|cent|hjemme|udbetaling|udlejer|bolig|vicevært|psykiatri"
        "|apotek|skole|uddannelse|arbejdsgiver|kontor|borgerservice|kriminal|politi|pension|forsikring",
        rf"\b(?:af|fra|gennem|via|under|på|i|hos(?!\s+\w*læge))\s+{_GIVER}\b|\b(?:regionens|sygehusets|statens|jobcentrets|lægens)\b"
        rf"|\b{_GIVER}\s+(?:\w+\s+)?(?:har|er|skal|betaler|giver|yder|tilbyder|står|varetager|behandler|bevilger)\b"
        rf"|\bhenvis\w*\s+(?:[\w-]+\s+){{0,3}}?til\s+{_GIVER}\b|\bi\s+sygehusvæsenet\b",
    ),
    (
        "standard",
        r"\bse\s+(?:den\s+|vores\s+)?(?:[\w-]+\s+)?[a-zæøå]*standard|\befter\s+en\s+anden\s+(?:kvalitets)?standard"
        r"|\b(?:en\s+anden|egen)\s+standard|\bi\s+standarden\s+(?:for|om)\b",
    ),
    ("hører", r"\bhører\s+(?:hjemme\s+)?(?:ind\s*)?under\b(?!\s+(?:det|denne)\b)|\bhører\s+ikke\s+under\s+denne\b"),
    ("men", r",\s*men\s+(?:af|kan\s+(?:søges|bevilges|fås|gives)|den\s+(?:kan|gives|søges)|søges|gives|bevilges)\b"),
    ("læge|medicinsk", r"\blægelig|\blægehjælp|\bmedicinsk"),
    ("folkepension", r"folkepensionsalder"),
    (
        "18|atten",
        r"\b(?:under|over|fyldt|fylder|fra|mellem\s+\d+\s+og|før|inden|alderen|ældre\s+end|yngre\s+end)\s+"
        r"(?:de\s+|det\s+|sit\s+)?(?:18|atten)\b"
        r"|\b(?:18|atten)\s+år\s+(?:og|eller)\b|\b18-årsalder",
    ),
    (
        "voksne",
        r"\b(?:kun|udelukkende|alene|forbeholdt)\s+(?:for\s+|til\s+)?voksne(?:\s+(?:borgere|personer"
        r"|mennesker))?\s*(?:[.,;(–-]|$|\bog\s+ikke\b)",
    ),
    ("børn|mindreårige", r"^\W*(?:børn|mindreårige)\b|\btil\s+(?:børn(?:\s+og\s+unge)?|mindreårige)\W*$"),
)
"""Help that others give, or that another provision does, as it does for children: the act on social services is for adults."""
_LAW = Wording(("lov", r"\blovgivning|\bloven\b|\w+loven\b|\blovens\b|\w+lovens\b"), "§")
_UNDER_LAW = pattern(
    rf"\b(?:{HELP}|{HELP_NOUN})\s+(?:(?!der\b|som\b|ikke\b)[\w-]+\s+){{0,4}}?(?:efter|i\s+henhold\s+til"
    rf"|i\s+medfør\s+af)\s+(?:[\w-]+\s+){{0,2}}?(?:§|\w*lov)"
)
"""The law as what gives the help that is refused: «Støtte efter § 102 ydes ikke»."""
