"""A heading with nothing under it."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document, Section, Style, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.model.walk import paragraphs, text
from stdgen.rulekit.sections import is_blank
from stdgen.rulekit.services import catalogue
from stdgen.rulekit.words import excerpt

NUMBER = pattern(r"\s*(\d+(?:\.\d+)*)\.?\s")
STATEMENT = pattern(
    r"\S\s*:\s*\S|^(?!hv|kan\b|er\b|må\b|skal\b|får\b)(?=.*\b(?:er|har|kan|skal|må|gælder|betaler|omfatter)\b)[^?]*\s[^?]*$", re.IGNORECASE
)
"""A heading that says it all: «Pris: gratis», «Tilbuddet er ikke omfattet af frit valg»."""

HINT = Text(
    da="Skriv, hvad der hører under overskriften, eller slet den.", en="Write what belongs under the heading, or delete the heading."
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each heading without text, picture or subsection below it; dashes and dots are not text."""
    front = _front(document)
    for section, following in _leaves(document.sections):
        heading = section.heading
        if heading is None or not is_blank(section.blocks) or _is_deleted(section) or any(section is each for each in front):
            continue
        if STATEMENT.search(heading.text) or _is_numbered_above(section, following):
            continue
        signs = excerpt(text(section.blocks))
        words = excerpt(heading.text)
        yield Hit(
            heading.at,
            Text(da=f"der står kun «{signs}» under «{words}»", en=f"there is only «{signs}» under «{words}»")
            if signs
            else Text(da=f"der står intet under «{words}»", en=f"there is nothing under «{words}»"),
            HINT,
            words,
        )


def _leaves(sections: tuple[Section, ...]) -> Iterator[tuple[Section, Section | None]]:
    """Every section without subsections, with its next neighbour."""
    for section, following in zip(sections, (*sections[1:], None), strict=False):
        if section.sections:
            yield from _leaves(section.sections)
        else:
            yield section, following


def _is_deleted(section: Section) -> bool:
    """Whether text stands there that a revision deletes: open, and so told as an open revision."""
    return any(Style.DELETED in span.styles for paragraph in paragraphs(section.blocks) for span in paragraph.spans)


def _front(document: Document) -> tuple[Section, ...]:
    """Headings that are no headings of a section: a subtitle, a catalogue's part titles, one whose text is the closing."""
    top = document.sections
    subtitle = tuple(section for section in top[:1] if section.topic is None and len(top) > 1 and is_blank(document.intro))
    parts = tuple(section for section in top if section.topic is None) if catalogue(document) else ()
    closed = tuple(section for section in top[-1:] if section.topic in (Topic.APPROVAL, Topic.CONTACT) and not is_blank(document.closing))
    return subtitle + parts + closed


def _is_numbered_above(section: Section, following: Section | None) -> bool:
    """Whether the next heading is a part of this one by its number: «3 Indsatsen», then «3.1 Formål»."""
    if following is None or following.heading is None or section.heading is None:
        return False
    number, below = NUMBER.match(section.heading.text), NUMBER.match(following.heading.text)
    return bool(number and below and below[1].startswith(number[1] + "."))


RULE = Rule(
    code="SG104",
    name="empty-section",
    severity=Severity.ERROR,
    summary=Text(da="Under en overskrift står der noget.", en="There is something under a heading."),
    rationale=Text(
        da="En tom overskrift lover et svar, som ikke kommer. Det gælder også en godkendelse: overskriften er der, men ikke ordene. "
        "Derfor meldes den "
        "her og ikke som en manglende godkendelse.",
        en="An empty heading promises an answer that does not come. That holds for an approval as well: the heading is there, the "
        "words are not. "
        "So it is told here, and not as a missing approval.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandard for genoptræning 2010, med et tomt felt «Dato:»",
        "https://docplayer.dk/36776856-Kvalitetsstandard-for-genoptraening-2010.html",
        "2026-11-21",
    ),
    bad=(
        Example(
            "<h1>Rengøring</h1><h2>Formål</h2><p>Et rent hjem.</p><h2>Målgruppe</h2><h2>Klageadgang</h2><p>Du kan klage til "
            "Visitationen.</p>"
        ),
        Example("<h1>Rengøring</h1><h2>Målgruppe</h2><p>Borgere med nedsat funktionsevne.</p><h2>Opfølgning</h2><p>-</p>"),
        Example("<h1>Rengøring</h1><h2>Lovgrundlag</h2><p>Serviceloven § 83.</p><h2>Godkendelse</h2>"),
        Example(
            "<h1>Rengøring</h1><table><tr><th scope='row'>Målgruppe</th><td></td></tr><tr><th scope='row'>Formål</th><td>Et rent "
            "hjem.</td></tr></table>"
        ),
    ),
    good=(
        Example("<h1>Rengøring</h1><h2>Målgruppe</h2><p>Borgere med nedsat funktionsevne.</p>"),
        Example("<h1>Rengøring</h1><h2>Hjælpen</h2><h3>Formål</h3><p>Et rent hjem.</p><h3>Indhold</h3><p>Støvsugning.</p>"),
        Example("<h1>Kvalitetsstandard</h1><h2>Rengøring efter serviceloven</h2><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Rengøring</h1><p>Om hjælpen.</p><h2>3 Indsatsen</h2><h2>3.1 Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Rengøring</h1><p>Om hjælpen.</p><h2>Tilbuddet er ikke omfattet af frit valg</h2><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Rengøring</h1><p>Om hjælpen.</p><h2>Egenbetaling: ingen</h2><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Rengøring</h1><h2>Brugerbetaling</h2><p>Ingen.</p><h2>Formål</h2><p>Et rent hjem.</p>"),
        Example("<h1>Rengøring</h1><h2>Formål</h2><p>[indsæt tekst]</p>"),
    ),
    check=check,
)
