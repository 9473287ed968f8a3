"""Clauses on complaints become what they say of speech and of any other form than writing: it is offered, left open, or refused."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause, is_condition
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN, COMPLAINT
from stdgen.rulekit.wording import Wording

SIGNS = (
    *("mundtlig", "telefon", "tlf", "ring", "opkald", "personlig", "fremmøde", "møde", "sige", "sagt", "fortæl", "tal ", "tale "),
    *("forbi", "bånd", "samtale", "besøg", "form", "andre måder", "andre klager", "anden måde", "hvordan", "den måde", "eneste", "vejen"),
)
"""All that is said of speech, or of any other form, holds one of these."""


def offers_speech(clause: Clause) -> bool:
    """Whether one may complain by word of mouth; a telephone number for questions and the authority's own calls are no such offer."""
    if not (_SPEECH.found(clause.small) or _TALK.found(clause.small)) or refuses_speech(clause) or _AUTHORITY_CALLS.found(clause.small):
        return False
    return not _QUESTION.found(clause.claim.small) or _COMPLAINT.search(clause.small) is not None


def leaves_open(clause: Clause) -> bool:
    """Whether the clause takes a complaint in whatever form it comes."""
    return _ANY.found(clause.small) or (_FREE.match(clause.small) is not None and _FORM.search(clause.label) is not None)


def speaks(clause: Clause) -> bool:
    """Whether speech is named in the clause, whatever is said of it."""
    return _SPEECH.found(clause.small)


def takes_either(clause: Clause) -> bool:
    """Whether the clause names speech and writing side by side."""
    return _EITHER.search(clause.small) is not None


def is_named(words: str) -> bool:
    """Whether speech is named in these words."""
    return _SPEECH.found(words)


def refuses_speech(clause: Clause) -> re.Match[str] | None:
    """Where speech, or any form but the one named, is turned down in the clause or in the one beside it."""
    spoken = _SPEECH.search(clause.small) or _OTHER_FORM.search(clause.small) or _MEETING.match(clause.small) or _TALK.search(clause.small)
    if spoken is None or _AUTHORITY_CALLS.found(clause.small) or _EITHER.search(clause.small):
        return None
    if is_condition(clause):
        refused = _COMPLAINT.search(clause.before) and turned_down(clause.before) and not _STILL.search(clause.before)
        return spoken if refused or _NO_COMPLAINT.search(clause.after) else None
    if turned_down(clause.small) and not _STILL.search(clause.small):
        return spoken
    if _NO_COMPLAINT.search(clause.after) or (_NOT_ENOUGH.search(clause.before) and _THAT.match(clause.small)):
        return spoken
    relative = clause.small.lstrip().startswith(("der ", "som ")) and _COMPLAINT.search(clause.before)
    beside = clause.before if turned_down(clause.before) else clause.after
    return spoken if relative and turned_down(beside) and not _SPEECH.found(beside) else None


def turned_down(words: str) -> bool:
    """Whether these words turn something down."""
    return _TURNED_DOWN.search(words) is not None


