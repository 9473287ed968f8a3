"""A plant: a fault put into a sound standard on purpose, or a decoy that only looks like one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from stdgen.model.rule import Stage
from tests.generated.case import Part

AS_OF = date(2026, 11, 21)
"""The day on which planted files are judged, where a plant names none."""


@dataclass(frozen=True, slots=True)
class Plant:
    """What is put where: `set` is the text by topic, in the notation of `tests.generated.wording`.

    `added`: the text goes after what the section says, else in its place. `drop` are topics whose sections go, `headings`
    other headings by topic, `title` another title. `whole`: the fault is one of the document, its finding may stand
    anywhere. `also` are other rules that the plant rightly sets off. `alone`: it shares its document with no other plant.
    `profile` is the one that the file is checked by, `alter` names a change of the finished file, see `altering`. `waiver` is what
    the municipality's `stdgen.toml` accepts: the keys of one waiver, without its reason. `answers` is what the web says by address:
    a status with the address that it leads to, or «no such host».
    """

    rule: str
    part: Part
    fault: bool
    set: Mapping[str, str] = field(default_factory=dict)
    added: bool = True
    drop: tuple[str, ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    service: str = ""
    person: str = ""
    day: date = AS_OF
    stage: Stage = Stage.PUBLISHED
    also: tuple[str, ...] = ()
    alone: bool = False
    whole: bool = False
    profile: str = "standard"
    alter: str = ""
    waiver: Mapping[str, Any] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """All that it puts on the page."""
        return "\n".join((*self.set.values(), *self.headings.values(), self.title))
