"""What stands on the command line becomes files, and bytes become files."""

import glob
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stdgen.cli.exits import CallError
from stdgen.model.text import Text

STREAM = "-"
STDIN = "<stdin>"
WORD_LOCK = "~$"  # the little file that Word keeps beside a document while it is open


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read; `path` is None for standard input. `source` is its name in reports."""

    path: Path | None
    source: str

    def read(self) -> bytes:
        """Its bytes; OSError if they cannot be had."""
        return sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()


def found(inputs: Sequence[str], suffixes: Collection[str]) -> tuple[File, ...]:
    """The files that these inputs name, each once, in the order given, those of a folder by name.

    A file is taken as it is; of folders and patterns only what has one of the suffixes. CallError for an input that
    names nothing.
    """
    files: dict[Path | None, File] = {}
    for given in inputs:
        for file in _named(given, suffixes):
            files.setdefault(file.path.resolve() if file.path else None, file)
    return tuple(files.values())


def write(target: Path, data: bytes) -> None:
    """Writes a file that is there in whole or not at all; CallError where it cannot be written."""
    import tempfile

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            unfinished.chmod(0o666 & ~_umask())
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CallError(
            Text(
                da=f"«{target.as_posix()}» kunne ikke skrives: {error.strerror}",
                en=f"«{target.as_posix()}» could not be written: {error.strerror}",
            )
        ) from error


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
    taken = [each for match in matches for each in _below(match, suffixes)]
    if not taken:
        raise _nothing(given, suffixes, exists=bool(matches))
    yield from map(_file, taken)


def _file(path: Path) -> File:
    return File(path, path.as_posix())


def _below(path: Path, suffixes: Collection[str]) -> Iterator[Path]:
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from _known((Path(folder, name) for name in sorted(names)), suffixes)
    else:
        yield from _known((path,), suffixes)


def _known(paths: Iterable[Path], suffixes: Collection[str]) -> Iterator[Path]:
    return (path for path in paths if path.suffix.lower() in suffixes and not path.name.startswith((".", WORD_LOCK)))


def _nothing(given: str, suffixes: Collection[str], *, exists: bool) -> CallError:
    looked = ", ".join(suffixes)
    if exists:
        return CallError(
            Text(da=f"der er ingen dokumenter i «{given}»", en=f"there are no documents in «{given}»"),
            Text(da=f"ledte efter filer med {looked}", en=f"looked for files with {looked}"),
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
