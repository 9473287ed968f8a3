"""A service for children or older people that rests on an act which no longer covers them."""

from collections.abc import Iterator

from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity
from stdgen.model.law import Change, Group
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.cited import Cited, cited
from stdgen.rulekit.groups import group
from stdgen.rulekit.sources import CHANGED_IN_2025
from stdgen.rulekit.told import told


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at the first citation of each place that has moved to another act for the service's group only."""
    groups = {id(one.service): group(one) for one in told(document)} if any(each.group for each in context.law.changes) else {}
    seen: set[tuple[int, str]] = set()
    for each in cited(document):
        of = groups.get(id(each.service))
        change = _for_group(each, of, context) if of else None
        key = (id(each.service), str(each.provision))
        if change is None or of is None or key in seen:
            continue
        seen.add(key)
        message = _message(each, change, _GROUPS[of])
        hint = Text(
            da="Henvis til den lov, der gælder for dem, eller skriv, at standarden kun gælder andre.",
            en="Refer to the act that holds for them, or write that the standard is for others only.",
        )
        yield Hit(each.at, message, hint.then(change.note), each.words, source=change.source)


def _message(each: Cited, change: Change, who: Text) -> Text:
    """An act alone is no new place of a section: it is whose act they come under."""
    since, now = in_words(change.since), ", ".join(map(str, change.to))
    if now and not any(to.section for to in change.to):
        return Text(
            da=f"{who.da} hører siden {since.da} under {now}: «{each.words}»",
            en=f"{who.en} have come under {now} since {since.en}: «{each.words}»",
        )
    return Text(
        da=f"{who.da} hører siden {since.da} under en anden lov: «{each.words}»{f' er nu {now}' if now else ''}",
        en=f"{who.en} have come under another act since {since.en}: «{each.words}»{f' is now {now}' if now else ''}",
    )


def _for_group(each: Cited, group: Group, context: Context) -> Change | None:
    """A change for the group of this service alone, where the service rests on what is cited."""
    if not each.provision.section or not each.subject.rests_on((each.provision,)):
        return None
    return next((one for one in lookup.group_changes(context.law, each.provision, context.as_of) if one.group is group), None)


_GROUPS = {
    Group.CHILDREN: Text(da="børn og unge", en="children and young people"),
    Group.OLDER: Text(da="ældre", en="older people"),
    Group.ADULTS: Text(da="voksne", en="adults"),
}

RULE = Rule(
    code="SG311",
    name="wrong-act-for-group",
    severity=Severity.WARNING,
    summary=Text(
        da="En ydelse hviler på den lov, der gælder for dem, den er til.",
        en="A service rests on the act that holds for those it is meant for.",
    ),
    rationale=Text(
        da="Siden 2024 gælder barnets lov for børn og unge, og siden juli 2025 gælder ældreloven for mange ældre. Borgeren skal kunne slå "
        "den lov op, som hjælpen faktisk gives efter.",
        en="Since 2024 barnets lov holds for children and young people, and since July 2025 ældreloven for many older people. The citizen "
        "must be able to look up the act that the help is really given under.",
    ),
    source=CHANGED_IN_2025,
    bad=(
        Example(
            "<h1>Hjemmehjælp til ældre borgere</h1><h2>Målgruppe</h2><p>Ældre borgere over folkepensionsalderen.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 83.</p>"
        ),
        Example("<h1>Personlig hjælp til børn og unge under 18 år</h1><h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"),
        Example(
            "<h1>Rehabilitering</h1><h2>Målgruppe</h2><p>Folkepensionister med nedsat funktionsevne.</p><h2>Lovgrundlag</h2><p>Lov om "
            "social "
            "service § 83 a.</p>"
        ),
        Example(
            "<h1>Aflastning</h1><h2>Målgruppe</h2><p>Forældre, der passer et barn med nedsat funktionsevne.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 84.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Målgruppe</h2><p>Hjemmeboende ældre.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83 b.</p>"),
    ),
    good=(
        Example("<h1>Hjemmehjælp til ældre borgere</h1><h2>Lovgrundlag</h2><p>Ældrelovens § 10.</p>"),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Målgruppe</h2><p>Voksne under folkepensionsalderen.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Målgruppe</h2><p>Borgere med nedsat funktionsevne.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"
        ),
        Example("<h1>Støtte til børn og unge</h1><h2>Lovgrundlag</h2><p>Barnets lov § 90.</p>"),
        Example("<h1>Støtte til ældre borgere</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p>"),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Målgruppe</h2><p>Borgere, der ikke har nået folkepensionsalderen.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 83.</p>"
        ),
        Example(
            "<h1>Rengøring</h1><h2>Målgruppe</h2><p>Voksne. Borgere over folkepensionsalderen får hjælp efter ældreloven.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"
        ),
        Example("<h1>Støtte til mødre</h1><h2>Målgruppe</h2><p>Kvinder over 18 år med børn.</p><h2>Lovgrundlag</h2><p>SEL § 85.</p>"),
    ),
    check=check,
)
