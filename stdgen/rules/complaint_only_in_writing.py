"""A text that takes complaints in writing only, although one may complain by word of mouth."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints import Claim, claims, has_sign

WRITTEN = ("krift", "igital", "mail", "brev", "Brev", "skrives", "blanket", "skema", "formular")
HINT = Text(
    da="Man kan klage både mundtligt og skriftligt: skriv «Du kan klage skriftligt eller mundtligt», eller skriv telefonnummeret med.",
    en="One may complain by word of mouth as well as in writing: say so, or give the telephone number.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each sentence that asks for writing, in a service that names no other way."""
    for _, told in claims(document):
        if any(_BY_MOUTH.search(claim.text) and not _NOT_BY_MOUTH.search(claim.text) for claim in told):
            continue
        for claim in told:
            if match := _asked(claim):
                words = " ".join(match[0].split())
                message = Text(
                    da=f"der står, at man kun kan klage skriftligt: «{words}»",
                    en=f"the text takes complaints in writing only: «{words}»",
                )
                yield Hit(claim.at(match.start(), match.end()), message, HINT, words)


def _asked(claim: Claim) -> "re.Match[str] | None":
    """The words that ask for a written complaint; the decision is written, too, and so is the answer."""
    if refused := _NOT_BY_MOUTH.search(claim.text):
        return refused
    if not any(sign in claim.text for sign in WRITTEN):
        return None
    match = _IN_WRITING.search(claim.text)
    if match is None or _OPTIONAL.search(claim.text):
        return None
    return match if has_sign(match[0]) or not _SOMETHING_ELSE.search(claim.text) else None


_WAY = r"(?:skriftligt?|skriftlige)\b(?!\s+(?:afgørelse|svar|begrundelse|bevilling|fuldmagt|afslag|besked))"
_IN_WRITING = pattern(
    rf"\b(?:på)?(?:klag|anke)\w*\b[^.;:]{{0,60}}?\bskal\s+[^.;:]{{0,60}}?\b{_WAY}"
    rf"|\bskal\s+(?:\w+\s+){{0,6}}?(?:klage|anke|klagen|anken|indgives?|indsendes?|sendes?|ske|være|fremsættes"
    rf"|begrundes\s+og)\b[^.;:,]{{0,50}}?\b{_WAY}"
    rf"|\bskal\s+(?:\w+\s+){{0,3}}?{_WAY}\s+(?:klage|anke|indgive|indsende|sende|henvend)\w*"
    rf"|\b(?:kun|alene|udelukkende)\s+(?:\w+\s+){{0,5}}?{_WAY}"
    rf"|\b(?:krav|betingelse|forudsætning)\b[^.;]{{0,40}}?\b{_WAY}"
    rf"|\b(?:klag|anke)\w*(?:\s+over\s+\w+)?\s+(?:indgives|indsendes|sendes|fremsendes|fremsættes|rettes|afleveres"
    rf"|modtages)\s+(?:\w+\s+){{0,3}}?{_WAY}"
    r"|\b(?:klag|anke)\w*\b[^.;]{0,40}?\b(?:kun|udelukkende|alene)\s+(?:\w+\s+){0,3}?(?:pr\.?|via|med|på|som)\s+(?:digital\s+post"
    r"|e-?mail|mail|brev|skrift)\b"
    r"|\b(?:klag|anke)\w*\s+skal\s+(?:\w+\s+){0,2}?(?:skrives|underskrives|nedskrives)\b|\b(?:klag"
    r"|anke)\w*\b[^.;]{0,30}?\bkræve[rs]\s+(?:\w+\s+){0,3}?skriftlig\w*"
    r"|\b(?:klag|anke)\w*\s+skal\s+[^.;]{0,40}?\b(?:blanket|klageskema|formular)\w*|\bsend\s+(?:en|din)\s+skriftlig\w*\s+klage\b"
    r"|\b(?:klag|anke)\w*\s+skal\s+(?:sendes|indgives|indsendes|fremsendes|ske)\s+(?:\w+\s+){0,3}?(?:via|med|pr\.?|som|på"
    r"|i)\s+(?:digital\s+post|e-?mail|mail|brev)\b",
    re.IGNORECASE,
)
_BY_MOUTH = pattern(r"mundtlig|telefonisk|\bring(?:e|er)?\b|telefon\b|\btlf\b|\bpersonlig(?:t|e)\s+(?:frem)?møde|enten\b", re.IGNORECASE)
_NOT_BY_MOUTH = pattern(
    r"\bmundtlige?\s+(?:klager?|anker?|henvendelser?)\s+(?:\w+\s+){0,3}?ikke\b|\bikke\s+(?:(?!kun|alene)\w+\s+){0,5}?(?:mundtlig\w*"
    r"|telefon\w*)",
    re.IGNORECASE,
)
_OPTIONAL = pattern(
    r"\bgerne\b|\bhvis\s+du\s+klager\s+skriftlig|(?<!kun\s)(?<!alene\s)(?<!udelukkende\s)\bskriftlige\s+klager\b|\banbefal|\bbedst\b"
    r"|\bikke\s+(?:være\s+)?skriftlig|ingen\s+krav",
    re.IGNORECASE,
)
_SOMETHING_ELSE = pattern(r"\b(?:afgørelse\w*|svar\w*|begrundelse\w*|fuldmagt\w*|klagevejledning\w*)\b", re.IGNORECASE)

RULE = Rule(
    code="SG218",
    name="complaint-only-in-writing",
    severity=Severity.ERROR,
    summary=Text(
        da="Man kan klage over en afgørelse både mundtligt og skriftligt.",
        en="One may complain about a decision by word of mouth as well as in writing.",
    ),
    rationale=Text(
        da="Der er ingen krav til en klages form. Den, der har svært ved at skrive, mister ellers sin ret til at klage.",
        en="A complaint needs no form. Otherwise whoever finds writing hard loses the right to complain.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "DUKH: Hvis du vil klage – regler og gode råd, om klagens form",
        "https://www.dukh.dk/Selvhj%C3%A6lp/Hvis-du-vil-klage---regler-og-gode-r%C3%A5d",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Du skal klage skriftligt til Visitationen inden fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal være skriftlig og begrundet.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Der kan kun klages skriftligt over afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Klage over afgørelsen indgives skriftligt til Center for Social.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes via Digital Post til Visitationen.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Der kan klages skriftligt eller mundtligt.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen kan være mundtlig. Er den skriftlig, skal du sende den til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage skriftligt til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen må gerne være skriftlig, men den skal ikke være det.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klageadgangen fremgår af klagevejledningen, der skal følge den skriftlige afgørelse.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes skriftligt, eller du kan ringe til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage over udførelsen</h2><p>Klager over rengøringen skal ske skriftligt til leverandøren.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du skal altid have en skriftlig afgørelse med en klagevejledning.</p>"),
    ),
    check=check,
)
