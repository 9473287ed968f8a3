"""Words in small letters become the «her» in them that can be nothing but a link: something is read, found or clicked there."""

import re

from stdgen.model.pattern import pattern


def pointed_here(said: str) -> tuple[re.Match[str], bool] | None:
    """«her» where it can be nothing but a link: something is read, found or clicked there, and no place is named."""
    if "her" in said and _WORD_HER.search(said):
        for wording in (_CLICK, _READ, _FIND, _STANDS, _APPLY):
            for match in wording.finditer(said):
                if not (_OF_PEOPLE.search(said, 0, match.end()) or _IN_THIS_PLACE.search(said, 0, match.end())):
                    return match, True
    return None


_ENDS = r"(?:\s*(?:[.!?:;)»«\"]|$|\((?:pdf|word|åbner|nyt|link|på)|[-–]\s))"
_TAIL = rf"(?={_ENDS})"
_TOLD = rf"(?={_ENDS}|\s*,|\s+(?:om|for\s+at|hv\w+|eller|og)\b)"
_HER = r"[»«\"]?\bher\b"
_WORD_HER = pattern(r"\bher\b")
_CLICK = pattern(
    rf"\b(?:klik|klikke[rs]?|tryk|trykke[rs]?)\s+(?:(?:ind|bare|blot|i\s+stedet|på)\s+)?{_HER}"
    r"(?!\s+(?:i|på)\b|\s+for\s+at\s+(?:angive|skrive|indsætte)\s+(?:tekst|(?:en\s+)?dato))(?:\s*:)?"
)
_READ = pattern(rf"(?<!\w)læse?s?\b(?:\s+(?!under\b)[^.!?:;]{{0,100}}?)?\s{_HER}{_TOLD}(?:\s*:)?")
_INFO = (
    r"\b(?:mere|nærmere|yderligere|\w*(?:skema|blanket|formular|folder|pjece|oversigt|liste|takst|pris|frist|sats|regl|vejledning"
    r"|information|oplysning|beskrivelse|katalog|kort|standard|politik|ansøgning|bekendtgørelse|lovtekst|notat|referat|rapport|dokument|bilag"
    r"|profil|portal|database|artikel|redegørelse|vedtægt|budget|vurdering|guide|brochure|program|kalender|aftale|kontrakt|nyhed"
    r"|åbningstid|serviceniveau|kriteri|video|resultat|undersøgelse|politik|strategi|statistik|evaluering|plan|adresse|login|selvbetjening)\w*)\b"
)
_FIND = pattern(
    rf"""^\W*(?:se|find|hent|download|print|udskriv)\b\s+(?!(?:vej|os|hjem|hjælp|kunst)\b)
            (?:[^.!?:;]{{0,90}}?\s)?(?<!frem\s){_HER}{_TAIL}(?:\s*:)?
        | (?:\(|[,;:]\s|[–-]\s|\b(?:og|eller)\s)se\s+(?:mere\s+)?{_HER}{_TAIL}(?:\s*:)?
        | \b(?:se|ses|finde[rs]?|hente[rs]?|downloade[rs]?|printe[rs]?)\b [^.!?:;]{{0,60}}? {_INFO} [^.!?:;]{{0,60}}?
            \s{_HER}{_TAIL}(?:\s*:)?
        | \bvia\s+(?:\w+\s+){{1,3}}{_HER}{_TAIL}
        | ^\W*(?:se|læs)\s+{_HER},?\s+(?=hv\w+\b)
        | ^\W*(?:åbn|hent|udfyld|print)\s+[^.!?:;]{{0,40}}?{_INFO}\s+{_HER}(?=\s*,)
        | ^[^.!?:;,]{{3,90}}\s(?:finder|ser|læser|henter)\s+(?:du|man|i|borgeren|\w+en)\s+{_HER}\s*:\s*$""",
    re.VERBOSE,
)
_STANDS = pattern(
    rf"""{_INFO} [^.!?:;]{{0,80}}?\b(?:findes?|finder|ligger|står|fremgår|ses?|hentes?|downloades?|printes?|åbnes|udfyldes|tilgås|læses
        |samlet|beskrevet|offentliggjort|lagt|tilgængelige?t?)\b [^.!?:;]{{0,30}}?\s{_HER}{_TAIL}(?:\s*:)?
        | \b(?:ligger|findes|hentes|åbnes|udfyldes|tilgås)\s{_HER}\s*:$
        | ^(?!\W*(?:der|her|hvad|hvor\w*)\b)(?![^.!?:;]*\b(?:\w*(?:udstil|kunst|maleri|blomst|teater|kampe)\w*|film\w*|dyr\w*
                |fugle\w*|bile\w*|busse\w*|haver?n?e?)\b)
            [^.!?:;,]{{3,90}}?\s(?:(?:kan|skal)\s+)?(?:ses|tilgås|downloades)\s{_HER}(?=\s*(?:[.:)]|$))(?:\s*:)?
        | \bdownloade[rs]?\s(?:\w+\s){{0,3}}{_HER}{_TAIL}""",
    re.VERBOSE,
)
_APPLY = pattern(
    rf"""(?:^\W*|\b(?:kan|skal)\s(?:\w+\s){{0,3}})
        (?:søge?s?|ansøge?s?|tilmelde?s?|booke?s?|bestil|bestille|udfylde?s?|log(?:ge)?\s+(?:ind|på)|start)\b
        (?!\s+(?:hjælp|råd|mad\w*|kaffe\w*|varer\w*)\b)[^.!?:;]{{0,40}}?\s{_HER}{_TAIL}(?:\s*:)?
        | \b(?:tilmelding|booking|ansøgning|bestilling)(?:en|er)?\s+(?:sker|foregår|foretages|klares)\s{_HER}{_TAIL}(?:\s*:)?""",
    re.VERBOSE,
)
_OF_PEOPLE = pattern(
    r"\b(?:hjælp\w*|støtte[rs]?|lære[rs]?|øver?|træner?|sammen|højt|breve|avis\w*|bøger|blade|romaner?)\b[^.!?]{0,60}$|^\W*her\b"
)
"""Somebody who learns to read, or is helped to, reads no link."""
_IN_THIS_PLACE = pattern(
    r"\b(?:der\s+(?:står|gælder|fremgår)|(?:gør|gøre|gjort|arbejder|løser|klarer|håndterer)\b(?:\s+(?:det|den|de|opgaven|tingene))?)\s+her\W*$"
)
"""What stands in this text itself, and how things are done in these parts: «Standarden er den, der står her»."""
