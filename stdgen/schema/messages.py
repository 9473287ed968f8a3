"""A violation becomes words: what was found, and what would do."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.text import Lang, Text
from stdgen.model.topic_names import TOPIC_NAMES

Path = tuple[str | int, ...]
Schema = dict[str, Any]
IN_YAML = "{}: {}"
"""How a key and its value are written there."""

_TOPICS: Mapping[str, Text] = {topic.value: names for topic, names in TOPIC_NAMES.items()}
_KINDS = {
    "string": Text(da="en tekst", en="text"),
    "object": Text(da="nøgler med værdier", en="keys with values"),
    "array": Text(da="en liste", en="a list"),
    "integer": Text(da="et helt tal", en="a whole number"),
    "number": Text(da="et tal", en="a number"),
    "boolean": Text(da="true eller false", en="true or false"),
    "null": Text(da="ingenting", en="nothing"),
}


def unknown_key(key: str, at: Location, here: Schema) -> Hit:
    """A key that the schema does not have; its Danish title leads to it too."""
    known: dict[str, Schema] = here.get("properties", {})
    titles = {str(each.get("title", "")).lower(): name for name, each in known.items()}
    near = _did_you_mean(key, known) or titles.get(_did_you_mean(key, titles) or "")
    every = ", ".join(known)
    hint = Text(da=f"Her kan stå: {every}.", en=f"What may stand here: {every}.")
    if near:
        hint = Text(da=f"Mente du «{near}»?", en=f"Did you mean «{near}»?")
    return Hit(at, Text(da=f"{_within(at)}nøglen «{key}» findes ikke", en=f"{_within(at)}there is no key «{key}»"), hint, key)


def missing_because(key: str, at: Location, cause: str, described: Schema) -> Hit:
    """A key that must be there because another has the value that `cause` shows."""
    told = Text(da=described.get("description", ""), en=described.get("$comment", ""))
    return Hit(
        at,
        Text(da=f"«{cause}» kræver «{key}:», som mangler", en=f"«{cause}» asks for «{key}:», which is missing"),
        Text(da=f"Skriv «{key}:», eller ret «{cause}». {told.da}".strip(), en=f"Write «{key}:», or change «{cause}». {told.en}".strip()),
    )


def missing_key(key: str, at: Location, described: Schema, assigned: str = IN_YAML) -> Hit:
    """A key that must be there; `described` is what the schema says of it, `assigned` how key and value are written."""
    where = f" under «{_dotted(at.path)}»" if at.path else ""
    told = Text(da=described.get("description", ""), en=described.get("$comment", ""))
    written = assigned.format(key, _example(described))
    hint = Text(da=f"Skriv «{written}». {told.da}".strip(), en=f"Write «{written}». {told.en}".strip())
    where_en = where.replace(" under ", " below ")
    return Hit(at, Text(da=f"nøglen «{key}» mangler{where}", en=f"the key «{key}» is missing{where_en}"), hint)


def wrong_type(found: object, wanted: list[str], at: Location, here: Schema) -> Hit:
    """A value of another kind than JSON Schema's `wanted`."""
    da, en = (" eller ".join(_KINDS[each].da for each in wanted), " or ".join(_KINDS[each].en for each in wanted))
    shown = _shown(found)
    hint = Text(da=f"Skriv {da}. {here.get('description', '')}".strip(), en=f"Write {en}. {here.get('$comment', '')}".strip())
    if "string" in wanted and isinstance(found, int | float):
        hint = Text(da="Sæt værdien i citationstegn.", en="Put the value in quotes.")
    elif found is None:
        hint = Text(da="Skriv en værdi, eller fjern nøglen.", en="Write a value, or remove the key.")
    name = _dotted(at.path) or "filen"
    return Hit(
        at,
        Text(da=f"«{name}» skal være {da}, men er {shown.da}", en=f"«{name}» must be {en}, but is {shown.en}"),
        hint,
        shown.da.strip("«»"),
    )


