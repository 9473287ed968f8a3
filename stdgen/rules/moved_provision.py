"""A provision that has moved to another place or another act since it was written down."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.law.lookup import Standing
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.fix import Fix
from stdgen.model.law import Change, ChangeKind
from stdgen.model.provision import Provision
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.cited import Cited, cited
from stdgen.rulekit.sources import CHANGED_IN_2025


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each citation of a place that stands elsewhere on the day of the check."""
    for each in cited(document):
        change = _moved(each, context)
        if change is None:
            continue
        since, now = in_words(change.since), _listed(change.to)
        message = Text(
            da=f"bestemmelsen er flyttet {since.da}: «{each.words}» er nu {now.da}",
            en=f"the provision moved on {since.en}: «{each.words}» is now {now.en}",
        )
        hint = Text(
            da="Henvis til den nye bestemmelse, og se efter, om teksten stadig passer med den.",
            en="Refer to the new provision, and see whether the text still agrees with it.",
        )
        yield Hit(each.at, message, hint.then(change.note), each.words, source=change.source, fix=_fix(each, change))


def _fix(each: Cited, change: Change) -> Fix | None:
    """A suggestion where there is one place to refer to; the author's own name of the act stays if it is the same act."""
    if len(change.to) != 1 or not change.to[0].section:
        return None
    old, to = each.line.text[each.start : each.end], change.to[0]
    head, sign, rest = old.partition("§")
    same = to.act == change.provision.act and sign and "lov" not in rest
    return Fix(old, f"{head}{to._replace(act=None)}" if same else str(to), safe=False)


def _moved(each: Cited, context: Context) -> Change | None:
    """The change that moved it, or a part of it that the service's title shows to be meant."""
    state = lookup.state(context.law, each.provision, context.as_of)
    if state.standing is Standing.MOVED:
        return state.change if state.change and state.change.to else None
    title = each.service.title.casefold() if each.service else ""
    within = lookup.changes_within(context.law, each.provision, context.as_of)
    return next((part for part in within if part.kind is ChangeKind.MOVED and any(word in title for word in part.words)), None)


def _listed(provisions: tuple[Provision, ...]) -> Text:
    *before, last = map(str, provisions)
    return Text(da=f"{', '.join(before)} og {last}" if before else last, en=f"{', '.join(before)} and {last}" if before else last)


RULE = Rule(
    code="SG301",
    name="moved-provision",
    severity=Severity.ERROR,
    summary=Text(
        da="En henvisning til en lov rammer den bestemmelse, der gælder i dag.",
        en="A reference to an act hits the provision that holds today.",
    ),
    rationale=Text(
        da="Siden 2024 er bestemmelserne om børn flyttet til barnets lov, og siden juli 2025 er madservice flyttet til § 83 b. Den, der "
        "slår "
        "den gamle paragraf op, finder noget andet eller ingenting.",
        en="Since 2024 the provisions on children stand in barnets lov, and since July 2025 meals stand in § 83 b. Whoever looks up the "
        "old "
        "section finds something else or nothing.",
    ),
    source=CHANGED_IN_2025,
    bad=(
        Example("<h1>Madservice</h1><h2>Lovgrundlag</h2><p>Madservice ydes efter servicelovens § 83, stk. 1, nr. 3.</p>"),
        Example("<h1>Kvalitetsstandard for madservice</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83.</p>"),
        Example(
            "<h1>Merudgifter</h1><h2>Målgruppe</h2><p>Børn under 18 år.</p><h2>Lovgrundlag</h2><p>Lov om social service § 41, stk. 1.</p>"
        ),
        Example("<h1>Hjemmetræning af børn</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter SEL § 32 a.</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Lovgrundlag</h2><p>Madservice ydes efter servicelovens § 83 b.</p>"),
        Example("<h1>Kvalitetsstandard for rengøring</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83, stk. 1, nr. 2.</p>"),
        Example("<h1>Merudgifter til børn</h1><h2>Lovgrundlag</h2><p>Barnets lov § 86 (tidligere servicelovens § 41).</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 32 a er flyttet til barnets lov § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Almenboligloven § 41 og sundhedsloven § 32.</p>"),
        Example("<h1>Støtte til voksne</h1><h2>Lovgrundlag</h2><p>Servicelovens §§ 85, 95 og 100.</p>"),
    ),
    check=check,
)
