"""A section as a document prints it and a wording of it become what differs between them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stdgen.danish.patterns import is_misspelt
from stdgen.law.wordings import lines, subsections
from stdgen.model.law import Wording
from stdgen.rulekit.citing.law_prints import Printed
from stdgen.rulekit.citing.law_words import LEFT_OUT, LawLine, LawWord, as_printed, law_lines, law_words, threes

AROUND = 4
"""Words that show where a difference is."""
LAST = 2
"""Words at the end of a line of the law without which nobody meant to stop."""
LEAST = 0.25
"""The share of a line's runs of three words that a document has which prints it."""


class Change(NamedTuple):
    """Words that stand in the document (`here`, may be empty) where the law has others (`there`, may be empty), as each prints them.

    `start` and `end` count the words of the printed section; `after` are its last words before them, `before` its first ones behind.
    `small` are the words of both as they were compared.
    """

    here: str
    there: str
    start: int
    end: int
    after: str
    before: str
    small: tuple[Sequence[str], Sequence[str]]

    @property
    def is_slip(self) -> bool:
        """Whether it is no more than a slip of the pen: single words one letter apart."""
        ours, theirs = self.small
        return len(ours) == len(theirs) and all(is_misspelt(one, other) for one, other in zip(ours, theirs, strict=True) if one != other)


def differences(found: Printed, wording: Wording, versions: Iterable[Wording] = ()) -> tuple[Change, ...]:
    """Where the printed words differ from those of the law.

    What the document leaves out is no difference where it is whole lines of the law, or the last or first sentences of a line, or
    where dots or brackets tell it, or what stands before and behind a part of a sentence; of a wording known in part only, nothing
    beyond it is but what another of the `versions` has there. A few words of the law in a sentence of one's
    own («skal være »sammenhængende og helhedsorienteret«») differ in nothing.
    """
    ours = found.small
    if found.is_fragment and _stands_in(ours, [word.small for word in law_words(wording.text)]):
        return ()
    theirs = _printed_of(wording.text, ours)
    codes = _codes(ours, [word.small for word in theirs])
    beyond = tuple(_beside(versions, wording)) if wording.partial else ()
    told = [
        code
        for code in codes
        if not (
            _is_left_out(code, theirs) or _is_beyond(code, ours, wording, beyond) or _is_dots(code, ours) or _is_around(code, found, theirs)
        )
    ]
    return tuple(_change(found, wording, theirs, code) for code in told)


def agrees(found: Printed, wording: Wording) -> bool:
    """Whether the printed words do not differ from those of the law; cheaper to find out than how they do."""
    known = {word.small for word in law_words(wording.text)} | {LEFT_OUT}
    if not wording.partial and not known.issuperset(found.small):
        return False
    return not differences(found, wording)


def _stands_in(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the words stand in the law as they are, one after the other."""
    return f" {' '.join(ours)} " in f" {' '.join(theirs)} "


Code = tuple[str, int, int, int, int]


def _printed_of(text: str, ours: Sequence[str]) -> Sequence[LawWord]:
    """The wording without the lines that the document has next to nothing of: another «stk.» may begin with the same words."""
    here, known = threes(ours), set(ours)
    every = law_lines(text)
    kept = [line for line in every if _is_there(line, here, known)]
    return [word for line in kept or every for word in line.words]


def _is_there(line: LawLine, here: frozenset[tuple[str, ...]], known: set[str]) -> bool:
    if len(line.runs) > 2:
        return len(line.runs & here) >= LEAST * len(line.runs)
    return not known.isdisjoint(line.small)


def _codes(ours: Sequence[str], theirs: Sequence[str]) -> list[Code]:
    """What makes theirs out of ours, as difflib tells it; what both begin and end with is not looked at."""
    short = min(len(ours), len(theirs))
    same = next((at for at in range(short) if ours[at] != theirs[at]), short)
    left = short - same
    alike = next((at for at in range(left) if ours[-1 - at] != theirs[-1 - at]), left)
    if len(ours) == len(theirs) == same:
        return []
    from difflib import SequenceMatcher  # patterns of its own, for a document that differs only

    matcher = SequenceMatcher(None, ours[same : len(ours) - alike], theirs[same : len(theirs) - alike], autojunk=False)
    codes = (code for code in matcher.get_opcodes() if code[0] != "equal")
    return [(kind, start + same, end + same, since + same, until + same) for kind, start, end, since, until in codes]


def _is_left_out(code: Code, theirs: Sequence[LawWord]) -> bool:
    """Whether what is not printed are whole lines of the law, or the last or the first sentences of one.

    Where the words left out begin as those after them do, they may as well be taken to begin and to end some words earlier or later.
    """
    kind, _, _, since, until = code
    return kind == "insert" and any(_is_whole(since + by, until + by, theirs) for by in _shifts(since, until, theirs))


def _shifts(since: int, until: int, theirs: Sequence[LawWord]) -> Iterator[int]:
    yield 0
    for by in range(1, since + 1):
        if theirs[since - by].small != theirs[until - by].small:
            break
        yield -by
    for by in range(len(theirs) - until):
        if theirs[since + by].small != theirs[until + by].small:
            break
        yield by + 1


def _is_whole(since: int, until: int, theirs: Sequence[LawWord]) -> bool:
    begins_line, ends_line = theirs[since].opens_line, until == len(theirs) or theirs[until].opens_line
    return (begins_line or theirs[since].opens_sentence) and (ends_line or (begins_line and theirs[until].opens_sentence))


def _is_beyond(code: Code, ours: Sequence[str], wording: Wording, others: Iterable[Sequence[str]]) -> bool:
    """Whether the document prints more than what was read of the law, and not what another wording has in the same «stk.»."""
    kind, start, until, _, _ = code
    return wording.partial and kind == "delete" and until == len(ours) and not any(_stands_in(ours[start - 1 :], other) for other in others)


def _beside(versions: Iterable[Wording], wording: Wording) -> Iterator[Sequence[str]]:
    """The words of each «stk.» of this wording, as the others have it."""
    for other in versions:
        if other is not wording:
            for number in range(1, subsections(wording) + 1):
                yield [word.small for word in law_words("\n".join(lines(other, str(number))))]


def _is_around(code: Code, found: Printed, theirs: Sequence[LawWord]) -> bool:
    """Whether the law goes on before or behind a part of a sentence, that is not printed as a whole one; the last words are a loss."""
    kind, start, _, since, until = code
    if kind != "insert" or (start == 0 and found.is_fragment):
        return kind == "insert"
    last = until - since <= LAST and (until == len(theirs) or theirs[until].opens_line)
    return start == len(found.small) and not found.is_ended and not last


def _is_dots(code: Code, ours: Sequence[str]) -> bool:
    _, start, end, _, _ = code
    return end > start and all(word == LEFT_OUT for word in ours[start:end])


def _change(found: Printed, wording: Wording, theirs: Sequence[LawWord], code: Code) -> Change:
    _, start, end, since, until = code
    return Change(
        here=found.as_printed(start, end),
        there=as_printed(wording.text, theirs[since].start, theirs[until - 1].end) if since < until else "",
        start=start,
        end=end,
        after=found.as_printed(max(found.line_of(start - 1), start - AROUND), start) if start else "",
        before=found.as_printed(end, end + AROUND),
        small=(found.small[start:end], [word.small for word in theirs[since:until]]),
    )
