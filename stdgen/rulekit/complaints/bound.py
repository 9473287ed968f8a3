"""The words around a time become whether they bind it to complaining, whatever else the sentence speaks of."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.telling.periods import Period


def is_bound(clause: Clause, period: Period) -> bool:
    """Whether the time is the length of a deadline for complaints, the time one has to complain, or the one by which one is asked to."""
    before, after = clause.small[: period.start], clause.small[period.end :] + clause.after
    if _DEADLINE_OF.search(before):
        return True
    if _SPAN_OF.search(before) and _TO_COMPLAIN.match(after):
        return True
    if _COMPLAIN_WITHIN.search(before):
        return True
    if not _ASK_WITHIN.match(before):
        return False
    return _IF_ONE_DISAGREES.search(after) is not None or _ONE_DISAGREES.search(clause.before) is not None


_DEADLINE_OF = pattern(
    r"\b(?:klage|anke)(?:tids)?(?:frist|periode|adgang|ret)(?:en)?[\s(,:–-]+"
    r"(?:(?:der|som|er|på|dog|kun|altid|udgør|løber|løbet|varer|består|gælder|forlænget|sat|til|i|som\s+udgangspunkt|normalt"
    r"|mindst|højst)\s+)*$"
)
_SPAN_OF = pattern(r"\b(?:(?:tids)?(?:frist|grænse|periode)(?:en)?\s+på|har\s+(?:\w+\s+)?|er\s+der\s+)\s*$")
_LODGES = r"(?:komme\s+med|gøre|rejse|indgive|indsende|fremsætte|sende|aflevere|give|modtage|få)"
_TO_COMPLAIN = pattern(
    r"\s*(?:(?:fra|efter)\s+modtagelsen\s+)?(?:til|for),?\s+(?:at\s+|hvornår\s+[^.;]{0,30}?\s)?"
    rf"(?:klage\b|anke\b|{_LODGES}\s+(?:[\w-]+\s+)?(?:klage|anke|indsigelse))"
)
"""«… tre uger til at klage», «… seks uger for, hvornår kommunen kan modtage en klage»."""
_WITHIN = r"(?:inden(?:\s+for)?|senest|i\s+op\s+til|i\s+indtil|indtil|frem\s+til)\s+(?:den\s+|de\s+)?$"
_NOT_A_VERB = r"(?<!\bdin\s)(?<!\ben\s)(?<!\bom\s)(?<!\baf\s)(?<!\bpå\s)(?<!\btil\s)"
_COMPLAIN_WITHIN = pattern(
    rf"{_NOT_A_VERB}\b(?:klage|klag|klages|påklages|ankes|indbringes)\s+(?:(?:over\s+)?(?:afgørelsen|afslaget|den|det|svaret)\s+)?"
    rf"(?:(?:mundtligt|skriftligt|til|hos|for)\s+[^,.;]{{0,40}})?{_WITHIN}"
)
_ASK_WITHIN = pattern(
    r"\W*(?:så\s+)?(?:bed|sig|skriv|ring|kontakt|giv|fortæl|send|meld)\b[^.;]*\b(?:inden(?:\s+for)?|senest|i\s+løbet\s+af)\s+$"
)
_DISAGREES = r"\b(?:uenig|utilfreds|klage|ikke\s+(?:er\s+)?(?:enig|tilfreds)|ikke\s+kan\s+acceptere)\b"
_IF_ONE_DISAGREES = pattern(rf"^[^.;]{{0,40}}\b(?:hvis|når|såfremt)\b[^.;]*{_DISAGREES}")
_ONE_DISAGREES = pattern(rf"{_DISAGREES}[^.;,]*,\s*$")
