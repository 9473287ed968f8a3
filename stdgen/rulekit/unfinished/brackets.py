"""A text becomes the brackets in it that hold what is to come: «[navn på leder]», «<afdeling>», «(beløb indsættes)»."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.unfinished.ways import EDITED, FIELD, INSTRUCTION, KIND, OWN, SLOT, SUBJECT, THING, TO_DO, UNIT


class _Bracket(NamedTuple):
    """Brackets from `start` up to `end` of a text: what they hold as printed and in small letters, and the small letters around them."""

    text: str
    start: int
    end: int
    said: str
    words: str
    before: str
    after: str


def bracketed(text: str, lowered: str) -> Iterator[tuple[int, int]]:
    """Where brackets stand that hold what is to come; `lowered` is the text in small letters."""
    for opening, stretch, judges in _KINDS:
        if opening in text:
            for match in stretch.finditer(text):
                each = _read(text, lowered, *match.span())
                if each.said and any(judge(each) for judge in judges):
                    yield match.span()


def _read(text: str, lowered: str, start: int, end: int) -> _Bracket:
    said, words = text[start:end].strip(_SIGNS), lowered[start:end].strip(_SIGNS)
    return _Bracket(text, start, end, said, words, lowered[max(0, start - _NEAR) : start], lowered[end : end + _NEAR])


def _is_named(each: _Bracket) -> bool:
    """Whether it says what is to come, or what is to be done with the place: «[navn på leder]», «{angiv sted}»."""
    return _NAMED.fullmatch(each.words) is not None


def _is_field(each: _Bracket) -> bool:
    """Whether it is the name that a program has for a field: «{{ kommune.navn }}»."""
    return _FIELD_NAME.fullmatch(each.said) is not None


def _is_loud(each: _Bracket) -> bool:
    """Whether it is all capitals, and more than the letters of an abbreviation: «[KOMMUNENS NAVN]»."""
    return " " in each.said and _CAPITALS.fullmatch(each.said) is not None


def _is_needed(each: _Bracket) -> bool:
    """Whether the sentence has nothing without it: «i [kvarter]», «[14/21] dage», «mad og [øvrige ydelser]».

    Words that only explain can be left out, unless they name no more than a kind: «Socialtilsyn [region]».
    """
    if len(each.words) == 1 and each.words.isalpha() and _COUNTED.match(each.after):
        return True
    if _BESIDE.match(each.words) or _is_within_quotes(each) or _is_of_a_word(each):
        return False
    if _COUNTED.match(each.after) or _CHOICE.search(each.words) or _KIND.fullmatch(each.words):
        return True
    if not each.said[0].islower() or _DEFINITE.match(each.words):
        return False
    if _SLOT.search(each.before) or _PROPER.search(each.before) or (_LAST.search(each.before) and _IS_OVER.match(each.after)):
        return True
    return _OPENS.search(each.before) is not None and _GOES_ON.match(each.after) is not None


def _is_angled(each: _Bracket) -> bool:
    """Whether angle brackets hold words; nobody sets any but for an address."""
    return _WORDS.fullmatch(each.words) is not None


def _is_noted(each: _Bracket) -> bool:
    """Whether round brackets hold a note to whoever writes the text, or stand where the text itself should."""
    if _NOTE_SIGNS.search(each.words) and _NOTED.fullmatch(each.words):
        return True
    if _ORDERED.match(each.words) and _SLOT.search(each.before):
        return True
    if _COUNTED.match(each.after) and (each.words == "antal" or (_SLOT.search(each.before) and _OF_A_COUNT.match(each.words))):
        return True
    if _IN_MONEY.fullmatch(each.words) and _PAID.search(each.before):
        return True
    if each.words.count(" ") >= _FEW or _FILLED.match(each.text, each.end):
        return False
    return _OF_A_FIELD.fullmatch(each.words) is not None and _SLOT.search(each.before) is not None


def _is_merged(each: _Bracket) -> bool:
    """Whether quotation marks hold the name of a field of a letter: «navn», «Kommune_Navn»."""
    return _OF_A_FIELD.fullmatch(each.words) is not None or _MERGED.fullmatch(each.said) is not None


def _is_of_a_word(each: _Bracket) -> bool:
    """Whether a letter touches it: «borger[ne]»."""
    return each.before[-1:].isalnum() or each.after[:1].isalnum()


def _is_within_quotes(each: _Bracket) -> bool:
    """Whether quotation marks stand on both sides, so that somebody explains the words of others."""
    return _QUOTE.search(each.text, 0, each.start) is not None and _QUOTE.search(each.text, each.end) is not None


_SIGNS = "[]<>{}«»()$ \t\xa0"
_FEW = 3
"""Words of a field's name, and no fewer of a remark."""
_NEAR = 24
"""Signs around a bracket that show what it belongs to."""
_KINDS: tuple[tuple[str, re.Pattern[str], tuple[Callable[[_Bracket], bool], ...]], ...] = (
    ("[", pattern(r"\[{1,2}[^\[\]\n]{1,160}\]{1,2}"), (_is_named, _is_loud, _is_needed)),
    ("<", pattern(r"<{1,2}(?=[^\s<])[^<>\n]{1,120}>{1,2}"), (_is_angled,)),
    ("{", pattern(r"\$?\{{1,2}[^{}\n]{1,80}\}{1,2}"), (_is_named, _is_field, _is_needed)),
    ("(", pattern(r"\([^()\n]{1,120}\)"), (_is_noted,)),
    ("«", pattern(r"«[^«»\n]{1,60}»"), (_is_merged,)),
)
_QUOTE = pattern('["”“„»«]')
_FILLED = pattern(r"\s*[\d+A-ZÆØÅ]")
"""What follows a name or a number that brackets only explain: «kontakt (hovednummer) 74 55 12 34»."""
_CHOICE = pattern(r"[a-zæøå]{2,}\s?/\s?[a-zæøå]{2,}")
_SLOT = pattern(SLOT)
_KIND = pattern(
    rf"(?!(?:den|det|de|denne|dette|disse|tidligere|samme|alle)\b){OWN}(?:{KIND}|{SUBJECT})(?:\s+\d{{1,2}}|\s+(?:i\s+|for\s+)?20\d\d)?(?:(?:\s+og\s+|,\s+|\s*/\s*)(?:{KIND}|\w+))?",
    re.VERBOSE,
)
_PROPER = pattern(
    r"\b(?:socialtilsyn|region|team|(?:pleje|aktivitets|dag|sundheds)?center(?:\s+for)?|bosted|botilbud|distrikt|værested|udvalget\s+for)\s*$"
)
"""What opens a name."""
_LAST = pattern(
    r"(?:\b(?:og|eller|samt|at|som|en|et|den|det|de|vores|jeres|kommunens|din|dit|dine|andre|flere|fx|såsom|kontakte|spørge|besøge|bruge|anvende|tilbyde|vælge|\w+ens|\w+ets)|,"
    r"|\b(?:vi|kommunen|teamet|tilbuddet|medarbejderne|huset|man|du|\w+(?:en|et|ne))\s+\w+e?r)\s*$"
)
_IS_OVER = pattern(r"\s*(?:[.,;:!?)]|$)|\s+(?:i|på|til|fra|med|af|hos|ved|for|om|der|som|hvor|og|eller|samt|er|har|kan|skal|får|bliver)\b")
"""Behind a conjunction or an article the name of a thing: what follows is no noun that the bracket describes."""
_OPENS = pattern(r"(?:^|[.!?:]\s)\s*$")
_GOES_ON = pattern(r"\s+(?:er|har|kan|skal|får|bliver|giver|leverer|står|tager|sender|ringer|kommer|og|eller|hjælper|holder)\b")
_COUNTED = pattern(rf"\s?{UNIT}(?!\w)")
_OF_A_COUNT = pattern(rf"(?:{SUBJECT}|sats|egenbetaling|tal|figur|x+|_+|\.+|\?+)(?:\s+(?:i\s+|for\s+|pr\.\s+)?[\w.]+)?$", re.VERBOSE)
_IN_MONEY = pattern(r"(?:beløb|pris|takst|sats)(?:et|en)?(?:\s+(?:i\s+kr\.?|inkl\.?\s+moms|\d{4}))?")
_PAID = pattern(r"\b(?:betaler?|koster|er|på|udgør|af|til)\s*$")
_OF_A_FIELD = pattern(SUBJECT, re.VERBOSE)
_ORDERED = pattern(rf"{INSTRUCTION}\s+{SUBJECT}\b", re.VERBOSE)
_MERGED = pattern(r"\w+_\w+|[A-ZÆØÅ]?[a-zæøå]+[A-ZÆØÅ]\w*")
_FIELD_NAME = pattern(r"[#/^]?[\w. ()/_-]{2,60}")
_CAPITALS = pattern(r"[A-ZÆØÅ][A-ZÆØÅ /.,_-]{3,60}")
_WORDS = pattern(rf"(?:\w[\w ./,&-]{{1,80}}|[^@:]*\b{TO_DO}\b[^@:]*|{INSTRUCTION}\b.*)")
_NAMED = pattern(
    rf"""(?:\.|…|\s)*(?:her\s+)?(?:evt\.?\s+|eventuelt\s+)?{INSTRUCTION}\b.*
        | {UNIT}
        | (?!nr\.?\s*\d){SUBJECT}(?:\s+\d{{1,2}})?(?:\s+(?:nr\.?|på|for|til|og|her|mangler|indsættes|følger|\d{{4}})\b.*)?
        | (?:.*\b)?{TO_DO}\b.*
        | (?:evt\.?\s+)?(?:flere|andre|yderligere)\s+\w+
        | (?:evt\.|eventuelt|hvis\s+(?:relevant|aktuelt|det\s+er\s+relevant)|valgfri|eksempel|fx|f\.eks\.)(?:\W.*)?
        | (?:forord|indledning|(?:under)?overskrift|billede|foto|logo|illustration|velkomst|figur|tabel|kort)
            (?:\s+(?:af|ved|over|fra|her|til|med|om)\b.*)?
        | her\s+(?:kan|skal|skriver|beskriver|står)\b.*
        | fra\s?[-/–]\s?til | x{{2,}} | [?_]+ | \.{{4,}} | tb[dac]""",
    re.VERBOSE,
)
_BESIDE = pattern(
    r"""(?:se|jf|jævnfør|red|redaktionen?s?|bl\.a|blandt\s+andet|dvs|det\s+vil\s+sige|altså|tidligere|nu|uddrag|sic|min|vores|note|citat
        |oversat|også|åbner|nyt\s+vindue|pdf|video|lyd|ekstern|inkl|ekskl|i\s|på\s|uden|med|kun|som|der|hvor|og|eller|email
        |fra\s|til\s|heraf|uændret|siden|sådan|mest|dog|bortset|undtagen|ligesom|næsten|selv|nemlig|især|særligt|dermed|altid|ofte)\b
        |\W*\d{0,3}\W*$|[a-zæøå]$""",
    re.VERBOSE,
)
"""What is said beside the sentence, the mark of a note, and what was left out."""
_DEFINITE = pattern(
    r"(?:den|det|de|denne|dette|disse|alle|hele|ikke|lov|\w+lov(?:en)?)\b|\w+(?:en|et|erne|ene|ens|ets|ernes|enes)$"
    r"|(?:er|har|kan|bør|må|få|får|går|nu|så|jo|vi|du|man|at|om|for|af|ham|hun|han|sin|sit|min|din|dit|mit|jeg|alt|dem|os|jer|end|til|fra|på|ja|nej|x)$"
)
"""Words that stand for themselves: an explanation of who or what is meant."""
_NOTE_SIGNS = pattern(
    r"\?|xx|tb[dac]|\b(?:mangl|følger|afvent|kommer|indsæt|tilføj|slet|skriv|angiv|udgår|udelad|skal|bør|udfyld|opdater|tjek|ret\b|husk|spørg"
    r"|undersøg|afklar|tilret|tilpas|rettes|omskriv|beskriv|anfør)"
)
"""Every note holds one of these."""
_NOTED = pattern(
    rf"""(?:evt\.?\s+)?(?:indsæt|tilføj|slet|skriv)\s+(?:evt\.?|eventuelt|selv\s+flere|her|flere|mere|tekst|lokale|kommunens)\b.*
        | (?:indsæt|tilføj|angiv)\s+(?:{SUBJECT}|{FIELD})
        | (?:slet|slettes|udgår|udelades),?\s+hvis\b.*
        | (?:(?:dette\s+|hele\s+)?{THING}\s+)?(?:skal|bør)\s+(?:lige\s+)?{EDITED}\b.*
        | (?:\w+\s+)?(?:skal\s+)?indsættes | (?:antal|navne?|kort|lister?|oversigt|\w*beskrivelse|billede|foto|tal|eksemp(?:el|ler)|tabel)\b
            (?!.*\b(?:på\s+(?:kontoen|nemkonto)|digitalt)\b)[^,.]*\s(?:indsættes|tilføjes|udfyldes|opdateres|mangler|følger|kommer)
            (?:\s+(?:senere|her|snarest|efter|af|når|inden)\b.*)? | (?:{SUBJECT})\s+{TO_DO}.* | her\s+{TO_DO}.*
        | (?:her\s+)?(?:udfyldes|indsættes|tilføjes|opdateres)(?:\s+(?:senere|her|efter\s\w+|af\s\w+))?
        | (?:(?:{THING}|{SUBJECT})\s+)?(?:mangler|følger|afventer|kommer)
            (?:\s+(?:senere|snarest|endnu|her|(?:svar|input|tekst|afklaring)\b.*))?
        | mangler\s*:.+ | afventer\s+(?!du\b|vi\b|i\b|borgeren\b|man\b).+
        | (?:husk|tjek|ret|spørg|undersøg|afklar)(?:\s+at)?\s+.*\b(?:{THING})\b.* | (?:tjek|ret)(?:\s+(?:op|lige|igen))?
        | (?:er\s+det(?:te)?|passer\s+det(?:te)?|gælder\s+det(?:te)?|stadig|fortsat)\b.*\?
        | udfyld(?:\s+selv)? | \?+ | (?:{SUBJECT}|tal|korrekt|rigtigt|hvor\s+mange|hvem)\s?\?+ | tb[dac] | x{{2,}}""",
    re.VERBOSE,
)
"""What nobody tells a citizen in brackets."""
