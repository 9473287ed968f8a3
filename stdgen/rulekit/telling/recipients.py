"""A sentence becomes the answer to whom the service is for.

Either it says so outright («målgruppen er …», «du kan få støtte, hvis du …»), or it names people, what marks them, and that
something is given: «Vi hjælper voksne, der har en hjerneskade».
"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVE, GIVES, HELP, IS_GIVEN, MUNICIPALITY
from stdgen.rulekit.telling.circles import as_the_group
from stdgen.rulekit.telling.getting import who_gets_it
from stdgen.rulekit.telling.persons import ANYBODY, GET, GETS, GRANTED, MARK, MEANT, ONE, PEOPLE, THE_HELP, THE_SERVICE
from stdgen.rulekit.wording import small

_THOSE = pattern(rf"\b(?:{PEOPLE}|{ONE}|dem|den|de|alle|enhver|dig)\b")
_MARKED = pattern(rf"\b{MARK}")
_IN_NEED = pattern(rf"\b(?:{PEOPLE}|dem|den)\b,?\s+(?:der|som)\s[^.]*?\bbrug\s+for\b")
_ENTITLED = pattern(
    rf"\b(?:{GRANTED}|{GIVES}|(?:kan|skal|at)\s+{GIVE}|{MEANT}|hjælper|støtter|omfatte[rt]|berettige[dt]e?|ret(?:ten)?\s+til|kan\s+(?:\w+\s+){{0,2}}?{GET}"
    rf"|søg|(?:gavn|glæde|nytte)\s+af|sige[rs]?\s+ja\s+til|{HELP}\s+(?:\w+\s+)?(?:til|for)|om\s+{ONE}\s+(?:kan\s+)?får?|er\s+(?:et|en)\s+(?:\w+\s+){{1,2}}(?:til|for)|(?:er|kun|dette|gælder)\s+(?:et\s+)?(?:til|for)|der\s+er\s+tale\s+om"
    r"|kan\s+(?:søges|bruges|benyttes)\s+af"
    r"|(?:hører\s+(?:\w+\s+)?til|(?:er|falder)\s+(?:\w+\s+)?(?:i|inden\s+for|en\s+del\s+af))\s+målgruppen)\b"
)
"""What gives, entitles or asks something of whoever wants the help."""
_ASKED = pattern(r"\b(?:kræver|kræves|forudsætte[rs]|forudsætning\w*|betingelse\w*|krav|afgørende\s+for)\b")
"""What asks something of whoever wants the help, whether it names anybody or not."""
_OUTRIGHT = pattern(
    rf"""
    \bmålgruppen?\b (?!\s+for\s+(?:denne|dette|kurset|folderen)\b(?!\s+(?:ydelse|indsats|tilbud)))
      (?:\s+(?:for|til|omfattet|i)\s+[^.:]{{1,90}}?)?
      (?: \s*:\s*\w | \s+(?:er|omfatter|består\s+af|udgøres\s+af|dækker|afgrænses)\b
          (?!\s+(?:nærmere\s+|også\s+)?(?:beskrevet|nævnt|omtalt|fastsat|fastlagt|aftalt|den\s+samme|bred
            |ikke|(?:de\s+|dem\s+)?målgruppen|identisk|på\s+(?:omkring|ca|cirka|\d+))\b)(?=\s*\w|\s*:) )
    | \bkan \s+ (?:\w+\s+){{0,2}}? {GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {ONE}\b
    | \bmulighed\s+for\s+at\s+{GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {ONE}\b
    | ^(?:hvis|når|såfremt) \s+ {ONE}\b [^.]*? \bkan \s+ {ONE} \s+ (?:\w+\s+)? {GET}\b
    | \b(?:{GRANTED}|{MEANT}) \s+ (?:til|mod) \s+ (?:\w+\s+){{0,4}} {PEOPLE}\b
    | \ber\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for|målrettet)\s+(?:\w+\s+){{0,3}}{PEOPLE}\b
    | ^(?:har|er|mangler)\s+{ONE}\b[^.?]*?\b{MARK}[^.?]*(?:\? | ,\s*(?:så\s+)?(?:kan|er|giver|hjælper)\b[^.]*?\b{HELP})
    | ^hvem(?:\s+(?:kan|har|er)\b[^?]*)?\? | ^(?:til|for)\s+hvem\b[^?]*\?
    | \b(?:dem|de),?\s+(?:som\s+)?\w+\s+er\s+(?:for|til)\b | \bbehov\w*\s+hos\s+(?:\w+\s+){{0,2}}{PEOPLE}\b
    | ^{PEOPLE}\b (?!\s+(?:kan|har|er)\b) [^.]*? \b(?:kan\s+{GET}|har\s+ret\s+til|er\s+berettigede?\s+til|er\s+omfattet\s+af)\b
    | \bfor\s+at\b [^.,]*? \b{GRANTED}, [^.]*? \bskal\s+{ONE}\b
    | \b(?:er|være)\s+berettiget\s+til\b | \b(?:til|for)\s+dig,?\s+(?:der|som)\b
    | \bfor\s+at\s+(?:være\s+omfattet|komme\s+i\s+betragtning|(?:kunne\s+)?{GET})\b [^.]*? \bskal\s+{ONE}\b
    """,
    re.VERBOSE,
)
_WHOLE = pattern(
    rf"^\W*(?:{THE_SERVICE}\s+(?:kan\s+)?(?:(?:{IS_GIVEN}|er|henvender\s+sig|gælder)\s+(?:\w+\s+)?(?:til|for)|{GRANTED}(?:\s+til)?"
    rf"|er\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for)|(?:er\s+)?{MEANT}(?:\s+(?:mod|til|for))?)|{GRANTED}\s+til"
    rf"|(?:vi|kommunen)\s+(?:hjælper|støtter|(?:giver|yder|tilbyder|bevilger)\s+[\w-]+\s+til))\s+"
    rf"(?:\w+\s+){{0,3}}?(?:{ANYBODY}|dem|den|alle)\b[^.]*(?:,\s*(?:der|som|hvis)\b|\bmed\b|\bover\b)"
)
"""The whole service and for whom it is, wherever that stands: «Støtten gives til personer, der …»."""
_IT_IS_THEM = pattern(
    rf"\b{THE_SERVICE}\s+er\s+(?:\w+\s+)?(?:for|til)\s+dem\b|\bdet\s+er\s+(?:\w+\s+){{0,2}}?(?:dem|(?:den|de)\s+(?:gruppe|personer|mennesker|borgere)),?\s+"
    rf"(?:(?:der|som)\s+{GETS}\b|{THE_SERVICE}\s+(?:er|gives)\b|{MUNICIPALITY}\b)"
    rf"|^\W*(?:dem|denne\s+gruppe|disse\s+\w+)\s+(?:er\s+{THE_SERVICE}\s+(?:for|til)\b|{GIVES}\s+{MUNICIPALITY})|^\W*de\s+{GETS}\s+(?:\w+\s+){{0,2}}?{THE_HELP}\b"
)
"""A sentence that gives the service to those of the one before it."""
_OF_ELSE = pattern(
    r"\b(?:kvalitets)?standarden?\b|\bkurs|\bpersonale|\bmedarbejder|\bspørgsmål|\bleverandør|\bpårørende\s+kan|\bbrug\s+for\s+(?:mere|flere)\b"
)
"""What a sentence is about that tells no target group of the service."""
_MORE = pattern(r"\b(?:få|modtage|søge)\s+(?:\w+\s+){0,2}?(?:mere|flere)\b")
_BESIDE = pattern(
    r"\b(?:få|modtage)\s+(?:\w+\s+){0,2}?(?:svar|besked|forklaring|oplysninger|tolk|en\s+bisidder|hjælp\s+til\s+(?:\w*ansøgning\w*|skema\w*|at\s+(?:søge|udfylde)))\b"
    r"|\bhjælp\s+(?:i\s+borgerservice|på\s+biblioteket)|\bpå\s+(?:dine|borgerens|andres|deres)\s+vegne\b"
    r"|\bsvært\s+ved\s+at\s+(?:søge|skrive|læse|udfylde|bruge\s+(?:borger|nettet|computer|skema|selvbetjening)\w*)"
)
"""What one gets beside the service."""
_ABOUT = pattern(
    rf"^\W*(?:denne\s+)?(?:kvalitets)?standard(?:en)?\s+(?:beskriver|gælder|er\s+for|omfatter|omhandler|handler|drejer|dækker|fortæller|viser|henvender\s+sig"
    rf"|retter\s+sig)\b(?:[^.,]*?\b{HELP}\b)?"
)
_TO_READERS = pattern(
    r"^\W*(?:denne\s+)?(?:(?:kvalitets)?standarden?|pjecen|folderen|siden|teksten|kataloget)\s+"
    r"(?:henvender|retter|er\s+(?:skrevet|lavet|tænkt|rettet|målrettet|beregnet|udarbejdet))\b"
)


def tells(sentence: str) -> bool:
    """Whether the sentence tells whom the service is for."""
    words = as_the_group(small(sentence))
    if _BESIDE.search(words) or ((_TO_READERS.match(words) or _MORE.search(words)) and not _MARKED.search(words)):
        return False
    return _OUTRIGHT.search(words) is not None or _tells_who_is_entitled(words) or tells_whole(sentence)


def tells_whole(sentence: str) -> bool:
    """The same where parts of the service have target groups of their own: only what is said of the whole of it counts."""
    words = as_the_group(small(sentence))
    if _WHOLE.search(words):
        return True
    if _BESIDE.search(words) or _MORE.search(words):
        return False
    return any(_is_marked(told) and not _OF_ELSE.search(told, _opening(told)) for told in who_gets_it(words))


def tells_of_those_before(sentence: str, before: str) -> bool:
    """Whether a sentence gives the service to the people that it, or the one before it, is about: «Det er dem, støtten er til»."""
    words = small(sentence)
    them = _IT_IS_THEM.search(words)
    if them is None:
        return False
    told = f"{small(before)} {words[: them.start()]}"
    return _is_marked(told) and _THOSE.search(told) is not None


def _tells_who_is_entitled(words: str) -> bool:
    if not _is_marked(words) or not (_ASKED.search(words) or (_THOSE.search(words) and _ENTITLED.search(words))):
        return False
    return _OF_ELSE.search(words, _opening(words)) is None


def _opening(words: str) -> int:
    """Where a sentence that opens with the standard goes on with what it is about."""
    opening = _ABOUT.match(words)
    return opening.end() if opening else 0


def _is_marked(words: str) -> bool:
    """Whether it is said what marks the people, or what they need."""
    return _MARKED.search(words) is not None or _IN_NEED.search(words) is not None
