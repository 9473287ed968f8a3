"""Lines in many municipalities' manners, and lines that tell nothing, become the fields that a person wrote beside them."""

from pathlib import Path

import pytest

from stdgen.fields.printed import with_fields
from stdgen.model.document import ApprovalState, Field, Fields
from tests.builders import document

CORPUS = Path(__file__).parents[1] / "corpus"
ROWS = [
    row
    for name in ("fields-written.tsv", "fields-written-2.tsv")
    for row in (CORPUS / name).read_text(encoding="utf-8").splitlines()[1:]
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_a_line_tells_what_it_says_and_nothing_else(row: str) -> None:
    kind, truth, line = row.split("\t")
    fields = with_fields(document("Støtte", closing=(line.replace("\\n", "\n"),))).fields
    assert _told(kind, fields) == {part.casefold() for part in truth.split("; ")}


def _told(kind: str, fields: Fields) -> set[str]:
    if kind == "approval":
        told = ["|".join(_approval(fields))] if fields.approval else []
    elif kind == "contact":
        told = [f"{field.kind}={field.value}" for field in fields.contact]
    elif kind == "provisions":
        told = [str(field.value) for field in fields.provisions]
    else:
        field = getattr(fields, kind)
        told = [field.value] if field else []
    return {each.casefold() for each in told} or {"none"}


def _approval(fields: Fields) -> tuple[str, ...]:
    """State, body, day and level; a day that stands in a line still to be filled in is not told."""
    day = None if fields.approval and fields.approval.value is ApprovalState.UNFILLED else fields.approval_date
    return tuple(_value(each) for each in (fields.approval, fields.approval_body, day, fields.approval_level))


def _value(field: Field | None) -> str:
    return " ".join((field.value or "").split()) if field else ""
