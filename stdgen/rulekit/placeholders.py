"""Text becomes the stretches of it that somebody meant to fill in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern


class Gap(NamedTuple):
    """A stretch of text from `start` up to `end` that was left open."""

    start: int
    end: int
    text: str


_SUBJECT = r"""(?:(?:\w+s\s+)?\w*(?:navn|nummer|dato|adresse|oplysninger|telefon|periode|tidsrum|overskrift|titel)
    |tekst|år|årstal|måned(?:\s+år)?
    |ugedag|kommune|udvalg|område|afdeling|forvaltning|tlf\.?|mail|e-mail|beløb|takst|pris|antal(?:\s+(?:timer|uger|dage|gange|borgere|pladser))?
    |version|nr\.?|sagsnr\.?|journalnr\.?
    |ydelse|indsats|tilbud|sted|leverandør|leder|team|paragraf|ansvarlig|kontaktperson|felt|udfyldes|mangler|TODO)"""
_INSTRUCTION = r"(?:indsæt|skriv|angiv|udfyld|tilføj|vælg|klik|udfyldes|indsættes|beskriv|slet|ret|opdater)"
_UNIT = r"(?:timer|uger|dage|hverdage|måneder|minutter|døgn|gange|kroner|kr\b|pct\b|procent|borgere|personer|pladser)"
_LINK = r"(?:link\w*|hyperlink\w*|url|webadresse\w*|hjemmeside\w*)"

LINK = pattern(
    rf"""
      [\[<«{{]\s*(?:{_INSTRUCTION}\s+(?:\w+\s+){{0,2}})?{_LINK}(?:\s+[^\]>»}}]{{0,60}})?\s*[\]>»}}]
    | \(\s*(?:{_INSTRUCTION}\s+(?:\w+\s+){{0,2}})?(?:link|url)(?:\s+(?:her|til\s[^)]{{1,60}}|indsættes|mangler|følger|kommer)){{0,2}}\s*\)
    | \b(?:indsæt|tilføj)\s+(?:\w+\s+)?(?:link\w*|hyperlink\w*|url|webadresse\w*)(?:\s+(?:her|til\s+\w+))?
    | \blink(?:et)?\s+(?:indsættes|mangler|tilføjes|kommer\s+her|følger\s+senere)(?:\s+her)?\b
    | (?:https?://|(?<![\w@])www\.)[\w.-]+/(?:[\w-]+/)*x{{3,}}(?![\w-]) | (?<=:\s)(?-i:LINK)(?=\s*[.)]?\s*$)
    | (?<![\w@])(?:https?://)?(?:www\.)?x{{2,}}\.(?:dk|com|nu|eu)\b\S*
    | (?<!\w)https?://(?:x{{2,}}\S*|www\.?(?=[\s,;)]|$)|(?=[\s.,;)]|$))
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A link that somebody meant to set: the words of it, not what a missing one would have pointed to."""

TEXT = pattern(
    rf"""
      [\[<](?:\s|\.|…)*(?:her\s+)?{_INSTRUCTION}\b[^\]>\n]{{0,80}}[\]>]
    | [\[<]\s*(?:{_SUBJECT}(?:\s+(?:nr\.?|på|for|til|her|mangler|indsættes|følger|\d{{4}})\b[^\]>\n]{{0,40}})?|x{{2,}})\s*[\]>]
    | (?-i:<[A-ZÆØÅ][A-ZÆØÅ ()/_-]{{2,60}}>)
    | «\s*{_SUBJECT}\s*» | \{{\{{?\s*[\w. ]{{2,40}}\s*\}}?\}}
    | (?<![\w.@/-]) (?:\+45\s+)? x{{2,}} (?: [.\-/\s]{{1,2}} (?:(?:19|20)xx|x{{2,}}) )*
      (?: @x+\.\w{{2,3}} | (?:\s?[./-]\s?|\s) (?:19|20)\d\d )? (?! [\w@] | -[^\W\dx_] )
    | (?<![\w.]) \d{{1,2}} [./-]\s? x{{2,}} (?: [./-]\s? (?:x{{2,}}|(?:19|20)(?:xx|\d\d)) )? (?!\w)
    | (?<![\w.-])x{{2,}}@[\w-]+\.\w{{2,}} | (?<!\w) (?:19|20) (?:xx|\dx) (?!\w)
    | (?-i:(?<!\w)[Xx]\s+[Kk]ommune\b)
    | \bden\s+x\.?\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b
    | (?<!\w) dd [./-]\s? mm [./-]\s? (?:åååå|åå|yyyy|yy) (?!\w) | (?<!\w) å{{4}} (?!\w)
    | \#{{3,}} (?: -\#+ )* | \?{{3,}}
    | \bden\s?(?:\.{{2,}}|_{{2,}})(?=\s*$|\s+\d)
    | \bklik(?:\s+eller\s+tryk)?(?:\s+her)?\s+for\s+at\s+(?:angive|skrive|indsætte)\s+(?:tekst|(?:en\s+)?dato)\b
    | \bvælg\s+et\s+element\b | \bskriv\s+(?:din\s+)?tekst\s+her\b | \bindsæt\s+(?:tekst|dato|navn|overskrift|titel)(?:\s+her)?\b
    | \bclick\s+(?:or\s+tap\s+)?here\s+to\s+enter\s+(?:text|a\s+date)\b | \bchoose\s+an\s+item\b
    | \bskriv\s+(?:navn|titel|overskrift|dato)\s+her\b
    | \((?:(?:udfyldes|indsættes|tilføjes|opdateres)(?:\s+(?:senere|her|efter\s\w+|af\s\w+))?
      |(?:(?:tekst|dato|navn|beløb|tal|pris)\s+)?mangler)\)
    | (?:\b(?:tlf\.?|telefon\w*|mail)\s*:?\s*)_{{3,}} | (?:(?<!_)_{{3,}}+|(?<![.\w])\.{{4,}}+)(?=\s*{_UNIT})
    | (?<!\d)(?<!\d\s)(?<!\w)x\s+(?:antal\s+)?{_UNIT}(?!\w) | \bhvert?\s+x\.(?=\s)
    | (?<![\w.])(?-i:NN|N\.N\.|X-(?:købing|by|strup)|TBD|TODO)(?!\w) | \blorem\s+ipsum\b
    | (?<!\w)\#\w{{2,30}}\# | (?<![\w%])%[a-zæøå]{{3,30}}% | (?<!\w)\$[a-zæøå]{{3,30}}\$
    | \bMERGEFIELD\b
    | \bKommentar\s+\[\w{{1,5}}\d{{1,3}}\]: | \b(?:Formateret|Med\s+formatering):\s
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words and signs that stand for a text to come. Square brackets around a note, a mail mask or an omission are none."""

_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "x",
        (
            "xx",
            "x kommune",
            "den x",
            " x ",
            "(x ",
            "/x ",
            "-x ",
            "\nx ",
            "t x.",
            "r x.",
            "x-k",
            "x-b",
            "x-s",
            *map("{}x".format, range(10)),
        ),
    ),
    ("den", ("den..", "den ..", "den_", "den _")),
    ("skriv", ("skriv tekst", "skriv din", "skriv navn", "skriv titel", "skriv overskrift", "skriv dato")),
    ("(", ("(udfyldes", "(tilføjes", "(opdateres")),
    ("nn", (" nn", "nn ", "(nn")),
    *((sign, (sign,)) for sign in ("[", "<", "«", "{", "#", "%", "$", "???", "__", "....", "åå", "yy", "n.n.")),
    *((sign, (sign,)) for sign in ("klik", "vælg et", "mangler)", "indsæt", "click", "choose", "lorem", "todo", "tbd")),
    *((sign, (sign,)) for sign in ("mergefield", "kommentar [", "formater")),
)
"""Every text to come holds one of these, in small letters, and those behind a sign hold that sign: plain search is ten
times faster than the pattern, and most lines have none."""
LINK_SIGNS = ("link", "url", "xx", "http", "hjemmeside", "webadresse")
"""The same for links."""

_ROMAN_BEFORE = pattern(
    r"""(?:\b(?:kapitel|kap\.?|bilag|afsnit|del|artikel|art\.?|bind|bog|titel|afdeling|tabel|figur|fase|niveau|type|klasse|trin|protokol|kong|dronning|pave)
        |\b(?-i:[IVXLC]+)\s*(?:[-–,]|og|til|eller))\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ROMAN_AFTER = pattern(r"\s*(?:\.\s*(?:århundrede|afdeling|del)\b|(?:[-–,]|og|til|eller)\s*(?-i:[IVXLC]+)\b)", re.IGNORECASE)


