"""The law of a day becomes the provisions that a standard may name, each with what it is about."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from stdgen.law import lookup, naming
from stdgen.law.lookup import Standing
from stdgen.model.law import Law
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.text import Text

_NUMBER = pattern(r"§ \d+(?: [a-z])?\. ")
LONGEST = 90


@lru_cache(maxsize=4)
def in_force(law: Law, day: date) -> tuple[Provision, ...]:
    """The sections that are known to be in force that day, act by act in the law's own order, by number."""
    acts = [act.name for act in law.acts]
    whole = {each._replace(subsection="", number="", litra="", sentence="") for each in _named(law) if each.act in acts and each.section}
    held = (each for each in whole if lookup.state(law, each, day).standing is Standing.IN_FORCE)
    return tuple(sorted(held, key=lambda each: (acts.index(each.act or ""), int(each.section), each.letter)))


def subject(law: Law, provision: Provision, day: date) -> Text:
    """How its wording begins, or the title of an order about it, or where it came from, or the title of its act."""
    if found := lookup.wording(law, provision, day):
        words = _NUMBER.sub("", found.text.split("\n")[0])
        words = words if len(words) <= LONGEST else words[: LONGEST - 2].rsplit(" ", 1)[0] + " …"
        return Text(da=words, en=words)
    if orders := lookup.orders(law, provision, day):
        return Text(da=orders[0].title, en=orders[0].title)
    if origins := lookup.origins(law, provision, day):
        before = str(origins[0].provision)
        return Text(da=f"tidligere {before}", en=f"formerly {before}")
    act = naming.act(law, provision.act or "")
    title = act.title if act else ""
    return Text(da=title, en=title)


def named_last(words: str, law: Law) -> str | None:
    """The act that is named last in these words, by a name or by its abbreviation."""
    small = f" {words.lower()} "
    found = [(_last(small, name), len(name), act.name) for act in law.acts for name in act.names]
    found += [(_last(f" {words} ", sign), len(sign), act.name) for act in law.acts for sign in act.signs]
    at, _, name = max(found, default=(-1, 0, ""))
    return name if at >= 0 else None


def _last(words: str, name: str) -> int:
    """Where a name stands last as a word of its own, or in the genitive; -1 where it does not."""
    at = words.rfind(name)
    while at > 0 and (words[at - 1].isalnum() or words[at + len(name) :].removeprefix("s")[:1].isalnum()):
        at = words.rfind(name, 0, at)
    return at


def _named(law: Law) -> Iterable[Provision]:
    def each() -> Iterator[Provision]:
        yield from (quote.provision for quote in law.quotes)
        yield from (provision for order in law.orders for provision in order.provisions)
        for change in law.changes:
            yield from (change.provision, *change.to)

    return dict.fromkeys(each())
