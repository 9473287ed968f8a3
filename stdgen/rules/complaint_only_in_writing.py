"""A text that takes complaints in writing only, although one may complain by word of mouth."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints import Claim, claims, has_sign
from stdgen.rulekit.wording import Wording

WRITTEN = ("krift", "igital", "mail", "brev", "skrive", "skrevet", "blanket", "skema", "formular", "post", "selvbetjening", "borger.dk")
HINT = Text(
    da="Man kan klage både mundtligt og skriftligt: skriv «Du kan klage skriftligt eller mundtligt», eller skriv telefonnummeret med.",
    en="One may complain by word of mouth as well as in writing: say so, or give the telephone number.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each sentence that asks for writing, in a service that names no other way."""
    for _, told in claims(document):
        if any(_BY_MOUTH.found(claim.small) and not _NOT_BY_MOUTH.found(claim.small) for claim in told):
            continue
        for claim in told:
            if match := _asked(claim):
                words = " ".join(claim.text[match.start() : match.end()].split())
                message = Text(
                    da=f"der står, at man kun kan klage skriftligt: «{words}»",
                    en=f"the text takes complaints in writing only: «{words}»",
                )
                yield Hit(claim.at(match.start(), match.end()), message, HINT, words)


def _asked(claim: Claim) -> re.Match[str] | None:
    """The words that ask for a written complaint; the decision is written, too, and so is the answer."""
    if refused := _NOT_BY_MOUTH.search(claim.small):
        return refused
    if not any(sign in claim.small for sign in WRITTEN):
        return None
    if _OPTIONAL.found(claim.small):
        return None
    if has_sign(claim.small) and (match := _CITIZEN_WRITES.search(claim.small)):
        return match
    match = _IN_WRITING.search(claim.small)
    return match if match and (has_sign(match[0]) or not _SOMETHING_ELSE.found(claim.small)) else None


