"""Known findings as a file, and the file as known findings."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from stdgen import resources
from stdgen.baseline.loading import BaselineError, baseline
from stdgen.baseline.writing import accepted, entries, gone, merged, written
from stdgen.model.baseline import Entry
from stdgen.model.report import ReadStatus, Report
from tests.unit.reports.made import LINK, document
from tests.unit.reports.strategies import reports

OLD = Entry("a.pdf", "SG102 missing-link", "Klage", "[indsæt link]", "1")
OTHER = Entry("b.pdf", "SG103 unfilled-approval", "", "den XX", "2")
ENTRIES = st.builds(Entry, *[st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)] * 5)


@given(st.lists(ENTRIES, max_size=5))
def test_what_was_written_is_read_as_it_was(made: list[Entry]) -> None:
    data = written(made)
    assert baseline(data) == tuple(sorted(set(made)))
    assert data == written(reversed(made)) == written(baseline(data))
    assert list(Draft202012Validator(resources.schema("baseline")).iter_errors(json.loads(data))) == []


def test_the_file_has_a_line_an_entry() -> None:
    assert written((OTHER, OLD)).decode() == (
        '{"format": "stdgen-baseline/1", "findings": [\n'
        '{"document": "a.pdf", "rule": "SG102 missing-link", "section": "Klage", "words": "[indsæt link]", "fingerprint": "1"},\n'
        '{"document": "b.pdf", "rule": "SG103 unfilled-approval", "section": "", "words": "den XX", "fingerprint": "2"}\n'
        "]}\n"
    )


def test_no_finding_is_a_baseline_too() -> None:
    assert baseline(written(())) == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "linje 1: det er ikke JSON"),
        (b"%PDF-1.7\n", "linje 1: det er ikke JSON"),
        (b"\xff\xfe{\x00", "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
        (b"[]", "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
        (b'{"format": "stdgen-report/1", "findings": []}', "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
        (b'{"format": "stdgen-baseline/1"}', "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
        (
            b'{"format": "stdgen-baseline/1", "findings": [{"document": 1}]}',
            "det er ikke en liste over kendte fund, skrevet med --write-baseline",
        ),
        (
            b'{"format": "stdgen-baseline/2", "known": {}}',
            "den er skrevet i formatet «stdgen-baseline/2», og her læses «stdgen-baseline/1»",
        ),
        (b"[" * 100_000, "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
        (b'{"format": "stdgen-baseline/1", "findings": [\n<<<<<<< HEAD\n]}', "linje 2: to udgaver af den er ikke flettet færdig"),
        (written((OLD, OTHER))[:120], "linje 2: det er ikke JSON"),
        (b'{"format": ' + b"1" * 5_000 + b"}", "det er ikke en liste over kendte fund, skrevet med --write-baseline"),
    ],
)
def test_a_file_that_is_none_is_refused_in_words(data: bytes, said: str) -> None:
    with pytest.raises(BaselineError) as error:
        baseline(data)
    assert error.value.message.da == said


@given(st.binary(max_size=60) | st.text('{}[]",:ab1', max_size=40).map(str.encode))
def test_no_bytes_make_it_raise_anything_else(data: bytes) -> None:
    with pytest.raises(BaselineError):
        baseline(data)


@given(reports())
def test_what_is_known_of_any_report_can_be_written_and_read(made: Report) -> None:
    found = {entry for number, each in enumerate(made.documents) for entry in entries(each, f"{number}.pdf")}
    assert {entry.fingerprint for entry in baseline(written(found))} == {entry.fingerprint for entry in found}


def test_that_a_file_was_not_read_is_never_known() -> None:
    unread = replace(LINK, code="SG001", name="unreadable-file")
    made = document(unread, LINK, status=ReadStatus.UNREADABLE)
    assert [entry.rule for entry in entries(made, "a.pdf")] == ["SG102 missing-link"]
    assert (accepted(made).findings, accepted(made).known) == ((unread,), (LINK,))


def test_an_entry_tells_people_the_rule_the_section_and_the_words() -> None:
    first, second = entries(document(LINK, replace(LINK, excerpt="ord  " * 50)), "x/a.pdf")
    assert first._replace(fingerprint="") == Entry("x/a.pdf", "SG102 missing-link", "Kvalitetskrav", "[indsæt link]", "")
    assert second.words == "ord " * 24 + "ord…"


def test_the_documents_of_this_call_are_exchanged_and_others_kept() -> None:
    new = OLD._replace(fingerprint="3")
    assert merged((OLD, OTHER), {"a.pdf": (new,)}) == (new, OTHER)
    assert merged((OLD, OTHER), {"a.pdf": ()}) == (OTHER,)


@pytest.mark.parametrize(
    ("found", "run", "expected"),
    [
        ({"a.pdf": ()}, {"a.pdf": {"SG102"}}, (OLD,)),
        ({"a.pdf": (OLD,)}, {"a.pdf": {"SG102"}}, ()),
        ({"a.pdf": (OTHER,)}, {"a.pdf": {"SG103"}}, ()),
        ({"a.pdf": (), "b.pdf": ()}, {"b.pdf": {"SG103"}}, (OTHER,)),
        ({}, {}, ()),
    ],
)
def test_what_is_gone_is_only_what_was_looked_for(
    found: dict[str, tuple[Entry, ...]], run: dict[str, set[str]], expected: tuple[Entry, ...]
) -> None:
    assert gone((OLD, OTHER), found, run) == expected


def test_known_findings_are_entries_and_waived_ones_are_not() -> None:
    assert len(list(entries(document(LINK, known=(LINK,), status=ReadStatus.PARTIAL), "a.pdf"))) == 2
