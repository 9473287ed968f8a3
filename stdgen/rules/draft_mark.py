"""A mark that the document is not finished: «UDKAST», «(under revision)», «Forslag til kvalitetsstandard»."""

from collections.abc import Iterator

from stdgen.learnt.passages import Telling
from stdgen.model.document import ApprovalState, Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Applies, Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.approvals.approval import covers, stretches
from stdgen.rulekit.reported import problems
from stdgen.rulekit.signs import holding
from stdgen.rulekit.unfinished.draft_marks import mark
from stdgen.rulekit.unfinished.draft_signs import SIGNS
from stdgen.rulekit.weighed import telling_part
from stdgen.rulekit.words import Line, Role, excerpt, place

IN_MARGINS = problems("draft-mark")
"""What a reader met in watermarks, running heads and feet, which are no text."""
NAMED = ("udkast", "kladde", "foreløbig", "i høring", "høringsversion", "forslag til", "afventer", "under revision", "ikke godkendt")
"""One of these stands in every mark that is told by likeness alone."""
PAST = pattern(r"\b(?:var|har\s+været|blev)\b")
"""What a sentence says of a hearing or a draft that is over."""
GIVEN = (ApprovalState.FILLED, ApprovalState.NO_BODY)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each mark in the title, in a heading, on a line of its own, or behind the text; an approval has another rule."""
    yield from IN_MARGINS(context)
    for line in holding(document, SIGNS):
        found = (mark(line) or _learnt(line)) if line.role is not Role.QUOTED else None
        if found and not _is_unfilled_approval(document, line, *found) and not _is_step(document, line):
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


def _learnt(line: Line) -> tuple[int, int] | None:
    """Where a sentence names a draft and is like those labelled as marks of one."""
    if line.role is not Role.TEXT or not any(map(line.text.lower().__contains__, NAMED)):
        return None
    found = telling_part(Telling.DRAFT, line.text)
    return (found.start, found.end) if found and not PAST.search(found.text) else None


def _is_unfilled_approval(document: Document, line: Line, start: int, end: int) -> bool:
    approval = document.fields.approval
    return approval is not None and approval.value == ApprovalState.UNFILLED and covers(stretches(document), line, start, end)


def _is_step(document: Document, line: Line) -> bool:
    """Whether a cell tells a step on the way to an approval that has been given: «Sendt i høring | 2. december 2025»."""
    approval = document.fields.approval
    if line.cell is None or not line.cell[0] or line.cell[1] or approval is None or approval.value not in GIVEN:
        return False
    return line.text.strip().lower().startswith("sendt ")


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
        Example("<h1>Kvalitetsstandard, endeligt udkast: Madservice</h1><h2>Udkast: Formål</h2><p>God mad.</p>"),
        Example("<h1>UDKAST</h1><h2>Kvalitetsstandard for madservice</h2><p>God mad.</p>"),
        Example("<h1>Kvalitetsstandard for BPA (UNDER REVISION)</h1><h2>Formål</h2><p>Hjælp.</p>"),
        Example("<h1>Forslag til kvalitetsstandard for rengøring</h1><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Kvalitetsstandard for rengøring – høringsudkast</h1><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Madservice</h1><p>Udkast af 12. marts 2026</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Foreløbig version</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice – udkast</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Arbejdsversion, ikke til offentliggørelse</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Her læser du et foreløbigt udkast til kvalitetsstandarden.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>(Udkast 2 efter møde i ledergruppen)</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Kvalitetsstandarden er ved at blive revideret.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Status: Udkast</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Dette er et udkast til kvalitetsstandarden.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Udkast – kommentarer sendes til os inden 1. maj.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Gælder med forbehold for Byrådets godkendelse.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><p>Vi har sendt dette udkast i høring.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p><p>Udkast til kvalitetsstandard for madservice 2026</p>"),
    ),
    good=(
        Example(
            "<h1>Madservice</h1><p>Dette er den endelige udgave.</p><h2>Formål</h2><p>Planen er foreløbig, til vi har talt sammen.</p>"
        ),
        Example("<h1>Madservice</h1><p>Version 2.0</p><h2>Plan</h2><p>Udkastet til planen bliver læst højt.</p>"),
        Example("<h1>Madservice</h1><p>Standarden erstatter den foreløbige udgave fra 2024.</p><h2>Formål</h2><p>God mad.</p>"),
        Example(
            "<h1>Madservice</h1><h2>Formål</h2><p>Felter, der er markeret med gult, skal udfyldes. Ændringer skal du oplyse os om.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Sagen afventer godkendelse i Socialudvalget, og du får besked.</p>"),
        Example("<h1>Madservice</h1><h2>Menu</h2><p>Skabelon til handleplan findes hos os.</p><p>Du får en kopi af handleplanen.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>Prisen forventes godkendt i december.</p><p>Planen er foreløbig.</p>"),
        Example("<h1>Madservice</h1><h2>Mad</h2><p>Til behandling i ambulatoriet skal du have en henvisning.</p><p>Alt er fortroligt.</p>"),
        Example("<h1>Madservice</h1><p>Standarden er sendt i høring i maj og godkendt i juni 2026.</p><h2>Formål</h2><p>God mad.</p>"),
        Example("<h1>Kvalitetsstandard for madservice (udkast)</h1><h2>Formål</h2><p>God mad.</p>", stage=Stage.DRAFT),
        Example("<h1>Madservice</h1><p>Byrådet behandler standarden hvert år.</p><h2>Plan</h2><p>Du læser et udkast til planen.</p>"),
        Example("<h1>Madservice</h1><h2>Plan</h2><p>Send bemærkninger til planen. Tekst, der er skrevet med fed, er det vigtigste.</p>"),
        Example("<h1>Støtte</h1><h2>Udkast til handleplan</h2><p>Vi laver et udkast til din handleplan.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får et udkast til afgørelsen i høring, før den er endelig.</p>"),
        Example("<h1>Støtte</h1><h2>Forslag til indsatser</h2><p>Vi giver forslag til, hvad du selv kan gøre.</p>"),
        Example("<h1>Støtte</h1><h2>Høring</h2><p>Kvalitetsstandarden har været i høring i Ældrerådet.</p>"),
        Example("<h1>Støtte</h1><h2>Revision</h2><p>Kvalitetsstandarden er under løbende udvikling og revideres hvert år.</p>"),
        Example("<h1>Støtte</h1><h2>Forslag til ændringer</h2><p>Har du forslag til kvalitetsstandarden, så skriv til os.</p>"),
        Example("<h1>Træning</h1><h2>Indhold</h2><p>Boldspil: udkast, indkast og kast. Indkastet øves.</p>"),
        Example("<h1>Støtte</h1><h2>Høringsret</h2><p>Borgeren partshøres.</p><h2>Til høring hos lægen</h2><p>Se høreapparater.</p>"),
        Example("<h1>Boliger under udarbejdelse af lokalplan</h1><h2>Formål</h2><p>Et hjem.</p>"),
        Example("<h1>Støtte</h1><h2>Plan</h2><p>Udkastet til planen er drøftet med dig.</p><p>Vi afventer lægens udtalelse.</p>"),
        Example("<h1>Støtte</h1><h2>Høringsret</h2><p>Høringsfrist: Du har 14 dage til at kommentere sagen.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Send gerne et udkast.</p><p>Der er tale om en foreløbig afgørelse.</p>"),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Udkast til godkendelse i Byrådet den XX.</p>"),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Forslag til kvalitetsstandard blev hørt og godkendt af Byrådet 3. maj 2026.</p>"),
    ),
    check=check,
    applies=Applies(Text(da="Offentliggjorte kvalitetsstandarder.", en="Published quality standards."), stages=(Stage.PUBLISHED,)),
)
