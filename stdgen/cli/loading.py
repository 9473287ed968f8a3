"""Files become the inputs of `stdgen.app`, and what it refuses becomes an error of the call."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from stdgen.app import Input
from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.openable import real
from stdgen.cli.refused import reason
from stdgen.model.text import Text

CLOSED_FILE = Text(da="filen kunne ikke åbnes", en="the file could not be opened")
CLOSED_FOLDER = Text(da="mappen kunne ikke åbnes", en="the folder could not be opened")


def inputs(files: Iterable[File]) -> Iterator[Input]:
    """Each file's bytes when it is its turn; one that the machine refuses to hand over is told as unreadable."""
    for file in files:
        yield one(file)


def one(file: File) -> Input:
    """The file's bytes, or why they could not be had."""
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
