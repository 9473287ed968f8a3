import pytest
from hypothesis import example, given, settings

from stdgen.markup.blocks import parse
from stdgen.markup.markers import marker
from stdgen.markup.write import write
from stdgen.model.document import Block, Cell, Figure, Item, Listing, Location, Paragraph, Quote, Span, Style, Table
from stdgen.model.place import within
from stdgen.model.standard import Passage
from stdgen.model.walk import paragraphs as every_paragraph
from stdgen.yamldata.loading import load
from tests.strategies import blocks

STRONG, EMPHASIS = frozenset({Style.STRONG}), frozenset({Style.EMPHASIS})


def read(text: str) -> tuple[Block, ...]:
    return parse(Passage(text))


def said(text: str) -> Paragraph:
    return Paragraph((Span(text),))


@given(blocks())
@settings(max_examples=200, deadline=None)
def test_reading_what_was_written_gives_the_same_blocks(found: tuple[Block, ...]) -> None:
    assert read(write(found)) == found


@given(blocks())
@settings(max_examples=100, deadline=None)
def test_lines_that_are_not_broken_read_the_same(found: tuple[Block, ...]) -> None:
    assert read(write(found, width=None)) == found


def test_a_line_end_is_a_space_and_a_backslash_before_it_a_line_break() -> None:
    assert read("én linje\nen til\\\nen ny") == (said("én linje en til\nen ny"),)


def test_styles_and_links_are_told_apart_from_single_signs() -> None:
    spans = (
        Span("5 * 3 er "),
        Span("fed", STRONG),
        Span(" og "),
        Span("skrå", EMPHASIS),
        Span(", "),
        Span("her", STRONG, "https://a.dk/b_(c)"),
        Span(" **uden slut [indsæt link]"),
    )
    assert read("5 * 3 er **fed** og *skrå*, [**her**](https://a.dk/b_(c)) **uden slut [indsæt link]") == (Paragraph(spans),)


def test_an_address_in_angle_brackets_is_a_link() -> None:
    assert read("<https://a.dk>") == (Paragraph((Span("https://a.dk", href="https://a.dk"),)),)


def test_a_link_without_a_target_is_text() -> None:
    assert read("se [her]() og [der](to ord)") == (said("se [her]() og [der](to ord)"),)


def test_markers_are_kept_and_a_star_becomes_a_bullet() -> None:
    found = read("- a\n• b\no c\n– d\n* e\n1. f\n2) g\na) h\nb. i\n-(Stk. 2.) j")
    assert [item.marker for block in found if isinstance(block, Listing) for item in block.items] == [
        "-", "•", "o", "–", "•", "1.", "2)", "a)", "b.", "Stk. 2."
    ]  # fmt: skip


def test_a_list_nests_by_indentation_and_a_point_goes_on_in_lines_below() -> None:
    nested = Listing((Item("o", (said("to"),)), Item("o", (said("tre"),))))
    assert read("- en\n  lang\n  o to\n  o tre\n- fire\n\n  mere\n\nefter") == (
        Listing((Item("-", (said("en lang"), nested)), Item("-", (said("fire"), said("mere"))))),
        said("efter"),
    )


def test_a_list_begins_only_after_a_blank_line() -> None:
    assert read("Borgeren får:\n- hjælp") == (said("Borgeren får: - hjælp"),)


@pytest.mark.parametrize(
    "text", ["1. marts 2022 trådte loven i kraft", "f. eks. hjælp", "d. 3. maj", "A. Hansen", "2022. Efter", "10.30 – 12"]
)
def test_a_date_an_abbreviation_or_a_name_begins_no_list(text: str) -> None:
    assert read(text) == (said(text),)


def test_quotes_nest_and_hold_lists() -> None:
    assert read("> a\n> b\n>\n> - c\n>\n> > d") == (Quote((said("a b"), Listing((Item("-", (said("c"),)),)), Quote((said("d"),)))),)


def test_a_table_has_a_header_only_above_its_rule() -> None:
    head, row = "| a | b \\| c |", "| d<br>e |  |"
    cells = (Cell((said("d\ne"),)), Cell(()))
    assert read(f"{head}\n|---|---|\n{row}") == (Table(((Cell((said("a"),), header=True), Cell((said("b | c"),), header=True)), cells)),)
    assert read(f"|---|---|\n{row}") == (Table((cells,)),)
    assert read(row) == (said("| d<br>e | |".replace("| |", "|  |")),)


