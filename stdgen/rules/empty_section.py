"""A heading with nothing under it."""

import re
from collections.abc import Iterator

from stdgen import lexicon
from stdgen.model.document import Block, Cell, Document, Location, Paragraph, Section, Style, Table, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.model.walk import bodies, paragraphs, place, text
from stdgen.rulekit.sections import is_blank, says_nothing
from stdgen.rulekit.services import catalogue
from stdgen.rulekit.words import excerpt

NUMBER = pattern(r"\s*(\d+(?:\.\d+)*)\.?\s")
STATEMENT = pattern(
    r"\S\s*:\s*\S"
    r"|^(?!hv|kan\b|er\b|må\b|skal\b|får\b|sådan\b|når\b|hvis\b|før\b|mens\b|inden\b|her\b|det,?\s+(?:kan|skal|må|får|gælder)\b)"
    r"(?=[^,]*\b(?:er|har|kan|skal|må|gælder|betaler|omfatter)\b)(?!.*\b(?:omfatter?|indeholder?|(?:bestå|består)\s+af|(?:gives|ydes)\s+til)\W*$)"
    r"[^?]*\s[^?]*$",
    re.IGNORECASE,
)
"""A heading that says it all: «Pris: gratis», «Tilbuddet er ikke omfattet af frit valg»."""

HINT = Text(
    da="Skriv, hvad der hører under overskriften, eller slet den.", en="Write what belongs under the heading, or delete the heading."
)

FILL = Text(da="Skriv, hvad der hører til, eller slet linjen.", en="Write what belongs there, or delete the line.")
TO_BE_ASKED = pattern(r"[?§]")
DASH = pattern(r"\A\s*[–—-]\s*\Z")
"""In a column of times or prices a dash is an answer: none; «???» is a placeholder and «§» a slip, each told as that."""
TICK = pattern(r"[xX✓✔☑☒√●•■+]")
FORM_FIELD = pattern(
    r"dato|navn|underskrift|sags(?:nr\.?|nummer|behandler)|dok\w*(?:nr\.?|nummer)|nummer|ansvarlig|kontakt\w*|[^:]*:", re.IGNORECASE
)
"""Names of fields of a form beside those of what a standard tells of: a dash there is nobody's answer."""
FIELD_COLUMNS = 2
ALIKE = 2
"""Labels with words behind them that make a row of labels, and how many times as many rows of a table are filled as open."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each heading without text, picture or subsection below it; dashes and dots are not text."""
    front = _front(document)
    for section, following in _leaves(document.sections):
        heading = section.heading
        if heading is None or not says_nothing(section.blocks) or _is_deleted(section) or any(section is each for each in front):
            continue
        signs = excerpt(text(section.blocks))
        if not signs and (STATEMENT.search(heading.text) or _is_numbered_above(section, following)):
            continue
        words = excerpt(heading.text)
        yield Hit(
            heading.at,
            Text(da=f"der står kun «{signs}» under «{words}»", en=f"there is only «{signs}» under «{words}»")
            if signs
            else Text(da=f"der står intet under «{words}»", en=f"there is nothing under «{words}»"),
            HINT,
            words,
        )
    for _, blocks in bodies(document):
        for words, at in (*_labels(blocks), *_fields(blocks)):
            if at is not None:
                yield Hit(at, Text(da=f"der står intet ud for «{words}»", en=f"there is nothing beside «{words}»"), FILL, words)


def _labels(blocks: tuple[Block, ...]) -> Iterator[tuple[str, Location | None]]:
    """Labels on a line of their own among others with words behind them, followed by the next label or by nothing."""
    opened = [_label(block) for block in blocks]
    for at, (block, label) in enumerate(zip(blocks, opened, strict=True)):
        following = opened[at + 1] if at + 1 < len(blocks) else ("", "")
        if label and not label[1] and following and sum(bool(each and each[1]) for each in opened) >= ALIKE:
            yield excerpt(label[0]), place((block,))


def _label(block: Block) -> tuple[str, str] | None:
    """The bold words before a colon that open a paragraph, and what stands behind them."""
    if not isinstance(block, Paragraph) or not block.spans or Style.STRONG not in block.spans[0].styles:
        return None
    words = text(block)
    name, colon, said = words.partition(":")
    return (name.strip(), said.strip(" \n-–_.")) if colon and len(block.spans[0].text.strip()) <= len(name) + 1 else None


