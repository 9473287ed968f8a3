"""A service for children or older people that rests on an act which no longer covers them."""

from collections.abc import Container, Iterator

from stdgen.danish.sentences import sentences
from stdgen.danish.states import in_words
from stdgen.law import lookup
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity
from stdgen.model.law import Change, Group
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.people.assigned import Assigned, assigned
from stdgen.rulekit.people.groups import group
from stdgen.rulekit.people.leftout import stands_with_left_out
from stdgen.rulekit.people.regrouped import STAYED, change, is_moved, stayed, takes_children_in
from stdgen.rulekit.signs import holding
from stdgen.rulekit.sources import CHANGED_IN_2025
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.words import Line, Role, place, printed


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit where words put a group under an act that has moved for it, once a sentence; at a service's own law once each place."""
    if not any(each.group for each in context.law.changes):
        return
    seen: set[tuple[object, ...]] = set()
    services = {id(one.service): (one, subject, group(one)) for (_, subject), one in zip(subjects(document), told(document), strict=True)}
    every = assigned(document)
    sectioned = {(id(each.service), each.named.provision.act) for each in every if each.named.provision.section}
    kept = [(each, became) for each in every if (became := stayed(each, context))]
    yield from (_hit(each.line, each.named.start, each.named.end, became, Group.OLDER) for each, became in kept)
    elsewhere = {
        (id(each.line), each.around) for each in (*(each for each, _ in kept), *(each for each in every if is_moved(each, context)))
    }
    for each in every:
        if (id(each.line), each.around) in elsewhere:
            continue
        _, subject, own = services.get(id(each.service), (None, Subject(), None))
        rests = own and not each.groups and (_is_basis(each, sectioned) or subject.rests_on((each.named.provision,)))
        for of in each.groups or ((own,) if own and rests else ()):
            became = change(each, of, subject, context)
            if became is None:
                continue
            key = (id(each.line), each.around, of) if each.groups else (id(each.service), str(each.named.provision))
            if key not in seen:
                seen.add(key)
                yield _hit(each.line, each.named.start, each.named.end, became, of)
    if not holding(document, OF_CHILDREN):
        for one, subject, own in services.values():
            if own is not Group.CHILDREN:
                yield from _beside(one, subject, context)


def _is_basis(each: Assigned, sectioned: Container[tuple[int, str | None]]) -> bool:
    """Whether an act alone is the legal basis: none of its sections is named."""
    act = each.named.provision
    return not act.section and each.line.topic is Topic.LEGAL_BASIS and (id(each.service), act.act) not in sectioned


def _beside(one: Told, subject: Subject, context: Context) -> Iterator[Hit]:
    """Hits at sentences of the target group that take children into a service of adults, which rests on their act alone."""
    rested = sorted((each for each in subject.provisions if each.section), key=str)
    changes = (each for held in rested for each in lookup.group_changes(context.law, held, context.as_of))
    became = next((each for each in changes if each.group is Group.CHILDREN), None)
    for line in one.own if became else ():
        if became and line.topic is Topic.TARGET_GROUP and line.role is Role.TEXT:
            for sentence in sentences(line.text):
                if takes_children_in(sentence.text) and not stands_with_left_out(one, line):
                    yield _hit(line, sentence.start, sentence.end, became, Group.CHILDREN)


def _hit(line: Line, start: int, end: int, became: Change, of: Group) -> Hit:
    words = printed(line, start, end)
    hint = Text(
        da="Henvis til den lov, der gælder for dem, eller skriv, at standarden kun gælder andre.",
        en="Refer to the act that holds for them, or write that the standard is for others only.",
    )
    return Hit(place(line, start, end), _message(words, became, _GROUPS[of]), hint.then(became.note), words, source=became.source)


def _message(words: str, became: Change, who: Text) -> Text:
    """An act alone is no new place of a section: it is whose act they come under."""
    since, now = in_words(became.since), ", ".join(map(str, became.to))
    if became.note is STAYED:
        return Text(
            da=f"den hjælp gives også til {who.da} efter {now}: «{words}»", en=f"that help is given to {who.en} too under {now}: «{words}»"
        )
    if now and not any(to.section for to in became.to):
        return Text(
            da=f"{who.da} hører siden {since.da} under {now}: «{words}»",
            en=f"{who.en} have come under {now} since {since.en}: «{words}»",
        )
    return Text(
        da=f"{who.da} hører siden {since.da} under en anden lov: «{words}»{f' er nu {now}' if now else ''}",
        en=f"{who.en} have come under another act since {since.en}: «{words}»{f' is now {now}' if now else ''}",
    )