def test_a_cell_may_span_and_be_a_header() -> None:
    table = Table(((Cell((said("a"),), header=True, columns=2, rows=3), Cell((said("b"), Listing((Item("-", (said("c"),)),))))),))
    assert read("|---|---|\n| {h 2x3} a | b<br><br>- c |") == (table,)
    assert read(write((table,))) == (table,)


def test_a_picture_keeps_its_words() -> None:
    figure = Figure("et [kort] | plan")
    assert read(write((figure,))) == (figure,)


def test_deleted_words_are_not_written_and_inserted_ones_are() -> None:
    spans = (Span("gammel", frozenset({Style.DELETED})), Span("ny", frozenset({Style.INSERTED})), Span(" tekst"))
    assert write((Paragraph(spans),)) == "ny tekst"


@pytest.mark.parametrize("sign", ["-", "•", "o", "12)", "a.", "iv)", "*"])
def test_a_marker_alone_is_an_empty_point(sign: str) -> None:
    assert marker(sign) == ("•" if sign == "*" else sign, len(sign))


def test_a_variable_is_filled_with_text_that_is_never_markdown() -> None:
    asked: list[tuple[str, int | None, int | None]] = []

    def fill(token: str, at: Location) -> str:
        asked.append((token, at.line, at.column))
        return "**x**\n- y"

    passage = Passage("**a** {{ b }}\n[c](https://d/{{ e }}) \\{{ f }}", Location(line=1, column=1), starts=((3, 5), (4, 5)))
    assert parse(passage, fill) == (
        Paragraph((Span("a", STRONG), Span(" **x**\n- y "), Span("c", href="https://d/**x**\n- y"), Span(" {{ f }}"))),
    )
    assert asked == [("{{ b }}", 3, 11), ("{{ e }}", 4, 19)]


@given(blocks(odd=False))
@settings(max_examples=100, deadline=None)
def test_every_span_stands_where_its_place_says(found: tuple[Block, ...]) -> None:
    text = write(found)
    yaml = "intro: |\n" + "\n".join("   " + line for line in text.split("\n")) + "\n"
    lines = yaml.split("\n")
    for paragraph in every_paragraph(parse(load(yaml, "a.yaml").passages[("intro",)])):
        for span in paragraph.spans:
            assert span.at.line is not None
            assert span.at.column is not None
            rest = lines[span.at.line - 1][span.at.column - 1 :]
            assert rest.replace("\\", "").lstrip().startswith(span.text.split()[0])


def test_a_part_of_a_span_stands_in_its_own_line() -> None:
    yaml = "intro: |\n  en to\n  tre \\* fire {{ fem }} seks\n"
    passage = load(yaml, "a.yaml").passages[("intro",)]
    paragraph = parse(passage, lambda _token, _at: "noget langt")[0]
    assert isinstance(paragraph, Paragraph)
    span = paragraph.spans[0]
    places = [within(span, begin, begin + 1) for begin in map(span.text.index, ("en", "to", "tre", "*", "fire", "noget", "seks"))]
    assert [(at.line, at.column) for at in places] == [(2, 3), (2, 6), (3, 3), (3, 8), (3, 10), (3, 15), (3, 25)]


@example("*" * 100_000)
@example("**a **" * 20_000)
@example("[a](" * 20_000)
@example(">" * 100_000)
@example("- " * 50_000)
@example("{{ ' " * 20_000)
@example("|{{" * 3_000 + "\n|---|")
@given(blocks().map(write))
@settings(max_examples=20, deadline=None)
def test_any_text_is_some_markdown(text: str) -> None:
    # Time that grows with the square of the length would never end here.
    assert isinstance(read(text), tuple)


def test_a_table_needs_no_rule_under_its_first_row() -> None:
    with_rule, without = (parse(Passage(text)) for text in ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n| c | d |"))
    assert without == with_rule
    assert len(parse(Passage("| a | b |"))) == 1


def test_one_line_between_pipes_is_no_table() -> None:
    assert not any(isinstance(block, Table) for block in parse(Passage("| a | b |\n\nTekst |")))
