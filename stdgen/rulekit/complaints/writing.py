"""A clause on complaints becomes the writing in it that is the complaint's own: a decision is written, too, and so is an answer."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN, COMPLAINT, DECISION, FORM, MEDIA, MEDIA_SIGNS, OTHER_PAPER
from stdgen.rulekit.wording import Wording

SIGNS = (
    *("krift", "igital", "mail", "brev", "skriv", "skrev", "blanket", "skema", "formular", "post", "kuvert", "selvbetjening", "løsning"),
    *("borger.dk", "e-boks", "papir", "hvidt", "dokument", "tekst", "undertegn", "tast", "upload"),
)
"""All writing that is spoken of holds one of these."""
FORM_LABEL = pattern(r"\b(?:form(?:en|krav)?|hvordan|måde|fremgangsmåde|sådan)\b")
"""A label that asks for the form of a complaint."""


def written(clause: Clause) -> re.Match[str] | None:
    """Where the clause speaks of a written complaint, or of what it is sent in."""
    if not any(map(clause.small.__contains__, SIGNS)):
        return None
    if FORM_LABEL.search(clause.label) and (match := _MEDIUM_ALONE.match(clause.small)):
        return match
    return in_writing(clause) or _in_a_medium(clause)


def _in_a_medium(clause: Clause) -> re.Match[str] | None:
    match = _MEDIUM.search(clause.small)
    if match is None or _AUTHORITY_WRITES.found(clause.small) or _ON_COMPLAINT.search(clause.small[: match.start()]):
        return None
    return None if _is_of_a_document(clause, match.start()) else match


def in_writing(clause: Clause) -> re.Match[str] | None:
    """Where the clause says that the complaint is written, whatever it is sent in."""
    for match in _WRITTEN.all(clause.small):
        if not _OF_ANOTHER.match(clause.small, match.end()) and not _is_of_another(clause, match.start()):
            return match
    return None


def is_by_post(medium: re.Match[str]) -> bool:
    """Whether writing is only spoken of as what lies in the post."""
    return _POST.search(medium[0]) is not None


def _is_of_a_document(clause: Clause, at: int) -> bool:
    """Whether what is sent is something that goes with the complaint: «har du nye papirer, skal de sendes med Digital Post»."""
    words = clause.small[:at] if _PAPERS.search(clause.small[:at]) else f"{clause.before} {clause.small[:at]}"
    papers = max((match.start() for match in _PAPERS.finditer(words)), default=-1)
    return papers > max((match.start() for match in _COMPLAINT.finditer(words)), default=-1)


def _is_of_another(clause: Clause, at: int) -> bool:
    """Whether the writing at this offset is a decision's, an answer's, an authorization's."""
    if _AUTHORITY_WRITES.found(clause.small):
        return True
    if _ON_COMPLAINT.search(clause.small[:at]):
        return True
    named = _last_named(_OBJECT.sub(" ", _OF_THE_SUBJECT.sub(r"\g<subject>", clause.small[:at])))
    if not named and not _COMPLAINT.search(clause.small):
        named = _last_named(_OBJECT.sub(" ", clause.before))
        if not named and _OTHER_LABEL.search(clause.label):
            return True
    return bool(named) and not _COMPLAINT.search(named)


def _last_named(words: str) -> str:
    """The last complaint or other paper that is named, and nothing if there is none."""
    return max(_PAPER.finditer(words), key=re.Match.start, default=[""])[0]


