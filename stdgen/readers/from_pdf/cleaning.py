"""A run's letters are put right: torn, swapped, joined in one sign, or known to nobody."""

import unicodedata

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import repair
from stdgen.readers.from_pdf.faults import Fault

SOFT_HYPHEN = "\u00ad"

_SWAPPED = "".join(chr(letter << 8) for letter in range(ord("a"), ord("z") + 1))
_MARKS = pattern(f"[\u0300-\u036f\u02da\u00a8{SOFT_HYPHEN}\ufb00-\ufb06\ufffd\ue000-\uf8ff{_SWAPPED}]")
_TURNED_ROUND = pattern(f"[{_SWAPPED}]{{2,3}}")
_LIGATURE = pattern("[\ufb00-\ufb06]")
_OWN_USE = pattern("[\ue000-\uf8ff\ufffd]")


def needs_cleaning(text: str) -> bool:
    """Whether a page's text has any sign at all that may have to be put right; most have none."""
    return _MARKS.search(text) is not None


def cleaned(text: str) -> tuple[str, list[tuple[Fault, str]]]:
    """The text without soft hyphens, its letters whole, and the faults that it had, each with the words as they were then.

    An unknown sign that stands alone is a list's mark.
    """
    faults: list[tuple[Fault, str]] = []
    if SOFT_HYPHEN in text[:-1]:
        text = text[:-1].replace(SOFT_HYPHEN, "") + text[-1:]
    if _OWN_USE.fullmatch(text.strip()):
        return _OWN_USE.sub("•", text), faults
    if _OWN_USE.search(text):
        faults.append((Fault.UNKNOWN, text))
    if _TURNED_ROUND.search(text):
        faults.append((Fault.SWAPPED, text))
        text = _TURNED_ROUND.sub(lambda found: "".join(chr(ord(letter) >> 8) for letter in found[0]), text)
    whole = repair.whole_letters(text)
    if whole != text:
        faults.append((Fault.TORN, text))
    return _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), unicodedata.normalize("NFC", whole)), faults
