"""The corpus's scorer on small pairs of a truth and a reading, each kind of error once."""

from dataclasses import replace

from stdgen.model.document import Block, Cell, Document, Field, Fields, Item, Listing, Paragraph, Section, Span, Table, Topic
from tests.builders import document, paragraph, section
from tests.generated.compared import key, words
from tests.generated.scorer import score
from tests.generated.tally import Miss, Score, Tally

TRUTH = document(
    "Kvalitetsstandard for ledsagelse",
    section("Formål", "Du kan komme ud.", topic=Topic.PURPOSE),
    section("Målgruppe", "Voksne med behov.", topic=Topic.TARGET_GROUP),
    intro=("Kort fortalt.",),
)
SAME = score(TRUTH, TRUTH)


def test_a_document_read_as_it_is_has_nothing_wrong() -> None:
    assert Score(1, 0, Tally(2), Tally(1), Tally(2), Tally(2), Tally(9), Tally()) == SAME


def test_an_unreadable_file_scores_nothing() -> None:
    lost = score(TRUTH, None)
    assert (lost.unread, lost.headings, lost.words, lost.titles) == (1, Tally(missed=2), Tally(missed=9), Tally(missed=1))


def test_case_space_number_and_colon_of_a_heading_make_no_difference() -> None:
    read = replace(TRUTH, sections=(_headed(0, "1. FORMÅL :"), _headed(1, "3.2  Målgruppe\n")))
    assert score(TRUTH, read).headings == Tally(2)


def test_a_heading_that_is_not_found_takes_its_words_to_the_section_above() -> None:
    read = replace(TRUTH, sections=(section("Formål", "Du kan komme ud.", "Målgruppe", "Voksne med behov.", topic=Topic.PURPOSE),))
    found = score(TRUTH, read)
    assert (found.headings, found.words) == (Tally(1, 0, 1), Tally(6, 4, 3))
    assert Miss("HEAD-", "målgruppe") in found.misses


def test_a_heading_that_is_not_there_costs_precision() -> None:
    read = replace(TRUTH, sections=(*TRUTH.sections, section("Bemærk")))
    assert score(TRUTH, read).headings == Tally(2, 1, 0)


def test_headings_are_matched_in_order() -> None:
    read = replace(TRUTH, sections=TRUTH.sections[::-1])
    assert score(TRUTH, read).headings == Tally(1, 1, 1)


def test_a_wrong_title_is_one_found_too_many_and_one_missed() -> None:
    assert score(TRUTH, replace(TRUTH, title=Span("Ledsagelse"))).titles == Tally(0, 1, 1)


def test_a_wrong_topic_costs_more_than_none() -> None:
    wrong, none = (replace(TRUTH, sections=(replace(TRUTH.sections[0], topic=topic), TRUTH.sections[1])) for topic in (Topic.STAFF, None))
    assert (score(TRUTH, wrong).topics, score(TRUTH, none).topics) == (Tally(1, 1, 1), Tally(1, 0, 1))


def test_no_topic_is_right_where_there_is_none() -> None:
    strange = document("A", section("Nøglebokse", "Ja."))
    guessed = document("A", section("Nøglebokse", "Ja.", topic=Topic.STAFF))
    assert (score(strange, strange).topics, score(strange, guessed).topics) == (Tally(1), Tally(0, 1, 1))


def test_the_topic_of_a_heading_that_was_not_found_is_not_counted() -> None:
    assert score(TRUTH, replace(TRUTH, sections=TRUTH.sections[:1])).topics == Tally(1)


def test_a_section_one_level_down_is_a_wrong_level() -> None:
    one, two = TRUTH.sections
    assert score(TRUTH, replace(TRUTH, sections=(replace(one, sections=(two,)),))).levels == Tally(1, 1, 1)


