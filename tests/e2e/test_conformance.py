"""Every PDF that we make passes veraPDF, for PDF/UA-1 and for PDF/A-3a."""

import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from stdgen import app, profiles
from stdgen.model.document import Cell, Document, Figure, Item, Listing, Section, Style, Table
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, listing, paragraph, quote, section, span
from tests.requirements import needs

ROOT = Path(__file__).parents[2]
VERAPDF = ROOT / "tests" / "tools" / "verapdf"
EVERYTHING = document(
    "Kvalitetsstandard for alt, hvad der kan sættes",
    section("Tom"),
    section(
        "Stil",
        paragraph(
            span("fed", Style.STRONG), span("skrå", Style.EMPHASIS), span("ind", Style.INSERTED), span("ud", Style.DELETED, Style.STRONG)
        ),
        paragraph(span("et link over en linje " * 9, href="https://example.dk/a?b=(c)"), span("α → Ж ½", Style.EMPHASIS)),
        quote("Citat.", "Stk. 2."),
        Figure("Et diagram"),
        section("Under", section("Dybere", section("H5", section("H6", section("H7", section("H8")))))),
    ),
    section(None, "Tekst uden overskrift."),
    section("Liste", Listing((Item("1)", (paragraph("a"), listing("b", marker="o"))), Item("Stk. 2.", ()), Item("", (quote("c"),))))),
    Section(
        span("Tabel"),
        None,
        (
            Table(
                (
                    (Cell((paragraph("a"),), header=True), Cell((paragraph("b"),), header=True, columns=2)),
                    (Cell((paragraph("c"),), header=True, rows=2), Cell((listing("d"),)), Cell(())),
                    *((Cell((paragraph("e"),)), Cell((paragraph("ord " * 40),))) for _ in range(60)),
                )
            ),
        ),
    ),
    closing=("Godkendt af Byrådet.",),
)
DOCUMENTS = {"alt": EVERYTHING, "tom": Document(None), "uden-titel": document(None, section("Formål", section("Under")))}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("pdf")
    files = []
    for name, content in (*_standards(), *_documents()):
        files.append(folder / f"{name}.pdf")
        files[-1].write_bytes(content)
    return tuple(files)


def _standards() -> Iterator[tuple[str, bytes]]:
    for path in sorted((ROOT / "standards").rglob("*.yaml")):
        given = app.Input(str(path), path.read_bytes())
        for profile in profiles.names():
            made = app.build(given, ["pdf"], as_of=date(2026, 11, 21), profile=profile)
            assert made.files, made.findings
            yield f"{path.parent.name}-{path.stem}-{profile}", made.files[0][1]


def _documents() -> Iterator[tuple[str, bytes]]:
    for profile in profiles.names():
        for name, written in DOCUMENTS.items():
            yield f"{name}-{profile}", to_pdf.render(written, profiles.load(profile), source=b"a: 1", draft=True)


@needs("java")
@pytest.mark.parametrize("standard", ["ua1", "3a"])
def test_every_pdf_conforms(standard: str, built: tuple[Path, ...]) -> None:
    done = subprocess.run([VERAPDF, standard, *built], capture_output=True, text=True, check=False)
    if done.returncode == 2:
        pytest.skip(f"veraPDF could not be set up: {done.stderr.strip()}")
    assert done.stdout.splitlines() == [f"PASS {standard} {file}" for file in built]
