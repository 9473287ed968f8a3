"""A finding in a Word file, which knows the headings above it and the words found, becomes the range of those words."""

import re
from collections.abc import Iterator, Sequence

from stdgen.annotate.to_docx.running import PARAGRAPH_END, Running
from stdgen.model.finding import Finding
from stdgen.model.pattern import pattern

Range = tuple[int, int]
CUT_SHORT = "…"
WHOLE = r"(?:(?!\w)|(?<=\W))"  # not the beginning of a longer word
LONGEST = 400  # characters of a passage that are looked for
FEWEST = 4  # words; a shorter beginning of a passage stands in too many places
_QUOTED = pattern(r"«([^«»]+)»")
_NUMBER = pattern(r"^\s*(?:\d+\.?)+\s+")


def ranges(findings: Sequence[Finding], words: Running, title: str) -> list[Range]:
    """For each finding the range of its words in the running text; of its heading, or the title, where none are found.

    The same words found twice by one rule stand in two places, in the order of the findings. A text without words has no
    range: the list is empty then.
    """
    text = _Text(words)
    if not words.text.strip():
        return []
    taken: set[tuple[str, Range]] = set()
    found = []
    for finding in findings:
        heading = _heading(finding.at.under, text)
        at = _words(finding, text, heading[0] if heading else 0, taken) or heading or _line(text, title, 0) or _first_line(words.text)
        found.append(at)
    return found


class _Text:
    """A running text in which words are looked for as they are shown, and then among what is deleted."""

    def __init__(self, words: Running) -> None:
        self._all, self._shown = words.text, words.shown
        self._read = "".join(map(words.text.__getitem__, words.shown))
        self._known: dict[tuple[str, int], list[Range]] = {}

    def ranges(self, wanted: re.Pattern[str], group: int = 0) -> list[Range]:
        """Where the words stand, in the whole text; the same headings are asked for again and again."""
        key = wanted.pattern, group
        if key not in self._known:
            self._known[key] = self._found(wanted, group)
        return self._known[key]

    def _found(self, wanted: re.Pattern[str], group: int) -> list[Range]:
        spans = [each.span(group) for each in wanted.finditer(self._read)]
        if spans:
            return [(self._shown[start], self._shown[end - 1] + 1) for start, end in spans]
        return [each.span(group) for each in wanted.finditer(self._all)] if len(self._shown) < len(self._all) else []


def _words(finding: Finding, text: _Text, start: int, taken: set[tuple[str, Range]]) -> Range | None:
    """The first place below the heading, else anywhere, that this rule has not had yet."""
    for wanted in _wordings(finding):
        places = text.ranges(wanted)
        ordered = [each for each in places if each[0] >= start] or places
        free = [each for each in ordered if (finding.code, each) not in taken]
        if ordered:
            chosen = (free or ordered)[0]
            taken.add((finding.code, chosen))
            return chosen
    return None


def _wordings(finding: Finding) -> Iterator[re.Pattern[str]]:
    """The words as found, then without regard to white space and hyphens, then their beginning; then what the message quotes."""
    for words in (finding.excerpt, *_QUOTED.findall(finding.message.da)):
        shown = words.strip()[:LONGEST]
        known = shown.removesuffix(CUT_SHORT).split()
        end = WHOLE if shown == words.strip() and not shown.endswith(CUT_SHORT) else ""
        if known:
            yield _begun(r"\s+".join(map(re.escape, known)) + end)
        if letters := "".join(known).replace("-", ""):
            yield _begun(r"[\s-]*".join(map(re.escape, letters)) + end)
        if len(known) > FEWEST:
            yield _begun(r"\s+".join(map(re.escape, known[:FEWEST])) + WHOLE)


def _begun(words: str) -> re.Pattern[str]:
    """Not the end of a longer word."""
    return re.compile(rf"(?:(?<!\w)|(?=\W)){words}")


def _heading(under: Sequence[str], text: _Text) -> Range | None:
    """The last of the headings that is found when each is looked for below the one before it."""
    found: Range | None = None
    for heading in under:
        found = _line(text, heading, found[1] if found else 0) or found
    return found


def _line(text: _Text, words: str, start: int) -> Range | None:
    """A paragraph of just these words, else one that begins with them, else the words anywhere."""
    for wanted in dict.fromkeys((words, _NUMBER.sub("", words))):
        known = r"\s+".join(map(re.escape, wanted.split()))
        if not known:
            continue
        for sought in (rf"^\s*({known})[\s:]*$", rf"^\s*({known})", rf"({known})"):
            places = text.ranges(re.compile(sought, re.MULTILINE), 1)
            if below := [each for each in places if each[0] >= start]:
                return below[0]
    return None


def _first_line(text: str) -> Range:
    start = len(text) - len(text.lstrip())
    end = text.find(PARAGRAPH_END, start)
    return start, end if end >= 0 else len(text)
