"""A document survives its JSON, and the JSON is what the schema says."""

import json

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from stdgen import resources
from stdgen.documentjson import from_json, sealed_json, to_json
from stdgen.model.document import Document, Location, Paragraph, Span
from tests.strategies import documents


@given(documents())
def test_nothing_is_lost_on_the_way_through_json(document: Document) -> None:
    assert from_json(json.loads(json.dumps(to_json(document)))) == document


def test_a_place_survives_with_its_page_and_box() -> None:
    at = Location("a.pdf", page=2, box=(1.0, 2.0, 3.25, 4.0), path=("sections", 0), under=("Formål",))
    document = Document(title=Span("T", at=at), intro=(Paragraph((Span("x", at=at),)),))
    back = from_json(to_json(document))
    assert back.title is not None
    assert back.title.at == at


@given(documents())
def test_the_json_follows_its_schema(document: Document) -> None:
    assert list(Draft202012Validator(resources.schema("document")).iter_errors(json.loads(json.dumps(to_json(document))))) == []


@pytest.mark.parametrize("data", [{}, {"format": "stdgen-document/0"}, {"format": "stdgen-document/1", "title": 3}])
def test_other_data_are_refused(data: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(data)


@given(documents())
def test_what_is_sealed_tells_no_place_and_is_the_same_document(document: Document) -> None:
    sealed = sealed_json(document)
    assert from_json(json.loads(sealed)) == document
    assert '"page":' not in sealed
