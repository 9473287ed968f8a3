"""A sentence becomes the answer to whom the service is for.

Either it says so outright («målgruppen er …», «gives til personer, der …»), or it names people, what marks them, and the
help: «Vi hjælper voksne, der har en hjerneskade».
"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.granting import HELP

_GET = r"(?:få|modtage|søge|blive|bevil(?:l?i)?ges|tildeles|tilbydes|visiteres)"
_GIVEN = r"(?:gives|ydes|bevil(?:l?i)?ges|tildeles|tilbydes|henvender\s+sig|retter\s+sig|målrettet|rettet|beregnet)"
_ONE = r"(?:du|man|borger|borgeren|borgere|personen|ansøgeren|pågældende|vedkommende)"
_PEOPLE = r"(?:borgere?|borgeren|personer|mennesker|voksne|unge|børn|ældre|familier|(?:førtids)?pensionister)"
_MARK = (
    r"(?:nedsat|handicap(?!råd|politik|udvalg|område|center|centret|afdeling)\w*|\w*funktions(?:evne|nedsæt|niveau)\w*|\w*lidelser?"
    r"|\w*sygdom\w*|hjerneskade\w*"
    r"|udviklingshæm\w*|autisme|adhd|demens|psykisk\w*|blind\w*|svagtseende|døv\w*|misbrug\w*|afhængighed|arbejdsevne|fyldt"
    r"|over\s+\d+|under\s+\d+|mellem\s+\d+"
    r"|folkepension\w*|førtidspension\w*|ikke\s+(?:selv|længere|alene)?\s*kan|kan\s+ikke|svært\s+ved|ude\s+af\s+stand)"
)
"""What marks the people: age, health, what they cannot do."""
_WHO = pattern(
    rf"""
    \bmålgruppen?\b (?:\s+(?:for|til|omfattet|i)\s+[^.:]{{1,90}}?)?
      (?: \s*:\s*\w | \s+(?:er|omfatter|består\s+af|udgøres\s+af|dækker|afgrænses)\b
          (?!\s+(?:nærmere\s+|også\s+)?(?:beskrevet|nævnt|omtalt|fastsat|fastlagt|aftalt|den\s+samme|bred|ikke)\b) )
    | \b(?:kan|har\s+(?:ret|mulighed)\s+(?:til|for)\s+at) \s+ (?:\w+\s+){{0,2}}? {_GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {_ONE}\b
    | ^(?:hvis|når|såfremt) \s+ {_ONE}\b [^.]*? \bkan \s+ {_ONE} \s+ (?:\w+\s+)? {_GET}\b
    | \b{_GIVEN} \s+ (?:til|mod) \s+ (?:\w+\s+){{0,4}} {_PEOPLE}\b
    | \ber\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for|målrettet)\s+(?:\w+\s+){{0,3}}{_PEOPLE}\b
    | ^hvem\s+(?:kan|har|er)\b[^?]*\?
    | \b(?:dem|de),?\s+(?:som\s+)?\w+\s+er\s+(?:for|til)\b | \bbehov\w*\s+hos\s+(?:\w+\s+){{0,2}}{_PEOPLE}\b
    | ^{_PEOPLE}\b [^.]*? \b(?:kan\s+{_GET}|har\s+ret\s+til|er\s+berettigede?\s+til|er\s+omfattet\s+af)\b
    | ^(?:kvalitets)?standarden\s+(?:gælder|er)\s+for\s+(?:\w+\s+){{0,3}}{_PEOPLE}\b(?:,?\s(?:der|som|med|over|under|mellem)\b)
    | \b(?:er|være)\s+berettiget\s+til\b | \b(?:til|for)\s+dig,?\s+(?:der|som)\b
    | \bfor\s+at\s+(?:være\s+omfattet\s+af|komme\s+i\s+betragtning|(?:kunne\s+)?{_GET})\b [^.]*? \bskal\s+{_ONE}\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE = pattern(
    rf"^\W*(?:(?:tilbuddet|støtten|hjælpen|ydelsen|indsatsen|ordningen|træningen|behandlingen|plejen|ledsagelsen|aflastningen|bostøtten)"
    rf"\s+(?:(?:gives|ydes|tilbydes|bevilges|tildeles|er|henvender\s+sig)\s+(?:\w+\s+)?(?:til"
    rf"|for)))\s+(?:\w+\s+){{0,3}}?{_PEOPLE}\b[^.]*(?:,\s*(?:der|som)\b|\bmed\b|\bover\b)",
    re.IGNORECASE,
)
"""The whole service and for whom it is, wherever that stands: «Støtten gives til personer, der …»."""
_FOR_PEOPLE = pattern(
    rf"\b(?:{HELP}|vi|kommunen)\b[^.]{{0,60}}?\b(?:til|for|hjælper|støtter|målrettet|omfatter|bevilges"
    rf"|tiltænkt)\s+(?:\w+\s+){{0,3}}?(?:{_PEOPLE}|dem|den)\b,?\s[^.]*?\b(?:{_MARK}|brug\s+for)"
    rf"|\b(?:{_PEOPLE}|dem|den)\b,?\s[^.]*?\b{_MARK}\b[^.]*?\bkan\s+(?:\w+\s+)?{_GET}\b"
    rf"|^(?:har|er)\s+{_ONE}\b[^.]*?\b{_MARK}\b[^.]*?,\s*(?:så\s+)?kan\s+(?:{_ONE}|der)\s+(?:\w+\s+)?(?:{_GET}|være)\b"
    rf"|\b(?:betingelse\w*|krav)\b[^.]*?\b{_ONE}\b[^.]*?\b{_MARK}|\b{_ONE}\b[^.]*?\b{_MARK}\b[^.]*?\bbetingelse\w*\s+for\b",
    re.IGNORECASE,
)
"""Help, people and their mark in one sentence."""
_OF_ELSE = pattern(
    r"\b(?:kvalitets)?standarden?\b|\bkurs|\bpersonale|\bmedarbejder|\bspørgsmål|\bleverandør|\bpårørende\s+kan", re.IGNORECASE
)
"""What a sentence is about that tells no target group of the service."""
SAYS_WHO = pattern(
    rf"""\b(?:hvis|såfremt|betingelse\w*|berettige\w*|målgruppe\w*|personkreds\w*|funktions(?:evne|nedsæt|niveau)\w*|nedsat|lidelser?|sygdom\w*
        |handicap(?!råd|politik|udvalg|område|center|afdeling)\w*|alder\w*|fyldt|(?:under|over|mellem)\s+\d+|folkepension\w*|førtidspension\w*|skal\s+(?:du|man|være|have|kunne)|ikke\s+(?:selv|længere|kan)|ude\s+af\s+stand
        |(?:{_PEOPLE}|dem|de),?\s+(?:der|som|med)|visiteres\s+til|kriteri\w+\s+(?:er|for))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that tell who gets a service; a section of criteria without any of them tells how much is given."""


def tells(sentence: str) -> bool:
    """Whether the sentence tells whom the service is for."""
    if _WHO.search(sentence):
        return True
    return _FOR_PEOPLE.search(sentence) is not None and _OF_ELSE.search(sentence) is None


def tells_whole(sentence: str) -> bool:
    """The same where parts of the service have target groups of their own: only what is said of the whole of it counts."""
    return _WHOLE.search(sentence) is not None
