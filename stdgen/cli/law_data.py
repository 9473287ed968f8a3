"""What the law knows of something becomes plain data: format `stdgen-law/1`."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from stdgen.law import lookup, naming
from stdgen.law.asking import Subject
from stdgen.model.finding import Source
from stdgen.model.law import Act, Authority, Change, Consolidation, Dated, Figure, Law, Order, Title, Wording
from stdgen.model.provision import Provision
from stdgen.model.text import Lang, Text

FORMAT = "stdgen-law/1"
Json = dict[str, Any]


def as_data(law: Law, asked: str, subjects: Iterable[Subject], day: date, lang: Lang) -> Json:
    """The answer; what is not known is null, never left out."""
    return {"format": FORMAT, "asked": asked, "as_of": day.isoformat(), "found": [_found(law, each, day, lang) for each in subjects]}


def _found(law: Law, subject: Subject, day: date, lang: Lang) -> Json:
    match subject:
        case Provision():
            return _provision(law, subject, day, lang)
        case Act():
            return _act(subject, day)
        case Order():
            return _order(subject, day, lang)
        case Authority():
            return _authority(subject, day, lang)
        case Title():
            return _title(subject, day)


def _provision(law: Law, provision: Provision, day: date, lang: Lang) -> Json:
    act = naming.act(law, provision.act or "")
    state = lookup.state(law, provision, day)
    moved = state.change.to if state.change and state.standing is lookup.Standing.MOVED else ()
    wording = None if moved else lookup.wording(law, provision, day)
    there = [(to, lookup.wording(law, to, day)) for to in moved if to.section]
    interval = lookup.interval(law, provision, day)
    return {
        "kind": "provision",
        "name": str(provision),
        "act": act.title if act else None,
        "standing": state.standing.value,
        "change": _change(state.change, lang) if state.change else None,
        "changes_for_groups": [_change(each, lang) for each in lookup.own_group_changes(law, provision, day)],
        "origins": [_change(each, lang) for each in lookup.origins(law, provision, day)],
        "changes_within": [_change(each, lang) for each in lookup.changes_within(law, provision, day)],
        "wording": _wording(wording) if wording else None,
        "wordings_there": [{"provision": str(to), "wording": _wording(found) if found else None} for to, found in there],
        "orders": [_order(each, day, lang) for each in lookup.orders(law, provision, day)],
        "interval": {"months": interval[1].months, "place": str(interval[1].place)} if interval else None,
        "figures": [_figure(each, lang) for each in lookup.figures(law, provision, day)],
    }


def _act(act: Act, day: date) -> Json:
    newest = naming.consolidation(act, day)
    return {
        "kind": "act",
        "name": act.name,
        "title": act.title,
        "names": [*act.names, *act.signs],
        "in_force": lookup.holds(act, day) if act.since or act.until else None,
        **_period(act),
        "announced": _announced(newest) if newest else None,
        "source": _source(act.source),
    }


def _order(order: Order, day: date, lang: Lang) -> Json:
    return {
        "kind": "order",
        "name": order.name,
        "title": order.title,
        "in_force": lookup.holds(order, day) if order.since or order.until else None,
        **_period(order),
        "replaced_by": order.replaced_by or None,
        "provisions": [str(each) for each in order.provisions],
        "points": [{"number": each.number, "place": str(each.place), "text": each.text.in_(lang)} for each in order.points],
        "figures": [_figure(each, lang) for each in order.figures],
        "interval": {"months": order.interval.months, "place": str(order.interval.place)} if order.interval else None,
        "source": _source(order.source),
    }


def _authority(authority: Authority, day: date, lang: Lang) -> Json:
    return {
        "kind": "authority",
        "name": authority.name,
        "names": list(authority.names),
        "exists": lookup.holds(authority, day),
        **_period(authority),
        "successors": [{"to": each.to, "since": each.since.isoformat(), "task": each.task or None} for each in authority.successors],
        "note": _text(authority.note, lang),
        "source": _source(authority.source),
    }


def _title(title: Title, day: date) -> Json:
    told = {"kind": "title", "name": title.name, "in_use": lookup.holds(title, day), **_period(title)}
    return told | {"successors": list(title.successors), "source": _source(title.source)}


def _change(change: Change, lang: Lang) -> Json:
    return {
        "kind": change.kind.value,
        "provision": str(change.provision),
        "since": change.since.isoformat(),
        "to": [str(each) for each in change.to],
        "group": change.group.value if change.group else None,
        "note": _text(change.note, lang),
        "source": _source(change.source),
    }


def _wording(wording: Wording) -> Json:
    return {"text": wording.text, "partial": wording.partial, **_period(wording), "source": _source(wording.source)}


def _figure(figure: Figure, lang: Lang) -> Json:
    return {
        "key": figure.key,
        "provision": str(figure.provision),
        "about": figure.about.in_(lang),
        "value": figure.value,
        "unit": figure.unit,
        "bound": figure.bound.value,
        "source": _source(figure.source),
    }


def _announced(newest: Consolidation) -> Json:
    told = {"kind": newest.kind, "number": newest.number, "day": newest.day.isoformat(), "url": newest.eli}
    return told | {"source": _source(newest.source)}


def _period(dated: Dated) -> Json:
    return {name: day.isoformat() if day else None for name, day in (("since", dated.since), ("until", dated.until))}


def _text(text: Text | None, lang: Lang) -> str | None:
    return text.in_(lang) if text else None


def _source(source: Source | None) -> Json | None:
    return {"kind": source.kind.value, "title": source.title, "url": source.url, "checked": source.checked} if source else None
