"""A standard that does not say what the service is for."""

from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import unsaid
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role

MESSAGE = Text(da="formålet mangler", en="the purpose is missing")
HINT = Text(
    da="Skriv, hvad borgeren skal opnå, fx under overskriften «Formål» eller «Hvad er formålet?».",
    en="Write what the citizen is to gain, for instance under the heading «Formål» or «Hvad er formålet?».",
)
ABOUT_THE_SERVICE = frozenset(
    (
        *(
            None,
            Topic.ABOUT,
            Topic.READING_GUIDE,
            Topic.TARGET_GROUP,
            Topic.CRITERIA,
            Topic.NEEDS,
            Topic.PURPOSE,
            Topic.CONTENT,
            Topic.EXTENT,
        ),
        *(Topic.VALUES, Topic.DURATION, Topic.CITIZEN_EXPECTATIONS, Topic.COOPERATION, Topic.RIGHTS),
    )
)
"""Where an aim is one of the service: what the staff's courses or a visit are for is told elsewhere."""


def says(told: Told) -> bool:
    """Whether a line of running text tells an aim; the purpose clause of an act that is only quoted does not."""
    return any(map(_tells, told.lines))


def _tells(line: Line) -> bool:
    if line.role is not Role.TEXT or line.topic not in ABOUT_THE_SERVICE:
        return False
    return _AIM.found(small(line.text))


_OF_ELSE = (
    r"(?:besøg|kurs|undersøg|evaluering|skema|råd|betaling|undervisning|supervision|interview|register|tjek|samtale|møde|plan"
    r"|opfølg|tilsyn"
    r"|registrer|journal|ansøg|oplysning|standard|kvalitetsstandard|pjece|folder|afgørelse|dokument|loven|lovgivning|uddannelse"
    r"|test|måling"
    r"|klage|frist|vurdering|udredning|visitation|introduktion|rundvisning|video|kamera|nøgle|data)"
)
"""What has an aim of its own, which is none of the service."""
_AIM = Wording(
    (
        "formål",
        r"\bformål(?:et)?\s*:|\bformålet\s+(?:er|at)\b(?!\s+(?:de|den|det|oplysning))|\bmed\s+(?:det\s+)?formål\s+at\b"
        rf"|(?<!\w)(?!\w*{_OF_ELSE})[\w-]+\s+har\s+(?:\w+\s+)?til\s+formål"
        rf"|formålet\s+med\s+(?!(?:\w+\s+)?\w*\s?{_OF_ELSE}|behandlingen\s+af\s+oplysning)",
    ),
    (
        "hensigt|sigte|meningen|tanken|idéen|ideen",
        rf"\b(?:hensigten|sigtet|meningen|tanken|id[eé]en)\s+(?:er\b|med\s+(?!(?:\w+\s+)?\w*\s?{_OF_ELSE}))|\bsigter?\s+(?:mod"
        rf"|på)\b|til\s+hensigt",
    ),
    ("mål", rf"\bmålet\s+(?:er\b|med\s+(?!(?:\w+\s+)?\w*\s?{_OF_ELSE}))|(?:overordnede|overordnet)\s+mål"),
    (
        "skal",
        r"\bskal\s+(?:bidrage|medvirke|understøtte|styrke|fremme|give\s+dig|gøre\s+det\s+muligt|sikre,?\s+at\s+(?:du|borgeren"
        r"|den\s+enkelte))\b",
    ),
    ("henblik", r"\bmed\s+henblik\s+på\s+at\s+(?:styrke|fremme|bevare|forbedre|udvikle|vedligeholde)"),
    (
        "for at",
        r"\bfor\s+at\s+(?:du|borgeren|den\s+enkelte)\s+(?:\w+\s+)?kan\b(?!\s+(?:få|komme\s+i\s+betragtning|søge|klage"
        r"|blive\s+visiteret))",
    ),
    (
        "hjælper|støtter|medvirker|bidrager",
        r"(?:hjælper|støtter|medvirker|bidrager)\s+(?:dig|borgeren)?\s*(?:med\s+|til\s+)?til\s*,?\s+at\b",
    ),
)

RULE = Rule(
    code="SG211",
    name="missing-purpose",
    severity=Severity.NOTE,
    summary=Text(da="En kvalitetsstandard siger, hvad tilbuddet skal føre til.", en="A quality standard says what the service is for."),
    rationale=Text(
        da="Uden et formål kan hverken borgeren eller den, der følger op, se, om hjælpen virker. Det er god skik og ikke et krav i loven.",
        en="Without a purpose neither the citizen nor whoever follows up can see whether the help works. It is good practice, not a "
        "demand of the law.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Køge Kommune: Kvalitetsstandard for socialpædagogisk støtte § 85, om formål",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-socialpaedagogisk-stoette-85",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Madservice</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan lave mad.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"
        ),
        Example(
            "<h1>Ledsagelse</h1><h2>Indhold</h2><p>Følgeskab til aktiviteter.</p><h2>Lovgrundlag</h2>"
            "<p>§ 81. Formålet med at yde støtte efter denne lov er at styrke den enkelte.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Hvem kan få støtte?</h2><p>Voksne med nedsat funktionsevne.</p><h2>Klage</h2><p>Klag til Visitationen.</p>"
        ),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Formål</h2><p>At du får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Hvad er formålet?</h2><p>At du får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Målgruppe og formål</h2><p>Borgere, der ikke selv kan lave mad, får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Ordningen skal medvirke til, at du bevarer dit helbred.</p>"),
        Example("<h1>Madservice</h1><h2>Generelt</h2><p><strong>Mål:</strong> Målet er, at du kan klare dig selv.</p>"),
        Example("<h1>Madservice</h1><p>Madservice har til formål at sikre dig sund mad.</p><h2>Indhold</h2><p>Varm mad.</p>"),
    ),
    check=unsaid(Topic.PURPOSE, MESSAGE, HINT, says),
)