_GROUPS = {
    Group.CHILDREN: Text(da="børn og unge", en="children and young people"),
    Group.OLDER: Text(da="ældre", en="older people"),
    Group.ADULTS: Text(da="voksne", en="adults"),
}

OF_CHILDREN = ("barnets lov", "ungestøtte", "familieafdeling", "familierådgiv")
"""Where a text names these, it knows that children are helped elsewhere."""
RULE = Rule(
    code="SG311",
    name="wrong-act-for-group",
    severity=Severity.WARNING,
    summary=Text(
        da="En ydelse hviler på den lov, der gælder for dem, den er til.",
        en="A service rests on the act that holds for those it is meant for.",
    ),
    rationale=Text(
        da="Siden 2024 gælder barnets lov for børn og unge under 18 år, og siden juli 2025 gælder ældreloven for mange ældre, der får "
        "pleje, praktisk hjælp, madservice, rehabilitering, afløsning eller træning; anden hjælp til ældre gives fortsat efter "
        "serviceloven. Borgeren skal kunne slå den lov op, som hjælpen faktisk gives efter, i hver sætning, også hvor loven er nævnt "
        "uden paragraf.",
        en="Since 2024 barnets lov holds for children and young people under 18, and since July 2025 ældreloven for many older people who "
        "get care, practical help, meals, rehabilitation, respite or training; other help to them is still given under serviceloven. The "
        "citizen must be able to look up the act that help is really given under, in each sentence, also where the act is named without "
        "a section.",
    ),
    source=CHANGED_IN_2025,
    bad=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Har du børn, kan de få hjælp efter serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Er du under 18 år, gives støtten efter serviceloven, til du fylder 18.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Pleje til ældre gives efter serviceloven og er ikke beskrevet her.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælpen til ældre med plejebehov er gratis. Den gives efter servicelovens § 83.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Hjælpen gives efter serviceloven til:</p><ul><li>børn med handicap</li></ul>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Voksne på 30 år med ADHD kan få støtte efter ældreloven.</p>"),
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
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Støtte til familier med børn under 18 år gives med hjemmel i lov om social service.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Målgruppe</h2><p>Hjemmeboende ældre.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83 b.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Mange ældre over folkepensionsalderen har brug for pleje. Plejen får de efter "
            "servicelovens § 83.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>En 14-årig med kontaktperson efter serviceloven får opfølgning hvert halve år.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Varighed</h2><p>Når du bliver folkepensionist, gives ledsagelsen efter ældreloven.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Børn er ikke omfattet. De får hjælp efter andre regler i serviceloven.</p>"),
    ),
    good=(
        Example("<h1>Ledsagelse</h1><h2>Indhold</h2><p>Pleje efter ældreloven kan omfatte ledsagelse til lægen.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Voksne børn kan søge for en forælder om støtte efter servicelovens § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Har du børn, kan de være med, når du får støtte efter serviceloven.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Barnet får hjælp efter serviceloven fra den dag, det fylder 18.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Støtten gives efter serviceloven og er ikke til børn.</p>"),
        Example(
            "<h1>Aflastning</h1><h2>Målgruppe</h2><p>Pårørende. Børn under 18 år er ikke omfattet.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 84.</p>"
        ),
        Example(
            "<h1>Aflastning</h1><h2>Målgruppe</h2><p>Nære pårørende. Forældre til børn under 18 år kan bede om besøg om formiddagen.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 84.</p>"
        ),
        Example(
            "<h1>Aflastning</h1><h2>Hvem kan ikke få hjælp?</h2><ul><li>Børn under 18 år</li></ul><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 84.</p>"
        ),
        Example("<h1>Hjemmehjælp til ældre borgere</h1><h2>Lovgrundlag</h2><p>Ældrelovens § 10.</p>"),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Målgruppe</h2><p>Voksne under folkepensionsalderen.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"
        ),
        Example(
            "<h1>Hjemmehjælp</h1><h2>Målgruppe</h2><p>Borgere med nedsat funktionsevne.</p><h2>Lovgrundlag</h2><p>Servicelovens § 83.</p>"
        ),
        Example("<h1>Støtte til børn og unge</h1><h2>Lovgrundlag</h2><p>Barnets lov § 90.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Hvis du har børn, tager vi hensyn til det, når vi planlægger støtten efter servicelovens § "
            "85.</p><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p>"
        ),
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
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Kommunen har en 10-årig aftale om støtte efter servicelovens § 85.</p>"),
    ),
    check=check,
)
