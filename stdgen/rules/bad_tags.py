"""A PDF whose tags leave text out, tear it apart, or have it in another order than the page."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.written import Tag, pdf

HEAD = Tag("H1", "Kvalitetsstandard for madservice")
PARTS = tuple(
    Tag("P", f"{topic}: Maden leveres hver uge til borgere, der ikke selv kan lave mad, og som bor {place}.")
    for topic, place in (("Indhold", "i eget hjem"), ("Omfang", "i en plejebolig"), ("Levering", "alene"), ("Klage", "i kommunen"))
)
LINES = (
    "Maden leveres hver uge til borgere, der ikke selv kan",
    "lave mad, og som efter en konkret vurdering har brug",
    "for hjælp til det hver dag, hver uge eller hver anden".replace("æ", "\\346"),
    "uge, alt efter hvad borgeren selv eller en i husstanden",
)

RULE = Rule(
    code="SG502",
    name="bad-tags",
    severity=Severity.WARNING,
    summary=Text(
        da="En PDF's opmærkning (tags) har al teksten, hel og i den rækkefølge, den skal læses.",
        en="A PDF's tags hold all of the text, whole and in the order in which it is to be read.",
    ),
    rationale=Text(
        da="En skærmlæser følger opmærkningen og ikke siden. Er den forkert, hører borgeren noget andet, end der står, og det er værre end "
        "ingen opmærkning: ingen opdager det ved at se på siden.",
        en="A screen reader follows the tags and not the page. Where they are wrong, a citizen hears something else than what is written, "
        "and "
        "that is worse than no tags: nobody sees it by looking at the page.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Digitaliseringsstyrelsen: Principper for tilgængelig PDF",
        "https://digst.dk/digital-service/webtilgaengelighed/vaerktoejskassen/vejledning-til-pdf-masseforsendelser/"
        "principper-bag-tilgaengelige-dokumenter/",
        "2026-11-22",
    ),
    bad=(
        Example(pdf(HEAD, PARTS[0], *(Tag("", part.inside) for part in PARTS[1:])), ".pdf"),
        Example(pdf(HEAD, *(Tag("P", line) for line in LINES * 3)), ".pdf"),
        Example(pdf(Tag("P", "Madservice"), *(Tag("P", line) for line in LINES)), ".pdf"),
    ),
    good=(
        Example(pdf(HEAD, *PARTS), ".pdf"),
        Example(pdf(HEAD, Tag("", "Side 1 af 4"), *PARTS), ".pdf"),
        Example(pdf(HEAD, *PARTS, tagged=False), ".pdf"),
        Example("<h1>Madservice</h1><p>Maden leveres hver uge.</p>"),
    ),
    on_reading=problems("bad-tags"),
    applies=Applies(Text(da="PDF-filer med opmærkning.", en="Tagged PDF files.")),
)
