"""Words in small letters become the link, button or code in them that is spoken of as standing here: «via linket», «QR-koden nedenfor».

What somebody is sent, and what stands elsewhere, is left out.
"""

import re

from stdgen.model.pattern import pattern


def pointed_link(said: str, *, sent: bool) -> tuple[re.Match[str], bool] | None:
    """A link, a button or a code that is spoken of as standing here; `sent` where the text spoke of one that somebody gets."""
    if sent or not any(map(said.__contains__, _THINGS)) or is_sent(said):
        return None
    for wording in (_USED, _SEEN, _LABEL):
        for match in wording.finditer(said):
            if not _is_elsewhere(said, match) and not _WARNED.search(said, 0, match.end()):
                return match, match[0].startswith("via følgende") and match[0].endswith(":")
    return None


def is_sent(said: str) -> bool:
    """Whether a link is one that somebody is sent, warned of, or learns to use, and not what something else is sent by."""
    return "link" in said and _SENT.search(said) is not None and _SENT_BY.search(said) is None


def is_on_a_site(said: str, start: int, end: int) -> bool:
    """Whether these words are of «this» link, and a site's name beside them only tells where it leads: «dette link på borger.dk»."""
    if _SHOWN.search(said, start, end) is None:
        return False
    return _ON_SITE.match(said, end) is not None or _SITE_BEFORE.search(said, 0, start) is not None


def _is_elsewhere(said: str, match: re.Match[str]) -> bool:
    """Whether these words speak of a link that stands in another place; «this» link stands here, wherever it leads."""
    if _ON_ANOTHER_SITE.match(said, match.end()):
        return _SHOWN.search(match[0]) is None
    return _ELSEWHERE.match(said, match.end()) is not None


