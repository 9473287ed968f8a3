"""Labelled passages become the weights of `stdgen/learnt/passages/`: `python -m tests.learning passages [--check] [NAME …]`.

What is learnt from are the lists of `tests/corpus/passages` and the plants of the part that rules are tuned on, of all rules:
what is planted for one rule seldom tells what another asks for. `--check` leaves a fifth of each out at a time and prints how
well the weights do on it.
"""

import html
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from stdgen.danish.sentences import sentences
from stdgen.learnt import passages as module
from stdgen.learnt.passages import ALWAYS, Telling, signs
from stdgen.learnt.stems import stem
from stdgen.model.document import Topic
from stdgen.model.rule import Stage
from stdgen.rulekit.words import Role, lines
from stdgen.rules import named
from tests.generated.case import Part
from tests.planted.base import ground
from tests.planted.data import plants
from tests.planted.plant import Plant
from tests.rules import test_absolutes, test_complaints
from tests.rules.test_real_documents import BOTH, standard

CORPUS = Path(__file__).parents[1] / "corpus" / "passages"
RULES = {
    Telling.PURPOSE: "missing-purpose",
    Telling.TARGET_GROUP: "missing-target-group",
    Telling.ASSESSMENT: "missing-individual-assessment",
    Telling.LEGAL_BASIS: "missing-legal-basis",
    Telling.PROCESSING_DEADLINE: "missing-processing-deadline",
    Telling.DRAFT: "draft-mark",
    Telling.REFUSAL: "blanket-refusal",
    Telling.CEILING: "absolute-ceiling",
    Telling.ONLY_IN_WRITING: "complaint-only-in-writing",
    Telling.POINTS_ELSEWHERE: "complaint-only-points-elsewhere",
    Telling.WRONG_DEADLINE: "wrong-complaint-deadline",
    Telling.PAST_THE_MUNICIPALITY: "complaint-past-the-municipality",
    Telling.CHANGED: "changed-after-approval",
    Telling.FIXED_AGE: "fixed-age",
}
"""Each telling with the rule whose plants tell it or its lack."""
TOPICS = {
    Telling.ASSESSMENT: frozenset(("assessment", "extent", "decision")),
    Telling.TARGET_GROUP: frozenset(("target_group", "criteria", "about")),
    Telling.PURPOSE: frozenset(("purpose", "about")),
}
"""The sections that tell it, where they are not that of its name alone."""
TESTED = {
    Telling.REFUSAL: ((test_absolutes.REFUSALS, True), (test_absolutes.NO_REFUSALS, False)),
    Telling.CEILING: ((test_absolutes.CEILINGS, True), (test_absolutes.NO_CEILINGS, False)),
    Telling.ONLY_IN_WRITING: ((test_complaints.ONLY_IN_WRITING, True), (test_complaints.NOT_ONLY_IN_WRITING, False)),
    Telling.PAST_THE_MUNICIPALITY: ((test_complaints.PAST, True), (test_complaints.NOT_PAST, False)),
    Telling.WRONG_DEADLINE: ((test_complaints.DEADLINES, True), (test_complaints.NO_DEADLINES, False)),
}
TOLD_IN: Mapping[Telling, frozenset[Topic | None]] = {
    Telling.TARGET_GROUP: frozenset((None, Topic.TARGET_GROUP, Topic.LEGAL_BASIS, Topic.PURPOSE)),
    Telling.PROCESSING_DEADLINE: frozenset((Topic.PROCESSING_DEADLINE,)),
    Telling.DRAFT: frozenset(),
    Telling.REFUSAL: frozenset(),
    Telling.CEILING: frozenset(),
    Telling.CHANGED: frozenset(),
    Telling.FIXED_AGE: frozenset(),
    Telling.ONLY_IN_WRITING: frozenset(),
    Telling.WRONG_DEADLINE: frozenset(),
    Telling.PAST_THE_MUNICIPALITY: frozenset(),
}
"""The sections of the two real standards in which it may be told, where one reads them so."""
NAMED = frozenset(map(stem, ("sønderborg", "norddjurs")))
"""The municipalities of the two real standards, as signs have them."""
KEPT = 2500
"""Signs with a weight in a file."""
LEAST_SEEN = 2
RESTRAINT = 1 / 30
"""The weight of the squared weights in what is made small."""
ROUNDS = 300
ASIDE = 0.3
"""What a passage of another rule weighs, of which nobody said that it does not tell."""
DOUBTFUL = -1.0
"""From these odds on, by what is labelled alone, such a passage is left out."""
FOLDS = 5
_GROUNDS = 24
_PARAGRAPH = re.compile(r"<(?:p|li|td)>(.*?)</(?:p|li|td)>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


class Passage(NamedTuple):
    """A text, whether it tells, how much it weighs, and of what it is a part, so that both are left out together."""

    text: str
    tells: bool
    weight: float = 1.0
    of: str = ""


Weights = dict[str, float]


def learn(several: Sequence[Telling]) -> None:
    """Writes the files of these."""
    for telling in several:
        path = Path(module.__file__).parent / "passages" / f"{telling}.txt"
        weights = kept(fitted(passages(telling)))
        path.write_text("".join(f"{sign}\t{round(100 * weight)}\n" for sign, weight in weights.items()), encoding="utf-8")


def checked(several: Sequence[Telling]) -> Iterator[str]:
    """A line each: how many of those left out come out right."""
    yield f"{'telling':<24}{'tell':>6}{'found':>8}{'do not':>8}{'told':>6}{'others':>8}{'told':>6}"
    for telling in several:
        given = passages(telling)
        tally: Counter[str] = Counter()
        for fold in range(FOLDS):
            weights = kept(fitted([each for each in given if _fold(each) != fold]))
            for each in given:
                if _fold(each) == fold:
                    kind = "tell" if each.tells else "not" if each.weight > ASIDE else "other"
                    tally[kind] += 1
                    tally[f"{kind} told"] += weighed(weights, each.text) > 0
        right = f"{tally['tell told'] / tally['tell']:>8.3f}"
        rest = f"{tally['not']:>8}{tally['not told']:>6}{tally['other']:>8}{tally['other told']:>6}"
        yield f"{telling:<24}{tally['tell']:>6}{right}{rest}"


def passages(telling: Telling) -> list[Passage]:
    """All that is labelled, and of the other rules' plants what is hardly one that tells."""
    labelled = [part for each in _labelled(telling) for part in _parts(each)]
    known = {each.text for each in labelled}
    weights = fitted(labelled)
    rest = [text for text in _others(telling) if text not in known]
    return labelled + [Passage(text, tells=False, weight=ASIDE) for text in rest if weighed(weights, text) < DOUBTFUL]


def _labelled(telling: Telling) -> Iterator[Passage]:
    yield from _listed(telling)
    yield from _planted(telling)
    yield from _sound(telling)
    yield from _replaced(telling)
    yield from _tested(telling)
    yield from _examples(telling)
    yield from _published(telling)


def weighed(weights: Weights, text: str) -> float:
    """The odds by weights that are in no file yet."""
    found = signs(text)
    return weights[ALWAYS] + sum(weights.get(sign, 0.0) for sign in found) / math.sqrt(len(found) or 1)


def fitted(given: Sequence[Passage]) -> Weights:
    """The weights that make the labels most likely."""
    rows = [signs(each.text) for each in given]
    seen = Counter(sign for row in rows for sign in row)
    number = {sign: at for at, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= LEAST_SEEN))}
    cells = [(at, number[sign], 1 / math.sqrt(len(row))) for at, row in enumerate(rows) for sign in sorted(row) if sign in number]
    downs, alongs, values = zip(*cells, strict=True)
    matrix = csr_matrix((numpy.array(values), (downs, alongs)), shape=(len(rows), len(number)))
    flat = _slid(matrix, numpy.array([1.0 if each.tells else -1.0 for each in given]), numpy.array([each.weight for each in given]))
    return {ALWAYS: float(flat[-1])} | {sign: float(flat[at]) for sign, at in number.items()}


