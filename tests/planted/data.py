"""The TOML files of this folder become plants: one file or more a rule, faults and decoys apart, tune and report apart."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from stdgen.model.rule import Stage
from tests.generated.case import Part
from tests.planted.plant import AS_OF, Plant

FOLDER = Path(__file__).parent / "data"
PLACES = ("content", "extent", "staff", "application", "user_payment", "decision", "target_group", "purpose")
"""Where plants go in turns that ask for no place."""
_APART = 3
"""How many places a decoy stands from its fault, which it may resemble so much that the two would be rival versions."""
_PLAIN = {"title", "service", "person", "alter", "profile", "waiver", "answers"}


@cache
def plants(folder: Path = FOLDER) -> tuple[Plant, ...]:
    """All plants of a folder, rule by rule.

    A file is named like its rule with underscores; what follows a full stop tells several apart.
    """
    return tuple(plant for path in sorted(folder.glob("*.toml")) for plant in _of(path))


def rule_of(path: Path) -> str:
    """The rule that a file has plants for."""
    return path.name.partition(".")[0].replace("_", "-")


def _of(path: Path) -> Iterator[Plant]:
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    given |= _answers(path.with_suffix(".answers.txt"))
    parts = {part: given.pop(part, {}) for part in Part}
    for part, kinds in parts.items():
        for kind, fault in (("faults", True), ("decoys", False)):
            turn = count()
            for one in kinds.get(kind, ()):
                entry = {"text": one} if isinstance(one, str) else one
                yield _plant(rule_of(path), part, given | entry, next(turn) + (0 if fault else _APART), fault=fault)


def _answers(path: Path) -> dict[str, Mapping[str, str]]:
    """What the web says to the addresses of all plants of a file, where a list beside it tells: an address and its answer a line."""
    if not path.exists():
        return {}
    rows = [line.split(None, 1) for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("http")]
    return {"answers": {address: answer.strip() for address, answer in rows}}


def _plant(rule: str, part: Part, entry: Mapping[str, Any], turn: int, *, fault: bool) -> Plant:
    texts = dict(entry.get("set", {}))
    if "text" in entry:
        place, text = _placed(entry["text"], entry.get("at", PLACES), turn)
        texts[place] = text
    day = entry.get("day", AS_OF)
    return Plant(
        rule=rule,
        part=part,
        fault=fault,
        set=texts,
        added=entry.get("added", True),
        drop=tuple(entry.get("drop", ())),
        headings=entry.get("headings", {}),
        day=day if isinstance(day, date) else date.fromisoformat(day),
        stage=Stage(entry.get("stage", Stage.PUBLISHED)),
        also=tuple(entry.get("also", ())),
        alone=entry.get("alone", False),
        whole=entry.get("whole", False),
        **{name: entry[name] for name in _PLAIN if name in entry},
    )


def _placed(text: str, places: Sequence[str], turn: int) -> tuple[str, str]:
    """The topic and the words; `@topic words` names the topic itself."""
    if text.startswith("@"):
        place, _, words = text[1:].partition(" ")
        return place, words
    return places[turn % len(places)], text
