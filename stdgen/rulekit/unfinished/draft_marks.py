"""A line becomes the place of a mark by which the document calls itself unfinished: «UDKAST», «(under revision)»."""

import re

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.unfinished.draft_signs import BEGINS, DEICTIC, SHOUTED, SHOWN, SUBJECTS
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
        found = _OF_STANDARD.search(words) or _AT_END.search(words) or _AT_LAST.search(words)
    return _OF_TITLE.search(words) if found is None and line.role is Role.TITLE else found


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
    small = words.lower().lstrip(' \t\n\xa0*([-–•:.!«»"”')
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

_STANDARD = r"(?:kvalitets?standard|serviceniveau|ydelseskatalog|indsatskatalog|servicedeklaration|ydelsesbeskrivelse|indsatsbeskrivelse)"
_WORD = (
    r"(?:(?:arbejds|hørings|første|andet|tredje|1\.|2\.|3\.|foreløbigt|internt?|revideret|rev\.|nyt|opdateret|endeligt|administrativt"
    r"|forvaltningens|administrationens)[\s-]?)?(?:ud?kast|kladde)(?:version)?"
    r"|hørings(?:version|udgave|eksemplar|materiale|forslag)|(?:internt?\s+)?arbejds(?:version|udgave|dokument|papir|eksemplar)"
    r"|(?:version|udgave)\s+til\s+(?:høring|behandling|drøftelse|kommentering)|(?:forslag|oplæg)\s+fra\s+(?:administrationen"
    r"|forvaltningen)|korrektur(?:version|udgave|tryk)?|prøvetryk|draft(?:\s+version)?|(?:forvaltningens"
    r"|administrationens)\s+(?:forslag|oplæg)"
)
_TO_COME = r"(?:godkendelse|behandling|vedtagelse|høring|beslutning|stillingtagen)"
_STATE = (
    r"(?:(?:er\s+)?under\s+(?:revision|revidering|udarbejdelse)|(?:sendt\s+)?(?:til|i)\s+høring|foreløbig(?:t|e)?\s+(?:version"
    r"|udgave|tekst)"
    r"|(?:sendt\s+)?til\s+(?:gennemsyn|kommentering|korrektur|politisk\s+behandling)|ikke\s+til\s+(?:offentliggørelse|ekstern\s+brug)"
    r"|(?:kun\s+)?til\s+internt?\s+brug|(?:endnu\s+)?ikke\s+(?:politisk\s+|endeligt?\s*)(?:godkendt|vedtaget|behandlet)?"
    r"|(?:endnu\s+)?ikke\s+(?:godkendt|vedtaget|behandlet)|endnu\s+ikke\s+gældende|ikke\s+gældende|til\s+gennemlæsning"
    r"|afventer\s+(?:\w+\s+)?(?:godkendelse|behandling|vedtagelse)|forventes\s+(?:politisk\s+)?(?:godkendt|vedtaget|behandlet)"
    rf"|(?:indstilles|fremlægges|forelægges|sendes)\s+til\s+(?:politisk\s+)?{_TO_COME}|ikke\s+(?:den\s+)?endelige?\s+(?:udgave|version|tekst)"
    rf"|(?:gælder\s+)?(?:med\s+forbehold\s+for|under\s+forudsætning\s+af)\s+(?:[\wæøå]+\s+){{0,2}}{_TO_COME}"
    r"|må\s+ikke\s+(?:offentliggøres|videregives|videresendes|distribueres|kopieres|citeres|deles))"
)
_PURPOSE = (
    r"(?:høring|drøftelse|(?:politisk\s+)?behandling|politisk\s+godkendelse|kommentering|\w*udvalget?s?(?:\s+møde)?"
    r"|byrådets\s+møde|møde\w*)"
)
_WHERE = r"(?:\s+(?:i|af|hos)\s+[\w -]{0,40}?(?:udvalg|råd|bestyrelse|nævn|forvaltning)(?:et|en|er|erne)?)?"
_LATER = (
    r"(?:[\s:,(–-]+(?:(?:pr|d|af|den|nr|version|v|dateret|frem|fra|til|indtil|senest|frist)\.?\s*)*(?:\d[\d./ -]*(?:[a-zæøå]+\.?\s+\d{4})?"
    r"|[a-zæøå]{3,9}\s+\d{4}|\d{1,2}\.\s+(?:version|udgave)))?"
)

_WHAT_NEXT = (
    r"(?:\s*[–,.:-]\s*(?:kommentar|bemærkning|høringssvar|rettelse|ændringsforslag|behandl|forvent|godkendes|vedtages|skal\s|må\s|kan\s|frist|sendt"
    r"|sendes|høringsfrist).{0,120})?"
)
"""What becomes of a draft, on the line that calls it one."""

