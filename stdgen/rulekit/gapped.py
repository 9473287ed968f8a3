"""The ways to leave a text open: what a link, a date or a sentence looks like that somebody meant to fill in."""

import re
from typing import NamedTuple

from stdgen.danish.dates import MONTHS
from stdgen.model.pattern import pattern

_SUBJECT = r"""(?:(?:\w+s\s+)?\w*(?:navn|nummer|dato|adresse|oplysninger|telefon|periode|tidsrum|overskrift|titel)
    |tekst|år|årstal|måned(?:\s+år)?|klokkeslæt|tidspunkt|by|vej(?:navn)?|gade|postnr\.?|husnr\.?
    |ugedag|uge|lokale|kommune|udvalg|område|\w*afdeling|forvaltning|\w*center|enhed|tlf\.?|mail|e-mail|beløb|takst|pris
    |antal(?:\s+(?:timer|uger|dage|gange|borgere|pladser))?
    |version|\w*nr\.?|sagsnr\.?|journalnr\.?
    |ydelse|indsats|tilbud|sted|leverandør|leder|team|paragraf|ansvarlig|kontaktperson|felt|udfyldes|mangler|todo)"""
_TO_DO = r"(?:indsættes|udfyldes|tilføjes|tilpasses|skrives|rettes|slettes|opdateres|beskrives|angives|mangler|afventer)"
_FIELD = (
    r"(?:kontaktperson|leder|afdeling|adresse|åbningstid\w*|træffetid\w*|pris|takst|beløb|sagsnr\.?|sagsnummer|journalnr\.?|version"
    r"|ansvarlig"
    r"|udarbejdet\s+af|e-?mail|mail|tlf\.?|telefon\w*|leverandør|antal\s\w+)"
)
"""Labels behind which a municipality writes; a name or a signature may be for the citizen to write."""
_INSTRUCTION = r"(?:indsæt|skriv|angiv|udfyld|tilføj|vælg|klik|udfyldes|indsættes|beskriv|slet|ret|opdater|tilpas)"
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
    ("[", r"\[\s*(?:evt\.?\s+)?(?:flere|andre|yderligere)\s+\w+\s*\]"),
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
    ("den␣x", rf"\bden\s+x\.?\s+(?:{'|'.join(MONTHS)})\b"),
    ("dd", r"(?<!\w) dd [./-]\s? mm [./-]\s? (?:åååå|åå|yyyy|yy) (?!\w)"),
    ("åååå", r"(?<!\w) å{4} (?!\w)"),
    ("###", r"\#{3,} (?: -\#+ )*"),
    ("???", r"(?<![\w»])\?{3,}"),
    ("?", rf"(?<=\s)\?(?=\s*{_UNIT})|\A\s*\?\s*\Z"),
    ("… ...", rf"(?<!\w)…+(?=\s*{_UNIT})|(?<=[a-zæøå]\s)\.{{3}}(?=\s*{_UNIT})"),
    ("x y- z-", r"(?<![\w-])[xyz]-(?:vej|gade|allé|by|købing|strup|stræde|torv|kommune|afdeling|udvalg|hus|center)(?:et|en)?(?!\w)"),
    ("␣x", r"\b(?:uge|ugerne|nr\.?|kl\.?|side|tlf\.?|telefon)\s+x(?:\s*(?:-|–|og|til|eller)\s*[xyz])?(?!\w|-\w)"),
    ("fornavn navnesen", r"\b(?:fornavn\s+efternavn|navn\s+navnesen)\b"),
    ("00␣00", r"(?<!\d)(?:00\s){3}00(?!\d)"),
    ("indsættes tilføjes stå", r"\bher\s+(?:indsættes|tilføjes|skal\s+(?:indsættes|tilføjes|stå))\b[^.!?\n]{0,60}"),
    (
        "skriv angiv uddyb",
        r"""(?:\A|(?<=[.:(*]\s)|(?<=\())\W*(?:be)?(?:skriv|angiv|uddyb)\s+(?!\w+\s+under\b|under\b|dit\b|din\b|dine\b|til\b|ned\b)
            (?:[\w-]+\s+){0,7}her\b(?!\s+på)""",
    ),
    ("skriv angiv indsæt tilføj", rf"\A\s*(?:skriv|angiv|indsæt|tilføj)\s+(?:{_SUBJECT}|{_FIELD})\s*\Z"),
    (
        "tekst afsnit",
        r"\b(?:\w*tekst(?:en)?|afsnit(?:tet)?)\s+(?:mangler|følger|indsættes|tilføjes|kommer|udarbejdes|afventer)\b"
        r"(?=\s*[.)\]]|\s*$|\s+(?:her|senere|om|fra)\b|\s*[–—-]\s|,\s*(?:afventer|skrives)\b)",
    ),
    (
        "(indsæt (tilføj (slet (skriv (evt",
        r"\((?:evt\.?\s+)?(?:indsæt|tilføj|slet|skriv)\s+(?:evt\.?|eventuelt|selv\s+flere|her|flere|mere|tekst|lokale|kommunens)\b[^()\n]{0,60}\)",
    ),
    ("(indsæt (tilføj (angiv", rf"\((?:indsæt|tilføj|angiv)\s+(?:{_SUBJECT}|{_FIELD})\)"),
    ("??", r"(?<=\s)\?{2,}(?=\s+[a-zæøå])"),
    ("(slet (udgår (udelades", r"\((?:slet|slettes|udgår|udelades),?\s+hvis\b[^()\n]{0,60}\)"),
    ("uddybes beskrives skrives", r"(?:\A|[:(]\s*)(?:uddybes|beskrives|skrives)\s+(?:senere|her)(?=\W*\Z)"),
    ("husk␣at", r"\bhusk\s+at\s+(?:tilføje|indsætte)\b(?!\s+(?:din|dit|dine|jeres)\b)[^.!?\n]{0,60}"),
    ("tekst", r"\b(?:mangler|afventer)\s+\w*tekst\b"),
    ("(", rf"\b(?:er|hedder|på|den|til|hos|kontakt|uge|kr\.?|kl\.?)\s+\((?:navn|dato|beløb|antal|årstal|{_FIELD})\)"),
    ("(skal (bør", r"\((?:skal|bør)\s+(?:lige\s+)?(?:tjekkes|tilrettes|indsættes|afklares)\b[^)\n]{0,50}\)"),
    ("indsættes)", r"\((?:\w+\s+)?(?:skal\s+)?indsættes\)"),
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
    ("??", rf"\?{{2}}(?=\s*{_UNIT})|\b(?:kl\.?|fra|til|ca\.?|tlf\.?|telefon|kr\.?|den|lokale|side|nr\.?|bus|linje)\s+\?{{2}}(?!\?)"),
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
    (
        "nn n.n. x-k x-b x-s tbd todo",
        r"(?<![\w.])(?:(?:NN|N\.N\.)(?!\s+(?!Fond|Kommun|Udvalg|Center|Afdeling)[A-ZÆØÅ][a-zæøå])|X-(?:købing|by|strup)|TBD|TODO)(?!\w)",
    ),
    ("lorem", r"\blorem\s+ipsum\b"),
    ("#", r"(?<!\w)\#\w{2,30}\#"),
    ("%", r"(?<![\w%])%[a-zæøå]{3,30}%"),
    ("$", r"(?<!\w)\$[a-zæøå]{3,30}\$"),
    ("mergefield", r"\bmergefield\b"),
    ("kommentar␣[", r"\bkommentar\s+\[\w{1,5}\d{1,3}\]:"),
    ("formateret: formatering:", r"\b(?:formateret|med\s+formatering):\s"),
)
"""Words and signs that stand for a text to come. Square brackets around a note, a mail mask or an omission are none."""
