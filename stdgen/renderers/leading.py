"""A paragraph and what follows it become whether they stay together: a lead must not stand alone at the foot of a page."""

from stdgen.model.document import Block, Listing, Paragraph, Quote

ENDS = (".", "!", "?")


def leads(paragraph: Paragraph, after: Block | None) -> bool:
    """Whether the paragraph announces what follows: it ends with a colon, or its words go on in the points of a list or in a quote."""
    words = "".join(span.text for span in paragraph.spans).rstrip()
    return words.endswith(":") or (isinstance(after, Listing | Quote) and bool(words) and not words.endswith(ENDS))
