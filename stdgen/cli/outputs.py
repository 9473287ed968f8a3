"""What `--output` and `--format` ask for becomes places and formats of reports."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from stdgen.cli import files
from stdgen.cli.exits import CallError
from stdgen.cli.openable import real
from stdgen.model.text import Text
from stdgen.reports import REPORTS

FORMAT_OF = {".txt": "text", ".json": "json", ".sarif": "sarif", ".xml": "junit", ".html": "html", ".htm": "html", ".md": "markdown"}


def targets(output: Sequence[str], format_: str | None) -> dict[Path | None, str]:
    """Where each report goes (None is standard output) and its format; CallError if that cannot be.

    A file without a format of its own has the one of `--format` and then takes the place of standard output; without
    `--format` its suffix tells.
    """
    found: dict[Path | None, str] = {}
    moved = False
    for given in output:
        own, written = _parted(given)
        place, kind = _place(written), own or format_ or _format_of(written)
        if found.setdefault(place, kind) != kind:
            raise _two_reports(written, found[place], kind)
        moved = moved or (format_ is not None and own is None)
    return found if moved or None in found else {None: format_ or "text", **found}


def spare(wanted: Iterable[Path | None], named: Iterable[files.File]) -> None:
    """CallError for a report that would take the place of a document that is to be checked."""
    sources = {real(file.path): file for file in named if file.path}
    for target in wanted:
        if target and (file := sources.get(real(target))):
            raise CallError(
                Text(
                    da=f"rapporten ville blive skrevet oven i dokumentet «{file.source}»",
                    en=f"the report would be written over the document «{file.source}»",
                ),
                Text(da="vælg et andet navn til rapporten", en="choose another name for the report"),
            )


def _parted(given: str) -> tuple[str | None, str]:
    """The format in front, where there is one, and the file."""
    name, equals, rest = given.partition("=")
    return (name, rest) if equals and name in REPORTS else (None, given)


def _format_of(written: str) -> str:
    """The format that a file's suffix tells."""
    known = FORMAT_OF.get(Path(written).suffix.lower())
    if known is None and written != files.STREAM:
        raise CallError(
            Text(da=f"«{written}» viser ikke, hvilket format rapporten skal have", en=f"«{written}» does not tell the report's format"),
            Text(
                da=f"skriv formatet foran, fx text={written}, eller brug en af endelserne {', '.join(FORMAT_OF)}",
                en=f"put the format in front, such as text={written}, or use one of the suffixes {', '.join(FORMAT_OF)}",
            ),
        )
    return known or "text"


def _place(written: str) -> Path | None:
    if written == files.STREAM:
        return None
    if not written or Path(written).is_dir():
        raise CallError(
            Text(da=f"--output skal være en fil, ikke «{written}»", en=f"--output takes a file, not «{written}»"),
            Text(da="skriv også filens navn, fx rapport.html", en="write the name of the file too, such as report.html"),
        )
    return Path(written)


def _two_reports(written: str, one: str, other: str) -> CallError:
    return CallError(
        Text(da=f"både {one} og {other} skulle skrives til «{written}»", en=f"both {one} and {other} would be written to «{written}»"),
        Text(da="giv hver rapport sin egen fil", en="give each report a file of its own"),
    )
