"""What stands beside an approval that lacks its body or its day becomes that body or day: a heading, a footnote, the next sentence."""

import re
from collections.abc import Iterator

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import Date, find_dates
from stdgen.danish.passages import Passage, of_blocks, of_spans
from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.document import Field, Section
from stdgen.model.pattern import pattern

SHORT = 4
"""So many words beside a body or a day make no statement of their own: «Udvalg: Socialudvalget», «Punkt 14 den 3. marts 2026»."""


def body_beside(section: Section, line: str) -> Field | None:
    """The council or committee of the decision that the line is about, at its own place."""
    for passage, sentence in _beside(section, line):
        found = POLITICAL.search(sentence.text)
        if found and _is_of_the_decision(sentence.text, found.start(), found.end()):
            return passage.field(sentence.start + found.start(), sentence.start + found.end(), found[0])
    return None


def day_beside(section: Section, line: str) -> Field | None:
    """The day of the decision that the line is about, at its own place."""
    for passage, sentence in _beside(section, line):
        for day in find_dates(sentence.text, announced=True):
            if day.value and _is_of_the_decision(sentence.text, day.start, day.end):
                return _field(passage, sentence, day)
    return None


def _field(passage: Passage, sentence: Sentence, day: Date) -> Field:
    return passage.field(sentence.start + day.start, sentence.start + day.end, day.value)


def _beside(section: Section, line: str) -> Iterator[tuple[Passage, Sentence]]:
    """The heading, and every sentence of the section but those of the line itself."""
    said = " ".join(line.split())
    for passage in (*of_spans(section.heading), *of_blocks(section.blocks)):
        for sentence in sentences(passage.text):
            words = " ".join(sentence.text.split())
            if not passage.quoted and words not in said and said not in words:
                yield passage, sentence


def _is_of_the_decision(words: str, start: int, end: int) -> bool:
    """Whether a sentence with these words in it is about the decision: it names no other matter, and says no more or tells of one."""
    if _ELSE.search(words):
        return False
    rest = f"{words[:start]} {words[end:]}"
    return len(_WORD.findall(rest)) <= SHORT or _DECIDES.search(rest) is not None


_WORD = pattern(r"[^\W\d_]{2,}")
_DECIDES = pattern(
    r"godken|vedt[ao]g|beslut|tiltr[åa]d|behandl|\bmøde|\bpunkt|\bafgj|sidste\s+ord|\bhører\s+under|\b(?:det|dette)\s+(?:skete|var|er\s+sket"
    r"|gjorde|har|blev)\b|fandt\s+sted|\budvalg(?:et)?\s+er\b|\bansvarligt?\s+udvalg",
    re.IGNORECASE,
)
"""What tells of a decision, or goes on about one."""
_ELSE = pattern(
    r"\b(?:ældre|handicap|senior|bruger|pårørende|udsatte)råd|høring|\bhørt|orienter|\brevi|\bnæste|\bskal\b|\bvil\b|\bhver|\bårlig|\bfår\b"
    r"|forelæg|gennemgå|opdater|rediger|redaktion|rettet|rettelse|ændr|\bgæld|kraft|gyldig|virkning|udgave|version|offentliggj|udløb|indtil"
    r"|afløs|erstat|evaluer|forventes|afventer|ikke\b|\bigen\b|\btilsyn|\budarbejd|\budkast|takst|budget",
    re.IGNORECASE,
)
"""Other matters that a body or a day may be of."""
