"""Text becomes the words in it that send the reader to a link: «via linket», «læs mere her», «på følgende hjemmeside:».

Three ways lead there: a link, a button or a code is spoken of as standing here; «her» stands where it can be nothing but a
link; a page's address is announced. What somebody is sent, and what stands elsewhere, is left out.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import small


class Where(Enum):
    """Where the link may stand, if not in the sentence itself."""

    NOWHERE = "nowhere"
    NEXT = "next"
    AROUND = "around"
    FARTHER = "farther"


class Pointer(NamedTuple):
    """Words from `start` up to `end` of a text that point at a link, in the sentence from `since` up to `until`.

    `loosely` where a list, a table or an address of any kind behind a colon is what they may point at as well.
    """

    start: int
    end: int
    since: int
    until: int
    where: Where
    loosely: bool


SIGNS = (
    *("link", "url", "adresse", "qr", "knap", "hjemmeside", "webside", "website", "internetside", "netside", "portal", "mail:"),
    *(" her", "«her", "»her", "læs mere", "læs videre", "se mere", "se videre", " på.", " på:", " på\n"),
)
"""Every pointer holds one of these in small letters, with a line break behind the text."""


def pointers(text: str) -> Iterator[Pointer]:
    """Every place where the text sends its reader to a link, one for each sentence."""
    lowered = small(text)
    sent = False
    for sentence in sentences(text):
        said = lowered[sentence.start : sentence.end]
        by = sentence.start
        if found := _link(said, sent=sent) or _here(said) or _site(said):
            match, loosely = found
            leads_in = match[0].endswith(":") or said[match.end() :].strip() == ":"
            yield Pointer(by + match.start(), by + match.end(), by, sentence.end, _where(match[0], leads_in=leads_in), loosely)
        sent = sent or _is_sent(said)


def _where(words: str, *, leads_in: bool) -> Where:
    if _ASIDE.search(words):
        return Where.FARTHER
    if _AROUND.search(words):
        return Where.AROUND
    return Where.NEXT if leads_in else Where.NOWHERE


def _link(said: str, *, sent: bool) -> tuple[re.Match[str], bool] | None:
    """A link, a button or a code that is spoken of as standing here; `sent` where the text spoke of one that somebody gets."""
    if sent or not any(map(said.__contains__, _THINGS)) or _is_sent(said):
        return None
    for wording in (_USED, _SEEN, _LABEL):
        for match in wording.finditer(said):
            if not _ELSEWHERE.match(said, match.end()) and not _WARNED.search(said, 0, match.end()):
                return match, match[0].startswith("via følgende") and match[0].endswith(":")
    return None


def _is_sent(said: str) -> bool:
    return "link" in said and _SENT.search(said) is not None


def _here(said: str) -> tuple[re.Match[str], bool] | None:
    """«her» where it can be nothing but a link: something is read, found or clicked there, and no place is named."""
    if "her" in said and _WORD_HER.search(said):
        for wording in (_CLICK, _READ, _FIND, _STANDS, _APPLY):
            for match in wording.finditer(said):
                if not _OF_PEOPLE.search(said, 0, match.end()):
                    return match, True
    return None


def _site(said: str) -> tuple[re.Match[str], bool] | None:
    """A page's address that is announced, or was to follow where the sentence ends, or a page's own «Læs mere»."""
    if found := _SITE.search(said) or _CUT_OFF.search(said):
        return found, False
    more = _MORE.fullmatch(said)
    return (more, True) if more else None


_THINGS = ("link", "url", "adresse", "qr", "koden", "knap")
_LINK = r"(?:(?:hyper|web|internet|download)?links?|urls?|(?:web|internet|net)adresser?)"
_THE_LINK = r"(?:(?:hyper|web|internet|download)?link(?:et|ene)|url'?en|(?:web|internet|net)adresse(?:n|rne))"
_THIS = r"(?:det|de|dette|denne|disse|følgende|nedenstående|understående|efterfølgende|ovenstående|vedlagte|vedhæftede)"
_IN_HERE = r"(?:siden|dokumentet|standarden|kvalitetsstandarden|afsnittet|teksten|artiklen|kapitlet)"
_SPOT = (
    r"(?:her\s?(?:under|nedenfor|nedenunder)|nedenfor|nedenunder|ovenfor|ovenover|(?:ude\s+)?til\s+(?:højre|venstre)"
    rf"|(?:nederst|øverst|bagest|sidst|forrest)(?:\s+(?:på|i)\s+{_IN_HERE}\b|(?!\s+(?:på|i)\s))"
    rf"|(?:i\s+(?:bunden|toppen|slutningen)|under|efter)\s+(?:af\s+)?{_IN_HERE}\b"
    r"|i\s+(?:\w+\s+)?(?:\w*boksen|kassen|\w*menuen|margenen|spalten|kolonnen|højre\s+side|venstre\s+side)(?!\s+(?:på|i)\s))"
)
_USE = (
    r"(?:via|under|gennem|igennem|ved|på|i|af|til|fra|se|jf\.|følge?r?s?|brug(?:e|er|es)?|benyt(?:te|ter|tes)?|anvend(?:e|er|es)?|åbne?s?"
    r"|besøge?s?|vælge?r?s?|kopier(?:e|es)?|aktiver(?:e|es)?)"
)
_SENT = pattern(
    r"\b(?:sende[rst]?|sendt|maile[rst]?|sms\w*|modtag(?:e|er|et)?|får?|fået|giver)\s+(?:\w+\s+){0,4}(?:et\s+(?:\w+\s+)?\w*link|links)\b"
    r"|\b(?:tilsende[rst]?|tilsendt|sende[rst]?|sendt)\b[^.!?]{0,40}\blinket\b|\blink(?:et)?\b[^.!?]{0,40}\b(?:til)?(?:sendt|sendes|sender|mailes)\b"
    r"|\blink\w*(?:\s+\w+){0,3}?\s+(?:i|på|fra|via|med)\s+(?:\w+\s+){0,3}?(?:sms|mails?|mailen|e-mail|besked|brev|indkaldelse|invitation"
    r"|kalender|digital\s+post|påmindelse|kvittering|bekræftelse)"
    r"|\b(?:falske?|ukendte?|svindel\w*|mistænkelig\w*|lære?r?|øver?|træner?|hjælp\w*|viser)\b[^.!?]{0,60}\b(?:links?|linket)\b"
)
"""A link that somebody is sent, or learns to use, stands elsewhere."""
_USED = pattern(
    rf"""\b{_USE}\s+ (?: {_THIS}\s+(?:\w+\s+)?{_LINK} | {_THE_LINK} | {_LINK}(?=\s*(?:{_SPOT}|her\b|til\b|for\b|hvor\b|[.:;,)]|$)) )
        \b (?:\s+(?:her\b(?!\s+(?:i|på)\b)|{_SPOT}))? (?:\s*:)?
        | \b(?:klik|klikke[rs]?|tryk|trykke[rs]?)\s+(?:ind\s+)?på\s+(?:knappen|ikonet)\s+{_SPOT}""",
    re.VERBOSE,
)
_SEEN = pattern(
    rf"""\b(?:{_SPOT}|her\s+(?:er|finder|kommer|har|følger|ses|ligger|får)\b)[^.!?;]{{0,50}}?\b(?:{_LINK}|{_THE_LINK}|qr-?\s?koden?)\b(?:\s*:)?
        | \b(?:{_LINK}|{_THE_LINK}|qr-?\s?koden?|knappen)(?:\s+til\s[^.!?;,]{{1,60}}?)?
            (?:\s+(?:er|ligger|findes|står|ses|vises|kan\s+\w+|finder\s+\w+|indsat|sat\s+ind))*\s+(?:{_SPOT}|her(?!\s+(?:i|på)\b))(?:\s*:)?
        | \b{_THIS}\s+(?:\w+\s+)?links\b(?:\s*:)?
        | \bsc?k?anne?r?\s+(?:qr-?\s?)?koden\b(?!\s+(?:på|i|ved|hos)\b)(?:\s+(?:her|{_SPOT}))?""",
    re.VERBOSE,
)
_LABEL = pattern(
    r"""^\W*(?:(?:se|direkte|nyttige?|relevante?|flere|andre|vigtige)\s+)?(?:hyper)?links?
            (?:\s*:(?!\s*\w+\.\w) | \W*$
                | \s+(?:til|om)\s(?![^.]*\b(?:er|bliver|kan|skal|findes|ligger|står|får|sendes|virker)\b)[^.!?:;]{2,80}\W*$)
        | (?:[:–,-]\s+|\()(?:se\s+)?(?:hyper)?link(?:et|s)?(?:\s+til\s+[^.!?:;)]{2,60})?(?:\s+(?:her|nedenfor|herunder))?\s*\)?\s*[.;]?$
        | \((?:se\s+)?link(?:et|s)?(?:\s+(?:her|nedenfor|herunder|til\s[^)]{2,60}))?\)""",
    re.VERBOSE,
)
_ELSEWHERE = pattern(
    r"""(?:\s+til\s+\w+)?\s+(?:på|fra)\s+(?:forsiden|(?:\w+\s+)?\w+s\s+(?:hjemmeside|side|forside|portal|profil|opslag)|hjemmesiden|\w+\.dk|internettet
            |nettet|intranettet|telefonen|mobilen|skærmen|papiret|bagsiden|plakaten)
        | \s+(?:mellem|imellem)\b | ,?\s+(?:som|vi|der)\s+(?:\w+\s+){0,2}(?:sender|får|fået|sendt|står\s+i)\b
        | \s+i\s+(?:\w+\s+)?(?:app|skema|aftale|bevilling|afgørelse|folder|pjece|program|plan)\w*""",
    re.VERBOSE,
)
_WARNED = pattern(r"\b(?:ikke|aldrig|pas\s+på|uden)\b[^,;]*$")

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
    r"\b(?:mere|nærmere|yderligere|\w*(?:skema|blanket|formular|folder|pjece|oversigt|liste|takst|pris|frist|sats|regl|vejledning|information"
    r"|oplysning|beskrivelse|katalog|kort|standard|politik|ansøgning|bekendtgørelse|lovtekst|notat|referat|rapport|dokument|bilag"
    r"|åbningstid|serviceniveau|kriteri|video)\w*)\b"
)
_FIND = pattern(
    rf"""^\W*(?:se|find|hent|download|print|udskriv)\b\s+(?!(?:vej|os|hjem|hjælp|kunst)\b)(?:[^.!?:;]{{0,90}}?\s)?(?<!frem\s){_HER}{_TAIL}(?:\s*:)?
        | (?:\(|,\s|;\s|[–-]\s|\b(?:og|eller)\s)se\s+(?:mere\s+)?{_HER}{_TAIL}(?:\s*:)?
        | \b(?:se|ses|finde[rs]?|hente[rs]?|downloade[rs]?|printe[rs]?)\b [^.!?:;]{{0,60}}? {_INFO} [^.!?:;]{{0,60}}?
            \s{_HER}{_TAIL}(?:\s*:)?
        | \bvia\s+(?:\w+\s+){{1,3}}{_HER}{_TAIL}""",
    re.VERBOSE,
)
_STANDS = pattern(
    rf"""{_INFO} [^.!?:;]{{0,80}}?\b(?:findes?|finder|ligger|står|fremgår|ses?|hentes?|downloades?|printes?|åbnes|udfyldes|tilgås|læses
        |samlet|beskrevet|offentliggjort|lagt|tilgængelige?t?)\b [^.!?:;]{{0,30}}?\s{_HER}{_TAIL}(?:\s*:)?
        | \b(?:ligger|findes|hentes|åbnes|udfyldes|tilgås)\s{_HER}\s*:$""",
    re.VERBOSE,
)
_APPLY = pattern(
    rf"""(?:^\W*|\b(?:kan|skal)\s(?:\w+\s){{1,3}}) (?:søge?s?|ansøge?s?|tilmelde?s?|booke?s?|bestille?s?|udfylde?s?)\b
        (?!\s+(?:hjælp|råd)\b)[^.!?:;]{{0,40}}?\s{_HER}{_TAIL}(?:\s*:)?""",
    re.VERBOSE,
)
_OF_PEOPLE = pattern(
    r"\b(?:hjælp\w*|støtte[rs]?|lære[rs]?|øver?|træner?|sammen|højt|breve|avis\w*|bøger|blade|romaner?)\b[^.!?]{0,60}$|^\W*her\b"
)
"""Somebody who learns to read, or is helped to, reads no link."""

_PAGES = r"(?:hjemmesider?|websider?|websites?|internetsider?|netsider?|portal(?:er)?|adresser?\s+på\s+(?:inter)?nettet)"
_SITE = pattern(
    rf"""\b(?:på|via|under|fra|besøg|se)\s+(?:følgende|denne|disse|nedenstående|efterfølgende)\s+(?:\w+\s+)?{_PAGES}\b(?:\s*:)?
        | \b(?:på|via|til)\s+(?:følgende|nedenstående|denne)\s+(?:adresse|side|e?-?mail(?:adresse)?)\s*:\s*$
        | \b(?:på|via)\s+(?:\w+\s+){{0,3}}(?:hjemmesiden?|websiden?)(?:\s+på)?\s*:\s*$""",
    re.VERBOSE,
)
_CUT_OFF = pattern(
    r"\b(?:læse?s?|se|finde?s?|hente?s?)\s+(?:\w+\s+){0,2}(?:mere|nærmere|yderligere)\b(?![^.!?:;]*\bhv)[^.!?:;,]{0,60}\s(?:på|via|under|hos)\s*[.:]?\s*$"
)
_MORE = pattern(r"[>»›→•–-]*\s*(?:læs|se)\s+(?:mere|videre)(?:\s+om\s+(?![^.:]*\s(?:i|på|hos|under|side)\s)[^.:,]{3,60})?\s*[.»>›→…]*")

_ASIDE = pattern(
    rf"\b(?:til\s+(?:højre|venstre)|nederst|øverst|bagest|sidst\w*|forrest|(?:bunden|toppen|slutningen|efter)\s+(?:af\s+)?{_IN_HERE})\b|\bi\s"
)
_AROUND = pattern(
    r"\b(?:\w*neden\w*|\w*under\w*|oven\w*|følgende|efterfølgende|linket|linkene|links|koden|knappen|her\s+(?:er|finder|kommer|har|følger))\b"
    r"|^\W*link"
)