def kept(weights: Weights) -> Weights:
    """The heaviest, in the order of the alphabet; a place's name speaks for nothing but the document that it is from."""
    heaviest = sorted(weights, key=lambda sign: (sign != ALWAYS, -abs(weights[sign]), sign))[: KEPT + 1]
    signs_of_all = (sign for sign in sorted(heaviest) if NAMED.isdisjoint(sign.split(" ")))
    return {sign: weights[sign] for sign in signs_of_all if round(100 * weights[sign]) or sign == ALWAYS}


def _slid(matrix: Any, wanted: Any, weights: Any) -> Any:
    turned = matrix.T.tocsr()

    def loss(flat: Any) -> tuple[float, Any]:
        spoken = wanted * (matrix @ flat[:-1] + flat[-1])
        value = (weights * numpy.logaddexp(0.0, -spoken)).sum() + RESTRAINT / 2 * (flat[:-1] ** 2).sum()
        missed = -wanted * weights / (1.0 + numpy.exp(numpy.clip(spoken, -500, 500)))
        return float(value), numpy.append(turned @ missed + RESTRAINT * flat[:-1], missed.sum())

    return minimize(loss, numpy.zeros(matrix.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x


def _parts(whole: Passage) -> Iterator[Passage]:
    """A passage, and of one that does not tell each of its sentences, as they do not either."""
    yield whole
    told = [each.text for part in whole.text.split(" ¶ ") for each in sentences(part)]
    if not whole.tells and len(told) > 1:
        yield from (Passage(each, tells=False, weight=whole.weight / 2, of=whole.text) for each in told)


def _listed(telling: Telling) -> Iterator[Passage]:
    path = CORPUS / f"{telling}.tsv"
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            yield Passage(text, label == "yes")


def _planted(telling: Telling) -> Iterator[Passage]:
    absent = RULES[telling].startswith("missing-")
    for plant in _plants():
        if plant.rule == RULES[telling]:
            yield Passage(_text(plant), plant.fault is not absent)


def _sound(telling: Telling) -> Iterator[Passage]:
    """What sound standards say of other topics does not tell, whatever the topic."""
    for number in range(_GROUNDS):
        on = ground(Part.TUNE, number)
        own = TOPICS.get(telling, frozenset((telling.value,)))
        yield from (
            Passage(f"{on.headings[topic]} ¶ {on.words(text)}", tells=False) for topic, text in on.texts.items() if topic not in own
        )


def _replaced(telling: Telling) -> Iterator[Passage]:
    """What other rules' plants say instead of a section whose lack nobody planted must tell what the section tells."""
    if RULES[telling].startswith("missing-"):
        for plant in _plants():
            if telling.value in plant.set and not plant.added and RULES[telling] not in (plant.rule, *plant.also):
                text = _text(replace(plant, set={telling.value: plant.set[telling.value]}, headings={}, title=""))
                yield Passage(text, tells=True, weight=0.5)


def _tested(telling: Telling) -> Iterator[Passage]:
    """The sentences that the rules' tests say it of or deny it of."""
    for words, tells in TESTED.get(telling, ()):
        yield from (Passage(line.replace("{kommune}", "Nyby Kommune"), tells) for line in words.strip().splitlines())


def _examples(telling: Telling) -> Iterator[Passage]:
    """What the rule's examples leave no doubt of: that nothing tells it in one without, and that it is told by the only paragraph."""
    rule, absent = named(RULES[telling]), RULES[telling].startswith("missing-")
    for examples, tells in ((rule.bad, not absent), (rule.good, absent)):
        for example in (each for each in examples if each.suffix == ".html" and each.stage is Stage.PUBLISHED):
            several = [html.unescape(_TAG.sub(" ", words)) for words in _PARAGRAPH.findall(example.text)]
            if not tells or len(several) == 1:
                yield from (Passage(" ".join(words.split()), tells) for words in several)


def _published(telling: Telling) -> Iterator[Passage]:
    """What the two real standards say in sections that do not tell it."""
    if telling in TOLD_IN:
        for municipality in BOTH:
            own = (line for line in lines(standard(municipality)) if line.role is Role.TEXT and line.topic not in TOLD_IN[telling])
            yield from (Passage(line.text, tells=False) for line in own)


def _others(telling: Telling) -> Iterator[str]:
    """What is planted for other rules, but for what stands in sections that may well tell it."""
    rule, own = RULES[telling], TOPICS.get(telling, frozenset((telling.value,)))
    for plant in _plants():
        if rule not in (plant.rule, *plant.also) and own.isdisjoint(plant.set):
            yield _text(plant)


@cache
def _plants() -> tuple[Plant, ...]:
    return tuple(plant for plant in plants() if plant.part is Part.TUNE and plant.words.strip())


def _text(plant: Plant) -> str:
    texts = (*plant.headings.values(), *filter(None, (plant.title,)), *plant.set.values())
    words = " ¶ ".join(" ¶ ".join(line for line in text.splitlines() if line.strip()) for text in texts)
    return ground(Part.TUNE, crc32(words.encode()) % _GROUNDS).words(words)


def _fold(each: Passage) -> int:
    return crc32((each.of or each.text).encode()) % FOLDS
