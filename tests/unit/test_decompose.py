from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from stdgen.compare import canonical
from stdgen.compose.taking_apart import decompose
from stdgen.fields import printed
from stdgen.model.document import (
    Document,
    Field,
    Fields,
    Section,
    Span,
    Topic,
)
from stdgen.model.standard import Approval, Part, Passage, Service, Standard, Status
from stdgen.profiles import load, names
from stdgen.readers import from_yaml
from stdgen.standards.writing import write_standard
from tests.strategies import documents
from tests.unit.composing import APPROVAL, laid_out, said, standard


@given(documents(odd=True))
@settings(max_examples=80, deadline=None)
def test_a_document_taken_apart_and_laid_out_again_is_the_same(document: Document) -> None:
    assert canonical(laid_out(decompose(document))) == canonical(document)


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("approval", [None, APPROVAL, replace(APPROVAL, text=Passage("Godkendt i *Byrådet* den 1. marts 2024"))])
@pytest.mark.parametrize("parts", [(Part(Topic.PURPOSE),), (Part(Topic.APPROVAL), Part(Topic.CONTACT))])
def test_a_standard_laid_out_taken_apart_and_laid_out_is_the_same(parts: tuple[Part, ...], approval: Approval | None, name: str) -> None:
    profile = replace(load(name), order=())
    document = laid_out(standard(*parts, approval=approval, closing="Vejen 1"), profile)
    again = decompose(document)
    assert canonical(laid_out(again, profile)) == canonical(document)
    assert (again.status, again.municipality) == (Status.APPROVED if approval else Status.DRAFT, "Min Kommune")


def test_what_a_document_states_becomes_data() -> None:
    line = "Godkendt i Byrådet den 1. marts 2024."
    fields = Fields(
        approval=Field(line, "filled"),
        approval_body=Field("Byrådet", "Byrådet"),
        approval_date=Field("1. marts 2024", "2024-03-01"),
        provisions=(Field("§ 83", "SEL § 83"), Field("§ 83", "SEL § 83"), Field("loven", None)),
        valid_from=Field("april 2024", "2024-04"),
        next_review=Field("1. marts 2026", "2026-03-01"),
        case_number=Field("24/1", "24/1"),
    )
    document = Document(Span("Kvalitetsstandard for rengøring"), fields=fields, closing=said(line) + said("Vejen 1"))
    assert decompose(document, municipality="Min Kommune") == Standard(
        title=Passage("Kvalitetsstandard for rengøring"),
        municipality="Min Kommune",
        service=Service("Rengøring", ("SEL § 83",)),
        status=Status.APPROVED,
        approval=Approval(Passage("Byrådet"), "2024-03-01", "24/1", Passage(line)),
        next_review="2026-03-01",
        closing=Passage("Vejen 1"),
    )


@pytest.mark.parametrize("path", sorted(Path(__file__).parents[2].glob("standards/*/*.yaml")), ids=lambda path: path.parent.name)
@pytest.mark.parametrize("name", names())
def test_the_standards_that_are_kept_here_come_back_from_what_is_printed(path: Path, name: str) -> None:
    document = from_yaml.read(path.read_bytes(), path.name, profile=load(name)).document
    assert document is not None
    again = from_yaml.read(write_standard(decompose(document)).encode(), "again.yaml", profile=load(name))
    assert again.problems == ()
    assert again.document is not None
    assert canonical(again.document) == canonical(document)


def test_a_document_without_title_sections_or_approval_can_be_taken_apart() -> None:
    assert decompose(Document(None)) == Standard(Passage(""), "Kommunen", Service("Ydelsen"), Status.PROPOSED)


def test_an_approval_in_the_middle_of_the_text_stays_there() -> None:
    line = "Godkendt i Byrådet den 1. marts 2024"
    document = Document(Span("a"), intro=said(f"Se her. {line}."), sections=(Section(Span("Formål"), Topic.PURPOSE, said("b")),))
    document = printed.with_fields(document)
    assert document.fields.approval is not None
    again = decompose(document)
    assert again.approval is not None
    assert (again.approval.date, again.intro) == ("2024-03-01", Passage(f"Se her. {line}."))
    assert canonical(laid_out(again)) == canonical(document)
