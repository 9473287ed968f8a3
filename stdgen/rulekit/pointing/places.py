"""Text becomes the words in it that send the reader to a link: «via linket», «læs mere her», «på følgende hjemmeside:».

Three ways lead there: a link, a button or a code is spoken of as standing here; «her» stands where it can be nothing but a
link; a page's address is announced. What somebody is sent, and what stands elsewhere, is left out.
"""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.pointing.here import pointed_here
from stdgen.rulekit.pointing.links import IN_HERE, is_on_a_site, is_sent, pointed_link
from stdgen.rulekit.pointing.pages import pointed_page
from stdgen.rulekit.wording import small


class Where(Enum):
    """Where the link may stand, if not in the sentence itself."""

    NOWHERE = "nowhere"
    NEXT = "next"
    AROUND = "around"
    FARTHER = "farther"


class Pointer(NamedTuple):
    """Words from `start` up to `end` of a text that point at a link, in the sentence from `since` up to `until`.

    `loosely` where a list, a table or an address of any kind behind a colon is what they may point at as well; `sited` where a site's
    name beside them only tells where the link leads.
    """

    start: int
    end: int
    since: int
    until: int
    where: Where
    loosely: bool
    sited: bool


SIGNS = (
    *("link", "url", "adresse", "qr", "knap", "hjemmeside", "webside", "website", "internetside", "netside", "portal", "mail:"),
    *(" her", "«her", "»her", "læs mere", "læs videre", "se mere", "se videre", " på.", " på:", " på\n", "e side"),
)
"""Every pointer holds one of these in small letters, with a line break behind the text."""


def pointers(text: str) -> Iterator[Pointer]:
    """Every place where the text sends its reader to a link, one for each sentence."""
    lowered = small(text)
    sent = False
    for sentence in sentences(text):
        said = lowered[sentence.start : sentence.end]
        by = sentence.start
        if found := pointed_link(said, sent=sent) or pointed_here(said) or pointed_page(said):
            match, loosely = found
            leads_in = match[0].endswith(":") or said[match.end() :].strip() == ":"
            sited = is_on_a_site(said, match.start(), match.end())
            yield Pointer(by + match.start(), by + match.end(), by, sentence.end, _where(match[0], leads_in=leads_in), loosely, sited)
        sent = sent or is_sent(said)


def _where(words: str, *, leads_in: bool) -> Where:
    if _ASIDE.search(words):
        return Where.FARTHER
    if leads_in and not _ABOVE.search(words):
        return Where.NEXT
    if _AROUND.search(words):
        return Where.AROUND
    return Where.NEXT if leads_in else Where.NOWHERE


_ASIDE = pattern(
    r"\bi\s"
    rf"|\b(?:til\s+(?:højre|venstre)|nederst|øverst|bagest|sidst\w*|forrest|(?:bunden|toppen|slutningen|efter)\s+(?:af\s+)?{IN_HERE})\b"
)
_ABOVE = pattern(r"\b(?:oven\w*|linkene|links)\b")
_AROUND = pattern(
    r"\b(?:\w*neden\w*|\w*under\w*|oven\w*|følgende|efterfølgende|linket|linkene|links|koden|knappen"
    r"|her\s+(?:er|finder|kommer|har|følger))\b"
    r"|^\W*link"
)
