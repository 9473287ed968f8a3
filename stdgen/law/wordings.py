"""The wording of a section becomes its «stk.» and their numbers."""

from stdgen.model.law import Wording
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision


def lines(wording: Wording, subsection: str) -> tuple[str, ...]:
    """The lines of one «stk.» of the wording, its own first; empty where it has none such."""
    found: list[str] = []
    current = "1"
    for line in wording.text.split("\n"):
        opened = _SUBSECTION.match(line)
        current = opened["number"] if opened else current
        found += [line] if current == subsection else []
    return tuple(found)


def subsections(wording: Wording) -> int:
    """How many «stk.» the wording has; the first one has no label."""
    return max((int(opened["number"]) for line in wording.text.split("\n") if (opened := _SUBSECTION.match(line))), default=1)


def numbers(wording: Wording, subsection: str) -> int:
    """How many numbers that «stk.» of the wording has."""
    return sum(_NUMBER.match(line) is not None for line in lines(wording, subsection))


def has(wording: Wording, provision: Provision) -> bool | None:
    """Whether the section has the place that the provision names in it; None where the wording was not read that far."""
    if not (provision.subsection or provision.number):
        return True
    there = lines(wording, provision.subsection or "1")
    if there and (not provision.number or any(line.startswith(f"{provision.number})") for line in there)):
        return True
    return None if wording.partial else False


_NUMBER = pattern(r"\d+\)")
_SUBSECTION = pattern(r"Stk\. (?P<number>\d+)\.")
