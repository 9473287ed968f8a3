"""A provision that is no longer law."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.law.lookup import Standing
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.cited import cited
from stdgen.rulekit.sources import CHANGED_IN_2025


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each citation of a place that was repealed by the day of the check and stands nowhere else."""
    for each in cited(document):
        state = lookup.state(context.law, each.provision, context.as_of)
        gone = state.standing is Standing.REPEALED or (state.standing is Standing.MOVED and state.change and not state.change.to)
        if not gone or state.change is None:
            continue
        since = in_words(state.change.since)
        message = Text(
            da=f"bestemmelsen er ophævet {since.da}: «{each.words}»",
            en=f"the provision was repealed on {since.en}: «{each.words}»",
        )
        hint = Text(
            da="Slet henvisningen, eller henvis til det, der gælder nu; se efter, om ydelsen stadig findes.",
            en="Delete the reference, or refer to what holds now; see whether the service still exists.",
        )
        yield Hit(each.at, message, hint.then(state.change.note), each.words, source=state.change.source)


RULE = Rule(
    code="SG302",
    name="repealed-provision",
    severity=Severity.ERROR,
    summary=Text(da="En standard hviler på lov, der gælder.", en="A standard rests on law that holds."),
    rationale=Text(
        da="En ydelse kan ikke bevilges efter en ophævet bestemmelse, og borgeren kan ikke slå den op. Reglerne om forebyggende "
        "hjemmebesøg og om værdighedspolitik blev ophævet, da ældreloven kom.",
        en="A service cannot be granted under a repealed provision, and the citizen cannot look it up. The rules on preventive home "
        "visits and on the dignity policy were repealed when ældreloven came.",
    ),
    source=CHANGED_IN_2025,
    bad=(
        Example("<h1>Forebyggende hjemmebesøg</h1><h2>Lovgrundlag</h2><p>Servicelovens § 79 a.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Værdier</h2><p>Værdighedspolitikken følger af § 81 a i lov om social service.</p>"),
        Example("<h1>Forebyggende besøg</h1><h2>Indledning</h2><p>Besøgene tilbydes efter SEL § 79 a, stk. 2.</p>"),
    ),
    good=(
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><table><tr><td>Før 1. juli 2025</td><td>Nu</td></tr>"
            "<tr><td>Servicelovens § 79 a</td><td>Frivilligt tilbud</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85. Husordenens § 79 a handler om cykler.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Besøgene bygger ikke længere på servicelovens § 79 a.</p>"),
        Example("<h1>Forebyggende hjemmebesøg</h1><h2>Lovgrundlag</h2><p>Besøgene blev tidligere tilbudt efter servicelovens § 79 a.</p>"),
        Example("<h1>Aktiviteter</h1><h2>Lovgrundlag</h2><p>Servicelovens § 79.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Sundhedslovens § 81 a og servicelovens § 81.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 79 a blev ophævet den 1. juli 2025, og ældreloven gælder i stedet.</p>"
        ),
    ),
    check=check,
)
