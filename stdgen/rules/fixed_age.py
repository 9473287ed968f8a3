"""A number of years where the act says the age of state pension, which rises."""

import re
from collections.abc import Iterator

from stdgen.danish.citations import opening_provision
from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Figure
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.people.ages import ages, any_age, may_tell
from stdgen.rulekit.signs import letters
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.weighed import is_told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, place, printed

PENSION_AGE = "folkepensionsalderen"
YEARS = "år"
LEAST = pattern(
    r"\b(?:mindste?|minimum|tidligst)\b"
    r"|\b(?:ikke|aldrig|hverken)\s+(?:\w+\s+){0,2}?(?:lavere|mindre|under|yngre|før|tidligere)\b",
    re.IGNORECASE,
)
"""What a sentence says with an age that the act sets as the least."""
WHO = frozenset((None, Topic.TARGET_GROUP, Topic.CRITERIA, Topic.EXCLUSIONS, Topic.ABOUT, Topic.PURPOSE, Topic.LEGAL_BASIS, Topic.NEEDS))
"""Where a text tells whom the service is for."""
BOUNDS = WHO | {Topic.DURATION, Topic.EXTENT, Topic.CONTENT, Topic.START, Topic.APPLICATION, Topic.ASSESSMENT, Topic.DECISION}
"""Where it may tell that the service ends with an age; an age elsewhere is about something else: staff, insurance, a house."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each age from 60 to 72 that bounds the service's group, where the act names the age of state pension.

    An age in a printed provision is its wording, of which `stale-quote` tells; one that the act sets as the least is right as such.
    """
    limits = tuple(each for each in lookup.every_figure(context.law, context.as_of) if each.value == PENSION_AGE)
    said = spoken(document).together
    words = tuple(word for each in limits for word in each.words if letters(word) in said)
    for (_, subject), text in zip(subjects(document), told(document), strict=True):
        own = _ages(subject, context)
        for line in text.own if own else _naming(text, words):
            if line.role is Role.TEXT and may_tell(line.text) and not opening_provision(line.text):
                yield from _in_line(line, own, limits, context)


def _naming(text: Told, words: tuple[str, ...]) -> Iterator[Line]:
    """Those of the service's own lines that name a help with such an age."""
    shared = frozenset(map(id, text.shared))
    return (line for line in text.holding(words) if id(line) not in shared)


def _in_line(line: Line, own: tuple[Figure, ...], limits: tuple[Figure, ...], context: Context) -> Iterator[Hit]:
    """Hits at the sentences of a line; a sentence that names other help with such an age («helhedspleje») is held against that."""
    for sentence in (each for each in sentences(line.text) if may_tell(each.text)):
        held = (line.topic in BOUNDS and own) or _named(sentence.text, limits, context)
        if not held:
            continue
        figure, *beside = held
        right = [each.value for each in beside] if LEAST.search(sentence.text) else ()
        found = (each for each in ages(sentence.text, of_whom=not own or line.topic in WHO) if str(each.years) not in right)
        age = next(found, None)
        if is_told(Telling.FIXED_AGE, sentence.text, said=age is not None) and (age := age or any_age(sentence.text)):
            yield _hit(line, sentence.start + age.start, sentence.start + age.end, figure)


def _hit(line: Line, start: int, end: int, figure: Figure) -> Hit:
    words = printed(line, start, end)
    return Hit(
        place(line, start, end),
        Text(
            da=f"en fast alder, hvor loven siger folkepensionsalderen: «{words}» ({figure.provision})",
            en=f"a fixed age where the act says the age of state pension: «{words}» ({figure.provision})",
        ),
        Text(
            da="Skriv «folkepensionsalderen» i stedet for et tal; den stiger.",
            en="Write «folkepensionsalderen» instead of a number; it rises.",
        ),
        words,
        source=figure.source,
    )


