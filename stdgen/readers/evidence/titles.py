"""The top of a document becomes its title: over several lines, among the municipality's name, a subtitle and a year."""

import re
from collections.abc import Sequence

from stdgen.model.document import Paragraph, Span
from stdgen.model.pattern import pattern
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.classes import LARGER, MUCH_LARGER, standing_out
from stdgen.readers.evidence.lines import Body, Flow, Line
from stdgen.readers.evidence.said import Key
from stdgen.readers.evidence.wrapping import is_wrapped
from stdgen.readers.pieces import Grid, Piece, Pieces

MARK = "title"
WITHIN = 8
DEEPEST = 6
ENOUGH = 2.0
SAME = 4.0
LARGEST = 1.04

_JUNK = pattern(
    r"(?:microsoft (?:word|powerpoint)|untitled|unavngivet|uden titel|ingen titel|dokument ?\d*$|document ?\d*$|skabelon\b|powerpoint-præ"
    r"|(?:titel|title|overskrift)$|[\w\s.()-]*\.(?:docx?|dotx?|pdf|odt|rtf|indd|xlsx?|html?)$|[\d\W_]+$)",
    re.IGNORECASE,
)
_STANDARD = pattern(
    r"kvalitetss?tandard|serviceniveau|servicestandard|serviceinformation|ydelses(?:katalog|beskrivelse)|indsatskatalog|servicedeklaration",
    re.IGNORECASE,
)
_MUNICIPALITY = pattern(r"(?:[A-ZÆØÅ][\w-]+ ){1,3}kommune|(?:kommunen|københavn|aarhus)", re.IGNORECASE)
_YEAR = pattern(
    r"(?:(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+)?(?:19"
    r"|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?",
    re.IGNORECASE,
)
_GOES_ON = pattern(r"(?:\b(?:for|om|af|på|til|og|i|ved|efter|vedr\.?|vedrørende|samt|med)|[-–:,/&])$", re.IGNORECASE)


def believable(title: str | None) -> str | None:
    """The title that a file carries in its properties, unless a program put it there."""
    return None if not title or _JUNK.match(title.strip()) else title


def with_title(pieces: Pieces, flow: Flow, title: str | None) -> Pieces:
    """The same pieces, that which is the title at level 0, its lines joined; none where nothing at the top is one."""
    if any(isinstance(piece, Piece) and piece.level == 0 for piece in pieces):
        return pieces
    top = _top(pieces, flow, title)
    if not top:
        return pieces
    outside = max((line.key.size for line in flow.lines if line.at > top[-1].at), default=flow.body.key.size)
    alone = sum(line.level == 1 for line in flow.lines) == 1
    scored = [(_score(at, top, flow.body, outside, title, alone=alone), -at) for at in range(len(top))]
    best, at = max(scored)
    return _joined(pieces, _all_lines(top, -at, title, pieces)) if best >= ENOUGH else pieces


def _top(pieces: Pieces, flow: Flow, title: str | None) -> list[Line]:
    """The lines before any text; a heading that standards have ends them, unless it opens the document or is the file's title."""
    by_place = {line.at: line for line in flow.lines}
    found: list[Line] = []
    for at in range(min(WITHIN, len(pieces))):
        line = by_place.get(at)
        if line is None or (line.level or 0) > (1 if found else DEEPEST) or wording.is_sentence(line.words):
            break
        if found and (line.level == 1 or (wording.topic(line.words) is not None and _named(line.words, title) < SAME)):
            break
        found.append(line)
    return found


def _score(at: int, top: Sequence[Line], body: Body, outside: float, title: str | None, *, alone: bool) -> float:
    """How much speaks for a line at the top being the title."""
    line = top[at]
    score = _named(line.words, title)
    if outside and line.key.size > LARGEST * outside and line.key.size >= LARGER * body.key.size:
        score += 3.0 if line.key.size >= MUCH_LARGER * body.key.size else 1.5
    smaller = line.key.size < max(other.key.size for other in top) - 0.5
    if smaller:
        score -= 1.0
    if apart := standing_out(line.key, body.key):
        score += 0.7 + 0.1 * len(apart)
    if _STANDARD.search(line.words):
        score += 0.5 if smaller else 1.5
    if line.level == 1 and alone:
        score += 2.0
    if wording.topic(line.words) is not None:
        score -= 1.5
    if at + 1 == len(top) and apart and not line.heads and not line.last:
        score += 1.0
    if _MUNICIPALITY.fullmatch(line.words) or _YEAR.fullmatch(line.words):
        score -= 3.0
    return score + sum(reason.weight for reason in wording.grounds(line.words) if reason.weight < 0)


def _named(words: str, title: str | None) -> float:
    if not title:
        return 0.0
    here, wanted = _plain(words), _plain(title)
    if here == wanted:
        return SAME
    return 1.5 if len(here.split()) > 1 and (here in wanted or wanted in here) else 0.0


def _all_lines(top: Sequence[Line], at: int, title: str | None, pieces: Pieces) -> Sequence[Line]:
    """The title's line with those before and after it that are set alike and make one sentence with it."""
    first = last = at
    while last + 1 < len(top) and _one(top[first : last + 1], top[last + 1], title, pieces):
        last += 1
    while first > 0 and _one(top[first - 1 : first], top[first], title, pieces):
        first -= 1
    return top[first : last + 1]


def _one(before: Sequence[Line], line: Line, title: str | None, pieces: Pieces) -> bool:
    if _look(before[-1].key) != _look(line.key) or _MUNICIPALITY.fullmatch(before[-1].words) or line.level is not None:
        return False
    joined = _plain(" ".join([each.words for each in before] + [line.words]))
    goes_on = bool(_GOES_ON.search(before[-1].words)) or line.words[:1].islower()
    return goes_on or bool(title and _plain(title).startswith(joined)) or is_wrapped(before[-1], line, pieces)


def _look(key: Key) -> tuple[float, bool, str]:
    return key.size, key.bold, key.colour


def _joined(pieces: Pieces, lines: Sequence[Line]) -> Pieces:
    first, last = lines[0].at, lines[-1].at
    spans: tuple[Span, ...] = ()
    for line in lines:
        spans += (Span(" "), *line.spans) if spans else line.spans
    piece = pieces[first]
    if isinstance(piece, Grid):
        return pieces
    return (*pieces[:first], piece._replace(block=Paragraph(spans), level=0, mark=MARK), *pieces[last + 1 :])


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
