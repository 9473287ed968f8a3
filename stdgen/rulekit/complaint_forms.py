"""Clauses on complaints become what they say of a complaint's form: writing is asked for, speech is offered or refused."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaint_clauses import Clause, Mood, is_condition, mood
from stdgen.rulekit.complaint_pointing import leads_on
from stdgen.rulekit.complaint_words import AUTHORITY, CITIZEN, COMPLAINT
from stdgen.rulekit.complaint_writing import FORM_LABEL, SIGNS, in_writing, is_by_post, written
from stdgen.rulekit.wording import Wording

SPOKEN_SIGNS = (
    *(
        "mundtlig",
        "telefon",
        "tlf",
        "ring",
        "opkald",
        "personlig",
        "fremmøde",
        "møde",
        "sige",
        "sagt",
        "fortæl",
        "tal ",
        "tale ",
        "forbi",
        "bånd",
    ),
    *("anden form", "andre former", "andre måder", "anden måde"),
)
"""All that is said of speech, or of any other form, holds one of these."""


def has_form(clause: Clause) -> bool:
    """Whether a form can be spoken of at all in the clause."""
    return any(sign in clause.small for sign in SIGNS + SPOKEN_SIGNS)


def offers_speech(clause: Clause) -> bool:
    """Whether one may complain by word of mouth; a telephone number for questions and the authority's own calls are no such offer."""
    if not _SPEECH.found(clause.small) or _refusal(clause) or _AUTHORITY_CALLS.found(clause.small):
        return False
    return not _QUESTION.found(clause.claim.small) or _COMPLAINT.search(clause.small) is not None


def rules_out_speech(clause: Clause) -> re.Match[str] | None:
    """The words that leave no way but writing: speech is refused, or writing alone counts."""
    return _refusal(clause) or _only_written(clause)


def asks_for_writing(clause: Clause) -> re.Match[str] | None:
    """The words that ask for a written complaint, unless another way is left open."""
    match = written(clause)
    if match is None or _is_soft(clause) or is_condition(clause):
        return None
    meant = _mood(clause)
    if meant is Mood.MUST:
        return match
    told = meant is Mood.TOLD and _is_told_of_complaints(clause)
    return match if told and not leads_on(clause) and not is_by_post(match) else None


def names_a_form(clause: Clause) -> bool:
    """Whether the clause tells how a complaint is made, whatever it asks for."""
    return _SPEECH.found(clause.small) or in_writing(clause) is not None


def _mood(clause: Clause) -> Mood:
    """The clause's mood; one without a mood of its own goes on with what was asked before it, a part of a clause with all."""
    own = mood(clause.small)
    if own is not Mood.TOLD:
        return own
    before = mood(clause.before) if clause.before.strip() else mood(clause.label)
    if before is Mood.MUST or not _VERB.search(clause.small) or _THAT.match(clause.small):
        return before
    return own


def _is_told_of_complaints(clause: Clause) -> bool:
    """Whether the clause tells plainly how complaints are made: «klager indgives skriftligt», «Form: skriftlig»."""
    around = f"{clause.label} {clause.before}"
    if clause.label and not _VERB.search(clause.small):
        return bool(FORM_LABEL.search(clause.label) or _COMPLAINT.search(clause.label))
    return bool(_COMPLAINT.search(clause.small) or (_OF_IT.search(clause.small) and _COMPLAINT.search(around)))


def _is_soft(clause: Clause) -> bool:
    return _SOFT.found(clause.claim.small) or _WISHED.found(clause.small) or _SPEECH.found(clause.small)


def _refusal(clause: Clause) -> re.Match[str] | None:
    """Where speech, or any form but the one named, is turned down in the clause or in the one beside it."""
    spoken = _SPEECH.search(clause.small) or _OTHER_FORM.search(clause.small)
    if spoken is None or is_condition(clause) or _AUTHORITY_CALLS.found(clause.small):
        return None
    if _TURNED_DOWN.search(clause.small) and not _STILL.search(clause.small):
        return spoken
    if _NO_COMPLAINT.search(clause.after):
        return spoken
    relative = clause.small.lstrip().startswith(("der ", "som ")) and _COMPLAINT.search(clause.before)
    beside = clause.before if _TURNED_DOWN.search(clause.before) else clause.after
    return spoken if relative and _TURNED_DOWN.search(beside) and not _SPEECH.found(beside) else None


def _only_written(clause: Clause) -> re.Match[str] | None:
    """Where writing is the only way: «kun skriftligt», «tæller først, når den er skrevet», «ikke på skrift, bliver afvist»."""
    match = written(clause)
    if match is None:
        return None
    around = f"{clause.label} {clause.before} {clause.small}"
    if not (_COMPLAINT.search(around) or FORM_LABEL.search(clause.label)):
        return None
    if _ONLY.search(clause.small) or _ONLY_THOSE.search(clause.before) or _is_the_condition(clause):
        return match
    if _mood(clause) is Mood.MUST and _AFTERWARDS.search(clause.small) and _SPEECH.found(around):
        return match
    return match if _NOT_WRITTEN.search(clause.small) and _TURNED_DOWN.search(clause.after) else None


def _is_the_condition(clause: Clause) -> bool:
    """Whether the clause is the one condition on which a complaint counts."""
    return is_condition(clause) and not _SPEECH.found(clause.small) and bool(_ONLY_IF.search(f"{clause.before} {clause.small[:8]}"))


