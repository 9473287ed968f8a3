from datetime import date
from pathlib import Path

import pytest

from stdgen import app
from stdgen.lsp.judging import Work, judged

HEAD = "title: Støtte\nmunicipality: Ny Kommune\nservice: {name: Støtte, provisions: [SEL § 85]}\nstatus: draft\n"
TEXT = HEAD + "sections:\n  - topic: content\n"
WORK = Work("da", lambda path, data, _root: app.Input(path.name, data), lambda _root: app.Settings(as_of=date(2026, 11, 21)))


def test_a_text_gives_findings_variables_and_the_acts_it_rests_on() -> None:
    came = judged(TEXT + "    text: Du er er med.\n", Path("a.yaml"), None, WORK, None)
    assert "doubled-word" in {finding.name for finding in came.findings}
    assert came.known.names["ydelse.navn"] == "Støtte"
    assert came.known.acts == ("SEL",)


@pytest.mark.parametrize("text", ["title: [", "title: x\n", TEXT + "  - ", ""])
def test_variables_outlive_a_text_that_cannot_be_read_just_now(text: str) -> None:
    before = judged(TEXT, Path("a.yaml"), None, WORK, None).known
    came = judged(text, Path("a.yaml"), None, WORK, before)
    assert (came.known.names, came.known.acts) == (before.names, before.acts)
    assert came.findings
    assert judged(text, Path("a.yaml"), None, WORK, None).known.names == {}


def test_half_a_character_as_editors_may_send_is_no_fault_of_ours() -> None:
    assert judged(TEXT + "    text: Du \ud800 er er.\n", Path("a.yaml"), None, WORK, None).findings