def not_among(found: object, allowed: list[str], at: Location) -> Hit:
    """A word that is none of those allowed."""
    topics = _TOPICS if set(allowed) <= _TOPICS.keys() else {}
    spoken = {name: word for word, names in topics.items() for name in (names.da, names.en)} | {word: word for word in allowed}
    near = _did_you_mean(str(found), spoken)
    hint = Text(da=f"Her kan stå: {_every(allowed, topics, 'da')}.", en=f"What may stand here: {_every(allowed, topics, 'en')}.")
    if near:
        word = spoken[near]
        called = Text(da=f" ({topics[word].da})", en=f" ({topics[word].en})") if topics else Text(da="", en="")
        hint = Text(da=f"Mente du «{word}»{called.da}?", en=f"Did you mean «{word}»{called.en}?")
    shown, name = _shown(found), _dotted(at.path)
    return Hit(at, Text(da=f"{shown.da} kan ikke stå som «{name}»", en=f"{shown.en} cannot stand as «{name}»"), hint, str(found)[:80])


def bad_date(text: str, at: Location, here: Schema) -> Hit:
    """What should be an ISO date and is not; the schema's example shows one."""
    name = _dotted(at.path)
    da, en = f"«{text}» under «{name}» er ikke en dato", f"«{text}» below «{name}» is not a date"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        da, en = f"datoen «{text}» under «{name}» findes ikke i kalenderen", f"the date «{text}» below «{name}» is not in the calendar"
    day = next(iter(here.get("examples", ())), "2027-03-31")
    hint = Text(da=f"Skriv år, måned og dag: «{day}».", en=f"Write year, month and day: «{day}».")
    return Hit(at, Text(da=da, en=en), hint, text)


def bad_form(found: object, kind: str, at: Location, here: Schema) -> Hit:
    """A value that breaks the schema's keyword `kind`, such as `pattern`; the schema's own words say what would do."""
    shown, name = _shown(found), _dotted(at.path)
    hint = Text(
        da=f"{here.get('description', '')} {_examples(here, 'Fx')}".strip(),
        en=f"{here.get('$comment', '')} {_examples(here, 'Such as')}".strip(),
    )
    if kind in ("minLength", "minItems", "minProperties"):
        return Hit(at, Text(da=f"«{name}» er tom", en=f"«{name}» is empty"), hint)
    return Hit(
        at,
        Text(da=f"{shown.da} har ikke den form, som «{name}» skal have", en=f"{shown.en} has not the form of «{name}»"),
        hint,
        str(found)[:80],
    )


def _example(described: Schema) -> str:
    examples = described.get("examples") or described.get("enum") or ["…"]
    return examples[0] if isinstance(examples[0], str) else "…"


def _examples(here: Schema, lead: str) -> str:
    given = [f"«{each}»" for each in here.get("examples", []) if isinstance(each, str)]
    return f"{lead} {', '.join(given)}." if given else ""


def _every(allowed: Iterable[str], topics: Mapping[str, Text], lang: Lang) -> str:
    return ", ".join(f"{word} ({topics[word].in_(lang)})" if word in topics else word for word in allowed)


def _did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The one that is most like the word, also where that is written without æ, ø and å."""
    from difflib import get_close_matches  # only who is told of a fault needs it

    plain = {_plain(each): each for each in known}
    near = get_close_matches(_plain(word), plain, n=1, cutoff=0.6)
    return plain[near[0]] if near else None


def _plain(word: str) -> str:
    return word.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _shown(value: object) -> Text:
    match value:
        case None:
            return Text(da="tom", en="empty")
        case dict():
            return _KINDS["object"]
        case list():
            return _KINDS["array"]
        case bool():
            return Text(da=f"«{str(value).lower()}»", en=f"«{str(value).lower()}»")
    words = " ".join(str(value).split())
    short = words if len(words) <= 60 else words[:59] + "…"
    return Text(da=f"«{short}»", en=f"«{short}»")


def _within(at: Location) -> str:
    return f"«{_dotted(at.path[:-1])}»: " if len(at.path) > 1 else ""


def _dotted(path: Path) -> str:
    """A path as people say it: `sections[2].quotes[1].act`, counted from 1."""
    words = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)
    return words.lstrip(".")
