"""What `--output` and `--format` ask for becomes places and formats of reports."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from stdgen.cli import files, walking
from stdgen.cli.exits import CallError
from stdgen.cli.openable import real
from stdgen.model.text import Text
from stdgen.reports import REPORTS

FORMAT_OF = {".txt": "text", ".json": "json", ".sarif": "sarif", ".xml": "junit", ".html": "html", ".htm": "html", ".md": "markdown"}


PAGES = {"html": "rapport.html", "secretary": "secretary=ark.html", "xlsx": "register.xlsx"}
"""Formats that nobody reads on a terminal, each with how its file is asked for."""


def targets(output: Sequence[str], format_: str | None) -> dict[Path | None, str]:
    """Where each report goes (None is standard output) and its format; CallError if that cannot be.

    A file has the format in front of its name, else the one that its suffix tells, else that of `--format`, which standard output
    has too, unless a file without a format in front took it. With files alone there is no report for standard output.
    """
    found: dict[Path | None, str] = {}
    moved = False
    for given in output:
        own, written = _parted(given)
        place = _place(written)
        kind = own or (format_ or "text" if place is None else _format_of(written, format_))
        if found.setdefault(place, kind) != kind:
            raise _two_reports(written, found[place], kind)
        moved = moved or (own is None and kind == format_)
    if moved or None in found or (format_ is None and found):
        return found
    return {None: format_ or "text", **found}


def readable(kind: str | None) -> None:
    """CallError for a format of standard output that is made for a browser or a program of tables, where that is a terminal."""
    if kind in PAGES and sys.stdout.isatty():
        raise CallError(
            Text(da=f"{kind} er til en fil og kan ikke læses på en skærm", en=f"{kind} is for a file and cannot be read on a terminal"),
            Text(da=f"skriv --output {PAGES[kind]}", en=f"write --output {PAGES[kind]}"),
        )


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


def _format_of(written: str, otherwise: str | None) -> str:
    """The format that a file's suffix tells, and `otherwise` where it tells none."""
    known = FORMAT_OF.get(Path(written).suffix.lower(), otherwise)
    front, equals, _ = written.partition("=")
    if known is None and equals and front.isalnum():
        raise CallError(
            Text(da=f"formatet «{front}» findes ikke", en=f"there is no format «{front}»"),
            Text(da=f"skriv et af disse: {', '.join(REPORTS)}", en=f"write one of these: {', '.join(REPORTS)}"),
        )
    if known is None:
        raise CallError(
            Text(da=f"«{written}» viser ikke, hvilket format rapporten skal have", en=f"«{written}» does not tell the report's format"),
            Text(
                da=f"skriv formatet foran, fx text={written}, eller brug en af endelserne {', '.join(FORMAT_OF)}",
                en=f"put the format in front, such as text={written}, or use one of the suffixes {', '.join(FORMAT_OF)}",
            ),
        )
    return known


def _place(written: str) -> Path | None:
    if written == walking.STREAM:
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
