from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stdgen.model.finding import Reading
from stdgen.profiles import load
from stdgen.readers import from_yaml

PROFILE = load("standard")
GOOD = b"""\
title: Rengoering
municipality: Eksempel Kommune
service: {name: Rengoering}
status: draft
sections:
  - topic: purpose
    text: |
      Du kan se mere {{ links.frister }}.
"""


def read(data: bytes) -> Reading:
    return from_yaml.read(data, "a.yaml", profile=PROFILE)


def told(data: bytes) -> list[tuple[str, int | None, int | None]]:
    return [(problem.rule, problem.hit.at.line, problem.hit.at.column) for problem in read(data).problems]


def test_a_standard_in_order_is_a_document_without_problems() -> None:
    reading = read(GOOD.replace(b"{{ links.frister }}", b"her"))
    assert reading.problems == ()
    assert reading.document is not None
    assert [section.heading and section.heading.text for section in reading.document.sections] == ["Formål"]
    assert reading.document.provenance is not None
    assert (reading.document.provenance.how, reading.document.provenance.status) == ("yaml", "draft")


def test_a_variable_without_a_value_is_told_where_it_stands() -> None:
    assert told(GOOD) == [("schema-violation", 8, 22)]


@pytest.mark.parametrize("data", [b"", b"\n", b"\xff\xfe\x00", b"title: \xe5", b"x" * 2_000_001, b"a\x00b"])
def test_what_is_no_text_is_an_unreadable_file(data: bytes) -> None:
    reading = read(data)
    assert (reading.document, [problem.rule for problem in reading.problems]) == (None, ["unreadable-file"])


def test_what_is_yaml_but_no_standard_is_told_all_at_once() -> None:
    assert told(b"title: a\ntitle: b\nx: &c 1\nstatus: draft\n") == [
        ("schema-violation", 1, 1),
        ("schema-violation", 1, 1),
        ("schema-violation", 1, 1),
        ("schema-violation", 2, 1),
        ("schema-violation", 3, 1),
        ("schema-violation", 3, 4),
    ]
    assert told(b"- a\n") == [("schema-violation", 1, 1)]
    assert told(b"a: b: c\n") == [("schema-violation", 1, 5)]


@given(
    st.binary()
    | st.text().map(str.encode)
    | st.integers(0, len(GOOD)).flatmap(lambda cut: st.binary(max_size=9).map(lambda new: GOOD[:cut] + new + GOOD[cut:]))
)
@settings(deadline=None)
def test_no_bytes_make_it_raise(data: bytes) -> None:
    reading = read(data)
    assert reading.document is not None or reading.problems


@pytest.mark.parametrize("path", sorted(Path(__file__).parents[2].glob("standards/*/*.yaml")), ids=lambda path: path.stem)
def test_the_standards_that_are_kept_here_are_in_order(path: Path) -> None:
    reading = from_yaml.read(path.read_bytes(), path.name, profile=load(path.parent.name))
    assert reading.document is not None
    assert reading.problems == ()


FAULTY = b"""title: T
municipality: A
service: {name: B}
status: draft
sections:
  - topic: staf
    text: |
      Ring til {{ kontakt.telefon }}.
    quotes:
      - {act: SEL, provision: "\xc2\xa7 103", text: "{{ ordret }}"}
  - topic: purpose
    heading: Om {{ ydelse.navn }}
    txt: x
"""


def test_variables_are_told_together_with_what_the_schema_refuses() -> None:
    assert [(line, column) for _, line, column in told(FAULTY)] == [(6, 12), (8, 16), (13, 5)]


def test_variables_are_not_told_where_the_fault_lies_in_their_values() -> None:
    faulty = FAULTY.replace(b"service:", b"contact: {telefon: [1]}\nservice:")
    assert [(line, column) for _, line, column in told(faulty)] == [(3, 11), (7, 12), (14, 5)]
