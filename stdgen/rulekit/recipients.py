"""A sentence becomes the answer to whom the service is for.

Either it says so outright («målgruppen er …», «gives til personer, der …»), or it names people, what marks them, and the
help: «Vi hjælper voksne, der har en hjerneskade».
"""

import re

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.granting import HELP

_GET = r"(?:få|modtage|søge|ansøge|blive|bevil(?:l?i)?ges|tildeles|tilbydes|visiteres)"
_GRANTED = r"(?:bevil(?:l?i)?ges|tildeles|tilbydes|gives|ydes|(?:blive[rs]?|er)\s+(?:bevilget|tildelt|tilbudt|givet|ydet))"
_GIVEN = rf"(?:{_GRANTED}|henvender\s+sig|retter\s+sig|målrettet|rettet|beregnet|tiltænkt)"
_ONE = r"(?:du|man|borger|borgeren|borgere|personen|ansøgeren|pågældende|vedkommende)"
_PEOPLE = r"(?:borgere?|borgeren|personer|mennesker|voksne|unge|børn|ældre|familier|(?:førtids)?pensionister)"
_MARK = (
    r"(?:nedsat|\w*handicap(?!råd|politik|udvalg|område|center|centret|afdeling)\w*|\w*funktions(?:evne|nedsæt|niveau)\w*|\w*lidelser?"
    r"|\w*sygdom\w*|hjerneskade\w*"
    r"|udviklingshæm\w*|autisme|adhd|demens|psykisk\w*|blind\w*|svagtseende|døv\w*|misbrug\w*|afhængighed|arbejdsevne|fyldt"
    r"|over\s+\d+|under\s+\d+|mellem\s+\d+"
    r"|folkepension\w*|førtidspension\w*|ikke\s+(?:selv|længere|alene)?\s*kan|kan\s+ikke|svært\s+ved|ude\s+af\s+stand)"
)
"""What marks the people: age, health, what they cannot do."""
_WHO = pattern(
    rf"""
    \bmålgruppen?\b (?!\s+for\s+(?:denne|dette|kurset|folderen)\b(?!\s+(?:ydelse|indsats|tilbud)))
      (?:\s+(?:for|til|omfattet|i)\s+[^.:]{{1,90}}?)?
      (?: \s*:\s*\w | \s+(?:er|omfatter|består\s+af|udgøres\s+af|dækker|afgrænses)\b
          (?!\s+(?:nærmere\s+|også\s+)?(?:beskrevet|nævnt|omtalt|fastsat|fastlagt|aftalt|den\s+samme|bred|ikke)\b) )
    | \b(?:kan|har\s+(?:ret|mulighed)\s+(?:til|for)\s+at) \s+ (?:\w+\s+){{0,2}}? {_GET}\b [^.]*? \b(?:hvis|når|såfremt) \s+ {_ONE}\b
    | ^(?:hvis|når|såfremt) \s+ {_ONE}\b [^.]*? \bkan \s+ {_ONE} \s+ (?:\w+\s+)? {_GET}\b
    | \b{_GIVEN} \s+ (?:til|mod) \s+ (?:\w+\s+){{0,4}} {_PEOPLE}\b
    | \ber\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for|målrettet)\s+(?:\w+\s+){{0,3}}{_PEOPLE}\b
    | ^hvem\s+(?:kan|har|er)\b[^?]*\? | ^(?:til|for)\s+hvem\b[^?]*\?
    | \b(?:kan\s+(?:søges|bruges|benyttes)\s+af|der\s+er\s+tale\s+om)\s+(?:\w+\s+){{0,2}}{_PEOPLE}\b,?\s(?:der|som|med|over|under|mellem)\b
    | \bret(?:ten)?\s+til\b[^.]*?\b(?:når|hvis|såfremt)\b[^.]*?\b{_MARK}
    | \b(?:dem|de),?\s+(?:som\s+)?\w+\s+er\s+(?:for|til)\b | \bbehov\w*\s+hos\s+(?:\w+\s+){{0,2}}{_PEOPLE}\b
    | ^{_PEOPLE}\b [^.]*? \b(?:kan\s+{_GET}|har\s+ret\s+til|er\s+berettigede?\s+til|er\s+omfattet\s+af)\b
    | ^alle\b [^.]*? \b{_MARK} [^.]*? \bkan\s+{_GET}\b
    | ^(?:kvalitets)?standarden\s+(?:gælder|er)\s+for\s+(?:\w+\s+){{0,3}}{_PEOPLE}\b(?:,?\s(?:der|som|med|over|under|mellem)\b)
    | ^(?:denne\s+)?(?:kvalitets)?standard(?:en)?\s+(?:beskriver|gælder|omfatter|dækker|handler\s+om)\s+(?:\w+\s+){{0,3}}(?:til|for)\s+
      (?:\w+\s+){{0,2}}{_PEOPLE}\b,?\s(?:der|som|hvis|med|over|under|mellem)\b
    | \bfor\s+at\b [^.,]*? \b{_GRANTED}, [^.]*? \bskal\s+{_ONE}\b
    | \b(?:er|være)\s+berettiget\s+til\b | \b(?:til|for)\s+dig,?\s+(?:der|som)\b
    | \bfor\s+at\s+(?:være\s+omfattet\s+af|komme\s+i\s+betragtning|(?:kunne\s+)?{_GET})\b [^.]*? \bskal\s+{_ONE}\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE = pattern(
    rf"^\W*(?:tilbuddet|støtten|hjælpen|ydelsen|indsatsen|ordningen|træningen|behandlingen|plejen|ledsagelsen|aflastningen|bostøtten|den|det)\s+"
    rf"(?:kan\s+)?(?:(?:gives|ydes|tilbydes|bevilges|tildeles|er|henvender\s+sig|gælder)\s+(?:\w+\s+)?(?:til|for)"
    rf"|{_GRANTED}(?:\s+til)?|er\s+(?:et|en)\s+(?:\w+\s+){{0,2}}{HELP}\s+(?:til|for)"
    rf"|(?:er\s+)?(?:rettet|målrettet|retter\s+sig|tiltænkt|beregnet)(?:\s+(?:mod|til|for))?)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:{_PEOPLE}|dem|alle)\b[^.]*(?:,\s*(?:der|som)\b|\bmed\b|\bover\b)",
    re.IGNORECASE,
)
"""The whole service and for whom it is, wherever that stands: «Støtten gives til personer, der …»."""
_FOR_PEOPLE = pattern(
    rf"\b(?:{HELP}|\w+(?:en|et))\s+{_GRANTED}\s+(?:\w+\s+){{0,2}}?{_PEOPLE}\b,?\s[^.]*?\b{_MARK}"
    rf"|\b(?:{HELP}|vi|kommunen)\b[^.]{{0,60}}?\b(?:til|for|hjælper|støtter|målrettet|omfatter|bevilges"
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

LONGEST_DEFERRAL = 160
"""Signs of a text that may say nothing but who will tell."""
_DEFERS = pattern(
    r"\b(?:fastlægges|fastlagt|fastsættes|fastsat|bestemmes|bestemt|besluttes|besluttet|definere[ts]|afklare[ts]|aftales|aftalt"
    r"|følger\s+(?:direkte\s+)?(?:af|lov\w*|reglerne)|fremgår|oplyse[rs]?|fortælle[rs]?|beskrives|beskrevet|udarbejdes|nævne[rs]|nævnt"
    r"|omtale[rs]|omtalt|står|findes)\b",
    re.IGNORECASE,
)
_POINTS = pattern(r"\W*(?:se|læs|find|spørg|kontakt|ring|jf|der\s+(?:kan\s+)?henvises|vi\s+henviser|henvisning)\b", re.IGNORECASE)
_COUNTS = pattern(
    r"\b(?:antallet|tallet|venteliste|plads(?:er)?|(?:er|var|bliver|på)\s+(?:(?:i\s+dag|ca\.?|omkring|nu)\s+)*(?:der\s+)?\d+(?!\s+år\b|-))\b",
    re.IGNORECASE,
)
_ITS_NAME = pattern(r"\b(?:målgruppe|personkreds)\w*", re.IGNORECASE)
_SOMEBODY = pattern(rf"\b(?:{_PEOPLE}|{_MARK}|dig,?\s+(?:der|som)|den,?\s+der|alle)\b", re.IGNORECASE)
_WHO_THEY_ARE = pattern(rf"\b(?:{_PEOPLE}|dem|de),?\s+(?:der|som|med)\b", re.IGNORECASE)
_MARKED = pattern(rf"\b{_MARK}", re.IGNORECASE)
_ABOUT = pattern(
    rf"^\W*(?:denne\s+)?(?:kvalitets)?standard(?:en)?\s+(?:beskriver|gælder|omfatter|handler|dækker|fortæller|viser)\b[^.,]*?\b{HELP}\b",
    re.IGNORECASE,
)
_TO_READERS = pattern(
    r"^\W*(?:denne\s+)?(?:(?:kvalitets)?standarden?|pjecen|folderen|siden|teksten|kataloget)\s+"
    r"(?:henvender|retter|er\s+(?:skrevet|lavet|tænkt|rettet|målrettet|beregnet|udarbejdet))\b",
    re.IGNORECASE,
)


def only_defers(words: str) -> bool:
    """Whether a text under a heading on the target group leaves it to others to say who: «Målgruppen fastlægges af Byrådet».

    That is so where each of its sentences points elsewhere, says who decides, or only counts: «Antallet er steget».
    """
    if len(words) > LONGEST_DEFERRAL or not words.strip():
        return False
    parts = (words,) if "\n" in words else tuple(sentence.text for sentence in sentences(words))
    return all(map(_tells_nobody, parts))


def _tells_nobody(sentence: str) -> bool:
    if _POINTS.match(sentence):
        return not (_MARKED.search(sentence) or _WHO_THEY_ARE.search(sentence))
    if SAYS_WHO.search(_ITS_NAME.sub(" ", sentence)):
        return False
    return not _SOMEBODY.search(sentence) and "§" not in sentence and bool(_DEFERS.search(sentence) or _COUNTS.search(sentence))


def tells(sentence: str) -> bool:
    """Whether the sentence tells whom the service is for."""
    if _TO_READERS.match(sentence) and not _MARKED.search(sentence):
        return False
    if _WHO.search(sentence) or _WHOLE.search(sentence):
        return True
    return _FOR_PEOPLE.search(sentence) is not None and _OF_ELSE.search(sentence, _standard(sentence)) is None


def _standard(sentence: str) -> int:
    """Where the service begins that the standard is said to be about: «Standarden beskriver den støtte, som …»."""
    opening = _ABOUT.match(sentence)
    return opening.end() if opening else 0


def tells_whole(sentence: str) -> bool:
    """The same where parts of the service have target groups of their own: only what is said of the whole of it counts."""
    return _WHOLE.search(sentence) is not None
