"""`stdgen check --annotate` as a process; LibreOffice opens the copy and finds every comment at its words."""

import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.e2e.test_cli import ROOT, stdgen
from tests.requirements import needs

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("ind")
    ended = stdgen("build", str(ROOT / "standards" / "norddjurs"), "--to", "pdf,docx", "--out", str(out), at=out)
    assert ended.returncode == 0, ended.stderr.decode()
    return out


def test_copies_reports_and_standard_output_come_of_one_run(folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    outputs = ("--output", "sarif=a.sarif", "--output", "gitlab=b.json", "--output", "markdown=c.md", "--output", "secretary=d.html")
    ended = stdgen("check", str(folder), "--annotate", "ud", *outputs, "--format", "github", at=tmp_path)
    assert ended.returncode == 1, ended.stderr.decode()
    assert ended.stdout.decode().startswith("::error file=")
    written = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("[!.]*.*"))
    assert written == ["a.sarif", "b.json", "c.md", "d.html", "ud/beskyttet-beskaeftigelse.docx", "ud/beskyttet-beskaeftigelse.pdf"]
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before


def test_copies_are_no_documents_when_a_folder_above_is_checked_but_are_when_they_are_named(folder: Path, tmp_path: Path) -> None:
    stdgen("check", str(folder), "--annotate", "ud", at=tmp_path)
    (tmp_path / "madservice.html").write_text("<h1>Madservice</h1>", encoding="utf-8")
    above, named = (stdgen("check", where, at=tmp_path) for where in (".", "ud"))
    assert "ikke læst, da det ikke er et dokument: ud/" in above.stderr.decode()
    assert above.stdout.decode().count("beskyttet-beskaeftigelse") == 0 < named.stdout.decode().count("beskyttet-beskaeftigelse")


def test_a_copy_over_its_input_is_refused(folder: Path) -> None:
    ended = stdgen("check", "norddjurs", "--annotate", "norddjurs", at=folder)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert "vælg en anden mappe" in ended.stderr.decode()


@needs("soffice")
def test_libreoffice_finds_every_comment_at_its_words(folder: Path, tmp_path: Path) -> None:
    stdgen("check", "norddjurs/beskyttet-beskaeftigelse.docx", "--annotate", str(tmp_path), at=folder)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    file = tmp_path / "beskyttet-beskaeftigelse.docx"
    command = ["soffice", "--headless", profile, "--convert-to", "odt", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(file) as package:
        comments = etree.fromstring(package.read("word/comments.xml"))
    with zipfile.ZipFile(file.with_suffix(".odt")) as package:
        text = etree.fromstring(package.read("content.xml"))
    found = list(text.iter(f"{OFFICE}annotation"))
    assert len(found) == len(comments) > 0
    assert "[indsæt link]" in _at_words(text)


def _at_words(text: etree._Element) -> set[str]:
    """What stands between the beginning and the end of each comment."""
    open_, words = None, {}
    for each in text.iter():
        name = str(each.get(f"{OFFICE}name"))
        if each.tag == f"{OFFICE}annotation":
            open_, words[name] = name, str(each.tail or "")
        elif each.tag == f"{OFFICE}annotation-end":
            open_ = None
        elif open_ and not any(above.tag == f"{OFFICE}annotation" for above in each.iterancestors()):
            words[open_] += str(each.text or "") + str(each.tail or "")
    return {each.strip() for each in words.values()}
