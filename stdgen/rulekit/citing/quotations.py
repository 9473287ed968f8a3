"""A line becomes the passages between quotation marks that are a section's words, by the citation before or behind them."""

import re
from collections.abc import Iterable, Sequence

from stdgen.danish.citations import opening_provision
from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.model.law import Law, Quote
from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.cited import Cited
from stdgen.rulekit.citing.law_prints import Piece, Printed
from stdgen.rulekit.citing.law_words import runs, small_words, threes
from stdgen.rulekit.citing.passages import MARKS, Passage, passages
from stdgen.rulekit.citing.past import stretches
from stdgen.rulekit.citing.past_law import LAW
from stdgen.rulekit.words import Line, Role

FEWEST = 6
"""Words of a quotation that nothing marks."""
NEAR = 60
"""Characters between a citation and the mark that opens the quotation."""
VERBATIM, MARKED, LIKE = 0.75, 0.4, 0.2
"""The share of its runs of three words that are the law's: of a paragraph that can only be meant as the section's words though
nothing marks it, of one in quotation marks, of one that opens with the section's number."""


def within_marks(each: Cited, quote: Quote) -> Printed | None:
    """The quotation that a section opens as acts print it: «I loven står der: ”§ 106. En produktion …”»."""
    text = each.line.text
    if not each.start or text[each.start - 1] not in MARKS or not opening_provision(text[each.start :]):
        return None
    return next((quotation(each, found, quote) for found in passages(text) if found.start == each.start), None)


def in_marks(each: Cited, quote: Quote) -> list[Printed]:
    """The quotations that follow upon a citation, or that one follows: «§ 106: ”En …”», «”En …” (§ 106)»."""
    text = each.line.text
    near: list[Passage] = []
    for found in passages(text):
        goes_on = near and found.start <= near[-1].end + NEAR and not STOPS.search(text, near[-1].end, found.start)
        if goes_on or each.end <= found.start <= each.end + NEAR + 1 or _is_after(each, found):
            near.append(found)
    if not any(quotation(each, found, quote, least=_least(each, found)) for found in near):
        return []
    return [printed for found in near if (printed := quotation(each, found, quote, least=min(LIKE, _least(each, found))))]


def _is_after(each: Cited, found: Passage) -> bool:
    """Whether a citation follows upon a quotation in its sentence or in brackets: «… samfundet» (§ 81)»."""
    text = each.line.text
    if not found.closed or not found.end <= each.start <= found.end + NEAR or not _BETWEEN.fullmatch(text, found.end, each.start):
        return False
    return not _ONCE.search(text, text.rfind(". ", 0, found.start) + 1, found.start)


def _least(each: Cited, found: Passage) -> float:
    """How much of a quotation must be the section's: little where the words between say that it is, as in «§ 81 lyder: »…«»."""
    text = each.line.text
    if found.start < each.end:
        return LIKE if _SAID.match(text, found.end) else MARKED
    said = _SAYS.fullmatch(text, each.end, found.start - 1)
    return MARKED if not said or _OF_OTHERS.search(text, max(0, each.start - NEAR), each.start) else 0.0


def quotation(each: Cited, found: Passage, quote: Quote, *, least: float = MARKED) -> Printed | None:
    """These words as the section's, if enough of them are; where they are not closed, to where they no longer are."""
    text, end = each.line.text, found.end
    if not found.closed:
        end = max(
            (found.start + one.end for one in sentences(text[found.start :]) if share(small_words(one.text), quote) >= LIKE), default=0
        )
    small = small_words(text, found.start, end)
    is_known = least >= MARKED or all(not version.partial for version in quote.versions)
    if share(small, quote) < (least if is_known else LIKE) or (least < MARKED and len(small) < FEWEST):
        return None
    return Printed(each, [Piece(each.line, found.start, end)], marked=True)


def uncited(line: Line, known: Sequence[Cited], law: Law) -> list[Printed]:
    """A quotation of a section that is cited elsewhere: «I loven står der: »…«»."""
    if line.role is Role.QUOTED:
        every: Sequence[Passage] = [Passage(0, len(line.text), closed=True)]
    else:
        every = passages(line.text) if line.role is Role.TEXT and "lov" in line.text.lower() else ()
    return _alike(every, line, known, law) if every and not stretches(line.text, LAW) else []


def _alike(every: Iterable[Passage], line: Line, known: Sequence[Cited], law: Law) -> list[Printed]:
    for found in every:
        small = small_words(line.text, found.start, found.end)
        if found.closed and len(small) >= FEWEST:
            shares = [(share(small, quote), each) for each in known if (quote := lookup.quote(law, each.provision))]
            most, each = max(shares, key=lambda one: one[0])
            if most >= VERBATIM and (most == 1.0 or all(share(small, quote) < 1.0 for quote in law.quotes)):
                there = each._replace(line=line, start=found.start, end=found.start)
                return [Printed(there, [Piece(line, found.start, found.end)], marked=True)]
    return []


def share(small: Sequence[str], quote: Quote) -> float:
    """How many of these words' runs of three are those of one of the section's wordings."""
    ours = threes(small)
    return max(len(ours & runs(version.text)) for version in quote.versions) / len(ours) if ours else 0.0


_BETWEEN = pattern(
    r"[”“«»\"][\s.,;:–-]*(?:[(\[]?(?:[^.()”“»«\"]|\b(?:stk|jf|nr|jfr)\.|\.\s(?=Det|Ord|Sådan|Citat|Tekst)){0,60})", re.IGNORECASE
)
"""What stands between a quotation and the citation of its section."""
_SAYS = pattern(
    r"(?:,?\s*(?:i|af|fra)\s+(?:\w*lov\w*|lov\s+om\s+[\w\s]{3,40}?)|,)?\s*"
    r"(?:(?:lyder|begynder|hedder\s+det|siger|står(?:\s+der)?|fremgår(?:\s+det)?|er|har\s+\w+\s+ordlyd)"
    r"(?=\s*(?:[:,]|således|sådan|følgende|direkte|ordret|i\s+dag|nu|at\b|$))[^.”“»«\"]{0,40}|\s*[:.])\s*",
    re.IGNORECASE,
)
"""Words between a citation and a quotation by which the section itself says it."""
_SAID = pattern(
    r"[”“«»\"][\s.,;:–-]*(?:(?:sådan|det)\s+|som\s+)?(?:(?:det|der|den)\s+)?(?:står|siger|lyder|hedder|skriver|er\s+ord)", re.IGNORECASE
)
"""Words behind a quotation by which the section that is named then says it."""
_ONCE = pattern(r"\b(?:tidligere|indtil|før|dengang|hidtil\w*|oprindelig\w*|gamle)\b", re.IGNORECASE)
_OF_OTHERS = pattern(r"vejledning|bemærkning|forarbejd|bekendtgør|styrelse|princip|kommentar|om\s*$", re.IGNORECASE)
STOPS = pattern(r"(?<!stk)(?<!nr)(?<!jf)\.(?:\s|$)")
