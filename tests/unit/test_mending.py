from datetime import date

import pytest

from stdgen import app
from stdgen.app.mending import Mended, mend

HEAD = "title: Støtte\nmunicipality: Eksempel Kommune\nservice: {name: Støtte}\nstatus: draft\nsections:\n  - topic: content\n"
SETTINGS = app.Settings(as_of=date(2026, 11, 21))


def mended(text: str, head: str = HEAD) -> Mended:
    return mend(app.Input("a.yaml", (head + text).encode()), SETTINGS)


def after(text: str, head: str = HEAD) -> str:
    return mended(text, head).after.decode().removeprefix(head)


def test_what_is_certain_is_mended_and_told() -> None:
    found = mended("    text: Du er er med efter §85..\n")
    assert found.after.decode() == HEAD + "    text: Du er med efter § 85.\n"
    assert [finding.excerpt for finding in found.made] == ["er er", "§85", "85.."]
    assert (found.suggested, found.left) == ((), ())


def test_fixes_that_touch_are_made_one_after_the_other() -> None:
    assert after("    text: Du er er er er med og §§. 85 og 86.\n") == "    text: Du er med og §§ 85 og 86.\n"


def test_mending_again_changes_nothing() -> None:
    once = mended("    text: |\n      Du er er\n      er med,,\n      og §85.\n")
    assert mend(app.Input("a.yaml", once.after), SETTINGS).after == once.after


def test_a_moved_provision_is_suggested_and_left_as_it_is() -> None:
    text = "    text: Madservice ydes efter servicelovens § 83, stk. 1, nr. 3.\n"
    found = mended(text)
    assert (found.after, found.made) == (found.before, ())
    assert [finding.fix.new for finding in found.suggested if finding.fix] == ["servicelovens § 83 b"]


def test_words_that_are_not_in_the_file_as_on_the_page_are_left_and_told() -> None:
    found = mended("    text: Vi hjælper **med** med mad og og bad.\n")
    assert found.after.decode() == HEAD + "    text: Vi hjælper **med** med mad og bad.\n"
    assert [finding.excerpt for finding in found.left] == ["med med"]


def test_a_word_is_not_mended_where_the_standard_would_no_longer_hold_together() -> None:
    body = "Social- og og Sundhedsudvalget"
    head = HEAD.replace("sections:", f"approval: {{body: {body}, date: 2026-03-03, text: Godkendt i {body} 3. marts 2026}}\nsections:")
    found = mended("    text: Vi er er her.\n  - topic: approval\n", head)
    assert found.after.decode() == head + "    text: Vi er her.\n  - topic: approval\n"
    assert [finding.excerpt for finding in found.left] == ["og og"]


@pytest.mark.parametrize("data", [b"", b"a: b: c", "<h1>Støtte</h1><p>Du er er med.</p>".encode(), b"%PDF-1.7\n", b"- er er\n"])
def test_what_is_no_standard_in_yaml_stays_as_it_is(data: bytes) -> None:
    found = mend(app.Input("a.html", data), SETTINGS)
    assert (found.after, found.made) == (data, ())
