from stdgen.fixing.editing import apart, edited
from stdgen.fixing.proving import same_data, same_page
from stdgen.model.document import Style
from stdgen.model.fix import Edit, Fix
from tests.builders import document, listing, paragraph, section, span

ER = Fix("er er", "er")


def test_words_that_a_fix_accounts_for_may_differ() -> None:
    before = document("T", section("Om", "du er er  er er med", listing("er er")))
    assert same_page(before, document("T", section("Om", "du er er med", listing("er"))), [ER, ER, ER])
    assert same_page(before, document("T", section("Om", "du er er er med", listing("er er"))), [ER])


def test_words_that_no_fix_accounts_for_may_not() -> None:
    before = document("T", section("Om", "du er er med", "og er er"))
    assert not same_page(before, document("T", section("Om", "du er med", "og er")), [ER])
    assert not same_page(before, document("T", section("Om", "du er ej", "og er er")), [ER])
    assert not same_page(before, document("T", section("Om", "du er med", "og er er")), [Fix("med", "mod")])
    assert not same_page(before, document("T", section("Og", "du er med", "og er er")), [ER])


def test_several_hundred_slips_of_one_kind_in_a_paragraph_are_accounted_for() -> None:
    slips = [Fix("og og", "og")] * 400
    before, after = (document("T", section("Om", words * 400)) for words in ("Hun og og han. ", "Hun og han. "))
    assert same_page(before, after, slips)
    assert not same_page(before, after, slips[1:])


def test_what_is_printed_otherwise_is_no_mere_change_of_words() -> None:
    before = document("T", section("Om", "er er - ja"))
    assert not same_page(before, document("T", section("Om", listing("ja", marker="-"))), [ER])
    assert not same_page(before, document("T", section("Om", paragraph(span("er - ja", Style.STRONG)))), [ER])
    assert not same_page(before, document("T", section("Om", "er - ja", "")), [ER])
    assert not same_page(before, document("T", section("Om")), [ER])


def test_data_may_differ_in_the_texts_that_were_touched_alone() -> None:
    before = b"a: {b: x x, c: [1, y]}\n"
    touched = frozenset({("a", "b")})
    assert same_data(before, b"a: {b: x, c: [1, y]} # z\n", touched)
    for after in (
        b"a: {b: x, c: [2, y]}\n",
        b"a: {b: x, c: [1]}\n",
        b"a: {b: 'x', c: [1, y]}\n",
        b"a: {b: x, c: [1, y], d: {}}\n",
        b"a: b: x\n",
    ):
        assert not same_data(before, after, touched)
    assert not same_data(before, b"a: {b: x, c: [1, y]}\n", frozenset())


def test_edits_that_overlap_or_touch_are_not_made_together() -> None:
    first, second, third = Edit(1, 2, 1, 4, ""), Edit(1, 3, 1, 5, "x"), Edit(2, 1, 2, 1, "y")
    assert apart([third, second, first, first]) == (first, third)
    assert apart([first, Edit(1, 4, 1, 4, "x")]) == (first,)


def test_a_file_differs_in_the_edited_stretches_alone() -> None:
    data = "\ufeffæb\r\nc\u2028d\r\r\n😀e\n".encode()
    edits = [Edit(1, 1, 1, 2, "z"), Edit(2, 3, 3, 1, "-"), Edit(4, 2, 4, 2, "!")]
    assert edited(data, edits) == "\ufeffzb\r\nc\u2028-\r\n😀!e\n".encode()
