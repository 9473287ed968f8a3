"""Labels that open a paragraph («**Formål:** Hjælpen skal …») become headings with the rest of the paragraph below."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from stdgen.model.document import Paragraph, Span, Style
from stdgen.model.judgement import Ground, Judgement, Reason
from stdgen.model.pattern import pattern
from stdgen.readers.evidence import wording
from stdgen.readers.pieces import Piece, Pieces

LONGEST, MOST_WORDS = 120, 16
SEVERAL = 3
SHORT_FACT = 80
MARK = "run-in"

_OPENERS = (Style.STRONG, Style.EMPHASIS)
_PARTED = pattern(r"\s*(?:[:–—]|-(?=\s)|\n)\s*")
_ENDED = pattern(r"\s*([:.–—?]|(?<=\s)-|(?<=[.:])\s*\n)\s*$")
_FACT = pattern(
    r"(?:tlf|telefon(?:nummer|nr)?|mobil|fax|e-?mail|mail|post|adresse|web|hjemmeside|cvr|ean|sagsnr|sagsnummer|sags-?id|dok\.?nr"
    r"|dato|version"
    r"|åbningstid(?:er)?|træffetid|man|tirs|ons|tors|fre|lør|søn)(?:dag)?\b",
    re.IGNORECASE,
)
_OF_THE_DOCUMENT = pattern(
    r"(?:gæld(?:er|ende)|gyldig|ikrafttræd\w*|træder i kraft|næste revision|revision|revider\w*|opdater\w*|(?:sidst|senest) \w+"
    r"|ansvarlig\w*|udarbejdet|forfatter|redaktør|oprettet|trykt|journal\w*|kle)\b",
    re.IGNORECASE,
)
_LETTER = pattern(r"[^\W\d_]")
_APPROVED = pattern(r"(?:politisk |senest )?(?:godkendt|vedtaget)(?: (?:af|i|den|d\.)\b.*)?$", re.IGNORECASE)
_PLAIN = pattern(r"([A-ZÆØÅ§\d](?:\([^()\n]{2,60}\)|[^.:?\n–—(]){2,70}?)(\?\s+|\s*:\s+|\s+[–—]\s+|\s+-\s+|\s*\n\s*)(?=[A-ZÆØÅ§\d«\"“”(])")


class Form(Enum):
    """What parts a label from its text."""

    COLON = ":"
    QUESTION = "?"
    STOP = "."
    DASH = "–"
    BREAK = "\n"
    NOTHING = ""


_FORMS = {":": Form.COLON, ".": Form.STOP, "?": Form.QUESTION}


class Label(NamedTuple):
    """The label that opens the paragraph at `at`, by the number of its characters, those of the parting sign included."""

    at: int
    words: str
    cut: int
    form: Form
    style: Style | None

    @property
    def known(self) -> bool:
        """Whether standards have such a heading."""
        return wording.topic(self.words) is not None


def labels(pieces: Pieces, apart: Collection[int], *, strict: bool) -> tuple[Label, ...]:
    """The labels that open paragraphs of these pieces, where several are set alike or the wording is known.

    `apart` are the places of lines that are bold or larger as a whole: a heading with a colon in it opens no text.
    `strict`: only where there are several and most of them are known, since the file marks its headings itself.
    """
    grouped: defaultdict[tuple[bool, Style | None], list[Label]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        if isinstance(piece, Piece) and _may_open(piece) and at not in apart and (found := _label(at, piece, plain=not strict)):
            grouped[found.form is Form.NOTHING, found.style].append(found)
    accepted = [label for (bare, style), group in grouped.items() for label in _accepted(group, style, bare=bare, strict=strict)]
    if len(accepted) >= SEVERAL and not strict:
        accepted += [label for group in grouped.values() for label in group if _goes_along(label) and label not in accepted]
    return tuple(sorted(accepted, key=lambda label: label.at))


def _goes_along(label: Label) -> bool:
    """Whether a label set in its own way is one where the document has others: those below a label often are."""
    return label.style is not None and label.form in (Form.COLON, Form.QUESTION)


def _may_open(piece: Piece) -> bool:
    return piece.level is None and piece.look is not None


def split(piece: Piece, label: Label, level: int) -> tuple[Piece, Piece]:
    """The label as a heading of that level, and what it opens."""
    spans = piece.block.spans if isinstance(piece.block, Paragraph) else ()
    before, after = _parted(spans, label.cut)
    heading = Span(label.words, at=before[0].at if before else spans[0].at)
    return Piece(Paragraph((heading,)), level, MARK), piece._replace(block=Paragraph(after))


def judgement(label: Label, piece: Piece, level: int, alike: int) -> Judgement:
    """Why the label is a heading."""
    spans = piece.block.spans if isinstance(piece.block, Paragraph) else ()
    reasons = [Reason(Ground.LABEL, 1.0)]
    if alike >= SEVERAL:
        reasons.append(Reason(Ground.ALIKE, 1.0))
    if label.known:
        reasons.append(Reason(Ground.KNOWN, 1.0))
    at = spans[0].at if spans else None
    look = {Style.STRONG: "bold", Style.EMPHASIS: "italic"}.get(label.style, "") if label.style else ""
    return Judgement(label.words, at, level, look, alike, MARK, tuple(reasons), 2.0) if at else Judgement(label.words, Span("").at, level)


def _label(at: int, piece: Piece, *, plain: bool) -> Label | None:
    """The label that opens a paragraph; one in the letters of its text only if `plain`."""
    spans = piece.block.spans if isinstance(piece.block, Paragraph) else ()
    if not spans:
        return None
    style = next((style for style in _OPENERS if style in spans[0].styles), None)
    if style:
        return _styled(at, spans, style)
    return _plain(at, spans) if plain else None


def _styled(at: int, spans: Sequence[Span], style: Style) -> Label | None:
    """A label in other letters than the text that it opens."""
    count = next((number for number, span in enumerate(spans) if style not in span.styles and span.text.strip()), 0)
    if not count or any(span.href for span in spans[:count]):
        return None
    opening = "".join(span.text for span in spans[:count])
    rest = "".join(span.text for span in spans[count:])
    size = len(opening)
    if "\n" in opening.strip():
        return None
    if ended := _ENDED.search(opening):
        form = _FORMS.get(ended[1].strip()[:1], Form.DASH)
        words = opening[: ended.end(1) if form is Form.QUESTION else ended.start()]
    elif parted := _PARTED.match(rest):
        words, size = opening, size + parted.end()
        form = _FORMS.get(parted[0].strip()[:1], Form.DASH) if parted[0].strip() else Form.BREAK
    elif opening.endswith("\n"):
        words, form = opening, Form.BREAK
    else:
        words, form = opening, Form.NOTHING
    return _told(at, words, (opening + rest)[size:], size, form, style)


def _plain(at: int, spans: Sequence[Span]) -> Label | None:
    """A label in the letters of its text; only a known wording begins such a one, and a full stop after it is a sentence's."""
    found = _PLAIN.match("".join(span.text for span in spans[:4]))
    if found is None or any(span.href for span in spans[:1]):
        return None
    sign = found[2].strip()[:1]
    form = Form.BREAK if "\n" in found[2] and not sign else _FORMS.get(sign, Form.DASH)
    return _told(at, found[1] + "?" * (form is Form.QUESTION), "".join(span.text for span in spans)[found.end() :], found.end(), form, None)


