"""Entries written into files that people keep."""

from pathlib import Path

import pytest

from stdgen.law.checking import checked
from stdgen.law.editing import edited
from stdgen.law.loading import FILES
from stdgen.law.updating import Edit

LAW = Path(__file__).parents[3] / "stdgen" / "law"
FILE = """# Vores love.
acts:
  # Den vigtigste.
  - name: XL # kort navn
    names: [lov om x]
    consolidations:
      - kind: LBK
        number: 9 # den gamle
        day: 2020-01-01
        source: gammel
    source: gammel

  # Den næste.
  - name: YL
    names: ["lov om y, z og æ"]
"""


@pytest.mark.parametrize("name", FILES)
def test_a_file_with_nothing_changed_stays_as_it_is(name: str) -> None:
    text = LAW.joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    assert edited(text, ()) == text


def test_an_entry_is_changed_where_it_stands_and_every_comment_stays() -> None:
    old = {"kind": "LBK", "number": 9, "day": "2020-01-01", "source": "gammel"}
    new = {"kind": "LBK", "number": 10, "day": "2026-01-01", "source": "ny"}
    entry = {"name": "XL", "names": ["lov om x"], "consolidations": [new, old], "since": "2020-01-01", "source": "gammel"}
    assert edited(FILE, [Edit("acts", "acts", entry)]) == FILE.replace(
        "      - kind: LBK\n        number: 9",
        "      - kind: LBK\n        number: 10\n        day: 2026-01-01\n        source: ny\n      - kind: LBK\n        number: 9",
    ).replace("        source: gammel\n    source: gammel", "        source: gammel\n    since: 2020-01-01\n    source: gammel")


def test_a_new_entry_stands_after_the_last_one() -> None:
    text = edited(FILE, [Edit("acts", "acts", {"name": "ZL", "names": ["lov om z"], "since": "2026-01-01"})])
    assert text == FILE + "  - name: ZL\n    names: [lov om z]\n    since: 2026-01-01\n"


def test_a_file_that_was_not_there_is_begun_and_is_in_order() -> None:
    source = {"title": "Lov: om x", "url": "https://example.org/x", "checked": "2026-11-22", "kind": "law"}
    quote = {"provision": "XL § 1", "versions": [{"since": "2026-01-01", "text": "§ 1. A.\nStk. 2. B.\n", "source": source}]}
    text = edited("", [Edit("quotes", "quotes", quote)])
    data, hits = checked(text.encode(), "quotes", "quotes.yaml")
    assert (data, hits) == ({"quotes": [quote]}, ())
    assert "text: |\n" in text
    assert "since: 2026-01-01\n" in text


def test_a_source_stands_under_its_key() -> None:
    source = {"title": "x", "url": "https://example.org/x", "checked": "2026-11-22", "kind": "law"}
    once = edited(
        "sources:\n  gammel: {title: y, url: 'https://example.org/y', checked: 2026-01-01, kind: law}\n", [Edit("sources", "ny", source)]
    )
    assert checked(once.encode(), "sources", "sources.yaml")[0]["sources"]["ny"] == source
    assert once.startswith("sources:\n  gammel: {title: y")


def test_an_empty_list_on_one_line_becomes_a_list_of_lines() -> None:
    contents = {"act": "XL", "since": "2026-01-01", "sections": ["1-5"], "source": "gammel"}
    text = edited("contents: []\nchanges: []\n", [Edit("provisions", "contents", contents)])
    assert text == "contents:\n  - act: XL\n    since: 2026-01-01\n    sections: [1-5]\n    source: gammel\nchanges: []\n"


def test_a_version_that_ends_keeps_its_place_and_its_comment() -> None:
    text = (
        "quotes:\n  - provision: XL § 1\n    versions:\n      # Den første.\n      - since: 2020-01-01\n"
        "        text: |\n          § 1. A.\n        source: gammel\n\n  - provision: XL § 2\n    versions: []\n"
    )
    old = {"since": "2020-01-01", "until": "2026-01-01", "text": "§ 1. A.\n", "source": "gammel"}
    new = {"since": "2026-01-01", "text": "§ 1. B.\n", "source": "ny"}
    found = edited(text, [Edit("quotes", "quotes", {"provision": "XL § 1", "versions": [new, old]})])
    assert found == text.replace(
        "      # Den første.\n      - since: 2020-01-01\n",
        "      # Den første.\n      - since: 2026-01-01\n        text: |\n          § 1. B.\n        source: ny\n"
        "      - since: 2020-01-01\n        until: 2026-01-01\n",
    )
