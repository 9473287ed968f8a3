"""Passages become the places where a long name stands though the text itself has shortened it."""

from collections.abc import Container, Iterator

from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.naming.shortened import Shortened, is_initials, shortened
from stdgen.rulekit.naming.sole import is_as_proper, is_told, sentence_of, stands_without
from stdgen.rulekit.naming.twins import Found, places
from stdgen.rulekit.prose import Passage

_CITED = pattern(r"§|\bnr\.|\d{4}")
LEAST = 2
"""How often a name stands that may not be the whole of what was shortened."""


def written_out(passages: list[Passage], text: str, defining: Container[int]) -> Iterator[tuple[list[Found], str]]:
    """The places of each long name with its short one; `defining` are the lines that may shorten one, by their identity.

    A name that certainly is what was shortened counts wherever it stands, before it is shortened only where the short one
    comes back; one that may be a part of it, where the short one comes back, or where it stands again and again though the
    short one never does.
    """
    for number, passage in enumerate(passages):
        for each in shortened(passage) if id(passage.line) in defining else ():
            comes_back = text.count(each.short.lower()) > 1
            if each.foreign and not comes_back:
                continue
            often = comes_back or not is_initials(each.short)
            behind = set(map(id, passages[number:]))
            for name in each.names:
                others = [one for one in places(name, passages) if not _is_told_there(one, each)]
                after = [one for one in others if id(one[0]) in behind]
                sole = [one for one in (others if comes_back else after) if name in each.sure and _is_sole(one, each)]
                if sole or (often and len(others) >= LEAST and (after or not comes_back)):
                    yield sole or others, each.short
                    break


def _is_sole(found: Found, told: Shortened) -> bool:
    return (
        (not is_told(found) or _is_below(found, told) or _is_act(found, told))
        and stands_without(found[1], told.short)
        and is_as_proper(found[1], told.passage.text)
    )


def _is_act(found: Found, told: Shortened) -> bool:
    """Whether it is an act that the text speaks of, and cites no provision of, outside of the legal basis."""
    if not (told.foreign and told.names[0].startswith("lov om")) or found[0].line.topic is Topic.LEGAL_BASIS:
        return False
    return _CITED.search(sentence_of(found[1])) is None


def _is_below(found: Found, told: Shortened) -> bool:
    """Whether it is all of a cell in the column in which the name is shortened: «Telefonvagten (TV)», «Telefonvagten»."""
    mine, theirs = found[0].line, told.passage.line
    alone = found[1][0] == found[0].text.strip()
    return alone and mine.cell is not None and theirs.cell is not None and mine.cell[1] == theirs.cell[1] and mine.under == theirs.under


def _is_told_there(found: Found, told: Shortened) -> bool:
    """Whether the long name stands where it is shortened, or is shortened anew."""
    passage, match = found
    before, after = passage.text[: match.start()].rstrip(), passage.text[match.end() :].lstrip()
    anew = after.startswith(f"({told.short})") or before.endswith(f"{told.short} (")
    return anew or (passage is told.passage and match.start() <= told.end)
