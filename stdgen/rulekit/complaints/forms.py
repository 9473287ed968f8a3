"""Clauses on complaints become what they say of a complaint's form: writing is asked for, or nothing else is left."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints import speech
from stdgen.rulekit.complaints.clauses import Clause, Mood, is_condition, mood
from stdgen.rulekit.complaints.pointing import leads_on
from stdgen.rulekit.complaints.words import CITIZEN, COMPLAINT
from stdgen.rulekit.complaints.writing import FORM_LABEL, SIGNS, in_writing, is_by_post, written
from stdgen.rulekit.wording import Wording


def has_form(clause: Clause) -> bool:
    """Whether a form can be spoken of at all in the clause."""
    stands = clause.small.__contains__
    return any(map(stands, SIGNS)) or any(map(stands, speech.SIGNS))


def names_another(clause: Clause) -> bool:
    """Whether the clause leaves another way than writing: speech, or any that one likes."""
    return speech.offers_speech(clause) or speech.leaves_open(clause)


def rules_out_speech(clause: Clause) -> re.Match[str] | None:
    """The words that leave no way but writing: speech is refused, or writing alone counts."""
    return speech.refuses_speech(clause) or _only_written(clause)


def asks_for_writing(clause: Clause) -> re.Match[str] | None:
    """The words that ask for a written complaint, unless another way is left open."""
    match = written(clause)
    if match is None or _is_soft(clause) or is_condition(clause) or _WHETHER.match(clause.small):
        return None
    meant = _mood(clause, match.start())
    if meant is Mood.MUST:
        return match
    told = meant is Mood.TOLD and _is_told_of_complaints(clause)
    return match if told and not leads_on(clause) and not is_by_post(match) else None


def names_a_form(clause: Clause) -> bool:
    """Whether the clause tells how a complaint is made, whatever it asks for."""
    return speech.speaks(clause) or in_writing(clause) is not None


def _mood(clause: Clause, at: int = 0) -> Mood:
    """The clause's mood around an offset; without one it goes on with what was asked before it, a part of a clause with all."""
    if _IS_TRIED_BY.search(clause.small):
        return Mood.TOLD
    if _HAS_TO.search(clause.small) and clause.before.strip():
        return Mood.MUST
    own = mood(_said_there(clause.small, at))
    if own is not Mood.TOLD:
        return own
    before = mood(_EMBEDDED.sub(" ", clause.before)) if clause.before.strip() else mood(clause.label)
    if before is Mood.MUST or not _VERB.search(clause.small) or _THAT.match(clause.small):
        return before
    return own


def _said_there(words: str, at: int) -> str:
    """The words beside the brackets, or those in the brackets where this offset lies."""
    inside = next((match for match in _IN_BRACKETS.finditer(words) if match.start() < at < match.end()), None)
    return inside[0] if inside else _IN_BRACKETS.sub(" ", words)


def _is_told_of_complaints(clause: Clause) -> bool:
    """Whether the clause tells plainly how complaints are made: «klager indgives skriftligt», «Form: skriftlig»."""
    around = f"{clause.label} {clause.before}"
    if clause.label and (FORM_LABEL.search(clause.label) or not _VERB.search(clause.small)):
        return bool(FORM_LABEL.search(clause.label) or _COMPLAINT.search(clause.label))
    if _IS_AN_OFFER.search(clause.small):
        return False
    if _COMPLAINT.search(clause.small) or _TO_COMPLAIN.match(clause.after):
        return True
    return bool(_OF_IT.search(clause.small) and _DISAGREES.search(around))


def _is_soft(clause: Clause) -> bool:
    return _SOFT.found(clause.claim.small) or _WISHED.found(clause.small) or speech.speaks(clause)


def _only_written(clause: Clause) -> re.Match[str] | None:
    """Where writing is the only way: «kun skriftligt», «tæller først, når den er skrevet», «ikke på skrift, bliver afvist»."""
    match = written(clause)
    if match is None or speech.takes_either(clause):
        return None
    around = f"{clause.label} {clause.before} {clause.small}"
    if not (_COMPLAINT.search(around) or FORM_LABEL.search(clause.label)):
        return None
    if _ONLY.search(clause.small) or _ONLY_THOSE.search(clause.before) or _is_the_condition(clause) or _is_asked_of_speakers(clause):
        return match
    if _mood(clause) is Mood.MUST and _AFTERWARDS.search(clause.small) and speech.is_named(around):
        return match
    return match if _NOT_WRITTEN.search(clause.small) and (speech.turned_down(clause.after) or _CANNOT.search(clause.before)) else None


def _is_the_condition(clause: Clause) -> bool:
    """Whether the clause is the one condition on which a complaint counts."""
    if not is_condition(clause) or speech.speaks(clause):
        return False
    if _ONLY_IF.search(f"{clause.before} {clause.small[:8]}"):
        return True
    return _CAN_COMPLAIN.search(clause.before) is not None and _THIS_IS.match(clause.small) is not None


def _is_asked_of_speakers(clause: Clause) -> bool:
    """Whether even those who complain by word of mouth are asked to write: «klager du i telefonen, skal du følge op med et brev»."""
    return _mood(clause) is Mood.MUST and _SPOKEN_IF.match(clause.before) is not None and speech.is_named(clause.before)


