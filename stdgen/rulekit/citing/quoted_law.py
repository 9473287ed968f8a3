"""A document becomes the sections of acts that it prints word for word.

A section is printed where it opens as acts are printed («§ 103. Kommunalbestyrelsen skal …»), and where the words after a
citation are those of the section cited: under a heading that names it, in quotation marks, behind a colon.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from stdgen.danish.citations import opening_provision
from stdgen.law import lookup
from stdgen.model.document import Document
from stdgen.model.law import Law, Quote
from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.cited import Cited, cited
from stdgen.rulekit.citing.law_prints import Piece, Printed
from stdgen.rulekit.citing.law_words import beginnings, openers, small_words, words
from stdgen.rulekit.citing.passages import passages
from stdgen.rulekit.citing.quotations import FEWEST, LIKE, MARKED, STOPS, VERBATIM, in_marks, quotation, share, uncited, within_marks
from stdgen.rulekit.words import Line, Role, bodies

ENOUGH = 0.6
"""The share of its runs of three words that are the law's, of a line of a section."""


def printed(document: Document, law: Law) -> Iterator[Printed]:
    """Every section of which a wording is known and that the document prints word for word, in reading order."""
    told: dict[int, list[Cited]] = {}
    for each in cited(document):
        if lookup.quote(law, each.provision):
            told.setdefault(id(each.line), []).append(each)
    known = tuple({each.provision: each for every in told.values() for each in every}.values())
    for body in bodies(document) if told else ():
        yield from _in_body(body, told, known, law)


def is_worded_as_law(text: str, law: Law) -> bool:
    """Whether these are, nearly word for word, those of a section of which a wording is known, though nothing marks them as a quotation."""
    small = small_words(text)
    return len(small) >= FEWEST and any(share(small, quote) >= VERBATIM for quote in law.quotes)


def _in_body(body: Sequence[Line], told: Mapping[int, Sequence[Cited]], known: Sequence[Cited], law: Law) -> Iterator[Printed]:
    taken = 0
    for number, line in enumerate(body):
        if number < taken:
            continue
        found = _printed(body[number:], told[id(line)], law) if id(line) in told else uncited(line, known, law)
        if found:
            yield from found
            taken = number + len({id(piece.line) for each in found for piece in each.pieces} | {id(line)})


def _printed(body: Sequence[Line], here: Iterable[Cited], law: Law) -> list[Printed]:
    for each in here:
        quote = lookup.quote(law, each.provision)
        if quote is None:
            continue
        if each.start == 0 and (each.line.role is Role.QUOTED or _opens_as_printed(each.line.text, quote)):
            first = Piece(each.line, 0 if "§" in each.line.text.lstrip()[:2] else each.end, len(each.line.text))
            return [Printed(each, [first, *map(_whole, _run(body, quote)[1:])], marked=True)]
        if several := in_marks(each, quote):
            return several
        if found := within_marks(each, quote) or _behind(each, body, quote) or _below(each, body, quote):
            return [found]
    return []


def _opens_as_printed(text: str, quote: Quote) -> bool:
    """Whether a line opens as acts are printed and goes on as the section does: «§ 85. Støtte i egen bolig» is a heading of one's own."""
    if not opening_provision(text):
        return False
    small = small_words(text)
    return share(small, quote) >= LIKE or any(" ".join(small[:2]) in openers(version.text) for version in quote.versions)


def _behind(each: Cited, body: Sequence[Line], quote: Quote) -> Printed | None:
    """The words of the section that follow upon a citation in its own line, and in the next ones."""
    text = each.line.text
    if (start := _opening(text, each.end, quote)) is None:
        return None
    between = text[each.end : start].rstrip('”“»"„« ')
    alone = _ENDS.fullmatch(between) is not None and (each.start < FEWEST or between.endswith(":"))
    pieces = [Piece(each.line, start, len(text)), *map(_whole, _run(body, quote)[1:])]
    return Printed(each, pieces, marked=alone and share(small_words(text, start), quote) >= VERBATIM)


def _below(each: Cited, body: Sequence[Line], quote: Quote) -> Printed | None:
    """The section in the lines below one that ends with the citation of it, or with a colon."""
    text = each.line.text
    if len(body) < 2 or body[1].role is Role.HEADING:
        return None
    below = body[1]
    if not (_ENDS.fullmatch(text, each.end) or each.line.leads_in or (below.role is Role.QUOTED and not STOPS.search(text, each.end))):
        return None
    if "§" in below.text and (mark := _QUOTED.search(below.text)) and "§" in below.text[: mark.end() + 1]:
        return None  # it names the section itself before it quotes it, or where it begins to
    opened = opening_provision(below.text)
    if opened and (opened.section, opened.letter) != (each.provision.section, each.provision.letter):
        return None  # another section is printed there
    if between := next((found for found in passages(below.text) if below.role is not Role.QUOTED), None):
        there = each._replace(line=below, start=0, end=0)
        return quotation(there, between, quote) or next(filter(None, (quotation(there, one, quote) for one in passages(below.text))), None)
    marked = below.role is Role.QUOTED
    small = small_words(below.text)
    most = share(small, quote)
    if not marked and len(small) < FEWEST:
        return None  # what the section is about
    if most < (MARKED if marked else VERBATIM) and _opening(below.text, 0, quote) is None:
        return None
    return Printed(each, [_whole(line) for line in _run(body[1:], quote)], marked=marked or most >= VERBATIM)


def _whole(line: Line) -> Piece:
    return Piece(line, 0, len(line.text))


def _opening(text: str, at: int, quote: Quote) -> int | None:
    """Where a line of the section begins in the text, of which most that follows is the section's."""
    rest = " ".join(text[at:].lower().split())
    if not any(opener in rest for version in quote.versions for opener in openers(version.text)):
        return None
    small = small_words(text, at)
    begins = {opening for version in quote.versions for opening in beginnings(version.text)}
    first = next((number for number in range(len(small) - 2) if tuple(small[number : number + 3]) in begins), None)
    if first is None or share(small[first:], quote) < (ENOUGH if len(small) >= FEWEST else 1.0):
        return None
    return next(islice(words(text, at), first, None)).start


def _run(body: Sequence[Line], quote: Quote) -> list[Line]:
    """The lines of a section, from the first of these on."""
    found = [body[0]]
    for line in body[1:]:
        if opening_provision(line.text) or line.role is not body[0].role:
            break
        if line.role is not Role.QUOTED and not _PART.match(line.text) and not _is_of(line, quote):
            break
        found.append(line)
    return found


def _is_of(line: Line, quote: Quote) -> bool:
    small = small_words(line.text)
    return len(small) > 3 and share(small, quote) >= ENOUGH


_PART = pattern(r"\s*(?:Stk\.?\s*\d|\(?(?:\d{1,2}|[a-z])\s?[).]\s)|\s*[a-zæøå]")
"""A line that goes on with a section printed as running text: a «stk.», a number, the rest of a sentence."""
_ENDS = pattern(
    r"[\s:.,;)–-]*(?:(?:lyder|siger|står\s+der|står|hedder\s+det|har\s+(?:følgende|denne)\s+(?:ordlyd|tekst|indhold))"
    r"(?:\s+(?:følgende|således|sådan|nu|i\s+dag))?\s*:\s*|(?:i|efter|af)\s+[\w\s]{4,40})?(?:\([^)]{1,60}\))?[\s:.,)–-]*"
)
"""What may stand between a citation and the end of a line under which the section is printed."""
_QUOTED = pattern(r"[”“»\"„«]")
