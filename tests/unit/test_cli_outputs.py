"""Where each report of a check goes."""

import os
import sys
from pathlib import Path

import pytest

from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.outputs import FORMAT_OF, readable, spare, targets
from stdgen.reports import REPORTS

pty = pytest.importorskip("pty")  # no terminals of this kind on Windows


@pytest.mark.parametrize(
    ("output", "format_", "expected"),
    [
        ([], None, {None: "text"}),
        ([], "json", {None: "json"}),
        (["a.json"], None, {"a.json": "json"}),
        (["a.json"], "text", {None: "text", "a.json": "json"}),
        (["fund.sarif", "markdown=m"], "github", {None: "github", "fund.sarif": "sarif", "m": "markdown"}),
        (["a.json"], "json", {"a.json": "json"}),
        (["a"], "sarif", {"a": "sarif"}),
        (["html=a.htm", "sarif=b"], None, {"a.htm": "html", "b": "sarif"}),
        (["html=a.htm"], "json", {None: "json", "a.htm": "html"}),
        (["html=a.htm"], "html", {None: "html", "a.htm": "html"}),
        (["json=a", "b.xml"], None, {"a": "json", "b.xml": "junit"}),
        (["-", "a.xml"], "sarif", {None: "sarif", "a.xml": "junit"}),
        (["json=-"], None, {None: "json"}),
        (["json=-", "html=a"], "text", {None: "json", "a": "html"}),
        (["odd=name.json"], None, {"odd=name.json": "json"}),
        (["a.json", "json=a.json"], None, {"a.json": "json"}),
    ],
)
def test_every_report_has_a_place_and_a_format(output: list[str], format_: str | None, expected: dict[str | None, str]) -> None:
    assert targets(output, format_) == {Path(name) if name else None: kind for name, kind in expected.items()}


@pytest.mark.parametrize(
    ("output", "format_", "told"),
    [
        (["a.pdf"], None, "«a.pdf» viser ikke"),
        (["xls=a.x"], None, "formatet «xls» findes ikke"),
        (["json=a", "sarif=./a"], None, "både json og sarif"),
        (["json=-", "sarif=-"], None, "både json og sarif"),
        (["json="], None, "ikke «»"),
        (["."], "json", "ikke «.»"),
    ],
)
def test_a_report_without_a_place_or_a_format_of_its_own_is_refused(output: list[str], format_: str | None, told: str) -> None:
    with pytest.raises(CallError) as refused:
        targets(output, format_)
    assert told in refused.value.message.da
    assert refused.value.hint is not None


@pytest.mark.parametrize("kind", ["html", "secretary", "xlsx"])
def test_what_nobody_reads_on_a_terminal_is_not_poured_into_one(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    readable(kind)
    main, terminal = pty.openpty()
    with os.fdopen(main), os.fdopen(terminal, "w") as shown:
        monkeypatch.setattr(sys, "stdout", shown)
        readable("json")
        with pytest.raises(CallError) as refused:
            readable(kind)
    assert refused.value.hint is not None
    assert "--output" in refused.value.hint.da


def test_a_report_never_takes_the_place_of_a_document_that_is_checked(tmp_path: Path) -> None:
    document = tmp_path / "a.html"
    link = tmp_path / "b.html"
    document.write_bytes(b"")
    link.symlink_to(document)
    for target in (document, tmp_path / "x" / ".." / "a.html", link):
        with pytest.raises(CallError):
            spare({target: "html"}, [File(document, "a.html")])


def test_every_suffix_tells_a_format_and_a_format_without_one_stands_in_front() -> None:
    assert set(FORMAT_OF.values()) < set(REPORTS)
    untold = set(REPORTS) - set(FORMAT_OF.values())
    assert {kind: targets([f"{kind}=x.html"], None)[Path("x.html")] for kind in untold} == {kind: kind for kind in untold}
