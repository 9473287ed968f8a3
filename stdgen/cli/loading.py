"""Files become the inputs of `stdgen.app`, and what it refuses becomes an error of the call."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from stdgen.app import Input
from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.refused import reason
from stdgen.model.text import Text


def inputs(files: Iterable[File]) -> Iterator[Input]:
    """Each file's bytes when it is its turn; one that the machine refuses to hand over is told as unreadable."""
    for file in files:
        yield one(file)


def one(file: File) -> Input:
    """The file's bytes, or why they could not be had."""
    folder = file.path.resolve().parent.name if file.path else ""
    try:
        return Input(file.source, file.read(), folder)
    except OSError as error:
        why = reason(error)
        return Input(file.source, b"", folder, Text(da=f"filen kunne ikke åbnes: {why.da}", en=f"the file could not be opened: {why.en}"))


@contextmanager
def refusals() -> Iterator[None]:
    """A profile that is broken is told as an error of the call."""
    try:
        yield
    except Exception as error:
        from stdgen.profiles import ProfileError

        if isinstance(error, ProfileError):
            raise CallError(error.message) from error
        raise
