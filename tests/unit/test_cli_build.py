"""Where each form of a standard is written."""

from pathlib import Path

import pytest

from stdgen.cli import entry
from stdgen.cli.build import targets
from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.standards.skeleton import skeleton

NEUTRAL = Path(__file__).parents[2] / "templates" / "standard" / "profile.yaml"


def _file(name: str) -> File:
    return File(Path("/somewhere", name), name)


def test_a_form_is_named_after_the_folder_and_the_file() -> None:
    file = _file("minkommune/hjemmehjaelp.yaml")
    assert targets([file], ["pdf", "html"], Path("out")) == {
        (file, "pdf"): Path("out/minkommune/hjemmehjaelp.pdf"),
        (file, "html"): Path("out/minkommune/hjemmehjaelp.html"),
    }


@pytest.mark.parametrize("other", ["b/minkommune/a.yaml", "a/minkommune/a.yml", "b/MinKommune/A.yaml"])
def test_two_standards_that_would_share_a_file_are_refused(other: str) -> None:
    with pytest.raises(CallError) as refused:
        targets([_file("a/minkommune/a.yaml"), _file(other)], ["pdf"], Path("out"))
    assert all(name in refused.value.message.da for name in ("a/minkommune/a.yaml", other))


def test_a_folder_under_templates_adds_a_municipality(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written = tmp_path / "standards" / "nykommune" / "a.yaml"
    written.parent.mkdir(parents=True)
    written.write_text(skeleton(municipality="Ny Kommune", service="Rengøring"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    build = ["build", "--to", "html", "--out", "build"]
    assert entry.run(build) == 0
    assert "ingen profil hedder «nykommune»" in capsys.readouterr().err
    own = tmp_path / "templates" / "nykommune"
    own.mkdir(parents=True)
    (own / "profile.yaml").write_text(NEUTRAL.read_text(encoding="utf-8").replace("layout: headings", "layout: table"), encoding="utf-8")
    assert entry.run(build) == 0
    assert "ingen profil" not in capsys.readouterr().err
    assert 'role="presentation"' in (tmp_path / "build" / "nykommune" / "a.html").read_text(encoding="utf-8")


def test_what_is_not_written_yet_and_a_font_that_is_not_there_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written = tmp_path / "standards" / "nykommune" / "a.yaml"
    own = tmp_path / "templates" / "nykommune"
    written.parent.mkdir(parents=True)
    own.mkdir(parents=True)
    written.write_text(skeleton(municipality="Ny Kommune", service="Rengøring"), encoding="utf-8")
    settings = NEUTRAL.read_text(encoding="utf-8")
    (own / "profile.yaml").write_text(settings.replace("body_font: Source Sans Pro", "body_font: Skovby Sans"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert entry.run(["build", "--to", "html"]) == 0
    told = capsys.readouterr().err
    assert "skriften «Skovby Sans» ligger ikke i profilens mappe «fonts»" in told
    assert "ikke udfyldt endnu: «[skriv" in told
    assert entry.run(["build", "--to", "docx"]) == 0
    assert "Skovby Sans" not in capsys.readouterr().err
