"""A number of years where the act says the age of state pension, which rises."""

import re
from collections.abc import Iterator

from stdgen.danish.citations import opening_provision
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
from stdgen.rulekit.words import Line, Role, place, printed

PENSION_AGE = "folkepensionsalderen"
WHO = frozenset((None, Topic.TARGET_GROUP, Topic.CRITERIA, Topic.EXCLUSIONS, Topic.ABOUT, Topic.PURPOSE, Topic.LEGAL_BASIS, Topic.NEEDS))
"""Where a text tells whom the service is for."""
BOUNDS = WHO | {Topic.DURATION, Topic.EXTENT, Topic.CONTENT, Topic.START, Topic.APPLICATION, Topic.ASSESSMENT, Topic.DECISION}
"""Where it may tell that the service ends with an age; an age elsewhere is about something else: staff, insurance, a house."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each age from 60 to 72 that bounds the service's group, where the act names the age of state pension.

    An age in a printed provision is its wording, of which `stale-quote` tells.
    """
    for (_, subject), text in zip(subjects(document), told(document), strict=True):
        figure = _age(subject, context)
        for line in text.own if figure else ():
            if figure and line.role is Role.TEXT and line.topic in BOUNDS and _may_tell(line.text) and not opening_provision(line.text):
                yield from _in_line(line, figure)


def _in_line(line: Line, figure: Figure) -> Iterator[Hit]:
    for sentence in (each for each in sentences(line.text) if _may_tell(each.text)):
        match = _BOUNDED.search(sentence.text) or (_AGE.search(sentence.text) if line.topic in WHO else None)
        if match is None or _OTHERWISE.search(sentence.text):
            continue
        start, end = sentence.start + match.start(), sentence.start + match.end()
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


def _may_tell(text: str) -> bool:
    return ("6" in text or "7" in text or "ogtres" in text) and _SIGN.search(text) is not None


def _age(subject: Subject, context: Context) -> Figure | None:
    held = (each for one in sorted(subject.provisions, key=str) for each in lookup.figures(context.law, one, context.as_of))
    return next((each for each in held if each.value == PENSION_AGE), None)


_SIGN = pattern(r"(?<![\d.,])[67][0-9](?![\d,])|ogtres")
_YEARS = r"(?:6[0-9]|7[0-2]|(?:fem|seks|syv|otte|ni)ogtres)(?!\d)"
_END = r"(?:\.?(?:\s*|-)år(?:s?\s?-?alderen|ige)?(?!\w)|(?=\s*[.,;)]|\s*$))"
_BOUNDED = pattern(
    rf"(?<![\d.,])1[58]\s*(?:år\s*)?(?:-|–|og|(?:og\s+)?(?:ind)?til(?:\s+og\s+med)?|til\s+det\s+fyldte)\s*{_YEARS}"
    r"(?:\.?\s?-?\s?år(?:s?\s?-?alderen|ige)?|(?!\s*[-–]|\s+(?!med\b|og\b|som\b|der\b|kan\b|skal\b|år)\w))"
    rf"|\b(?:under|(?<!i\s)over|indtil|yngre\s+end|ældre\s+end|fyldt|fylder|bliver|når)\s+(?:de\s+|det\s+|sit\s+|alderen\s+)?{_YEARS}{_END}"
    rf"|\b(?:op\s+til|til|før|inden|ved|højst|maks\w*\.?)\s+(?:det\s+(?:fyldte\s+)?|de\s+|alderen\s+)?{_YEARS}\.?(?:\s*|-)år(?:s?\s?-?alderen)?(?!\w)"
    rf"|\b(?:maks\w*|alders?)(?:grænsen?|alderen?)\s*(?::|er|på)?\s*{_YEARS}(?:\s*år(?!\w))?",
    re.IGNORECASE,
)
"""An age that bounds a group wherever it stands: «mellem 18 og 65 år», «når man fylder 67», «aldersgrænsen er 67 år»."""
_AGE = pattern(rf"(?<![\d.,])(?<!\bi\s)(?<!gennem\s)(?<!efter\s)(?:{_YEARS})\.?(?:\s*|-)år(?:s?\s?-?alderen|ige)?(?!\w)", re.IGNORECASE)
"""Any such age, where a text tells whom the service is for."""
_OTHERWISE = pattern(
    r"pensionsalder|gennemsnit|eksister|\bsiden\b|gam(?:mel|le)|åbent|erfaring|jubilæ|efterløn|seniorpension|\bældste|\byngste|fødselsdag"
    r"|medarbejder|\bansat|personale|frivillig|forsikr|\bleder|bygning|\bhuset\b|værkstedet\s+(?:er|fyld|bliv|har)|forening|drift|historie"
    r"|\bbusser?\b|\blinje|\bkl\.|\bplads|kvadratmeter",
    re.IGNORECASE,
)
"""Words of a sentence that names the age of state pension too, or in which a number or years measure something else."""

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
