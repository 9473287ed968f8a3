"""What an announcement changes in the law."""

from datetime import date
from typing import Any

import pytest

from stdgen.law import lexdania
from stdgen.law.updating import Edit, edits, known, laid, runs
from tests.law.announcements import lexdania as written

DAY = date(2026, 11, 22)
SOURCE = {"title": "x", "url": "https://example.org", "checked": "2026-11-01", "kind": "law"}
Json = dict[str, Any]


def law(**parts: Any) -> dict[str, Json]:
    act: Json = {"name": "XL", "title": "lov om x", "names": ["lov om x", "xloven"], "consolidations": [_announced(9, "2020-01-01")]}
    files: dict[str, Json] = {
        "sources": {"sources": {"gammel": SOURCE}},
        "acts": {"acts": [act]},
        "provisions": {"contents": []},
        "quotes": {"quotes": []},
        "ministers": {"titles": []},
        "authorities": {"authorities": []},
        "orders": {"orders": []},
    }
    for name, entries in parts.items():
        next(data for data in files.values() if name in data)[name] = entries
    return files


def _announced(number: int, day: str) -> Json:
    return {"kind": "LBK", "number": number, "day": day, "source": "gammel"}


def act(sections: dict[str, str], **settings: Any) -> lexdania.Announcement:
    return lexdania.read(written("Bekendtgørelse af lov om x", sections, **settings))


def test_a_new_announcement_is_added_with_its_source_and_its_sections() -> None:
    source, acts, contents = edits(law(), act({"1": "§ 1. A.", "2": "§ 2. B.", "2 a": "§ 2 a. C."}), DAY)
    title = "Bekendtgørelse af lov om x (LBK nr. 1129 af 2025-09-22)"
    entry = {"title": title, "url": "https://www.retsinformation.dk/eli/lta/2025/1129", "checked": "2026-11-22", "kind": "law"}
    assert source == Edit("sources", "lbk-1129-2025", entry)
    assert [(each["number"], each["source"]) for each in acts.entry["consolidations"]] == [(1129, "lbk-1129-2025"), (9, "gammel")]
    assert contents.entry == {"act": "XL", "since": "2025-09-22", "sections": ["1-2", "2 a"], "source": "lbk-1129-2025"}


def test_what_is_told_already_changes_nothing() -> None:
    announced = act({"1": "§ 1. A."})
    first = edits(law(), announced, DAY)
    assert edits(laid(law(), first), announced, DAY) == ()


def test_the_list_of_sections_before_it_ends_where_a_new_one_begins() -> None:
    told = {"act": "XL", "since": "2024-01-01", "sections": ["1-5"], "source": "gammel"}
    found = [each.entry for each in edits(law(contents=[told]), act({"1": "§ 1. A."}), DAY) if each.part == "contents"]
    assert found[0] == told | {"until": "2025-09-22"}
    assert found[1]["sections"] == ["1"]


def test_an_older_announcement_does_not_take_the_place_of_a_newer_list() -> None:
    told = {"act": "XL", "since": "2026-01-01", "sections": ["1-5"], "source": "gammel"}
    assert [each for each in edits(law(contents=[told]), act({"1": "§ 1. A."}), DAY) if each.part == "contents"] == []


def quote(**version: Any) -> Json:
    return {"provision": "XL § 1", "versions": [{"text": "§ 1. Kommunen skal hjælpe.\n", "source": "gammel"} | version]}


@pytest.mark.parametrize(
    ("told", "text", "versions"),
    [
        (quote(), "§ 1. Kommunen skal hjælpe.", None),
        (quote(), "§ 1. Kommunen kan hjælpe.", [("2025-09-22", None), (None, "2025-09-22")]),
        (quote(since="2024-01-01", partial=True), "§ 1. Kommunen skal hjælpe.\nStk. 2. Straks.", [("2024-01-01", None)]),
        (quote(since="2024-01-01", partial=True), "§ 1. Kommunen kan hjælpe.", [("2025-09-22", None), ("2024-01-01", "2025-09-22")]),
        (quote(since="2026-01-01"), "§ 1. Kommunen kan hjælpe.", None),
    ],
)
def test_a_quoted_section_gets_its_new_wording(told: Json, text: str, versions: list[tuple[str, str]] | None) -> None:
    found = [each.entry for each in edits(law(quotes=[told]), act({"1": text}), DAY) if each.part == "quotes"]
    assert [[(each.get("since"), each.get("until")) for each in entry["versions"]] for entry in found] == ([versions] if versions else [])
    assert all(entry["versions"][0]["text"] == f"{text}\n" for entry in found)


ORDER: Json = {
    "kind": "BEK",
    "number": 7,
    "day": "2014-12-27",
    "title": "Bekendtgørelse om y",
    "provisions": ["XL § 1"],
    "source": "gammel",
}
NAMELESS: Json = {"kind": "BEK", "title": "Bekendtgørelse om z", "provisions": ["XL § 2"], "source": "gammel"}


def order(title: str, text: str, **settings: Any) -> lexdania.Announcement:
    return lexdania.read(written(title, {"1": f"§ 1. {text}"}, kind="BEK", **settings))


def test_an_order_of_which_only_the_title_was_read_gets_its_number_and_day() -> None:
    found = edits(law(orders=[ORDER, NAMELESS]), order("Bekendtgørelse om z", "Løn.", number=559, day="2011-05-31"), DAY)
    told = {"number": 559, "day": "2011-05-31", "since": "2011-05-31", "source": "bek-559-2011"}
    assert found[1:] == (Edit("orders", "orders", NAMELESS | told),)


def test_an_order_that_is_historic_ends() -> None:
    announced = order("Bekendtgørelse om y", "Løn.", number=7, day="2014-12-27", end="2026-06-30", status="Historic")
    assert [each.entry["until"] for each in edits(law(orders=[ORDER]), announced, DAY) if each.part == "orders"] == ["2026-06-30"]


def test_an_order_ends_where_another_repeals_it() -> None:
    text = "Bekendtgørelsen træder i kraft den 1. januar 2027. Bekendtgørelse nr. 7 af 27. december 2014 om y ophæves."
    announced = order("Bekendtgørelse om noget nyt", text, number=99, day="2026-12-10")
    found = [each.entry for each in edits(law(orders=[ORDER]), announced, DAY) if each.part == "orders"]
    assert found == [ORDER | {"until": "2027-01-01", "replaced_by": "BEK nr. 99 af 2026-12-10"}]
    assert known(law(orders=[ORDER]), announced)


@pytest.mark.parametrize("title", ["Bekendtgørelse af lov om noget andet", "Lov om ændring af lov om x"])
def test_what_is_neither_a_known_act_nor_order_changes_nothing(title: str) -> None:
    announced = lexdania.read(written(title, {"1": "§ 1. A."}, kind="LOV"))
    assert (edits(law(), announced, DAY), known(law(), announced)) == ((), False)


@pytest.mark.parametrize(
    ("sections", "short"),
    [
        (["1", "2", "3", "5"], ["1-3", "5"]),
        (["82", "82 a", "82 b", "83"], ["82", "82 a-b", "83"]),
        (["8 a", "8 c", "9 d"], ["8 a", "8 c", "9 d"]),
        ([], []),
    ],
)
def test_sections_are_written_in_short(sections: list[str], short: list[str]) -> None:
    assert runs(sections) == short
