"""Changes that were tracked and neither accepted nor rejected."""

from collections.abc import Iterator
from itertools import groupby

from stdgen.model.document import REVISIONS, Document, Span, Style
from stdgen.model.finding import Hit, Severity
from stdgen.model.rule import Context, Example, Rule, Stage
from stdgen.model.text import Text
from stdgen.rulekit.marked import marked
from stdgen.rulekit.sources import HIDDEN_DATA
from stdgen.rulekit.words import Body, Line, bodies, excerpt, known


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each piece of running text with revisions, at the first of them."""
    for body in bodies(document) if marked(document).revised else ():
        runs = list(_runs(body))
        if runs:
            line, first, _ = runs[0]
            inserted = sum(style is Style.INSERTED for _, _, style in runs)
            words = excerpt(first.text)
            yield Hit(
                known(first.at, line),
                _message(inserted, len(runs) - inserted),
                Text(
                    da="Acceptér eller afvis rettelserne (Gennemse › Spor ændringer), før dokumentet sendes videre.",
                    en="Accept or reject the changes (Review › Track Changes) before the document is passed on.",
                ),
                words,
            )


def _runs(body: Body) -> Iterator[tuple[Line, Span, Style]]:
    """Each unbroken run of inserted or of deleted spans, by its first span."""
    for line in body:
        for style, spans in groupby(line.printed, _revision):
            if style is not None:
                yield line, next(spans), style


def _revision(span: Span) -> Style | None:
    return next((style for style in REVISIONS if style in span.styles), None) if span.styles else None


def _message(inserted: int, deleted: int) -> Text:
    return Text(
        da=f"åbne rettelser: {inserted} indsat, {deleted} slettet",
        en=f"open revisions: {inserted} inserted, {deleted} deleted",
    )


RULE = Rule(
    code="SG105",
    name="open-revisions",
    severity=Severity.ERROR,
    severity_in_draft=Severity.NOTE,
    summary=Text(da="Et offentliggjort dokument har ingen åbne rettelser.", en="A published document has no open revisions."),
    rationale=Text(
        da="Bliver rettelser stående, kan både den gamle og den nye ordlyd ende på tryk, og ingen ved, hvad der gælder.",
        en="If revisions stay open, both the old and the new wording may end up in print, and nobody knows which holds.",
    ),
    source=HIDDEN_DATA,
    bad=(
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Borgere, der <ins>som udgangspunkt </ins>er tilkendt pension.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Højst 30 pct. af <del>vedkommendes</del> <ins>borgerens</ins> indtjening.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Pris</h2><ul><li><del>Maden er gratis.</del></li><li>Kørsel koster 20 kr.</li></ul>", stage=Stage.DRAFT
        ),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Borgere, der er tilkendt pension.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p><u>Vigtigt:</u> borgere, der <em>ikke</em> er tilkendt pension.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Rettelser: Der er indsat et afsnit om pris og slettet et om kørsel.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Der kan ske rettelser i taksterne.</p><p><strong>50 kr.</strong></p>"),
    ),
    check=check,
)
