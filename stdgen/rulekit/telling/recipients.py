"""A sentence becomes the answer to whom the service is for.

Either it says so outright («målgruppen er …», «du kan få støtte, hvis du …»), or it names people, what marks them, and that
something is given: «Vi hjælper voksne, der har en hjerneskade».
"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVE, GIVEN, GIVES, HELP, IS_GIVEN, MUNICIPALITY
from stdgen.rulekit.wording import small

_GET = r"(?:få|modtage|søge|ansøge|blive|bevil(?:l?i)?ges|tildeles|tilbydes|visiteres)"
_GRANTED = rf"(?:{IS_GIVEN}|(?:blive[rs]?|er)\s+{GIVEN})"
_MEANT = r"(?:(?:henvender|retter)\s+(?:sig|os)|målrettet|rettet|beregnet|tiltænkt|forbeholdt)"
_ONE = r"(?:du|man|borger|borgeren|borgere|personen|ansøgeren|pågældende|vedkommende)"
PEOPLE = r"(?:borgere?|borgeren|personer|mennesker|voks(?:en|ne)|unge|børn|ældre|familier|ansøgere|(?:førtids)?pensionister)"
MARK = (
    r"(?:nedsat|\w*handicap(?!råd|politik|udvalg|område|center|centret|afdeling)\w*|\w*funktions(?:evne|nedsæt|niveau)\w*|\w*lidelser?"
    r"|\w*sygdom\w*|\w*hjerneskade\w*|udviklingshæm\w*|autisme|adhd|angst|depression|demens|psykisk\w*|blind\w*|svagtseende"
    r"|svækkede?|døv\w*|(?:syns|høre)(?:nedsæt|tab)\w*|misbrug\w*|afhængighed|arbejdsevne|sociale\s+problemer"
    r"|fyldt|over\s+\d+|under\s+\d+|mellem\s+\d+|folkepension\w*|førtidspension\w*|ikke\s+(?:selv|længere|alene)?\s*kan"
    r"|kan\s+ikke|svært\s+(?:ved|at)|ude\s+af\s+stand)"
)
"""What marks the people: age, health, what they cannot do."""
_THOSE = pattern(rf"\b(?:{PEOPLE}|{_ONE}|dem|den|de|alle|enhver|dig)\b")
_MARKED = pattern(rf"\b{MARK}")
_IN_NEED = pattern(rf"\b(?:{PEOPLE}|dem|den)\b,?\s+(?:der|som)\s[^.]*?\bbrug\s+for\b")
_ENTITLED = pattern(
    rf"\b(?:{_GRANTED}|{GIVES}|(?:kan|skal|at)\s+{GIVE}|{_MEANT}|hjælper|støtter|omfatte[rt]|berettige[dt]e?|ret(?:ten)?\s+til|kan\s+(?:\w+\s+){{0,2}}?{_GET}"
    rf"|søg|gavn\s+af|{HELP}\s+(?:\w+\s+)?(?:til|for)|om\s+{_ONE}\s+(?:kan\s+)?får?|er\s+(?:et|en)\s+(?:\w+\s+){{1,2}}(?:til|for)|(?:er|kun|dette|gælder)\s+(?:et\s+)?(?:til|for)|der\s+er\s+tale\s+om"
    r"|kan\s+(?:søges|bruges|benyttes)\s+af"
    r"|(?:hører\s+(?:\w+\s+)?til|(?:er|falder)\s+(?:\w+\s+)?(?:i|inden\s+for|en\s+del\s+af))\s+målgruppen)\b"
)
"""What gives, entitles or asks something of whoever wants the help."""
_ASKED = pattern(r"\b(?:kræver|kræves|forudsætte[rs]|forudsætning\w*|betingelse\w*|krav)\b")
"""What asks something of whoever wants the help, whether it names anybody or not."""
_OUTRIGHT = pattern(
    rf"""
    \bmålgruppen?\b (?!\s+for\s+(?:denne|dette|kurset|folderen)\b(?!\s+(?:ydelse|indsats|tilbud)))
      (?:\s+(?:for|til|omfattet|i)\s+[^.:]{{1,90}}?)?
      (?: \s*:\s*\w | \s+(?:er|omfatter|består\s+af|udgøres\s+af|dækker|afgrænses)\b
          (?!\s+(?:nærmere\s+|også\s+)?(?:beskrevet|nævnt|omtalt|fastsat|fastlagt|aftalt|den\s+samme|bred|ikke)\b) )
    | \bkan \s+ (?:\w+\s+){{0,2}}? {_GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {_ONE}\b
    | \bmulighed\s+for\s+at\s+{_GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {_ONE}\b
    | ^(?:hvis|når|såfremt) \s+ {_ONE}\b [^.]*? \bkan \s+ {_ONE} \s+ (?:\w+\s+)? {_GET}\b
    | \b(?:{_GRANTED}|{_MEANT}) \s+ (?:til|mod) \s+ (?:\w+\s+){{0,4}} {PEOPLE}\b
    | \ber\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for|målrettet)\s+(?:\w+\s+){{0,3}}{PEOPLE}\b
    | ^(?:har|er|mangler)\s+{_ONE}\b[^.?]*?\b{MARK}[^.?]*(?:\? | ,\s*(?:så\s+)?(?:kan|er|giver|hjælper)\b[^.]*?\b{HELP})
    | ^hvem(?:\s+(?:kan|har|er)\b[^?]*)?\? | ^(?:til|for)\s+hvem\b[^?]*\?
    | \b(?:dem|de),?\s+(?:som\s+)?\w+\s+er\s+(?:for|til)\b | \bbehov\w*\s+hos\s+(?:\w+\s+){{0,2}}{PEOPLE}\b
    | ^{PEOPLE}\b (?!\s+(?:kan|har|er)\b) [^.]*? \b(?:kan\s+{_GET}|har\s+ret\s+til|er\s+berettigede?\s+til|er\s+omfattet\s+af)\b
    | \bfor\s+at\b [^.,]*? \b{_GRANTED}, [^.]*? \bskal\s+{_ONE}\b
    | \b(?:er|være)\s+berettiget\s+til\b | \b(?:til|for)\s+dig,?\s+(?:der|som)\b
    | \bfor\s+at\s+(?:være\s+omfattet|komme\s+i\s+betragtning|(?:kunne\s+)?{_GET})\b [^.]*? \bskal\s+{_ONE}\b
    """,
    re.VERBOSE,
)
_SERVICE = rf"(?:{HELP}(?<=[nte])|pladserne|den|det)"
_WHOLE = pattern(
    rf"^\W*(?:{_SERVICE}\s+(?:kan\s+)?(?:(?:{IS_GIVEN}|er|henvender\s+sig|gælder)\s+(?:\w+\s+)?(?:til|for)|{_GRANTED}(?:\s+til)?"
    rf"|er\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for)|(?:er\s+)?{_MEANT}(?:\s+(?:mod|til|for))?)|{_GRANTED}\s+til"
    rf"|(?:vi|kommunen)\s+(?:hjælper|støtter|(?:giver|yder|tilbyder|bevilger)\s+[\w-]+\s+til))\s+"
    rf"(?:\w+\s+){{0,3}}?(?:{PEOPLE}|dem|den|alle)\b[^.]*(?:,\s*(?:der|som|hvis)\b|\bmed\b|\bover\b)"
)
"""The whole service and for whom it is, wherever that stands: «Støtten gives til personer, der …»."""
_THE_HELP = rf"(?:{HELP}(?:(?<=[nt])|(?<=ne))|pladsen|pladserne)"
_GETS = (
    rf"(?:kan\s+(?:\w+\s+){{0,2}}?{_GET}|får|modtager|har\s+(?:\w+\s+)?(?:ret|adgang)\s+til|er\s+berettigede?\s+til|{IS_GIVEN}"
    r"|er\s+omfattet\s+af)"
)
_NOT_IT = (
    r"(?:kurs|undervis|supervis|pjece|folder|siden|skema|møde|bus|kørs|transport|rampe|bisidder|råd|tolk|vejledning|nummer|telefon|linje"
    r"|medarbejder|personale|uddannelse|betaling|pris|rabat|takst|film|video|bilag|tekst|brev)"
)
"""What a standard has for its readers and staff beside the service."""
_WHO_GETS_IT = (
    pattern(
        rf"^\W*(?:(?:en|et)\s+(?:plads|{HELP})|(?:kvalitets)?standarden(?=\s+gælder)|(?!\w*(?:{_NOT_IT}|standard))[a-zæøå-]+(?:en|et|ne))\s+(?:kan\s+)?"
        rf"(?:{_GRANTED}|er|gælder|{_MEANT})\s+(?:(?:kun|primært|især|også|åbent?|et\s+tilbud|tiltænkt|beregnet|målrettet|forbeholdt)\s+)?"
        rf"(?:(?:til|for|mod)\s+)?(?:(?!at\b)\w+\s+){{0,3}}?(?:{PEOPLE}|dem|den|alle|dig)\b[^.]*"
    ),
    pattern(
        rf"^\W*(?:(?:alle|kun|også|det\s+er)\s+){{0,2}}(?:{PEOPLE}|{_ONE}|den|de|enhver)\b[^.]*?\b{_GETS}\s+(?:\w+\s+){{0,3}}?{_THE_HELP}\b"
    ),
    pattern(
        rf"^\W*(?:har|er|mangler|lever)\s+{_ONE}\b[^.?]*?,\s*(?:så\s+)?(?:kan|har|får|er|skal)\s+{_ONE}\s+(?:\w+\s+){{0,3}}?{_THE_HELP}\b"
    ),
    pattern(rf"^\W*{_THE_HELP}\s+(?:forudsætter|kræver|er\s+betinget\s+af)\b[^.]*"),
    pattern(
        rf"^[^.]*?\b(?:{MUNICIPALITY}|kommunalbestyrelsen)\s+(?:skal|har\s+pligt\s+til\s+at)\s+(?:levere|{GIVE})\s+(?:(?!til\b)[\w-]+,?\s+){{1,6}}?til\s+"
        rf"(?:\w+\s+){{0,3}}?{PEOPLE}\b[^.]*"
    ),
    pattern(
        rf"^\W*efter\s+[^.,]*?\b{GIVES}\s+(?:{MUNICIPALITY}|kommunalbestyrelsen)\s+(?:(?!til\b)[\w-]+,?\s+){{1,4}}?til\s+"
        rf"(?:\w+\s+){{0,3}}?{PEOPLE}\b[^.]*"
    ),
    pattern(rf"^\W*(?:vi|kommunen|stedet|huset)\s+er\s+(?:her\s+|til\s+|åbent?\s+)?for\s+(?:\w+\s+){{0,2}}?(?:{PEOPLE}|dig|dem)\b[^.]*"),
)
"""The same told from the other side: people with what marks them get it, it asks for something, we are there for them."""
_IT_IS_THEM = pattern(
    rf"\b{_SERVICE}\s+er\s+(?:\w+\s+)?(?:for|til)\s+dem\b|\bdet\s+er\s+(?:\w+\s+){{0,2}}?dem,?\s+(?:(?:der|som)\s+{_GETS}\b"
    rf"|{_SERVICE}\s+(?:er|gives)\b|vi\b)|^\W*de\s+{_GETS}\s+(?:\w+\s+){{0,2}}?{_THE_HELP}\b"
)
"""A sentence that gives the service to those of the one before it."""
_OF_ELSE = pattern(
    r"\b(?:kvalitets)?standarden?\b|\bkurs|\bpersonale|\bmedarbejder|\bspørgsmål|\bleverandør|\bpårørende\s+kan|\bbrug\s+for\s+(?:mere|flere)\b"
)
"""What a sentence is about that tells no target group of the service."""
_MORE = pattern(r"\b(?:få|modtage|søge)\s+(?:\w+\s+){0,2}?(?:mere|flere)\b")
_BESIDE = pattern(
    r"\b(?:få|modtage)\s+(?:\w+\s+){0,2}?(?:svar|besked|forklaring|oplysninger|tolk|en\s+bisidder|hjælp\s+til\s+(?:\w*ansøgning\w*|skema\w*|at\s+(?:søge|udfylde)))\b"
)
"""What one gets beside the service."""
_ABOUT = pattern(
    rf"^\W*(?:denne\s+)?(?:kvalitets)?standard(?:en)?\s+(?:beskriver|gælder|er\s+for|omfatter|handler|dækker|fortæller|viser|henvender\s+sig"
    rf"|retter\s+sig)\b(?:[^.,]*?\b{HELP}\b)?"
)
_TO_READERS = pattern(
    r"^\W*(?:denne\s+)?(?:(?:kvalitets)?standarden?|pjecen|folderen|siden|teksten|kataloget)\s+"
    r"(?:henvender|retter|er\s+(?:skrevet|lavet|tænkt|rettet|målrettet|beregnet|udarbejdet))\b"
)


def tells(sentence: str) -> bool:
    """Whether the sentence tells whom the service is for."""
    words = small(sentence)
    if _BESIDE.search(words) or ((_TO_READERS.match(words) or _MORE.search(words)) and not _MARKED.search(words)):
        return False
    return _OUTRIGHT.search(words) is not None or _tells_who_is_entitled(words) or tells_whole(sentence)


def tells_whole(sentence: str) -> bool:
    """The same where parts of the service have target groups of their own: only what is said of the whole of it counts."""
    words = small(sentence)
    if _WHOLE.search(words):
        return True
    if _BESIDE.search(words) or _MORE.search(words):
        return False
    found = (told[0] for way in _WHO_GETS_IT if (told := way.match(words)))
    return any(_is_marked(told) and not _OF_ELSE.search(told, _opening(told)) for told in found)


def tells_of_those_before(sentence: str, before: str) -> bool:
    """Whether a sentence gives the service to the people that the one before it is about: «Det er dem, støtten er til»."""
    return _IT_IS_THEM.search(small(sentence)) is not None and _is_marked(small(before)) and _THOSE.search(small(before)) is not None


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
