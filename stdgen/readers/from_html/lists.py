"""A list's elements become its items with their markers: as written in our own pages, else as a browser numbers them."""

from collections.abc import Iterator

from lxml.html import HtmlElement

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ROMANS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
BULLET = "•"
HIGHEST = 9999
LEAST_LABELS = 2
LONGER = 3
"""How many times longer than its labels text is."""


def points(listing: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Marker and element of each point, in order.

    A list that stands right in a list, as careless pages have it, comes with the marker None: it belongs to the point
    before.
    """
    number = _number(listing.get("start"), 1)
    for child in listing:
        if child.tag != "li":
            yield "", child
            continue
        number = _number(child.get("value"), number)
        marker = child.get("data-marker")
        yield _marker(listing, number) if marker is None else marker, child
        number += 1


def labelled(listing: HtmlElement) -> tuple[tuple[HtmlElement, HtmlElement], ...]:
    """The terms of a definition list each with what it says, where they are labels of text; empty for a list of facts."""
    parts = [each for each in listing.iter("dt", "dd") if next(each.iterancestors("dl")) is listing]
    rows = list(zip(parts[::2], parts[1::2], strict=False))
    if len(rows) < LEAST_LABELS or len(parts) % 2 or any((term.tag, said.tag) != ("dt", "dd") for term, said in rows):
        return ()
    terms, said = (sum(len(words) for row in rows for words in row[at].itertext()) for at in (0, 1))
    return tuple(rows) if said >= LONGER * terms else ()


def _marker(listing: HtmlElement, number: int) -> str:
    if listing.tag != "ol":
        return BULLET
    return f"{_numeral(listing.get('type', '1'), number)}."


def _numeral(kind: str, number: int) -> str:
    if kind in ("a", "A") and 1 <= number <= len(LETTERS):
        letter = LETTERS[number - 1]
        return letter if kind == "a" else letter.upper()
    if kind in ("i", "I") and 1 <= number < 4 * ROMANS[0][0]:
        roman = _roman(number)
        return roman if kind == "i" else roman.upper()
    return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in ROMANS:
        letters += sign * (number // value)
        number %= value
    return letters


def _number(written: str | None, otherwise: int) -> int:
    try:
        number = int(written or "")
    except ValueError:
        return otherwise
    return number if abs(number) <= HIGHEST else otherwise
