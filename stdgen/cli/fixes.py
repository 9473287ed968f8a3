"""Slips in standards are mended: what would change is shown first, then asked about, then written."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stdgen.cli import files
from stdgen.cli.exits import CallError
from stdgen.cli.openable import bytes_of, real
from stdgen.model.finding import Finding
from stdgen.model.pattern import pattern
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.app import Input, Settings
    from stdgen.app.mending import Mended
    from stdgen.reports.as_text import Line

NONE_AUTHORED = Text(da="--fix retter kun YAML-filer, og der er ingen", en="--fix only fixes YAML files, and there are none")
MENDING = Text(da="Afprøver rettelser", en="Trying changes")
NOTHING = Text(da="Der er intet, stdgen kan rette selv.", en="There is nothing that stdgen can fix by itself.")
MADE = (Text(da="{0} rettelse", en="{0} change"), Text(da="{0} rettelser", en="{0} changes"))
SUGGESTED = Text(da="Forslag, som du selv må bedømme; de laves ikke:", en="Suggestions for you to judge; they are not applied:")
LEFT = Text(da="Ret disse i hånden; de kan ikke rettes med sikkerhed i filen:", en="Fix these by hand; they cannot be fixed safely:")
LINE = Text(da="linje", en="line")
ASK = Text(da="Skal rettelserne laves? [j/N] ", en="Apply these changes? [y/N] ")
YES = ("j", "ja", "y", "yes")
KEPT = Text(da="Intet er ændret.", en="Nothing was changed.")
HOW = Text(da="Intet er ændret. Lav rettelserne med: --fix --yes", en="Nothing was changed. To apply the changes: --fix --yes")
MENDED = Text(da="rettede", en="fixed")
CHANGED = Text(da="«{0}» er ændret imens og er ikke rettet", en="«{0}» changed in the meantime and was not fixed")
LOCKED = Text(da="«{0}» må ikke ændres og er ikke rettet", en="«{0}» may not be changed and was not fixed")

WRITABLE = 0o222
_BREAK = pattern(r"\r\n?|\n")


def authored(named: Iterable[files.File]) -> tuple[files.File, ...]:
    """The files of YAML among these; CallError where there are none."""
    found = tuple(file for file in named if file.path and file.path.suffix.lower() in files.AUTHORED)
    if not found:
        raise CallError(NONE_AUTHORED)
    return found


def carry_out(own: Sequence[files.File], inputs: Iterable["Input"], settings: "Settings", lang: Lang, *, yes: bool) -> None:
    """Shows on standard error what would change in these standards, and makes it if `yes` or if told so; `inputs` are their bytes."""
    from stdgen.cli import terminal

    paths = {file.source: file for file in own}
    found = _mended(inputs, settings, lang)
    changed = [each for each in found if each.made]
    for each in found:
        terminal.tell(lines(each, lang))
    if not changed:
        sys.stderr.write(f"{NOTHING.in_(lang)}\n\n")
    elif yes or _is_wanted(lang):
        for each in changed:
            _write(paths[each.source], each, lang)
        sys.stderr.write("\n")


def lines(mended: "Mended", lang: Lang) -> Iterator["Line"]:
    """What becomes of one file: the change as a unified diff, then suggestions, then what is left to do by hand."""
    if not (mended.made or mended.suggested or mended.left):
        return
    yield (("source", tame(mended.source)), ("", f"  {MADE[len(mended.made) != 1].in_(lang).format(len(mended.made))}"))
    yield from _diff(mended)
    for told, findings in ((SUGGESTED, mended.suggested), (LEFT, mended.left)):
        if findings:
            yield (("hint", told.in_(lang)),)
            yield from (_finding(finding, lang) for finding in findings)
    yield ()


def _diff(mended: "Mended") -> Iterator["Line"]:
    from difflib import unified_diff

    before, after = (_BREAK.split(data.decode("utf-8", "replace").removeprefix("\ufeff")) for data in (mended.before, mended.after))
    looks = {"+": "hint", "-": "error", "@": "place"}
    for line in unified_diff(before, after, mended.source, mended.source, n=1, lineterm=""):
        yield ((looks.get(line[:1], ""), tame(line.replace("\t", " "))),)


def _finding(finding: Finding, lang: Lang) -> "Line":
    fix = finding.fix
    old, new = (tame(" ".join(words.split())) for words in ((fix.old, fix.new) if fix else (finding.excerpt, "")))
    where = f"  {LINE.in_(lang)} {finding.at.line}: "
    return ("place", where), ("", f"«{old}» → «{new}»"), ("rule", f"  {finding.code} {finding.name}")


def _mended(inputs: Iterable["Input"], settings: "Settings", lang: Lang) -> "list[Mended]":
    """Those of the standards in which there is anything to mend; they are checked as any other first, with all caps."""
    from stdgen import app
    from stdgen.app.mending import mend
    from stdgen.cli import terminal

    given = list(inputs)
    plain = settings._replace(pictures=False, annotate=None, conformance=False)
    report = app.check(terminal.followed(given, len(given), lang), plain)
    slips = {document.source for document in report.documents if any(finding.fix for finding in document.findings)}
    found: list[Mended] = []
    with terminal.counted(MENDING, len(slips), lang) as count:
        for each in given:
            if each.source in slips:
                found.append(mend(each, plain))
                count(each.source)
    return found


def _is_wanted(lang: Lang) -> bool:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        sys.stderr.write(f"{HOW.in_(lang)}\n\n")
        return False
    sys.stderr.write(ASK.in_(lang))
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        sys.stderr.write("\n")
    wanted = answer.strip().lower() in YES
    if not wanted:
        sys.stderr.write(f"{KEPT.in_(lang)}\n\n")
    return wanted


def _write(file: files.File, mended: "Mended", lang: Lang) -> None:
    """Writes the file in whole, unless it is no longer the one that was read."""
    path, source = file.path, tame(file.source)
    if path is None or not _is_still(path, mended.before):
        sys.stderr.write(f"{CHANGED.in_(lang).format(source)}\n")
    elif not _is_open(real(path)):
        sys.stderr.write(f"{LOCKED.in_(lang).format(source)}\n")
    else:
        files.write(path, mended.after)
        sys.stderr.write(f"{MENDED.in_(lang)} {source}\n")


def _is_still(path: Path, data: bytes) -> bool:
    try:
        return bytes_of(path) == data
    except OSError:
        return False


def _is_open(path: Path) -> bool:
    """Whether the file may be changed, and its folder, where the new one is laid in its place; a lock holds for root too."""
    return all(place.stat().st_mode & WRITABLE and os.access(place, os.W_OK) for place in (path, path.parent))
