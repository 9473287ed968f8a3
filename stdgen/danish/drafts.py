"""Text in the margin of a page, or behind it, becomes the mark that calls a document a draft."""

import re

from stdgen.model.pattern import pattern

SIGNS = (
    "udkast",
    "kladde",
    "draft",
    "høringsversion",
    "høringsudgave",
    "arbejdsversion",
    "arbejdsdokument",
    "under revision",
    "ikke godkendt",
)
"""Every such mark holds one of these in small letters."""

_MARK = pattern(
    r"\W*(?P<mark>(?:(?:foreløbigt|internt|revideret|nyt|[123]\.)\s+)?(?:hørings|arbejds)?(?:udkast|kladde)|draft"
    r"|hørings(?:version|udgave)|arbejds(?:version|dokument)|under\s+revision|(?:endnu\s+)?ikke\s+(?:politisk\s+)?godkendt)"
    r"(?!\w)(?!\s+(?:kan|skal|er|bliver|sendes)\b).{0,80}",
    re.IGNORECASE,
)


def mark(text: str) -> str | None:
    """The words of a mark with which a line in the margin begins, as they are written; None for a line that begins otherwise."""
    small = text.lower()
    if not any(map(small.__contains__, SIGNS)):
        return None
    found = _MARK.fullmatch(" ".join(text.split()))
    return found["mark"] if found else None
