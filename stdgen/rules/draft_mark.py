"""A mark that the document is not finished: «UDKAST», «(under revision)», «Forslag til kvalitetsstandard»."""

import re
from collections.abc import Iterator

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.document import ApprovalState, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Applies, Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approval import covers, stretches
from stdgen.rulekit.reported import problems
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line, Role, excerpt, place

SIGNS = (
    *("udkast", "kladde", "forslag", "under revi", "under udarbejdelse", "foreløbig", "høring", "draft", "oplæg til", "korrektur"),
    *("arbejdspapir", "arbejdsversion", "arbejdsudgave", "arbejdsdokument", "gennemsyn", "kommentering", "til offentliggørelse"),
    *("intern brug", "internt brug", "ikke endelig", "ikke politisk", "ikke godkendt", "ikke vedtaget", "ikke behandlet", "til politisk"),
    *("afventer", "forventes", "må ikke", "fortrolig", "gennemlæsning", "prøvetryk", "kopi af", "skabelon", "markeret", "overstreget"),
    *(
        "ny tekst",
        "gammel tekst",
        "tidligere tekst",
        "nuværende tekst",
        "foreslået tekst",
        "ikke gældende",
        "til behandling",
        "til drøftelse",
    ),
    *("med rødt", "med gult", "med fed", "med kursiv", "oplæg", "til godkendelse"),
)
"""Every mark holds one of these in small letters: plain search is faster than the pattern, and most lines have none."""
LONGEST = 160
"""Signs of a line that may be a mark or a title with one; running text is longer."""
LONGEST_TEXT = 400
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
_STATE = (
    r"(?:(?:er\s+)?under\s+(?:revision|revidering|udarbejdelse)|(?:sendt\s+)?(?:til|i)\s+høring|foreløbig(?:t|e)?\s+(?:version"
    r"|udgave|tekst)"
    r"|(?:sendt\s+)?til\s+(?:gennemsyn|kommentering|korrektur|politisk\s+behandling)|ikke\s+til\s+(?:offentliggørelse|ekstern\s+brug)"
    r"|(?:kun\s+)?til\s+internt?\s+brug|(?:endnu\s+)?ikke\s+(?:politisk\s+|endeligt?\s*)(?:godkendt|vedtaget|behandlet)?"
    r"|(?:endnu\s+)?ikke\s+(?:godkendt|vedtaget|behandlet)|endnu\s+ikke\s+gældende|ikke\s+gældende|til\s+gennemlæsning"
    r"|afventer\s+(?:\w+\s+)?(?:godkendelse|behandling|vedtagelse)|forventes\s+(?:politisk\s+)?(?:godkendt|vedtaget|behandlet)"
    r"|må\s+ikke\s+(?:offentliggøres|videregives|videresendes|distribueres|kopieres|citeres|deles))"
)
_PURPOSE = (
    r"(?:høring|drøftelse|(?:politisk\s+)?behandling|politisk\s+godkendelse|kommentering|\w*udvalget?s?(?:\s+møde)?"
    r"|byrådets\s+møde|møde\w*)"
)
_WHERE = r"(?:\s+(?:i|af|hos)\s+[\w -]{0,40}?(?:udvalg|råd|bestyrelse|nævn|forvaltning)(?:et|en|er|erne)?)?"
_LATER = (
    r"(?:[\s:,(–-]+(?:(?:pr|d|af|den|nr|version|v|dateret|til|indtil|frist)\.?\s*)*(?:\d[\d./ -]*(?:[a-zæøå]+\.?\s+\d{4})?"
    r"|[a-zæøå]{3,9}\s+\d{4}))?"
)

