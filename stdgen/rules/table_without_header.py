"""A table of data in which no cell is marked as the head of a column or a row."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.written import Tag, pdf, word

LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad."))
ROWS = (("Ydelse", "Pris", "Levering"), ("Varm mad", "62 kr.", "hver dag"), ("Kold mad", "51 kr.", "hver uge"))


def _tagged(head: str, rows: tuple[tuple[str, ...], ...] = ROWS) -> str:
    table = tuple(Tag("TR", tuple(Tag("TD" if at else head, words) for words in row)) for at, row in enumerate(rows))
    return pdf(*LINES, Tag("Table", table))


def _written(first: str) -> str:
    cells = ("".join(f"<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>" for words in row) for row in ROWS)
    rows = "".join(f"<w:tr>{'' if at else first}{row}</w:tr>" for at, row in enumerate(cells))
    return word(f"<w:p><w:r><w:t>Maden leveres hver uge.</w:t></w:r></w:p><w:tbl>{rows}</w:tbl>")


def _page(first: str, rows: tuple[tuple[str, ...], ...] = ROWS) -> str:
    table = "".join(
        "<tr>" + "".join(f"<{tag}>{words}</{tag}>" for words in row) + "</tr>"
        for at, row in enumerate(rows)
        for tag in ("td" if at else first,)
    )
    return f"<h1>Madservice</h1><h2>Priser</h2><p>Maden leveres hver uge.</p><table>{table}</table>"


RULE = Rule(
    code="SG509",
    name="table-without-header",
    severity=Severity.WARNING,
    summary=Text(da="En tabel med data har overskriftsceller.", en="A table of data has header cells."),
    rationale=Text(
        da="En skærmlæser siger overskriften med hver celle: «Pris: 62 kr.». Uden overskriftsceller hører borgeren kun tal på rad. "
        "Tabeller, "
        "der kun stiller et felt og dets tekst op ved siden af hinanden, er ikke omfattet.",
        en="A screen reader says the header with each cell: «Price: DKK 62». Without header cells a citizen hears numbers in a row. "
        "Tables that "
        "only set a label beside its text are not covered.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Styrelsen for Arbejdsmarked og Rekruttering: Leverancer af pdf-filer og videoer (tabeller skal have overskrifter)",
        "https://star.dk/om-styrelsen/om-stardk/leverancer-af-pdf-filer-og-videoer-til-styrelsen",
        "2026-11-22",
    ),
    bad=(Example(_page("td")), Example(_written(""), ".xml"), Example(_tagged("TD"), ".pdf")),
    good=(
        Example(_page("th")),
        Example(_page("td").replace("<td>Varm mad</td>", '<th scope="row">Varm mad</th>')),
        Example(_written('<w:trPr><w:tblHeader w:val="1"/></w:trPr>'), ".xml"),
        Example(_tagged("TH"), ".pdf"),
        Example(
            _page(
                "td", (("Målgruppe", "Borgere, der ikke selv kan lave mad."), ("Formål", "At du får sund mad."), ("Klage", "Du kan klage."))
            )
        ),
        Example(_page("td", (("Maden leveres hver uge.",),))),
        Example(_page("td", (("Ring til os", "Torvet 1, 8500 Grenaa"),))),
        Example(_page("td").replace("<table>", '<table role="presentation">')),
    ),
    on_reading=problems("table-without-header"),
    applies=Applies(Text(da="PDF-, Word- og HTML-filer.", en="PDF, Word and HTML files.")),
)
