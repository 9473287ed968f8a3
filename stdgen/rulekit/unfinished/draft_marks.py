"""A line becomes the place of a mark by which the document calls itself unfinished: «UDKAST», «(under revision)»."""

import re

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.unfinished.draft_signs import BEGINS, DEICTIC, SHOUTED, SHOWN, SUBJECTS
from stdgen.rulekit.unfinished.draft_words import (
    AFTER,
    BODY,
    DOCUMENT,
    LATER,
    MADE,
    PURPOSE,
    STANDARD,
    STATE,
    SUBJECT,
    TO_COME,
    WHAT_NEXT,
    WHERE,
    WORD,
    YET,
)
from stdgen.rulekit.words import Line, Role


def mark(line: Line) -> tuple[int, int] | None:
    """Where a mark stands in a line; a paragraph too long to be said of the whole document has none."""
    words, length = line.text, len(line.text.strip())
    if not _SHORTEST <= length <= _LONGEST_TEXT or _PASSED.search(words):
        return None
    found = (_of_line(words) or _of_title(line)) if length <= _LONGEST else None
    if found is not None:
        return found.span(found.lastgroup or "mark")
    return next(filter(None, map(_of_sentence, sentences(words))), None)


def _of_title(line: Line) -> re.Match[str] | None:
    """A mark beside the name of the document, in its title or on a line that says it again."""
    words, found = line.text, None
    if line.role is not Role.TEXT or not _CITED.search(words):
        found = _OF_STANDARD.search(words) or _OF_TEXT.match(words) or _AT_END.search(words) or _AT_LAST.search(words)
    if found is None and line.role is not Role.TEXT:
        return (_OF_TITLE if line.role is Role.TITLE else _OF_HEADING).search(words)
    return found


def _of_line(words: str) -> re.Match[str] | None:
    """A mark that is all that the line says, or that stands out in it."""
    return (
        _told(words)
        or (_BRACKETED.search(words) if "(" in words or "[" in words else None)
        or (_LOUD.search(words) if any(map(words.__contains__, SHOUTED)) else None)
        or (_CHANGES.search(words) if any(map(words.lower().__contains__, SHOWN)) else None)
    )


def _told(words: str) -> re.Match[str] | None:
    """A mark alone, or a sentence that says it of the document."""
    small = words.lower().lstrip(' \t\n\xa0*([-–•:.!«»"”0123456789')
    return (_ALONE.fullmatch(words) if small.startswith(BEGINS) else None) or (
        _SAYS_SO.search(words) if small.startswith(SUBJECTS) or any(map(small.__contains__, DEICTIC)) else None
    )


def _of_sentence(sentence: Sentence) -> tuple[int, int] | None:
    found = _told(sentence.text) if len(sentence.text) <= _LONGEST else None
    if found is None:
        return None
    start, end = found.span(found.lastgroup or "mark")
    return sentence.start + start, sentence.start + end


_SHORTEST = 5
_LONGEST = 160
"""Signs of a line that may be a mark or a title with one; running text is longer."""
_LONGEST_TEXT = 400
"""Signs of a paragraph one of whose sentences may say it of the whole document."""

