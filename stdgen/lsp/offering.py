"""A cursor in a standard becomes what may be written there: keys, values, topics, provisions, variables."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from stdgen.law import lookup
from stdgen.lsp import provisions, schemed
from stdgen.lsp.standing import Standing, standing
from stdgen.model.document import Topic
from stdgen.model.law import Law
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.text import Lang
from stdgen.model.topic_names import TOPIC_NAMES

_VARIABLE = pattern(r"\{\{ *([\w.]*)$")
_SECTION = pattern(r"§§? *(\d*(?: ?[a-zæøå])?)$")


class Known(NamedTuple):
    """What is known besides the text itself: `names` are the variables with their words, `acts` those that the service rests on."""

    law: Law
    day: date
    lang: Lang
    names: Mapping[str, str]
    acts: tuple[str, ...] = ()


class Offer(NamedTuple):
    """Something to be written instead of the last `typed` characters; `kind` is `key`, `value`, `provision` or `variable`."""

    label: str
    kind: str
    detail: str
    about: str
    text: str
    typed: int


def offers(lines: Sequence[str], row: int, column: int, known: Known) -> tuple[Offer, ...]:
    """What may stand at the cursor: line from 0, characters before it; what was typed is for the editor to compare."""
    here = standing(lines, row, column)
    before = lines[row][:column]
    match here.slot:
        case "key":
            found = _keys(here, known.lang)
        case "entry":
            node = schemed.at(here.path)
            found = _keys(here, known.lang) if "properties" in node else _values(here, known, before)
        case "value":
            found = _values(here, known, before)
        case _:
            found = _in_text(before, known)
    return tuple(found)


def _keys(here: Standing, lang: Lang) -> Iterator[Offer]:
    """The keys that the mapping may have and does not have yet."""
    for key, node in schemed.keys(schemed.at(here.path)).items():
        if key == here.typed or key not in here.beside:
            text = f"{key}:" if node.get("type") in ("object", "array") else f"{key}: "
            yield Offer(key, "key", str(node.get("title", "")) if lang == "da" else "", schemed.about(node, lang), text, len(here.typed))


def _values(here: Standing, known: Known, before: str) -> Iterator[Offer]:
    node = schemed.at(here.path)
    for word in node.get("enum", ()):
        topic = TOPIC_NAMES.get(Topic(word)) if here.path[-1] == "topic" else None
        yield Offer(word, "value", topic.in_(known.lang) if topic else "", schemed.about(node, known.lang), word, len(here.typed))
    match here.path:
        case ("service", "provisions", None):
            yield from (_offer(str(each), each, here.typed, known) for each in provisions.in_force(known.law, known.day))
        case (*_, "quotes", None, "act"):
            named = {provision.act or "": None for provision in provisions.in_force(known.law, known.day)}
            yield from (Offer(name, "provision", "", "", name, len(here.typed)) for name in named)
        case (*_, "quotes", None, "provision"):
            yield from _sections(here.beside.get("act", ""), here.typed, known)
        case _ if "enum" not in node and node.get("type") == "string":
            yield from _in_text(before, known)


def _sections(act: str, typed: str, known: Known) -> Iterator[Offer]:
    for provision in provisions.in_force(known.law, known.day):
        if provision.act == act:
            yield _offer(str(provision._replace(act=None)), provision, typed, known)


def _offer(label: str, provision: Provision, typed: str, known: Known) -> Offer:
    wording = lookup.wording(known.law, provision, known.day)
    told = provisions.subject(known.law, provision, known.day).in_(known.lang)
    return Offer(label, "provision", told, wording.text if wording else "", label, len(typed))


def _in_text(before: str, known: Known) -> Iterator[Offer]:
    """Variables after {{, and after § the sections of the act that is named last before it, or of those that the service rests on."""
    if found := _VARIABLE.search(before):
        for name, words in known.names.items():
            yield Offer(name, "variable", words, "", name, len(found[1]))
    elif found := _SECTION.search(before):
        act = provisions.named_last(before[: found.start()], known.law)
        for each in (act,) if act else known.acts:
            for offer in _sections(each, found[1], known):
                yield offer._replace(label=offer.label.removeprefix("§ "), text=offer.text.removeprefix("§ "))
