"""Lines become an answer to whether they tell something: what patterns found and what was learnt are weighed together."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise
from typing import NamedTuple

from stdgen.danish.sentences import Sentence, sentences
from stdgen.learnt.passages import Telling, odds
from stdgen.model.document import Topic
from stdgen.rulekit.words import Line, Role

LONGEST = 80
"""Words of a section that is weighed as one passage, its heading with it; a longer one tells of several things."""
OVERRULING = 1.5
"""The odds from which on what was learnt is believed against patterns that take a passage for something else."""


class Least(NamedTuple):
    """The least odds of a passage that make lines tell, natural logarithms; `spoken` is None where patterns are believed."""

    silent: float
    spoken: float | None = None


LEAST: Mapping[Telling, Least] = {
    Telling.PURPOSE: Least(1.0, -2.0),
    Telling.TARGET_GROUP: Least(1.0, -1.5),
    Telling.ASSESSMENT: Least(0.4),
    Telling.LEGAL_BASIS: Least(0.75),
    Telling.PROCESSING_DEADLINE: Least(1.0),
    Telling.DRAFT: Least(0.5),
    Telling.REFUSAL: Least(1.5, -1.75),
    Telling.CEILING: Least(0.75, -3.5),
    Telling.ONLY_IN_WRITING: Least(0.5),
    Telling.POINTS_ELSEWHERE: Least(0.75, -3.0),
    Telling.WRONG_DEADLINE: Least(2.0),
    Telling.PAST_THE_MUNICIPALITY: Least(1.75),
    Telling.FIXED_AGE: Least(1.0, -3.0),
    Telling.CHANGED: Least(1.5),
}
"""Where patterns found nothing, and where they did: they err seldom, and on other wordings than the weights."""
HEADED = frozenset((Telling.PURPOSE, Telling.TARGET_GROUP, Telling.PROCESSING_DEADLINE))
"""What a heading and the words below it tell together: «Formål | Større selvstændighed»."""
ELSEWHERE: Mapping[Telling, frozenset[Topic]] = {
    Telling.PURPOSE: frozenset((Topic.LEGAL_BASIS,)),
    Telling.TARGET_GROUP: frozenset((Topic.LEGAL_BASIS,)),
    Telling.ASSESSMENT: frozenset((Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS)),
    Telling.LEGAL_BASIS: frozenset((Topic.COMPLAINT_ACCESS,)),
    Telling.PROCESSING_DEADLINE: frozenset((Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS)),
}
"""Sections that speak of something else in the same words: the act for all, the complaint's own times."""


def tells(telling: Telling, lines: Iterable[Line], *, said: bool) -> bool:
    """Whether these lines tell it; `said` is what the patterns say."""
    least = LEAST[telling].spoken if said else LEAST[telling].silent
    if least is None:
        return said
    apart = ELSEWHERE.get(telling, frozenset())
    own = [line for line in lines if line.topic not in apart]
    first = [line for line in own if line.topic is not None and line.topic.value == telling.value]
    found = (passage for several in (first, own) for passage in passages(several, headed=telling in HEADED))
    return any(odds(telling, passage) >= least for passage in found)


def is_told(telling: Telling, passage: str, *, said: bool) -> bool:
    """Whether a passage tells it; `said` is what the patterns say."""
    least = LEAST[telling].spoken if said else LEAST[telling].silent
    return said if least is None else odds(telling, passage) >= least


def overrules(telling: Telling, passage: str) -> bool:
    """Whether so much speaks for the passage telling it that it does although patterns say that something else is meant."""
    return odds(telling, passage) >= OVERRULING


def telling_part(telling: Telling, text: str) -> Sentence | None:
    """The sentence of a text in which patterns find nothing and that speaks most for telling it; none where too little does."""
    told = sentences(text)
    most = max(told, key=lambda each: odds(telling, each.text), default=None)
    return most if most and is_told(telling, most.text, said=False) else None


def passages(lines: Iterable[Line], *, headed: bool) -> Iterator[str]:
    """Sections that are short, each line, each sentence and each two of them; nothing that is quoted, and headings only with theirs."""
    own = [line for line in lines if line.role is Role.TEXT]
    for _, several in groupby(own, key=lambda line: (line.topic, line.under)):
        together = list(several)
        whole = " ¶ ".join((*(together[0].under[-1:] if headed else ()), *(line.text for line in together)))
        if len(whole.split()) <= LONGEST:
            yield whole
        for line in together:
            yield from _parts(line.text)


def _parts(text: str) -> Iterator[str]:
    yield text
    told = [each.text for each in sentences(text)]
    if len(told) > 1:
        yield from told
    if len(told) > 2:
        yield from (f"{one} {two}" for one, two in pairwise(told))
