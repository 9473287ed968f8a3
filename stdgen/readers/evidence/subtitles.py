"""Lines right below the title become its subtitles: what they say or what follows them tells them from the first heading."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from stdgen.model.judgement import Ground, Reason
from stdgen.model.pattern import pattern
from stdgen.readers.evidence.lines import Flow, Line

SUBTITLE = Reason(Ground.SUBTITLE, -2.0)
MOST = 3

_MUNICIPALITY = pattern(r"[A-ZÆØÅ][\w-]+ [Kk](?:ommune|OMMUNE)(?:s|S)?\b")
_OF_A_STANDARD = pattern(
    r"\b(?:kvalitetss?tandard(?:er)?|serviceniveau|servicestandard(?:er)?|ydelses(?:katalog|beskrivelse)|indsatskatalog"
    r"|servicedeklaration)\b"
    r"|\b(?:19|20)\d\d$|\b(?:version|udgave)\b",
)
_TOLD_APART = frozenset((Ground.NUMBERED, Ground.QUESTION, Ground.BOOKMARKED))


def below_title(flow: Flow) -> frozenset[int]:
    """The places of the few lines that stand right below the title."""
    return frozenset(_below(flow))


def _below(flow: Flow) -> Iterator[int]:
    at_title = next((at for at, line in enumerate(flow.lines) if line.level == 0), None)
    if at_title is None:
        return
    for before, line in pairwise(flow.lines[at_title : at_title + MOST + 1]):
        if line.at > before.at + 1 or line.level is not None:
            return
        yield line.at


def is_subtitle(line: Line, grounds: Collection[Ground], *, alike: int, headed: bool) -> bool:
    """Whether a line below the title says more of it.

    Nothing else is set so (`alike`), and a heading stands right below it (`headed`), or it names the municipality, or,
    unless it is a known heading, the kind of document.
    """
    if alike > 1 or line.bookmarked or not _TOLD_APART.isdisjoint(grounds):
        return False
    if headed or _MUNICIPALITY.search(line.words):
        return True
    return Ground.KNOWN not in grounds and bool(_OF_A_STANDARD.search(line.words.lower()))
