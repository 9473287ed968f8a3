"""`python -m tests.bench [RUNS]`: our figures side by side with those of other tools, measured in one run on this machine."""

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from stdgen import __version__, app, profiles
from stdgen.app.apart.outcomes import Done
from stdgen.app.apart.pool import outcomes
from stdgen.conformance import checking
from stdgen.model.document import Document
from stdgen.model.limits import Caps
from stdgen.readers.from_pdf import probing
from stdgen.renderers import RENDERERS
from tests.bench import lengths, peers, timing
from tests.bench.table import Row, table

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 11, 21)
RUNS = 15
BATCH = 20
_MEASURED = app.Settings(AS_OF, ignore_source=True, conformance=True)


def main() -> None:
    """Prints a table for each figure, and for each of the standards that we carry.

    Reading comes first, all of it: making a PDF leaves threads behind, and worker processes are not forked beside threads.
    """
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    _say(f"stdgen {__version__}, Python {platform.python_version()}, {os.cpu_count()} cores; medians of {runs} runs in turns\n")
    sources = [app.Input(path.name, path.read_bytes(), path.parent.name) for path in sorted((ROOT / "standards").glob("*/*.yaml"))]
    built = [(given, dict(files)) for given, files in zip(sources, _built(sources), strict=True)]
    for given, files in built:
        for told in _read_tables(given, files, runs):
            _say(told)
    for given, files in built:
        for told in _made_tables(given, files, runs):
            _say(told)
    for given in sources[:1]:
        for told in lengths.tables(_document(given), given.folder, app.Settings(AS_OF, ignore_source=True), runs=runs):
            _say(told)


def _built(sources: Sequence[app.Input]) -> Iterator[tuple[tuple[str, bytes], ...]]:
    found = dict(outcomes(sources, _builder, Caps()))
    for place in range(len(sources)):
        if not isinstance(outcome := found[place], Done):
            raise SystemExit(f"{sources[place].source}: {outcome}")
        yield outcome.value.files


def _builder() -> Callable[[app.Input], app.Built]:
    return lambda given: app.build(given, tuple(RENDERERS), as_of=AS_OF)


def _name(given: app.Input, files: Mapping[str, bytes]) -> str:
    return f"{given.folder} ({len(files['pdf']) // 1024} kB PDF)"


def _read_tables(given: app.Input, files: Mapping[str, bytes], runs: int) -> Iterator[str]:
    name = _name(given, files)
    with tempfile.TemporaryDirectory() as folder:
        yield table(f"{name}: whole processes", _processes(files["pdf"], Path(folder)), runs=runs)
    yield table(f"{name}: one PDF read and checked, warm", _reading(files["pdf"], given.folder), runs=runs)


def _made_tables(given: app.Input, files: Mapping[str, bytes], runs: int) -> Iterator[str]:
    name, document = _name(given, files), _document(given)
    made = [_made("pdf", document, given, "≤ 25 ms"), Row("WeasyPrint", peers.weasyprint(files["html"]))]
    yield table(f"{name}: one PDF made, warm", made, runs=runs)
    made = [_made("docx", document, given), Row("docxtpl", peers.docxtpl(document))]
    yield table(f"{name}: one Word file made, warm", made, runs=runs)


def _document(given: app.Input) -> Document:
    document = app.read(given).document
    if document is None:
        raise SystemExit(f"{given.source}: nothing to measure")
    return document


def _processes(pdf: bytes, folder: Path) -> list[Row]:
    target, compiled = folder / "one.pdf", folder / "compiled"
    target.write_bytes(pdf)
    ours = ("-c", "from stdgen.cli import main; main()")  # what the installed command holds
    return [
        Row("bare interpreter", timing.process(["-c", "pass"], compiled)),
        Row("stdgen --version", timing.process([*ours, "--version"], compiled), "≤ 8 ×"),
        Row("stdgen check one.pdf", timing.process([*ours, "check", str(target)], compiled), "≤ 20 ×"),
        Row("stdgen check --ignore-source one.pdf", timing.process([*ours, "check", "--ignore-source", str(target)], compiled), "≤ 20 ×"),
    ]


def _reading(pdf: bytes, folder: str) -> list[Row]:
    given = [app.Input("one.pdf", pdf, folder)]
    goal = "2 ×, never above 4 ×"
    return [
        Row("pdfium, raw text alone", peers.pdfium(pdf)),
        Row("stdgen, page and sealed source", lambda: app.check(given, app.Settings(AS_OF)), goal),
        Row("stdgen, page alone", lambda: app.check(given, app.Settings(AS_OF, ignore_source=True)), goal),
        Row("the same in a worker process of its own", lambda: app.check(given, app.Settings(AS_OF, apart=Caps()))),
        Row(f"a batch of {BATCH}, each file its share, in process", lambda: app.check(given * BATCH, app.Settings(AS_OF)), share=BATCH),
        Row("the same in worker processes", lambda: app.check(given * BATCH, app.Settings(AS_OF, apart=Caps())), share=BATCH),
        Row("stdgen, page alone, with --conformance", lambda: app.check(given, _MEASURED)),
        Row("page-validation, PDF/UA-1 alone", lambda: tuple(checking.problems(pdf, "one.pdf"))),
        Row("probing for caps", lambda: probing.harm(pdf), "≤ 3 % of reading"),
        Row("pdfplumber, text alone", peers.plumber(pdf), "≥ 20 × ours"),
    ]


def _made(kind: str, document: Document, given: app.Input, goal: str = "") -> Row:
    profile = profiles.load(given.folder)
    render = import_module(RENDERERS[kind]).render
    return Row(f"stdgen ({profile.name})", lambda: render(document, profile, source=given.data), goal)


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


main()
