"""Files of facts become the law: ours from compiled JSON, a municipality's own from YAML, laid over ours by key."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from stdgen import resources
from stdgen.law.entries import READERS, source
from stdgen.model.finding import Hit
from stdgen.model.law import Law
from stdgen.model.text import Lang, Text

Json = dict[str, Any]

PARTS: Mapping[str, tuple[str, ...]] = {
    "acts": ("acts",),
    "provisions": ("contents", "changes", "figures"),
    "quotes": ("quotes",),
    "ministers": ("titles",),
    "authorities": ("authorities",),
    "orders": ("orders",),
}
"""The lists in each file, by the file's name without its suffix."""

FILES = ("sources", *PARTS)
"""All files: the sources by key, and the lists of what was read there."""

KEYS: Mapping[str, Callable[[Json], object]] = {
    "acts": lambda entry: entry["name"],
    "contents": lambda entry: (entry["act"], entry.get("since")),
    "changes": lambda entry: (entry["provision"], entry["since"], entry.get("group")),
    "figures": lambda entry: entry["key"],
    "quotes": lambda entry: entry["provision"],
    "titles": lambda entry: entry["name"],
    "authorities": lambda entry: entry["name"],
    "orders": lambda entry: (entry["kind"], entry.get("number", entry["title"]), entry.get("day")),
}
"""What makes two entries of a list the same one."""


class LawError(Exception):
    """A file of a municipality's own law that is not in order; `hits` say where."""

    def __init__(self, message: Text, hits: tuple[Hit, ...] = ()) -> None:
        """The message names the file and tells the hits too."""
        super().__init__(message.en)
        self.message = message
        self.hits = hits

    def __reduce__(self) -> tuple[type[Exception], tuple[object, ...], dict[str, object]]:
        """It crosses from one process to another with its own arguments."""
        return LawError, (self.message, self.hits), self.__dict__


@cache
def law() -> Law:
    """The law as it is told here."""
    return made({name: resources.compiled_law(name) for name in FILES})


def overlaid(folder: Path) -> Law:
    """Ours with a municipality's own `sources.yaml`, `acts.yaml`, `provisions.yaml` … laid over it.

    An entry with the key of one of ours takes its place, any other is added. LawError where a file is not in order; a folder
    without any gives ours.
    """
    if not any(folder.joinpath(f"{name}.yaml").is_file() for name in FILES):
        return law()
    try:
        return made(files(folder))
    except KeyError as error:
        raise LawError(_sourceless(str(error.args[0]))) from error


def files(folder: Path) -> dict[str, Json]:
    """The data of our files with those of that folder laid over them; LawError where one is not in order."""
    own = {name: _own(folder / f"{name}.yaml", name) for name in FILES if folder.joinpath(f"{name}.yaml").is_file()}
    return {name: _laid(resources.compiled_law(name), own.get(name, {}), name) for name in FILES}


def made(files: Mapping[str, Json]) -> Law:
    """The law of these files' data, which are in the form of `schemas/law.schema.json`; KeyError for a source that is none."""
    sources = {key: source(entry) for key, entry in files["sources"]["sources"].items()}
    read = {part: (name, READERS[part]) for name, parts in PARTS.items() for part in parts}
    return Law(**{part: tuple(one(each, sources) for each in files[name].get(part, ())) for part, (name, one) in read.items()})


def _laid(ours: Json, own: Json, name: str) -> Json:
    if name == "sources":
        return {"sources": ours["sources"] | own.get("sources", {})}
    both = {part: (*ours.get(part, ()), *own.get(part, ())) for part in PARTS[name]}
    return {part: list({KEYS[part](each): each for each in entries}.values()) for part, entries in both.items()}


def _own(path: Path, name: str) -> Json:
    from stdgen.law.checking import checked  # heavy, and only a municipality with a law of its own needs it
    from stdgen.yamldata.faults import YamlFault

    try:
        data, hits = checked(path.read_bytes(), name, path.name)
    except OSError as error:
        raise LawError(_closed(path.name, error)) from error
    except YamlFault as fault:
        raise LawError(_told(path.name, fault.hits), fault.hits) from fault
    if hits:
        raise LawError(_told(path.name, hits), hits)
    return data


def _closed(name: str, error: OSError) -> Text:
    return Text(da=f"lovdata i «{name}» kunne ikke læses: {error.strerror}", en=f"the law in «{name}» could not be read: {error.strerror}")


def _sourceless(key: str) -> Text:
    return Text(
        da=f"lovdata: kilden «{key}» står ikke i sources.yaml",
        en=f"the law: the source «{key}» is not in sources.yaml",
    )


def _told(name: str, hits: tuple[Hit, ...]) -> Text:
    def lines(lang: Lang) -> str:
        return "\n".join(f"  {name}:{hit.at.line}:{hit.at.column}: {hit.message.in_(lang)}" for hit in hits)

    return Text(da=f"lovdata i «{name}» er ikke i orden:\n{lines('da')}", en=f"the law in «{name}» is not in order:\n{lines('en')}")