def _named(sentence: str, limits: tuple[Figure, ...], context: Context) -> tuple[Figure, ...]:
    """The limit of the help that a sentence names, and behind it the numbers of years that the act has beside it."""
    words = small(sentence)
    limit = next((each for each in limits if any(word in words for word in each.words)), None)
    if limit is None:
        return ()
    return (limit, *(each for each in lookup.figures(context.law, limit.provision, context.as_of) if each.unit == YEARS))


def _ages(subject: Subject, context: Context) -> tuple[Figure, ...]:
    """The age of state pension as the act's limit, and behind it the numbers of years that the act has beside it; none without it."""
    held = [each for one in sorted(subject.provisions, key=str) for each in lookup.figures(context.law, one, context.as_of)]
    limit = [each for each in held if each.value == PENSION_AGE]
    return (*limit[:1], *(each for each in held if each.unit == YEARS)) if limit else ()


RULE = Rule(
    code="SG310",
    name="fixed-age",
    severity=Severity.WARNING,
    summary=Text(
        da="Hvor loven siger folkepensionsalderen, gør standarden det også.",
        en="Where the act says the age of state pension, so does the standard.",
    ),
    rationale=Text(
        da="Folkepensionsalderen stiger. En standard med et tal lukker borgere ude, som loven har med, så snart den er steget. Et tal, "
        "som loven selv har som det mindste (67 år i § 97), er rigtigt, når det står som det mindste.",
        en="The age of state pension rises. A standard with a number shuts out citizens whom the act includes as soon as it has risen. A "
        "number that the act itself has as the least (67 years in § 97) is right where it is told as the least.",
    ),
    source=Source(
        SourceKind.LAW,
        "Serviceloven § 103 («personer under folkepensionsalderen»), gengivet af ghv.dk",
        "https://ghv.dk/serviceloven-paragraf-103/",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Borgere mellem 18 og 65 år med nedsat funktionsevne.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Målgruppe</h2><p>Du skal være under 67 år.</p><h2>Lovgrundlag</h2><p>Servicelovens § "
            "103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Hvem kan få tilbuddet?</h2><p>Personer på 18-65 år.</p><h2>Lovgrundlag</h2>"
            "<p>Lov om social service § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Varighed</h2><p>Tilbuddet ophører, når du fylder 67.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 103.</p>"
        ),
        Example("<h1>Ledsagelse</h1><h2>Målgruppe</h2><p>Alder: 18-65</p><h2>Lovgrundlag</h2><p>Servicelovens § 97.</p>"),
        Example(
            "<h1>Helhedspleje</h1><h2>Målgruppe</h2><p>Plejen er for borgere over 67 år.</p><h2>Lovgrundlag</h2><p>Ældrelovens § 10.</p>"
        ),
    ),
    good=(
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Målgruppe</h2><p>Tidligere var grænsen 65 år. Nu er den folkepensionsalderen.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Borgere mellem 18 år og "
            "folkepensionsalderen.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Målgruppe</h2><p>Borgere mellem 18 år og folkepensionsalderen, dog mindst 67 "
            "år.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 97.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Varighed</h2><p>Ledsagelse gives altid mindst til det fyldte 67. år.</p><h2>Lovgrundlag</h2>"
            "<p>Servicelovens § 97.</p>"
        ),
        Example(
            "<h1>Ledsagelse § 97</h1><h2>Målgruppe</h2><p>Voksne under folkepensionsalderen. Museet har rabat til gæster over 65 år.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 97.</p>"
        ),
        Example("<h1>Støtte § 85</h1><h2>Målgruppe</h2><p>Borgere mellem 18 og 65 år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p>"),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Voksne med nedsat "
            "funktionsevne.</p><h2>Indhold</h2><p>Værkstedet har "
            "ligget her i 65 år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Målgruppe</h2><p>Gennemsnitsalderen er 61 år. Der er plads til mellem 18 og 65 deltagere. "
            "Værkstedet fylder 65 kvadratmeter.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse</h1><h2>Målgruppe</h2><p>Personer under folkepensionsalderen, som i dag er 67 år.</p>"
            "<h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Du skal være fyldt 18 "
            "år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
    ),
    check=check,
)
