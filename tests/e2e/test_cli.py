"""The command as a process: what goes in, what comes out where, and how it ends."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree

ROOT = Path(__file__).parents[2]
AS_OF = ("--as-of", "2026-11-21")
GOOD = """<!doctype html><html lang="da"><title>Kvalitetsstandard for hjælp til arbejde</title>
<h1>Kvalitetsstandard for hjælp til arbejde</h1>
<h2>Målgruppe</h2><p>Borgere, der ikke selv kan finde et arbejde.</p>
<h2>Formål</h2><p>Hjælpen skal give et godt liv med arbejde.</p>
<h2>Afgørelse</h2><p>Hjælpen gives efter en konkret og individuel vurdering.</p>
<h2>Sagsbehandlingsfrist</h2><p>Du får svar inden fire uger.</p>
<h2>Lovgrundlag</h2><p>Serviceloven § 103.</p>
<h2>Klage</h2><p>Du kan klage til kommunen inden fire uger.</p>
<h2>Kontakt</h2><p>Ring til Jobhuset på telefon 12 34 56 78.</p>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den 3. marts 2026.</p></html>"""
BAD = GOOD.replace("den 3. marts 2026", "den XX")


def stdgen(*arguments: str, at: Path, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """One call in that folder."""
    return subprocess.run(
        _command(arguments), cwd=at, input=given, capture_output=True, env=_environment(environment), check=False, timeout=120
    )


def _command(arguments: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "stdgen", *arguments]


def _environment(extra: dict[str, str]) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **extra}


def _valid(data: Any, schema: str) -> bool:
    found = json.loads((ROOT / "schemas" / f"{schema}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(found, format_checker=FormatChecker()).is_valid(data)


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "god.html").write_text(GOOD, encoding="utf-8")
    (tmp_path / "dårlig.html").write_text(BAD, encoding="utf-8")
    return tmp_path


@pytest.fixture(name="built", scope="module")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both standards in all forms, once."""
    out = tmp_path_factory.mktemp("built")
    ended = stdgen("build", str(ROOT / "standards"), "--out", str(out), at=out)
    assert ended.returncode == 0, ended.stderr.decode()
    return out


def test_a_document_in_order_ends_with_0_and_a_summary(folder: Path) -> None:
    ended = stdgen("check", "god.html", at=folder)
    assert (ended.returncode, ended.stdout.decode(), ended.stderr) == (0, "1 dokument efterset: ingen fund.\n", b"")


def test_a_finding_ends_with_1_and_is_told(folder: Path) -> None:
    ended = stdgen("check", ".", at=folder)
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert "unfilled-approval" in ended.stdout.decode()
    assert ended.stdout.decode().endswith("2 dokumenter efterset: 1 fejl i 1 af dem.\n")


@pytest.mark.parametrize(("bar", "code"), [("never", 0), ("error", 1), ("warning", 1), ("note", 1)])
def test_the_bar_decides_the_exit_code_whatever_the_format(folder: Path, bar: str, code: int) -> None:
    assert [stdgen("check", ".", "--fail-on", bar, "--format", form, at=folder).returncode for form in ("text", "json")] == [code, code]


def test_a_draft_may_lack_what_a_published_document_may_not(folder: Path) -> None:
    (folder / "udkast.html").write_text(GOOD.split("<h2>Godkendelse", maxsplit=1)[0], encoding="utf-8")
    codes = [stdgen("check", "udkast.html", "--stage", stage, at=folder).returncode for stage in ("published", "draft")]
    assert codes == [1, 0]


def test_a_machine_format_stands_alone_on_standard_output(folder: Path) -> None:
    ended = stdgen("check", ".", "--format", "json", *AS_OF, at=folder)
    report = json.loads(ended.stdout)
    assert (_valid(report, "report"), report["as_of"], ended.stderr) == (True, "2026-11-21", b"")


def test_each_report_goes_where_it_is_sent(folder: Path) -> None:
    ended = stdgen(
        "check", ".", "--output", "a.json", "--output", "sarif=b", "--output", "under/c.xml", "--output", "html=d.htm", at=folder
    )
    told = ended.stdout.decode()
    assert (len(told.splitlines()), "unfilled-approval" in told) == (1, False)
    assert _valid(json.loads((folder / "a.json").read_bytes()), "report")
    assert json.loads((folder / "b").read_bytes())["version"] == "2.1.0"
    assert etree.fromstring((folder / "under/c.xml").read_bytes()).get("failures") == "1"
    assert b"unfilled-approval" in (folder / "d.htm").read_bytes()


def test_standard_input_is_read(folder: Path) -> None:
    ended = stdgen("check", "-", "--format", "json", at=folder, given=BAD.encode())
    document = json.loads(ended.stdout)["documents"][0]
    assert (document["source"], [finding["name"] for finding in document["findings"]]) == ("<stdin>", ["unfilled-approval"])


def test_a_shell_is_told_what_may_come_next(folder: Path) -> None:
    ended = stdgen(at=folder, _STDGEN_COMPLETE="bash_complete", COMP_WORDS="stdgen check --prof", COMP_CWORD="2")
    assert ended.stdout.decode().splitlines() == ["plain,--profile"]


