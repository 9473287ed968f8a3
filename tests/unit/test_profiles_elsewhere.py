"""Which topics a municipality covers in another document, and who could approve its standards."""

from datetime import date
from pathlib import Path

import pytest

from stdgen import profiles
from stdgen.model.document import Topic
from stdgen.model.term import Term

NEUTRAL = Path(__file__).parents[2] / "templates" / "standard" / "profile.yaml"


@pytest.mark.parametrize(
    ("told", "topics"),
    [
        ("elsewhere: []", frozenset()),
        ("", frozenset()),
        ("elsewhere: [complaint_access]", frozenset({Topic.COMPLAINT_ACCESS})),
        ("elsewhere:\n  - complaint_access\n  - application", frozenset({Topic.COMPLAINT_ACCESS, Topic.APPLICATION})),
    ],
)
def test_the_short_way_tells_what_the_whole_profile_tells(tmp_path: Path, told: str, topics: frozenset[Topic]) -> None:
    folder = tmp_path / "minkommune"
    folder.mkdir()
    kept = [line for line in NEUTRAL.read_text(encoding="utf-8").splitlines() if not line.startswith("elsewhere:")]
    (folder / "profile.yaml").write_text("\n".join([*kept, told, ""]), encoding="utf-8")
    assert (profiles.elsewhere("minkommune", tmp_path), profiles.load("minkommune", tmp_path).elsewhere) == (topics, topics)


def test_a_profile_names_the_committees_of_a_council_period(tmp_path: Path) -> None:
    folder = tmp_path / "minkommune"
    folder.mkdir()
    told = "terms:\n  - from: 2022-01-01\n    to: 2025-12-31\n    bodies: [Socialudvalget, Ældreudvalget]\n"
    (folder / "profile.yaml").write_text(NEUTRAL.read_text(encoding="utf-8") + told, encoding="utf-8")
    assert profiles.terms("minkommune", tmp_path) == (Term(date(2022, 1, 1), date(2025, 12, 31), ("Socialudvalget", "Ældreudvalget")),)
    assert profiles.terms("standard") == ()


def test_a_profile_that_does_not_exist_is_refused() -> None:
    with pytest.raises(profiles.ProfileError):
        profiles.elsewhere("findes-ikke")
