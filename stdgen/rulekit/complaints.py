"""A service becomes the sentences on how to complain about its decisions.

Complaints about how help is carried out, and those that go to other bodies than the one for decisions under social law,
have rules of their own and are left out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Location, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.statements import COMPLAINT_SIGNS
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.words import Line, Role, place


class Claim(NamedTuple):
    """A sentence on complaints about decisions; `start` is its offset in its line."""

    line: Line
    start: int
    text: str

    def at(self, start: int = 0, end: int | None = None) -> Location:
        """Where these characters of the sentence stand."""
        return place(self.line, self.start + start, self.start + (len(self.text) if end is None else end))


@once
def claims(document: Document) -> tuple[tuple[Service, tuple[Claim, ...]], ...]:
    """Each service with what it says on complaining about a decision."""
    return tuple((each.service, tuple(_claims(each))) for each in told(document))


def has_sign(words: str) -> bool:
    """Whether complaints can be spoken of at all."""
    plain = words.lower()
    return any(sign in plain for sign in COMPLAINT_SIGNS)


def _claims(told: Told) -> Iterator[Claim]:
    decides, under = True, None
    spoken = {id(line) for line in told.holding(COMPLAINT_SIGNS)}
    for line in told.lines:
        if (
            line.role is not Role.TEXT
            or line.topic is Topic.LEGAL_BASIS
            or not (line.topic is Topic.COMPLAINT_ACCESS or id(line) in spoken)
        ):
            continue
        if line.under != under:
            decides, under = _heads_decisions(line.under[-1:]), line.under
        for sentence in sentences(line.text):
            decides = _about_decisions(sentence.text, decides)
            if decides:
                yield Claim(line, sentence.start, sentence.text)


def _heads_decisions(headings: tuple[str, ...]) -> bool:
    """Whether what stands under the heading is about decisions, as far as the heading tells."""
    return all(_DECISION.search(each) or not (_OTHER_BODY.search(each) or _CARRYING_OUT.search(each)) for each in headings)


def _about_decisions(sentence: str, before: bool) -> bool:  # noqa: FBT001  # what the sentence before was about
    if _OTHER_BODY.search(sentence):
        return False
    if _DECISION.search(sentence):
        return True
    return before and not _CARRYING_OUT.search(sentence)


_OTHER_BODY = pattern(
    r"patient(?:klage|sikkerhed|erstatning)|\bstyrelsen\s+for\b|ligebehandling|ombudsmand|forbrugerklage|huslejenævn|beboerklage|datatilsyn"
    r"|klagenævnet|\bdomstol|\bbyret|\bretten\b(?!\s+til)|sagsøge|søgsmål|borgerrådgiver|\bdukh\b|arbejdstilsyn|socialtilsyn"
    r"|ældretilsyn|politiet"
    r"|\bover\s+tilsyn|sundhedsfaglig|sundhedsloven|erstatning|\bnabo|børne-?\s+og\s+unge-?udvalg|anbring",
    re.IGNORECASE,
)
_DECISION = pattern(
    r"afgørelse|beslutning|\bafslag|\bbevilling|bevilget|klagefrist|ankefrist|ankestyrelse|genvurder|revurder|visitationen|\bmedhold",
    re.IGNORECASE,
)
_CARRYING_OUT = pattern(
    r"udfør(?:el|t\b|es\b|er\b)|leverandør|personale|medarbejder|\bkvalitet(?:en)?\b|\bmadens?\b|\bmåde[n,]?\b|aflyst|udebliv"
    r"|udeblev|\b(?:over|med)\s+(?:selve\s+)?"
    r"(?:hjælpen|indsatsen|ydelsen|den\s+(?:daglige\s+|leverede\s+)?hjælp|tilbuddet|støtten|behandlingen|leveringen)\b"
    r"|opførsel|\bhjælperne?\b|chauffør|kontaktperson|\brengøringen|\baftaler|praktiske\s+forhold|dagligdagen",
    re.IGNORECASE,
)