_ALONE = pattern(
    rf"\W*(?:(?:bemærk|obs|nb)\W*)?(?:(?:(?:version|udgave|v\.?|rev\.?)\s*:?\s*\d|\d+\.\d)[\d.]*\W*)?"
    rf"(?P<mark>(?:{WORD}|{STATE})(?:\s+til\s+{PURPOSE})?(?:\s*[-–/,]\s*(?:{WORD}|{STATE}|ikke\s+godkendt|til\s+{PURPOSE}))*)"
    rf"{MADE}{WHERE}{LATER}{AFTER}(?:\s+til\s+{PURPOSE})?{WHAT_NEXT}\W*|\W*(?P<provisional>foreløbigt?){WHAT_NEXT}\W*|\W*(?P<early>(?:version|ver\.?|v\.?)\s*0[.,]\d+)\W*"
    rf"|\W*(?P<secret>(?:strengt\s+)?fortroligt?)\W*"
    rf"|\W*(?P<agenda>til\s+(?:behandling|godkendelse|drøftelse|beslutning)\s+i\s+(?:\w+-\s+og\s+)?\w*(?:udvalget|byrådet|rådet"
    rf"|bestyrelsen)){LATER}\W*"
    rf"|\W*(?P<hearing>hørings(?:frist|periode)(?:en)?\s*(?::|er)\s*(?:den\s+)?\d{{1,2}}\.\s?[\w. –-]{{1,40}})\W*"
    rf"|\W*(?:(?:dokumentets|tekstens|standardens)\s+)?(?:dokument)?(?:status|version|udgave|type)\s*:\s*(?P<status>(?:{WORD}|{STATE}|forslag|i\s+høring))\b.{{0,30}}",
    re.IGNORECASE,
)
"""A line that says nothing else, but for a date or a number."""
_BRACKETED = pattern(
    rf"[(\[]\s*(?P<mark>(?:{WORD}|{STATE}|forslag(?:\s+til)?)(?:\s+(?:til\s+)?{PURPOSE})?){LATER}{AFTER}\s*[)\]]", re.IGNORECASE
)
_OF_STANDARD = pattern(
    rf"^\W*(?P<mark>(?:{WORD}|forslag|oplæg|foreløbig|kopi\s+af|skabelon\s+(?:til|for)|ikke\s+gældende)(?:\s+til)?(?:\s+(?:ny|nye"
    rf"|revideret|reviderede|opdateret|opdaterede|ændret|ændrede|ændring(?:er)?\s+af))?)"
    rf"\s*[.:–-]?\s*{STANDARD}",
    re.IGNORECASE,
)
_OF_HEADING = pattern(rf"^\W*(?P<mark>{WORD})\s*[:–-]\s", re.IGNORECASE)
_OF_TEXT = pattern(
    rf"^\W*(?P<mark>(?:{WORD}|forslag)\s+til\s+(?:ny\s+|nyt\s+)?(?:tekst|afsnit|formulering|ordlyd)(?:\s+om\s+[\w ,-]{{2,40}})?)\s*(?::|$)",
    re.IGNORECASE,
)
"""«Udkast til tekst om værdier: …»."""
_AT_END = pattern(rf"{STANDARD}\w*\b.*?(?:\s[-–]\s|,\s|\.\s|:\s|\s)(?P<mark>{WORD}|(?<=[-–,.:]\s){STATE}){LATER}\W*$", re.IGNORECASE)
_OF_TITLE = pattern(
    rf"^\W*(?P<first>{WORD})\s(?!til\b)|[,.;:–-]\s+(?P<agenda>til\s+{PURPOSE}(?:\s+i\s+{BODY})?)\W*$|(?P<early>(?:version|ver\.?|v\.?)\s*0[.,]\d+)\W*$"
    rf"|(?:^|[\s,.;:(–-]\s*)(?P<within>(?:{WORD})(?:\s+til\s+{PURPOSE})?|under\s+udarbejdelse|i\s+høring)(?=\s*(?:$|[:;,.)]))"
    rf"|(?:^|[,.;:–-]\s+)(?P<aim>(?:forslag|oplæg)\s+til\s+{PURPOSE})\W*$"
    rf"|^\W*(?P<mark>{WORD})(?:[\s,]+(?:version|nr\.?|v\.?)\s*\d[\d.]*)?{LATER}\s*[:–-]\s|\s[–-]\s*(?P<new>(?:forslag|oplæg"
    rf"|udkast)\s+til\s+(?:ny|revideret|ændret)?\s*{STANDARD})|(?:\s[–-]\s*|,\s*)(?P<end>{WORD}"
    rf"|forslag|oplæg)(?:\s+til\s+{PURPOSE})?{LATER}\W*$",
    re.IGNORECASE,
)
_AT_LAST = pattern(
    r"^(?:[\w§.,/()&-]+\s+){1,8}(?P<mark>(?:\d{1,2}\.|første|andet|tredje|sidste|foreløbigt)\s*udkast|udkast\s+(?:nr\.\s*)?\d{1,2})\W*$"
    rf"|^(?=[^!?]{{0,60}}\d)[^!?]{{1,60}}?(?:,|\s[–-])\s+(?P<numbered>{WORD})\W*$",
    re.IGNORECASE,
)
"""A short line that ends in the number of a draft, or after a number in its mark: «Hjælpemidler 2. udkast», «Sagsnr. 26/1043, udkast»."""
_LOUD = pattern(r"(?:^|(?<=[\s(\[*]))(?P<mark>(?:HØRINGS|ARBEJDS)?(?:UDKAST|KLADDE)|HØRINGSVERSION|UNDER\s+REVISION)(?=$|[\s)\]*.:!–-])")
_MIND = r"(?:(?:(?:bemærk|obs|nb)\W+|(?:\w+\s+(?:skal|bør)\s+)?være?\s+opmærksom\s+på\W+|det\s+skal\s+bemærkes\W+)(?:at\s+)?)?"
"""«Læseren skal være opmærksom på, at …»."""
_SAYS_SO = pattern(
    rf"^[\W\d]*{_MIND}{SUBJECT}\s+{YET}(?:er|foreligger\s+(?:som|i)|gælder|har\s+status\s+(?:som|af)|skal\s+(?:læses|ses|betragtes|forstås)\s+som)"
    rf"\s+{YET}(?:et\s+|en\s+)?(?:(?:vores|kommunens|[\w-]+s)\s+)?(?:(?:første|nye?t?|foreløbig\w*)\s+)?"
    rf"(?P<mark>{WORD}|{STATE}|(?:forslag|oplæg)(?!\s+til\s+(?!en\s+ny|ny|{STANDARD}))|foreløbig)\b"
    rf"|^[\W\d]*{_MIND}der\s+er\s+tale\s+om\s+{YET}(?:et|en)\s+(?P<speaks>{WORD}|forslag)\s+til\s+(?:en\s+)?(?:\w+\s+)?(?:{STANDARD}|standarden)"
    rf"|^[\W\d]*{_MIND}{SUBJECT}\s+(?P<not_yet>{YET}ikke\s+{YET}er\s+(?:\w+\s+)?(?:godkendt|vedtaget|behandlet|gældende|færdig))\b"
    rf"|^[\W\d]*{_MIND}{SUBJECT}\s+(?P<hanging>træder\s+i\s+kraft,?\s+(?:hvis|når)\s+{BODY}\s+(?:har\s+)?godkend\w*)"
    rf"|^[\W\d]*(?:du|her|læseren|borgeren|man|I)\s+(?:sidder\s+(?:nu\s+)?med|står\s+med|læser|ser|har|finder)\s+(?:du\s+|foran\s+dig\s+)?"
    rf"(?:et\s+|en\s+)?(?:\w+\s+)?(?P<held>(?:{WORD})(?:et|n)?\s+til\s+(?:\w+\s+){{0,2}}{STANDARD}\w*)"
    rf"|^\W*afsnittet\s+er\s+{YET}(?:et\s+)?(?P<part>{WORD})\b|^\W*(?P<proposed>forslaget\s+er\s+(?:sendt\s+)?i\s+høring)\b"
    rf"|^\W*(?P<awaited>vi\s+afventer\s+{BODY}s\s+{TO_COME})\b"
    rf"|^\W*(?P<ending>den\s+endelige\s+(?:{STANDARD}|standard|udgave|version|tekst)\s+(?:kommer|foreligger|offentliggøres|udsendes|følger))\b"
    rf"|^\W*(?P<working>vi\s+arbejder\s+(?:stadig|fortsat|endnu)\s+(?:på|med)\s+(?:denne|dette|{DOCUMENT}(?:en|et)\b)(?:\s+{DOCUMENT})?)"
    rf"|^\W*(?P<asked>(?:kommentarer|bemærkninger|høringssvar|rettelser|ændringsforslag)\s+til\s+(?:hørings)?udkastet)\b"
    rf"|^\W*{SUBJECT}\s+(?P<waits>(?:afventer|indstilles|forelægges|fremlægges|skal)\s+(?:til\s+|i\s+)?(?:\w+\s+){{0,2}}{TO_COME})"
    rf"|\b(?P<deictic>(?:dette|nærværende)\s+(?:\w+\s+)?(?:{WORD}|forslag\s+til\s+(?:en\s+)?(?:ny\s+)?{STANDARD}))\b"
    rf"|^[\W\d]*{_MIND}{BODY}\s+(?:har|mangler)\s+{YET}(?P<undecided>(?:ikke\s+{YET}(?:godkendt|vedtaget|behandlet)|at\s+(?:godkende|vedtage))"
    rf"\s+(?:{SUBJECT}|{STANDARD}|udkastet|forslaget))\b"
    rf"|^\W*(?P<open>(?:der|teksten|standarden|indholdet)\s+kan\s+(?:stadig\s+|fortsat\s+|endnu\s+)?(?:komme|ske|blive|ændre\w*)\b"
    rf"(?=.*\b(?:tekst|standard|indhold|dokument))(?=.*\b(?:når|indtil|før|efter|inden)\b.*(?:behandl|godkend|vedtag|høring)))"
    r"|\b(?P<invited>(?:kommentarer|bemærkninger|høringssvar|rettelser|ændringsforslag)\s+til\s+(?:hørings)?udkastet)(?=[^.]*\b\d{1,2}\.\s)"
    r"|^\W*(?P<draft>(?:hørings)?udkastet)\s+(?=er\b|skal\b|bliver\b|har\b|forventes\b|behandles\b)(?=.*(?:\bikke\b|\bendnu\b|godkend|behandl"
    rf"|høring|{BODY}))",
    re.IGNORECASE,
)
"""A sentence that says it of the whole document."""
_CHANGES = pattern(
    r"^\W*(?P<mark>(?:alle\s+)?(?:ændringer|rettelser|tilføjelser|ny\s+tekst|nye\s+(?:afsnit|formuleringer|tekster)|(?:slettet"
    r"|udgået)\s+tekst)"
    r"\b[^.:]{0,60}?\b(?:markeret|fremhævet|overstreget|understreget|(?:skrevet\s+|vist\s+)?med\s+(?:rødt|gult|blåt|grønt|fed|kursiv))\b)"
    r"|^\W*(?P<said>(?:al\s+)?tekst(?:en)?\s+(?:(?:der|som)\s+er\s+)?(?:skrevet\s+)?(?:med|i)"
    r"\s+(?:rød|gul|blå|grøn|fed|kursiv)\w*(?:\s+(?:skrift|tekst))?\s+er\s+(?:ny|ændret|tilføjet|slettet|udgået)\b)"
    r"|^\W*(?P<label>(?:ny|gammel|tidligere|nuværende|foreslået|eksisterende)\s+(?:tekst|formulering|ordlyd))\s*:",
    re.IGNORECASE,
)
"""What tells how the new and the old text are told apart: the text then holds both."""
_CITED = pattern(
    r"^\W*(?:høring|partshøring)\b|\b(?:sender|sendes|modtager|får|laver|udarbejder|skriver|er|blev|har|kan|skal)\b", re.IGNORECASE
)
_PASSED = pattern(
    r"\bog\s+(?:(?!forventes|ikke|endnu|skal|bliver)\w+\s+){0,3}?(?:godkendt|vedtaget)\b|\b(?:er"
    r"|blev)\s+(?:nu\s+)?(?:endeligt\s+)?godkendt\b",
    re.IGNORECASE,
)
"""«sendt i høring i maj og godkendt i juni»."""