def links(text: str) -> Iterator[Gap]:
    """The links that were never set."""
    lowered = text.lower()
    for sign in LINK_SIGNS:
        if sign in lowered:
            for match in LINK.finditer(text):
                yield Gap(match.start(), match.end(), match[0])
            return


def texts(text: str) -> Iterator[Gap]:
    """The texts that were never filled in; links are told by `links` alone."""
    if not _may_hold_one(text):
        return
    taken = [(gap.start, gap.end) for gap in links(text)]
    for match in TEXT.finditer(text):
        start, end = match.span()
        if not any(start < to and since < end for since, to in taken) and not _is_roman(match):
            yield Gap(start, end, match[0])


def without(text: str) -> str:
    """The text with all that is still to be filled in taken out."""
    return LINK.sub("", TEXT.sub("", text) if _may_hold_one(text) else text)


def _may_hold_one(text: str) -> bool:
    lowered = f" {text.lower()}"
    for first, signs in _SIGNS:
        if first in lowered:
            for sign in signs:
                if sign in lowered:
                    return True
    return False


def _is_roman(match: re.Match[str]) -> bool:
    """XX and XXX after «kapitel», before «århundrede» or beside another Roman numeral are numbers."""
    if match[0] not in ("XX", "XXX"):
        return False
    before = match.string[max(0, match.start() - 20) : match.start()]
    return bool(_ROMAN_BEFORE.search(before) or _ROMAN_AFTER.match(match.string, match.end()))
