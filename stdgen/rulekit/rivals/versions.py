"""The lines of a section become pairs of sentences of which the later is another version of the earlier."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from stdgen.danish.clashing import two_addresses, two_answers
from stdgen.danish.related import IN_WORDS
from stdgen.danish.sentences import Sentence, sentences
from stdgen.danish.similar import rivals
from stdgen.model.pattern import pattern
from stdgen.rulekit.rivals.cases import are_of_two_cases, are_of_two_doers, end_in_two_cases
from stdgen.rulekit.rivals.restated import restated
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Body, Line, Role

_OF_YEAR = pattern(r"(?P<before>(?:\w+\s+){0,3}(?:[Ff]or|[Ii])\s+(?:år\s+)?)(?P<year>20\d\d)(?!\d|\s+(?:kr|og|til)\b|[-–])")
BEGINNING = 8
"""Signs in which two sentences must agree before more is asked of them."""

_ENDING = 4
"""Words with which both end, where the one was written for the other."""

Said = tuple[Line, Sentence]


def together(every: Iterable[Body]) -> Iterator[Body]:
    """Each body, with those after it that stand under the same words: both sides of a change to a heading are printed too."""
    held: list[Line] = []
    for body in every:
        heading = body[0] if body and body[0].role is Role.HEADING else None
        if held and not (heading and _is_the_same(heading, held[0])):
            yield tuple(held)
            held = []
        held.extend(body)
    yield tuple(held)


def _is_the_same(heading: Line, before: Line) -> bool:
    return before.role is Role.HEADING and heading.under == before.under and small(heading.text) == small(before.text)


def versions(lines: Sequence[Line], said: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[tuple[Said, Said]]:
    """Each sentence, after the earlier one that it is likest to; `said` are the words of the sentences by the text of their line."""
    every = [(line, sentence) for line in lines for sentence in sentences(line.text)]
    if len(every) < 2:
        return
    texts = [sentence.text for _, sentence in every]
    best: dict[int, tuple[float, int]] = {}
    words = [each for line in lines for each in said[line.text]]
    for first, second, score in rivals(texts, words):
        two = end_in_two_cases(words[first], words[second]) or _are_of_two(texts[first], texts[second])
        if not (two or _are_parallel(every[first][0], every[second][0])):
            best[second] = max(best.get(second, (0.0, 0)), (score, -first))
    for at, (one, other) in enumerate(pairwise(texts)):
        if one[:BEGINNING] == other[:BEGINNING] and (two_addresses(one, other) or two_answers(one, other)):
            best[at + 1] = max(best.get(at + 1, (0.0, 0)), (1.0, -at))
    for earlier, later in restated(words, texts, best):
        if every[earlier][0] is not every[later][0] and _is_only_resembled(words[earlier], words[later]):
            continue
        if later not in best and not (_are_parallel(every[earlier][0], every[later][0]) or _are_of_two_years(texts[earlier], texts[later])):
            best[later] = (1.0, -earlier)
    yield from ((every[-first], every[second]) for second, (_, first) in sorted(best.items()))


def _are_of_two(one: str, other: str) -> bool:
    return are_of_two_cases(one, other) or are_of_two_doers(one, other) or _are_of_two_years(one, other)


def _is_only_resembled(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two paragraphs may each say their own: they neither begin nor end alike, and give no two figures."""
    if one[0] == other[0] or one[-_ENDING:] == other[-_ENDING:]:
        return False
    return not any(word[0].isdigit() or word in IN_WORDS for word in {*one} ^ {*other})


def _are_of_two_years(one: str, other: str) -> bool:
    """Whether two sentences begin alike but for the year that each is of: «Mål for 2026: …», «Mål for 2027: …»."""
    first, second = _OF_YEAR.match(one), _OF_YEAR.match(other)
    return first is not None and second is not None and first["before"] == second["before"] and first["year"] != second["year"]


def _are_parallel(one: Line, other: Line) -> bool:
    """Whether the two stand in cells of a table, which say the same of different things."""
    return one.cell is not None and other.cell is not None and one.cell != other.cell
