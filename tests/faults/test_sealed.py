"""A sealed source that somebody changed is not trusted, whatever it says, and costs only itself."""

import io
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pikepdf
import pytest

from stdgen import app, documentjson, profiles
from stdgen.model.limits import SEALED_DEPTH, Caps
from stdgen.readers.sealed import document_in
from stdgen.renderers.to_html import rendering as to_html
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden fire uger."))
SEALED = documentjson.sealed_json(WRITTEN)
PDF = to_pdf.render(WRITTEN, profiles.load("standard"))
PAGE = to_html.render(WRITTEN, profiles.load("standard")).decode()
NAME = "stdgen-document.json"
BROKEN = "dokumentets indlejrede kilde kan ikke læses"


def nested(levels: int) -> str:
    """The document with a section in a section, so many times."""
    data = json.loads(SEALED)
    leaf = data["sections"][0] | {"sections": []}
    before, after = json.dumps(data["sections"][0] | {"sections": ["here"]}).split('"here"')
    data["sections"] = ["here"]
    return json.dumps(data).replace('"here"', before * levels + json.dumps(leaf) + after * levels)


def with_seal(words: str) -> dict[str, bytes]:
    """Our files with these words in place of the sealed document."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(PDF)) as file:
        del file.attachments[NAME]
        file.attachments[NAME] = pikepdf.AttachedFileSpec(file, words.encode(), filename=NAME)  # type: ignore[call-arg]  # the others may be left out
        file.save(buffer)
    start = PAGE.index(">", PAGE.index('id="stdgen-document"')) + 1
    page = PAGE[:start] + words.replace("</", "<\\/") + PAGE[PAGE.index("</script>", start) :]
    return {"a.pdf": buffer.getvalue(), "a.html": page.encode()}


def changed(change: Callable[[dict[str, Any]], None]) -> str:
    data = json.loads(SEALED)
    change(data)
    return json.dumps(data)


DAMAGED = {
    "nothing": "",
    "cut": SEALED[:-9],
    "of another form": "[1, 2]",
    "deep": nested(SEALED_DEPTH),
    "very deep": nested(900),
    "brackets": "[" * 100_000,
    "a long number": changed(lambda data: data.update(n=0)).replace('"n": 0', '"n": ' + "1" * 5000),
    "a language that is a number": changed(lambda data: data.update(language=7)),
    "no sections": changed(lambda data: data.update(sections=None)),
}


@pytest.mark.parametrize("words", DAMAGED.values(), ids=DAMAGED)
def test_what_is_damaged_is_refused(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # of many kinds, none of them ours
        document_in(words)


def test_what_was_sealed_is_found_again() -> None:
    assert document_in(SEALED) == document_in(SEALED.encode())
    assert document_in(nested(20)).sections[0].sections[0].heading is not None


@pytest.mark.parametrize("words", DAMAGED.values(), ids=DAMAGED)
def test_a_file_is_read_without_its_damaged_source(words: str) -> None:
    for name, data in with_seal(words).items():
        reading = app.read(app.Input(name, data), apart=Caps())
        assert reading.document is not None
        assert (reading.document.sealed, bool(reading.document.sections)) == (None, True)
        assert [problem.hit.message.da for problem in reading.problems] == [BROKEN]


def test_a_source_with_odd_signs_is_reported_on() -> None:
    odd = changed(lambda data: data["title"].update(text="\x1b[31mHjælp \ud800"))
    for name, data in with_seal(odd).items():
        (report,) = app.check([app.Input(name, data)], app.Settings(date(2026, 11, 21), apart=Caps())).documents
        assert "source-drift" in [finding.name for finding in report.findings]
