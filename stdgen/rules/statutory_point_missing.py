"""A point that an executive order requires a standard to describe, and that this one says nothing of."""

from collections.abc import Iterator

from stdgen.danish import states
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Order, Point
from stdgen.model.provision import Provision
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.telling.points import Speaking
from stdgen.rulekit.told import Told, told

SERVICES = tuple(map(Provision.parsed, ("SEL § 83", "SEL § 83 a", "SEL § 86", "SEL § 101")))


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each point of an order in force that a service under it does not serve."""
    for each, (_, subject) in zip(told(document), subjects(document), strict=True):
        for order in _orders(subject, context):
            speaking = Speaking(each)
            for point in order.points:
                if not speaking.serves(point, context.elsewhere):
                    yield _hit(order, point, each)


def _orders(subject: Subject, context: Context) -> tuple[Order, ...]:
    """The orders with points for what the service rests on, each once."""
    found = (order for each in subject.chief if each.section for order in lookup.orders(context.law, each, context.as_of) if order.points)
    return tuple(sorted({order.name: order for order in found}.values(), key=lambda order: order.name))


def _hit(order: Order, point: Point, told: Told) -> Hit:
    place = f"{order.name} {point.place._replace(act=None)}"
    da, en = states.order(place, "da"), states.order(place, "en")
    message = Text(da=f"{da}: der mangler en beskrivelse af {point.text.da}", en=f"{en}: a description is missing of {point.text.en}")
    hint = Text(da=f"Beskriv {point.text.da}.", en=f"Describe {point.text.en}.")
    return Hit(told.service.whole, message, hint, source=order.source)


RULE = Rule(
    code="SG222",
    name="statutory-point-missing",
    severity=Severity.WARNING,
    summary=Text(
        da="En standard, som en bekendtgørelse kræver, beskriver alle de punkter, bekendtgørelsen nævner.",
        en="A standard that an executive order requires describes every point that the order lists.",
    ),
    rationale=Text(
        da="For stofmisbrugsbehandling efter servicelovens § 101 er der femten punkter, for hjemmehjælp, rehabilitering og træning "
        "efter §§ 83, "
        "83 a og 86 er der fire. Et punkt er med, når et afsnit handler om det, eller når dets ord står i teksten, uanset hvor.",
        en="For drug treatment under serviceloven § 101 there are fifteen points, for home care, rehabilitation and training under "
        "§§ 83, 83 a "
        "and 86 four. A point is served by a section on it, or by its words anywhere in the text.",
    ),
    source=Source(
        SourceKind.LAW,
        "Bekendtgørelse nr. 1477 af 17/12/2019, § 4, og bekendtgørelse nr. 1575 af 27/12/2014, §§ 1-2, gengivet af elov.dk",
        "https://www.elov.dk/bekendtgorelse-om-afdaekning-gavekort-og-kvalitetsstandard-for-social-behandling-for-stofmisbrug-efter-ss-101-i-lov-om-"
        "social-service/paragraf/4/",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Stofmisbrugsbehandling</h1><h2>Lovgrundlag</h2><p>Serviceloven § 101.</p><h2>Målgruppe</h2><p>Borgere med et "
            "stofmisbrug.</p>"
            "<h2>Klage</h2><p>Klag til kommunen.</p>"
        ),
        Example("<h1>Personlig hjælp (serviceloven § 83)</h1><h2>Målgruppe</h2><p>Voksne.</p><h2>Indhold</h2><p>Bad og påklædning.</p>"),
        Example(
            "<h1>Genoptræning</h1><h2>Lovgrundlag</h2><p>Træningen gives efter servicelovens § 86.</p><h2>Kvalitetsmål</h2><p>Alle "
            "begynder inden 7 dage.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Personlig hjælp (serviceloven § 83)</h1><h2>Om standarden</h2><p>Her ser du, hvad du kan "
            "forvente.</p><h2>Indhold</h2><p>Bad.</p>"
            "<h2>Kvalitetsmål</h2><p>Færre end fem medarbejdere i hvert hjem. Målene følges op hvert år.</p>"
        ),
        Example(
            "<h1>Genoptræning efter servicelovens § 86</h1><h2>Hvad kan du få?</h2><p>Træning på hold. Det er kommunens serviceniveau.</p>"
            "<h2>Kvalitetskrav</h2><p>Start inden en uge.</p><h2>Opfølgning</h2><p>Efter otte uger.</p>"
        ),
        Example("<h1>Ledsagelse (serviceloven § 97)</h1><h2>Målgruppe</h2><p>Voksne med nedsat funktionsevne.</p>"),
        Example("<h1>Botilbud</h1><h2>Lovgrundlag</h2><p>Serviceloven § 107. Du kan også søge hjælp efter § 83.</p>"),
        Example("<h1>Hjælp i hjemmet</h1><h2>Lovgrundlag</h2><p>Ældreloven § 10.</p><h2>Indhold</h2><p>Pleje.</p>"),
    ),
    check=check,
    applies=Applies(
        Text(
            da="Tilbud efter servicelovens §§ 83, 83 a, 86 og 101, som en bekendtgørelse stiller krav til.",
            en="Services under serviceloven §§ 83, 83 a, 86 and 101, for which an executive order sets demands.",
        ),
        services=SERVICES,
    ),
)