def _fields(blocks: tuple[Block, ...]) -> Iterator[tuple[str, Location | None]]:
    """Names in the first column of a table of two whose field is empty, while most are filled."""
    for table in blocks:
        if not isinstance(table, Table) or any(len(row) != FIELD_COLUMNS for row in table.rows) or _is_ticked(table):
            continue
        headed = _is_headed(table)
        open_ones = [
            name
            for name, field in table.rows
            if is_blank(field.blocks) and not is_blank(name.blocks) and not _is_answered(name, field, headed=headed)
        ]
        if ALIKE * len(open_ones) < len(table.rows):
            yield from ((excerpt(text(name.blocks)), place(name.blocks)) for name in open_ones if not _is_strong(name.blocks))


def _is_headed(table: Table) -> bool:
    """Whether the first row says what stands below it, marked as heads or only bold where the next is not."""
    first, *rest = table.rows
    bold = [all(_is_strong(cell.blocks) for cell in row) for row in (first, *rest[:1])]
    return all(cell.header for cell in first) or bold == [True, False]


def _is_ticked(table: Table) -> bool:
    """Whether its fields are ticked off, below their head: one left empty says no."""
    said = [signs for _, field in table.rows[1:] if (signs := text(field.blocks).strip())]
    return any(map(TICK.fullmatch, said)) and all(TICK.fullmatch(signs) or DASH.match(signs) for signs in said)


def _is_answered(name: Cell, field: Cell, *, headed: bool) -> bool:
    """Whether the signs in a field say something: a dash beside «Tirsdag» does, one beside «Dato» only under heads."""
    signs, words = text(field.blocks), text(name.blocks).strip()
    if TO_BE_ASKED.search(signs):
        return True
    is_of_form = FORM_FIELD.fullmatch(words) or lexicon.topic(words) is not None
    return bool(DASH.match(signs)) and (headed or not is_of_form)


def _is_strong(blocks: tuple[Block, ...]) -> bool:
    """Whether the words are bold throughout, as a headline over the rows below it is."""
    return all(Style.STRONG in span.styles for paragraph in paragraphs(blocks) for span in paragraph.spans)


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
        "her og ikke som en manglende godkendelse. Tegn, «Ingen tekst» og et navn på et felt («Dato:») er ingenting; «Ingen.» er et svar.",
        en="An empty heading promises an answer that does not come. That holds for an approval as well: the heading is there, the "
        "words are not. "
        "So it is told here, and not as a missing approval. Signs, «Ingen tekst» and the name of a field («Dato:») are nothing; "
        "«Ingen.» is an answer.",
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
        Example("<h1>Rengøring</h1><h2>Formål</h2><p>Et rent hjem.</p><h2>Opfølgning</h2><p>Dato:</p>"),
        Example(
            "<h1>Rengøring</h1><table><tr><th scope='row'>Målgruppe</th><td></td></tr><tr><th scope='row'>Formål</th><td>Et rent "
            "hjem.</td></tr></table>"
        ),
        Example(
            "<h1>Rengøring</h1><h2>Om standarden</h2><table><tr><td>Godkendt af</td><td>Byrådet</td></tr><tr><td>Dato</td><td>–</td></tr>"
            "<tr><td>Sagsnummer</td><td>26/11</td></tr></table>"
        ),
        Example(
            "<h1>Rengøring</h1><h2>Formål</h2><p>Et rent hjem.</p><h2>Godkendelse</h2><table><tr><td>Godkendt af</td><td></td>"
            "</tr><tr><td>Dato</td><td></td></tr></table>"
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
        Example(
            "<h1>Rengøring</h1><h2>Åbningstider</h2><table><tr><td>Mandag</td><td>9-12</td></tr><tr><td>Tirsdag</td><td>–</td></tr>"
            "<tr><td>Onsdag</td><td>9-12</td></tr></table>"
        ),
        Example(
            "<h1>Rengøring</h1><h2>Hjælpen</h2><table><tr><th>Opgave</th><th>Ja</th></tr><tr><td>Mad</td><td>x</td></tr>"
            "<tr><td>Tøj</td><td></td></tr><tr><td>Bad</td><td>x</td></tr><tr><td>Rengøring</td><td>✓</td></tr></table>"
        ),
    ),
    check=check,
)
