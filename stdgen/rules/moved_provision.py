"""A provision that has moved to another place or another act since it was written down."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.law.lookup import Standing
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.fix import Fix
from stdgen.model.law import Change, ChangeKind
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.cited import Cited, cited
from stdgen.rulekit.sources import CHANGED_IN_2025


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each citation of a place that stands elsewhere on the day of the check; of several cited together, at each that moved."""
    for each in cited(document):
        change = _moved(each, context)
        if change is None:
            continue
        others = tuple(one for one in cited(document) if one is not each and (one.line, one.start) == (each.line, each.start))
        hint = _LEAVING if any(_moved(one, context) is None for one in others) else _HINT
        fix = _fix_of_one(each, change, others) if others else _fix(each, change)
        yield Hit(each.at, _message(each, change, others), hint.then(change.note), each.words, source=change.source, fix=fix)


def _message(each: Cited, change: Change, others: tuple[Cited, ...]) -> Text:
    """Of «nr. 2 og 3» the one that moved is named: the other still stands."""
    since, now = in_words(change.since), _listed(change.to)
    if others:
        one = _place_of(each, others)
        return Text(
            da=f"bestemmelsen er flyttet {since.da}: i «{each.words}» er {one} nu {now.da}",
            en=f"the provision moved on {since.en}: in «{each.words}», {one} is now {now.en}",
        )
    return Text(
        da=f"bestemmelsen er flyttet {since.da}: «{each.words}» er nu {now.da}",
        en=f"the provision moved on {since.en}: «{each.words}» is now {now.en}",
    )


def _place_of(each: Cited, others: tuple[Cited, ...]) -> str:
    """The part of a place in which those cited together differ: «nr. 3», «stk. 2», «§ 41»."""
    own = each.provision
    if any((one.provision.section, one.provision.letter) != (own.section, own.letter) for one in others):
        return str(own._replace(act=None))
    if any(one.provision.subsection != own.subsection for one in others) or not own.number:
        return str(own._replace(act=None, section="", letter=""))
    return f"nr. {own.number}"


def _fix(each: Cited, change: Change) -> Fix | None:
    """A suggestion where there is one place to refer to; the author's own name of the act stays if it is the same act."""
    if len(change.to) != 1 or not change.to[0].section:
        return None
    old, to = each.line.text[each.start : each.end], change.to[0]
    head, sign, rest = old.partition("§")
    same = to.act == change.provision.act and sign and "lov" not in rest
    return Fix(old, f"{head}{to._replace(act=None)}" if same else str(to), safe=False)


def _fix_of_one(each: Cited, change: Change, others: tuple[Cited, ...]) -> Fix | None:
    """A suggestion that leaves the other numbers where they are: «nr. 2 og 3» becomes «nr. 2 og § 83 b»."""
    own, old = each.provision, each.line.text[each.start : each.end]
    numbers = _NUMBERS.search(old)
    told = own.number and len(change.to) == 1 and change.to[0].section and change.to[0].act == own.act
    if not told or numbers is None or any(one.provision._replace(number=own.number) != own for one in others):
        return None
    *before, last = (one.provision.number for one in others)
    kept = f"{', '.join(before)} og {last}," if before else last
    return Fix(old, f"{old[: numbers.start()]}nr. {kept} og {change.to[0]._replace(act=None)}", safe=False)


def _moved(each: Cited, context: Context) -> Change | None:
    """The change that moved it, or a part of it that the service's title shows to be meant."""
    state = lookup.state(context.law, each.provision, context.as_of)
    if state.standing is Standing.MOVED:
        return state.change if state.change and state.change.to else None
    title = each.service.title.casefold() if each.service else ""
    within = lookup.changes_within(context.law, each.provision, context.as_of)
    return next((part for part in within if _is_for_all(part) and any(word in title for word in part.words)), None)


def _is_for_all(part: Change) -> bool:
    return part.kind is ChangeKind.MOVED and part.group is None


def _listed(provisions: tuple[Provision, ...]) -> Text:
    *before, last = map(str, provisions)
    return Text(da=f"{', '.join(before)} og {last}" if before else last, en=f"{', '.join(before)} and {last}" if before else last)


_NUMBERS = pattern(r"[Nn]r\.?\s*\d[^§]*$")
_HINT = Text(
    da="Henvis til den nye bestemmelse, og se efter, om teksten stadig passer med den.",
    en="Refer to the new provision, and see whether the text still agrees with it.",
)
_LEAVING = Text(
    da="Henvis til den nye bestemmelse for det, der er flyttet; de øvrige led gælder fortsat.",
    en="Refer to the new provision for the part that moved; the other parts still hold.",
)

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
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter servicelovens § 83, stk. 1, nr. 1-3.</p>"),
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