def test_a_shell_is_told_the_profiles(folder: Path) -> None:
    ended = stdgen(at=folder, _STDGEN_COMPLETE="bash_complete", COMP_WORDS="stdgen check --profile s", COMP_CWORD="3")
    assert ended.stdout.decode().splitlines() == ["plain,sonderborg", "plain,standard"]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\ngarbage", b"PK\x03\x04garbage", b"\x00\x01\x02\x03"])
def test_what_cannot_be_read_is_a_finding(folder: Path, data: bytes) -> None:
    (folder / "ødelagt.pdf").write_bytes(data)
    ended = stdgen("check", "ødelagt.pdf", "--format", "json", at=folder)
    document = json.loads(ended.stdout)["documents"][0]
    assert (ended.returncode, document["status"], [finding["name"] for finding in document["findings"]]) == (
        1,
        "unreadable",
        ["unreadable-file"],
    )


def test_an_input_that_is_not_there_ends_with_2_and_nothing_on_standard_output(folder: Path) -> None:
    ended = stdgen("check", "god.html", "findes-ikke.pdf", at=folder)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert "fandt ikke «findes-ikke.pdf»" in ended.stderr.decode()


def test_output_is_utf_8_whatever_the_machine_says(folder: Path) -> None:
    ended = stdgen("check", ".", at=folder, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "dårlig.html" in ended.stdout.decode("utf-8")


def test_a_reader_that_leaves_is_no_fault(folder: Path) -> None:
    for number in range(300):
        (folder / f"{number}.html").write_text(BAD, encoding="utf-8")
    with subprocess.Popen(
        _command(["check", "."]), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment({})
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev/full and no such way to close a stream")
@pytest.mark.parametrize(
    ("streams", "code", "told"),
    [
        (">/dev/full", 2, "Fejl: svaret kunne ikke skrives: der er ikke mere plads på drevet\n"),
        (">&-", 1, ""),
        ("2>&-", 1, ""),
        ("<&-", 1, ""),
    ],
)
def test_a_stream_that_is_full_or_closed_is_no_fault_of_ours(folder: Path, streams: str, code: int, told: str) -> None:
    line = f'"$0" "$@" {streams}'
    call = ["sh", "-c", line, *_command(["check", "dårlig.html"])]
    ended = subprocess.run(call, cwd=folder, capture_output=True, env=_environment({}), check=False, timeout=60)
    assert (ended.returncode, ended.stderr.decode()) == (code, told)


def test_a_report_does_not_overwrite_the_document_that_it_is_about(folder: Path) -> None:
    ended = stdgen("check", "dårlig.html", "--output", "dårlig.html", at=folder)
    assert (ended.returncode, ended.stdout, (folder / "dårlig.html").read_text(encoding="utf-8")) == (2, b"", BAD)


def test_a_sign_that_no_font_has_is_told_and_is_no_fault_of_ours(tmp_path: Path) -> None:
    stdgen("new", "k/x.yaml", "--municipality", "Min Kommune", "--service", "Rengøring 😀", at=tmp_path)
    ended = stdgen("build", "k", "--profile", "standard", at=tmp_path)
    told = ended.stderr.decode()
    assert (ended.returncode, (tmp_path / "build").exists(), told.splitlines()[0]) == (1, False, "k/x.yaml")
    assert "ingen skrift i profilen har tegnet «😀» (U+1F600)" in told


def test_both_standards_are_built_in_every_form(built: Path) -> None:
    made = sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())
    expected = [
        f"{source.parent.name}/{source.stem}.{suffix}"
        for source in (ROOT / "standards").glob("*/*.yaml")
        for suffix in ("docx", "html", "pdf")
    ]
    assert made == sorted(expected)


def test_building_again_gives_the_same_bytes_whatever_the_hash_seed(built: Path, tmp_path: Path) -> None:
    for seed in ("1", "2"):
        stdgen("build", str(ROOT / "standards"), "--out", seed, at=tmp_path, PYTHONHASHSEED=seed)
    files = [path.relative_to(built) for path in built.rglob("*") if path.is_file()]
    assert [
        name.as_posix() for name in files if len({(folder / name).read_bytes() for folder in (built, tmp_path / "1", tmp_path / "2")}) > 1
    ] == []


def test_what_was_built_is_read_with_the_findings_that_were_published(built: Path) -> None:
    ended = stdgen("check", str(built), "--ignore-source", "--format", "json", *AS_OF, at=built)
    report = json.loads(ended.stdout)
    found = {
        Path(each["source"]).relative_to(built).as_posix(): {finding["name"] for finding in each["findings"]}
        for each in report["documents"]
    }
    assert _valid(report, "report")
    assert all(
        {"missing-link", "unfilled-approval", "rival-versions"} <= found[f"norddjurs/beskyttet-beskaeftigelse.{kind}"]
        for kind in ("pdf", "docx", "html")
    )
    assert all("doubled-word" in found[f"sonderborg/beskyttet-beskaeftigelse.{kind}"] for kind in ("pdf", "docx", "html"))


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_a_document_is_read_as_json_by_its_schema(built: Path, kind: str) -> None:
    ended = stdgen("read", f"norddjurs/beskyttet-beskaeftigelse.{kind}", "--format", "json", "--ignore-source", at=built)
    document = json.loads(ended.stdout)
    assert (ended.returncode, _valid(document, "document"), len(document["sections"]), ended.stderr) == (0, True, 12, b"")


def test_a_document_is_read_as_text_page_and_standard(built: Path) -> None:
    source = "sonderborg/beskyttet-beskaeftigelse.pdf"
    text, page, standard = (stdgen("read", source, "--format", form, at=built).stdout.decode() for form in ("text", "html", "yaml"))
    assert "Du er er" in text
    assert page.startswith("<!DOCTYPE html>")
    (built.parent / "igen.yaml").write_text(standard, encoding="utf-8")
    again = stdgen("read", str(built.parent / "igen.yaml"), "--profile", "sonderborg", at=built)
    assert again.stdout.decode() == text


def test_a_new_standard_can_be_built_and_is_never_overwritten(tmp_path: Path) -> None:
    call = ("new", "minkommune/rengoering.yaml", "--municipality", "Min Kommune", "--service", "Rengøring")
    assert stdgen(*call, at=tmp_path).returncode == 0
    before = (tmp_path / "minkommune/rengoering.yaml").read_bytes()
    built = stdgen("build", "minkommune", at=tmp_path)
    assert (built.returncode, sorted(path.name for path in (tmp_path / "build/minkommune").iterdir())) == (
        0,
        ["rengoering.docx", "rengoering.html", "rengoering.pdf"],
    )
    again = stdgen(*call, at=tmp_path)
    assert (again.returncode, (tmp_path / "minkommune/rengoering.yaml").read_bytes()) == (2, before)
    assert "findes allerede" in again.stderr.decode()


def test_a_standard_with_faults_is_not_built_and_the_others_are(tmp_path: Path) -> None:
    stdgen("new", "k/god.yaml", "--municipality", "Min Kommune", "--service", "Rengøring", at=tmp_path)
    good = (tmp_path / "k/god.yaml").read_text(encoding="utf-8")
    (tmp_path / "k/daarlig.yaml").write_text(good + "\nukendt: ja\n", encoding="utf-8")
    ended = stdgen("build", "k", "--to", "html", at=tmp_path)
    assert (ended.returncode, ended.stdout, sorted(path.name for path in (tmp_path / "build/k").iterdir())) == (1, b"", ["god.html"])
    assert "schema-violation" in ended.stderr.decode()


def test_two_standards_for_one_file_stop_the_build_before_anything_is_written(tmp_path: Path) -> None:
    for folder in ("a/k", "b/k"):
        stdgen("new", f"{folder}/x.yaml", "--municipality", "Min Kommune", "--service", "Rengøring", at=tmp_path)
    ended = stdgen("build", "a", "b", at=tmp_path)
    assert (ended.returncode, (tmp_path / "build").exists()) == (2, False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals of this kind")
class TestTerminal:
    """What a person sees, on a terminal made for the test."""

    def test_colours_are_shown(self, folder: Path) -> None:
        assert "\x1b[" in self._seen(["check", "dårlig.html"], folder)

    def test_colours_can_be_declined(self, folder: Path) -> None:
        assert re.findall(r"\x1b\[(?:\d+;)*[34]\d[m;]", self._seen(["check", "dårlig.html"], folder, NO_COLOR="1")) == []

    def test_lines_fit_the_terminal(self, folder: Path) -> None:
        assert max(map(len, self._seen(["check", "dårlig.html"], folder, NO_COLOR="1", COLUMNS="60", TERM="dumb").splitlines())) <= 60

    def test_long_work_shows_where_it_is(self, folder: Path) -> None:
        assert "Efterser" in self._seen(["check", "."], folder, errors=True)

    def test_short_work_shows_nothing(self, folder: Path) -> None:
        assert self._seen(["check", "god.html"], folder, errors=True) == ""

    @staticmethod
    def _seen(arguments: Sequence[str], folder: Path, *, errors: bool = False, **environment: str) -> str:
        """What one call writes to a terminal, on standard output or on standard error."""
        ours, theirs = os.openpty()
        streams = {"stderr": theirs, "stdout": subprocess.DEVNULL} if errors else {"stdout": theirs, "stderr": subprocess.DEVNULL}
        settings = _environment({"TERM": "xterm-256color", **environment})
        with subprocess.Popen(_command(arguments), cwd=folder, env=settings, **streams) as process:  # type: ignore[call-overload]  # two of its arguments
            os.close(theirs)
            seen = b""
            try:
                while chunk := os.read(ours, 4096):
                    seen += chunk
            except OSError:  # how Linux tells that the other side is closed
                pass
            process.wait()
        os.close(ours)
        return seen.decode()
