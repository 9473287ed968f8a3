"""The files of a call get what their municipality wants: the `stdgen.toml` found upwards from each."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from stdgen.cli.exits import CallError
from stdgen.cli.openable import bytes_of
from stdgen.cli.refused import reason
from stdgen.configuration.finding import found
from stdgen.model.address import is_web
from stdgen.model.text import Text

if TYPE_CHECKING:
    from stdgen.app import Input
    from stdgen.cli.files import File
    from stdgen.model.configuration import Configuration
    from stdgen.model.waiver import Waiver


class Configured:
    """The configurations that hold for the files of a call, each read once."""

    def __init__(self, files: Sequence["File"], profiles: Sequence[str]) -> None:
        """`profiles` are those that may be named; CallError for a configuration that is not in order."""
        self._files = files
        self._profiles = profiles
        self._nearest: dict[Path, Path | None] = {}
        self._read: dict[Path, Configuration] = {}
        self._own = {file: self._found(file) for file in files}

    def input(self, file: "File", given: "Input") -> "Input":
        """The same with the configuration that holds for the file."""
        nearest = self._own[file]
        if nearest is None:
            return given
        return given._replace(configuration=self._read[nearest], path=_path(file, nearest.parent))

    def of(self, file: "File") -> "Configuration | None":
        """The configuration that holds for the file."""
        nearest = self._own[file]
        return self._read[nearest] if nearest else None

    def covers(self, configuration: "Configuration", waiver: "Waiver", inputs: int) -> bool:
        """Whether all files that the waiver means are among those of the call, of which it means so many."""
        from stdgen.configuration.patterns import is_one, meets

        if is_web(waiver.document) or (is_one(waiver.document) and inputs):
            return inputs > 0
        place = next(path for path, each in self._read.items() if each is configuration)
        given = {_path(file, place.parent) for file, nearest in self._own.items() if nearest == place}
        return all(path in given for path in _documents(place.parent) if meets(waiver.document, path))

    def _found(self, file: "File") -> Path | None:
        folder = file.path.parent if file.path else Path()
        if folder not in self._nearest:
            self._nearest[folder] = found(folder)
        nearest = self._nearest[folder]
        if nearest is not None and nearest not in self._read:
            self._read[nearest] = loaded(nearest, self._profiles)
        return nearest


class Over:
    """Inputs with what holds for each, as often as they are gone through."""

    def __init__(self, files: Sequence["File"], inputs: Iterable["Input"], *changes: Callable[["File", "Input"], "Input"]) -> None:
        """An input a file, in their order; `changes` add what holds for it, one after another."""
        self._files, self._inputs, self._changes = files, inputs, changes

    def __iter__(self) -> Iterator["Input"]:
        for file, given in zip(self._files, self._inputs, strict=True):
            changed = given
            for change in self._changes:
                changed = change(file, changed)
            yield changed


def loaded(path: Path, profiles: Sequence[str]) -> "Configuration":
    """What the file says; CallError where it cannot be read or is not in order."""
    from stdgen.configuration.loading import ConfigurationError, configuration
    from stdgen.configuration.naming import Known
    from stdgen.rules import names

    source = _shown(path)
    try:
        return configuration(bytes_of(path), source, Known(names(), profiles))
    except OSError as error:
        why = reason(error)
        said = Text(da=f"«{source}» kunne ikke åbnes: {why.da}", en=f"«{source}» could not be opened: {why.en}")
        raise CallError(said) from error
    except ConfigurationError as error:
        raise CallError(error.message) from error


def _shown(path: Path) -> str:
    """The path as one would write it from where the call is made."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def _path(file: "File", folder: Path) -> str:
    """The file's path below the configuration's folder; what is no file has its own name."""
    return PurePosixPath(os.path.relpath(file.path, folder)).as_posix() if file.path else file.source


def _documents(folder: Path) -> Iterator[str]:
    from stdgen.cli.walking import below
    from stdgen.readers import SUFFIXES

    return (path.relative_to(folder).as_posix() for path in below(folder, SUFFIXES))
