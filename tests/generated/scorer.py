"""A truth and what was read become a score: headings, topics, levels, words in the right section, fields.

Words are compared as multisets of what stands between spaces, without the signs at their ends; upper and lower case,
decomposed letters, white space, a heading's number and its colon make no difference. The acts' names are left out of
provisions, which are compared from their section sign on.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher

from stdgen.model.document import Block, Document, Field, Fields, Section, Topic
from tests.generated.compared import key, texts, words
from tests.generated.tally import Miss, Score, Tally

UNTOLD = frozenset(("approval_level", "approval_steps", "review_interval"))
"""Fields that the truths do not tell."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A section's heading (None for intro and closing) with its own words; its depth is 1 at the top."""

    heading: str | None
    topic: Topic | None
    depth: int
    words: Counter[str]


def score(truth: Document, read: Document | None) -> Score:
    """How well `read` gives what `truth` says; an unreadable file gives nothing of it."""
    given = read if read is not None else Document(title=None)
    wanted, found = tuple(_parts(truth)), tuple(_parts(given))
    pairs = _pairs(wanted, found)
    matched = [(wanted[one], found[two]) for one, two in pairs if wanted[one].heading is not None]
    scores = (
        _headings(wanted, found, pairs),
        _title(truth, given),
        *(_topic(one, two) for one, two in matched),
        *(_level(one, two) for one, two in matched),
        _words(wanted, found, pairs),
        *_fields(truth.fields, given.fields),
    )
    total = replace(sum(scores, Score()), documents=1)
    return total if read is not None else replace(total, unread=1, misses=(Miss("UNREAD", "no document"),))


def _parts(document: Document) -> Iterator[_Part]:
    yield _Part(None, None, 0, _counted(document.intro))
    yield from _sections(document.sections, 1)
    yield _Part(None, None, 0, _counted(document.closing))


def _sections(sections: Iterable[Section], depth: int) -> Iterator[_Part]:
    for section in sections:
        heading = key(section.heading.text) if section.heading is not None else None
        yield _Part(heading, section.topic, depth, _counted(section.blocks))
        yield from _sections(section.sections, depth + 1)


def _counted(blocks: Iterable[Block]) -> Counter[str]:
    return Counter(word for block in blocks for text in texts(block) for word in words(text))


def _pairs(wanted: Sequence[_Part], found: Sequence[_Part]) -> list[tuple[int, int]]:
    """Indexes of parts with the same heading, in order; the first part is the intro and the last the closing of both."""
    one = [part.heading or f"\0{number}" for number, part in enumerate(wanted[1:-1])]
    two = [part.heading or f"\1{number}" for number, part in enumerate(found[1:-1])]
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    inner = [(block.a + step + 1, block.b + step + 1) for block in blocks for step in range(block.size)]
    return [(0, 0), *inner, (len(wanted) - 1, len(found) - 1)]


def _headings(wanted: Sequence[_Part], found: Sequence[_Part], pairs: list[tuple[int, int]]) -> Score:
    hits = {one for one, _ in pairs}, {two for _, two in pairs}
    lost = [part.heading for number, part in enumerate(wanted) if part.heading is not None and number not in hits[0]]
    made = [part.heading for number, part in enumerate(found) if part.heading is not None and number not in hits[1]]
    misses = (*(Miss("HEAD-", text) for text in lost), *(Miss("HEAD+", text) for text in made))
    return Score(headings=Tally(len(pairs) - 2, len(made), len(lost)), misses=misses)


def _title(truth: Document, read: Document) -> Score:
    wanted, found = (key(document.title.text) if document.title else "" for document in (truth, read))
    if wanted == found:
        return Score(titles=Tally(right=int(bool(wanted))))
    return Score(titles=Tally(0, int(bool(found)), int(bool(wanted))), misses=(Miss("TITLE", f"«{wanted}», read: «{found}»"),))


def _topic(wanted: _Part, found: _Part) -> Score:
    """A topic that nobody gave counts as right where there is none."""
    wordings = Counter([(wanted.heading or "", wanted.topic == found.topic)])
    if wanted.topic == found.topic:
        return Score(topics=Tally(1), wordings=wordings)
    return Score(
        topics=Tally(0, int(found.topic is not None), 1),
        wordings=wordings,
        misses=(Miss("TOPIC", f"«{wanted.heading}» is {wanted.topic}, read: {found.topic}"),),
    )


def _level(wanted: _Part, found: _Part) -> Score:
    if wanted.depth == found.depth:
        return Score(levels=Tally(1))
    return Score(levels=Tally(0, 1, 1), misses=(Miss("LEVEL", f"«{wanted.heading}» is {wanted.depth}, read: {found.depth}"),))


def _words(wanted: Sequence[_Part], found: Sequence[_Part], pairs: list[tuple[int, int]]) -> Score:
    partner = dict(pairs)
    taken = set(partner.values())
    scores = [_section_words(part, found[partner[number]] if number in partner else None) for number, part in enumerate(wanted)]
    strays = [Score(words=Tally(extra=part.words.total())) for number, part in enumerate(found) if number not in taken]
    return sum((*scores, *strays), Score())


def _section_words(wanted: _Part, found: _Part | None) -> Score:
    got = found.words if found is not None else Counter()
    lost, more = wanted.words - got, got - wanted.words
    tally = Tally((wanted.words & got).total(), more.total(), lost.total())
    if not lost and not more:
        return Score(words=tally)
    where = f"«{wanted.heading or '(intro or closing)'}»"
    return Score(words=tally, misses=(Miss("WORDS", f"{where} lacks {_some(lost)}, has {_some(more)} too many"),))


def _some(counted: Counter[str]) -> str:
    shown = " ".join(list(counted.elements())[:8])
    return f"{counted.total()} ({shown})" if counted else "0"


def _fields(wanted: Fields, found: Fields) -> Iterator[Score]:
    for name in (one.name for one in fields(Fields) if one.name not in UNTOLD):
        yield _field(name, _values(name, getattr(wanted, name)), _values(name, getattr(found, name)))


def _field(name: str, wanted: frozenset[str], found: frozenset[str]) -> Score:
    """A truth names one way of contact where the page has several lines: what else is read there is not held against a reader."""
    right, lost, more = wanted & found, wanted - found, found - wanted if name != "contact" else frozenset()
    misses = [Miss("FIELD", f"{name}: {', '.join(sorted(lost)) or '–'}, read: {', '.join(sorted(more)) or '–'}")] if lost or more else []
    return Score(fields=Tally(len(right), len(more), len(lost)), misses=tuple(misses))


def _values(name: str, given: Field | tuple[Field, ...] | None) -> frozenset[str]:
    several = given if isinstance(given, tuple) else (given,) if given is not None else ()
    plain = (" ".join((one.value or one.text).casefold().split()) for one in several)
    return frozenset(value[value.find("§") :] if name == "provisions" and "§" in value else _bare(name, value) for value in plain)


def _bare(name: str, value: str) -> str:
    return re.sub(r"[^\w@]", "", value) if name in ("contact", "case_number") else value
