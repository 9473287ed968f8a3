"""Who approved a standard, and when, become the line that says so."""

from collections.abc import Iterator

from stdgen.compose.variables import Filler, filled
from stdgen.danish.dates import find_dates, written
from stdgen.markup.blocks import parse
from stdgen.model.document import Block, Paragraph, Span
from stdgen.model.finding import Hit
from stdgen.model.profile import Profile
from stdgen.model.standard import Standard
from stdgen.model.text import Text
from stdgen.model.walk import text


def approval_blocks(standard: Standard, profile: Profile, filler: Filler) -> tuple[Block, ...]:
    """The approval line: the author's, else the profile's made of body and date; none where neither can say anything true.

    Without a date nothing has been approved yet: then only the profile's wording for that is used, if it has one.
    """
    approval = standard.approval
    if approval is None:
        return ()
    if approval.text is not None:
        return parse(approval.text, filler.fill)
    if approval.body is None:
        return ()
    wording = profile.approval_line if approval.date else profile.approval_line_undated
    words = filled(wording, {"udvalg": approval.body.text} | ({"dato": written(approval.date)} if approval.date else {}))
    return (Paragraph((Span(words, at=approval.at),)),) if words else ()


def disagreements(standard: Standard, line: tuple[Block, ...]) -> Iterator[Hit]:
    """Where the line that the author gave does not say what the data say."""
    approval = standard.approval
    if approval is None or approval.text is None:
        return
    words = " ".join(text(line).split())
    at = approval.text.at
    if approval.body and " ".join(approval.body.text.split()).casefold() not in words.casefold():
        body = approval.body.text
        message = Text(da=f"godkendelseslinjen nævner ikke «{body}»", en=f"the approval line does not name «{body}»")
        hint = Text(
            da="Ret approval.text eller approval.body, så de siger det samme.", en="Make approval.text and approval.body say the same."
        )
        yield Hit(at, message, hint, words[:80])
    if approval.date and approval.date not in {each.value for each in find_dates(words)}:
        day = written(approval.date)
        message = Text(da=f"godkendelseslinjen har ikke datoen «{day}»", en=f"the approval line does not have the date «{day}»")
        hint = Text(
            da="Ret approval.text eller approval.date, så de siger det samme.", en="Make approval.text and approval.date say the same."
        )
        yield Hit(at, message, hint, words[:80])
