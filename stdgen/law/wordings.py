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


def has(wording: Wording, provision: Provision) -> bool | None:
    """Whether the section has the place that the provision names in it; None where the wording was not read that far."""
    if not (provision.subsection or provision.number):
        return True
    there = lines(wording, provision.subsection or "1")
    if there and (not provision.number or any(line.startswith(f"{provision.number})") for line in there)):
        return True
    return None if wording.partial else False


_SUBSECTION = pattern(r"Stk\. (?P<number>\d+)\.")