def test_a_word_in_the_wrong_section_is_missed_there_and_too_many_here() -> None:
    read = replace(TRUTH, intro=(), sections=(section("Formål", "Kort fortalt. Du kan komme ud.", topic=Topic.PURPOSE), TRUTH.sections[1]))
    assert score(TRUTH, read).words == Tally(7, 2, 2)


def test_words_are_taken_from_lists_tables_and_quotes() -> None:
    blocks = _lists_and_tables()
    whole = Document(Span("A"), intro=blocks)
    assert score(whole, Document(Span("A"))).words == Tally(missed=4)


def test_the_closing_is_a_section_of_its_own() -> None:
    truth = document("A", section("Kontakt", "Ring."), closing=("Godkendt.",))
    read = document("A", section("Kontakt", "Ring.", "Godkendt."))
    assert score(truth, read).words == Tally(1, 1, 1)


def test_fields_are_right_wrong_or_missing() -> None:
    truth = _with(Fields(approval_body=Field("Byrådet", "Byrådet"), approval_date=Field("3. maj", "2024-05-03"), version=Field("2", "2")))
    read = _with(Fields(approval_body=Field("byrådet", "byrådet"), approval_date=Field("3. marts", "2024-03-03")))
    assert score(truth, read).fields == Tally(1, 1, 2)


def test_provisions_are_compared_from_their_section_sign_on() -> None:
    truth = _with(Fields(provisions=(_field("SEL § 83"), _field("SEL § 86, stk. 1"))))
    read = _with(Fields(provisions=(_field("serviceloven § 83"), _field("SEL § 87"))))
    assert score(truth, read).fields == Tally(1, 1, 1)


def test_a_phone_number_is_the_same_however_it_is_spaced() -> None:
    truth, read = _with(Fields(contact=(_field("97 12 34 10"),))), _with(Fields(contact=(_field("97123410"), _field("Havnegade 12"))))
    assert score(truth, read).fields == Tally(1)


def test_scores_add_up() -> None:
    assert Score(2, 0, Tally(4), Tally(2), Tally(4), Tally(4), Tally(18), Tally()) == SAME + SAME


def test_shares_are_those_of_the_tally() -> None:
    tally = Tally(right=6, extra=2, missed=4)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.6, 12 / 18)


def test_nothing_sought_and_nothing_found_is_right() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (1.0, 1.0, 1.0)


def test_a_key_has_no_number_and_no_colon() -> None:
    assert [key(text) for text in ("1. Formål:", "3.2 Hvem?", "a) Pris", "24 timers hjælp", "Formål med\nhjælpen")] == [
        "formål",
        "hvem?",
        "pris",
        "timers hjælp",
        "formål med hjælpen",
    ]


def test_words_lose_the_signs_around_them_but_not_their_hyphens() -> None:
    assert words("• «Social- og ADHD-støtte» (2024-25), kl. 8.30 – hjælpen.1 A\u030arhus") == [
        "social",
        "og",
        "adhd-støtte",
        "2024-25",
        "kl",
        "8.30",
        "hjælpen",
        "1",
        "århus",
    ]


def _headed(number: int, words: str) -> Section:
    return replace(TRUTH.sections[number], heading=Span(words))


def _with(fields: Fields) -> Document:
    return Document(Span("A"), fields=fields)


def _field(value: str) -> Field:
    return Field(value, value)


def _lists_and_tables() -> tuple[Block, ...]:
    below = Listing((Item("o", (paragraph("to"),)),))
    cell = Cell((Paragraph((Span("tre"), Span(" fire"))),))
    return Listing((Item("•", (paragraph("et"), below)),)), Table(((cell,),))


def test_a_wording_counts_once_however_often_it_stands_there() -> None:
    purpose, price = section("Formål", topic=Topic.PURPOSE), section("Pris", topic=Topic.USER_PAYMENT)
    scored = score(document("Bostøtte", purpose, purpose, price), document("Bostøtte", section("Formål"), section("Formål"), price))
    assert (scored.topics.recall, scored.told) == (1 / 3, 1 / 2)
