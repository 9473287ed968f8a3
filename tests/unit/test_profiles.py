from pathlib import Path

import pytest

from stdgen import profiles, resources
from stdgen.model.document import Topic
from stdgen.model.profile import Layout, Look

SETTINGS = """\
municipality: {name: Lille Kommune, web: lille.dk, postnummer: 1234}
layout: table
look: {heading_font: A, body_font: B, accent: "#112233", text: "#000000", rule: "#cccccc", surface: "#ffffff"}
headings: {target_group: Hvem?}
order: [legal_basis, target_group]
footer: "{{ titel }}"
approval_line_undated: Forelægges {{ udvalg }}
logo: {file: mit.svg, alt: Et mærke}
links: {frister: https://lille.dk/frister}
elsewhere: [supervision]
"""


def folder(root: Path, settings: str = SETTINGS, name: str = "lille") -> Path:
    (root / name / "fonts").mkdir(parents=True)
    (root / name / "profile.yaml").write_text(settings, "utf-8")
    (root / name / "mit.svg").write_bytes(b"<svg/>")
    (root / name / "fonts" / "A.otf").write_bytes(b"font")
    return root


def refused(name: str, root: Path | None = None) -> profiles.ProfileError:
    with pytest.raises(profiles.ProfileError) as caught:
        profiles.load(name, root)
    return caught.value


def test_every_profile_of_ours_is_in_order_and_has_a_heading_for_every_topic() -> None:
    assert "standard" in profiles.names()
    for name in profiles.names():
        profile = profiles.load(name)
        assert (profile.name, set(profile.headings)) == (name, set(Topic))
        assert {"document.typ", "document.html.j2", "style.css", "reference.docx"} <= set(profile.files)


def test_a_folder_of_ones_own_is_a_profile(tmp_path: Path) -> None:
    profile = profiles.load("lille", folder(tmp_path))
    neutral = profiles.load("standard")
    assert (profile.municipality, profile.texts) == ("Lille Kommune", {"web": "lille.dk", "postnummer": "1234"})
    assert (profile.layout, profile.look) == (Layout.TABLE, Look("A", "B", "#112233", "#000000", "#cccccc", "#ffffff"))
    assert profile.headings == {**neutral.headings, Topic.TARGET_GROUP: "Hvem?"}
    assert (profile.order, profile.elsewhere) == ((Topic.LEGAL_BASIS, Topic.TARGET_GROUP), frozenset({Topic.SUPERVISION}))
    assert (profile.footer, profile.header, profile.approval_line) == ("{{ titel }}", neutral.header, neutral.approval_line)
    assert (profile.approval_line_undated, profile.links) == ("Forelægges {{ udvalg }}", {"frister": "https://lille.dk/frister"})
    assert (profile.logo, profile.logo_alt) == ("mit.svg", "Et mærke")


def test_what_a_folder_lacks_is_taken_from_the_neutral_one(tmp_path: Path) -> None:
    files, neutral = profiles.load("lille", folder(tmp_path)).files, profiles.load("standard").files
    assert (files["mit.svg"], files["fonts/A.otf"], files["style.css"]) == (b"<svg/>", b"font", neutral["style.css"])
    assert set(files) == set(neutral) | {"mit.svg", "fonts/A.otf"}
    assert "none" not in files


def test_a_folder_of_ones_own_beats_one_of_ours(tmp_path: Path) -> None:
    assert profiles.load("standard", folder(tmp_path, name="standard")).municipality == "Lille Kommune"
    assert set(profiles.names(tmp_path)) == set(profiles.names())


def test_an_unknown_profile_is_told_with_those_that_there_are() -> None:
    error = refused("standart")
    assert error.message.da.startswith("profilen «standart» findes ikke; der er ")
    assert error.message.da.endswith("Mente du «standard»?")
    assert "../standard" not in profiles.names()
    assert refused("../standard").message.da.startswith("profilen «../standard» findes ikke")


def test_a_profile_that_is_not_in_order_tells_all_that_is_wrong(tmp_path: Path) -> None:
    error = refused(
        "lille", folder(tmp_path, SETTINGS.replace("layout: table", "layout: tabel").replace("#112233", "blue").replace("legal_basis", "x"))
    )
    assert [(hit.at.line, hit.at.column) for hit in error.hits] == [(2, 9), (3, 48), (5, 9)]
    assert "profile.yaml:2:9: «tabel» kan ikke stå som «layout»" in error.message.da


def test_a_profile_that_is_no_yaml_and_a_logo_that_is_not_there_are_told(tmp_path: Path) -> None:
    assert "tabulator" in refused("a", folder(tmp_path / "1", "municipality:\n\tx", "a")).message.da
    assert "«anden.svg»" in refused("b", folder(tmp_path / "2", SETTINGS.replace("mit.svg", "anden.svg"), "b")).message.da


def test_the_templates_of_ours_hold_nothing_but_profiles() -> None:
    assert {place.name for place in resources.templates().iterdir() if place.is_dir()} == set(profiles.names())
