"""Clauses on complaints become the time that a citizen has to complain; the times that others have are told apart from it."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaint_clauses import Clause
from stdgen.rulekit.complaint_words import AUTHORITY, CITIZEN
from stdgen.rulekit.granting import HELP
from stdgen.rulekit.periods import Period, may_hold_one, periods
from stdgen.rulekit.wording import Wording, small


class Deadline(NamedTuple):
    """A time to complain with the clause that tells it; `plain` where the clause itself speaks of the complaint or its deadline."""

    clause: Clause
    period: Period
    plain: bool


def deadlines(told: tuple[Clause, ...]) -> Iterator[Deadline]:
    """Every time to complain that these clauses tell, in reading order."""
    for number, clause in enumerate(told):
        for period in _times(clause):
            plain = _is_plain(clause, period)
            if (plain or _is_of_a_complaint(clause, told[:number])) and not _is_anothers(clause, period):
                yield Deadline(clause, period, plain)


def tells_a_time(clause: Clause) -> bool:
    """Whether the clause tells a time to complain."""
    return any(deadlines((clause,)))


def _times(clause: Clause) -> Iterator[Period]:
    """Every length of time in the clause, told as one, as a day, or as none at all."""
    if may_hold_one(clause.small):
        yield from periods(clause.text)
        for match in _DAY.finditer(clause.small):
            yield Period(match.start(), match.end(), _FOUR_WEEKS if match["day"] in _RIGHT_DAY else None)
    if endless := _ENDLESS.search(clause.small):
        yield Period(endless.start(), endless.end(), None)


def _is_plain(clause: Clause, period: Period) -> bool:
    if _COMPLAINT.search(clause.small) or _IT_IS.search(clause.small[: period.start]):
        return True
    under = clause.claim.line.under
    return bool(under) and _HEADING.search(small(under[-1])) is not None and clause.claim.start + clause.start + period.start < _OPENING


def _is_of_a_complaint(clause: Clause, before: tuple[Clause, ...]) -> bool:
    """Whether the clause goes on about the complaint: it tells of lodging, or is only a time beside a clause on complaints."""
    if _LABEL.search(clause.label) or _LODGING.found(clause.small) or _TIME_TO.search(clause.small):
        return True
    near = f"{clause.before} {clause.after}"
    if _OF_IT.search(clause.small) and _COMPLAINT.search(f"{before[-1].small if before else ''} {near}"):
        return True
    return _COMPLAINT.search(near) is not None and (not _OTHER_VERB.search(clause.small) or _GONE_BY.search(clause.small) is not None)


def _is_anothers(clause: Clause, period: Period) -> bool:
    """Whether the time is that of an answer, of papers, of the post: whatever somebody else has or what comes after the complaint."""
    words = clause.small
    if _IS_THE_DEADLINE.search(words[: period.start]):
        return _DENIED.search(clause.claim.small) is not None
    column, _, row = clause.label.rpartition(" | ")
    if _ANOTHERS_LABEL.search(row) or (_ANOTHERS_LABEL.search(column) and not _LABEL.search(row)):
        return True
    if (
        _ANOTHERS.found(words)
        or _DENIED.search(clause.claim.small)
        or _FROM_THE_COMPLAINT.match(clause.claim.small, clause.start + period.end)
    ):
        return True
    if _SUBJECT_ACTS.search(words) and not (_TAKES_IN.search(words) or _TIME_TO.search(words)):
        return True
    if clause.before and _RELATIVE.match(words) and not _OF_COMPLAINT.search(clause.before):
        return True
    return _NOT_A_DEADLINE.search(words[: period.start]) is not None


_FOUR_WEEKS = 28
_RIGHT_DAY = frozenset({"28.", "otteogtyvende"})
_DAY = pattern(
    r"\b(?:den\s+)?(?P<day>\d{1,2}\.|[a-zæøå]+(?:tende|vende|ende|ste|tte|rde|rte))\s+(?:hver|kalender"
    r"|arbejds)?dag(?:en)?\b(?=\s+(?:efter|fra|regnet))"
    r"|\b(?:samme\s+(?:dag|uge|måned)|dagen\s+efter|næste\s+(?:hver)?dag|(?:månedens|ugens|årets|kvartalets)\s+udgang"
    r"|udgangen\s+af\s+(?:den\s+|denne\s+)?(?:måned|uge|år|kvartal)\w*|månedsskiftet|årsskiftet|hele\s+(?:året|måneden)"
    r"|den\s+\d{1,2}\.\s+i\s+(?:måneden|den\s+følgende\s+måned|næste\s+måned))\b"
)
"""A last day that is counted, or told without counting."""
_ENDLESS = pattern(
    r"\b(?:ingen|ikke\s+(?:nogen|en))\s+(?:klage|anke)?(?:tids)?(?:frist|grænse)\w*|\buden\s+(?:klage|tids)?(?:frist|grænse)\b"
    r"|\bubegrænset\s+tid\b"
    r"|\bnår\s+som\s+helst\b|\baldrig\s+for\s+sent\b|\buanset\s+(?:hvornår|hvor\s+(?:længe|lang\s+tid))\b|\bflere\s+(?:måneder|år)\b"
)
_OF_IT = pattern(rf"\b(?:den|det|de)\b[^.]{{0,30}}\bskal\b|\bskal\s+(?:den|det|de)\b|\b{CITIZEN}\s+har\b|\bhar\s+{CITIZEN}\b")
_IT_IS = pattern(r"\b(?:er\s+(?:den|fristen)|(?:den|fristen)\s+er)\s+(?:kun\s+|dog\s+)?$")
_IS_THE_DEADLINE = pattern(
    r"\b(?:klage|anke)frist(?:en)?(?:\s+er|\s+på|:)?\s+(?:(?:er|på|dog|kun|altid|udgør|forlænget|sat|til|som\s+udgangspunkt)\s+)*$"
)
_DENIED = pattern(r"\bmisforståelse|\bmyte|\b(?:ikke|forkert)\s+(?:rigtigt|sandt|korrekt|længere)?,?\s*at\b|\bforkert,?\s+at\b|\bhidtil\b")
"""Words that tell a time only to correct it."""
_FROM_THE_COMPLAINT = pattern(
    r"[\s,]*(?:efter|fra)[\s,]+(?:(?:at|vi|kommunen|har|modtaget|fået|modtagelsen|af|din|en|den|er)\s+){0,5}(?:klagen?|anken)\b"
)
"""What is counted from the complaint is no time for it."""
_OPENING = 40
"""So many characters behind a heading «Klagefrist» a time is that deadline."""
_COMPLAINT = pattern(
    r"\b(?:på)?klage(?!vejled)\w*|\banke(?:frist\w*|[snr]*)\b|\bklag\b|\bankes\b|\bfrist(?:en)?\b|\buenighed\b|\brettidig\w*"
)
_HEADING = pattern(r"\b(?:klage|anke)frist|\bfrist\w*\s+(?:for|til)\s+(?:at\s+)?(?:klage|anke)|\bhvornår\b")
_LABEL = pattern(r"\bfrist\w*|\b(?:klage|anke)\w*|\bhvornår\b|\bsenest\b|\binden\b")
_LODGING = Wording(
    "i hænde|indgive|indsende|indbring|henvende|indlever|meddele|aflever|fremsæt|hørt fra|høre fra|poststempl|reagere|for sent"
    "|bortfald|udløb|modsige|utilfreds|uenig",
    ("send", r"\b(?:af|ind|frem)?send(?:e|es|t)?\b"),
    ("modtage", r"\bmodtage[ts]?\b"),
    ("indsigelse", r"\bindsigelse"),
    ("sige", r"\bsige[rs]?\b"),
    ("vente", r"\bvente\b"),
    ("regn", r"\bregn\b"),
    ("fortæl", r"\bfortælle[rs]?\b"),
    ("ske", r"\bske\b"),
    ("gør", r"\bgøre?\s+det\b|\bgøres\b"),
    ("kontakt", r"\bkontakte?s?\b"),
    ("skriv", r"\bskrive?\b"),
    ("ring", r"\bringe?\b"),
    ("have|nå|fremme|her|hos", r"\bskal\s+(?:[\w-]+\s+){0,5}?(?:have\s+(?:den|klage)|nå|fremme|her\b|hos\b)"),
    ("får|modtager", r"\b(?:får|modtager)\s+(?:den|klagen)\b"),
    ("bede", r"\bbede[rs]?\b"),
    ("vide", r"\bskal\s+(?:[\w-]+\s+){0,5}?vide\b"),
    ("prøv", r"\bprøv(?:et|es)\b"),
)
_TIME_TO = pattern(
    rf"\b(?:giver|gives|har|får)\s+(?:{CITIZEN}|dig|der)\s+[^,;.]{{0,40}}\btil\s+at\b|\b{CITIZEN}\s+(?:har"
    rf"|får)\s+[^,;.]{{0,40}}\btil\s+at\b"
)
"""«Vi giver dig otte uger til at …»."""
_OTHER_VERB = pattern(
    r"\b(?:er|bliver|har|får|kan|vil|skal|må|giver|gælder|holder|[a-zæøå]{3,}(?<!ss)er|[a-zæøå]{4,}es)\b(?<!efter)(?<!uger)(?<!måneder)"
)
_GONE_BY = pattern(r"\bgået\b|\bsenere\s+end\b|\bforløbet\b|\bældre\s+end\b|\bmere\s+end\b")
_ANOTHERS = Wording(
    "genvurder|revurder|besvar|kvitter|bekræft|overskr|overhold|varsl|forlæng|anses|fastholde|træff|begynd|indkald|offentliggør"
    "|samtale|afgjort"
    "|tilbagemeld|orienter|underret|rykke|oversend|videresend|ventetid|sagsbehandling|iværksæt|bemærkning|udtale|kommenter|uddyb"
    "|supplere|besked"
    "|gennemgå|undersøg|kigge|bilag|dokument|eftersend|fuldmagt|oplysninger|materiale|erklæring|begrundelse|aktindsigt|fortryd"
    "|opsig|genoptag"
    "|partshør|sættes i gang|træder i kraft|lukket|ferie|gemme|opbevar|arkiv|fortsætter|seneste|søge|ansøg|afhold|omkring|cirka|bevillingen"
    "|nyt svar|varer|slett|tilsyn|opfølg|statistik",
    ("behandl", r"\bbehandl(?:es|er|et|ing)|\bbehandlings?tid"),
    ("svar", r"\bsvar\b|\bsvare[rst]?\b"),
    ("videre", r"\bvidere\s+til|\bsende[rs]?\s+(?:[\w-]+\s+){0,3}?videre"),
    ("får", rf"(?:\b{CITIZEN}\s+får|\bfår\s+{CITIZEN})\b(?!\s+[^,;.]{{0,30}}\btil\s+at)"),
    ("ved", rf"\bved\s+{CITIZEN}"),
    ("dem", r"\bsende?\s+dem\b"),
    ("hør", r"\bhøre[rs]?\b(?!\s+fra\s+(?:dig|borger|bruger))|\bikke\s+hørt\b"),
    ("stilling", r"tager?\s+stilling"),
    ("se", r"\bser?\s+på\b"),
    ("afgør", r"ny\s+afgørelse|afgøres\b|\bafgør\b"),
    ("sagen", r"\bsagen\s+(?:over)?sendes\b"),
    ("tilbage", r"\btræk\w*\s+(?:[\w-]+\s+){0,5}?tilbage\b|\bvende[rt]?\s+tilbage"),
    ("møde", r"\b(?:et|til|på|holde[rs]?)\s+møde\b"),
    ("vurdere", r"vurdere[ts]"),
    ("brev", r"^\W*(?:et\s+)?brev(?:et)?\s+(?:er|kommer)\b"),
    ("ikke", r"\bikke\s+har\s+modtaget\s+(?:svar|noget)|\bhar\s+(?:du|man|borgeren)\s+ikke\s+(?:hørt|modtaget)"),
    ("tage|bruge", r"\b(?:tager|bruger)\b(?!\s+(?:[\w-]+\s+)?imod)"),
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
_ACTS = r"(?:har|skal|vil|kan|giver|sender|ringer|vender|ser|læser|melder|tager|kontakter|skriver|bruger|behandler|[a-zæøå]+erer|plejer)"
_NO_OTHER_SUBJECT = (
    rf"(?:{CITIZEN}|og|men|eller|mens|da|fordi|at|hvilket|en|der|den|det|de|dette|hvis|når|inden|senest|fra|efter|er|vil|ønsker"
    rf"|send|ring|skriv|kontakt"
    r"|(?:på)?klage\w*|anke\w*|frist\w*|uenighed|værge|fire)"
)
_SUBJECT_ACTS = pattern(
    rf"^\W*(?:(?:(?:og|men|så|her|der)(?:efter|på)?|mens|da|fordi|at)\s+)?(?!{_NO_OTHER_SUBJECT}\b)(?:[\w-]+\s+){{1,5}}?{_ACTS}\b"
    rf"|\b{_ACTS}\s+(?:{AUTHORITY}|ankestyrelsen)\b|^\W*(?:(?:her|der)efter\s+)?{AUTHORITY}\s+\w+er\b"
)
"""Somebody else acts than the citizen, who opens the clause or stands behind the verb."""
_TAKES_IN = pattern(
    r"\b(?:have|modtaget|modtager|fået|få|hænde|hørt?e?\s+fra|imod|vide|(?:på)?klages|påklage|(?:kan|skal|må|vil"
    r"|at)\s+(?:[\w-]+\s+)?klage)\b"
)
"""What an authority does as the one that gets the complaint."""
_RELATIVE = pattern(r"\W*(?:som|der)\s+(?!er\b|skal\s+klage|kan\s+klage|vil\s+klage|ønsker)")
_OF_COMPLAINT = pattern(
    rf"(?:\b(?:klage|anke)\w*|\b{CITIZEN}|\b(?:den|brevet|afgørelsen|frist\w*|indsigelse\w*|skema|blanket"
    rf"|formular))(?:\s+[\w-]+){{0,3}},?\s*$"
)
_NOT_A_DEADLINE = pattern(
    rf"\b{HELP}\s+(?:på|i|af)\s+$|\bikke\s+(?:kun\s+|blot\s+)?$|\bgammel\b|\bover\s+(?:\w+\s+)?ventetid|\b(?:sidste|om|hver)\s+$"
)
"""What stands before a time that is a help's length, denied, or long ago."""
