"""Both real standards, built in every form and read again as a citizen has them: the words, the findings, the way back."""

import difflib
import re
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from stdgen import app, profiles
from stdgen.app import Input, Settings
from stdgen.compare import canonical
from stdgen.documentjson import to_json
from stdgen.model.document import Document
from stdgen.model.finding import Finding, Severity
from stdgen.readers import READERS, from_yaml
from stdgen.renderers import RENDERERS
from tests.requirements import needs

ROOT = Path(__file__).parents[2]
NAME = "beskyttet-beskaeftigelse"
BOTH = ("sonderborg", "norddjurs")
AS_OF = date(2026, 11, 21)
SOFT_HYPHEN = "\u00ad"
ENOUGH = 0.995
FINE = 10  # dots to the point
ANNOTATION = re.compile(r"^ *https?://\S+ *$", re.MULTILINE)  # at a page's foot in the extracted text, link targets in ours
BROKEN_ADDRESS = re.compile(r"(https?://\S+[-/])\s+(?=\S)")


def standard(municipality: str) -> Input:
    return Input(f"{NAME}.yaml", (ROOT / "standards" / municipality / f"{NAME}.yaml").read_bytes(), municipality)


@cache
def built(municipality: str) -> dict[str, bytes]:
    return dict(app.build(standard(municipality), tuple(RENDERERS), as_of=AS_OF).files)


def findings(municipality: str, kind: str) -> tuple[Finding, ...]:
    file = Input(f"a.{kind}", built(municipality)[kind])
    (report,) = app.check([file], Settings(as_of=AS_OF, ignore_source=True)).documents
    return report.findings


def seed_words(municipality: str) -> list[str]:
    text = (ROOT / "tests" / "corpus" / "seeds" / f"{municipality}-{NAME}.txt").read_text(encoding="utf-8")
    whole = BROKEN_ADDRESS.sub(r"\1", text) if municipality == "norddjurs" else text
    shown = [line for line in ANNOTATION.findall(whole) if municipality == "norddjurs"][:2]
    kept = iter(shown)
    return ANNOTATION.sub(lambda _: next(kept, ""), whole).split()


def share_in_order(wanted: list[str], got: list[str]) -> float:
    matcher = difflib.SequenceMatcher(None, wanted, got, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(wanted)


def pages_as_text(pdf: Path) -> list[str]:
    command = ["pdftotext", "-raw", str(pdf), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    return BROKEN_ADDRESS.sub(r"\1", text.replace(SOFT_HYPHEN, "")).split()


@needs("pdftotext")
@pytest.mark.parametrize("municipality", BOTH)
def test_the_pdf_holds_every_word_in_order(municipality: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(built(municipality)["pdf"])
    assert share_in_order(seed_words(municipality), pages_as_text(file)) >= ENOUGH


@needs("soffice")
@needs("pdftotext")
@pytest.mark.parametrize("municipality", BOTH)
def test_the_word_file_holds_every_word_in_order(municipality: str, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(built(municipality)["docx"])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    assert share_in_order(seed_words(municipality), pages_as_text(tmp_path / "a.pdf")) >= ENOUGH


@pytest.mark.parametrize("kind", RENDERERS)
def test_what_norddjurs_published_unfinished_is_found(kind: str) -> None:
    found = [each for each in findings("norddjurs", kind) if each.severity is not Severity.NOTE]
    assert Counter(each.name for each in found if each.name != "rival-versions") == {
        "missing-link": 1,
        "unfilled-approval": 1,
        "high-lix": 1,
    }
    assert {each.excerpt for each in found} >= {"[indsæt link]", "den XX"}
    rivals = {each.at.under[-1] for each in found if each.name == "rival-versions"}
    assert rivals == {"Målgruppe", "Afgørelse", "Levering"}


@pytest.mark.parametrize("kind", RENDERERS)
def test_only_a_doubled_word_and_old_law_are_more_than_notes_in_sonderborg(kind: str) -> None:
    graver = [each.name for each in findings("sonderborg", kind) if each.severity is not Severity.NOTE]
    assert graver == ["doubled-word", "stale-quote", "former-minister-title"]


@pytest.mark.parametrize("kind", RENDERERS)
def test_the_approval_is_read(kind: str) -> None:
    (report,) = app.check([Input(f"a.{kind}", built("sonderborg")[kind])], Settings(as_of=AS_OF, ignore_source=True)).documents
    approval = report.approval
    assert (approval.state, approval.body, approval.date) == ("filled", "Social-, Senior- og Handicapudvalget", "2022-03-03")


@needs("pdftotext")
@pytest.mark.parametrize(("name", "words"), [("missing-link", "[indsæt link]"), ("unfilled-approval", "den XX")])
def test_the_box_stands_around_the_words(name: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(built("norddjurs")["pdf"])
    (found,) = [each for each in findings("norddjurs", "pdf") if each.name == name]
    assert found.at.box is not None
    x0, top, x1, bottom = (round(edge * FINE) for edge in found.at.box)
    left, right = x0 + FINE, x1 - FINE  # signs may overlap their neighbours a little
    area = ["-r", str(72 * FINE), "-x", str(left), "-y", str(top), "-W", str(right - left), "-H", str(bottom - top)]
    page = ["-f", str(found.at.page), "-l", str(found.at.page)]
    command = ["pdftotext", *page, *area, str(file), "-"]
    assert subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode().strip() == words


@pytest.mark.parametrize("kind", RENDERERS)
@pytest.mark.parametrize("profile_name", profiles.names())
@pytest.mark.parametrize("municipality", BOTH)
def test_what_is_read_is_what_was_composed(municipality: str, profile_name: str, kind: str) -> None:
    profile = profiles.load(profile_name)
    composed = from_yaml.read(standard(municipality).data, "a.yaml", profile=profile).document
    assert composed is not None
    data = import_module(RENDERERS[kind]).render(composed, profile)
    read = import_module(READERS[kind]).read(data, f"a.{kind}", profile=None, ignore_source=True)
    assert read.problems == ()
    assert read.document is not None
    assert shown(canonical(read.document)) == shown(canonical(composed))


def shown(document: Document) -> object:
    """Everything that is printed, as plain data: what differs is told more clearly than by two trees."""
    return _bare(to_json(replace(document, provenance=None)))


def _bare(data: object) -> object:
    if isinstance(data, dict):
        return {key: _bare(value) for key, value in data.items() if key not in ("at", "source")}
    return [_bare(each) for each in data] if isinstance(data, list) else data