_COMPLAINT = pattern(COMPLAINT)
_SPEECH = Wording(
    "mundtlig|telefonisk|opkald",
    ("ring", r"\b(?:op)?ring(?:e|er|ning|es)?\b"),
    ("telefon", r"\btelefon(?:en)?\b|\btelefonsamtale\w*"),
    ("tlf", r"\btlf\b"),
    ("personlig", r"\bpersonlig(?:t|e)?\s+(?:frem)?(?:møde|henvendelse|henvende)|\bpersonligt\b"),
    ("møde", r"\b(?:frem)?møde(?:r|s)?\s+(?:personligt\s+)?(?:op|frem)\b|\bved\s+(?:et\s+)?(?:frem)?møde\b"),
    ("sige|sagt", r"\b(?:siges|sagt)\b|\bsige\s+(?:det\s+)?til\b"),
    ("fortæl", r"\bfortælles?\b"),
    ("bånd|indtal", r"\bpå\s+bånd\b|\bindtal\w*"),
    ("tal", r"\btale?\s+(?:\w+\s+)?med\b"),
    ("forbi", r"\bforbi\b"),
)
_OTHER_FORM = pattern(r"\b(?:(?:i\s+)?(?:anden\s+form|andre\s+former)|andre\s+måder|på\s+anden\s+måde)\b")
_TURNED_DOWN = pattern(
    r"\b(?:ikke|aldrig|hverken)\b(?!\s+(?:kun|alene|udelukkende|enig|tilfreds|andet))|\bafvis\w*|\butilstrækkelig\w*|\bugyldig\w*"
    r"|\bingen\b|\bbortses\b|\bset\s+bort\b|\bhenl[æa]g\w*|\bignorere\w*"
)
_NO_COMPLAINT = pattern(
    r"\b(?:det|den)\s+(?:er|gælder|tæller|regnes)\s+(?:\w+\s+)?ikke\s+(?:for\s+|som\s+)?(?:en\s+)?klage\b"
    r"|\b(?:bedt|beder|henvist|henvises)\b[^.]{0,30}\bskriv"
)
_STILL = pattern(
    r"\b(?:behøver|tøv|svare[rs]?|besvare[rs]?|oplyse[rs]?|oplysning\w*|vejled\w*|råd|rådgiv\w*|hjælpe?r?)\b"
    r"|\b(?:skal|nødvendigvis)\s+(?:\w+\s+)?ikke\b|\bingen\s+(?:krav|forskel|skal)\b"
    r"|\bikke\s+(?:behøve|nødvendig|være\s+bange|gerne\s+vil|ønsker|(?:kan|vil)\s+skrive|(?:et\s+)?krav\b|(?:\w+\s+)?afvis)"
)
"""Words with «ikke» that refuse nothing, or refuse an answer rather than a complaint."""
_ONLY = pattern(
    r"\buden\s+(?:en\s+)?(?:skriftlig|underskrevet)|\beneste\s+(?:vej|måde|mulighed)\b|(?<!ikke\s)\b(?:kun|alene|udelukkende)\b"
)
_ONLY_IF = pattern(
    r"\b(?:(?:kun|først|alene|udelukkende)\b[^.]{0,40}|medmindre\s*|før\s*)$|\b(?:kun|først|alene),?\s+(?:hvis|når)\b"
    r"|\bbehandle[rs]?\s+(?:\w+\s+){0,3}?klage\w*,\s+når\b"
)
_ONLY_THOSE = pattern(r"\b(?:kun|alene|udelukkende)\b[^.,]{0,40}\bklage\w*,?\s*$")
_AFTERWARDS = pattern(r"^\W*men\b|\b(?:bekræftes|følges?\s+op|gentages|suppleres|også|bagefter|efterfølgende|derefter|senere|så)\b")
"""Words that ask for writing although one may speak: «skal bekræftes i et brev», «men selve klagen skal …»."""
_NOT_WRITTEN = pattern(r"\bikke\s+(?:\w+\s+){0,2}?(?:skriftlig|på\s+skrift|(?:ned|under)?skrevet)")
_VERB = pattern(
    r"\b(?:er|bliver|skal|kan|må|vil|har|bør|bedes|kræver|send|giv|indgiv|skriv|udfyld|brug|klag|(?:klage|anke)r|[a-zæøå]{3,}es)\b"
)
_THAT = pattern(r"\W*(?:(?:at|som|der)\b|(?:men|og)\s+skal)")
_OF_IT = pattern(rf"^\W*(?:at|som|der)\b|\b(?:det|den|dette|denne)\b|\b{CITIZEN}\b")
_WISHED = Wording(("gerne", r"\bgerne\b"), "anbefal", ("bedst|lettest|nemmest", r"\b(?:bedst|lettest|nemmest)\b"))
_SOFT = Wording(
    "behøver|frivillig|hvad enten|uanset",
    (
        "ikke|ingen|intet",
        r"\b(?:ikke|ingen|intet)\s+(?:[\w-]+\s+){0,3}?(?:krav|nødvendig\w*|rigtigt|sandt|korrekt|påkrævet|obligatorisk\w*|betingelse)\b",
    ),
    (
        "ikke|hverken",
        r"\bskal\s+(?:[\w-]+\s+){0,3}?(?:ikke|hverken)\s+(?:(?:nødvendigvis|være)\s+){0,2}(?:skriftlig|på\s+skrift|skrives|underskrevet)",
    ),
    ("valg|vælge|bestemmer", r"\b(?:frit\s+valg|vælger?|bestemmer\s+selv)\b"),
)
_QUESTION = Wording("spørgsmål|uklar|i tvivl|nærmere|uddyb|forklar|vejled", ("hjælp", r"\bhjælp\b"), ("råd", r"\bråd\b"))
_AUTHORITY_CALLS = Wording(
    ("ringer", rf"\bringer\s+{AUTHORITY}\b|\b{AUTHORITY}\s+(?:[\w-]+\s+){{0,2}}?ringer\b"),
    ("siger", rf"\b{AUTHORITY}\s+siger\b"),
)
