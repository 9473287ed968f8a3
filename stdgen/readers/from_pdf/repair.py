"""Words whose letters stand apart, and words that stand together, are told by the room between their letters."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.pattern import pattern

LETTER_SPACED = 3
"""Of what is set letter by letter, at least every third character is a space."""
UNSPACED = 14
"""Of what has its words run together, less than every fourteenth is."""
LEAST_UNSPACED = 24
SINGLE = pattern(r"(?<!\S)\S(?: \S){3,}(?![^\s:.,;?!)])")
PAIR = pattern(r"(?<!\S)\S(?: \S)+(?![^\s:.,;?!)])")
LEAST_LETTERS = 4
MOST_SIGNS, SIGNS_AFTER, MOST_CAPITALS = 0.6, 0.4, 0.25
STRETCHED = 0.06
FAR = 0.8
WIDER, MUCH_WIDER = 0.08, 1.6
NARROW_SPACE = 0.3
LEAST_WORDS, LONGEST_WORD = 3, 16
HYPHEN_WIDTH, ALIKE = 0.2, 0.005
THIN = "fijlrtIJ.,:;1"

_BETWEEN = pattern("[\\w\u0300-\u036f,;:)%](?=[\\w(§«])|\\.(?=[A-ZÆØÅ])")
_TORN = pattern("(?:\u02da ?([aA])|([aA])\u02da|\u00a8 ?([aouAOU]))")
_JOINED_LETTERS = pattern(r"(?<!\S)(?:ff[il]?|f[il])(?!\S)")
_SIGNS = {"ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02", "ffi": "\ufb03", "ffl": "\ufb04"}
_ONE_SIGN = pattern("[\ufb00-\ufb04]")
_SOFT = pattern("\u00ad")
_BREAKS = pattern("[a-zæøåéäöü]{2}\u00ad[a-zæøåéäöü]{2}")
_ADDRESS = pattern(r"[/@]|www\.")
_RING, _DOTS = "\u030a", "\u0308"

Edges = Sequence[tuple[float, float]]
"""Where each character begins and ends along its line, in points."""


class Mended(NamedTuple):
    """A text put right; `spaced`: its letters stood apart, `together`: its words stood together."""

    text: str
    spaced: bool = False
    together: bool = False


def doubtful(text: str) -> bool:
    """Whether a text has so many or so few spaces that its letters have to be looked at one by one."""
    spaces, length = text.count(" "), len(text)
    return spaces * LETTER_SPACED >= length or (spaces * UNSPACED < length and length > LEAST_UNSPACED)


def may_change(text: str, *, goes_on: bool, placed: bool) -> bool:
    """Whether `mended` can change the text, wherever its letters stand; asking for their places takes the longest."""
    if (PAIR if goes_on else SINGLE).search(text) or _JOINED_LETTERS.search(text):
        return True
    most = len(_BETWEEN.findall(text))
    return most > 0 if placed else _are_together(text, most)


def mended(text: str, edges: Edges, size: float, *, goes_on: bool = False, placed: bool = False) -> Mended:
    """The text with its words as they are seen; `size` is the font's, in points.

    `goes_on`: the line's text before this has its letters apart, so that two single letters are enough to say the same.
    `placed`: the page has no spaces, only words at their places, so that a single one may stand too close for pdfium.
    """
    if not _JOINED_LETTERS.search(text):
        return _mended(text, edges, size, goes_on=goes_on, placed=placed)
    found = _mended(*_one_sign(text, edges), size, goes_on=goes_on, placed=placed)
    return found._replace(text=_ONE_SIGN.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), found.text))


def _mended(text: str, edges: Edges, size: float, *, goes_on: bool, placed: bool) -> Mended:
    least = 1 if goes_on else LEAST_LETTERS
    parts = [
        part
        for part in (PAIR if goes_on else SINGLE).finditer(text)
        if _letter_spaced(part[0][::2], edges[part.start() : part.end() : 2], size, least)
    ]
    if parts:
        whole, at = "", 0
        for part in parts:
            whole += text[at : part.start()] + _words(text[part.start() : part.end()], edges[part.start() : part.end()])
            at = part.end()
        return Mended(whole + text[at:], spaced=True)
    return _parted(text, edges, size, placed=placed)


def _one_sign(text: str, edges: Edges) -> tuple[str, Edges]:
    """The same with letters that are set as one sign («fl») as one, where they stand alone between spaces."""
    kept = list(edges)
    for found in reversed(list(_JOINED_LETTERS.finditer(text))):
        start, end = found.span()
        text = text[:start] + _SIGNS[found[0]] + text[end:]
        kept[start:end] = [(kept[start][0], kept[end - 1][1])]
    return text, kept


def _letter_spaced(signs: str, edges: Edges, size: float, least: int) -> bool:
    """Whether signs with a space after each make words, rather than a row of columns, grades or letters of the alphabet."""
    letters = "".join(filter(str.isalpha, signs))
    capitals = sum(map(str.isupper, letters[1:]))
    share = SIGNS_AFTER if least == 1 else MOST_SIGNS
    if len(letters) < max(least, share * len(signs)) or (capitals > MOST_CAPITALS * len(letters) and not letters.isupper()):
        return False
    if _middle(after[0] - before[1] for before, after in pairwise(edges)) > FAR * size:
        return False
    return least == 1 or (len(set(letters)) > 1 and any(ord(after) - ord(before) != 1 for before, after in pairwise(letters)))


def stretched(edges: Edges, size: float) -> bool:
    """Whether room is added between letters, of which these are some that follow each other."""
    rooms = [after[0] - before[1] for before, after in pairwise(edges)]
    return min(rooms, default=0.0) > STRETCHED * size


def with_hyphens(text: str, edges: Edges, size: float) -> str:
    """The text with hyphens for those soft ones inside it that are printed and stand where no word is broken.

    That is beside a digit, a capital, a sign or a single letter, and in addresses.
    """
    return _SOFT.sub(lambda found: "-" if _is_printed(text, edges, found.start(), size) and _joins(text, found) else found[0], text)


def _joins(text: str, found: re.Match[str]) -> bool:
    start, end = text.rfind(" ", 0, found.start()) + 1, text.find(" ", found.end())
    word = text[start : end if end >= 0 else len(text)]
    return not _BREAKS.search(text, max(found.start() - 2, 0), found.end() + 2) or bool(_ADDRESS.search(word))


def _is_printed(text: str, edges: Edges, at: int, size: float) -> bool:
    """Whether a soft hyphen has room of its own: where one sign stands for it and a letter, pdfium gives each half of theirs."""
    if not 0 < at < len(text) - 1:
        return False
    room = edges[at][1] - edges[at][0]
    halved = abs(room - (edges[at - 1][1] - edges[at - 1][0])) < ALIKE * size and text[at - 1] not in THIN
    return room > HYPHEN_WIDTH * size and not halved and edges[at + 1][0] - edges[at][0] > HYPHEN_WIDTH * size


def whole_letters(text: str) -> str:
    """The text with letters whose mark is drawn beside them («˚a») made whole."""
    return _TORN.sub(_composed, text)


def _composed(found: re.Match[str]) -> str:
    letter = found[1] or found[2]
    return unicodedata.normalize("NFC", letter + _RING if letter else found[3] + _DOTS)


def _middle(figures: Iterable[float]) -> float:
    """Their median; `statistics` takes as long to import as a page to read."""
    ordered = sorted(figures)
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2


def _words(text: str, edges: Edges) -> str:
    """Letters with a space after each as words: these stand further apart than the letters within them."""
    letters = [(letter, *edge) for letter, edge in zip(text, edges, strict=True) if letter != " "]
    rooms = [after[1] - before[2] for before, after in pairwise(letters)]
    usual = sorted(rooms)[(len(rooms) - 1) // 2]
    return letters[0][0] + "".join(
        " " * (room > MUCH_WIDER * max(usual, 0.1)) + letter for room, (letter, _, _) in zip(rooms, letters[1:], strict=True)
    )


def _spaces(text: str, edges: Edges) -> list[float]:
    """The room of each space between two words of a line; none where they are too few to tell."""
    found = [edges[at + 1][0] - edges[at - 1][1] for at in range(1, len(text) - 1) if text[at] == " "]
    return found if len(found) >= LEAST_WORDS else [0.0]


def _parted(text: str, edges: Edges, size: float, *, placed: bool) -> Mended:
    """Words that stand together, parted where the room between two letters is wider than it is elsewhere on the line."""
    if not placed and not _has_gaps(edges, size):
        return Mended(text)
    rooms = {found.end(): edges[found.end()][0] - edges[found.start()][1] for found in _BETWEEN.finditer(text)}
    usual = _middle(rooms.values()) if rooms else 0.0
    least = max(WIDER * size, NARROW_SPACE * (_middle(_spaces(text, edges)) - usual))
    ends = [at for at, room in rooms.items() if room - usual > least]
    together = _are_together(text, len(ends))
    if not ends or not (together or placed):
        return Mended(text)
    return Mended(" ".join(text[start:end] for start, end in pairwise([0, *ends, len(text)])), together=together)


def _has_gaps(edges: Edges, size: float) -> bool:
    """Whether some of the rooms between letters are so much wider than the least that words may end there; a quick look."""
    rooms = [after[0] - before[1] for before, after in pairwise(edges)]
    least = min(rooms, default=0.0)
    return sum([room - least > WIDER * size for room in rooms]) >= LEAST_WORDS


def _are_together(text: str, ends: int) -> bool:
    """Whether so many words end in it without a space that it was written without any."""
    return ends >= LEAST_WORDS and len(text) <= LONGEST_WORD * (ends + text.count(" ") + 1)
