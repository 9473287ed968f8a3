"""A document becomes the sections of acts that it prints word for word, and a printed section what differs from a known wording."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from stdgen.danish.citations import opening_provision
from stdgen.danish.patterns import is_misspelt
from stdgen.model.document import Document, Location
from stdgen.model.law import Wording
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.cited import Cited, cited
from stdgen.rulekit.once import once
from stdgen.rulekit.words import Line, Role, bodies, place


class Word(NamedTuple):
    """A word of a printed section: in small letters, and where it stands."""

    small: str
    line: Line
    start: int
    end: int


class Printed(NamedTuple):
    """A section of an act as a document prints it."""

    cited: Cited
    words: tuple[Word, ...]

    @property
    def provision(self) -> Provision:
        """Which section it is."""
        return self.cited.provision


class Change(NamedTuple):
    """Words that stand in the document (`here`, may be empty) where the law has others (`there`, may be empty)."""

    here: str
    there: str
    at: Location

    @property
    def is_slip(self) -> bool:
        """Whether it is no more than a slip of the pen: single words one letter apart."""
        ours, theirs = self.here.split(), self.there.split()
        return len(ours) == len(theirs) and all(is_misspelt(one, other) for one, other in zip(ours, theirs, strict=True) if one != other)


@once
def printed(document: Document) -> tuple[Printed, ...]:
    """Every section that is printed word for word, from its number to the next one or to the end of its section."""
    opened = {(id(each.line), each.start): each for each in cited(document)}
    return tuple(Printed(found, tuple(_words(lines))) for body in bodies(document) for found, lines in _runs(body, opened))


def differences(found: Printed, wording: Wording) -> tuple[Change, ...]:
    """Where the printed words differ from those of the law; what the document leaves out at the beginning or end of a line of the
    law's is no difference, and of a wording known in part only nothing beyond it is."""
    from difflib import SequenceMatcher

    theirs = _law_words(wording.text)
    ours = [word.small for word in found.words]
    plain = [small for small, _ in theirs]
    codes = [code for code in SequenceMatcher(None, ours, plain, autojunk=False).get_opcodes() if code[0] != "equal"]
    return tuple(_change(found, theirs, code) for code in codes if not _is_left_out(code, theirs) and not _is_beyond(code, ours, wording))


Code = tuple[str, int, int, int, int]


def _is_left_out(code: Code, theirs: Sequence[tuple[str, bool]]) -> bool:
    """Whether only whole lines of the law are not printed, or the rest of one after the last word that is."""
    kind, _, _, since, until = code
    return kind == "insert" and (theirs[since][1] or since == 0) and (until == len(theirs) or theirs[until][1])


def _is_beyond(code: Code, ours: Sequence[str], wording: Wording) -> bool:
    """Whether the document prints more than what was read of the law."""
    kind, _, until, _, _ = code
    return wording.partial and kind == "delete" and until == len(ours)


def _change(found: Printed, theirs: Sequence[tuple[str, bool]], code: Code) -> Change:
    _, start, end, since, until = code
    words = found.words[start:end]
    near = words or found.words[max(0, start - 1) : start + 1]
    first = near[0]
    last = next(word for word in reversed(near) if word.line is first.line)
    return Change(
        " ".join(word.small for word in words),
        " ".join(small for small, _ in theirs[since:until]),
        place(first.line, first.start, last.end),
    )


def _runs(body: Sequence[Line], opened: dict[tuple[int, int], Cited]) -> Iterator[tuple[Cited, list[Line]]]:
    for number, line in enumerate(body):
        found = opened.get((id(line), 0))
        if found is None or opening_provision(line.text) is None:
            continue
        yield found, [line, *takewhile(partial(_goes_on, line), body[number + 1 :])]


def _goes_on(first: Line, later: Line) -> bool:
    if opening_provision(later.text) or later.role is not first.role:
        return False
    return first.role is Role.QUOTED or _PART.match(later.text) is not None


def _words(lines: Sequence[Line]) -> Iterator[Word]:
    for line in lines:
        label = _LABEL.match(line.text)
        for match in _WORD.finditer(_unlabelled(line.text), label.end() if label else 0):
            yield Word(match[0].lower(), line, match.start(), match.end())


def _law_words(text: str) -> list[tuple[str, bool]]:
    """The law's words, each with whether a line of the law begins with it."""
    found = list[tuple[str, bool]]()
    for line in text.splitlines():
        label = _LABEL.match(line)
        words = _WORD.findall(_unlabelled(line), label.end() if label else 0)
        found.extend((word.lower(), at == 0) for at, word in enumerate(words))
    return found


def _unlabelled(text: str) -> str:
    """The text with blanks for the numbers of points and of «Stk.» within it, which print may set in lines of their own or not."""
    return _POINT.sub(lambda match: " " * len(match[0]), text)


_LABEL = pattern(r"\s*[\"”“»]?(?:§+\s*\d+\s?[a-zæøå]?\s?\.|Stk\.?\s*\d+\s?\.?|\(?(?:\d{1,2}|[a-z])\s?[).])\s*")
_PART = pattern(r"\s*(?:Stk\.?\s*\d|\(?(?:\d{1,2}|[a-z])\s?[).]\s)|\s*[a-zæøå]")
"""A line that goes on with a section printed as running text: a «stk.», a number, the rest of a sentence."""
_POINT = pattern(r"\bStk\.\s*\d+\.|(?<![\w§])(?:\d{1,2}|[a-z])\)")
_WORD = pattern(r"\d+|[^\W\d_]+")
