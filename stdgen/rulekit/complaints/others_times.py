"""Clauses with a time become whose it is: that of an answer, of papers, of the post, rather than the citizen's time to complain."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.bound import is_bound
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN
from stdgen.rulekit.limits.granting import HELP
from stdgen.rulekit.telling.periods import Period
from stdgen.rulekit.wording import Wording

LABEL = pattern(r"\bfrist\w*|\b(?:klage|anke)\w*|\bhvornår\b|\bsenest\b|\binden\b")
TIME_TO = pattern(
    rf"\b(?:giver|gives|har|får)\s+(?:{CITIZEN}|dig|der)\s+[^,;.]{{0,40}}\btil\s+at\b|\b{CITIZEN}\s+(?:har"
    rf"|får)\s+[^,;.]{{0,40}}\btil\s+at\b"
)
"""«Vi giver dig otte uger til at …»."""


def is_anothers(clause: Clause, period: Period) -> bool:
    """Whether the time is that of an answer, of papers, of the post: whatever somebody else has or what comes after the complaint."""
    words = clause.small
    if is_bound(clause, period):
        return is_denied(clause.claim.small)
    column, _, row = _ASIDE.sub("", clause.label).rpartition(" | ")
    if _ANOTHERS_LABEL.search(row) or (_ANOTHERS_LABEL.search(column) and not LABEL.search(row)):
        return True
    if _ANOTHERS.found(words) or is_denied(clause.claim.small) or _FROM_THE_COMPLAINT.match(clause.claim.small, clause.start + period.end):
        return True
    if _SUBJECT_ACTS.search(words) and not (_TAKES_IN.search(words) or TIME_TO.search(words)):
        return True
    if clause.before and _RELATIVE.match(words) and not _OF_COMPLAINT.search(clause.before):
        return True
    return _NOT_A_DEADLINE.search(words[: period.start]) is not None


def is_denied(sentence: str) -> bool:
    """Whether a sentence in small letters tells a time only to correct it."""
    return _DENIED.search(sentence) is not None


_DENIED = pattern(
    r"^\W*(?:før|tidligere|førhen)\s+(?:var|løb|regnede|gjaldt)\b|\bmisforståelse|\bmyte|\b(?:ikke|forkert)\s+(?:rigtigt|sandt|korrekt|længere)?,?\s*at\b|\bforkert,?\s+at\b|\bhidtil\b|\bgælder\s+ikke\s+(?:mere|længere)\b"
)
"""Words that tell a time only to correct it."""
_FROM_THE_COMPLAINT = pattern(
    r"[\s,]*(?:efter|fra)[\s,]+(?:(?:at|vi|kommunen|har|modtaget|fået|modtagelsen|af|din|en|den|er)\s+){0,5}"
    r"(?:klagen|anken|(?:(?<=\ben\s)|(?<=\bdin\s)|(?<=\baf\s))klage)\b"
)
"""What is counted from the complaint is no time for it."""
_ANOTHERS = Wording(
    "genvurder|revurder|besvar|kvitter|bekræft|overskr|overhold|varsl|forlæng|anses|fastholde|træff|begynd|indkald|offentliggør"
    "|samtale|afgjort"
    "|tilbagemeld|orienter|underret|rykke|oversend|videresend|ventetid|sagsbehandling|iværksæt|bemærkning|udtale|kommenter|uddyb"
    "|supplere"
    "|gennemgå|undersøg|kigge|bilag|dokument|eftersend|fuldmagt|oplysninger|materiale|erklæring|begrund|aktindsigt|fortryd"
    "|opsig|genoptag"
    "|partshør|sættes i gang|træder i kraft|lukket|ferie|gemme|opbevar|arkiv|fortsætter|søge|ansøg|afhold|omkring|cirka|bevillingen"
    "|nyt svar|varer|slett|tilsyn|opfølg|statistik",
    ("bevilge", r"\bbevilges\b|\b(?:er|bliver|blev)\s+bevilget\b"),
    ("behandl", r"\bbehandl(?:es|er|et|ing)|\bbehandlings?tid"),
    ("besked", rf"(?<!have\s)(?<!give\s)\bbesked|\b(?:{CITIZEN}|dig)\s+(?:[\w-]+\s+)?have\s+besked"),
    ("seneste", r"\bseneste\b(?!\s+(?:dag|frist|tidspunkt))"),
    ("fås", r"\bfås\b"),
    ("svar", r"\bsvar\b|\bsvare[rs]?\b"),
    ("videre", r"\bvidere\s+til|\bsende[rs]?\s+(?:[\w-]+\s+){0,3}?videre"),
    ("får", rf"(?:\b{CITIZEN}\s+får|\bfår\s+{CITIZEN})\b(?!\s+[^,;.]{{0,30}}\btil\s+at)"),
    ("ved", rf"\bved\s+{CITIZEN}"),
    ("dem", r"\bsende?\s+dem\b"),
    ("hør", r"\bhøre[rs]?\b(?!\s+fra\s+(?:dig|borger|bruger))|\bikke\s+hørt\b(?!\s+fra\s+(?:dig|borger|bruger))"),
    ("stilling", r"tager?\s+stilling"),
    ("se", r"\bser?\s+på\b"),
    ("afgør", r"ny\s+afgørelse|afgøres\b|\bafgør\b"),
    ("sagen", r"\bsagen\s+(?:over)?sendes\b"),
    ("tilbage", r"\btræk\w*\s+(?:[\w-]+\s+){0,5}?tilbage\b|\bvende[rt]?\s+tilbage"),
    ("møde", r"\b(?:et|til|på|holde[rs]?)\s+møde\b"),
    ("vurdere", r"vurdere[ts]"),
    ("brev", r"^\W*(?:et\s+)?brev(?:et)?\s+(?:er|kommer)\b"),
    ("ikke", r"\bikke\s+har\s+modtaget\s+(?:svar|noget)|\bhar\s+(?:du|man|borgeren)\s+ikke\s+(?:hørt|modtaget)"),
    ("tage|bruge", r"\b(?:tager|bruger)\b(?!\s+(?:[\w-]+\s+){0,5}?imod)"),
    ("sender", rf"\bsender\s+{AUTHORITY}\b|\b{AUTHORITY}\s+sender\b"),
    ("hold", rf"\bholder\s+{AUTHORITY}\b"),
    ("gælder", r"(?<!der\s)(?<!her\s)\bgælder\b(?!\s+(?:der\s+)?(?:en\s+)?(?:klage)?frist)"),
    ("hver", r"\bhver(?:t|\s+\d)"),
)
"""Words of what others do in their time, of papers that follow, and of other times."""
_ANOTHERS_LABEL = pattern(
    r"\bom,?\s+at\s+klagen|\bsvar(?!\s+er\b)|genvurder|revurder|vurder|behandl|ankestyrelse|kvitter|sagsbehandling|ventetid|bekræft|papirer|indsigt"
    r"|hvad\s+sker|derefter"
)
_ASIDE = pattern(r"(?<!om)(?<!følger),\s+(?:som|der)\s[^|]*(?=\||$)")
"""What a label tells besides of the one whom it names: «Visitationen, som sender klagen videre til Ankestyrelsen»."""
_ACTS = r"(?:har|skal|vil|kan|giver|sender|ringer|vender|ser|læser|melder|tager|kontakter|skriver|bruger|behandler|[a-zæøå]+erer|plejer)"
_NO_OTHER_SUBJECT = (
    rf"(?:{CITIZEN}|din\s+(?:på)?(?:klage|anke|indsigelse)|(?:mundtlig|skriftlig)\w*|og|men|eller|mens|da|fordi|at|hvilket|en|der|den|det|de|dette|hvis|når|inden|senest|fra|efter|er|vil|ønsker"
    rf"|send|ring|skriv|kontakt"
    r"|(?:på)?klage\w*|anke\w*|frist\w*|uenighed|utilfredshed|indsigelse\w*|henvendelse\w*|værge|fire)"
)
_SUBJECT_ACTS = pattern(
    rf"^\W*(?:(?:(?:og|men|så|her|der)(?:efter|på)?|mens|da|fordi|at)\s+)?(?!{_NO_OTHER_SUBJECT}\b)(?:[\w-]+\s+){{1,9}}?{_ACTS}\b"
    rf"|\b{_ACTS}\s+(?:{AUTHORITY}|ankestyrelsen)\b|^\W*(?:(?:her|der)efter\s+)?{AUTHORITY}\s+\w+er\b"
)
"""Somebody else acts than the citizen, who opens the clause or stands behind the verb."""
_TAKES_IN = pattern(
    r"\b(?:have|(?:har|er)\s+(?:klagen|den)|modtaget|modtager|fået|få|hænde|hørt?e?\s+fra|imod|vide|(?:på)?klages|påklage|ankes|indbringes|appelleres|prøves|(?:kan|skal|må|vil"
    r"|at)\s+(?:[\w-]+\s+)?klage)\b"
)
"""What an authority does as the one that gets the complaint."""
_RELATIVE = pattern(r"\W*(?:som|der)\s+(?!er\b|skal\s+(?:klage|have)\b|kan\s+klage|vil\s+klage|ønsker)")
_OF_COMPLAINT = pattern(
    rf"(?:\b(?:klage|anke)\w*|\b{CITIZEN}|\b(?:den|brevet|afgørelsen|frist\w*|indsigelse\w*|skema|blanket"
    rf"|formular))(?:\s+[\w-]+){{0,3}},?\s*$"
)
_NOT_A_DEADLINE = pattern(
    rf"\b{HELP}\s+(?:på|i|af)\s+$|\bikke\s+(?:kun\s+|blot\s+)?$|\bgammel\b|\bover\s+(?:\w+\s+)?ventetid|\b(?:sidste|om|hver|med|ca\.?)\s+$"
)
"""What stands before a time that is a help's length, denied, or long ago."""
