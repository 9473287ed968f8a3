"""The same word twice in a row: «Du er er»."""

from collections.abc import Iterator

from stdgen.danish.doubled import doubled, may_be_doubled
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import Role, excerpt, lines, place


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each pair within a paragraph; a pair across a line break, a list point or a cell is no pair."""
    held = {text for text, row in spoken(document).of.items() for words in row if may_be_doubled(words)}
    for line in lines(document) if held else ():
        for start, end, text, once in doubled(line.text) if line.text in held else ():
            words, what = excerpt(text), ("ordene", "the words", "stand") if " " in once else ("ordet", "the word", "stands")
            yield Hit(
                place(line, start, end),
                Text(da=f"{what[0]} står to gange: «{words}»", en=f"{what[1]} {what[2]} twice: «{words}»"),
                Text(da=f"Slet det ene «{once}».", en=f"Delete one «{once}»."),
                words,
                fix=Fix(text, once, safe=line.role is not Role.QUOTED),
            )


RULE = Rule(
    code="SG401",
    name="doubled-word",
    severity=Severity.WARNING,
    summary=Text(da="Intet ord står to gange i træk.", en="No word stands twice in a row."),
    rationale=Text(
        da="To ens ord er som regel resten af en rettelse. En stavekontrol ser dem ikke altid; en oplæser siger dem højt.",
        en="Two equal words are mostly what a correction left behind. A spell checker does not always see them; a screen reader says "
        "them aloud.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Lejre Kommune: Sprogpolitik (præcist sprog)",
        "https://www.lejre.dk/om-kommunen/sprogpolitik-i-lejre-kommune/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Forventninger til dig</h2><ul><li>Du er er medansvarlig.</li></ul>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi hjælper dig med <strong>med</strong> at komme ud.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du du får hjælp til\nat at lave mad.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Tilbuddet ligger i i bymidten.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi henter tøjet og vasker det det.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Til til rengøring kan du få hjælp. Som som bor her, kan du søge.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Borgere, der der har behov, og borgere, som som kan, får hjælp af de de ansatte.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Kommunen har har en frist på fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælpen Hjælpen gives hver uge. Du søger om hjælpen hos os.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du kan få kan få hjælp til rengøring til rengøring hver uge.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Første besøg er en samtale, som som varer en time.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Løn</h2><p>Lønnen bliver udbetalt den den første i måneden. De De ansatte ser på dagen som som helhed.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Svar</h2><p>Svaret kommer i Digital Digital Post.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Det bliver sværere lidt efter lidt, og mere og mere sker uden hjælp.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Dag for dag for dag går det mere og mere og mere fra dør til dør til dør.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Det vi gør gør vi godt, og den støtte du får får du gratis.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi ser på det det drejer sig om. De de har valgt, får besked.</p>"),
        Example("<h1>Støtte</h1><h2>Godkendelse</h2><p>Socialudvalget godkendte den den 3. december 2025.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Det var så så lidt. Meget meget vigtigt. Hold A hold B.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælp til bad, hjælp til mad, 4 gange om ugen og 4 gange om måneden.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Er det det? Så er det det, vi gør.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Er det det, du ønsker, får du hjælp. Den, der der bor, kan søge.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Borgere, som som udgangspunkt bor alene, tilbydes støtte.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der er ikke gebyr for for sent afbud.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Den situation, du er i i dag, bliver vurderet.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Rejsen går til Bora Bora og Baden Baden.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Ring på 40 40 12 12 om 3 3-dages ophold.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><ul><li>du får hjælp</li><li>hjælp til bad</li></ul>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Visitationen kommune<br>kommune 1</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><table><tr><td>mad</td><td>mad</td></tr><tr><td>bad</td><td>bad</td></tr></table>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Det, du kan, kan du selv. Hjælpen gives, om, om nødvendigt, hver dag.</p>"),
    ),
    check=check,
)
