"""References to foot- and endnotes become the marks that Word prints, and the notes that they refer to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stdgen.model.document import Span
from stdgen.readers.from_docx.figures import figure
from stdgen.readers.from_docx.package import Element, Relationship
from stdgen.readers.from_docx.properties import W, on, said, whole

KINDS = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_SYMBOLS = "*†‡§"


@dataclass(frozen=True, slots=True)
class Note:
    """A foot- or endnote and what the part that it stands in points to."""

    element: Element
    links: Mapping[str, Relationship]


@dataclass(slots=True)
class Notes:
    """The notes of a file by kind and id, counted as their references go by; `settings` say how they are numbered."""

    held: Mapping[tuple[str, str], Note]
    settings: tuple[Element, ...] = ()
    _counts: Counter[str] = field(default_factory=Counter)
    _rules: dict[str, tuple[Element, ...]] = field(default_factory=dict)
    _marks: dict[tuple[str, str], str] = field(default_factory=dict)

    def of(self, reference: Element) -> Note | None:
        """The note that is referred to."""
        return self.held.get(_key(reference))

    def mark(self, reference: Element) -> str:
        """The mark as printed; empty where the author typed one of their own, or where there is no such note."""
        key = _key(reference)
        if key not in self.held or on(reference.get(f"{W}customMarkFollows")):
            return ""
        if key not in self._marks:
            self._counts[key[0]] += 1
            self._marks[key] = self._written(key[0], self._counts[key[0]])
        return self._marks[key]

    def turned(self, after: str) -> None:
        """A section (`eachSect`) or a page (`eachPage`) ends: notes that are counted anew there begin again."""
        for kind in KINDS.values():
            if self._counts[kind] and after in (said(each, "numRestart") for each in self._told(kind)):
                self._counts[kind] = 0

    def _told(self, kind: str) -> tuple[Element, ...]:
        """What the file says about notes of this kind."""
        if kind not in self._rules:
            self._rules[kind] = tuple(each for root in self.settings for each in root.iter(f"{W}{kind}Pr"))
        return self._rules[kind]

    def _written(self, kind: str, count: int) -> str:
        rules = self._told(kind)
        start = next((number for each in rules if (number := whole(said(each, "numStart"))) is not None), 1)
        shape = next(filter(None, (said(each, "numFmt") for each in rules)), "decimal" if kind == "footnote" else "lowerRoman")
        number = start - 1 + count
        return _SYMBOLS[(number - 1) % 4] * ((number - 1) // 4 + 1) if shape == "chicago" and 0 < number < 100 else figure(number, shape)


def behind(mark: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """A note's words, one space behind its mark where they begin with it."""
    first = spans[0] if spans else Span("")
    if not mark or not first.text.startswith(mark):
        return spans
    words = first.text.removeprefix(mark).lstrip()
    return (replace(first, text=f"{mark} {words}"), *spans[1:]) if words else spans


def _key(reference: Element) -> tuple[str, str]:
    return KINDS[str(reference.tag)], reference.get(f"{W}id", "")
