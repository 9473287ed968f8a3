"""What stands on the command line becomes files, and bytes become files."""

import errno
import glob
import os
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from stdgen.cli.exits import CallError
from stdgen.cli.openable import bytes_of, real
from stdgen.cli.refused import reason
from stdgen.cli.walking import STREAM, below
from stdgen.model.address import is_web, web
from stdgen.model.limits import FILE_BYTES
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES

WROTE = Text(da="skrev", en="wrote")
STDIN = "<stdin>"
AUTHORED = tuple(suffix for suffix, kind in SUFFIXES.items() if kind == "yaml")


class File(NamedTuple):
    """A file to be read; `path` is None for standard input and for an address of the web. `source` is its name in reports."""

    path: Path | None
    source: str

    @property
    def is_address(self) -> bool:
        """Whether it stands on the web, and is fetched rather than read."""
        return self.path is None and is_web(self.source)

    def read(self) -> bytes:
        """Its bytes, one more than the cap where there are more; OSError if they cannot be had."""
        return sys.stdin.buffer.read(FILE_BYTES + 1) if self.path is None else bytes_of(self.path)


def found(inputs: Sequence[str], suffixes: Collection[str], *, addresses: bool = False) -> tuple[File, ...]:
    """The files that these inputs name, each once, in the order given, those of a folder by name.

    A file is taken as it is; of patterns what has one of the suffixes, of folders what is a document besides. `addresses` of the
    web are let in where they can be fetched. CallError for an input that names nothing.
    """
    files: dict[Path | str, File] = {}
    for given in inputs:
        for file in (_on_web(given),) if addresses and is_web(given) else _named(given, suffixes):
            files.setdefault(real(file.path) if file.path else file.source, file)
    return tuple(files.values())


def deliver(target: Path, data: bytes, lang: Lang) -> None:
    """Writes a file and says so on standard error."""
    write(target, data)
    sys.stderr.write(f"{WROTE.in_(lang)} {target.as_posix()}\n")


def write(target: Path, data: bytes) -> None:
    """Writes a file that is there in whole or not at all; CallError where it cannot be written.

    A link stays a link; a pipe or a device, which cannot be replaced, is written to.
    """
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)
        else:
            _replace(real(target), data)
    except OSError as error:
        why = reason(error)
        raise CallError(
            Text(
                da=f"«{target.as_posix()}» kunne ikke skrives: {why.da}",
                en=f"«{target.as_posix()}» could not be written: {why.en}",
            ),
            Text(da="luk den, hvis den er åben, eller vælg et andet sted", en="close it if it is open, or choose another place"),
        ) from error


def _replace(target: Path, data: bytes) -> None:
    import tempfile

    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "", target.as_posix())
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".stdgen-", dir=target.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        unfinished.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _named(given: str, suffixes: Collection[str]) -> Iterator[File]:
    if given == STREAM:
        yield File(None, STDIN)
        return
    path = Path(given)
    if path.exists() and not path.is_dir():
        yield _file(path)
        return
    patterns = glob.glob(given, recursive=True)  # noqa: PTH207  # Path.glob takes no absolute pattern
    matches = [path] if path.is_dir() else [Path(match) for match in sorted(patterns)]
    taken = [each for match in matches for each in below(match, suffixes)]
    if not taken:
        raise _nothing(given, suffixes, exists=bool(matches))
    yield from map(_file, taken)


def _on_web(given: str) -> File:
    address = web(given)
    if address is None:
        raise CallError(Text(da=f"«{given}» er ingen webadresse", en=f"«{given}» is not a web address"))
    return File(None, address)


def _file(path: Path) -> File:
    return File(path, path.as_posix())


def _nothing(given: str, suffixes: Collection[str], *, exists: bool) -> CallError:
    looked = ", ".join(suffixes)
    if exists:
        return CallError(
            Text(da=f"der er ingen dokumenter i «{given}»", en=f"there are no documents in «{given}»"),
            Text(da=f"ledte efter filer med {looked}", en=f"looked for files with {looked}"),
        )
    if given[:4].casefold() == "www.":
        return CallError(
            Text(da=f"fandt ikke filen «{given}»", en=f"could not find the file «{given}»"),
            Text(da=f"er det en webadresse, så skriv https://{given}", en=f"if it is a web address, write https://{given}"),
        )
    return CallError(
        Text(da=f"fandt ikke «{given}»", en=f"could not find «{given}»"),
        Text(
            da=f"ledte efter en fil, en mappe eller et mønster som «mappe/*.pdf» i {Path.cwd().as_posix()}",
            en=f"looked for a file, a folder or a pattern such as «folder/*.pdf» in {Path.cwd().as_posix()}",
        ),
    )


def _umask() -> int:
    """The mask of this process, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