ALONE = pattern(
    rf"\W*(?:(?:bemærk|obs|nb)\W*)?(?:(?:version|udgave|v\.?|rev\.?)\s*\d[\d.]*\W*)?"
    rf"(?P<mark>(?:{_WORD}|{_STATE})(?:\s+til\s+{_PURPOSE})?(?:\s*[-–/,]\s*(?:{_WORD}|{_STATE}|ikke\s+godkendt|til\s+{_PURPOSE}))*)"
    rf"{_WHERE}{_LATER}\W*|\W*(?P<secret>(?:strengt\s+)?fortroligt?)\W*"
    rf"|\W*(?P<agenda>til\s+(?:behandling|godkendelse|drøftelse|beslutning)\s+i\s+(?:\w+-\s+og\s+)?\w*(?:udvalget|byrådet|rådet"
    rf"|bestyrelsen)){_LATER}\W*"
    rf"|\W*(?:status|version|udgave)\s*:\s*(?P<status>(?:{_WORD}|{_STATE}|forslag|i\s+høring))\b.{{0,30}}",
    re.IGNORECASE,
)
"""A line that says nothing else, but for a date or a number."""
BRACKETED = pattern(
    rf"[(\[]\s*(?P<mark>(?:{_WORD}|{_STATE}|forslag(?:\s+til)?)(?:\s+(?:til\s+)?{_PURPOSE})?){_LATER}\s*[)\]]", re.IGNORECASE
)
OF_STANDARD = pattern(
    rf"^\W*(?P<mark>(?:{_WORD}|forslag|oplæg|foreløbig|kopi\s+af|skabelon\s+(?:til|for)|ikke\s+gældende)(?:\s+til)?(?:\s+(?:ny|nye"
    rf"|revideret|reviderede|opdateret|opdaterede|ændret|ændrede|ændring(?:er)?\s+af))?)"
    rf"\s*[.:–-]?\s*{_STANDARD}",
    re.IGNORECASE,
)
AT_END = pattern(rf"{_STANDARD}\w*\b.*?(?:\s[-–]\s|,\s|\.\s|:\s|\s)(?P<mark>{_WORD}|(?<=[-–,.:]\s){_STATE}){_LATER}\W*$", re.IGNORECASE)
OF_TITLE = pattern(
    rf"^\W*(?P<mark>{_WORD})(?:[\s,]+(?:version|nr\.?|v\.?)\s*\d[\d.]*)?{_LATER}\s*[:–-]\s|\s[–-]\s*(?P<new>(?:forslag|oplæg"
    rf"|udkast)\s+til\s+(?:ny|revideret|ændret)?\s*{_STANDARD})|(?:\s[–-]\s*|,\s*)(?P<end>{_WORD}"
    rf"|forslag)(?:\s+til\s+{_PURPOSE})?{_LATER}\W*$",
    re.IGNORECASE,
)
AT_LAST = pattern(
    r"^(?:[\w§.,/()&-]+\s+){1,8}(?P<mark>(?:\d{1,2}\.|første|andet|tredje|sidste|foreløbigt)\s*udkast|udkast\s+(?:nr\.\s*)?\d{1,2})\W*$",
    re.IGNORECASE,
)
"""A short line that ends in the number of a draft: «Hjælpemidler 2. udkast»."""
LOUD = pattern(r"(?:^|(?<=[\s(\[*]))(?P<mark>(?:HØRINGS|ARBEJDS)?(?:UDKAST|KLADDE)|HØRINGSVERSION|UNDER\s+REVISION)(?=$|[\s)\]*.:!–-])")
SAYS_SO = pattern(
    rf"^\W*(?:(?:bemærk|obs|nb|vær\s+opmærksom\s+på)\W+(?:at\s+)?)?(?:dette(?:\s+dokument)?|her|dokumentet|teksten|siden|kataloget"
    rf"|indholdet|serviceniveauet|(?:denne\s+)?(?:kvalitets)?standard(?:en)?"
    rf"|(?:denne|nærværende)\s+(?:version|udgave|tekst))(?:\s+her)?(?:\s+(?:endnu|stadig|fortsat|kun|alene))*\s+(?:er"
    rf"|foreligger\s+(?:som|i))\s+(?:(?:kun|fortsat|stadig|endnu|alene|nu)\s+)?(?:et\s+|en\s+)?"
    rf"(?:(?:vores|kommunens|[\w-]+s)\s+)?(?:(?:første|nye?t?|foreløbig\w*)\s+)?(?P<mark>{_WORD}|{_STATE}|(?:forslag"
    rf"|oplæg)(?!\s+til\s+(?!en\s+ny|ny|{_STANDARD}))|foreløbig)\b"
    r"|^\W*(?:dokumentet|teksten|(?:denne\s+)?(?:kvalitets)?standard(?:en)?)\s+(?P<waits>afventer\s+(?:\w+\s+)?(?:godkendelse"
    r"|behandling|vedtagelse))"
    r"|^\W*(?P<draft>(?:hørings)?udkastet)\s+(?:er|skal|bliver|har|forventes|behandles)\b(?=.*(?:\bikke\b|\bendnu\b|godkend|behandl"
    r"|høring))",
    re.IGNORECASE,
)
"""A sentence that says it of the whole document."""
CHANGES = pattern(
    r"^\W*(?P<mark>(?:alle\s+)?(?:ændringer|rettelser|tilføjelser|ny\s+tekst|nye\s+(?:afsnit|formuleringer|tekster)|(?:slettet"
    r"|udgået)\s+tekst)"
    r"\b[^.:]{0,60}?\b(?:markeret|fremhævet|overstreget|understreget|(?:skrevet\s+|vist\s+)?med\s+(?:rødt|gult|blåt|grønt|fed|kursiv))\b)"
    r"|^\W*(?P<label>(?:ny|gammel|tidligere|nuværende|foreslået|eksisterende)\s+(?:tekst|formulering|ordlyd))\s*:",
    re.IGNORECASE,
)
"""What tells how the new and the old text are told apart: the text then holds both."""
CITED = pattern(
    r"^\W*(?:høring|partshøring)\b|\b(?:sender|sendes|modtager|får|laver|udarbejder|skriver|er|blev|har|kan|skal)\b", re.IGNORECASE
)
IN_MARGINS = problems("draft-mark")
"""What a reader met in watermarks, running heads and feet, which are no text."""
BEGINS = (
    *("udkast", "ukast", "kladde", "arbejds", "hørings", "første", "andet", "tredje", "1.", "2.", "3.", "foreløbig", "intern", "rev"),
    *("nyt", "opdateret", "endelig", "administrati", "forvaltning", "korrektur", "prøvetryk", "draft", "er ", "under ", "sendt", "til "),
    *("i høring", "ikke ", "kun ", "endnu", "må ", "afventer", "forventes", "bemærk", "obs", "nb", "status", "version", "udgave", "v"),
    *("fortrolig", "strengt", "forslag fra", "oplæg fra"),
)
SHOUTED = ("UDKAST", "KLADDE", "HØRINGSVERSION", "UNDER REVISION")
SUBJECTS = (
    *("dette", "her", "dokument", "tekst", "siden", "katalog", "indhold", "serviceniveau", "denne", "kvalitetsstandard", "standard"),
    *("nærværende", "udkast", "høringsudkast", "bemærk", "obs", "nb", "vær opmærksom"),
)
SHOWN = ("markeret", "fremhævet", "streget", "med ", " tekst", "formulering", "ordlyd")
"""By what a line begins or holds each pattern below may find something: they are many ways long, and most lines have none of this."""
PASSED = pattern(
    r"\bog\s+(?:(?!forventes|ikke|endnu|skal|bliver)\w+\s+){0,3}?(?:godkendt|vedtaget)\b|\b(?:er"
    r"|blev)\s+(?:nu\s+)?(?:endeligt\s+)?godkendt\b",
    re.IGNORECASE,
)
"""«sendt i høring i maj og godkendt i juni»."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each mark in the title, in a heading, on a line of its own, or behind the text; an approval has another rule."""
    yield from IN_MARGINS(context)
    for line in holding(document, SIGNS):
        if line.role is Role.QUOTED or not 4 < len(line.text.strip()) <= LONGEST_TEXT:
            continue
        found = _mark(line)
        if found and not _is_unfilled_approval(document, line, *found):
            words = excerpt(line.text[found[0] : found[1]])
            yield Hit(
                place(line, *found),
                Text(da=f"dokumentet kalder sig «{words}»", en=f"the document calls itself «{words}»"),
                Text(
                    da="Slet mærket, når standarden er godkendt, eller offentliggør den godkendte udgave i stedet.",
                    en="Delete the mark when the standard has been approved, or publish the approved version instead.",
                ),
                words,
            )


