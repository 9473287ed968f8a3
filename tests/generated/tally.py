"""What was right, missed and read that is not there adds up to shares: precision, recall, F1."""

from collections import Counter
from dataclasses import dataclass, field, fields
from operator import add


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, how many were read that are not there, how many were missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.extra + other.extra, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read."""
        return _share(self.right, self.right + self.extra)

    @property
    def recall(self) -> float:
        """The share of what is there that was read; 1 where nothing is there."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, 2 * self.right + self.extra + self.missed)


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing read wrongly: its kind (HEAD-, HEAD+, TITLE, TOPIC, LEVEL, WORDS, FIELD) and in words what it is."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """What one or more readings are worth; `words` counts words, the other tallies count things.

    `wordings` counts headings by their words and whether their topic is right, so that one unlucky wording counts once.
    """

    documents: int = 0
    unread: int = 0
    headings: Tally = Tally()
    titles: Tally = Tally()
    topics: Tally = Tally()
    levels: Tally = Tally()
    words: Tally = Tally()
    fields: Tally = Tally()
    wordings: Counter[tuple[str, bool]] = field(default_factory=Counter, compare=False)
    misses: tuple[Miss, ...] = ()

    @property
    def told(self) -> float:
        """The share of wordings whose topic is right, each counted once, by how often it is."""
        heads = {heading for heading, _ in self.wordings}
        right = sum(_share(self.wordings[head, True], self.wordings[head, True] + self.wordings[head, False]) for head in heads)
        return right / len(heads) if heads else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(add(getattr(self, one.name), getattr(other, one.name)) for one in fields(Score)))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
