import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.limits import YAML_BYTES
from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import load, survey
from stdgen.yamldata.nodes import Loaded


def fault(text: str | bytes) -> YamlFault:
    with pytest.raises(YamlFault) as caught:
        load(text, "a.yaml")
    return caught.value


def read(text: str | bytes) -> Loaded | YamlFault:
    try:
        return survey(text, "a.yaml")
    except YamlFault as error:
        return error


def place(error: YamlFault) -> tuple[int | None, int | None]:
    return error.hit.at.line, error.hit.at.column


def test_plain_words_stay_text_where_yaml_1_2_says_so() -> None:
    text = "a: no\nb: 2022-03-03\nc: 012\nd: 27.54.04\ne: 1_000\nf: true\ng: 3\nh: 1.5\ni: ~\nj: 'x'\nk: on\nl: 0x1F"
    assert load(text, "a.yaml").data == {
        "a": "no", "b": "2022-03-03", "c": 12, "d": "27.54.04", "e": "1_000", "f": True,
        "g": 3, "h": 1.5, "i": None, "j": "x", "k": "on", "l": 31
    }  # fmt: skip


def test_every_node_has_its_place() -> None:
    loaded = load("a:\n  - b: x\n    c: [y, z]\n", "a.yaml")
    assert {path: (at.line, at.column) for path, at in loaded.places.items()} == {
        (): (1, 1),
        ("a",): (1, 1),
        ("a", 0): (2, 5),
        ("a", 0, "b"): (2, 8),
        ("a", 0, "c"): (3, 5),
        ("a", 0, "c", 0): (3, 9),
        ("a", 0, "c", 1): (3, 12),
    }
    assert {path: (at.line, at.column) for path, at in loaded.keys.items()} == {
        ("a",): (1, 1),
        ("a", 0, "b"): (2, 5),
        ("a", 0, "c"): (3, 5),
    }


def test_a_literal_block_knows_where_each_of_its_lines_begins() -> None:
    loaded = load("a: |  # her\n\n   x\n     y\n\n   z\nb: |2-\n    w\n", "a.yaml")
    assert loaded.passages[("a",)].text == "\nx\n  y\n\nz\n"
    assert loaded.passages[("a",)].starts == ((2, 4), (3, 4), (4, 4), (5, 4), (6, 4), (7, 4))
    assert (loaded.passages[("b",)].text, loaded.passages[("b",)].starts) == ("  w", ((8, 3),))


def test_a_folded_or_quoted_text_knows_where_its_source_lines_begin() -> None:
    loaded = load('a: >\n  x y\n  z\n\n  w\nb: "q\n  r s"\nc: t\n  u\n', "a.yaml")
    assert loaded.passages[("a",)].folds == ((0, 2, 3), (4, 3, 3), (6, 5, 3))
    assert loaded.passages[("b",)].folds == ((0, 6, 5), (2, 7, 3))
    assert loaded.passages[("c",)].folds == ((0, 8, 4), (2, 9, 3))


def test_a_doubled_key_is_refused_where_it_stands_again() -> None:
    error = fault("a: 1\nb: 2\na: {c: [3]}\n")
    assert place(error) == (3, 1)
    assert error.hit.message.da == "nøglen «a» står to gange"
    assert error.hit.hint is not None
    assert "linje 1" in error.hit.hint.da


def test_doubled_keys_anchors_aliases_and_tags_are_told_together_and_leave_the_data_readable() -> None:
    loaded = survey("a: &x 1\na: 2\nb: *x\nc: !!str 3\n", "a.yaml")
    assert loaded.data == {"a": 1, "b": None, "c": "3"}
    assert [(hit.at.line, hit.at.column) for hit in loaded.faults] == [(1, 4), (2, 1), (3, 4), (4, 4)]


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("a:\n\tb: c\n", (2, 1), "tabulator"),
        ("a: b: c\n", (1, 5), "kolon"),
        ('x: 1\na: "b\nc: d\n', (2, 4), "citationstegn"),
        ("a: @b\n", (1, 4), "kan ikke begynde"),
        ("a: *\n", (1, 5), "kan ikke begynde"),
        ("a: {{ b }}\n", (1, 5), "nøgle"),
        ("a: [b\nc: d\n", (2, 2), "parentesen"),
        ("a:\n  - b\n c: d\n", (3, 2), "indrykning"),
        ("a: 1\n---\nb: 2\n", (2, 1), "flere"),
        ("a: |x\n  b\n", (1, 5), "efter | eller >"),
        ("a: - b\n", (1, 4), "punkt"),
        ("a: x\x07\n", (1, 5), "U+0007"),
    ],
)
def test_what_is_not_yaml_is_told_in_danish_where_it_stands(text: str, where: tuple[int, int], words: str) -> None:
    error = fault(text)
    assert (place(error), error.foreign) == (where, False)
    assert words in error.hit.message.da


@pytest.mark.parametrize("data", [b"", b" \n", b"# kun en note\n", b"\xff\xfea\x00", b"a: \xe6\n", b"a: \x00b\n", b"a" * (YAML_BYTES + 1)])
def test_what_is_no_text_file_is_foreign(data: bytes) -> None:
    assert fault(data).foreign


def test_a_byte_order_mark_and_foreign_line_ends_are_taken_as_they_are_meant() -> None:
    assert load(b"\xef\xbb\xbfa: x\r\nb: y\rc: \xe2\x80\xa8z\n", "a.yaml").data == {"a": "x", "b": "y", "c": "z"}


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 50_000, "{" * 100_000, "a:\n" + "".join(f" b{n}: c\n" for n in range(30_000))])
def test_data_without_bounds_are_refused(text: str) -> None:
    assert fault(text).hit.at.line is not None


@given(st.text() | st.binary())
def test_no_input_raises_anything_but_a_fault(text: str | bytes) -> None:
    assert isinstance(read(text), Loaded | YamlFault)


@given(st.text("ab:-#|>\"'[]{}&*!%@`,? \n\t", max_size=60))
def test_no_mixture_of_signs_raises_anything_but_a_fault(text: str) -> None:
    assert isinstance(read(text), Loaded | YamlFault)


def test_tabs_are_told_together_with_what_else_is_wrong() -> None:
    found = survey("a: 1\nb:\n  c: 2\n\td: 3\na: 4\ne:\n\tf: 5\n", "a.yaml")
    assert [(hit.at.line, hit.message.en) for hit in found.faults] == [
        (4, "there is a tab here"),
        (7, "there is a tab here"),
        (5, "the key «a» stands twice"),
    ]
    assert found.data["b"] == {"c": 2, "d": 3}