def _mark(line: Line) -> tuple[int, int] | None:
    words = line.text
    if PASSED.search(words):
        return None
    found = _of_line(words) if len(words.strip()) <= LONGEST else None
    if found is None and len(words.strip()) <= LONGEST:
        if line.role is not Role.TEXT or not CITED.search(words):
            found = OF_STANDARD.search(words) or AT_END.search(words) or AT_LAST.search(words)
        if found is None and line.role is Role.TITLE:
            found = OF_TITLE.search(words)
    if found is not None:
        return found.span(found.lastgroup or "mark")
    return next(filter(None, map(_of_sentence, sentences(words))), None)


def _of_line(words: str) -> re.Match[str] | None:
    """A mark that is all that the line says, or that stands out in it."""
    return (
        _told(words)
        or (BRACKETED.search(words) if "(" in words or "[" in words else None)
        or (LOUD.search(words) if any(map(words.__contains__, SHOUTED)) else None)
        or (CHANGES.search(words) if any(map(words.lower().__contains__, SHOWN)) else None)
    )


def _told(words: str) -> re.Match[str] | None:
    """A mark alone, or a sentence that says it of the document."""
    small = words.lower().lstrip(' \t\n\xa0*([-–•:.!«»"”')
    return (ALONE.fullmatch(words) if small.startswith(BEGINS) else None) or (SAYS_SO.search(words) if small.startswith(SUBJECTS) else None)


def _of_sentence(sentence: Sentence) -> tuple[int, int] | None:
    found = _told(sentence.text) if len(sentence.text) <= LONGEST else None
    if found is None:
        return None
    start, end = found.span(found.lastgroup or "mark")
    return sentence.start + start, sentence.start + end


