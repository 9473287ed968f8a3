"""A document becomes those of its lines that are more than plain text: that lead somewhere, or that a revision touches."""

from typing import NamedTuple

from stdgen.model.document import REVISIONS, Document
from stdgen.rulekit.once import once
from stdgen.rulekit.words import Line, lines


class Marked(NamedTuple):
    """The lines with a link, one to nowhere included, and whether any line is revised."""

    linked: tuple[Line, ...]
    revised: bool


@once
def marked(document: Document) -> Marked:
    """One look at each run of text for all who ask."""
    linked, revised = list[Line](), False
    for line in lines(document):
        leads = False
        for span in line.printed:
            if span.href is not None:
                leads = True
            if span.styles and not revised:
                revised = not span.styles.isdisjoint(REVISIONS)
        if leads:
            linked.append(line)
    return Marked(tuple(linked), revised)
