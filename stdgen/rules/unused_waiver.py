"""A waiver in `stdgen.toml` for something that is no longer there."""

from collections.abc import Iterator
from datetime import date

from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text

HINT = Text(
    da="Fjern undtagelsen, hvis fejlen er rettet. Ellers se, om afsnit og ord er skrevet, som de står i dokumentet.",
    en="Remove the waiver if the fault was put right. Otherwise see that section and words are written as in the document.",
)

MISNAMED = Text(
    da="Se, om navnet er skrevet, som filen hedder fra mappen med stdgen.toml. Er dokumentet væk, så fjern undtagelsen.",
    en="See that the name is written as that of the file from the folder of stdgen.toml. If the document is gone, remove the waiver.",
)
NO_FINDING = Text(da="der er ikke noget fund, den gælder", en="there is no finding that it means")
NO_DOCUMENT = Text(da="der er ikke noget dokument, den gælder", en="there is no document that it means")


def on_waivers(context: Context) -> Iterator[Hit]:
    """One hit for each waiver that met no finding on its documents, or no document."""
    for waiver, documents, findings in context.waivers:
        if not findings:
            where = f"«{waiver.document}»" + "".join(f", «{words}»" for words in (waiver.section, waiver.text) if words)
            why = NO_FINDING if documents else NO_DOCUMENT
            message = Text(
                da=f"undtagelsen fra {waiver.name} i {where} bruges ikke: {why.da}",
                en=f"the waiver of {waiver.name} in {where} is not used: {why.en}",
            )
            yield Hit(waiver.at, message, HINT if documents else MISNAMED, waiver.reason)


AS_OF = date(2026, 11, 21)
UNFILLED = "<h1>Kvalitetsstandard for rengøring</h1><h2>Klage</h2><p>Se [indsæt link].</p>"
FILLED = '<h1>Kvalitetsstandard for rengøring</h1><h2>Klage</h2><p>Se <a href="https://a.dk/klag">sådan klager du</a>.</p>'


def _waiver(more: str = "", document: str = "*.html", rule: str = "missing-link") -> str:
    lines = ("[[waiver]]", f'rule = "{rule}"', f'document = "{document}"', *filter(None, (more,)), 'reason = "Siden er på vej."')
    return "\n".join((*lines, "until = 2027-03-31")) + "\n"


RULE = Rule(
    code="SG605",
    name="unused-waiver",
    severity=Severity.NOTE,
    summary=Text(da="Hver undtagelse i stdgen.toml gælder et fund.", en="Every waiver in stdgen.toml means a finding."),
    rationale=Text(
        da="En undtagelse, der bliver stående, når fejlen er rettet, skjuler den næste fejl af samme slags. Kun undtagelser for "
        "dokumenter, der blev efterset, bedømmes.",
        en="A waiver that stays when the fault was put right hides the next fault of its kind. Only waivers of documents that were "
        "checked are judged.",
    ),
    source=Source(
        SourceKind.HOUSE,
        "eslint-comments: no-unused-disable (undtagelser, der ikke bruges mere, skjuler de næste fejl)",
        "https://github.com/mysticatea/eslint-plugin-eslint-comments/blob/master/docs/rules/no-unused-disable.md",
        "2026-11-22",
    ),
    bad=(
        Example(_waiver(), ".toml", as_of=AS_OF, document=FILLED),
        Example(_waiver('section = "Formål"'), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver(document="aeldre/andet.html"), ".toml", as_of=AS_OF, document=FILLED),
        Example(_waiver('text = "den XX"', rule="SG102"), ".toml", as_of=AS_OF, document=UNFILLED),
    ),
    good=(
        Example(_waiver(), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver('section = "KLAGE"'), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver(document="**/*.html"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver(rule="SG102"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver('text = "[indsæt link]"'), ".toml", as_of=AS_OF, document=UNFILLED),
        Example('ignore = ["missing-link"]\n' + _waiver(), ".toml", as_of=AS_OF, document=UNFILLED),
    ),
    on_reading=on_waivers,
    applies=Applies(Text(da="Undtagelser i stdgen.toml.", en="Waivers in stdgen.toml.")),
)
