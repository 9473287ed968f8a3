"""The copies that findings were written into become files of a folder, and what there is no copy of is told."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from stdgen.cli import files
from stdgen.cli.exits import CallError
from stdgen.cli.openable import real
from stdgen.cli.walking import COPIES
from stdgen.model.pattern import pattern
from stdgen.model.text import Lang, Text
from stdgen.readers import kind_of

if TYPE_CHECKING:
    from stdgen.model.report import DocumentReport

NAMELESS = "dokument"
_PLAIN = pattern(r"[^\w/. ()-]+|\.\.+")
"""What an address may hold and the name of a file should not."""
NO_COPY = Text(da="ingen kopi af «{0}»: {1}", en="no copy of «{0}»: {1}")
REMARK = Text(da="om kopien af «{0}»: {1}", en="on the copy of «{0}»: {1}")
GIVEN_UP = Text(da="det tog for lang tid eller for meget hukommelse", en="it took too much time or memory")


def others(named: Sequence[files.File], inputs: Sequence[str], where: str) -> tuple[files.File, ...]:
    """The files without the copies of an earlier run, which lie in the folder; CallError for one that a copy would be written over."""
    folder = Path(where)
    if not where.strip() or (folder.exists() and not folder.is_dir()):
        raise CallError(
            Text(da=f"--annotate skal være en mappe, ikke «{where}»", en=f"--annotate takes a folder, not «{where}»"),
            Text(
                da="skriv navnet på en mappe; den laves, hvis den ikke er der",
                en="write the name of a folder; it is made where there is none",
            ),
        )
    given = {real(Path(each)) for each in inputs if Path(each).is_file()}
    own = real(folder)
    kept = tuple(file for file in named if not file.path or real(file.path) in given or not real(file.path).is_relative_to(own))
    if over := next((file for file in kept if file.path and real(file.path).parent == own), None):
        raise _over(over)
    if not kept:
        raise _over(named[0])
    return kept


def deliver(documents: Sequence["DocumentReport"], named: Iterable[files.File], folder: Path, lang: Lang) -> None:
    """Writes each copy by its input's name, with its folder or a number where two have the same; tells of those there are not."""
    from stdgen.model.taming import tame

    if any(document.copy and document.copy.data is not None for document in documents):
        files.write(folder / COPIES, b"")
    for document, name in zip(documents, _names(documents, named), strict=True):
        copy = document.copy
        remark = copy.remark if copy else GIVEN_UP
        if copy and copy.data is not None:
            files.deliver(folder / name, copy.data, lang)
        if remark:
            told = REMARK if copy and copy.data is not None else NO_COPY
            sys.stderr.write(told.in_(lang).format(tame(document.source), remark.in_(lang)) + "\n")


def _names(documents: Iterable["DocumentReport"], named: Iterable[files.File]) -> Iterator[str]:
    """The name of each copy: the input's own, with its folder or a number where two have the same."""
    taken: set[str] = set()
    paths = [file.path or _path(file, each.copy.data if each.copy else None) for each, file in zip(documents, named, strict=True)]
    alike = Counter(path.name.casefold() for path in paths)
    for path in paths:
        stem, folder, suffix = path.stem, path.parent.name, path.suffix
        long = (f"{folder}-{stem}",) if folder and alike[path.name.casefold()] > 1 else ()
        tries = (*long, stem, *(f"{stem}-{number}" for number in range(2, 100_000)))
        name = next(each for each in (f"{each}{suffix}" for each in tries) if each.casefold() not in taken)
        taken.add(name.casefold())
        yield name


def _path(file: files.File, data: bytes | None) -> Path:
    """As if standard input and what stands on the web were files; their kind is told by their bytes."""
    kind = kind_of(data or b"", "")
    parts = urlsplit(file.source) if file.is_address else urlsplit("")
    said = PurePosixPath(_PLAIN.sub("-", unquote(parts.path)))
    stem = said.stem if said.suffix.lower() == f".{kind}" else said.name
    return Path(said.parent.name, f"{stem or parts.hostname or NAMELESS}.{kind}")


def _over(file: files.File) -> CallError:
    return CallError(
        Text(
            da=f"kopien ville blive skrevet oven i dokumentet «{file.source}»",
            en=f"the copy would be written over the document «{file.source}»",
        ),
        Text(da="vælg en anden mappe til --annotate", en="choose another folder for --annotate"),
    )
