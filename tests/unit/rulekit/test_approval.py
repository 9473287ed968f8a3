"""Where the approval line stands in the running text."""

from stdgen.rulekit.approval import covers, stretches
from stdgen.rulekit.words import lines
from tests.builders import document, paragraph, section, span, table

PRINTED = document(
    "Støtte",
    section("Formål", "Prisen er XX kr."),
    closing=(paragraph("Gælder fra XX. ", span("Godkendt i Socialudvalget\n"), "den XX. Se XX."),),
    approval=("Godkendt i Socialudvalget den XX.", "unfilled"),
)


def test_the_line_is_found_across_spans_and_line_breaks() -> None:
    (found,) = stretches(PRINTED)
    assert found.line.text[found.start : found.end] == "Godkendt i Socialudvalget\nden XX."


def test_only_what_stands_in_it_is_covered() -> None:
    found = stretches(PRINTED)
    places = [(line, at) for line in lines(PRINTED) for at in range(len(line.text)) if line.text.startswith("XX", at)]
    assert [covers(found, line, at, at + 2) for line, at in places] == [False, False, True, False]


def test_without_an_approval_or_its_words_nothing_is_covered() -> None:
    for read in (
        document("Støtte"),
        document("Støtte", approval=("Godkendt i går", "no-body")),
        document("Støtte", approval=(" ", "unfilled")),
    ):
        assert stretches(read) == ()
        assert not covers((), next(lines(read)), 0, 3)


def test_an_approval_in_two_cells_is_found_in_both() -> None:
    row = table(("Vedtaget", "den XX"), ("Pris", "XX"))
    read = document("Støtte", section("Fakta", row), approval=("Vedtaget: den XX", "unfilled"))
    assert [each.line.text for each in stretches(read)] == ["Vedtaget", "den XX"]
