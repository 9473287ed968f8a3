"""Text becomes the stretches of it that somebody meant to fill in."""

import re
from collections.abc import Collection, Iterator
from operator import itemgetter
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import small


class Gap(NamedTuple):
    """A stretch of text from `start` up to `end` that was left open."""

    start: int
    end: int
    text: str


_SUBJECT = r"""(?:(?:\w+s\s+)?\w*(?:navn|nummer|dato|adresse|oplysninger|telefon|periode|tidsrum|overskrift|titel)
    |tekst|år|årstal|måned(?:\s+år)?|klokkeslæt|tidspunkt|by|vej(?:navn)?|gade|postnr\.?|husnr\.?
    |ugedag|kommune|udvalg|område|\w*afdeling|forvaltning|\w*center|enhed|tlf\.?|mail|e-mail|beløb|takst|pris|antal(?:\s+(?:timer|uger|dage|gange|borgere|pladser))?
    |version|nr\.?|sagsnr\.?|journalnr\.?
    |ydelse|indsats|tilbud|sted|leverandør|leder|team|paragraf|ansvarlig|kontaktperson|felt|udfyldes|mangler|todo)"""
_TO_DO = r"(?:indsættes|udfyldes|tilføjes|tilpasses|skrives|rettes|slettes|opdateres|beskrives|angives|mangler|afventer)"
_FIELD = (
    r"(?:kontaktperson|leder|afdeling|adresse|åbningstid\w*|træffetid\w*|pris|takst|beløb|sagsnr\.?|sagsnummer|journalnr\.?|version"
    r"|ansvarlig"
    r"|udarbejdet\s+af|e-?mail|mail|tlf\.?|telefon\w*|leverandør|antal\s\w+)"
)
"""Labels behind which a municipality writes; a name or a signature may be for the citizen to write."""
_INSTRUCTION = r"(?:indsæt|skriv|angiv|udfyld|tilføj|vælg|klik|udfyldes|indsættes|beskriv|slet|ret|opdater)"
_UNIT = (
    r"(?:timer|uger|dage|hverdage|arbejdsdage|måneder|minutter|døgn|gange|kroner|kr\b|pct\b|procent|borgere|personer|pladser"
    r"|deltagere|medarbejdere"
    r"|ansatte|boliger|hold|besøg|år\b)"
)
_LINK = r"(?:link\w*|hyperlink\w*|url|webadresse\w*|hjemmeside\w*)"


class Way(NamedTuple):
    """A way to leave a text open: signs of which all such texts hold one in small letters, and its pattern, asked of small letters.

    A `cased` pattern is asked of the text as it is written.
    """

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    cased: bool = False


CAPITALS = ("A-Z", "NN", "LINK", ")N\\s")


def _ways(*rows: tuple[str, str]) -> tuple[Way, ...]:
    """Signs parted by blanks (a blank of their own is written `␣`), each with the pattern; one with capitals in a row is cased."""
    return tuple(
        [
            Way(
                tuple([sign.replace("␣", " ") for sign in signs.split()]),
                pattern(wording, re.VERBOSE),
                any(map(wording.__contains__, CAPITALS)),
            )
            for signs, wording in rows
        ]
    )


LINKS = _ways(
    ("[ < « {", rf"[\[<«{{]\s*(?:{_INSTRUCTION}\s+(?:\w+\s+){{0,2}})?{_LINK}(?:\s+[^\]>»}}]{{0,60}})?\s*[\]>»}}]"),
    (
        "(link (url (␣ (ind (skr (ang (udf (til (væ (kl (bes (sl (ret (opd",
        rf"""\(\s*(?:{_INSTRUCTION}\s+(?:\w+\s+){{0,2}})?(?:link|url)
            (?:\s+(?:her|til\s[^)]{{1,60}}|indsættes|mangler|følger|kommer)){{0,2}}\s*\)""",
    ),
    (
        "indsæt tilføj",
        r"\b(?:indsæt|tilføj)\s+(?:\w+\s+)?(?:link\w*|hyperlink\w*|url|webadresse\w*)(?:\s+(?:her|til\s+\w+))?",
    ),
    (
        "indsættes mangler tilføjes kommer␣ følger␣",
        r"\blink(?:et)?\s+(?:indsættes|mangler|tilføjes|kommer\s+her|følger\s+senere)(?:\s+her)?\b",
    ),
    ("xxx", r"(?:https?://|(?<![\w@])www\.)[\w.-]+/(?:[\w-]+/)*x{3,}(?![\w-])"),
    (":␣link", r"(?<=:\s)LINK(?=\s*[.)]?\s*$)"),
    ("xx.", r"(?<![\w@])(?:https?://)?(?:www\.)?x{2,}\.(?:dk|com|nu|eu)\b\S*"),
    ("http", r"(?<!\w)https?://(?:x{2,}\S*|www\.?(?=[\s,;)]|$)|(?=[\s.,;)]|$))"),
)
"""A link that somebody meant to set: the words of it, not what a missing one would have pointed to."""

