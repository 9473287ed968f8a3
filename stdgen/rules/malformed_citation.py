"""A reference to law that cannot be looked up: a sign without a number, an act's name spelt wrong, a place written backwards."""

from collections.abc import Iterator
from itertools import pairwise

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing import miscited, misnamed
from stdgen.rulekit.citing.citing_slips import Kind
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line, Role, bodies, excerpt, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each reference that names no place in any act, and for each act's name with a slip in it."""
    for line in holding(document, miscited.SIGNS):
        if _is_empty_cell(line) and (hit := _empty_cell(line, document)):
            yield hit
        for each in miscited.miscited(line.text) if line.role is not Role.QUOTED else ():
            if not _goes_on(line, each, document) and not _heads_column(line, each):
                yield _hit(line, each.start, each.end, *_TOLD[each.kind])
    for line in holding(document, misnamed.SIGNS):
        for slip in misnamed.misnamed(line.text):
            hit = _hit(line, slip.start, slip.end, _MISNAMED, _written(slip.name))
            yield hit._replace(fix=_fix(line.text[slip.start : slip.end], slip.name))


def _goes_on(line: Line, each: miscited.Miscited, document: Document) -> bool:
    """Whether what is missing at the end of a line stands in the next one: points of a list that «og» joins."""
    if each.kind is not Kind.UNENDED or each.end < len(line.text.rstrip()):
        return False
    body = next(body for body in bodies(document) if any(line is one for one in body))
    behind = next((after for one, after in pairwise(body) if one is line), None)
    return behind is not None and behind.role is line.role and "§" in behind.text


def _heads_column(line: Line, each: miscited.Miscited) -> bool:
    """Whether the sign stands in the head of a column: «Serviceloven §»."""
    return each.kind is Kind.NUMBERLESS and line.cell is not None and not line.cell[0] and line.text.rstrip(" .)").endswith("§")


def _is_empty_cell(line: Line) -> bool:
    """Whether a sign stands alone in a table, below the row of headers."""
    return line.cell is not None and min(line.cell) > 0 and line.text.strip() in ("§", "§§", "§.")


def _empty_cell(sign: Line, document: Document) -> Hit | None:
    """A hit at what the row is about, by which one finds the sign beside it."""
    body = next(body for body in bodies(document) if any(line is sign for line in body))
    row = (line for line in body if line.cell and sign.cell and line.cell[0] == sign.cell[0] and line.cell[1] < sign.cell[1])
    about = next((line for line in row if line.text.strip()), None)
    if about is None:
        return None
    hit = _hit(about, 0, len(about.text), *_TOLD[Kind.NUMBERLESS])
    words = f"{excerpt(about.text)} {sign.text.strip()}"
    message, _ = _TOLD[Kind.NUMBERLESS]
    return hit._replace(message=Text(da=f"{message.da}: «{words}»", en=f"{message.en}: «{words}»"))


def _fix(old: str, name: str) -> Fix:
    """The right name in the case and with the capital of the wrong one."""
    new = f"{name}s" if old.lower().endswith("ens") and name.endswith("en") else name
    return Fix(old, new[0].upper() + new[1:] if old[0].isupper() else new)


def _hit(line: Line, start: int, end: int, message: Text, hint: Text) -> Hit:
    words = excerpt(line.text[start:end])
    told = Text(da=f"{message.da}: «{words}»", en=f"{message.en}: «{words}»")
    return Hit(place(line, start, end), told, hint, words)


def _written(name: str) -> Text:
    return Text(da=f"Skriv «{name}», så loven kan slås op.", en=f"Write «{name}», so that the act can be looked up.")