_COMPLAINT = pattern(COMPLAINT)
_FORM = pattern(r"\b(?:form(?:en|krav)?|hvordan|måde)\b")
_SPEECH = Wording(
    "mundtlig|telefonisk|opkald|opringning|telefonsvarer",
    ("ring", r"\b(?:op)?ring(?:e|er|ning|es)?\b"),
    ("telefon", r"\btelefon(?:en)?\b|\btelefonsamtale\w*"),
    ("tlf", r"\btlf\b"),
    ("personlig", r"\bpersonlig(?:t|e)?\s+(?:frem)?(?:møde|henvendelse|henvende)|\bpersonligt\b"),
    ("mød", r"\b(?:frem)?møde(?:r|s)?\s+(?:personligt\s+)?(?:op|frem)\b|\bved\s+(?:et\s+)?(?:frem)?møde\b|\bmød\s+op\b"),
    ("sige|sagt", r"\b(?:siges|sagt)\b|\bsiger?\s+(?:\w+\s+){0,3}?til\b"),
    ("fortæl", r"\bfortæl(?:les?)?\b"),
    ("bånd|indtal", r"\bpå\s+bånd\b|\bindtal\w*"),
    ("tal", r"\btale?\s+(?:\w+\s+)?med\b|\b(?:i|ved)\s+tale\b|\btale\s+eller\s+skri|\bskri\w+\s+eller\s+tale\b"),
    ("forbi", r"\bforbi\b"),
)
_TALK = Wording(
    ("samtale|møde|besøg", r"\b(?:i|ved|under)\s+(?:en|et)\s+(?:\w+\s+)?(?:samtale|møde|besøg)\b"),
    ("samtale|møde|besøg", r"\b(?:en|et)\s+(?:\w+\s+)?(?:samtale|møde|besøg)\s+er\s+(?:\w+\s+)?(?:nok|lige\s+så)\b"),
)
"""Talks as a way to complain, rather than as what follows a complaint."""
_EITHER = pattern(
    r"(?<!hverken\s)\bmundtlig\w*\s+(?:eller|og|såvel\s+som|som)\s+skriftlig|(?<!hverken\s)\bskriftlig\w*\s+(?:eller|og|såvel\s+som|som)\s+mundtlig"
    r"|(?<!hverken\s)\bskrive?\s+(?:[\w-]+\s+){0,3}?eller\s+(?:ringe?|møde?\s+(?:personligt\s+)?(?:op|frem)|komme?\s+forbi|tale?\s+med)\b"
    r"|(?<!hverken\s)\b(?:ringe?|møde?\s+(?:personligt\s+)?(?:op|frem)|komme?\s+forbi|tale?\s+med)\s+(?:[\w-]+\s+){0,3}?eller\s+skrive?\b"
)
"""Who names both turns neither down."""
_MEETING = pattern(r"\W*(?:en|et|men\s+e[nt])\s+(?:\w+\s+)?(?:samtale|møde|besøg)\b")
_OTHER_FORM = pattern(r"\b(?:(?:i\s+)?(?:anden\s+form|andre\s+former)|andre\s+(?:måder|klager)|på\s+(?:ingen\s+)?anden\s+måde)\b")
_ANY = Wording(
    (
        "form",
        r"\b(?:enhver|alle|hvilken\s+som\s+helst|valgfri)\s+(?:slags\s+)?form(?:er)?\b"
        r"|\bform(?:en)?\s+(?:og\s+\w+\s+)?er\s+(?:\w+\s+)?frie?\b",
    ),
    ("uanset", r"\buanset\s+(?:hvordan|formen|i\s+hvilken|på\s+hvilken|om\s+[^,;]{0,30}\b(?:mundtlig|skriftlig|skriver|ringer))"),
    ("lige så", r"\b(?:samtale|opkald|møde|besøg|ord|tale)\w*\s+(?:(?!ikke\b)\w+\s+){0,3}?lige\s+så\s+\w+\s+som\b"),
    ("måde", r"\bpå\s+den\s+måde,?\s+(?:der|du|som|borgeren|man|det)\b|\bikke\s+den\s+eneste\s+måde\b"),
    ("hvordan", r"\bhvordan\s+(?:du|man|borgeren|det)\s+(?:sker|end|vil|ønsker|gør\s+det)\b"),
    ("vejen|hinder", r"\b(?:ikke\s+noget|intet)\s+(?:i\s+vejen|til\s+hinder)\b"),
)
_FREE = pattern(r"\W*(?:(?:helt\s+)?fri|frit|valgfri\w*|ingen(?:\s+\w+)?(?:\s+krav)?)\W*$")
_TURNED_DOWN = pattern(
    r"\b(?:ikke|aldrig|hverken)\b(?!\s+(?:kun|alene|udelukkende|enig|tilfreds|andet))|\bafvis\w*|\butilstrækkelig\w*|\bugyldig\w*"
    r"|\bafslå\w*|(?<!ikke\s)\b(?:udelukket|forbudt|umulig\w*)\b|\bingen\b|\breturnere\w*|\b(?:retur|tilbage)\b|\bbortses\b|\bset\s+bort\b|\bhenl[æa]g\w*|\bignorere\w*"
)
_NO_COMPLAINT = pattern(
    r"\b(?:(?:det|den)\s+(?:er|gælder|tæller|regnes|bliver)|(?:er|gælder|tæller|regnes|bliver)\s+(?:det|den))\s+(?:\w+\s+)?"
    r"ikke\s+(?:for\s+|som\s+|regnet\s+(?:for|som)\s+|opfattet\s+som\s+)?(?:en\s+|nok|gyldig\w*\s+)?(?:klage\b|\W*$)"
    r"|\b(?:behandle[rs]?|registrere[rs]?|indgår|tæller)\s+(?:(?:vi|den|det|kommunen)\s+)?(?:klagen\s+)?(?:altså\s+)?ikke\b"
    rf"|\bhar\s+{CITIZEN}\s+ikke\s+klaget\b"
    r"|\b(?:bedt|beder|henvist|henvises)\b[^.]{0,30}\bskriv"
)
_NOT_ENOUGH = pattern(r"\bikke\s+(?:nok|tilstrækkelig\w*|en\s+klage)\W*$|\butilstrækkelig\w*\W*$")
_THAT = pattern(r"\W*(?:at|hvis|kun\s+at)\b")
_STILL = pattern(
    r"\b(?:behøver|tøv|svare[rs]?|besvare[rs]?|oplyse[rs]?|oplysning\w*|vejled\w*|råd|rådgiv\w*|hjælpe?r?)\b"
    r"|\b(?:skal|nødvendigvis)\s+(?:\w+\s+)?ikke\b|\bingen\s+(?:krav|forskel|skal)\b|\b(?:i\s+vejen|til\s+hinder)\b|\bikke\s+(?:\w+\s+)?(?:udelukke\w*|forbudt)\b"
    r"|\bikke\s+(?:behøve|nødvendig|være\s+bange|gerne\s+vil|ønsker|(?:kan|vil)\s+skrive|(?:et\s+)?krav\b|(?:\w+\s+)?afvis)"
    r"|\bafvis\w*\s+(?:aldrig|ikke)\b|\bikke,?\s+fordi\b"
)
"""Words with «ikke» that refuse nothing, or refuse an answer rather than a complaint."""
_QUESTION = Wording("spørgsmål|uklar|i tvivl|nærmere|uddyb|forklar|vejled", ("hjælp", r"\bhjælp\b"), ("råd", r"\bråd\b"))
_AUTHORITY_CALLS = Wording(
    ("ringer", rf"\bringer\s+{AUTHORITY}\b|\b{AUTHORITY}\s+(?:[\w-]+\s+){{0,2}}?ringer\b"),
    ("siger", rf"\b{AUTHORITY}\s+siger\b"),
)
