"""What a folder holds that is a document, and what only looks like one."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from stdgen.cli import entry, walking
from stdgen.manual import site
from stdgen.readers import SUFFIXES
from stdgen.registers import as_html
from stdgen.reports import REPORTS
from stdgen.rows import register
from tests.unit.reports.made import LINK, RULE, document, report
from tests.unit.test_telling import STANDARD

PAGE = '<!doctype html><html><head><meta name="generator" content="stdgen"></head><body><h1>Rengøring</h1></body></html>'
FILES = {
    "a.yaml": STANDARD,
    "built.html": PAGE,
    "docker-compose.yml": "services:\n  web: x\n",
    "noter.txt": "x",
    "tom.yaml": "",
    ".pre-commit-config.yaml": "repos: []\n",
    ".venv/a.yaml": STANDARD,
    "env/pyvenv.cfg": "",
    "env/a.html": PAGE,
    "node_modules/x/a.html": PAGE,
    "templates/minkommune/profile.yaml": "municipality: Min Kommune\nlayout: table\nlook: {}\n",
    "templates/minkommune/reference.docx": "x",
    "templates/notat.docx": "x",
    "~$a.docx": "x",
}


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return tmp_path


def _names(paths: tuple[Path, ...], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths]


def test_a_folder_holds_documents_and_others_and_what_is_hidden_is_neither(folder: Path) -> None:
    walk = walking.walked(folder, SUFFIXES)
    assert _names(walk.documents, folder) == ["a.yaml", "built.html", "tom.yaml", "templates/notat.docx"]
    assert _names(walk.others, folder) == ["env", "node_modules", "docker-compose.yml", "noter.txt", "templates/minkommune"]


def test_a_profile_that_is_named_itself_is_gone_into(folder: Path) -> None:
    assert [path.name for path in walking.below(folder / "templates/minkommune", SUFFIXES)] == ["reference.docx"]


def test_what_we_wrote_about_documents_is_none(tmp_path: Path) -> None:
    made = report(document(LINK))
    pages = {f"{kind}.html": import_module(REPORTS[kind]).render(made, "da").encode() for kind in ("html", "secretary")}
    pages["register.html"] = as_html.render(register(made), "da")
    pages |= {name.replace("/", "-"): data for name, data in site.pages((RULE,), "1.2.3") if name.endswith(".html")}
    for name, data in pages.items():
        tmp_path.joinpath(name).write_bytes(data)
    assert (len(pages) >= 8, walking.walked(tmp_path, SUFFIXES).documents) == (True, ())


def test_a_few_are_told_by_name_and_the_rest_by_number(folder: Path) -> None:
    paths = [folder / "noter.txt", folder / "env", *[Path(f"{number}.txt") for number in range(900)]]
    assert walking.told(paths, "da") == f"ikke læst, da de ikke er dokumenter: {paths[0]}, {paths[1]}/, 0.txt og 899 til"
    assert walking.told(paths[:1], "en") == f"not read, as it is no document: {paths[0]}"
    assert walking.told((), "da") == ""


@pytest.mark.parametrize("command", ["check", "register"])
def test_what_is_passed_over_is_told_beside_the_report(command: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("tom.yaml", "a.yaml", "templates/notat.docx"):
        folder.joinpath(name).unlink()
    entry.run([command, str(folder), "--format", "json"])
    told = capsys.readouterr()
    assert [Path(each["source"]).name for each in json.loads(told.out)["documents"]] == ["built.html"]
    assert told.err.endswith("docker-compose.yml og 2 til\n")
