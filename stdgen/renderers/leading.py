"""A paragraph and what follows it become whether they stay together: a lead must not stand alone at the foot of a page."""

from stdgen.model.document import Block, Listing, Paragraph

ENDS = (".", "!", "?")


def leads(paragraph: Paragraph, after: Block | None) -> bool:
    """Whether the paragraph announces what follows: it ends with a colon, or its sentence goes on in the points of a list."""
    words = "".join(span.text for span in paragraph.spans).rstrip()
    return words.endswith(":") or (isinstance(after, Listing) and bool(words) and not words.endswith(ENDS))