def _is_unfilled_approval(document: Document, line: Line, start: int, end: int) -> bool:
    approval = document.fields.approval
    return approval is not None and approval.value == ApprovalState.UNFILLED and covers(stretches(document), line, start, end)


RULE = Rule(
    code="SG109",
    name="draft-mark",
    severity=Severity.WARNING,
    summary=Text(da="Et offentliggjort dokument kalder sig ikke et udkast.", en="A published document does not call itself a draft."),
    rationale=Text(
        da="Står der «udkast» på det, borgeren læser, ved ingen, om teksten gælder, eller om det er en forkert fil, der er lagt ud.",
        en="If what a citizen reads says «draft», nobody knows whether the text holds or whether the wrong file was put out.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandarder for 2011, personlig og praktisk hjælp, med titlen «Forslag til»",
        "http://docplayer.dk/3091672-Kvalitetsstandarder-for-2011-personlig-og-praktisk-hjaelp.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Madservice</h1><p>Version 0.9 – udkast til politisk behandling</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Afventer politisk godkendelse</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Kopi af Kvalitetsstandard for madservice</h1><p>Til gennemlæsning</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Ny tekst er skrevet med rødt, og slettet tekst er overstreget.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Til behandling i Socialudvalget den 3. maj 2026</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>INTERNT ARBEJDSPAPIR – må ikke offentliggøres</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Kvalitetsstandard for madservice (udkast)</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>UDKAST</h1><h2>Kvalitetsstandard for madservice</h2><p>God mad.</p>"),
        Example("<h1>Kvalitetsstandard for BPA (UNDER REVISION)</h1><h2>Formål</h2><p>Hjælp.</p>"),
        Example("<h1>Forslag til kvalitetsstandard for rengøring</h1><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Kvalitetsstandard for rengøring – høringsudkast</h1><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Madservice</h1><p>Udkast af 12. marts 2026</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Foreløbig version</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice – udkast</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Arbejdsversion, ikke til offentliggørelse</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Status: Udkast</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Dette er et udkast til kvalitetsstandarden.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Udkast til kvalitetsstandard for madservice 2026</p>"),
    ),
    good=(
        Example(
            "<h1>Madservice</h1><h2>Formål</h2><p>Felter, der er markeret med gult, skal udfyldes. Ændringer skal du oplyse os om.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Sagen afventer godkendelse i Socialudvalget, og du får besked.</p>"),
        Example("<h1>Madservice</h1><h2>Menu</h2><p>Skabelon til handleplan findes hos os.</p><p>Du får en kopi af handleplanen.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>Prisen forventes godkendt i december.</p><p>Planen er foreløbig.</p>"),
        Example("<h1>Madservice</h1><h2>Mad</h2><p>Til behandling i ambulatoriet skal du have en henvisning.</p><p>Alt er fortroligt.</p>"),
        Example("<h1>Madservice</h1><p>Standarden er sendt i høring i maj og godkendt i juni 2026.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Kvalitetsstandard for madservice (udkast)</h1><h2>Formål</h2><p>God mad.</p>", stage=Stage.DRAFT),
        Example("<h1>Støtte</h1><h2>Udkast til handleplan</h2><p>Vi laver et udkast til din handleplan.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får et udkast til afgørelsen i høring, før den er endelig.</p>"),
        Example("<h1>Støtte</h1><h2>Forslag til indsatser</h2><p>Vi giver forslag til, hvad du selv kan gøre.</p>"),
        Example("<h1>Støtte</h1><h2>Høring</h2><p>Kvalitetsstandarden har været i høring i Ældrerådet.</p>"),
        Example("<h1>Støtte</h1><h2>Revision</h2><p>Kvalitetsstandarden er under løbende udvikling og revideres hvert år.</p>"),
        Example("<h1>Støtte</h1><h2>Forslag til ændringer</h2><p>Har du forslag til kvalitetsstandarden, så skriv til os.</p>"),
        Example("<h1>Træning</h1><h2>Indhold</h2><p>Boldspil: udkast, indkast og kast. Indkastet øves.</p>"),
        Example("<h1>Støtte</h1><h2>Høringsret</h2><p>Borgeren partshøres.</p><h2>Til høring hos lægen</h2><p>Se høreapparater.</p>"),
        Example("<h1>Boliger under udarbejdelse af lokalplan</h1><h2>Formål</h2><p>Et hjem.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Send gerne et udkast.</p><p>Der er tale om en foreløbig afgørelse.</p>"),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Udkast til godkendelse i Byrådet den XX.</p>"),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Forslag til kvalitetsstandard blev hørt og godkendt af Byrådet 3. maj 2026.</p>"),
    ),
    check=check,
    applies=Applies(Text(da="Offentliggjorte kvalitetsstandarder.", en="Published quality standards."), stages=(Stage.PUBLISHED,)),
)
