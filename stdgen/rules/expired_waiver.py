"""A waiver in `stdgen.toml` whose last day has passed, while what it accepted is still there."""

from collections.abc import Iterator
from datetime import date

from stdgen.danish.states import day
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text

HINT = Text(
    da="Ret det i dokumentet, og fjern undtagelsen; eller sæt en ny dato og en begrundelse, der holder.",
    en="Put it right in the document and remove the waiver; or set a new day and a reason that holds.",
)


def on_waivers(context: Context) -> Iterator[Hit]:
    """One hit for each waiver that would have met a finding, had it not expired."""
    for waiver, _, findings in context.waivers:
        if findings and waiver.until < context.as_of:
            until = waiver.until.isoformat()
            what_da = "ét fund" if findings == 1 else f"{findings} fund"
            what_en = "one finding counts" if findings == 1 else f"{findings} findings count"
            yield Hit(
                waiver.at,
                Text(
                    da=f"undtagelsen fra {waiver.name} i «{waiver.document}» gjaldt til og med {day(until, 'da')}; {what_da} tælles igen",
                    en=f"the waiver of {waiver.name} in «{waiver.document}» held until {day(until, 'en')}; {what_en} again",
                ),
                HINT,
                waiver.reason,
            )


AS_OF = date(2026, 11, 21)
UNFILLED = "<h1>Kvalitetsstandard for rengøring</h1><h2>Klage</h2><p>Se [indsæt link].</p>"
FILLED = '<h1>Kvalitetsstandard for rengøring</h1><h2>Klage</h2><p>Se <a href="https://a.dk/klag">sådan klager du</a>.</p>'


def _waiver(until: str, rule: str = "missing-link", more: str = "") -> str:
    lines = (
        "[[waiver]]",
        f'rule = "{rule}"',
        'document = "*.html"',
        *filter(None, (more,)),
        'reason = "Siden er på vej."',
        f"until = {until}",
    )
    return "\n".join(lines) + "\n"


RULE = Rule(
    code="SG604",
    name="expired-waiver",
    severity=Severity.WARNING,
    summary=Text(da="Ingen undtagelse i stdgen.toml er udløbet.", en="No waiver in stdgen.toml has expired."),
    rationale=Text(
        da="En undtagelse har en slutdato, for at det, der er accepteret for en tid, ikke bliver stående for altid. Når dagen er gået, "
        "tælles fundet igen, og her står hvorfor.",
        en="A waiver has an end date, so that what was accepted for a time does not stay for ever. When the day has passed, the finding "
        "counts again, and this says why.",
    ),
    source=Source(
        SourceKind.HOUSE,
        "SafeDep: Exceptions (undtagelser med en slutdato, som sikkerhedseftersyn af programmer har dem)",
        "https://docs.safedep.io/advanced/exceptions",
        "2026-11-22",
    ),
    bad=(
        Example(_waiver("2026-11-20"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver("2020-01-31", "SG102"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver("2026-03-31", more='section = "Klage"'), ".toml", as_of=AS_OF, document=UNFILLED),
    ),
    good=(
        Example(_waiver("2026-11-21"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver("2027-03-31"), ".toml", as_of=AS_OF, document=UNFILLED),
        Example(_waiver("2026-11-20"), ".toml", as_of=date(2026, 11, 20), document=UNFILLED),
        Example(_waiver("2026-03-31"), ".toml", as_of=AS_OF, document=FILLED),
    ),
    on_reading=on_waivers,
    applies=Applies(Text(da="Undtagelser i stdgen.toml.", en="Waivers in stdgen.toml.")),
)
