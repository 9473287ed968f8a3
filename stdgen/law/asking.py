"""The words of a question become the facts they ask about: provisions, an act, an order, an authority or a minister's title."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from stdgen.danish.citations import find_citations
from stdgen.danish.mentions import editions, named_acts
from stdgen.law import naming
from stdgen.law.indexed import index, spot
from stdgen.model.law import Act, Authority, Law, Order, Title
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision

Subject = Provision | Act | Order | Authority | Title


def asked(law: Law, words: str) -> tuple[Subject, ...]:
    """What the words name, as they are written in normal form or in running Danish; empty where that is nothing known.

    A provision is known where its act is; a number alone is that of an order or of an announcement of an act.
    """
    plain = " ".join(words.split())
    if actless(plain):
        return ()
    for found in (_named(law, plain), _provisions(law, plain), _numbered(law, plain), _acts(law, plain)):
        if subjects := tuple(found):
            return subjects
    return ()


def actless(words: str) -> tuple[Provision, ...]:
    """The provisions that the words name without saying of which act: of «§ 83», where no act is named beside it."""
    cited = [citation.provision for citation in find_citations(words)]
    return tuple(cited) if cited and not any(each.act for each in cited) and not named_acts(words) else ()


def acts_with(law: Law, section: Provision) -> tuple[str, ...]:
    """The acts of which something is told about a section of that number; the act that most is told of stands first."""
    known = index(law)
    told = Counter(act for held in (known.quotes, known.changes, known.arrivals) for act, *_ in held)
    having = {act for held in (known.quotes, known.changes, known.arrivals) for act, *place in held if place == [*spot(section)[1:]]}
    having.update(each.act for each in law.contents if f"{section.section} {section.letter}".strip() in each.sections)
    return tuple(sorted((act for act in having if act and naming.act(law, act)), key=lambda act: (-told[act], act)))


def _named(law: Law, words: str) -> Iterator[Subject]:
    if found := naming.authority(law, words):
        yield found
    elif title := naming.title(law, _ENDING.sub("", words.casefold())):
        yield title


def _provisions(law: Law, words: str) -> Iterator[Subject]:
    written = Provision.parsed(words)
    if "§" in words and naming.act(law, written.act or ""):
        yield written
        return
    for citation in find_citations(words):
        if naming.act(law, citation.provision.act or ""):
            yield citation.provision


def _numbered(law: Law, words: str) -> Iterator[Subject]:
    """Orders and announcements by their numbers, an order by its title too."""
    short = _SHORT.fullmatch(words)
    if not short:
        yield from _editions(law, [mention.act for mention in editions(words)] or [words])
        return
    order = None if (short["kind"] or "").casefold() in _OF_ACTS else naming.order(law, f"BEK nr. {short['number']}")
    if order is None:
        yield from _announced(law, short["number"], short["year"] or "")
    elif not short["year"] or order.day is None or str(order.day.year) == short["year"]:
        yield order


def _editions(law: Law, names: Iterable[str]) -> Iterator[Subject]:
    for name in names:
        if order := naming.order(law, name):
            yield order
        elif numbered := _EDITION.match(name):
            yield from _announced(law, numbered["number"], "")


def _announced(law: Law, number: str, year: str) -> Iterator[Act]:
    """The acts that were announced under that number, of that year where one is told."""
    for act in law.acts:
        if any(str(each.number) == number and (not year or str(each.day.year) == year) for each in act.consolidations):
            yield act


def _acts(law: Law, words: str) -> Iterator[Subject]:
    for name in dict.fromkeys((words, *named_acts(words))):
        if act := naming.act(law, name):
            yield act


_ENDING = pattern(r"(?<=minister)en(?:s)?$")
_SHORT = pattern(
    r"(?:(?P<kind>bek|bekendtgørelsen?|lbk|lovbekendtgørelsen?|lov)\.?\s+)?(?:nr\.?\s*)?(?P<number>\d{1,5})(?:[/-](?P<year>(?:19"
    r"|20)\d\d))?",
    re.IGNORECASE,
)
_EDITION = pattern(r"[A-Z]{3} nr\. (?P<number>\d+)(?: af |$)")
_OF_ACTS = ("lbk", "lovbekendtgørelse", "lovbekendtgørelsen", "lov")
