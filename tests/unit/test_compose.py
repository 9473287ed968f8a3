from dataclasses import replace

import pytest

from stdgen.compose.laying_out import compose
from stdgen.model.document import (
    Item,
    Listing,
    Location,
    Paragraph,
    Provenance,
    Quote,
    Section,
    Span,
    Style,
    Topic,
)
from stdgen.model.standard import Approval, LawQuote, Part, Passage
from tests.unit.composing import APPROVAL, LINE, PROFILE, laid_out, said, standard


def test_the_profile_gives_the_heading_where_the_standard_has_none() -> None:
    parts = (
        Part(Topic.PURPOSE),
        Part(Topic.PURPOSE, Passage("Hvorfor?")),
        Part(None, Passage("")),
        Part(Topic.CONTENT, parts=(Part(Topic.STAFF),)),
    )
    document = laid_out(standard(*parts))
    headings = PROFILE.headings
    assert document.sections == (
        Section(Span(headings[Topic.PURPOSE]), Topic.PURPOSE),
        Section(Span("Hvorfor?"), Topic.PURPOSE),
        Section(None),
        Section(Span(headings[Topic.CONTENT]), Topic.CONTENT, sections=(Section(Span(headings[Topic.STAFF]), Topic.STAFF),)),
    )
    assert document.provenance == Provenance(
        how="yaml", status="draft", municipality="Min Kommune", provisions=("SEL § 83", "SEL § 84", "SEL § 85")
    )


def test_the_profiles_order_beats_the_authors_and_the_rest_comes_after_as_authored() -> None:
    parts = [
        Part(Topic.PAY),
        Part(Topic.PURPOSE, Passage("1")),
        Part(None, Passage("x")),
        Part(Topic.CONTENT),
        Part(Topic.PURPOSE, Passage("2")),
    ]
    ordered = laid_out(standard(*parts), replace(PROFILE, order=(Topic.STAFF, Topic.CONTENT, Topic.PURPOSE)))
    assert [section.topic for section in laid_out(standard(*parts)).sections] == [part.topic for part in parts]
    assert [(section.topic, section.heading and section.heading.text) for section in ordered.sections] == [
        (Topic.CONTENT, PROFILE.headings[Topic.CONTENT]),
        (Topic.PURPOSE, "1"),
        (Topic.PURPOSE, "2"),
        (Topic.PAY, PROFILE.headings[Topic.PAY]),
        (None, "x"),
    ]


def test_quotes_are_printed_after_the_text_and_nothing_in_them_is_filled_in() -> None:
    quote = LawQuote("SEL", "§ 83", Passage("{{ kommune.navn }}\n\n1) a"))
    blocks = laid_out(standard(Part(Topic.LEGAL_BASIS, text=Passage("b"), quotes=(quote,)))).sections[0].blocks
    assert blocks == (
        *said("b"),
        *said("Lov om social service § 83:"),
        Quote((*said("{{ kommune.navn }}"), Listing((Item("1)", said("a")),)))),
    )


@pytest.mark.parametrize(
    ("beside", "quotes", "leads"),
    [
        ("Serviceloven § 83:", [("SEL", "§ 83", "Kommunen skal …")], []),
        ("Servicelovens", [("SEL", "§ 83", "§ 83. Kommunen skal …"), ("SEL", "§ 84", "§ 84. Kommunen skal …")], []),
        ("Servicelovens", [("SEL", "§ 83", "Kommunen skal …")], ["Lov om social service § 83:"]),
        ("Loven siger:", [("SEL", "§ 83, stk. 1", "§ 83. Kommunen skal …")], ["Lov om social service § 83, stk. 1:"]),
        ("Hjælpen gives efter § 83.", [("SEL", "§ 83", "Kommunen skal …")], ["Lov om social service § 83:"]),
        (
            "Loven siger:",
            [("SEL", "§ 83", "§ 83. Du kan …"), ("SEL", "§ 84", "§ 84. Du kan …"), ("Musikloven", "§ 1", "§ 1. Du kan …")],
            ["Lov om social service § 83:", "Musikloven § 1:"],
        ),
    ],
)
def test_a_quote_stands_below_its_act_and_section_where_nothing_beside_it_names_them(
    beside: str, quotes: list[tuple[str, str, str]], leads: list[str]
) -> None:
    made = tuple(LawQuote(act, provision, Passage(text)) for act, provision, text in quotes)
    blocks = laid_out(standard(Part(Topic.LEGAL_BASIS, text=Passage(beside), quotes=made))).sections[0].blocks
    assert [block for block in blocks[1:] if not isinstance(block, Quote)] == [block for lead in leads for block in said(lead)]


