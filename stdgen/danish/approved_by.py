"""A sentence becomes the answer to whether a body is told to approve the standard: «Byrådet godkendte standarden», in whatever order."""

import re

from stdgen.danish.bodies import OFFICE, POLITICAL, UNNAMED
from stdgen.model.pattern import pattern


def by_its_body(words: str) -> bool:
    """Whether a body does it: «Byrådet godkendte standarden», «Byrådets beslutning af …», «Godkendelse i Byrådet den …»."""
    noun = _NOUN.match(words)
    if (noun and POLITICAL.match(words, noun.end())) or _LAST_ONE.match(words):
        return True
    own = _OF_OTHER_PAPERS.sub("", words)
    if STANDARD.search(own) is None:
        return False
    if _opens(own) or _follows(own):
        return True
    does = _ACTIVE.search(own) or _ITS_DECISION.search(own)
    return does is not None and (POLITICAL.search(own) is not None or OFFICE.match(own) is not None)


def which_is_approved(words: str) -> bool:
    """Whether a clause tells it of the standard, whatever else the sentence tells: «… standarden, som Byrådet vedtog den …»."""
    return any(
        (body := POLITICAL.match(words, which.end())) and _DID.match(words, body.end())
        for which in _WHICH.finditer(words)
        if STANDARD.fullmatch(which["what"])
    )


def _opens(words: str) -> bool:
    """Whether the body that does it opens the sentence."""
    body = POLITICAL.match(words) or UNNAMED.match(words)
    return body is not None and _DID.match(words, body.end()) is not None


def _follows(words: str) -> bool:
    """Whether something else opens the sentence, so that the body follows its verb: «Derefter godkendte Byrådet standarden»."""
    if (has := _HAS.search(words)) and (body := POLITICAL.match(words, has.end())) and _INVERTED.match(words, body.end()):
        return True
    if (first := _OBJECT_FIRST.match(words)) and POLITICAL.match(words, first.end()):
        return True
    bodies = (POLITICAL.match(words, verb.end()) for verb in _VERB_FIRST.finditer(words))
    return any(body is not None and _ITS_OBJECT.search(words, body.start()) for body in bodies)


STANDARD = pattern(
    r"\b(?:[Kk]valitets?standard|KVALITETSSTANDARD|[Ss]tandard|[Ss]erviceniveau(?:beskrivelse)?|(?:[Ii]ndsats|[Yy]delses)?[Kk]atalog"
    r"|[Ss]ervicedeklaration|[Nn]iveau(?=et\b|,)|[Tt]ekst(?=en)|[Dd]okument(?=et)|[Uu]dgave(?=n)"
    r"|(?:(?<=enne\s)|(?<=en\snye\s)|(?<=en\sny\s))(?:[Uu]dgave|[Vv]ersion)|[Bb]eskrivelse(?=n)"
    r"|(?:[Ss]eneste|[Ss]idste|[Nn]yeste|[Nn]uværende|[Gg]ældende|[Aa]ktuelle)\s(?:udgave|version)"
    r"|[Vv]ersion(?=en\s|\s\d+(?:\.\d+)*\s(?:er|blev)\s))(?:en|et|er"
    r"|erne|ne|n|EN|ER)?\b"
)
LOWER = r"(?:gen)?(?:godkendt|vedtaget|besluttet|tiltrådt|behandlet|fastsat|fastlagt)"
DAY = r"(?:[Dd]en|[Dd]\.|[Pp]å\s(?:mødet|sit\smøde|et\smøde)\s(?:den|d\.))\s?\d[\d./ -]*(?:[a-zæøå]+\.?\s)?\d{2,4}\s"
_NOUN = pattern(
    r"(?:(?:politisk|endelig|senest|seneste)\s+)?(?:godkendelse|vedtagelse|beslutning|behandling)\s+(?:i|af|på|ved)\s+(?:møde\s+i\s+)?"
    r"(?=.*(?:\d|x{2}|_{2}|\bden\b))",
    re.IGNORECASE,
)
_LAST_ONE = pattern(
    r"(?:den\s)?(?:seneste|sidste|endelige|nyeste)\s(?:politiske\s)?(?:godkendelse|vedtagelse|beslutning)\s(?:af\s\w+\s)?"
    r"(?:er|var|skete|fandt\ssted|blev\sgivet)\s(?=.*\d{4})",
    re.IGNORECASE,
)
"""«Seneste politiske godkendelse var den 18. marts 2025 i Byrådet»."""
_DOES = (
    rf"(?:,\s(?:der|som))?\s(?:{DAY})?(?:(?:derefter|herefter|så|siden|senere|senest|endeligt|også|nu)\s)?(?:{DAY})?"
    rf"(?:har\s.{{0,200}}?{LOWER}|(?:behandlede\s.{{0,120}}?\sog\s)?(?:godkendte|vedtog|tiltrådte|sagde\sja\stil))\b"
)
_DID = pattern(_DOES)
_VERB_FIRST = pattern(r"\b(?:godkendte|vedtog|tiltrådte|fastsatte|fastlagde)\s")
_ITS_OBJECT = pattern(
    rf"(?:et|en|d|e|U)\s(?:{DAY})?(?:\w+\s){{0,3}}?(?:(?:denne|dette|den\s\w+|en\sny)\s)?(?:kvalitets)?(?:standard|serviceniveau)"
)
_OBJECT_FIRST = pattern(
    r"(?:De[nt]\s|Denne\s|Dette\s)?(?:[Kk]valitetss|[Ss])(?:tandard|erviceniveau)\w*(?:,[^.,]{1,60},)?\s"
    r"(?:godkendte|vedtog|tiltrådte|fastsatte|fastlagde)\s"
)
"""«Det serviceniveau, der står her, godkendte Byrådet»."""
_WHICH = pattern(r"\b(?P<what>\w+),\s(?:som|hvilken|hvilket)\s")
_OF_OTHER_PAPERS = pattern(
    r"\b\w*(?:budget|plan|politik|strategi|takst|aftale|udbud|referat|vision|rapport)\w*(?:\s(?:for|om|på)\s[^,.]{1,40})?,\s(?:som|der|hvor)\s"
    r"(?:[^,.]|(?<=\d)\.)*"
)
"""What is told of other papers that a body approves: «… følger budgettet, som Byrådet vedtog»."""
_HAS = pattern(r"(?<=\w\s)har\s")
_INVERTED = pattern(rf"\s(?:{DAY})?(?:\w+\s){{0,3}}?{LOWER}\s(?:(?:denne|dette|den\s\w+|en\sny)\s)?(?:kvalitets)?standard")
"""Something else opens the sentence: «På det grundlag har Byrådet den 3. marts 2026 vedtaget standarden»."""
_ACTIVE = pattern(rf"(?:et|en|d|e|U){_DOES}")
_ITS_DECISION = pattern(r"s\s+(?:\w+\s+)?(?:beslutning|godkendelse|vedtagelse)\s+(?:af|fra|den)\s+(?:den\s+|d\.\s*)?\d")
