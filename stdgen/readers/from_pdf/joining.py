"""The runs of a paragraph become its spans: lines joined, hyphenation undone, addresses made whole."""

from collections.abc import Sequence
from typing import NamedTuple

from stdgen.model.document import Location, Span, Style
from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import hyphens
from stdgen.readers.from_pdf.runs import ASCENT, DESCENT, HYPHEN, Run, line_set
from stdgen.readers.from_pdf.styling import NO_STYLES

LONG_WORD = 17
CLOSING = ",;:.?!)»”"
SPACE_WIDTH = 0.15
HYPHENS = (*hyphens.DASHES, hyphens.SOFT)

_ADDRESS_GOES_ON = pattern(r"[\w/%#?=&.~+-]*[/.\-_=?%][\w/%#?=&.~+-]*|[\w-]+\.(?:dk|com|org|eu|net|aspx?|html?|pdf)\b")


class Part(NamedTuple):
    """A run with what is said of it: its styles and where it leads."""

    run: Run
    styles: frozenset[Style] = NO_STYLES
    href: str | None = None


def spans(parts: Sequence[Part], source: str, *, exact: float | None = None) -> tuple[Span, ...]:
    """The spans of a paragraph, one a line and style.

    `exact` is given where the file keeps the space at which a line was broken: a line without one ends inside a word,
    or by the author's wish where it ends well before `exact`, the right end of the page's text in points.
    """
    found: list[Span] = []
    right = exact or 0.0
    if exact is None and len(parts) > 1:
        right = max([part.run.x1 for part in parts])
    before: Part | None = None
    for part, follows in zip(parts, (*parts[1:], None), strict=True):
        run, styles, href = part
        alone = HYPHEN in run.text and _lone_hyphen(before, part)
        if text := alone or _ended(part, follows, right, before=before, exact=exact is not None):
            found.append(Span(text, styles, href, place(run, source)))
        before = part
    return tuple(found)


def place(run: Run, source: str) -> Location:
    """Where a run stands."""
    x0, x1, base, size = run.x0, run.x1, run.base, run.size
    top, bottom = base - ASCENT * size, base + DESCENT * size
    return Location(source, run.page, (x0, top, x1, bottom) if x0 <= x1 else (x1, top, x0, bottom), line_set=line_set(run))


def same_line(before: Run, after: Run) -> bool:
    """Whether two runs stand on one line, the second to the right of the first."""
    tolerance = 0.5 * max(before.size, after.size)
    return before.page == after.page and abs(before.base - after.base) < tolerance and after.x0 > before.x0 - tolerance


def _ended(part: Part, follows: Part | None, right: float, *, before: Part | None, exact: bool) -> str:
    """The run's text as it goes on into what follows."""
    run = part.run
    text = run.text
    if follows is None:
        return text.rstrip().replace(HYPHEN, "-")
    after = follows.run
    if same_line(run, after):
        text = text.replace(HYPHEN, "-")
        apart = run.gap or (not exact and after.x0 - run.x1 > SPACE_WIDTH * run.size)
        return text + " " if apart and not text[-1:].isspace() and not after.text[:1].isspace() else text
    bare = text.rstrip()
    if bare.endswith(HYPHENS):
        return _hyphenated(part, follows, before)
    if run.joins:
        return bare
    bare = bare.replace(HYPHEN, "-")
    if (part.href is not None and _linked(part, follows, bare)) or _in_address(bare, after.text, spaced=bare != text):
        return bare
    if bare != text:
        return bare + " "
    if not exact and run.filled and " " not in bare and _may_go_on(run, after):
        return bare
    early = _ends_early(run, after, right)
    if exact:
        alike = part[1:] == follows[1:]
        if early and not after.text[:1].islower() and (alike or bare[-1:].isalnum()) and _breaks(bare, after.text):
            return bare + "\n"
        return bare + " " if alike and not bare[-1:].isdigit() and _breaks(bare, after.text) else bare
    return bare + ("\n" if early else " ")


def _breaks(bare: str, after: str) -> bool:
    """Whether a line that keeps no space ends by the author's wish, rather than inside a long word or beside a link."""
    return after[:1].isalnum() and (bare[-1:].isalnum() or bare[-1:] in CLOSING) and len(_last(bare)) < LONG_WORD


def _may_go_on(run: Run, after: Run) -> bool:
    """Whether a word could go on in the next line: in small letters, or in capitals where no marked content was between them."""
    return after.text[:1].islower() or (run.mcid >= 0 and after.mcid == run.mcid + 1 and run.text.isupper() and after.text[:2].isupper())


def _lone_hyphen(before: Part | None, part: Part) -> str:
    """A hyphen that stands alone and breaks no word: an author's dash at the end of a line."""
    if part.run.text.rstrip() != HYPHEN:
        return ""
    breaks = before is not None and before.run.font.name == part.run.font.name and before.run.text[-1:].isalpha()
    return "" if breaks else "- "


def _hyphenated(part: Part, follows: Part, before: Part | None) -> str:
    """A line that ends in a hyphen: a broken word is made whole, a compound's own hyphen stays."""
    bare, after = part.run.text.rstrip(), follows.run.text.lstrip()
    stem = bare[:-1].replace(HYPHEN, "-")
    spaced = bare != part.run.text
    if bare.endswith(hyphens.SOFT):
        return stem
    whole = stem or (before.run.text if before and not spaced else "")
    if spaced or hyphens.own(whole, after):
        return stem + "- "
    if _linked(part, follows, stem) or _linked(part, follows, stem + "-"):
        return stem if _linked(part, follows, stem) else stem + "-"
    if part.run.joins is None:
        return stem if hyphens.goes(whole, after, bare[-1]) and not _is_address(bare) else stem + "-"
    return stem if part.run.joins else stem + "-"


def _linked(part: Part, follows: Part, bare: str) -> bool:
    """Whether two lines are one address, which the link that both lead to has whole."""
    if part.href is None or part.href != follows.href:
        return False
    first, second = _last(bare), follows.run.text.split(maxsplit=1)[:1]
    return bool(first and second) and len(first) > 1 and (first + second[0].rstrip(".,;)")).casefold() in part.href.casefold()


def _in_address(bare: str, after: str, *, spaced: bool) -> bool:
    """Whether a web address is broken here."""
    return not spaced and _is_address(bare) and bool(bare.endswith("/") or _ADDRESS_GOES_ON.match(after))


def _is_address(bare: str) -> bool:
    """Whether a line ends in a web or mail address."""
    last = _last(bare)
    return "://" in last or "@" in last or "www." in last


def _last(bare: str) -> str:
    """The last word of a line."""
    return bare.rsplit(None, 1)[-1] if bare else ""


def _ends_early(run: Run, follows: Run, right: float) -> bool:
    """Whether the first word of the next line would have found room on this one."""
    reached = run.x1 + 0.5 * run.size
    if reached >= right and follows.x1 >= follows.x0:
        return False
    word = follows.text.split(maxsplit=1)[0] if follows.text.strip() else ""
    share = (len(word) + 1) / max(len(follows.text.rstrip()), 1)
    return run.x1 + share * (follows.x1 - follows.x0) + 0.5 * run.size < right
