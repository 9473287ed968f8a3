"""The signs that begin a list point."""

import re

_MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_MARKER = re.compile(
    rf"(?P<plain>[-*•◦▪▫●○■□‣·∙–—−⁃➢➤►▶→✓✔❖◆◇]|o|\d{{1,3}}\)|\d{{1,3}}\.(?! +(?:{_MONTHS}))"
    r"|[a-zæøåA-ZÆØÅ]\)|(?!f\. *eks|d\. *\d)[a-zæøå]\.|[ivx]{2,5}[.)])(?: +|$)"
    r"|-\((?P<any>(?:[^()\\\n]|\\.)*)\)(?: +|$)"
)


def marker(text: str) -> tuple[str, int] | None:
    """The marker that a line begins with, as printed, and how many characters it takes with the space after it.

    A date («1. marts»), an abbreviation («f. eks.») and initials begin text, not a point.
    """
    found = _MARKER.match(text)
    if not found:
        return None
    any_ = found["any"]
    printed = "•" if found["plain"] == "*" else found["plain"] if any_ is None else re.sub(r"\\(.)", r"\1", any_)
    return printed, found.end()