IN_HERE = r"(?:siden|dokumentet|standarden|kvalitetsstandarden|afsnittet|teksten|artiklen|kapitlet)"
_SPOT = (
    r"(?:her\s?(?:under|nedenfor|nedenunder)|nedenfor|nedenunder|ovenfor|ovenover|(?:ude\s+)?til\s+(?:højre|venstre)"
    rf"|(?:nederst|øverst|bagest|sidst|forrest)(?:\s+(?:på|i)\s+{IN_HERE}\b|(?!\s+(?:på|i)\s))"
    rf"|(?:i\s+(?:bunden|toppen|slutningen)|under|efter)\s+(?:af\s+)?{IN_HERE}\b"
    r"|i\s+(?:\w+\s+)?(?:\w*boksen|kassen|\w*menuen|margenen|spalten|kolonnen|højre\s+side|venstre\s+side)(?!\s+(?:på|i)\s))"
)
_THINGS = ("link", "url", "adresse", "qr", "koden", "knap")
_LINK = r"(?:(?:hyper|web|internet|download)?links?|urls?|(?:web|internet|net)adresser?)"
_THE_LINK = r"(?:(?:hyper|web|internet|download)?link(?:et|ene)|url'?en|(?:web|internet|net)adresse(?:n|rne))"
_THIS = r"(?:det|de|dette|denne|disse|følgende|nedenstående|understående|efterfølgende|ovenstående|vedlagte|vedhæftede)"
_USE = (
    r"(?:via|under|gennem|igennem|ved|på|i|af|til|fra|se|jf\.|følge?r?s?|brug(?:e|er|es)?|benyt(?:te|ter|tes)?|anvend(?:e|er|es)?|åbne?s?"
    r"|besøge?s?|vælge?r?s?|kopier(?:e|es)?|aktiver(?:e|es)?)"
)
_SENT = pattern(
    r"\b(?:sende[rst]?|sendt|maile[rst]?|sms\w*|modtag(?:e|er|et)?|får?|fået|giver)\s+(?:\w+\s+){0,4}(?:et\s+(?:\w+\s+)?\w*link|links)\b"
    r"|\b(?:tilsende[rst]?|tilsendt|sende[rst]?|sendt)\b[^.!?]{0,40}\blinket\b"
    r"|\blink(?:et)?\b[^.!?]{0,40}\b(?:til)?(?:sendt|sendes|sender|mailes)\b"
    r"|\blink\w*(?:\s+\w+){0,3}?\s+(?:i|på|fra|via|med)\s+(?:\w+\s+){0,3}?(?:sms|mails?|mailen|e-mail|besked|brev|indkaldelse|invitation"
    r"|kalender|digital\s+post|påmindelse|kvittering|bekræftelse)"
    r"|\b(?:falske?|ukendte?|svindel\w*|mistænkelig\w*|lære?r?|øver?|træner?|(?<!ved\s)hjælp\w*|viser)\b[^.!?]{0,60}\b(?:links?|linket)\b"
)
"""A link that somebody is sent, or learns to use, stands elsewhere."""
_USED = pattern(
    rf"""\b{_USE}\s+ (?:(?:evt\.?|eventuelt|gerne|også|blot|bare)\s+)?
        (?: {_THIS}\s+(?:\w+\s+)?{_LINK} | {_THE_LINK} | {_LINK}(?=\s*(?:{_SPOT}|her\b|til\b|for\b|hvor\b|[.:;,)]|$)) )
        \b (?:\s+(?:her\b(?!\s+(?:i|på)\b)|{_SPOT}))? (?:\s*:)?
        | \b(?:klik|klikke[rs]?|tryk|trykke[rs]?)\s+(?:ind\s+)?på\s+(?:knappen|ikonet)\s+{_SPOT}""",
    re.VERBOSE,
)
_SEEN = pattern(
    rf"""\b(?:{_SPOT}|her\s+(?:er|finder|kommer|har|følger|ses|ligger|får)\b)[^.!?;]{{0,50}}?
            \b(?:{_LINK}|{_THE_LINK}|qr-?\s?koden?)\b(?:\s*:)?
        | \b(?:{_LINK}|{_THE_LINK}|qr-?\s?koden?|knappen)(?:\s+til\s[^.!?;,]{{1,60}}?)?
            (?:\s+(?:er|ligger|findes|står|ses|vises|kan\s+\w+|finder\s+\w+|indsat|sat\s+ind))*\s+(?:{_SPOT}|her(?!\s+(?:i|på)\b))(?:\s*:)?
        | \b{_THIS}\s+(?:\w+\s+)?links\b(?:\s*:)?
        | ^\W*(?:følgende|nedenstående|efterfølgende|understående)\s+(?:\w+\s+)?{_LINK}\b(?=\s+\w+)(?:[^!?:;]*:$)?
        | \bs[ck]ann?e?r?\s+(?:qr-?\s?)?koden\b(?!\s+(?:på|i|ved|hos)\b)(?:\s+(?:her|{_SPOT}))?""",
    re.VERBOSE,
)
_LABEL = pattern(
    r"""^\W*(?:qr-?\s?koden?(?:\s+til\s[^.!?:;]{2,60})?|(?:web|internet)adresse[rn]?)\s*:\W*$
        | ^\W*(?:(?:se|direkte|nyttige?|relevante?|flere|andre|vigtige)\s+)?(?:hyper)?links?
            (?:\s*:(?!\s*\w+\.\w) | \W*$
                | \s+(?:til|om)\s(?![^.]*\b(?:er|bliver|kan|skal|findes|ligger|står|får|sendes|virker)\b)[^.!?:;]{2,80}\W*$)
        | (?:[:–,-]\s+|\()(?:se\s+)?(?:hyper)?link(?:et|s)?(?:\s+til\s+[^.!?:;)]{2,60})?(?:\s+(?:her|nedenfor|herunder))?\s*\)?\s*[.;]?$
        | \((?:se\s+)?link(?:et|s)?(?:\s+(?:her|nedenfor|herunder|til\s[^)]{2,60}))?\)""",
    re.VERBOSE,
)
_BY = r"(?:via|gennem|igennem|under|over|ved\s+(?:hjælp\s+)?(?:brug\s+)?af|(?:at\s+)?(?:brug|benyt|anvend|følg|(?:klik|tryk)\w*\s+på)\w*)"
_NO_MESSAGE = r"(?!(?:og|hvor|som|der|så|mails?|sms\w*|et|besked|brev|påmindelse)\b)\w+"
_THAT_LINK = r"linket\b(?!\s+(?:i|fra)\b)"
_SENT_BY = pattern(
    rf"\bsend(?:e[rst]?|t)?(?:\s+{_NO_MESSAGE}){{0,6}}?\s+{_BY}\s+{_THAT_LINK}|\b(?:{_BY}|på)\s+{_THAT_LINK}[^.!?]{{0,40}}\bsend"
)
"""«Ansøgningen sendes via linket», but not «vi sender en sms, hvor du svarer via linket»."""
_SHOWN = pattern(r"\b(?:dette|disse|følgende|nedenstående|understående|efterfølgende|ovenstående)\b")
_SITE = r"[\w.-]+\.(?:dk|com|eu|org|net|nu|gov)"
_ON_SITE = pattern(rf"\s+(?:på|hos|fra|til)\s+{_SITE}\b(?!/\w)")
_SITE_BEFORE = pattern(rf"\b(?:på|hos|fra)\s+{_SITE}\s+$")
_ON_ANOTHER_SITE = pattern(
    r"(?:\s+til\s+\w+)?\s+(?:på|fra)\s+(?:forsiden|(?:\w+\s+)?\w+s\s+(?:hjemmeside|side|forside|portal|profil|opslag)|hjemmesiden|\w+\.dk)"
)
_ELSEWHERE = pattern(
    r"""(?:\s+til\s+\w+)?\s+(?:på|fra)\s+(?:internettet|nettet|intranettet|telefonen|mobilen|skærmen|papiret|bagsiden|plakaten)
        | \s+(?:mellem|imellem)\b | ,?\s+(?:som|vi|der)\s+(?:\w+\s+){0,2}(?:sender|får|fået|sendt|står\s+i)\b
        | \s+i\s+(?:\w+\s+)?(?:app|skema|aftale|bevilling|afgørelse|folder|pjece|program|plan)\w*""",
    re.VERBOSE,
)
_WARNED = pattern(r"\b(?:ikke|aldrig|pas\s+på|uden)\b[^,;]*$")