_MISNAMED = Text(da="lovens navn er stavet forkert", en="the act's name is misspelt")
_TOLD = {
    Kind.NUMBERLESS: (
        Text(da="henvisningen har ingen paragraf", en="the reference names no section"),
        Text(da="Skriv paragraffens nummer efter tegnet.", en="Write the section's number after the sign."),
    ),
    Kind.UNENDED: (
        Text(da="henvisningen mangler et tal", en="a number is missing in the reference"),
        Text(
            da="Skriv det, der mangler efter «stk.», «nr.», «og» eller bindestregen, eller slet ordet.",
            en="Write what is missing after «stk.», «nr.», «og» or the hyphen, or delete the word.",
        ),
    ),
    Kind.TURNED: (
        Text(da="henvisningen er skrevet bagfra", en="the reference is written backwards"),
        Text(
            da="Skriv paragraf, stykke og nummer i den orden: § 83, stk. 1, nr. 2.",
            en="Write section, subsection, number in that order: § 83, stk. 1, nr. 2.",
        ),
    ),
    Kind.SIGNLESS: (
        Text(da="henvisningen mangler paragraftegnet", en="the section sign is missing in the reference"),
        Text(da="Skriv «§» foran tallet.", en="Write «§» before the number."),
    ),
    Kind.UNNUMBERED: (
        Text(da="bekendtgørelsen eller loven har intet nummer", en="the order or act has no number"),
        Text(da="Skriv nummeret efter «nr.», eller slet «nr.».", en="Write the number after «nr.», or delete «nr.»."),
    ),
    Kind.MISTYPED: (
        Text(da="henvisningen er tastet forkert", en="the reference is mistyped"),
        Text(
            da="Skriv tegnet og tallet, så de kan læses: § 103, stk. 1.",
            en="Write the sign and the number so that they can be read: § 103, stk. 1.",
        ),
    ),
}

RULE = Rule(
    code="SG305",
    name="malformed-citation",
    severity=Severity.WARNING,
    summary=Text(da="En henvisning til en lov kan slås op.", en="A reference to an act can be looked up."),
    rationale=Text(
        da="En borger, der vil læse loven, har kun henvisningen at gå efter. Et paragraftegn uden tal fører ingen steder hen.",
        en="A citizen who wants to read the act has only the reference to go by. A section sign without a number leads nowhere.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandarder med «Lov om socialservice» og «§ § 96 og 98» (Køge Kommune m.fl.)",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-laengerevarende-botilbud-108-og-105",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service § (beskyttet beskæftigelse)</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Vi følger lov om retssikkerhed og admistration på det sociale område.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens §.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter lov om socialservice § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83, nr. 2, stk. 1.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter § 85, stk., i serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter servicelovens §§ 85, 86 og.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Ledsagelse ydes efter stk. 1, § 97 i serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter servicelovens 85, stk. 1.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Tilbuddet gives efter servicelovens § 1O3.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter servicelovens $ 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Reglerne står i bekendtgørelse nr. af 27. december 2014.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><table><tr><td>Lov</td><td>Paragraf</td></tr><tr><td>Serviceloven</td><td>§</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter servicloven § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Reglerne står i lov om retsikkerhed og administration på det sociale område.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtten gives efter sundheds lovens § 140.</p>"),
        Example("<h1>Værksted</h1><h2>Indhold</h2><p>Tilbuddet hviler på paragraf i serviceloven.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><ul><li>servicelovens § 81 og</li><li>servicelovens § 85</li></ul>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter lov om social service § 83, stk. 1, nr. 2.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven §§ 83, 83 a og 86, jf. stk. 2 i samme bestemmelse.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§§-tegnet står for paragraffer; den enkelte § forklares nedenfor.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83, stk. 1-3, § 95, stk. 2 og 3, og § 96, stk.\u00a01.</p>"),
        Example("<h1>Social service</h1><h2>Lovgrundlag</h2><p>Loven om social service kaldes også serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§ 83, stk. 1, § 84, stk. 2, nr. 1, stk. 3, og § 95 i serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Efter stk. 2 i § 85 i serviceloven og efter lov om social services § 86.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§ 85-støtte, § 83- og § 86-ydelser. I servicelovens 25. år er der 196 §§.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><table><tr><td>Lov</td><td>§</td></tr><tr><td>Serviceloven</td><td>85</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lejeloven, planloven, servicelovgivningen og lov om socialtilsyn.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 97, stk. 1, 2. pkt., og § 102, litra a. Se serviceloven 2024.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Reglerne står i bekendtgørelse nr. 1575 af 27. december 2014.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Mad &amp; samvær er i hus nr. 4, og ergo- &amp; fysioterapi er i hus nr. 6.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><table><tr><td>Lov</td><td>Paragraf</td></tr>"
            "<tr><td>Serviceloven</td><td>§ 85</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>De nævnte §§ i loven og lovens øvrige paragraffer om hjælp.</p>"),
        Example("<h1>Værksted</h1><h2>Indhold</h2><p>Tilbuddet hviler på en paragraf i serviceloven.</p>"),
    ),
    check=check,
)
