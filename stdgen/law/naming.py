"""A name becomes what bears it: an act, an order, an authority, a minister's title, and who came after it."""

from datetime import date

from stdgen.model.law import Act, Authority, Consolidation, Law, Order, Succession, Title


def act(law: Law, name: str) -> Act | None:
    """The act of that short name."""
    return next((each for each in law.acts if each.name == name), None)


def consolidation(act: Act, day: date) -> Consolidation | None:
    """The newest announcement of the act on or before that day that is known."""
    return next((each for each in act.consolidations if each.day <= day), None)


def order(law: Law, name: str) -> Order | None:
    """The order of that normal form: `BEK nr. 1477 af 2019-12-17`; `BEK nr. 1477 af 2019` or `BEK nr. 1477` where only one has them."""
    found = [each for each in law.orders if each.name == name or each.name.startswith((f"{name}-", f"{name} af "))]
    return found[0] if len(found) == 1 else None


def title(law: Law, name: str) -> Title | None:
    """The minister's title of that name, in small letters and without an ending."""
    return next((each for each in law.titles if each.name == name), None)


def authority(law: Law, name: str) -> Authority | None:
    """The authority that is called so, whatever the capitals."""
    called = name.casefold()
    return next((each for each in law.authorities if called == each.name.casefold() or called in each.names), None)


def successor(authority: Authority, day: date, task: str = "") -> Succession | None:
    """Who has the authority's task that day; without one of that task, who has the rest."""
    taken = [each for each in authority.successors if each.since <= day]
    return next((each for wanted in (task, "") for each in taken if each.task == wanted), None)
