"""An announcement and the law's files become the entries that it changes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from stdgen.law.lexdania import Announcement
from stdgen.law.loading import KEYS
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision

Json = dict[str, Any]
Files = Mapping[str, Json]


class Edit(NamedTuple):
    """An entry as it is to stand in a list of a file; in `sources` the `part` is its key."""

    file: str
    part: str
    entry: Json


def edits(files: Files, announced: Announcement, day: date) -> tuple[Edit, ...]:
    """What the announcement changes in the files' data, each entry whole; none where it says what is told already.

    Acts are known by their title, orders by their number or, where that is not told yet, by their title; what is neither
    changes nothing. `day` is the day on which it was read.
    """
    act = next((each for each in files["acts"]["acts"] if _is_of(announced, each)), None)
    if act is not None:
        found = [*_act(act, announced), *_contents(files, act["name"], announced), *_quotes(files, act["name"], announced)]
    else:
        found = [*_orders(files, announced), *_repealed(files, announced)]
    return (*((_source(announced, day),) if found else ()), *found)


def known(files: Files, announced: Announcement) -> bool:
    """Whether it is an act or an order that the files tell of, or ends one."""
    orders = files["orders"]["orders"]
    return any(_is_of(announced, act) for act in files["acts"]["acts"]) or any(
        _is_order(announced, order) or _name(order) in announced.repeals for order in orders
    )


def _is_of(announced: Announcement, act: Json) -> bool:
    title = _ANNOUNCED.sub("", announced.title.casefold())
    return announced.kind in ("LBK", "LOV") and title in (act.get("title", ""), *act["names"])


def _act(act: Json, announced: Announcement) -> Iterator[Edit]:
    told = act.get("consolidations", [])
    if any((each["kind"], each["number"], each["day"]) == (announced.kind, announced.number, str(announced.day)) for each in told):
        return
    one = {"kind": announced.kind, "number": announced.number, "day": str(announced.day), "source": _key(announced)}
    yield Edit("acts", "acts", act | {"consolidations": sorted((*told, one), key=lambda each: str(each["day"]), reverse=True)})


def _contents(files: Files, act: str, announced: Announcement) -> Iterator[Edit]:
    """The sections of the act since that day, unless a later list is told; the list before it ends there."""
    told = [each for each in files["provisions"].get("contents", []) if each["act"] == act]
    since, sections = str(announced.since), runs([name for name, _ in announced.sections])
    if not sections or announced.until or any(each.get("since", "") > since for each in told):
        return
    current = next((each for each in told if "until" not in each), None)
    if current and current.get("sections") == sections:
        return
    if current and current.get("since", "") < since:
        yield Edit("provisions", "contents", current | {"until": since})
    yield Edit("provisions", "contents", {"act": act, "since": since, "sections": sections, "source": _key(announced)})


def _quotes(files: Files, act: str, announced: Announcement) -> Iterator[Edit]:
    """New wordings of the sections that are quoted already."""
    texts = dict(announced.sections)
    for quote in files["quotes"]["quotes"]:
        provision = Provision.parsed(quote["provision"])
        text = texts.get(f"{provision.section} {provision.letter}".strip())
        if provision.act == act and text and not announced.until and (versions := _versions(quote["versions"], text, announced)):
            yield Edit("quotes", "quotes", quote | {"versions": versions})


def _versions(versions: list[Json], text: str, announced: Announcement) -> list[Json] | None:
    newest, *older = versions
    since = str(announced.since)
    if newest.get("since", "") > since or (newest["text"].strip() == text and not newest.get("partial")):
        return None
    one = {"since": since, "text": f"{text}\n", "source": _key(announced)}
    if newest.get("partial") and set(newest["text"].strip().split("\n")) <= set(text.split("\n")):
        return [{**one, **({"since": newest["since"]} if "since" in newest else {})}, *older]
    if newest.get("since") == since:
        return [one, *older]
    return [one, newest | {"until": newest.get("until", since)}, *older]


def _orders(files: Files, announced: Announcement) -> Iterator[Edit]:
    for order in files["orders"]["orders"]:
        if _is_order(announced, order):
            told: Json = {"number": announced.number, "day": str(announced.day), "since": str(announced.since)}
            told |= {"until": str(announced.until)} if announced.until and "until" not in order else {}
            if any(order.get(key) != value for key, value in told.items()):
                yield Edit("orders", "orders", order | told | {"source": _key(announced)})


def _repealed(files: Files, announced: Announcement) -> Iterator[Edit]:
    """Orders told of that this one repeals."""
    for order in files["orders"]["orders"]:
        if _name(order) in announced.repeals and order.get("until") != str(announced.since):
            yield Edit("orders", "orders", order | {"until": str(announced.since), "replaced_by": announced.name})


def _is_order(announced: Announcement, order: Json) -> bool:
    if "number" in order:
        return announced.name == _name(order)
    return (order["kind"], order["title"].casefold()) == (announced.kind, announced.title.casefold())


def _name(order: Json) -> str:
    return f"{order['kind']} nr. {order.get('number')} af {order.get('day')}"


def _source(announced: Announcement, day: date) -> Edit:
    entry = {"title": f"{announced.title} ({announced.name})", "url": announced.eli, "checked": str(day), "kind": "law"}
    return Edit("sources", _key(announced), entry)


def _key(announced: Announcement) -> str:
    return f"{announced.kind.lower()}-{announced.number}-{announced.day.year}"


def runs(sections: Sequence[str]) -> list[str]:
    """Sections as they are written in short: `1-12`, `82 a-d`, `85`."""
    found: list[str] = []
    for (_, letter), group in groupby(enumerate(dict.fromkeys(sections)), key=lambda pair: _slot(*pair)):
        names = [name for _, name in group]
        last = names[-1].rpartition(" ")[2] if letter else names[-1]
        found.append(names[0] if len(names) == 1 else f"{names[0]}-{last}")
    return found


def _slot(index: int, name: str) -> tuple[int, str]:
    """Alike for names that follow each other by one: numbers without a letter, or letters of one number."""
    number, _, letter = name.partition(" ")
    return (ord(letter) - index, number) if letter else (int(number) - index, "")


def laid(files: Files, changed: Iterable[Edit]) -> Files:
    """The files' data with the edits in them, for the next announcement."""
    new: dict[str, Json] = {name: dict(data) for name, data in files.items()}
    for file, part, entry in changed:
        if file == "sources":
            new[file]["sources"] = new[file]["sources"] | {part: entry}
        else:
            new[file][part] = list(({KEYS[part](each): each for each in (*new[file].get(part, ()), entry)}).values())
    return new


_ANNOUNCED = pattern(r"^bekendtgørelse af ")
