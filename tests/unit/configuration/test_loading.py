"""What a `stdgen.toml` says, and what is said of one that is not in order."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import resources
from stdgen.configuration.loading import ConfigurationError, configuration
from stdgen.configuration.naming import Known
from stdgen.model.configuration import Configuration
from stdgen.model.document import Location
from stdgen.model.finding import Severity
from stdgen.model.rule import Thresholds
from stdgen.model.waiver import Waiver

KNOWN = Known(
    {
        "SG001": "unreadable-file",
        "SG005": "misnamed-file",
        "SG102": "missing-link",
        "SG403": "long-sentence",
        "SG404": "high-lix",
        "SG601": "source-drift",
    },
    ("norddjurs", "standard"),
)
WHOLE = """\
profile = "norddjurs"
select = ["SG1", "sg4", "source-drift"]
ignore = ["long-sentence"]

[severity]
missing-link = "warning"
SG404 = "off"

[thresholds]
lix_note = 40

[[waiver]]
rule = "missing-link"
document = "aeldre/*.pdf"
section = "Kvalitetskrav"
reason = "Siden med
  frister kommer."
until = 2027-03-31
"""


def _said(text: str | bytes) -> list[tuple[int | None, str, str]]:
    with pytest.raises(ConfigurationError) as error:
        configuration(text if isinstance(text, bytes) else text.encode(), "stdgen.toml", KNOWN)
    return [(hit.at.line, hit.message.da, hit.hint.da if hit.hint else "") for hit in error.value.hits]


def test_every_key_comes_to_what_it_says() -> None:
    text = WHOLE.replace('"Siden med\n  frister kommer."', '"""Siden med\n  frister kommer."""')
    found = configuration(text.encode(), "mappe/stdgen.toml", KNOWN)
    at = Location("mappe/stdgen.toml", line=12, column=1, path=("waiver", 0))
    assert found._replace(sha256="") == Configuration(
        source="mappe/stdgen.toml",
        profile="norddjurs",
        select=("SG1", "sg4", "source-drift"),
        ignore=("long-sentence", "SG404"),
        severity=(("SG102", Severity.WARNING),),
        thresholds=Thresholds(lix_note=40),
        own=frozenset({"lix_note"}),
        waivers=(
            Waiver("SG102", "aeldre/*.pdf", "Siden med frister kommer.", date(2027, 3, 31), "Kvalitetskrav", at=at, name="missing-link"),
        ),
    )


@pytest.mark.parametrize("text", ["", "# intet\n", "[thresholds]\n[severity]\n"])
def test_a_file_that_says_nothing_changes_nothing(text: str) -> None:
    assert configuration(text.encode(), "stdgen.toml", KNOWN)._replace(sha256="") == Configuration("stdgen.toml")


def test_the_limits_that_may_be_set_are_those_that_there_are_and_their_own_values_are_allowed() -> None:
    limits = resources.schema("configuration")["properties"]["thresholds"]["properties"]
    assert set(limits) == set(Thresholds._fields)
    assert [name for name, each in limits.items() if not each["minimum"] <= getattr(Thresholds(), name) <= each["maximum"]] == []


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ('profil = "norddjurs"', 1, "nøglen «profil» findes ikke", "Mente du «profile»?"),
        ("\n[threshold]\nlix_note = 40", 2, "nøglen «threshold» findes ikke", "Mente du «thresholds»?"),
        ("[thresholds]\nlix_not = 40", 2, "«thresholds»: nøglen «lix_not» findes ikke", "Mente du «lix_note»?"),
        ('profile = "nordjurs"', 1, "profilen «nordjurs» findes ikke", "Mente du «norddjurs»?"),
        ('profile = "x"', 1, "profilen «x» findes ikke", "Her kan stå: norddjurs, standard."),
        ('ignore = ["SG4",\n "high-liks"]', 2, "reglen «high-liks» findes ikke", "Mente du «high-lix»?"),
        ('select = ["SG9"]', 1, "reglen «SG9» findes ikke", "Koder begynder med SG0, SG1, SG4, SG6. «stdgen rules» viser dem alle."),
        ('select = ["SG499"]', 1, "reglen «SG499» findes ikke", "SG4 går fra SG403 til SG404. «stdgen rules» viser dem alle."),
        (
            '[severity]\nSG4 = "note"',
            2,
            "«SG4» er 2 regler, og her kan kun stå én",
            "Skriv reglens navn eller hele koden, fx SG403; flere regler skrives hver for sig.",
        ),
        ('[severity]\nhigh-lix = "fejl"', 2, "«fejl» kan ikke stå som «severity.high-lix»", "Her kan stå: error, warning, note, off."),
        ('ignore = "SG4"', 1, "«ignore» skal være en liste, men er «SG4»", None),
        ("[thresholds]\nlix_note = true", 2, "«thresholds.lix_note» skal være et helt tal, men er «true»", None),
        ("[thresholds]\nsentence_words = 0", 2, "«0» har ikke den form, som «thresholds.sentence_words» skal have", None),
        (
            "[thresholds]\nlix_note = 60",
            2,
            "«lix_note» er 60 og «lix_warning» 55: en advarsel kommer efter en bemærkning",
            "Lad «lix_note» være det mindste af de to.",
        ),
        ("profile", 1, "efter nøglen skal der stå = og en værdi", 'Skriv fx profile = "standard".'),
    ],
)
def test_what_is_wrong_is_told_at_its_line_with_what_would_do(text: str, line: int, message: str, hint: str | None) -> None:
    ((at, said, told),) = _said(text)
    assert (at, said, told if hint is not None else None) == (line, message, hint)


WAIVER = '[[waiver]]\nrule = "missing-link"\ndocument = "a.pdf"\nreason = "x"\nuntil = 2027-03-31\n'


@pytest.mark.parametrize("key", ["rule", "document", "reason", "until"])
def test_a_waiver_says_what_where_why_and_how_long(key: str) -> None:
    lines = [line for line in WAIVER.splitlines() if not line.startswith(key)]
    ((at, said, told),) = _said("\n".join(lines))
    assert (at, said, told.startswith(f'Skriv «{key} = "')) == (1, f"nøglen «{key}» mangler under «waiver[1]»", True)


def test_what_a_waiver_lacks_is_told_at_that_waiver() -> None:
    text = f"# vores\n\n{WAIVER}\n  [[ waiver ]]  # den anden\n{WAIVER.partition('until')[0].partition('rule')[2].join(('rule', ''))}"
    assert [(at, said) for at, said, _ in _said(text)] == [(9, "nøglen «until» mangler under «waiver[2]»")]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("2027-03-31", '"31. marts 2027"', 5, "«31. marts 2027» under «waiver[1].until» er ikke en dato"),
        ("2027-03-31", '"2027-02-30"', 5, "datoen «2027-02-30» under «waiver[1].until» findes ikke i kalenderen"),
        ("2027-03-31", "2027-03-31T10:00:00", 5, "«2027-03-31T10:00:00» under «waiver[1].until» er ikke en dato"),
        ("2027-03-31", "2027-02-30", 5, "dagen findes ikke i kalenderen"),
        ('"x"', '""', 4, "«waiver[1].reason» er tom"),
        ('"missing-link"', '"SG1"', 2, "«SG1» er kun begyndelsen af en kode"),
        ('"a.pdf"', '"../a.pdf"', 3, "stien «../a.pdf» fører ud af mappen"),
        ('"a.pdf"', '"/srv/a.pdf"', 3, "stien «/srv/a.pdf» fører ud af mappen"),
        ('"a.pdf"', '"C:/a.pdf"', 3, "stien «C:/a.pdf» fører ud af mappen"),
        ('"a.pdf"', "'mappe\\a.pdf'", 3, "stien «mappe\\a.pdf» er skrevet med \\"),
        ("[[waiver]]", "[waiver]", 1, "«waiver» skal være en liste, men er nøgler med værdier"),
        ("reason", "begrundelse", 4, "«waiver[1]»: nøglen «begrundelse» findes ikke"),
    ],
)
def test_a_waiver_that_is_not_in_order_is_refused(old: str, new: str, line: int, message: str) -> None:
    assert (line, message) in [(at, said) for at, said, _ in _said(WAIVER.replace(old, new))]


@pytest.mark.parametrize("text", ['ignore = ["unreadable-file"]', 'ignore = ["SG001"]', '[severity]\nunreadable-file = "off"'])
def test_what_tells_that_a_document_was_not_read_cannot_be_turned_off(text: str) -> None:
    ((_, said, told),) = _said(text)
    assert ("kan ikke slås fra" in said, told) == (True, "Skriv en undtagelse for det ene dokument under [[waiver]].")


def test_it_may_be_part_of_a_family_that_is() -> None:
    assert configuration(b'ignore = ["SG0"]', "stdgen.toml", KNOWN).ignore == ("SG0",)


@pytest.mark.parametrize("text", ['ignore = ["SG"]', "select = []", 'select = ["SG4"]\nignore = ["SG403", "high-lix"]'])
def test_a_choice_that_leaves_no_rule_is_refused(text: str) -> None:
    assert _said(text) == [(1, "«select» og «ignore» lader ingen regel være tilbage", "Vælg flere, eller ignorér færre.")]


def test_the_error_names_the_file_the_line_and_what_to_do() -> None:
    with pytest.raises(ConfigurationError) as error:
        configuration(b'profil = "x"', "a/stdgen.toml", KNOWN)
    assert (
        error.value.message.da
        == "«a/stdgen.toml» er ikke i orden:\n  a/stdgen.toml:1:1: nøglen «profil» findes ikke\n    → Mente du «profile»?"
    )
    assert error.value.message.en.startswith("«a/stdgen.toml» is not in order:\n  a/stdgen.toml:1:1: there is no key «profil»\n")


KEYS = st.sampled_from(["profile", "select", "ignore", "severity", "thresholds", "waiver", "rule", "lix_note", "x"])
VALUES = st.sampled_from(
    ['"x"', "1", "[]", '["SG1"]', "{}", "{lix_note = 40}", '{SG102 = "off"}', "2027-01-01", "[{}]", "true", '["x", 1]']
)


@given(st.lists(st.tuples(KEYS, VALUES), max_size=5) | st.text(max_size=80) | st.binary(max_size=80))
def test_no_file_makes_it_raise_anything_but_its_error(given_: list[tuple[str, str]] | str | bytes) -> None:
    match given_:
        case bytes():
            data = given_
        case str():
            data = given_.encode()
        case _:
            data = "\n".join(f"{key} = {value}" for key, value in given_).encode()
    with suppress(ConfigurationError):
        assert configuration(data, "stdgen.toml", KNOWN).source == "stdgen.toml"
