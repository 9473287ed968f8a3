"""A citation of a section that its act does not have."""

from collections.abc import Iterator

from stdgen.law import lookup
from stdgen.law.lookup import Standing
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.provision import Provision
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.cited import cited


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each place that the act does not have on the day of the check; silent where nobody has read that far."""
    for each in cited(document):
        if lookup.state(context.law, each.provision, context.as_of).standing is not Standing.ABSENT:
            continue
        held = lookup.contents(context.law, each.provision.act or "", context.as_of)
        message = Text(da=f"{each.provision} findes ikke: «{each.words}»", en=f"there is no {each.provision}: «{each.words}»")
        beyond = held is not None and held.closing and int(each.provision.section or 0) > int(held.closing)
        ends = (f" Loven slutter omkring § {held.closing}.", f" The act ends at about § {held.closing}.") if held and beyond else ("", "")
        hint = Text(
            da=f"Slå bestemmelsen op, og ret tallet eller lovens navn.{ends[0]}",
            en=f"Look the provision up, and correct the number or the act's name.{ends[1]}",
        )
        yield Hit(each.at, message, hint, each.words, source=_source(each.provision, context))


def _source(provision: Provision, context: Context) -> Source | None:
    """Where the act's contents, or the section's wording, were read."""
    wording = lookup.wording(context.law, provision, context.as_of)
    held = lookup.contents(context.law, provision.act or "", context.as_of)
    return wording.source if wording else held.source if held else None


RULE = Rule(
    code="SG304",
    name="unknown-provision",
    severity=Severity.WARNING,
    summary=Text(da="En paragraf, der henvises til, findes i loven.", en="A section that is referred to stands in the act."),
    rationale=Text(
        da="Et forkert tal sender borgeren til ingenting. Oftest er to cifre byttet om, eller paragraffen hører til en anden lov.",
        en="A wrong number sends the citizen to nothing. Mostly two digits were swapped, or the section belongs to another act.",
    ),
    source=Source(
        SourceKind.LAW, "Serviceloven § 189 (ikrafttræden), gengivet af elov.dk", "https://elov.dk/serviceloven/paragraf/189", "2026-11-22"
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 103, stk. 7.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens § 830.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service § 283, stk. 1.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens §§ 85 og 850.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 1, stk. 2, og § 81.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens §§ 83, 83 a, 85, 86, 95-102 og 103.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Færdselslovens § 283.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>§ 830 i vores egne regler.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven § 1, stk. 3, og § 138.</p>"),
    ),
    check=check,
)
