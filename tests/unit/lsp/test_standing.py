import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.lsp.standing import Path, key_at, standing

TEXT = """\
title: x
service:
  name: y
  provisions: ["SEL § 1", "S
  # a comment: here
approval: {body: x, da
status: {a: b, c: dr
sections:
  - topic: purp
    text: |
      Du er
        - her: x

      {{ kom
    quotes:
      - act: SEL
        provision: § 1
      -
    sections:
    - heading: y
      te
    - SEL §
  - he
  - text: Du er
      med i
    heading: >-
      a: b
contact:
  telefon: '12

"""
LINES = TEXT.split("\n")


def at(words: str) -> tuple[str, Path, str]:
    """What stands at the end of the one line that has these words."""
    (row,) = [row for row, line in enumerate(LINES) if line.strip() == words]
    found = standing(LINES, row, len(LINES[row]))
    return found.slot, found.path, found.typed.strip()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("title: x", ("value", ("title",), "x")),
        ("name: y", ("value", ("service", "name"), "y")),
        ('provisions: ["SEL § 1", "S', ("entry", ("service", "provisions", None), "S")),
        ("approval: {body: x, da", ("key", ("approval",), "da")),
        ("status: {a: b, c: dr", ("value", ("status", "c"), "dr")),
        ("- topic: purp", ("value", ("sections", None, "topic"), "purp")),
        ("Du er", ("text", ("sections", None, "text"), "Du er")),
        ("- her: x", ("text", ("sections", None, "text"), "- her: x")),
        ("{{ kom", ("text", ("sections", None, "text"), "{{ kom")),
        ("- act: SEL", ("value", ("sections", None, "quotes", None, "act"), "SEL")),
        ("provision: § 1", ("value", ("sections", None, "quotes", None, "provision"), "§ 1")),
        ("-", ("entry", ("sections", None, "quotes", None), "")),
        ("te", ("key", ("sections", None, "sections", None), "te")),
        ("- SEL §", ("entry", ("sections", None, "sections", None), "SEL §")),
        ("- he", ("entry", ("sections", None), "he")),
        ("med i", ("text", ("sections", None, "text"), "med i")),
        ("a: b", ("text", ("sections", None, "heading"), "a: b")),
        ("telefon: '12", ("value", ("contact", "telefon"), "12")),
    ],
)
def test_the_cursor_knows_what_it_stands_in(words: str, expected: tuple[str, Path, str]) -> None:
    assert at(words) == expected


@pytest.mark.parametrize(
    ("row", "beside"),
    [
        (2, {"provisions"}),
        (8, {"text", "quotes", "sections"}),
        (16, {"act"}),
        (20, {"heading"}),
        (25, {"text"}),
        (len(LINES) - 1, {"title", "service", "approval", "status", "sections", "contact"}),
    ],
)
def test_the_cursor_knows_the_keys_beside_it(row: int, beside: set[str]) -> None:
    assert set(standing(LINES, row, len(LINES[row])).beside) == beside


@pytest.mark.parametrize(
    ("row", "column", "path"),
    [
        (0, 2, ("title",)),
        (8, 5, ("sections", None, "topic")),
        (16, 9, ("sections", None, "quotes", None, "provision")),
        (0, 7, None),
        (11, 11, None),
        (26, 6, None),
    ],
)
def test_a_key_is_known_where_the_cursor_stands_on_it(row: int, column: int, path: Path | None) -> None:
    assert key_at(LINES, row, column) == path


@given(st.lists(st.text("- :abc|>{}[]\"'#\t", max_size=12), min_size=1, max_size=8), st.data())
def test_no_text_makes_it_raise(lines: list[str], data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[row])))
    assert standing(lines, row, column).slot in ("key", "value", "entry", "text")
    assert key_at(lines, row, column) != ()
