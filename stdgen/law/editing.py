"""Changed entries and the text of a YAML file become the new text, with every comment where it was."""

import io
from collections.abc import Iterable
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import LiteralScalarString, ScalarString

from stdgen.law.loading import KEYS
from stdgen.law.updating import Edit
from stdgen.schema.checking import iso_date


def edited(text: str, changed: Iterable[Edit]) -> str:
    """The file's text with these entries in place of those that have their keys, or after the last one; an empty text is an empty
    file."""
    yaml = _yaml()
    data = yaml.load(text) or CommentedMap()
    for file, part, entry in changed:
        if file == "sources":
            _put(data.setdefault(file, CommentedMap()), part, entry)
        else:
            _placed(data.setdefault(part, CommentedSeq()), part, entry)
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def _placed(entries: CommentedSeq, part: str, entry: dict[str, Any]) -> None:
    key = KEYS[part](entry)
    old = next((each for each in entries if KEYS[part](_plain(each)) == key), None)
    if old is None:
        entries.fa.set_block_style()
        entries.append(_made(entry))
    else:
        _merge(old, entry)


def _put(mapping: CommentedMap, key: str, value: Any) -> None:
    """The value under its key; what is there already is changed within, so that its comments stay."""
    old = mapping.get(key)
    if _plain(old) == value:
        return
    if isinstance(old, CommentedMap) and isinstance(value, dict):
        _merge(old, value)
    elif isinstance(old, CommentedSeq) and isinstance(value, list):
        _align(old, value)
    elif key in mapping:
        mapping[key] = _made(value)
    else:
        later = (at for at, name in enumerate(mapping) if name in _ORDER and key in _ORDER and _ORDER.index(name) > _ORDER.index(key))
        mapping.insert(next(later, len(mapping)), key, _made(value))


def _merge(old: CommentedMap, new: dict[str, Any]) -> None:
    for key in [key for key in old if key not in new]:
        del old[key]
    for key, value in new.items():
        _put(old, key, value)


def _align(old: CommentedSeq, new: list[Any]) -> None:
    """The list's items as they are to be; those that stay, if with another end or source, keep their own comments."""
    steps = SequenceMatcher(None, [_identity(_plain(each)) for each in old], [_identity(each) for each in new], autojunk=False)
    for _, start, end, first, last in reversed(steps.get_opcodes()):
        shared = min(end - start, last - first)
        for _ in range(start + shared, end):
            del old[start + shared]
        for at, item in enumerate(new[first + shared : last]):
            old.insert(start + shared + at, _made(item))
        for at in range(shared):
            if isinstance(old[start + at], CommentedMap) and isinstance(new[first + at], dict):
                _merge(old[start + at], new[first + at])
            else:
                old[start + at] = _made(new[first + at])


def _identity(item: Any) -> str:
    return repr({key: value for key, value in item.items() if key not in _PASSING} if isinstance(item, dict) else item)


def _made(value: Any) -> Any:
    """Plain data as the files write it: days bare, lists of words on one line, texts of several lines as such."""
    if isinstance(value, dict):
        return CommentedMap((key, _made(each)) for key, each in value.items())
    if isinstance(value, list):
        made = CommentedSeq(_made(each) for each in value)
        if not any(isinstance(each, dict) for each in value):
            made.fa.set_flow_style()
        return made
    if isinstance(value, str) and "\n" in value:
        return LiteralScalarString(value)
    return date.fromisoformat(value) if isinstance(value, str) and iso_date(value) else value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, ScalarString) else value


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 10_000  # addresses stay whole
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


_ORDER = (
    *("provision", "act", "kind", "number", "day", "title", "provisions", "since", "until", "replaced_by", "to", "group", "words"),
    *("sections", "partial", "text", "points", "figures", "interval", "note", "source", "checked"),
)
"""How the keys of an entry follow each other; any other key stands where it was put."""

_PASSING = ("until", "source", "checked")
