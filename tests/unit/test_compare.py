"""The canonical form, and what tells two documents apart."""

import pytest
from hypothesis import given

from stdgen.compare import canonical, differences
from stdgen.model.document import Document, Item, Listing, Location, Paragraph, Quote, Section, Span, Style
from tests.strategies import documents

STRONG = frozenset({Style.STRONG})


def one(*spans: Span) -> Document:
    return Document(title=None, intro=(Paragraph(spans),))


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((Span("  to   ord\n her "),), (Span("to ord her"),)),
        ((Span("a"), Span("b")), (Span("ab"),)),
        ((Span("a "), Span(" b")), (Span("a b"),)),
        ((Span("a"), Span(" b", STRONG)), (Span("a "), Span("b", STRONG))),
        ((Span("a", STRONG), Span(" ", STRONG), Span("b")), (Span("a ", STRONG), Span("b"))),
        ((Span("sags\u00adbehandling"),), (Span("sagsbehandling"),)),
        ((Span("a\u030a"),), (Span("å"),)),
    ],
)
def test_white_space_and_equal_spans_are_merged(spans: tuple[Span, ...], expected: tuple[Span, ...]) -> None:
    assert canonical(one(*spans)).intro == (Paragraph(expected),)


def test_empty_paragraphs_are_dropped_and_list_pieces_merged() -> None:
    pieces = tuple(Listing((Item("•", (Paragraph((Span(word),)),)),)) for word in ("a", "b"))
    document = Document(title=None, intro=(pieces[0], Paragraph((Span(" \n"),)), pieces[1]))
    assert canonical(document).intro == (Listing(pieces[0].items + pieces[1].items),)


def test_quotes_stay_apart_when_text_stands_between() -> None:
    quote = Quote((Paragraph((Span("a"),)),))
    document = Document(title=None, intro=(quote, Paragraph((Span("b"),)), quote))
    assert canonical(document).intro == document.intro


def under_heading(*spans: Span) -> Document:
    return Document(title=Span("Kvalitetsstandard"), sections=(Section(Span("Formål"), blocks=(Paragraph(spans),)),))


def test_the_place_of_a_change_is_where_the_new_word_stands() -> None:
    at = Location("x.pdf", page=2)
    found = differences(under_heading(Span("et to tre")), under_heading(Span("et fire tre", at=at)))
    assert [(each.before, each.after, each.at.page) for each in found] == [("to", "fire", 2)]


@given(documents())
def test_a_document_does_not_differ_from_itself(document: Document) -> None:
    assert differences(document, document) == ()


@given(documents())
def test_the_canonical_form_is_its_own_canonical_form(document: Document) -> None:
    once = canonical(document)
    assert canonical(once) == once


def test_a_word_that_goes_on_in_another_style_is_one_word() -> None:
    assert differences(one(Span("hver "), Span("dag", STRONG), Span(".")), one(Span("hver dag."))) == ()
