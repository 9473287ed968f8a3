"""A sentence under any heading, in small letters, becomes an answer: is it one of help that is given?"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVEN, GIVES, HELP_NOUN, IS_GIVEN, PAYS
from stdgen.rulekit.wording import Wording


def names_help(words: str) -> bool:
    """Whether a sentence under another heading is one of help that is given, and not of what the citizen pays or an office does."""
    if not (_OPENS.match(words) or _COMES.match(words) or _gives(words)):
        return False
    return not _PAID.found(words)


def _gives(words: str) -> bool:
    """Whether the sentence names a kind of help, and who gives, gets or pays for it."""
    return (_GIVEN_IN.search(words) is not None or _PAYS.found(words)) and _NAMED_IN.search(words) is not None


_KIND = rf"(?!opfølgning|tilsyn|visitation|hjemmebesøg)(?:{HELP_NOUN}|[a-zæøå]*ture)"
_WHO = r"(?:(?:den|din|en|et|jeres|vores)\s+)?(?:(?:medarbejder|hjælper|kontaktperson|støtteperson|ledsager)(?:en)?|bostøtten?)"
_OPENS = pattern(
    rf"\W*(?:(?:en|et|den|det|de|al|alle|hver|aflyste?|retten\s+til)\s+){{0,3}}{_KIND}\b|\W*(?:vi"
    rf"|{_WHO})\s+(?:følger|ledsager|støtter|hjælper|besøger|træner)\b"
)
_COMES = pattern(
    rf"\W*(?:vi|{_WHO})\s+(?:kommer|er\s+hos\s+dig)\s+(?!på\b|i\b|for\b)[^.;,]*\b(?:gange?|timer?|minutter|besøg|hver\s+\w+\s+\w+)\b"
)
"""Who comes to help, so often or for so long: «Medarbejderen kommer højst en gang om ugen»."""
_GIVEN_IN = pattern(
    rf"\b(?:{IS_GIVEN}|{GIVES}|{GIVEN}|får?|modtage[rs]?|regne\s+med|har\s+ret\s+til"
    r"|erstattes|tale\s+om|hæves|forhøjes|sættes\s+op|give|bevilge|yde|tilbyde|levere[rs]?|brug\s+for"
    r"|(?:sættes|trappes|skæres)\s+(?:\w+\s+)?ned|sat\s+ned|nedsættes|nedtrappes|reduceres|falder)\b"
)
_PAYS = Wording(("betale|dækker", rf"\b{PAYS}\b"))
_NAMED_IN = pattern(rf"\b(?:{_KIND}|støtter|hjælper|forlængelser?|time\s+(?:om|pr|hver))\b")
"""A sentence of help: it opens with it, or names it and who gives or gets."""
_PAID = Wording(
    (
        "betale",
        r"\b(?:du|man|borgeren)\s+(?:skal\s+|kan\s+)?(?:\w+\s+)?betale[rs]?\b(?!\s+(?:\w+\s+)?(?:resten|selv|mere))|\bbetaler\s+(?:du|man|borgeren)\b",
    ),
    ("pris|løn", r"\bpris|\bløn(?:nen)?\b"),
    ("koste|pct", r"\bkoste[rt]?\b|\bpct\b"),
    "egenbetaling|opkræve|%|procent",
)