def test_the_approval_line_stands_first_in_the_closing_where_no_section_has_it() -> None:
    assert laid_out(standard(Part(Topic.PURPOSE), approval=APPROVAL, closing="Vejen 1")).closing == LINE + said("Vejen 1")
    assert laid_out(standard(Part(Topic.PURPOSE), closing="Vejen 1")).closing == said("Vejen 1")


def test_an_approval_section_without_text_is_filled_with_the_line_wherever_it_stands() -> None:
    inner = laid_out(standard(Part(Topic.PURPOSE, parts=(Part(Topic.APPROVAL),)), approval=APPROVAL))
    assert (inner.sections[0].sections[0].blocks, inner.closing) == (LINE, ())
    own = laid_out(standard(Part(Topic.APPROVAL, text=Passage("Se referatet.")), approval=APPROVAL))
    assert (own.sections[0].blocks, own.closing) == (said("Se referatet."), ())


def test_the_authors_line_wins_and_is_not_printed_twice() -> None:
    approval = replace(APPROVAL, text=Passage("**Vedtaget** af byrådet 01.03.2024"))
    line = (Paragraph((Span("Vedtaget", frozenset({Style.STRONG})), Span(" af byrådet 01.03.2024"))),)
    assert laid_out(standard(Part(Topic.PURPOSE), approval=approval)).closing == line
    assert laid_out(standard(Part(Topic.PURPOSE), approval=approval, closing="Vejen 1\n\nVedtaget af byrådet 01.03.2024")).closing == (
        said("Vejen 1") + said("Vedtaget af byrådet 01.03.2024")
    )


def test_without_a_date_only_a_wording_for_that_is_printed() -> None:
    undated = standard(Part(Topic.PURPOSE), approval=Approval(Passage("Byrådet")))
    assert laid_out(undated).closing == ()
    assert laid_out(undated, replace(PROFILE, approval_line_undated="Forelægges {{ udvalg }}")).closing == said("Forelægges Byrådet")


def test_a_line_that_says_something_else_than_its_data_is_told() -> None:
    at = Location("a.yaml", line=9, column=3)
    reading = compose(standard(approval=replace(APPROVAL, text=Passage("Godkendt i Udvalget den 2. marts 2024", at))), PROFILE)
    assert [(problem.hit.at, problem.hit.message.da) for problem in reading.problems] == [
        (at, "godkendelseslinjen nævner ikke «Byrådet»"),
        (at, "godkendelseslinjen har ikke datoen «1. marts 2024»"),
    ]


@pytest.mark.parametrize("day", ["1. marts 2024", "01.03.2024", "1/3-2024", "01-03-2024", "2024-03-01", "1. MARTS 2024"])
def test_the_lines_date_may_be_written_as_danes_write_dates(day: str) -> None:
    laid_out(standard(Part(Topic.PURPOSE), approval=replace(APPROVAL, text=Passage(f"Godkendt i\nbyrådet {day}"))))


def test_a_contact_section_without_text_is_filled_with_the_contact_data() -> None:
    section = laid_out(standard(Part(Topic.CONTACT))).sections[0]
    assert section.blocks == (Paragraph((Span("Telefon: 12 34"), Span("\nE-mail: "), Span("a@b.dk", href="mailto:a@b.dk"))),)


def test_a_target_that_could_run_something_is_left_out() -> None:
    part = Part(Topic.PURPOSE, text=Passage("[a](JavaScript:x) [b](java\\\tscript:x) [c](data:x) [d](/side) [e](tel:1) [f](#x)"))
    document = compose(standard(part), PROFILE).document
    assert document is not None
    paragraph = document.sections[0].blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert [span.href for span in paragraph.spans if span.href] == ["/side", "tel:1", "#x"]
