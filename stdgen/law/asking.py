"""The words of a question become the facts they ask about: provisions, an act, an order, an authority or a minister's title."""

from collections.abc import Iterator

from stdgen.danish.citations import find_citations
from stdgen.danish.mentions import editions, named_acts
from stdgen.law import naming
from stdgen.model.law import Act, Authority, Law, Order, Title
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision

Subject = Provision | Act | Order | Authority | Title


def asked(law: Law, words: str) -> tuple[Subject, ...]:
    """What the words name, as they are written in normal form or in running Danish; empty where that is nothing known.

    A provision is known where its act is; a number alone is that of an order or of an announcement of an act.
    """
    plain = " ".join(words.split())
    for found in (_named(law, plain), _provisions(law, plain), _numbered(law, plain), _acts(law, plain)):
        if subjects := tuple(found):
            return subjects
    return ()


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
    short = _SHORT.fullmatch(words)
    names = [short.expand(r"BEK nr. \g<number>")] if short else [mention.act for mention in editions(words)] or [words]
    for name in names:
        if order := naming.order(law, name):
            if not short or order.day is None or str(order.day.year) == short["year"]:
                yield order
        else:
            yield from _announced(law, name, short["year"] if short else "")


def _announced(law: Law, name: str, year: str) -> Iterator[Act]:
    """The acts that were announced under that number, of that year where one is told."""
    number = name.partition(" af ")[0].rpartition(" ")[2]
    for act in law.acts:
        if any(str(each.number) == number and (not year or str(each.day.year) == year) for each in act.consolidations):
            yield act


def _acts(law: Law, words: str) -> Iterator[Subject]:
    for name in dict.fromkeys((words, *named_acts(words))):
        if act := naming.act(law, name):
            yield act


_ENDING = pattern(r"(?<=minister)en(?:s)?$")
_SHORT = pattern(r"(?P<number>\d{1,5})[/-](?P<year>(?:19|20)\d\d)")
