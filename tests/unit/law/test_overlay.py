"""A municipality's own law is what its documents are judged by."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from stdgen import app, resources
from stdgen.app import Input, Settings
from stdgen.law.loading import LawError

PAGE = b"<h1>St\xc3\xb8tte</h1><h2>Klage</h2><p>Klagen sendes til Pr\xc3\xb8ven\xc3\xa6vnet.</p>"
SOURCE = "{title: Notat, url: 'https://example.org', checked: 2026-01-01, kind: practice}"
GONE = f"authorities:\n  - {{name: Prøvenævnet, names: [prøvenævnet], until: 2020-01-01, source: {SOURCE}}}\n"


def _found(settings: Settings) -> list[str]:
    (document,) = app.check([Input("a.html", PAGE)], settings).documents
    return [finding.excerpt for finding in document.findings if finding.name == "abolished-authority"]


def _law(folder: Path) -> Path:
    folder.mkdir(parents=True)
    folder.joinpath("authorities.yaml").write_text(GONE, encoding="utf-8")
    return folder


def test_the_folder_of_the_call_is_laid_over_ours(tmp_path: Path) -> None:
    settings = [Settings(date(2026, 11, 22), law=law) for law in (None, _law(tmp_path / "law"))]
    assert [_found(each) for each in settings] == [[], ["Prøvenævnet"]]


def test_the_folder_of_the_profile_is_laid_over_ours(tmp_path: Path) -> None:
    shutil.copytree(resources.templates() / "standard", tmp_path / "prøveby")
    _law(tmp_path / "prøveby" / "law")
    found = [_found(Settings(date(2026, 11, 22), profile=profile, templates=tmp_path)) for profile in ("standard", "prøveby")]
    assert found == [[], ["Prøvenævnet"]]


def test_a_law_that_is_not_in_order_stops_the_check(tmp_path: Path) -> None:
    _law(tmp_path / "law").joinpath("acts.yaml").write_text("acts:\n  - name: XL\n", encoding="utf-8")
    with pytest.raises(LawError, match=r"acts\.yaml"):
        app.check([Input("a.html", PAGE)], Settings(date(2026, 11, 22), law=tmp_path / "law"))
