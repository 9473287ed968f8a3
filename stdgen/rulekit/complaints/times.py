"""Clauses on complaints become the time that a citizen has to complain; the times that others have are told apart from it."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.bound import is_bound
from stdgen.rulekit.complaints.clauses import Clause, is_condition
from stdgen.rulekit.complaints.others_times import LABEL, TIME_TO, is_anothers
from stdgen.rulekit.complaints.words import CITIZEN
from stdgen.rulekit.telling.periods import Period, may_hold_one, periods
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
            if (plain or _is_of_a_complaint(clause, period, told[:number])) and not is_anothers(clause, period):
                yield Deadline(clause, period, plain)


def _times(clause: Clause) -> Iterator[Period]:
    """Every length of time in the clause, told as one, as a day, or as none at all."""
    if may_hold_one(clause.small) or "timer" in clause.small:
        yield from periods(clause.text)
        for match in _DAY.finditer(clause.small):
            yield Period(match.start(), match.end(), _FOUR_WEEKS if match["day"] in _RIGHT_DAY else None)
    if endless := _ENDLESS.search(clause.small):
        yield Period(endless.start(), endless.end(), None)


def _is_plain(clause: Clause, period: Period) -> bool:
    if _COMPLAINT.search(clause.small) or _IT_IS.search(clause.small[: period.start]) or _LABELLED.search(clause.label):
        return True
    if _GONE_BY.search(clause.small) and _LAPSES.search(clause.before):
        return True
    under = () if is_condition(clause) else clause.claim.line.under
    return bool(under) and _HEADING.search(small(under[-1])) is not None and clause.claim.start + clause.start + period.start < _OPENING


def _is_of_a_complaint(clause: Clause, period: Period, before: tuple[Clause, ...]) -> bool:
    """Whether the clause goes on about the complaint: it tells of lodging, or is only a time beside a clause on complaints."""
    if LABEL.search(clause.label) or is_bound(clause, period) or _LODGING.found(clause.small) or TIME_TO.search(clause.small):
        return True
    if _WHICH_IS.match(clause.small) and _ENDS_WITH_IT.search(clause.before):
        return True
    near = f"{clause.before} {clause.after}"
    if _OF_IT.search(clause.small) and not is_condition(clause) and _COMPLAINT.search(f"{before[-1].small if before else ''} {near}"):
        return True
    return _COMPLAINT.search(near) is not None and (not _OTHER_VERB.search(clause.small) or _GONE_BY.search(clause.small) is not None)


_FOUR_WEEKS = 28
_RIGHT_DAY = frozenset({"28.", "otteogtyvende"})
_DAY = pattern(
    r"\b(?:den\s+)?(?P<day>\d{1,2}\.|[a-zæøå]+(?:tende|vende|ende|ste|tte|rde|rte))\s+(?:hver|kalender"
    r"|arbejds)?dag(?:en)?\b(?=\s+(?:efter|fra|regnet))"
    r"|\b\d{1,3}\s+(?:timer|døgn)\b|\b(?:samme\s+(?:dag|uge|måned)|(?<!fra\s)dagen\s+efter|(?:ugen|måneden|året)\s+er\s+(?:omme|gået)|næste\s+(?:hver)?dag|(?:månedens|ugens|årets|kvartalets)\s+udgang"
    r"|udgangen\s+af\s+(?:den\s+|denne\s+)?(?:måned|uge|år|kvartal)\w*|månedsskiftet|årsskiftet|nytår|hele\s+(?:året|måneden)"
    r"|den\s+(?:\d{1,2}\.|første|sidste)\s+i\s+(?:måneden|den\s+følgende\s+måned|(?:næste|denne)\s+måned))\b"
)
"""A last day that is counted, or told without counting."""
_ENDLESS = pattern(
    r"\b(?:ingen|ikke\s+(?:\w+\s+)?(?:nogen|en))\s+(?:klage|anke)?(?:tids)?(?:frist|grænse)\w*\b(?!\s+(?:for|til)\s+(?!(?:at\s+)?(?:[\w-]+\s+)?klag))|\buden\s+(?:klage|tids)?(?:frist|grænse)\b"
    r"|\bubegrænset\s+tid\b"
    r"|\b(?:når\s+som\s+helst|på\s+ethvert\s+tidspunkt)\b|\baldrig\s+for\s+sent\b|\buanset\s+(?:hvornår|hvor\s+(?:længe|lang\s+tid))\b|\bflere\s+(?:måneder|år)\b"
)
_WHICH_IS = pattern(r"\W*(?:der|som|og)\s+(?:er|udgør)\b")
_ENDS_WITH_IT = pattern(r"frist(?:en)?,?\s*$|^\W*(?:klage|anke)?fristen\s[^.;]*$")
"""«Klagefristen, der er på fire uger, …»."""
_OF_IT = pattern(
    rf"\b(?:den|det|de)\b[^.]{{0,30}}\bskal\b|\bskal\s+(?:den|det|de)\b|\b{CITIZEN}\s+(?:har|skal)\b|\b(?:har|skal)\s+{CITIZEN}\b"
)
_IT_IS = pattern(r"\b(?:er\s+(?:den|fristen)|(?:den|fristen)\s+er)\s+(?:kun\s+|dog\s+)?$")
_OPENING = 40
"""So many characters behind a heading «Klagefrist» a time is that deadline."""
_COMPLAINT = pattern(
    r"\b(?:på)?klage(?!vejled)\w*|\banke(?:frist\w*|[snr]*)\b|\bklag\b|\bankes\b|\b(?:tids)?frist(?:en)?\b|\buenighed\b|\brettidig\w*"
)
_HEADING = pattern(r"\b(?:klage|anke)frist|\bfrist\w*\s+(?:for|til)\s+(?:at\s+)?(?:klage|anke)|\bhvornår\b")
_LABELLED = pattern(r"\b(?:klage|anke)frist\w*$")
_LODGING = Wording(
    "i hænde|indgive|indsende|indbring|henvende|indlever|meddele|aflever|fremsæt|hørt fra|høre fra|poststempl|reagere|for sent"
    "|bortfald|udløb|bliver endelig|modsige|utilfreds|uenig",
    ("kommet|nået|indløbet", r"\b(?:ind)?kommet\b|\bnået\b|\bindløbet\b"),
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
    ("have", r"^\W*som\s+[^.;]{1,60}?\bskal\s+have\b"),
    ("bede", r"\bbede[rs]?\b"),
    ("vide", r"\bskal\s+(?:[\w-]+\s+){0,5}?vide\b"),
    ("prøv", r"\bprøv(?:et|es)\b"),
)
_OTHER_VERB = pattern(
    r"\b(?:er|bliver|har|får|kan|vil|skal|må|giver|gælder|holder|[a-zæøå]{3,}(?<!ss)er|[a-zæøå]{4,}es)\b(?<!efter)(?<!uger)(?<!måneder)"
)
_LAPSES = pattern(r"\b(?:klage|anke)\w*\b[^.;]*\b(?:bort\w*|tabt|tabes|mistet|mistes|ophører|udløber|forbi|for\s+sent)\b")
_GONE_BY = pattern(r"\bgået\b|\bsenere\s+end\b|\bforløbet\b|\bældre\s+end\b|\bmere\s+end\b")