_COMPLAINT = pattern(COMPLAINT)
_PAPERS = pattern(r"\b[a-zæøå]*(?:papirer|dokument(?:er|ation)|oplysninger|bilag|erklæring(?:er)?|materiale|akter|cpr-nummer)\b")
"""What may go with a complaint."""
_OTHER_LABEL = pattern(rf"(?:^|\| )\W*(?:{OTHER_PAPER})\w*(?:\s+(?:på|om|over|af|til|for)\b[^|]*)?$")
"""A row on the answer, or on the authorization of another."""
_PAPER = pattern(rf"{COMPLAINT}|\b{OTHER_PAPER}\w*")
_ON_COMPLAINT = pattern(rf"\b(?:{OTHER_PAPER}|modtagelse)\w*\s+(?:på|om|over|af|til|for)\s+(?:[\w-]+\s+)?{COMPLAINT}")
"""Another paper that only speaks of the complaint: «svaret på klagen»."""
_OBJECT = pattern(rf"\b(?:over|af|om|på|fra|med|efter|mod|til|for|i|ved)\s+(?:[\w-]+\s+){{0,2}}?{DECISION}\w*")
"""A decision that is only what one complains about."""
_OF_ANOTHER = pattern(
    rf"\s+(?:[a-zæøå]+e\s+)?(?:{OTHER_PAPER}|grundlag|materiale)\w*|\s+(?:\w+\s+)?i\s+(?:brev|afgørelse|svar|afslag|bevilling)\w*"
)
_OF_THE_SUBJECT = pattern(rf"(?P<subject>{COMPLAINT}\s+skal\s+)[^.;]*\bog\s+(?:skal\s+)?(?:være|sendes|afleveres|indgives)\b")
"""What is asked of the complaint before it is asked for in writing: «klagen skal indeholde en begrundelse og være skriftlig»."""
_WRITTEN = Wording(
    ("skriftlig", r"\bskriftlig(?:t|e|hed\w*)?\b"),
    ("skrift", r"\bpå\s+skrift\b|\bunderskrift\b"),
    ("papir", r"\bpå\s+papir\b|\bpapirform\b"),
    ("sort", r"\bsort\s+på\s+hvidt\b"),
    (
        "skrev|skrives|skrive",
        r"\b(?:ned)?skrives\b|\b(?:ned|under|hånd|maskin)?skrev(?:et|ne|en)\b|\bunderskrives?\b|\bved\s+at\s+skrive\b",
    ),
    ("undertegn", r"\bundertegne[ts]\b"),
    ("skriv", r"^\W*(?:\d\W+)?(?:skriv\s+(?:en\s+|din\s+)?klage[n]?\b|underskriv\b)"),
    (
        "skrive",
        rf"(?:\b{CITIZEN}\s+(?:[\w-]+\s+){{0,3}}?skal\s+|\bskal\s+{CITIZEN}\s+)(?:[\w-]+\s+)?skrive\b"
        r"(?!,?\s+(?:hv|at\b|om\b|under\b|(?:[\w-]+\s+){0,4}?i\s+klagen))",
    ),
    ("dokument|tekst", r"\bsom\s+(?:et\s+)?(?:dokument|tekst)\b"),
    ("skrivelse", r"\b(?:som|ved|i)\s+(?:en\s+)?(?:\w+\s+)?skrivelse\b"),
    (
        "skrive",
        r"\b(?:nødvendig\w*|nødt|påkrævet|pligt\w*|krav\w*|kræve[rs]?|bedes|forpligtet)\b[^.;]{0,30}?\b(?:at\s+)?skrive\b"
        r"(?!,?\s+(?:hv|at\b|om\b|under\b|i\s+klagen))",
    ),
    ("skriver", rf"^\W*(?:at\s+)?{CITIZEN}\s+(?:[\w-]+\s+){{0,4}}?skriver\s+til\b|^\W*(?:så\s+)?skriver\s+{CITIZEN}\s+til\b"),
)
_MEDIUM = Wording(
    (
        MEDIA_SIGNS,
        r"\b(?:via|med|pr\.?|per|som|på|ved|gennem|(?<=op\s)af|(?<=[ts]\s)af)\s+(?:(?:en|et|den|det|kommunens|vores|almindelig\w*|digital\w*)\s+){0,2}?"
        rf"{MEDIA}|\bi\s+(?:en\s+|et\s+|kommunens\s+)?(?:brev|brevform|mail|digital\s+post|e-boks|kuvert|selvbetjening\w*)\b"
        r"|\bi\s+(?:[\w-]+\s+){0,3}?postkasse\w*\b",
    ),
    (
        MEDIA_SIGNS,
        r"\b(?:(?:kræve|skrive|sende|indsende|udfylde|bruge|anvende|benytte|aflevere)[rs]?|send|skriv|udfyld|udfyldt|brug)\s+"
        rf"(?:(?:en|et|den|det|din|dit|vores|kommunens|{CITIZEN}|til|os)\s+){{0,3}}?{MEDIA}",
    ),
    ("form af|består af", rf"\b(?:form|består)\s+af\s+(?:en\s+|et\s+)?{MEDIA}"),
    ("mail", r"\bmailes?\b|\btil\s+(?:[\w-]+\s+){0,3}?(?:e-)?mailadresse\w*"),
    ("tast|upload", r"\b(?:ind)?tastes?\b|\buploades?\b"),
    ("brug af|hjælp af", rf"\b(?:brug|hjælp)\s+af\s+(?:[\w-]+\s+)?{FORM}"),
    ("digital", r"\bdigitalt\b"),
    (MEDIA_SIGNS, rf"\b(?:kun|alene|udelukkende)\s+(?:[\w-]+\s+){{0,2}}?{MEDIA}"),
    (
        "skema|blanket|formular",
        rf"\b{FORM}\w*\s+(?:[\w-]+\s+){{0,4}}?(?:er\s+obligatorisk|skal\s+(?:altid\s+)?(?:bruges|udfyldes|anvendes|benyttes|være))\b"
        rf"|\bskal\s+(?:[\w-]+\s+){{0,3}}?{FORM}\w*\s+(?:bruges|udfyldes|anvendes|benyttes)\b",
    ),
)
_MEDIUM_ALONE = pattern(rf"\W*(?:[\w-]+\s+)?{MEDIA}")
_POST = pattern(r"(?<!digital\s)\bpost")
_AUTHORITY_WRITES = Wording(
    (
        "medarbejder|personale|sagsbehandler",
        r"\b(?:medarbejdere?n?e?|personalet|sagsbehandleren)\s+(?:[\w-]+\s+){0,6}?(?:skriver?|noterer|nedskriver|gengiver)\b",
    ),
    "svarer|kvitter|bekræfter|underretter|orienterer|begrunder|besvare|notat|skriver klagen",
    (
        "bekræfte|besvare|begrunde|svare|registrere|behandle",
        r"\bskal\s+(?:[\w-]+\s+){0,2}?(?:bekræfte|besvare|begrunde|svare|registrere|behandle)\b",
    ),
    ("skriver", rf"(?<!\bdu\s)(?<!man\s)(?<!borgeren\s)(?<!pårørende\s)\bskriver\s+(?!{CITIZEN}|klag)|\b{AUTHORITY}\s+skriver\b"),
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
