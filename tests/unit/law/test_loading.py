"""A municipality's own facts laid over ours."""

import pickle
from datetime import date
from pathlib import Path

import pytest

from stdgen.law import lookup, naming
from stdgen.law.loading import LawError, law, overlaid
from stdgen.model.provision import Provision

SOURCE = "{title: x, url: 'https://example.org/x', checked: 2026-11-22, kind: law}"


def test_a_folder_without_files_of_the_law_gives_ours(tmp_path: Path) -> None:
    assert overlaid(tmp_path) is law()


def test_an_entry_with_the_key_of_one_of_ours_takes_its_place_and_others_are_added(tmp_path: Path) -> None:
    tmp_path.joinpath("provisions.yaml").write_text(
        "changes:\n"
        f"  - {{provision: 'SEL § 79 a', kind: moved, since: 2025-07-01, to: ['ældreloven § 7'], source: {SOURCE}}}\n"
        f"  - {{provision: 'SEL § 999', kind: repealed, since: 2026-01-01, source: {SOURCE}}}\n",
        encoding="utf-8",
    )
    found = overlaid(tmp_path)
    assert len(found.changes) == len(law().changes) + 1
    told = [lookup.changes(found, Provision.parsed(each), date(2026, 1, 1)) for each in ("SEL § 79 a", "SEL § 999")]
    assert [[(change.kind.value, *map(str, change.to)) for change in each] for each in told] == [
        [("moved", "ældreloven § 7")],
        [("repealed",)],
    ]
    assert (found.acts, found.figures, found.quotes, found.orders) == (law().acts, law().figures, law().quotes, law().orders)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("changes:\n  - provision: SEL § 1\n    kind: gone\n    since: 2025-07-01\n", "provisions.yaml:"),
        ("changes: [", "provisions.yaml:"),
        (f"changes:\n  - {{provision: SEL § 1 x 3, kind: repealed, since: 2025-13-01, source: {SOURCE}}}\n", "2025-13-01"),
    ],
)
def test_a_file_that_is_not_in_order_is_told_with_its_lines(tmp_path: Path, text: str, told: str) -> None:
    tmp_path.joinpath("provisions.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(LawError) as caught:
        overlaid(tmp_path)
    assert told in caught.value.message.da
    assert caught.value.hits
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message


def test_sections_are_counted_through(tmp_path: Path) -> None:
    tmp_path.joinpath("provisions.yaml").write_text(
        f"contents:\n  - {{act: XL, sections: ['1-3', '5', '8 a-c'], source: {SOURCE}}}\n", encoding="utf-8"
    )
    assert overlaid(tmp_path).contents[-1].sections == frozenset({"1", "2", "3", "5", "8 a", "8 b", "8 c"})


def test_an_entry_names_its_source_by_key_and_may_have_been_read_on_another_day(tmp_path: Path) -> None:
    tmp_path.joinpath("sources.yaml").write_text(
        "sources:\n  vores-notat: {title: Notat, url: 'https://example.org/n', checked: 2026-01-01, kind: practice}\n", encoding="utf-8"
    )
    tmp_path.joinpath("ministers.yaml").write_text(
        "titles:\n"
        "  - {name: prøveminister, source: vores-notat}\n"
        "  - {name: anden prøveminister, source: vores-notat, checked: 2026-02-02}\n",
        encoding="utf-8",
    )
    found = [naming.title(overlaid(tmp_path), name) for name in ("prøveminister", "anden prøveminister")]
    assert [each.source.checked for each in found if each] == ["2026-01-01", "2026-02-02"]


def test_an_entry_that_names_a_source_there_is_none_of_is_told(tmp_path: Path) -> None:
    tmp_path.joinpath("ministers.yaml").write_text("titles:\n  - {name: prøveminister, source: ingen-kilde}\n", encoding="utf-8")
    with pytest.raises(LawError, match="ingen-kilde"):
        overlaid(tmp_path)
