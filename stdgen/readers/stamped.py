"""A mark behind the text or in the margin that calls a document a draft becomes a problem: it is no text, so no rule would see it."""

from stdgen.model.document import Document, Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.model.walk import sections, text

RULE = "draft-mark"
HINT = Text(
    da="Fjern vandmærket, sidehovedet eller sidefoden, når standarden er godkendt (i Word: Design › Vandmærke › Fjern vandmærke).",
    en="Remove the watermark, header or footer when the standard has been approved (in Word: Design › Watermark › Remove Watermark).",
)


def problem(words: str, at: Location) -> Problem:
    """The finding on a mark with these words at that place."""
    return Problem(
        RULE,
        Hit(
            at,
            Text(
                da=f"dokumentet kalder sig «{words}» i et vandmærke, sidehoved eller sidefod",
                en=f"the document calls itself «{words}» in a watermark, header or footer",
            ),
            HINT,
            words,
        ),
    )


def says(document: Document, words: str) -> bool:
    """Whether the words stand in the document itself, where the rule finds them."""
    headings = [document.title, *(section.heading for section in sections(document.sections))]
    said = [heading.text for heading in headings if heading is not None]
    said += [text(blocks) for blocks in (document.intro, document.closing, *(section.blocks for section in sections(document.sections)))]
    return any(words in each for each in said)
