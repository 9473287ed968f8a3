"""Lines that a website sets around its text are told by their words: «Læs op», «Udskriv», «Del siden», «Til toppen»."""

import re

from stdgen.model.pattern import pattern

LONGEST = 90

_PAGE = r"(?:(?:denne |hele )?(?:siden?|artiklen|teksten|indholdet))"
_LINES = (
    # read aloud, print, share, save
    rf"(?:lyt(?: til)?|læs)(?: {_PAGE})? (?:op|højt)|lyt(?: til)? {_PAGE}|få {_PAGE}? ?læst (?:op|højt)|oplæsning|(?:start|stop) oplæsning",
    rf"(?:print|udskriv|gem|download|hent|bogmærk|send)(?: {_PAGE})?(?: som pdf| til en ven| på mail)?",
    rf"del(?: (?:på )?(?:{_PAGE}|linket?|link|dette))?(?: (?:på|via|med)\b.{{0,40}})?",
    r"(?:del (?:på )?)?(?:facebook|twitter|linkedin|instagram|e-?mail|mail|kopi[eé]r link(?:et)?)",
    r"følg os(?: på .{0,30})?",
    # ways about the page
    r"(?:gå |spring |hop )?(?:direkte )?til (?:hoved)?(?:indhold(?:et)?|menu(?:en)?|navigation(?:en)?|søgning|sidefod|bunden)",
    r"(?:tilbage |gå |op )?til (?:(?:sidens )?top(?:pen)?|forsiden)|(?:op|tilbage|forside|menu|luk|søg|næste|forrige)",
    r"(?:fold|luk|åbn|vis|skjul) (?:alle?|mere|mindre|alt)(?: (?:ud|ind|sammen))?|(?:fold|luk) (?:ud|ind|sammen)",
    r"(?:skift |vælg )?sprog|(?:in )?english|log (?:ind|på)|selvbetjening",
    r"du er her:?|(?:her er du|din placering):?",
    # cookies
    r"(?:vi|denne (?:side|hjemmeside)|hjemmesiden|siden) (?:bruger|anvender|benytter) cookies\b.{0,60}",
    r"(?:accept[eé]r|tillad|afvis|godkend|administr[eé]r|indstil|vælg|vis|læs (?:mere )?om)"
    r"(?: (?:alle|kun|valgte|nødvendige|dine|vores))* ?cookies?(?:indstillinger)?|cookie(?:s|politik|indstillinger|deklaration)?"
    r"|(?:kun )?nødvendige cookies|samtykke|indstillinger for cookies",
    # was it of use
    rf"(?:fandt du|hjalp|var|er) (?:det|denne|dette|{_PAGE}).{{0,40}}(?:ledte efter|søgte|hjælp|nyttig|brugbar|dig)\b.{{0,20}}\?.{{0,12}}",
    rf"(?:giv (?:os )?(?:feedback|ris og ros)|er der fejl på {_PAGE}\?)|fandt du en fejl.{{0,30}}\??|skriv til webredaktionen"
    r"|tak for din (?:hjælp|feedback)",
    # what a site says of itself
    r"(?:©|copyright|\(c\)).*",
    r"(?:start|gå til|åbn|til) (?:selvbetjening(?:en|sløsning(?:en)?)?|ansøgning(?:en)?)",
)
_LINE = pattern("|".join(f"(?:{line})" for line in _LINES), re.IGNORECASE)
_FETCHING = ("hent", "download")
_STAMP = pattern(
    r"(?:(?:siden|indholdet|artiklen|teksten) (?:er |blev )?)?(?:sidst|senest) (?:opdateret|ændret|redigeret|revideret|gennemgået)\b"
    r":?.{0,60}"
    r"|(?:opdateret|ændret|publiceret|offentliggjort|udgivet)(?: den)?:? \d{1,2}[-./ ].{0,40}",
    re.IGNORECASE,
)
_RELATED = pattern(
    r"(?:relatere(?:t|de)|beslægtede?) (?:indhold|links?|sider|emner|artikler|information)|(?:læs|se) (?:også|mere om|desuden)"
    r"|andre (?:har )?(?:læste?|så)(?: også)?|måske er du også interesseret i|(?:på denne side|indhold på (?:denne )?siden?|sidens indhold)"
    r"|genveje|mere om emnet|populære sider|(?:seneste )?nyheder|del siden|kontakt webmaster",
    re.IGNORECASE,
)


def is_web_furniture(words: str) -> bool:
    """Whether a line of its own is there for using the website and says nothing of its text."""
    plain = " ".join(words.split()).strip(" .:›»>«‹|–-")
    return 0 < len(plain) <= LONGEST and _LINE.fullmatch(plain) is not None


def is_fetching(words: str) -> bool:
    """Whether a line only says «Hent»: what it fetches, its link tells, and that may be a document as well as the page."""
    return words.strip(" .:›»>").casefold() in _FETCHING


def is_stamp(words: str) -> bool:
    """Whether a line only says when the page was last changed, and by whom."""
    plain = " ".join(words.split())
    return len(plain) <= LONGEST and _STAMP.fullmatch(plain) is not None


def is_related(heading: str) -> bool:
    """Whether a heading announces ways to other pages, or to places on this one; only links then stand under it."""
    return _RELATED.fullmatch(" ".join(heading.split()).strip(" .:")) is not None