_COMPLAINT = pattern(COMPLAINT)
_WHETHER = pattern(r"\W*(?:om|hvor)\s")
_SPOKEN_IF = pattern(
    rf"\W*(?:(?:har|klager|ringer|siger|kommer|henvender)\s+{CITIZEN}|(?:hvis|når)\s+{CITIZEN}\s+(?:har\s+)?klag)\b[^.;]*,?\s*$"
)
_DISAGREES = pattern(rf"{COMPLAINT}|\buenig\w*|\butilfreds\w*|\bikke\s+(?:er\s+)?(?:enig|tilfreds)")
_TO_COMPLAIN = pattern(r"\W*(?:hvis|når|for\s+at|såfremt)\b[^.;]*\b(?:klage|uenig|utilfreds|enig|tilfreds)\b")
_LODGES = r"(?:skriv|send|indsend|indgiv|fremsend|udfyld|aflever|indlever|mail|ret|brug|benyt|anvend)"
_IS_AN_OFFER = pattern(r"\b(?:er|som|blot|kun)\s+(?:\w+\s+)?(?:et|en)\s+(?:\w+\s+)?(?:tilbud|mulighed|hjælp|service|skabelon|støtte)\b")
"""What tells of a form to fill in that nobody has to use it."""
_EMBEDDED = pattern(r"(?<=\bskal),\s+(?:når|hvis|såfremt|som|der)\s[^,]*,")
_IN_BRACKETS = pattern(r"\([^)]*\)")
_IS_TRIED_BY = pattern(
    r"\b(?:påklages|indbringes|ankes|prøves)\b[^.;]{0,60}?\b(?:ved|gennem|via|med)\s|\bklages\b[^.;]{0,60}?\bved\s+(?:en\s+)?skriftlig"
    r"|\b(?:påklages|indbringes|ankes)\s+(?:\w+\s+)?skriftligt\b"
)
_HAS_TO = pattern(
    r"^\W*må\s+(?:den|klagen)\s+(?:(?!gerne\b|også\b|godt\b)\w+\s+)?være\s+(?:skriftlig|skrevet|nedskrevet|på\s+skrift|underskrevet)\b"
    rf"|^\W*må\s+{CITIZEN}\s+(?!(?:\w+\s+)?(?:gerne|også|godt)\b)(?:\w+\s+)?{_LODGES}e\b(?!.*\bgerne\b)"
)
"""«Ønsker du at klage, må du skrive til …»."""
_ONLY = pattern(
    r"\buden\s+(?:en\s+|et\s+|din\s+|dato\s+og\s+)?(?:skriftlig|underskr|skrift\b)|\beneste\s+(?:vej|måde|mulighed)\b"
    r"|(?<!ikke\s)\b(?:kun|alene|udelukkende)\b"
)
_ONLY_IF = pattern(
    r"\b(?:(?:kun|først|alene|udelukkende)\b[^.]{0,40}|medmindre\s*|før\s*)$|\b(?:kun|først|alene),?\s+(?:hvis|når)\b"
    r"|\bbehandle[rs]?\s+(?:\w+\s+){0,3}?klage\w*,\s+når\b"
)
_CAN_COMPLAIN = pattern(r"\bkan\s+(?:[\w-]+\s+){0,4}?(?:påklages|klages?|ankes?|indbringes)\b[^.;]*$")
_THIS_IS = pattern(r"\W*(?:hvis|når|såfremt)\s+(?:det|klagen|den)\s+(?:sker|er|bliver|foregår|foreligger|gives|indgives)\b")
_ONLY_THOSE = pattern(r"\b(?:kun|alene|udelukkende)\b[^.,]{0,40}\bklage\w*,?\s*$")
_AFTERWARDS = pattern(r"^\W*men\b|\b(?:bekræftes|følges?\s+op|gentages|suppleres|også|bagefter|efterfølgende|derefter|senere|så)\b")
"""Words that ask for writing although one may speak: «skal bekræftes i et brev», «men selve klagen skal …»."""
_NOT_WRITTEN = pattern(r"\bikke\s+(?:\w+\s+){0,2}?(?:skriftlig|på\s+skrift|(?:ned|under)?skrevet)")
_CANNOT = pattern(r"\b(?:kan|vil|må|bliver|er)\s+(?:\w+\s+){0,2}?(?:ikke|aldrig)\b[^.]*\bklage\w*,?\s*$")
_VERB = pattern(
    r"\b(?:er|bliver|(?:skriv|send|indsend|indgiv|udfyld|aflever|rett|brug|benytt)er|skal|kan|må|vil|har|bør|bedes|kræver|send|giv|indgiv|skriv|udfyld|brug|klag|(?:klage|anke)r|[a-zæøå]{3,}es)\b"
)
_THAT = pattern(r"\W*(?:(?:at|som|der)\b|(?:men|og)\s+skal)")
_OF_IT = pattern(rf"^\W*(?:at|som|der|så\s+(?:skriv|send))\b|\b(?:det|den|dette|denne)\b|\b{CITIZEN}\b|\b(?:ind|frem)?sendes\b")
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
    ("det er", r"\bdet\s+er\s+(?:\w+\s+)?(?!nødvendigt|påkrævet|obligatorisk|muligt)\w+t\s+at\s+klage\b"),
    ("valg|vælge|bestemmer", r"\b(?:frit\s+valg|vælger?|bestemmer\s+selv)\b"),
)
