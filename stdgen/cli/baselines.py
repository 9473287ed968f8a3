"""`--baseline`, `--write-baseline` and `--prune`: what was known before does not count, and the list of it is kept up to date."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from stdgen.cli import files
from stdgen.cli.bilingual import Option
from stdgen.cli.exits import CallError
from stdgen.cli.openable import bytes_of, real
from stdgen.cli.refused import reason
from stdgen.model.address import is_web
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.app import Input
    from stdgen.model.baseline import Baseline, Entry
    from stdgen.model.report import DocumentReport, Report

    Codes = Callable[[files.File, DocumentReport], frozenset[str]]

FILE = Text(da="FIL", en="FILE")
NEEDS_BASELINE = (
    Text(da="--prune rydder op i den liste, som --baseline nævner", en="--prune cleans up the list that --baseline names"),
    Text(da="skriv også --baseline FIL", en="write --baseline FILE too"),
)
WROTE = Text(da="skrev {0}: {1} er nu kendt og tælles ikke med", en="wrote {0}: {1} are now known and do not count")
PRUNED = Text(da="fjernede {1} fra {0}, som ikke er der mere", en="removed {1} from {0} that are no longer there")
STALE = Text(da="{1} i {0} er der ikke mere; ryd op med --prune", en="{1} in {0} no longer there; clean up with --prune")
OVER = (
    Text(da="listen ville blive skrevet oven i et af dokumenterne", en="the list would be written over one of the documents"),
    Text(da="vælg et andet navn til listen", en="choose another name for the list"),
)


def options() -> list[Option]:
    """The three options."""
    return [
        Option(
            ["--baseline"],
            value=FILE,
            text=Text(da="Tæl ikke de fund med, som står på denne liste.", en="Do not count the findings in this list."),
        ),
        Option(
            ["--write-baseline"],
            value=FILE,
            text=Text(
                da="Skriv alle fund på denne liste, så kun nye tælles fra nu af; dokumenter, der ikke er med i kaldet, beholder deres.",
                en="Write all findings to this list, so that only new ones count from now on; documents not checked this time keep theirs.",
            ),
        ),
        Option(
            ["--prune"],
            is_flag=True,
            text=Text(da="Fjern det fra --baseline, som ikke er der mere.", en="Remove from --baseline what is no longer there."),
        ),
    ]


class Known:
    """The lists of a call: the one that is used, and the one that is written."""

    def __init__(self, named: Sequence[files.File], used: str | None, made: str | None, *, prune: bool) -> None:
        """CallError where a list cannot be used as one, or would be written over something else."""
        if prune and used is None:
            raise CallError(*NEEDS_BASELINE)
        self._named, self._prune = named, prune
        self.used = Path(used) if used is not None else None
        self.made = Path(made) if made is not None else None
        if self.made is not None and real(self.made) in {real(file.path) for file in named if file.path}:
            raise CallError(*OVER)
        self._entries = _read(self.used) if self.used else ()
        self._before = _read(self.made) if self.made and self.made.exists() else ()
        self._fingerprints: dict[str, frozenset[str]] = {}
        for entry in self._entries:
            self._fingerprints[entry.document] = self._fingerprints.get(entry.document, frozenset()) | {entry.fingerprint}

    @property
    def lists(self) -> tuple[Path, ...]:
        """The files of the lists."""
        return tuple(filter(None, (self.used, self.made)))

    def input(self, file: files.File, given: "Input") -> "Input":
        """The same with what is known of the file."""
        if self.used is None:
            return given
        return given._replace(known=self._fingerprints.get(_path(file, self.used), frozenset()))

    def settled(self, report: "Report", codes: "Codes", lang: Lang) -> "Report":
        """The report, what is written now told as known; `codes` gives the rules that were asked of a document."""
        if self.used is not None:
            self._tidy(report, self.used, codes, lang)
        return self._written(report, self.made, lang) if self.made is not None else report

    def _tidy(self, report: "Report", used: Path, codes: "Codes", lang: Lang) -> None:
        from stdgen.baseline.writing import gone, written
        from stdgen.model.report import ReadStatus

        both = tuple(zip(self._named, report.documents, strict=True))
        run = {_path(file, used): codes(file, each) for file, each in both if each.status is ReadStatus.READ}
        out = {*gone(self._entries, self._found(report, used), run), *self._lost(used)}
        if out and self._prune:
            files.write(used, written(entry for entry in self._entries if entry not in out))
        if out:
            _say((PRUNED if self._prune else STALE).in_(lang), used, _counted(len(out), lang))

    def _lost(self, used: Path) -> "Iterator[Entry]":
        """What is known of files that are no longer there."""
        there = {_path(file, used) for file in self._named}
        for entry in self._entries:
            is_file = not is_web(entry.document) and entry.document != files.STDIN
            if is_file and entry.document not in there and not used.parent.joinpath(entry.document).exists():
                yield entry

    def _written(self, report: "Report", made: Path, lang: Lang) -> "Report":
        from stdgen.baseline.writing import accepted, merged, written

        files.write(made, written(merged(self._before, self._found(report, made))))
        documents = tuple(map(accepted, report.documents))
        _say(WROTE.in_(lang), made, _counted(sum(len(each.known) for each in documents), lang))
        return replace(report, documents=documents)

    def _found(self, report: "Report", list_: Path) -> "Mapping[str, tuple[Entry, ...]]":
        from stdgen.baseline.writing import entries

        both = zip(self._named, report.documents, strict=True)
        return {(path := _path(file, list_)): tuple(entries(each, path)) for file, each in both}


def _read(path: Path) -> "Baseline":
    from stdgen.baseline.loading import BaselineError, baseline

    name = path.as_posix()
    try:
        return baseline(bytes_of(path))
    except OSError as error:
        why = reason(error)
        raise CallError(
            Text(da=f"«{name}» kunne ikke åbnes: {why.da}", en=f"«{name}» could not be opened: {why.en}"),
            Text(da="skriv listen først: --write-baseline FIL", en="write the list first: --write-baseline FILE"),
        ) from error
    except BaselineError as error:
        raise CallError(
            Text(da=f"«{name}» kan ikke bruges: {error.message.da}", en=f"«{name}» cannot be used: {error.message.en}"), error.hint
        ) from error


def _path(file: files.File, list_: Path) -> str:
    """The file's path from the list's folder, so that both may be moved together; what is no file has its own name."""
    if file.path is None:
        return file.source
    import unicodedata  # only who has a list needs it

    try:
        path = os.path.relpath(file.path, list_.parent)
    except ValueError:  # another drive
        path = os.path.abspath(file.path)  # noqa: PTH100  # a link in it is not followed
    return unicodedata.normalize("NFC", Path(path).as_posix())


def _counted(number: int, lang: Lang) -> str:
    words = ("ét fund", f"{number} fund") if lang == "da" else ("one finding", f"{number} findings")
    return words[number != 1]


def _say(told: str, path: Path, number: str) -> None:
    sys.stderr.write(f"{told.format(path.as_posix(), number)}\n")
