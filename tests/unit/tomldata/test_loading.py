"""TOML with the places of its keys and values."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.limits import TOML_BYTES
from stdgen.tomldata.loading import TomlFault, load

TEXT = """\
# en bemærkning med = og [ ]
profile = "viborg"
ignore = ["SG4",  # klammer ] her
  'high-lix']
severity.high-lix = "note"

[thresholds]
sentence_words = 30

[[waiver]]
rule = "missing-link"
reason = \"\"\"to
linjer med "anførsel" \"\"\"
until = 2027-03-31
[[waiver]]
"rule" = 'x'
inline = {a = 1, b.c = [1, 2]}
"""


def _place(path: tuple[str | int, ...], *, key: bool = False) -> tuple[int | None, int | None]:
    loaded = load(TEXT.encode(), "a.toml")
    at = (loaded.keys if key else loaded.places)[path]
    assert (at.source, at.path) == ("a.toml", path)
    return at.line, at.column


def test_the_data_are_those_of_the_standard_library_with_days_as_text() -> None:
    data = tomllib.loads(TEXT)
    data["waiver"][0]["until"] = "2027-03-31"
    assert load(TEXT.encode(), "a.toml").data == data


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("profile",), (2, 11)),
        (("ignore",), (3, 10)),
        (("ignore", 0), (3, 11)),
        (("ignore", 1), (4, 3)),
        (("severity",), (5, 1)),
        (("severity", "high-lix"), (5, 21)),
        (("thresholds", "sentence_words"), (8, 18)),
        (("waiver",), (10, 1)),
        (("waiver", 0), (10, 1)),
        (("waiver", 0, "reason"), (12, 10)),
        (("waiver", 0, "until"), (14, 9)),
        (("waiver", 1), (15, 1)),
        (("waiver", 1, "rule"), (16, 10)),
        (("waiver", 1, "inline", "b", "c", 1), (17, 28)),
    ],
)
def test_a_value_has_its_line_and_column(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert _place(path) == place


@pytest.mark.parametrize(
    ("path", "place"), [(("profile",), (2, 1)), (("waiver", 1, "rule"), (16, 1)), (("waiver", 1, "inline", "a"), (17, 11))]
)
def test_a_key_has_its_line_and_column(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert _place(path, key=True) == place


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("ignore = [", (1, 11), "listen bliver ikke lukket med ]", 'Skriv ] efter den sidste værdi: ignore = ["SG113"].'),
        ('ignore = ["a"\n', (1, 14), "listen bliver ikke lukket med ]", 'Skriv ] efter den sidste værdi: ignore = ["SG113"].'),
        ("ignore = [\n[severity]\n", (2, 2), "listen bliver ikke lukket med ]", 'Skriv ] efter den sidste værdi: ignore = ["SG113"].'),
        ('ignore = ["a",\nb = 1\n', (2, 1), "listen bliver ikke lukket med ]", 'Skriv ] efter den sidste værdi: ignore = ["SG113"].'),
        ("profile =", (1, 10), "efter = mangler en værdi", 'Skriv fx profile = "standard".'),
        ("profile = standard", (1, 11), "værdien kan ikke læses", 'Sæt tekst i citationstegn: profile = "standard".'),
        ("ignore = [SG4]", (1, 11), "værdien kan ikke læses", 'Sæt tekst i citationstegn: profile = "standard".'),
    ],
)
def test_a_fault_is_told_by_what_stands_in_its_place(text: str, place: tuple[int, int], message: str, hint: str) -> None:
    with pytest.raises(TomlFault) as fault:
        load(text.encode(), "a.toml")
    hit = fault.value.hit
    assert ((hit.at.line, hit.at.column), hit.message.da, hit.hint and hit.hint.da) == (place, message, hint)


def test_tables_below_a_list_of_tables_belong_to_its_last_one() -> None:
    loaded = load(b"[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 2\n", "a.toml")
    assert (loaded.places[("a", 0, "b", "c")].line, loaded.places[("a", 1, "b", "c")].line) == (3, 6)


def test_a_mark_of_byte_order_and_windows_line_ends_are_no_fault() -> None:
    loaded = load(b'\xef\xbb\xbfa = "x"\r\nb = 2\r\n', "a.toml")
    assert (loaded.data, loaded.places[("b",)].line) == ({"a": "x", "b": 2}, 2)


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"profile = viborg\n", "værdien kan ikke læses", 1),
        (b'a = 1\nprofile "x"\n', "efter nøglen skal der stå = og en værdi", 2),
        (b'a = "x\nb = 1\n', "her står et tegn, som ikke kan stå i filen", 1),
        (b'a = ["x"\nb = 1', "listen bliver ikke lukket med ]", 2),
        (b"a = 1\na = 2\n", "nøglen står her igen", 2),
        (b"[a]\n[b]\n[a]\n", "overskriften i [ ] står her igen", 3),
        (b'a = "mappe\\x.pdf"\n', "tegnet \\ betyder noget særligt i en tekst", 1),
        (b"a = 1\n= 2\n", "linjen er hverken en nøgle med = eller en overskrift i [ ]", 2),
        (b"a = 1 b = 2\n", "der står mere på linjen, end der kan", 1),
        ("a = 1\nb = 'å'\n".encode("latin-1"), "filen er ikke skrevet i UTF-8", 2),
        ("a = 1".encode("utf-16"), "filen er ikke skrevet i UTF-8", 1),
        (b"#" * (TOML_BYTES + 1), "filen fylder mere end 100 kB", None),
        (b"a = 1\n" + b".".join([b"a"] * 40_000) + b" = 1", "linjen har mere end 2000 tegn", 2),
        (b".".join([b"a"] * 500) + b" = 1", "værdierne er pakket for dybt ind i hinanden", None),
        (b"a = " + b"[" * 1_500, "værdierne er pakket for dybt ind i hinanden", None),
    ],
)
def test_what_is_no_toml_is_told_where_it_stands_and_in_words(data: bytes, message: str, line: int | None) -> None:
    with pytest.raises(TomlFault) as fault:
        load(data, "a.toml")
    assert (fault.value.hit.message.da.split(" (")[0], fault.value.hit.at.line) == (message, line)


@given(st.text(max_size=200) | st.text(alphabet="[]{}=\"'.,#\\\n ab1-", max_size=60))
def test_no_text_makes_it_raise_anything_else_or_lose_a_place(text: str) -> None:
    try:
        loaded = load(text.encode(errors="replace"), "a.toml")
    except TomlFault:
        return
    assert [path for path in _paths(loaded.data) if path not in loaded.places] == []


_KEYS = st.text(max_size=6)
_VALUES = st.recursive(
    st.text(max_size=8) | st.integers(-9, 9) | st.booleans() | st.dates(),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(_KEYS, each, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_KEYS, _VALUES, max_size=4))
def test_every_value_of_any_data_has_a_place_that_begins_it(data: dict[str, object]) -> None:
    written = "\n".join(f"{_toml(key)} = {_toml(value)}" for key, value in data.items())
    loaded = load(written.encode(), "a.toml")
    assert set(_paths(loaded.data)) == set(loaded.places)


def _toml(value: object) -> str:
    match value:
        case str():
            return '"' + "".join(f"\\U{ord(sign):08X}" if sign < " " or sign in '"\\\x7f\x85' else sign for sign in value) + '"'
        case bool():
            return str(value).lower()
        case int() | date():
            return str(value)
        case list():
            return f"[ {', '.join(map(_toml, value))} ]"
        case dict():
            return f"{{ {', '.join(f'{_toml(key)} = {_toml(each)}' for key, each in value.items())} }}"
    raise TypeError(value)


def _paths(value: object, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    own = [above] if above else []
    match value:
        case dict():
            return own + [path for key, each in value.items() for path in _paths(each, (*above, key))]
        case list():
            return own + [path for index, each in enumerate(value) for path in _paths(each, (*above, index))]
    return own
