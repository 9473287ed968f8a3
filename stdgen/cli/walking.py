"""A folder becomes the documents in it and below it, and what is passed over: what only looks like one by its name is none."""

import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from stdgen.configuration.finding import NAME
from stdgen.model.address import is_web
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES

STREAM = "-"
WORD_LOCK = "~$"  # the little file that Word keeps beside a document while it is open
PACKAGES = "node_modules"
COPIES = ".stdgen-copies"  # stands in a folder that findings were written into copies in
ENVIRONMENT = "pyvenv.cfg"  # stands in every virtual environment of Python
TEMPLATES, PROFILE = "templates", "profile.yaml"
MADE = b'<meta name="generator" content="stdgen '
"""What our own reports, registers and manual say of themselves; a document that we built has no word after the name."""
GLANCE = 65_536  # bytes of a file that are looked at
NAMED = 3  # things that are told by name
PASSED_OVER = Text(da="ikke læst, da de ikke er dokumenter: {0}", en="not read, as they are no documents: {0}")
ONE_PASSED_OVER = Text(da="ikke læst, da det ikke er et dokument: {0}", en="not read, as it is no document: {0}")
MORE = Text(da="{0} og {1} til", en="{0} and {1} more")


class Walk(NamedTuple):
    """What was met in a folder, by name: documents, what is none (folders that were not gone into too), and what could not be opened."""

    documents: tuple[Path, ...]
    others: tuple[Path, ...]
    closed: tuple[Path, ...]


def walked(folder: Path, suffixes: Collection[str]) -> Walk:
    """What stands in a folder and below it; hidden files and folders are as if they were not there."""
    documents: list[Path] = []
    others: list[Path] = []
    closed: list[Path] = []
    for above, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(os.fsdecode(error.filename)))):
        shown = [Path(above, name) for name in sorted(folders) if not name.startswith(".")]
        folders[:] = [path.name for path in shown if not _is_foreign(path)]
        others += [path for path in shown if path.name not in folders]
        for path in (Path(above, name) for name in sorted(names)):
            if is_shown(path):
                (documents if is_document(path, suffixes) else others).append(path)
    return Walk(tuple(documents), tuple(others), tuple(closed))


def below(path: Path, suffixes: Collection[str]) -> Iterator[Path]:
    """The file itself if it has one of the suffixes, or the documents in a folder and below it; folders that are closed come last."""
    if path.is_dir():
        walk = walked(path, suffixes)
        yield from walk.documents
        yield from walk.closed  # which must not pass for empty ones
    elif path.suffix.lower() in suffixes and is_shown(path):
        yield path


def is_shown(path: Path) -> bool:
    """Whether it is no hidden file and no lock of Word's."""
    return not path.name.startswith((".", WORD_LOCK))


def is_document(path: Path, suffixes: Collection[str]) -> bool:
    """Whether a file has one of the suffixes and is not YAML of another kind, or a page that stdgen tells its findings on."""
    suffix = path.suffix.lower()
    if suffix not in suffixes:
        return False
    if SUFFIXES[suffix] == "html":
        return MADE not in _glance(path)[:1024]
    if SUFFIXES[suffix] != "yaml":
        return True
    from stdgen.standards.telling import is_standard

    begins = _glance(path).decode(errors="replace").replace("\0", "")
    return not begins.strip() or is_standard(path.as_posix(), begins)


def passed_over(inputs: Sequence[str], suffixes: Collection[str], own: Iterable[Path] = ()) -> tuple[Path, ...]:
    """What in the folders among these inputs is no document; stdgen's configurations and our `own` do not count."""
    ours = {NAME, *(path.name for path in own)}
    folders = (Path(given) for given in inputs if given != STREAM and not is_web(given) and Path(given).is_dir())
    return tuple(path for folder in folders for path in walked(folder, suffixes).others if path.name not in ours)


def tell(inputs: Sequence[str], suffixes: Collection[str], lang: Lang, own: Iterable[Path] = ()) -> None:
    """Says on standard error what was passed over."""
    if others := passed_over(inputs, suffixes, own):
        sys.stderr.write(told(others, lang) + "\n")


def told(others: Sequence[Path], lang: Lang) -> str:
    """The first of them by name, and how many more there are; empty where there are none."""
    from stdgen.model.taming import tame

    names = ", ".join(tame(path.as_posix()) + "/" * os.path.isdir(path) for path in others[:NAMED])  # noqa: PTH112  # that one raises
    if len(others) > NAMED:
        names = MORE.in_(lang).format(names, len(others) - NAMED)
    words = ONE_PASSED_OVER if len(others) == 1 else PASSED_OVER
    return words.in_(lang).format(names) if others else ""


def _is_foreign(folder: Path) -> bool:
    """Whether a folder holds packages of others, copies of ours, or a profile, which has a Word file and pages that are no documents."""
    if folder.name == PACKAGES or _holds(folder, ENVIRONMENT) or _holds(folder, COPIES):
        return True
    return Path(os.path.abspath(folder)).parent.name == TEMPLATES and _holds(folder, PROFILE)  # noqa: PTH100  # a link is not followed


def _holds(folder: Path, name: str) -> bool:
    """Whether a file of that name stands in a folder; one that is closed is told when it is to be gone into."""
    try:
        return folder.joinpath(name).is_file()
    except OSError:
        return False


def _glance(path: Path) -> bytes:
    """How a file begins; nothing of one that cannot be opened, or that would be used up by looking."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(GLANCE)
    except OSError:
        return b""
