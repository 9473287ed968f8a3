"""A text that takes complaints in writing only, although one may complain by word of mouth."""

from collections.abc import Iterator
from itertools import islice

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints.clauses import Clause, clauses
from stdgen.rulekit.complaints.forms import asks_for_writing, has_form, names_another, rules_out_speech
from stdgen.rulekit.weighed import is_told

HINT = Text(
    da="Man kan klage både mundtligt og skriftligt: skriv «Du kan klage skriftligt eller mundtligt», eller skriv telefonnummeret med.",
    en="One may complain by word of mouth as well as in writing: say so, or give the telephone number.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each clause that leaves no way but writing, and for each that asks for it in a service that names no other way."""
    for _, told in clauses(document):
        formed = tuple(filter(has_form, told))
        another = any(map(names_another, formed))
        known = [clause for clause in formed if rules_out_speech(clause) or (not another and asks_for_writing(clause))]
        likely = () if known or another else (each for each in formed if is_told(Telling.ONLY_IN_WRITING, each.claim.text, said=False))
        yield from map(_hit, known or islice(likely, 1))


def _hit(clause: Clause) -> Hit:
    words = clause.said()
    message = Text(
        da=f"der står, at man kun kan klage skriftligt: «{words}»",
        en=f"the text takes complaints in writing only: «{words}»",
    )
    return Hit(clause.at(), message, HINT, words)


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
        Example("<h1>Støtte</h1><h2>Klage</h2><p>For at klagen kan blive behandlet, må den være skrevet ned.</p>"),
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Du skal klage skriftligt til Visitationen inden fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal være skriftlig og begrundet.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Der kan kun klages skriftligt over afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Klage over afgørelsen indgives skriftligt til Center for Social.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes via Digital Post til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klager, der ikke er underskrevet, returneres.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><ul><li>Skriv en klage</li><li>Underskriv den</li><li>Send den til Visitationen</li></ul>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>En telefonsamtale gælder ikke som en klage.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage inden fire uger (klagen skal ske skriftligt til Visitationen).</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Form og ord er frie: en samtale tæller lige så meget som et brev.</p>"),
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Der kan klages skriftligt eller mundtligt.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen kan være mundtlig. Er den skriftlig, skal du sende den til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Det er op til dig, om klagen er på skrift.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage skriftligt til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen må gerne være skriftlig, men den skal ikke være det.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klageadgangen fremgår af klagevejledningen, der skal følge den skriftlige afgørelse.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes skriftligt, eller du kan ringe til Visitationen.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klagen kan afleveres i enhver form. Har du nye papirer, skal de sendes i Digital Post.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klager over betalingen af regningen kan kun ske skriftligt til Opkrævningen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage over udførelsen</h2><p>Klager over rengøringen skal ske skriftligt til leverandøren.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du skal altid have en skriftlig afgørelse med en klagevejledning.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Det er klogt at klage skriftligt.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Er du uenig, så skal du ringe eller skrive til Visitationen inden fire uger.</p>"),
    ),
    check=check,
)