TEXTS = _ways(
    ("[ <", rf"[\[<](?:\s|\.|…)*(?:her\s+)?{_INSTRUCTION}\b[^\]>\n]{{0,80}}[\]>]"),
    (
        "[ <",
        rf"[\[<]\s*(?:{_SUBJECT}(?:\s+(?:nr\.?|på|for|til|og|her|mangler|indsættes|følger|\d{{4}})\b[^\]>\n]{{0,40}})?|x{{2,}})\s*[\]>]",
    ),
    ("[ <", rf"[\[<][^\[\]<>\n]{{0,40}}\b{_TO_DO}\b[^\]>\n]{{0,40}}[\]>]"),
    ("[", r"\[\s*(?:forord|indledning|billede|foto|logo|illustration|velkomst)(?:\s+(?:af|ved|over|fra|her|til)\b[^\[\]\n]{0,60})?\s*\]"),
    ("[", r"\[\s*her\s+(?:kan|skal|skriver|beskriver|står)\b[^\[\]\n]{3,80}\]"),
    ("__", r"(?<!_)_{2,}\s?[.:/]\s?_{2,}"),
    ("[x]", rf"\[x\](?=\s*{_UNIT})"),
    ("<", r"<[A-ZÆØÅ][A-ZÆØÅ ()/_-]{2,60}>"),
    ("«", rf"«\s*{_SUBJECT}\s*»"),
    ("{", r"\{\{?\s*[\w. ]{2,40}\s*\}?\}"),
    (
        "xx",
        r"""(?<![\w.@/-]) (?:\+45\s+)? x{2,} (?:,x{1,3}(?!\w))? (?: [.\-/\s]{1,2} (?:(?:19|20)xx|x{2,}) )*
            (?: @x+\.\w{2,3} | (?:\s?[./-]\s?|\s) (?:19|20)\d\d )? (?! [\w@] | -[^\W\dx_] )""",
    ),
    ("xx", r"(?<![\w.]) \d{1,2} [./-]\s? x{2,} (?: [./-]\s? (?:x{2,}|(?:19|20)(?:xx|\d\d)) )? (?!\w)"),
    ("xx@", r"(?<![\w.-])x{2,}@[\w-]+\.\w{2,}"),
    ("xx 0x 1x 2x 3x 4x 5x 6x 7x 8x 9x", r"(?<!\w) (?:19|20) (?:xx|\dx) (?!\w)"),
    ("xx", r"(?<![\w-])x{2,}-?(?:vej|gade|allé|stræde|torv|centret|huset|udvalg|kommune|by)(?:et|en)?(?!\w)"),
    ("x␣kommune", r"(?<!\w)x\s+kommune\b"),
    ("den␣x", r"\bden\s+x\.?\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b"),
    ("dd", r"(?<!\w) dd [./-]\s? mm [./-]\s? (?:åååå|åå|yyyy|yy) (?!\w)"),
    ("åååå", r"(?<!\w) å{4} (?!\w)"),
    ("###", r"\#{3,} (?: -\#+ )*"),
    ("???", r"\?{3,}"),
    ("den.. den␣.. den_ den␣_", r"\bden\s?(?:\.{2,}|_{2,})(?=\s*$|\s+\d)"),
    ("klik", r"\bklik(?:\s+eller\s+tryk)?(?:\s+her)?\s+for\s+at\s+(?:angive|skrive|indsætte)\s+(?:tekst|(?:en\s+)?dato)\b"),
    ("vælg␣et", r"\bvælg\s+et\s+element\b"),
    ("skriv␣tekst skriv␣din", r"\bskriv\s+(?:din\s+)?tekst\s+her\b"),
    ("indsæt", r"\bindsæt\s+(?:tekst|dato|navn|overskrift|titel)(?:\s+her)?\b"),
    ("click", r"\bclick\s+(?:or\s+tap\s+)?here\s+to\s+enter\s+(?:text|a\s+date)\b"),
    ("choose", r"\bchoose\s+an\s+item\b"),
    ("skriv␣navn skriv␣titel skriv␣overskrift skriv␣dato", r"\bskriv\s+(?:navn|titel|overskrift|dato)\s+her\b"),
    (
        "(udfyldes (indsættes (tilføjes (opdateres mangler)",
        r"""\((?:(?:her\s+)?(?:udfyldes|indsættes|tilføjes|opdateres)(?:\s+(?:senere|her|efter\s\w+|af\s\w+))?
            |(?:(?:tekst|dato|navn|beløb|tal|pris)\s+)?mangler)\)""",
    ),
    ("(", rf"\((?:{_SUBJECT})\s+{_TO_DO}[^)\n]{{0,30}}\)"),
    ("___", r"(?<=[a-zæøå]\s)_{3,}(?=\s+[a-zæøå]|[.,](?:\s|$))"),
    ("(her", rf"\(her\s+{_TO_DO}[^)\n]{{0,60}}\)"),
    ("___ ... …", rf"\b{_FIELD}(?:\s+(?:19|20)\d\d)?\s*:\s*(?:kr\.?\s*)?(?:_{{3,}}|\.{{3,}}|…+)(?!\s*\d)"),
    ("___", r"\b(?:tlf\.?|telefon\w*|mail|kr\.?)\s*_{3,}"),
    ("??", rf"\?{{2}}(?=\s*{_UNIT})|\b(?:kl\.?|fra|til|ca\.?|tlf\.?|telefon|kr\.?|den|lokale|side)\s+\?{{2}}(?!\?)"),
    ("indsæt tilføj", r"(?:^|[:(*]\s*)(?:indsæt|tilføj)\s+(?:[\w-]+\s+){1,5}her\b"),
    (":␣?", r"(?<=:\s)\?(?=\s*$)"),
    ("x␣ x-", rf"(?<!\w)(?:mellem\s+)?x\s*(?:og|til|eller|-|–)\s*y\s+{_UNIT}(?!\w)"),
    ("n␣", rf"(?<![\w.])N\s+(?:antal\s+)?{_UNIT}(?!\w)"),
    (
        "indsæt tilføj",
        r"\b(?:INDSÆT|TILFØJ)\s+[A-ZÆØÅ]{3,}(?:\s+[A-ZÆØÅ]{2,})*\b|\b(?:TEKST|BILLEDE|LINK)\s+(?:MANGLER|FØLGER|INDSÆTTES)\b",
    ),
    ("___ ....", rf"(?:(?<!_)_{{3,}}+|(?<![.\w])\.{{4,}}+)(?=\s*{_UNIT})"),
    ("x␣", rf"(?<!\d)(?<!\d\s)(?<!\w)x\s+(?:antal\s+)?{_UNIT}(?!\w)"),
    ("␣x.", r"\bhvert?\s+x\.(?=\s)"),
    ("nn n.n. x-k x-b x-s tbd todo", r"(?<![\w.])(?:(?:NN|N\.N\.)(?!\s+[A-ZÆØÅ][a-zæøå])|X-(?:købing|by|strup)|TBD|TODO)(?!\w)"),
    ("lorem", r"\blorem\s+ipsum\b"),
    ("#", r"(?<!\w)\#\w{2,30}\#"),
    ("%", r"(?<![\w%])%[a-zæøå]{3,30}%"),
    ("$", r"(?<!\w)\$[a-zæøå]{3,30}\$"),
    ("mergefield", r"\bmergefield\b"),
    ("kommentar␣[", r"\bkommentar\s+\[\w{1,5}\d{1,3}\]:"),
    ("formateret: formatering:", r"\b(?:formateret|med\s+formatering):\s"),
)
"""Words and signs that stand for a text to come. Square brackets around a note, a mail mask or an omission are none."""