def _told(at: int, words: str, rest: str, cut: int, form: Form, style: Style | None) -> Label | None:
    words = " ".join(words.split()).rstrip(":")
    if not words or len(words) > LONGEST or words.count(" ") >= MOST_WORDS or not _LETTER.search(rest) or _is_fact(words, rest):
        return None
    if form is Form.NOTHING and not rest.lstrip()[:1].isupper():
        return None
    if not wording.begins_like_a_heading(words) or any(reason.weight < 0 for reason in wording.grounds(words, colons=True)):
        return None
    return Label(at, words, cut, form, style)


def _is_fact(words: str, rest: str) -> bool:
    """Whether a label only opens a fact, such as a telephone number or the day from which the document is in force."""
    return bool(_FACT.match(words) or (len(rest) < SHORT_FACT and _OF_THE_DOCUMENT.match(words)))


def _accepted(group: Sequence[Label], style: Style | None, *, bare: bool, strict: bool) -> Iterable[Label]:
    """Those of the labels set alike that are headings; `bare`: no sign parts them from their text."""
    known = sum(label.known for label in group)
    several = _wordings(group) >= SEVERAL
    if strict:
        return group if several and 2 * known >= len(group) and style else ()
    if style is None:
        clear = [label for label in group if label.known]
        return group if _wordings(clear) >= SEVERAL and 5 * len(clear) >= 3 * len(group) else ()
    if bare:
        return group if several and 2 * known >= len(group) else ()
    if style is Style.EMPHASIS:
        return group if several and 3 * known >= len(group) else ()
    return group if several else [label for label in group if label.known and not _APPROVED.match(label.words)]


def _wordings(group: Iterable[Label]) -> int:
    """How many labels there are that do not say the same: what each service of a catalogue says again is no heading for it."""
    return len({label.words.casefold() for label in group})


def _parted(spans: Sequence[Span], cut: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans before and after so many characters; white space at the beginning of the second part is left out."""
    before: list[Span] = []
    after: list[Span] = []
    for span in spans:
        if cut >= len(span.text):
            before.append(span)
        else:
            if cut > 0:
                before.append(replace(span, text=span.text[:cut]))
            text = span.text[max(cut, 0) :]
            text = text if after else text.lstrip()
            if text:
                after.append(replace(span, text=text))
        cut -= len(span.text)
    return tuple(before), tuple(after)