_ALONE = pattern(
    rf"\W*(?:(?:bemærk|obs|nb)\W*)?(?:(?:version|udgave|v\.?|rev\.?)\s*\d[\d.]*\W*)?"
    rf"(?P<mark>(?:{_WORD}|{_STATE})(?:\s+til\s+{_PURPOSE})?(?:\s*[-–/,]\s*(?:{_WORD}|{_STATE}|ikke\s+godkendt|til\s+{_PURPOSE}))*)"
    rf"{_WHERE}{_LATER}{_WHAT_NEXT}\W*|\W*(?P<provisional>foreløbigt?){_WHAT_NEXT}\W*|\W*(?P<early>(?:version|ver\.?|v\.?)\s*0[.,]\d+)\W*"
    rf"|\W*(?P<secret>(?:strengt\s+)?fortroligt?)\W*"
    rf"|\W*(?P<agenda>til\s+(?:behandling|godkendelse|drøftelse|beslutning)\s+i\s+(?:\w+-\s+og\s+)?\w*(?:udvalget|byrådet|rådet"
    rf"|bestyrelsen)){_LATER}\W*"
    rf"|\W*(?:status|version|udgave)\s*:\s*(?P<status>(?:{_WORD}|{_STATE}|forslag|i\s+høring))\b.{{0,30}}",
    re.IGNORECASE,
)
"""A line that says nothing else, but for a date or a number."""
_BRACKETED = pattern(
    rf"[(\[]\s*(?P<mark>(?:{_WORD}|{_STATE}|forslag(?:\s+til)?)(?:\s+(?:til\s+)?{_PURPOSE})?){_LATER}\s*[)\]]", re.IGNORECASE
)
_OF_STANDARD = pattern(
    rf"^\W*(?P<mark>(?:{_WORD}|forslag|oplæg|foreløbig|kopi\s+af|skabelon\s+(?:til|for)|ikke\s+gældende)(?:\s+til)?(?:\s+(?:ny|nye"
    rf"|revideret|reviderede|opdateret|opdaterede|ændret|ændrede|ændring(?:er)?\s+af))?)"
    rf"\s*[.:–-]?\s*{_STANDARD}",
    re.IGNORECASE,
)
_AT_END = pattern(rf"{_STANDARD}\w*\b.*?(?:\s[-–]\s|,\s|\.\s|:\s|\s)(?P<mark>{_WORD}|(?<=[-–,.:]\s){_STATE}){_LATER}\W*$", re.IGNORECASE)
_OF_TITLE = pattern(
    rf"^\W*(?P<mark>{_WORD})(?:[\s,]+(?:version|nr\.?|v\.?)\s*\d[\d.]*)?{_LATER}\s*[:–-]\s|\s[–-]\s*(?P<new>(?:forslag|oplæg"
    rf"|udkast)\s+til\s+(?:ny|revideret|ændret)?\s*{_STANDARD})|(?:\s[–-]\s*|,\s*)(?P<end>{_WORD}"
    rf"|forslag|oplæg)(?:\s+til\s+{_PURPOSE})?{_LATER}\W*$",
    re.IGNORECASE,
)
_AT_LAST = pattern(
    r"^(?:[\w§.,/()&-]+\s+){1,8}(?P<mark>(?:\d{1,2}\.|første|andet|tredje|sidste|foreløbigt)\s*udkast|udkast\s+(?:nr\.\s*)?\d{1,2})\W*$",
    re.IGNORECASE,
)
"""A short line that ends in the number of a draft: «Hjælpemidler 2. udkast»."""
_LOUD = pattern(r"(?:^|(?<=[\s(\[*]))(?P<mark>(?:HØRINGS|ARBEJDS)?(?:UDKAST|KLADDE)|HØRINGSVERSION|UNDER\s+REVISION)(?=$|[\s)\]*.:!–-])")
_DOCUMENT = r"(?:kvalitets?standard|standard|serviceniveau|dokument|tekst|side|katalog|indhold|udgave|version)"
_SUBJECT = (
    rf"(?:(?:dette|denne|nærværende|de[tn]\s+her)(?:\s+{_DOCUMENT})?|her|{_DOCUMENT}(?:en|et|n))"
    r"(?:\s+her)?(?:\s+af\s+(?:kvalitets)?standarden)?(?:,\s+(?:som|der)\b[^,.]*,)?"
)
"""The document, as it speaks of itself."""
_YET = r"(?:(?:endnu|stadig|fortsat|kun|alene|nu|foreløbig)\s+)*"
_SAYS_SO = pattern(
    rf"^\W*(?:(?:bemærk|obs|nb|vær\s+opmærksom\s+på)\W+(?:at\s+)?)?{_SUBJECT}\s+{_YET}(?:er|foreligger\s+(?:som|i)|gælder|har\s+status\s+(?:som|af))"
    rf"\s+{_YET}(?:et\s+|en\s+)?(?:(?:vores|kommunens|[\w-]+s)\s+)?(?:(?:første|nye?t?|foreløbig\w*)\s+)?"
    rf"(?P<mark>{_WORD}|{_STATE}|(?:forslag|oplæg)(?!\s+til\s+(?!en\s+ny|ny|{_STANDARD}))|foreløbig)\b"
    rf"|^\W*der\s+er\s+tale\s+om\s+{_YET}(?:et|en)\s+(?P<speaks>{_WORD}|forslag)\s+til\s+(?:en\s+)?(?:\w+\s+)?{_STANDARD}"
    rf"|^\W*{_SUBJECT}\s+(?P<waits>(?:afventer|indstilles|forelægges|fremlægges|skal)\s+(?:til\s+|i\s+)?(?:\w+\s+){{0,2}}{_TO_COME})"
    rf"|\b(?P<deictic>(?:dette|nærværende)\s+(?:\w+\s+)?(?:{_WORD}|forslag\s+til\s+(?:en\s+)?(?:ny\s+)?{_STANDARD}))\b"
    r"|^\W*(?P<draft>(?:hørings)?udkastet)\s+(?=er\b|skal\b|bliver\b|har\b|forventes\b|behandles\b)(?=.*(?:\bikke\b|\bendnu\b|godkend|behandl"
    r"|høring))",
    re.IGNORECASE,
)
"""A sentence that says it of the whole document."""
_CHANGES = pattern(
    r"^\W*(?P<mark>(?:alle\s+)?(?:ændringer|rettelser|tilføjelser|ny\s+tekst|nye\s+(?:afsnit|formuleringer|tekster)|(?:slettet"
    r"|udgået)\s+tekst)"
    r"\b[^.:]{0,60}?\b(?:markeret|fremhævet|overstreget|understreget|(?:skrevet\s+|vist\s+)?med\s+(?:rødt|gult|blåt|grønt|fed|kursiv))\b)"
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
