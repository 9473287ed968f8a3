"""A standard that nowhere says that each case is looked at by itself."""

from collections.abc import Iterator

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.limits.softeners import openings
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.weighed import tells

MESSAGE = (
    "der står ikke, at hjælpen bygger på en konkret og individuel vurdering",
    "it does not say that each case is assessed individually",
)
HINT = Text(
    da="Skriv fx: «Hjælpen bevilges efter en konkret og individuel vurdering af dine behov, og niveauet kan fraviges.»",
    en="Write that help is granted after an assessment of the single person's needs and that the level may be departed from.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each service whose own words never tell that the single person's need is assessed."""
    if Topic.ASSESSMENT in context.elsewhere:
        return
    every = [(opening, opening.told.service) for opening in openings(document)]
    for (opening, service), (_, about) in zip(every, subjects(document), strict=True):
        said = opening.tells_of_assessment
        if not tells(Telling.ASSESSMENT, opening.told.lines, said=said) and _is_social(about):
            where = (f" i «{service.title}»", f" in «{service.title}»") if len(every) > 1 else ("", "")
            message = Text(da=MESSAGE[0] + where[0], en=MESSAGE[1] + where[1])
            yield Hit(service.whole, message, HINT)


def _is_social(about: Subject) -> bool:
    """Whether it may be a social service, of which the source speaks: one that rests on nothing but the health act is none."""
    return {each.act for each in about.provisions if each.section} != {"sundhedsloven"}


RULE = Rule(
    code="SG221",
    name="missing-individual-assessment",
    severity=Severity.WARNING,
    summary=Text(
        da="En kvalitetsstandard siger, at hjælpen bygger på en konkret og individuel vurdering.",
        en="A quality standard says that help rests on an assessment of the single case.",
    ),
    rationale=Text(
        da="Serviceniveauer er kun vejledende. Den, der læser standarden uden at få det at vide, tror, at den er en grænse, og "
        "søger måske ikke. "
        "At en citeret lov siger det, er ikke nok.",
        en="Levels of service are only guiding. Whoever is not told takes the standard for a limit and may not apply. That an act "
        "quoted in "
        "the standard says so is not enough.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Danske Handicaporganisationer: Vejledning til arbejdet med serviceniveauer",
        "https://www.handicap.dk/lokalafdelinger/afdelingens-politiske-arbejde/5-politiske-temaer/gammel-retssikkerhed/vejledning-til-arbejdet-med-"
        "serviceniveauer/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Støtten foregår individuelt eller i grupper.</p>"),
        Example("<h1>Støtte</h1><h2>Transport</h2><p>Om der er brug for en taxa, vurderes konkret i hvert tilfælde.</p>"),
        Example("<h1>Rengøring</h1><h2>Om standarden</h2><p>Serviceniveauet er vejledende.</p>"),
        Example(
            "<h1>Rengøring</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan gøre rent.</p><h2>Omfang</h2><p>Rengøring hver anden "
            "uge.</p>"
        ),
        Example("<h1>Madservice</h1><h2>Afgørelse</h2><p>Du får en skriftlig afgørelse.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Samtaler.</p><h2>Lovgrundlag</h2><p>Stk. 3. Hjælpen tilrettelægges på baggrund af en "
            "konkret og "
            "individuel vurdering af den enkelte persons behov.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Hvordan vurderer vi dit behov?</h2><p>Vurderingen bliver lavet af en rådgiver.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Støtten er to timer. Tiderne tilpasses vores øvrige opgaver.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Som loven kræver, bygger støtten på en individuel vurdering.</p>"),
        Example("<h1>Støtte</h1><h2>Værdier</h2><p>Vi vurderer hver enkelt sag ud fra den person, den handler om.</p>"),
        Example("<h1>Støtte</h1><h2>Kvalitet</h2><p>Niveauet kan fraviges, fordi hjælpen hviler på en konkret vurdering af dit behov.</p>"),
        Example("<h1>Rengøring</h1><h2>Omfang</h2><p>Hjælpen gives efter en konkret og individuel vurdering.</p>"),
        Example("<h1>Rengøring</h1><h2>Afgørelse</h2><p>Vi vurderer dit behov for hjælp på et besøg hos dig.</p>"),
        Example("<h1>Rengøring</h1><h2>Omfang</h2><p>Hvor meget hjælp du får, afhænger af din situation.</p>"),
        Example("<h1>Rengøring</h1><h2>Om standarden</h2><p>Serviceniveauet er vejledende. Behovet afgør, hvad du får.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p><p>Vi vurderer altid konkret og individuelt, hvad behovet er.</p>"
        ),
        Example("<h1>Rengøring</h1><h2>Visitation</h2><p>Visitator foretager en faglig vurdering af borgerens funktionsevne.</p>"),
        Example("<h1>Rengøring</h1><h2>Indhold</h2><p>Indsatsen er individuelt tilrettelagt.</p>"),
        Example("<h1>Pleje</h1><h2>Omfang</h2><p>Hjælpen tilpasses dig. Et bad om ugen er det almindelige.</p>"),
        Example("<h1>Pleje</h1><h2>Omfang</h2><p>Et bad om ugen er det almindelige, men du kan få flere, hvis du har brug for det.</p>"),
        Example("<h1>Kontaktperson</h1><h2>Rammer</h2><p>Der er ikke en fast grænse for timer.</p>"),
        Example("<h1>Kontaktperson</h1><h2>Rammer</h2><p>Kontakten tilpasses borgeren.</p>"),
        Example("<h1>Hjemmesygepleje</h1><h2>Lovgrundlag</h2><p>Sundhedslovens §§ 138 og 139.</p><h2>Opgaver</h2><p>Sårpleje.</p>"),
    ),
    check=check,
    applies=Applies(
        Text(
            da="Alle standarder, men ikke for tilbud efter sundhedsloven.", en="Every standard but those for services under the health act."
        )
    ),
)
