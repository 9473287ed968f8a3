"""A service becomes the sentences on how to complain about its decisions.

Complaints about how help is carried out, and those that go to other bodies than the one for decisions under social law,
have rules of their own and are left out.
"""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Location, Topic
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.statements import COMPLAINT_SIGNS
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role, place


class Claim(NamedTuple):
    """A sentence on complaints about decisions; `start` is its offset in its line, `small` the text in small letters."""

    line: Line
    start: int
    text: str
    small: str

    def at(self, start: int = 0, end: int | None = None) -> Location:
        """Where these characters of the sentence stand."""
        return place(self.line, self.start + start, self.start + (len(self.text) if end is None else end))


@once
def claims(document: Document) -> tuple[tuple[Service, tuple[Claim, ...]], ...]:
    """Each service with what it says on complaining about a decision."""
    return tuple((each.service, tuple(_claims(each))) for each in told(document))


def has_sign(words: str) -> bool:
    """Whether complaints can be spoken of at all in these words, which are in small letters."""
    return any(sign in words for sign in COMPLAINT_SIGNS)


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
            words = small(sentence.text)
            decides = _about_decisions(words, decides)
            if decides:
                yield Claim(line, sentence.start, sentence.text, words)


def _heads_decisions(headings: tuple[str, ...]) -> bool:
    """Whether what stands under the heading is about decisions, as far as the heading tells."""
    return all(_DECISION.found(each) or not (_OTHER_BODY.found(each) or _CARRYING_OUT.found(each)) for each in map(small, headings))


def _about_decisions(sentence: str, before: bool) -> bool:  # noqa: FBT001  # what the sentence before was about
    if _OTHER_BODY.found(sentence):
        return False
    if _DECISION.found(sentence):
        return True
    return before and not _CARRYING_OUT.found(sentence)


_OTHER_BODY = Wording(
    "ligebehandling|ombudsmand|forbrugerklage|huslejenævn|beboerklage|datatilsyn|klagenævnet|sagsøge|søgsmål|borgerrådgiver"
    "|arbejdstilsyn|socialtilsyn|ældretilsyn|politiet|sundhedsfaglig|sundhedsloven|erstatning|anbring",
    ("patient", r"patient(?:klage|sikkerhed|erstatning)"),
    ("styrelsen", r"\bstyrelsen\s+for\b"),
    ("domstol", r"\bdomstol"),
    ("byret", r"\bbyret"),
    ("retten", r"\bretten\b(?!\s+til)"),
    ("dukh", r"\bdukh\b"),
    ("tilsyn", r"\bover\s+tilsyn"),
    ("nabo", r"\bnabo"),
    ("udvalg", r"børne-?\s+og\s+unge-?udvalg"),
)
_DECISION = Wording(
    "afgørelse|beslutning|bevilget|klagefrist|ankefrist|ankestyrelse|genvurder|revurder|visitationen",
    ("afslag", r"\bafslag"),
    ("bevilling", r"\bbevilling"),
    ("medhold", r"\bmedhold"),
)
_CARRYING_OUT = Wording(
    "leverandør|personale|medarbejder|aflyst|udebliv|udeblev|opførsel|chauffør|kontaktperson|dagligdagen",
    ("udfør", r"udfør(?:el|t\b|es\b|er\b)"),
    ("kvalitet", r"\bkvalitet(?:en)?\b"),
    ("maden", r"\bmadens?\b"),
    ("måde", r"\bmåde[n,]?\b"),
    (
        "hjælp|indsatsen|ydelsen|tilbuddet|støtten|behandlingen|leveringen|kørslen|turen|besøget|vasketøjet|tonen|stedet"
        "|lokalerne|undervisningen"
        "|betjeningen|ledsageren|træningen",
        r"\b(?:over|med)\s+(?:selve\s+)?"
        r"(?:hjælpen|indsatsen|ydelsen|den\s+(?:daglige\s+|leverede\s+)?hjælp|tilbuddet|støtten|behandlingen|leveringen"
        r"|kørslen|turen|besøget|vasketøjet|tonen|stedet|lokalerne|undervisningen|betjeningen|ledsageren|træningen)\b",
    ),
    ("hjælpern", r"\bhjælperne?\b"),
    ("rengøringen", r"\brengøringen"),
    ("aftaler", r"\baftaler"),
    ("forhold", r"praktiske\s+forhold"),
)