_WAY = r"(?:skriftligt?|skriftlige)\b(?!\s+(?:afgørelse|svar|begrundelse|bevilling|fuldmagt|afslag|besked))"
_IN_WRITING = Wording(
    (
        "skriftlig",
        rf"\b(?:på)?(?:klag|anke)\w*\b[^.;:]{{0,60}}?\bskal\s+[^.;:]{{0,60}}?\b{_WAY}"
        rf"|\bskal\s+(?:\w+\s+){{0,6}}?(?:klages?|ankes?|påklages|klagen|anken|indgives?|indsendes?|sendes?|ske|være|fremsættes"
        rf"|begrundes\s+og)\b[^.;:,]{{0,50}}?\b{_WAY}"
        rf"|\bskal\s+(?:\w+\s+){{0,3}}?{_WAY}\s+(?:klage|anke|indgive|indsende|sende|henvend)\w*"
        rf"|\b(?:kun|alene|udelukkende)\s+(?:\w+\s+){{0,5}}?{_WAY}(?:\s+klager?\b)?"
        rf"|\b(?:krav|betingelse|forudsætning)\b[^.;]{{0,40}}?\b{_WAY}"
        rf"|\b(?:klag|anke)\w*(?:\s+over\s+\w+)?\s+(?:indgives|indsendes|sendes|fremsendes|fremsættes|rettes|afleveres"
        rf"|modtages)\s+(?:\w+\s+){{0,3}}?{_WAY}"
        rf"|\b(?:der\s+|du\s+|man\s+|borgeren\s+)(?:klager|klages|anker|ankes)\s+(?:\w+\s+){{0,2}}?{_WAY}(?!\s+eller)"
        rf"|\b(?:klag|anke)\w*\s+er\s+{_WAY}|\b(?:klag|anke)\w*\b[^.;:]{{0,60}}?\b(?:gøres|sker"
        rf"|foregår)\s+(?:[\w-]+\s+){{0,3}}?{_WAY}(?!\s+eller)"
        r"|\bskriftlig\s+klage\s+(?:skal|sendes|indgives|indsendes|rettes)\b"
        r"|\b(?:klag|anke)\w*\b[^.;]{0,30}?\bkræve[rs]\s+(?:\w+\s+){0,3}?skriftlig\w*|\bsend\s+(?:en|din)\s+skriftlig\w*\s+klage\b",
    ),
    (
        "digital|mail|brev|skrift|post|selvbetjening|borger.dk",
        r"\b(?:klag|anke)\w*\b[^.;]{0,40}?\b(?:kun|udelukkende|alene)\s+(?:\w+\s+){0,3}?(?:pr\.?|via|med|på|som)\s+(?:digital\s+post"
        r"|e-?mail|mail|brev|skrift)\b"
        r"|\b(?:klag|anke)\w*\b[^.;:]{0,30}?\bskal\s+(?:[\w-]+\s+){0,4}?(?:via|med|pr\.?|per|som|på|i)\s+(?:en\s+"
        r"|et\s+)?(?:skrift|digital\s+post|e-?mail|mail|brev|brevform|post|selvbetjening\w*|borger\.dk)\b"
        r"|\b(?:klag|anke)\w*\s+skal\s+(?:sendes|indgives|indsendes|fremsendes|ske)\s+(?:\w+\s+){0,2}?digitalt\b",
    ),
    (
        "skrive|skrevet",
        r"\b(?:klag|anke)\w*\b[^.;:]{0,40}?\bskal\s+(?:\w+\s+){0,2}?(?:skrives|underskrives|underskrevet|nedskrives)\b",
    ),
    ("blanket|skema|formular", r"\b(?:klag|anke)\w*\s+skal\s+[^.;]{0,40}?\b(?:blanket|klageskema|formular)\w*"),
)
_CITIZEN_WRITES = Wording(
    ("skrive", r"\b(?:du|man|borgeren|klageren)\s+skal\s+skrive\b|\bskal\s+(?:du|man|borgeren|klageren)\s+(?:\w+\s+)?skrive\b"),
    (
        "mail|brev",
        r"\b(?:(?:du|man|borgeren)\s+skal|skal\s+(?:du|man|borgeren))\s+(?:\w+\s+)?(?:sende\s+(?:en\s+|et\s+)?(?:e-?mail|mail"
        r"|brev)|maile)\b",
    ),
)
_BY_MOUTH = Wording(
    "mundtlig|telefonisk",
    ("ring", r"\bring(?:e|er)?\b"),
    ("telefon", r"telefon\b"),
    ("tlf", r"\btlf\b"),
    ("personlig", r"\bpersonlig(?:t|e)\s+(?:frem)?møde"),
    ("enten", r"enten\b"),
)
_NOT_BY_MOUTH = Wording(
    ("mundtlig|telefonisk", r"\b(?:mundtlig|telefonisk)e?\s+(?:klager?|anker?|henvendelser?)\s+(?:\w+\s+){0,3}?(?:ikke|afvises)\b"),
    ("mundtlig|telefon", r"\bikke\s+(?:(?!kun|alene)[\w.]+\s+){0,5}?(?:mundtlig\w*|telefon\w*)"),
)
_OPTIONAL = Wording(
    ("gerne", r"\bgerne\b"),
    ("skriftlig", r"\bhvis\s+du\s+klager\s+skriftlig|(?<!kun\s)(?<!alene\s)(?<!udelukkende\s)\bskriftlige\s+klager\b"),
    ("skriftlig", r"\bikke\s+(?:være\s+)?skriftlig"),
    ("anbefal", r"\banbefal"),
    ("bedst", r"\bbedst\b"),
    ("krav", r"ingen\s+krav"),
)
_SOMETHING_ELSE = Wording(
    ("afgørelse|svar|begrundelse|fuldmagt|klagevejledning", r"\b(?:afgørelse\w*|svar\w*|begrundelse\w*|fuldmagt\w*|klagevejledning\w*)\b")
)

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
