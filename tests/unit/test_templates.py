"""The profiles that we ship: readable, complete, free to pass on."""

from pathlib import PurePosixPath

import pytest

from stdgen import lexicon, profiles, resources
from stdgen.model.document import Topic
from stdgen.model.profile import Profile

PROFILES = pytest.mark.parametrize("profile", [profiles.load(name) for name in profiles.names()], ids=lambda profile: profile.name)


@PROFILES
def test_every_heading_is_known_as_one_of_its_topic(profile: Profile) -> None:
    assert {topic: lexicon.topic(wording) for topic, wording in profile.headings.items()} == {topic: topic for topic in Topic}


@PROFILES
def test_text_and_headings_stand_out_from_paper_and_surface(profile: Profile) -> None:
    pairs = [(ink, paper) for ink in (profile.look.text, profile.look.accent) for paper in ("#ffffff", profile.look.surface)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@PROFILES
def test_logo_and_draft_mark_hold_no_text_that_could_be_read(profile: Profile) -> None:
    assert profile.logo
    assert [name for name in (profile.logo, "draft.svg") if b"<text" in profile.files[name]] == []


def test_every_folder_of_fonts_has_four_faces_and_their_licence() -> None:
    folders = [folder.joinpath("fonts") for folder in resources.templates().iterdir() if folder.joinpath("fonts").is_dir()]
    kinds = {folder: sorted(PurePosixPath(file.name).suffix for file in folder.iterdir()) for folder in folders}
    assert set(map(tuple, kinds.values())) == {(".otf", ".otf", ".otf", ".otf", ".txt")}
    assert [folder for folder in folders if "SIL OPEN FONT LICENSE Version 1.1" not in folder.joinpath("OFL.txt").read_text("utf-8")] == []


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.1, 1.4.3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
