"""A standard that does not say what the service is for."""

from stdgen import lexicon
from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import unsaid
from stdgen.rulekit.telling.aims import tells_an_aim
from stdgen.rulekit.telling.aims_of_help import tells_the_aim_of_help
from stdgen.rulekit.told import Told
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
        *(Topic.FOLLOW_UP, Topic.VALUES, Topic.DURATION, Topic.CITIZEN_EXPECTATIONS, Topic.COOPERATION, Topic.RIGHTS),
    )
)
"""Where an aim is one of the service: what the staff's courses or a visit are for is told elsewhere."""
ELSEWHERE = frozenset(
    (
        *(Topic.COMPLAINT_ACCESS, Topic.CONFIDENTIALITY, Topic.PAY, Topic.TRANSPORT, Topic.INSURANCE, Topic.APPROVAL),
        *(Topic.WORKING_ENVIRONMENT, Topic.NOT_INCLUDED, Topic.EXCLUSIONS, Topic.CONTACT),
    )
)
"""Where something else is spoken of; anywhere beside these an aim is one of the service if the sentence names it."""

LABEL = 25
"""Letters of a line that may be a heading which was not set as one."""


def says(told: Told) -> bool:
    """Whether a line of running text tells an aim; the purpose clause of an act that is only quoted does not."""
    return any(map(_tells, told.lines))


def _tells(line: Line) -> bool:
    if line.role is not Role.TEXT:
        return False
    if line.topic not in ABOUT_THE_SERVICE:
        return line.topic not in ELSEWHERE and _tells_of_help(line.text)
    if 0 in line.cell if line.cell is not None else len(line.text) <= LABEL:
        return lexicon.topic(line.text) is Topic.PURPOSE or tells_an_aim(line.text)
    return any(tells_an_aim(sentence.text) for sentence in sentences(line.text)) or _tells_of_help(line.text)


def _tells_of_help(text: str) -> bool:
    told = [sentence.text for sentence in sentences(text)]
    return any(tells_the_aim_of_help(sentence, before) for before, sentence in zip(("", *told), told, strict=False))


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
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Støtten bliver givet i hjemmet eller over telefonen.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Kommunen skal tilbyde støtten til voksne, der har en psykisk lidelse.</p>"),
        Example("<h1>Støtte</h1><h2>Om standarden</h2><p>Målet er, at udgifterne holder sig inden for budgettet.</p>"),
        Example("<h1>Støtte</h1><h2>Samarbejde</h2><p>Møder med andre tilbud har til formål at undgå, at to gør det samme.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Formålet med denne kvalitetsstandard er at fortælle om kommunens niveau.</p>"),
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
        Example("<h1>Støtte</h1><h2>Kvalitet</h2><p>Støtten er lykkedes, når du kan handle ind og lave mad uden hjælp.</p>"),
        Example("<h1>Støtte</h1><h2>Kvalitet</h2><p>Vi spørger, om du kan klare mere selv end før. Det er målet.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>I brevet står målene for støtten. Det overordnede mål er, at du klarer dig selv.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Indhold</h2><p>Du kommer ud blandt andre. På den måde forebygger ordningen ensomhed.</p>"),
        Example("<h1>Støtte</h1><h2>Læsevejledning</h2><p>Her står, hvad støtten skal føre til, nemlig at du får en bedre hverdag.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Formålet står i servicelovens § 81. Det er at styrke dine færdigheder.</p>"),
        Example("<h1>Værksted</h1><h2>Indhold</h2><p>Tilbuddet skal give indhold i dagen, kolleger og mulighed for at lære nyt.</p>"),
        Example("<h1>Støtte</h1><h2>Opfølgning</h2><p>Vi ser på, om målet er nået: at du får en hverdag, som hænger sammen.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Ordningen skal give dig flere kræfter.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Vi bevilger støtten med det mål at forebygge, at problemerne vokser.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>At du får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Hvad er formålet?</h2><p>At du får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Målgruppe og formål</h2><p>Borgere, der ikke selv kan lave mad, får sund mad.</p>"),
        Example("<h1>Madservice</h1><h2>Indhold</h2><p>Ordningen skal medvirke til, at du bevarer dit helbred.</p>"),
        Example("<h1>Madservice</h1><h2>Generelt</h2><p><strong>Mål:</strong> Målet er, at du kan klare dig selv.</p>"),
        Example("<h1>Madservice</h1><p>Madservice har til formål at sikre dig sund mad.</p><h2>Indhold</h2><p>Varm mad.</p>"),
    ),
    check=unsaid(Topic.PURPOSE, MESSAGE, HINT, says),
)
