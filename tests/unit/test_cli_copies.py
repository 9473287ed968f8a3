"""Where the copies with the findings in them go, and what is never written over."""

from dataclasses import replace
from pathlib import Path

import pytest

from stdgen.cli.copies import deliver, others
from stdgen.cli.exits import CallError
from stdgen.cli.files import File, found
from stdgen.cli.walking import COPIES
from stdgen.model.report import Copy, DocumentReport
from stdgen.model.text import Text
from tests.unit.reports.made import document

PDF = b"%PDF-1.7\n"


def made(*names: str, at: Path) -> list[File]:
    for name in names:
        (at / name).parent.mkdir(parents=True, exist_ok=True)
        (at / name).write_bytes(PDF)
    return [File(at / name, name) for name in names]


def told(source: str, copy: Copy | None) -> DocumentReport:
    return replace(document(source=source), copy=copy)


def test_copies_of_an_earlier_run_are_not_read_again(tmp_path: Path) -> None:
    made("a.pdf", "ud/a.pdf", "ud/b/a.pdf", "c/a.pdf", at=tmp_path)
    kept = others(found([str(tmp_path)], (".pdf",)), [str(tmp_path)], str(tmp_path / "ud"))
    assert [file.path.relative_to(tmp_path).as_posix() for file in kept if file.path] == ["a.pdf", "c/a.pdf"]


@pytest.mark.parametrize("inputs", [["ud/a.pdf"], ["ud"], ["a.pdf", "ud/a.pdf"], ["link.pdf"]])
def test_a_copy_never_takes_the_place_of_a_document(inputs: list[str], tmp_path: Path) -> None:
    made("a.pdf", "ud/a.pdf", at=tmp_path)
    (tmp_path / "link.pdf").symlink_to(tmp_path / "ud" / "a.pdf")
    given = [str(tmp_path / each) for each in inputs]
    with pytest.raises(CallError) as refused:
        others(found(given, (".pdf",)), given, str(tmp_path / "ud"))
    assert "--annotate" in refused.value.hint.da if refused.value.hint else False


@pytest.mark.parametrize("folder", ["{}/a.pdf", "", " "])
def test_a_file_where_the_folder_should_be_is_refused_and_so_is_no_name_at_all(folder: str, tmp_path: Path) -> None:
    (file,) = made("a.pdf", at=tmp_path)
    with pytest.raises(CallError) as refused:
        others([file], ["a.pdf"], folder.format(tmp_path))
    assert "skal være en mappe" in refused.value.message.da


def test_copies_have_the_names_of_their_inputs_with_the_folder_where_two_have_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = [*made("a.pdf", "x/a.pdf", "x/x/A.pdf", "y/x/a.pdf", at=tmp_path / "ind"), File(None, "<stdin>")]
    out = tmp_path / "ud"
    deliver([told(file.source, Copy(PDF)) for file in named], named, out, "da")
    assert sorted(path.name for path in out.glob("*.*")) == [COPIES, "A.pdf", "a-2.pdf", "dokument.pdf", "ind-a.pdf", "x-a.pdf"]
    assert capsys.readouterr().err.count("skrev") == 5


def test_why_there_is_no_copy_is_told_and_a_document_without_findings_is_passed_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = made("a.pdf", "b.pdf", "c.pdf", "d.pdf", at=tmp_path)
    copies = (Copy(None, Text(da="låst", en="locked")), Copy(None), None, Copy(PDF, Text(da="signeret", en="signed")))
    deliver([told(file.source, copy) for file, copy in zip(named, copies, strict=True)], named, tmp_path / "ud", "da")
    assert capsys.readouterr().err.splitlines() == [
        "ingen kopi af «a.pdf»: låst",
        "ingen kopi af «c.pdf»: det tog for lang tid eller for meget hukommelse",
        f"skrev {(tmp_path / 'ud' / 'd.pdf').as_posix()}",
        "om kopien af «d.pdf»: signeret",
    ]
