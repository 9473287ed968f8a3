"""Where each report of a check goes."""

from pathlib import Path

import pytest

from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.outputs import FORMAT_OF, spare, targets
from stdgen.reports import REPORTS


@pytest.mark.parametrize(
    ("output", "format_", "expected"),
    [
        ([], None, {None: "text"}),
        ([], "json", {None: "json"}),
        (["a.json"], None, {None: "text", "a.json": "json"}),
        (["a.json"], "sarif", {"a.json": "sarif"}),
        (["html=a.htm", "sarif=b"], None, {None: "text", "a.htm": "html", "b": "sarif"}),
        (["html=a.htm"], "json", {None: "json", "a.htm": "html"}),
        (["json=a", "b.xml"], None, {None: "text", "a": "json", "b.xml": "junit"}),
        (["json=-"], None, {None: "json"}),
        (["json=-", "html=a"], "text", {None: "json", "a": "html"}),
        (["odd=name.json"], None, {None: "text", "odd=name.json": "json"}),
        (["a.json", "json=a.json"], None, {None: "text", "a.json": "json"}),
    ],
)
def test_every_report_has_a_place_and_a_format(output: list[str], format_: str | None, expected: dict[str | None, str]) -> None:
    assert targets(output, format_) == {Path(name) if name else None: kind for name, kind in expected.items()}


@pytest.mark.parametrize(
    ("output", "format_", "told"),
    [
        (["a.pdf"], None, "«a.pdf» viser ikke"),
        (["xls=a.x"], None, "«xls=a.x» viser ikke"),
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