MARKS = ("[", "<", "«", "{", "#", "%", "$", "??", "__", "..", "…", ": ?", "(her ")
WORDS = frozenset(
    """
    åå åååå yy yyyy klik vælg mangler indsæt tilføj udfyldes tilføjes opdateres indsættes skriv click choose lorem todo tbd nn n mergefield
    kommentar formateret formatering
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Every text to come holds one of these signs or words in small letters, or a word with an x of its own."""
LINK_SIGNS = ("link", "url", "xx", "http", "hjemmeside", "webadresse")
"""The same for links."""

_ON_SCREEN = pattern(
    r"\b(?:felt\w*|knap\w*|rubrik\w*|fane\w*|menu\w*|overskrift\w*|punkt\w*|ord\w*|tryk|klik|vælg|under)\b[^.!?]{0,40}$", re.IGNORECASE
)
_ROMAN_BEFORE = pattern(
    r"""(?:\b(?:kapitel|kap\.?|bilag|afsnit|del|artikel|art\.?|bind|bog|titel|afdeling|tabel|figur|fase|niveau|type|klasse|trin|protokol|kong|dronning|pave)
        |\b(?-i:[IVXLC]+)\s*(?:[-–,]|og|til|eller))\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ROMAN_AFTER = pattern(r"\s*(?:\.\s*(?:århundrede|afdeling|del)\b|(?:[-–,]|og|til|eller)\s*(?-i:[IVXLC]+)\b)", re.IGNORECASE)


def signs_among(words: Collection[str]) -> tuple[str, ...]:
    """The signs of which every text to come holds one, in a document with these words in small letters."""
    own = [word for word in words if "x" in word and ("xx" in word or word == "x" or word[0].isdigit())]
    return (*MARKS, *WORDS.intersection(words), *own)


def links(text: str) -> Iterator[Gap]:
    """The links that were never set, in their order."""
    lowered = small(text)
    if any(map(lowered.__contains__, LINK_SIGNS)):
        for start, end in _found(LINKS, text, lowered):
            yield Gap(start, end, text[start:end])


def is_link(text: str) -> bool:
    """Whether the text is nothing but a link that was never set."""
    return any(gap.start == 0 and gap.end == len(text) for gap in links(text))


def texts(text: str) -> Iterator[Gap]:
    """The texts that were never filled in, in their order; links are told by `links` alone."""
    found = _found(TEXTS, text, small(text))
    taken = [(gap.start, gap.end) for gap in links(text)] if found else []
    for start, end in found:
        if not any(start < to and since < end for since, to in taken) and not _is_of_else(text, start, end):
            yield Gap(start, end, text[start:end])


def without(text: str) -> str:
    """The text with all that is still to be filled in taken out."""
    lowered = small(text)
    rest = text
    for start, end in reversed(_apart([*_found(TEXTS, text, lowered), *_found(LINKS, text, lowered)])):
        rest = rest[:start] + rest[end:]
    return rest


def _found(ways: tuple[Way, ...], text: str, lowered: str) -> list[tuple[int, int]]:
    """Where one of the ways matches, none over another; of two that begin together the first way counts."""
    padded, found = f" {lowered}", list[tuple[int, int]]()
    for signs, wording, cased in ways:
        for sign in signs:
            if sign in padded:
                found += [match.span() for match in wording.finditer(text if cased else lowered)]
                break
    return _apart(found) if len(found) > 1 else found


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """These stretches by their beginnings, without those that begin before the one before them ends."""
    kept = list[tuple[int, int]]()
    for start, end in sorted(found, key=itemgetter(0)):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _is_of_else(text: str, start: int, end: int) -> bool:
    """Whether these signs are a number, or the name of a field on a screen: «Tryk på «Dato»»."""
    return (text[start] == "«" and _ON_SCREEN.search(text, max(0, start - 50), start) is not None) or _is_roman(text, start, end)


def _is_roman(text: str, start: int, end: int) -> bool:
    """XX and XXX after «kapitel», before «århundrede» or beside another Roman numeral are numbers."""
    if text[start:end] not in ("XX", "XXX"):
        return False
    return bool(_ROMAN_BEFORE.search(text[max(0, start - 20) : start]) or _ROMAN_AFTER.match(text, end))
