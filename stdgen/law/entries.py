"""One entry of a file of facts becomes one noun of the law; KeyError where it names a source that there is none of."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from stdgen.model.finding import Source, SourceKind
from stdgen.model.law import (
    Act,
    Authority,
    Bound,
    Change,
    ChangeKind,
    Consolidation,
    Contents,
    Figure,
    Group,
    Interval,
    Order,
    Point,
    Quote,
    Succession,
    Title,
    Wording,
)
from stdgen.model.provision import Provision
from stdgen.model.text import Text

Json = dict[str, Any]
Sources = Mapping[str, Source]


def source(entry: Json) -> Source:
    """An entry of `sources`, or a source that stands in an entry itself."""
    return Source(SourceKind(entry["kind"]), entry["title"], entry["url"], entry["checked"])


def act(entry: Json, sources: Sources) -> Act:
    """An entry of `acts`."""
    return Act(
        name=entry["name"],
        title=entry["title"] if "title" in entry else entry["name"],
        names=tuple(entry["names"]),
        signs=tuple(entry.get("signs", ())),
        consolidations=tuple(_consolidation(each, sources) for each in entry.get("consolidations", ())),
        source=_source(entry, sources) if "source" in entry else None,
        **_period(entry),
    )


def contents(entry: Json, sources: Sources) -> Contents:
    """An entry of `contents`; `1-12` and `82 a-d` are counted through."""
    sections = frozenset(each for written in entry.get("sections", ()) for each in _counted(str(written)))
    return Contents(act=entry["act"], sections=sections, source=_source(entry, sources), closing=entry.get("closing", ""), **_period(entry))


def change(entry: Json, sources: Sources) -> Change:
    """An entry of `changes`."""
    return Change(
        kind=ChangeKind(entry["kind"]),
        provision=Provision.parsed(entry["provision"]),
        since=date.fromisoformat(entry["since"]),
        source=_source(entry, sources),
        to=tuple(map(Provision.parsed, entry.get("to", ()))),
        group=Group(entry["group"]) if "group" in entry else None,
        note=_text(entry["note"]) if "note" in entry else None,
        words=tuple(entry.get("words", ())),
    )


def figure(entry: Json, sources: Sources) -> Figure:
    """An entry of `figures`."""
    return Figure(
        key=entry["key"],
        provision=Provision.parsed(entry["provision"]),
        about=_text(entry["about"]),
        value=str(entry["value"]),
        unit=entry.get("unit", ""),
        bound=Bound(entry["bound"]),
        words=tuple(entry["words"]),
        beside=tuple(entry.get("beside", ())),
        source=_source(entry, sources),
        **_period(entry),
    )


def quote(entry: Json, sources: Sources) -> Quote:
    """An entry of `quotes`."""
    return Quote(Provision.parsed(entry["provision"]), tuple(_wording(each, sources) for each in entry["versions"]))


def title(entry: Json, sources: Sources) -> Title:
    """An entry of `titles`."""
    return Title(
        name=entry["name"],
        source=_source(entry, sources),
        successors=tuple(entry.get("successors", ())),
        at_latest=entry.get("at_latest", False),
        **_period(entry),
    )


def authority(entry: Json, sources: Sources) -> Authority:
    """An entry of `authorities`."""
    return Authority(
        name=entry["name"],
        names=tuple(entry["names"]),
        source=_source(entry, sources),
        successors=tuple(
            Succession(each["to"], date.fromisoformat(each["since"]), each.get("task", "")) for each in entry.get("successors", ())
        ),
        note=_text(entry["note"]) if "note" in entry else None,
        at_latest=entry.get("at_latest", False),
        **_period(entry),
    )


def order(entry: Json, sources: Sources) -> Order:
    """An entry of `orders`; its points, figures and interval say where in it they stand."""
    name = f"{entry['kind']} nr. {entry['number']} af {entry['day']}" if "number" in entry else entry["title"]
    interval = entry.get("interval")
    return Order(
        kind=entry["kind"],
        number=entry.get("number"),
        day=date.fromisoformat(entry["day"]) if "day" in entry else None,
        title=entry["title"],
        provisions=tuple(map(Provision.parsed, entry["provisions"])),
        source=_source(entry, sources),
        replaced_by=entry.get("replaced_by", ""),
        points=tuple(_point(each, name) for each in entry.get("points", ())),
        figures=tuple(_ordered_figure(each, name, entry, sources) for each in entry.get("figures", ())),
        interval=Interval(interval["months"], Provision.parsed(f"{name} {interval['place']}")) if interval else None,
        **_period(entry),
    )


def _ordered_figure(entry: Json, name: str, order: Json, sources: Sources) -> Figure:
    """A figure of an order has the order's source and time."""
    told = {key: order[key] for key in ("source", "checked", "since", "until") if key in order}
    return figure(entry | told | {"provision": f"{name} {entry['place']}"}, sources)


def _wording(entry: Json, sources: Sources) -> Wording:
    return Wording(text=entry["text"].strip(), source=_source(entry, sources), partial=entry.get("partial", False), **_period(entry))


def _consolidation(entry: Json, sources: Sources) -> Consolidation:
    return Consolidation(entry["kind"], entry["number"], date.fromisoformat(entry["day"]), _source(entry, sources))


def _point(entry: Json, order: str) -> Point:
    return Point(
        number=str(entry["number"]),
        place=Provision.parsed(f"{order} {entry['place']}"),
        text=_text(entry["text"]),
        topics=tuple(entry.get("topics", ())),
        words=tuple(entry.get("words", ())),
    )


def _source(entry: Json, sources: Sources) -> Source:
    named = entry["source"]
    found = sources[named] if isinstance(named, str) else source(named)
    return found._replace(checked=entry["checked"]) if "checked" in entry else found


def _text(pair: Json) -> Text:
    return Text(da=pair["da"], en=pair["en"])


def _period(entry: Json) -> dict[str, date | None]:
    return {name: date.fromisoformat(entry[name]) if name in entry else None for name in ("since", "until")}


def _counted(written: str) -> Iterator[str]:
    """`1-12` as twelve sections, `82 a-d` as four, anything else as itself."""
    first, dash, last = written.partition("-")
    if not dash:
        yield written
    elif last.isdigit():
        yield from map(str, range(int(first), int(last) + 1))
    else:
        number, _, letter = first.partition(" ")
        yield from (f"{number} {chr(code)}" for code in range(ord(letter), ord(last) + 1))


READERS: Mapping[str, Callable[[Json, Sources], Any]] = {
    "acts": act,
    "contents": contents,
    "changes": change,
    "figures": figure,
    "quotes": quote,
    "titles": title,
    "authorities": authority,
    "orders": order,
}
"""The reader of each list."""
