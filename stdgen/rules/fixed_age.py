"""A number of years where the act says the age of state pension, which rises."""

import re
from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Figure
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.told import told
from stdgen.rulekit.words import Role, place, printed

PENSION_AGE = "folkepensionsalderen"
WHO = frozenset((None, Topic.TARGET_GROUP, Topic.CRITERIA, Topic.EXCLUSIONS, Topic.ABOUT, Topic.PURPOSE, Topic.LEGAL_BASIS, Topic.NEEDS))
"""Where a text tells whom the service is for; an age elsewhere is about something else."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each age from 60 to 72 that bounds the service's group, where the act names the age of state pension."""
    for (_, subject), text in zip(subjects(document), told(document), strict=True):
        figure = _age(subject, context)
        if figure is None:
            continue
        for line in text.own:
            if line.role is not Role.TEXT or line.topic not in WHO or not _SIGN.search(line.text):
                continue
            for sentence in sentences(line.text):
                match = _AGE.search(sentence.text)
                if match is None or "pensionsalder" in sentence.text.lower():
                    continue
                found = "age" if match["age"] else "turned"
                start, end = sentence.start + match.start(found), sentence.start + match.end(found)
                words = printed(line, start, end)
                yield Hit(
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


def _age(subject: Subject, context: Context) -> Figure | None:
    held = (each for one in sorted(subject.provisions, key=str) for each in lookup.figures(context.law, one, context.as_of))
    return next((each for each in held if each.value == PENSION_AGE), None)


_SIGN = pattern(r"[67][0-9]")
_AGE = pattern(
    r"(?<![\d.,])(?<!\bi\s)(?P<age>(?:6[0-9]|7[0-2])(?:\.|\s*-)?\s*år(?:s\s?alderen)?)(?!\s+(?:siden|gammel))"
    r"|\bfyld(?:er|t)\s+(?:de\s+|det\s+)?(?P<turned>6[0-9]|7[0-2])(?!\d)",
    re.IGNORECASE,
)
"""An age about that of state pension: «mellem 18 og 65 år», «når man fylder 67»."""

RULE = Rule(
    code="SG310",
    name="fixed-age",
    severity=Severity.WARNING,
    summary=Text(
        da="Hvor loven siger folkepensionsalderen, gør standarden det også.",
        en="Where the act says the age of state pension, so does the standard.",
    ),
    rationale=Text(
        da="Folkepensionsalderen stiger. En standard med et tal lukker borgere ude, som loven har med, så snart den er steget.",
        en="The age of state pension rises. A standard with a number shuts out citizens whom the act includes as soon as it has risen.",
    ),
    source=Source(
        SourceKind.LAW,
        "Serviceloven § 103: «personer under folkepensionsalderen»",
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
    ),
    good=(
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
        Example("<h1>Støtte § 85</h1><h2>Målgruppe</h2><p>Borgere mellem 18 og 65 år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 85.</p>"),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Voksne med nedsat "
            "funktionsevne.</p><h2>Indhold</h2><p>Værkstedet har "
            "ligget her i 65 år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
        Example(
            "<h1>Beskyttet beskæftigelse § 103</h1><h2>Målgruppe</h2><p>Du skal være fyldt 18 "
            "år.</p><h2>Lovgrundlag</h2><p>Servicelovens § 103.</p>"
        ),
    ),
    check=check,
)
