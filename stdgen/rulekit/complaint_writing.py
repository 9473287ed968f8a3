"""A clause on complaints becomes the writing in it that is the complaint's own: a decision is written, too, and so is an answer."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaint_clauses import Clause
from stdgen.rulekit.complaint_words import AUTHORITY, CITIZEN, COMPLAINT, DECISION, FORM, MEDIA, MEDIA_SIGNS, OTHER_PAPER
from stdgen.rulekit.wording import Wording

SIGNS = (
    *("krift", "igital", "mail", "brev", "skriv", "skrev", "blanket", "skema", "formular", "post", "kuvert", "selvbetjening", "løsning"),
    *("borger.dk", "e-boks", "papir", "hvidt", "dokument", "undertegn"),
)
"""All writing that is spoken of holds one of these."""
FORM_LABEL = pattern(r"\b(?:form(?:en|krav)?|hvordan|måde|fremgangsmåde|sådan)\b")
"""A label that asks for the form of a complaint."""


def written(clause: Clause) -> re.Match[str] | None:
    """Where the clause speaks of a written complaint, or of what it is sent in."""
    if not any(sign in clause.small for sign in SIGNS):
        return None
    if FORM_LABEL.search(clause.label) and (match := _MEDIUM_ALONE.match(clause.small)):
        return match
    return in_writing(clause) or _in_a_medium(clause)


def _in_a_medium(clause: Clause) -> re.Match[str] | None:
    match = _MEDIUM.search(clause.small)
    if match is None or _AUTHORITY_WRITES.found(clause.small) or _ON_COMPLAINT.search(clause.small[: match.start()]):
        return None
    return match


def in_writing(clause: Clause) -> re.Match[str] | None:
    """Where the clause says that the complaint is written, whatever it is sent in."""
    for match in _WRITTEN.all(clause.small):
        if not _OF_ANOTHER.match(clause.small, match.end()) and not _is_of_another(clause, match.start()):
            return match
    return None


def is_by_post(medium: re.Match[str]) -> bool:
    """Whether writing is only spoken of as what lies in the post."""
    return _POST.search(medium[0]) is not None


def _is_of_another(clause: Clause, at: int) -> bool:
    """Whether the writing at this offset is a decision's, an answer's, an authorization's."""
    if _AUTHORITY_WRITES.found(clause.small):
        return True
    if _ON_COMPLAINT.search(clause.small[:at]):
        return True
    named = _last_named(_OBJECT.sub(" ", clause.small[:at]))
    if not named and not _COMPLAINT.search(clause.small):
        named = _last_named(_OBJECT.sub(" ", clause.before))
    return bool(named) and not _COMPLAINT.search(named)


def _last_named(words: str) -> str:
    """The last complaint or other paper that is named, and nothing if there is none."""
    return max(_PAPER.finditer(words), key=re.Match.start, default=[""])[0]


_COMPLAINT = pattern(COMPLAINT)
_PAPER = pattern(rf"{COMPLAINT}|\b{OTHER_PAPER}\w*")
_ON_COMPLAINT = pattern(rf"\b(?:{OTHER_PAPER}|modtagelse)\w*\s+(?:på|om|over|af|til|for)\s+(?:[\w-]+\s+)?{COMPLAINT}")
"""Another paper that only speaks of the complaint: «svaret på klagen»."""
_OBJECT = pattern(rf"\b(?:over|af|om|på|fra|med|efter|mod|til|for|i|ved)\s+(?:[\w-]+\s+){{0,2}}?{DECISION}\w*")
"""A decision that is only what one complains about."""
_OF_ANOTHER = pattern(rf"\s+(?:[a-zæøå]+e\s+)?(?:{OTHER_PAPER}|grundlag|materiale)\w*")
_WRITTEN = Wording(
    ("skriftlig", r"\bskriftlig(?:t|e|hed\w*)?\b"),
    ("skrift", r"\bpå\s+skrift\b|\bunderskrift\b"),
    ("papir", r"\bpå\s+papir\b|\bpapirform\b"),
    ("sort", r"\bsort\s+på\s+hvidt\b"),
    ("skrevet|skrives|skrive", r"\b(?:ned)?skrives\b|\b(?:ned|under|hånd|maskin)?skrevet\b|\bunderskrives?\b|\bved\s+at\s+skrive\b"),
    ("undertegn", r"\bundertegne[ts]\b"),
    (
        "skrive",
        rf"(?:\b{CITIZEN}\s+(?:[\w-]+\s+){{0,3}}?skal\s+|\bskal\s+{CITIZEN}\s+)(?:[\w-]+\s+)?skrive\b"
        r"(?!,?\s+(?:hv|at\b|om\b|under\b|i\s+klagen))",
    ),
    ("dokument", r"\bsom\s+(?:et\s+)?dokument\b"),
)
_MEDIUM = Wording(
    (
        MEDIA_SIGNS,
        r"\b(?:via|med|pr\.?|per|som|på|ved|gennem)\s+(?:(?:en|et|den|det|kommunens|vores|almindelig\w*|digital\w*)\s+){0,2}?"
        rf"{MEDIA}|\bi\s+(?:en\s+|et\s+|kommunens\s+)?(?:brev|brevform|mail|digital\s+post|e-boks|kuvert|selvbetjening\w*)\b"
        r"|\bi\s+(?:[\w-]+\s+){0,3}?postkasse\w*\b",
    ),
    (
        MEDIA_SIGNS,
        r"\b(?:(?:skrive|sende|indsende|udfylde|bruge|anvende|benytte|aflevere)[rs]?|send|skriv|udfyld|udfyldt|brug)\s+"
        rf"(?:(?:en|et|den|det|din|dit|vores|kommunens|{CITIZEN}|til|os)\s+){{0,3}}?{MEDIA}",
    ),
    ("mail", r"\bmailes?\b"),
    ("brug af|hjælp af", rf"\b(?:brug|hjælp)\s+af\s+(?:[\w-]+\s+)?{FORM}"),
    ("digital", r"\bdigitalt\b"),
    (MEDIA_SIGNS, rf"\b(?:kun|alene|udelukkende)\s+(?:[\w-]+\s+){{0,2}}?{MEDIA}"),
    ("skema|blanket|formular", rf"\b{FORM}\w*\s+(?:er\s+obligatorisk|skal\s+(?:altid\s+)?(?:bruges|udfyldes|anvendes|benyttes|være))\b"),
)
_MEDIUM_ALONE = pattern(rf"\W*(?:[\w-]+\s+)?{MEDIA}")
_POST = pattern(r"(?<!digital\s)\bpost")
_AUTHORITY_WRITES = Wording(
    "svarer|kvitter|bekræfter|underretter|orienterer|begrunder|besvare|notat|skriver klagen",
    ("skriver", rf"\bskriver\s+(?!{CITIZEN}|klag)|\b{AUTHORITY}\s+skriver\b"),
    (
        "svare|sende|begrunde|give|meddele|oplyse|bekræfte",
        rf"\b{AUTHORITY}\s+(?:skal\s+|vil\s+)?(?:altid\s+)?(?:skriftligt\s+)?(?:svare|sender?|begrunde|giver?|meddeler?|oplyser?"
        rf"|bekræfte)\b",
    ),
    (
        "sender|giver|får|modtager|fik|modtog",
        rf"\b(?:sender|giver)\s+(?:{AUTHORITY}|dig)\b|\b(?:får|modtager)\s+{CITIZEN}\b|\b{CITIZEN}\s+(?:får|modtager|fik|modtog)\b",
    ),
)
