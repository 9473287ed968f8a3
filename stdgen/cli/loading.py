"""Files become the inputs of `stdgen.app`, and what it refuses becomes an error of the call."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from stdgen.app import Input
from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.openable import real
from stdgen.cli.refused import reason
from stdgen.model.text import Text

if TYPE_CHECKING:
    from stdgen.cli.addressed import Web

CLOSED_FILE = Text(da="filen kunne ikke åbnes", en="the file could not be opened")
CLOSED_FOLDER = Text(da="mappen kunne ikke åbnes", en="the folder could not be opened")


def inputs(files: Iterable[File], web: "Web | None" = None) -> Iterator[Input]:
    """Each file's bytes when it is its turn; one that the machine refuses to hand over is told as unreadable."""
    for file in files:
        yield one(file, web)


def unread(file: File) -> Input:
    """The input without its bytes."""
    return Input(file.source, b"", real(file.path).parent.name if file.path else "")


class Again:
    """The same inputs each time that they are gone through; what can be read only once is kept."""

    def __init__(self, files: Sequence[File], web: "Web") -> None:
        """`web` has fetched the addresses among them."""
        self._files, self._web = files, web
        self._kept: dict[File, Input] = {}

    def __iter__(self) -> Iterator[Input]:
        for file in self._files:
            given = self._kept.get(file) or one(file, self._web)
            if not file.is_address and not (file.path and file.path.is_file()):
                self._kept[file] = given
            yield given


def one(file: File, web: "Web | None" = None) -> Input:
    """The file's bytes, or why they could not be had."""
    if web is not None and file.is_address:
        return web.input(file.source)
    folder = real(file.path).parent.name if file.path else ""
    try:
        return Input(file.source, file.read(), folder)
    except OSError as error:
        why = reason(error)
        what = CLOSED_FOLDER if file.path and file.path.is_dir() else CLOSED_FILE
        return Input(file.source, b"", folder, Text(da=f"{what.da}: {why.da}", en=f"{what.en}: {why.en}"))


@contextmanager
def refusals() -> Iterator[None]:
    """A profile or a law of one's own that is broken is told as an error of the call."""
    try:
        yield
    except Exception as error:
        from stdgen.law.loading import LawError
        from stdgen.profiles import ProfileError

        if isinstance(error, (ProfileError, LawError)):
            raise CallError(error.message) from error
        raise
